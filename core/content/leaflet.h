#pragma once
#include "core/content/leaflet_text.h"

#include <QDate>

#include <optional>

namespace muying::content {

/// One message in both languages; the two always stand on one row.
struct LeafletPair {
    LeafletPart part = LeafletPart::Main;
    QString zh;
    QString ko;
    QStringList facts;      ///< "3" of this leaflet, "L01.3" of another, "p" = proposed by the product
    bool toConfirm = false; ///< rests on a fact no document in hand confirms: 待审
    int zhLine = 0;
    int koLine = 0;
};

/// From–to, both included.
struct LeafletSpan {
    int from = 0;
    int to = 0;
    bool holds(int value) const { return from <= value && value <= to; }
};

/// Who has read one language and found it right; none = it prints with 未审.
struct LeafletReview {
    QDate on;
    QString by;
    bool done() const { return on.isValid(); }
};

/// One leaflet of resources/leaflets/FOLDER/{zh-CN,ko-CN}.md.
struct Leaflet {
    QString code; ///< "L01"
    QString folder;
    QString edition; ///< "2026-1"
    QString titleZh; ///< an action
    QString titleKo;
    QString outsideZh; ///< what may be read on the outside: neutral if sensitive, else the title
    QString outsideKo;
    QString topic;                             ///< one of leafletTopics()
    std::optional<LeafletSpan> weeks;          ///< completed weeks of pregnancy it is for
    std::optional<LeafletSpan> postpartumDays; ///< days after birth
    std::optional<LeafletSpan> childMonths;    ///< completed months of the child
    QStringList colours;                       ///< risk colours it is for; empty = none
    QStringList due;                           ///< windows of the schedule whose day asks for it
    bool afterLoss = false; ///< for her whose pregnancy ended without a living child, and only for her
    bool sensitive = false; ///< ask before printing
    QString source;
    QStringList toConfirm; ///< facts from memory
    LeafletReview reviewZh;
    LeafletReview reviewKo;
    std::vector<LeafletPair> pairs;
    QByteArray picture; ///< PNG of a clinic's own leaflet, printed below the messages; empty = none
    QString zhFile;
    QString koFile;

    bool reviewed() const { return reviewZh.done() && reviewKo.done(); }
    std::vector<LeafletPair> of(LeafletPart part) const;
};

/// "pregnancy", "nutrition", "illness", "colour", "birth", "postpartum", "newborn", "child", "preconception".
const QStringList& leafletTopics();

/// A leaflet as it is written: the text of its two files.
struct LeafletSource {
    QString code;
    QString folder;
    QByteArray zh;
    QByteArray ko;
    QString zhFile; ///< names used in complaints
    QString koFile;
};

class LeafletRules;
struct Schedule;

/// Joins the two texts and checks them by the rules every leaflet is checked by; what is wrong is added to
/// `complaints`, "file:line: …" each.
Leaflet parseLeaflet(const LeafletSource& source, const LeafletRules& rules, const Schedule& schedule,
                     QStringList& complaints);

/// The text of one file of the leaflet: parseLeaflet() reads the same leaflet back.
QByteArray leafletFile(const Leaflet& leaflet, Language language);

/// What was read of resources/leaflets, with everything that is wrong: "file:line: …", a line each.
struct LeafletShelf {
    std::vector<Leaflet> leaflets;
    QStringList complaints;
};

/// Reads leaflets.csv and every leaflet it names, and checks them (leaflet_check.h). A leaflet in a folder
/// that is not named is a complaint, too.
LeafletShelf readLeaflets(const QString& resourcesDir);

/// The same; any complaint is an error (ContentInvalid), its lines in the detail.
Result<std::vector<Leaflet>> loadLeaflets(const QString& resourcesDir);

} // namespace muying::content
