#pragma once
#include "core/content/leaflet_check.h"
#include "core/content/schedule.h"
#include "core/store/store.h"

namespace muying::work {

enum class LeafletOrigin {
    Shipped, ///< as it came with the program
    Edited,  ///< the clinic's text in its place
    Own,     ///< the clinic's own leaflet
};

/// A leaflet of the clinic and where it comes from.
struct ShelfLeaflet {
    content::Leaflet leaflet;
    LeafletOrigin origin = LeafletOrigin::Shipped;
    int version = 0;            ///< the clinic's; 0 = shipped
    QDateTime savedAt;          ///< of the clinic's version
    QString savedBy;            ///< user id
    bool newerOriginal = false; ///< the program has since brought another edition of the original
    QStringList complaints;     ///< the clinic's text does not keep to the rules of this program
};

/// Something that was done to a leaflet.
struct LeafletStep {
    enum class Kind { Save, Review, Restore } kind = Kind::Save;
    int version = 0;
    QDateTime at;
    QString author;
    QString reviewer;                 ///< Review: who read it
    Language language = Language::Zh; ///< Review: which text
};

/// The shipped leaflets with the clinic's own texts over them. What the clinic writes is kept as a run of
/// events in its file: every version stays, and the originals come back by one step.
class LeafletShelf {
public:
    static Result<LeafletShelf> load(const store::Store& store, const QString& resourcesDir);
    /// Without a clinic: what was shipped.
    static Result<LeafletShelf> shipped(const QString& resourcesDir);

    const std::vector<ShelfLeaflet>& leaflets() const { return m_leaflets; }
    const ShelfLeaflet* find(const QString& code) const;
    const content::Leaflet* original(const QString& code) const; ///< null for the clinic's own
    const content::LeafletRules& rules() const { return m_rules; }
    const content::Schedule& schedule() const { return m_schedule; }
    std::vector<LeafletStep> steps(const QString& code) const; ///< oldest first

    /// An empty leaflet of the clinic with the next free code ("C01").
    content::Leaflet blank(const QDate& today) const;
    /// Keeps a text of the clinic as its next version and puts it in force. A review stays with a language
    /// whose text did not change. InvalidInput with the complaints in the detail if it breaks a rule.
    Status save(store::Store& store, content::Leaflet leaflet);
    /// Notes who read one language of the version in force and found it right.
    Status review(store::Store& store, const QString& code, Language language,
                  const content::LeafletReview& review);
    /// The original is in force again; a leaflet of the clinic's own is taken off the shelf.
    Status restore(store::Store& store, const QString& code);

private:
    void take(const store::Event& event);
    void takeSave(const store::Event& event);
    void takeReview(const store::Event& event);
    void takeRestore(const store::Event& event);
    Status append(store::Store& store, const QJsonObject& what);
    ShelfLeaflet* place(const QString& code);

    std::vector<content::Leaflet> m_shipped;
    std::vector<ShelfLeaflet> m_leaflets;
    std::vector<std::pair<QString, LeafletStep>> m_steps;
    content::LeafletRules m_rules;
    content::Schedule m_schedule;
};

} // namespace muying::work
