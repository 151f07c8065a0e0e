#pragma once
#include "core/work/leaflet_choice.h"
#include "core/work/leaflet_given.h"
#include "core/work/leaflet_shelf.h"
#include "ui/print/leaflet_pages.h"

#include <QObject>

#include <memory>

namespace muying::ui {

class AppContext;

/// What every part of the leaflets' page works on: the shelf, the person chosen and what she was given.
class LeafletBench : public QObject {
    Q_OBJECT
public:
    explicit LeafletBench(AppContext& context, QObject* parent = nullptr);

    AppContext& context() const { return m_context; }
    /// Reads the shelf anew. On failure the shelf before stays, and what is wrong is told.
    Status loadShelf();
    bool hasShelf() const { return m_shelf.has_value(); }
    work::LeafletShelf& shelf() { return *m_shelf; }
    const work::LeafletShelf& shelf() const { return *m_shelf; }

    /// Chooses a woman, pregnancy or child to print for; empty = nobody.
    Status choose(const QString& subjectId);
    const work::Chart* chart() const { return m_chart.get(); }
    QString subjectId() const;
    const work::LeafletOccasion& occasion() const { return m_occasion; }
    const std::vector<work::GivenLeaflet>& given() const { return m_given; }

    /// The look of the clinic; of a woman whose papers are Chinese only, without Korean.
    print::LeafletLook look() const;
    Result<std::shared_ptr<const print::Document>> document(const content::Leaflet& leaflet,
                                                            const print::LeafletLook& look) const;
    /// Shows the print preview; what leaves it for a printer or a file is noted in her record.
    Status preview(const content::Leaflet& leaflet, const print::LeafletLook& look);
    /// The preview of a text that is being written: nothing is noted.
    Status previewDraft(const content::Leaflet& leaflet);
    /// Notes what came of asking her to repeat it.
    Status noteTeachBack(const QString& entryId, const QString& result, bool family);

Q_SIGNALS:
    void shelfChanged();
    void personChanged();
    void givenChanged();

private:
    void delivered(const std::shared_ptr<const print::Document>& document);
    void readPerson();

    struct Awaited { ///< a document in the preview that counts as given once it is printed
        std::weak_ptr<const print::Document> document;
        content::Leaflet leaflet;
        QString subject;
        bool korean = false;
    };

    AppContext& m_context;
    std::optional<work::LeafletShelf> m_shelf;
    std::shared_ptr<const work::Chart> m_chart;
    work::LeafletOccasion m_occasion;
    std::vector<work::GivenLeaflet> m_given;
    std::optional<Awaited> m_awaited;
};

} // namespace muying::ui
