#include "ui/leaflets/leaflet_model.h"

#include "ui/leaflets/leaflet_words.h"

#include <algorithm>

namespace muying::ui {

using namespace Qt::StringLiterals;
using work::LeafletReason;

namespace {

bool passes(const content::Leaflet& leaflet, const LeafletFilter& filter) {
    const auto holds = [&](const QString& text) { return text.contains(filter.text, Qt::CaseInsensitive); };
    return (filter.topic.isEmpty() || leaflet.topic == filter.topic) &&
           (filter.colour.isEmpty() || leaflet.colours.contains(filter.colour)) &&
           (filter.week < 0 || (leaflet.weeks && leaflet.weeks->holds(filter.week))) &&
           (filter.text.isEmpty() || holds(leaflet.code) || holds(leaflet.titleZh) || holds(leaflet.titleKo));
}

QString givenText(const work::GivenLeaflet* given, const content::Leaflet& leaflet) {
    if (given == nullptr)
        return {};
    const QString day = given->at.date().toString(Qt::ISODate);
    if (given->edition != leaflet.edition)
        return LeafletModel::tr("%1，旧版").arg(day);
    const QString result = teachBackWord(given->teachBack);
    return result.isEmpty() ? LeafletModel::tr("%1，未回述").arg(day)
                            : LeafletModel::tr("%1，%2").arg(day, result);
}

} // namespace

void LeafletModel::show(const work::LeafletShelf& shelf, const work::LeafletOccasion* occasion,
                        const std::vector<work::GivenLeaflet>& given, const LeafletFilter& filter) {
    beginResetModel();
    m_lines.clear();
    for (const work::ShelfLeaflet& shelved : shelf.leaflets()) {
        const LeafletReason reason =
            occasion ? work::leafletReason(shelved.leaflet, *occasion) : LeafletReason::None;
        if (!passes(shelved.leaflet, filter) || (filter.suggested && reason == LeafletReason::None))
            continue;
        m_lines.push_back(
            {shelved, reason, givenText(work::lastGiven(given, shelved.leaflet.code), shelved.leaflet)});
    }
    // What presses most stands on top; what she already has goes below its like.
    std::ranges::stable_sort(m_lines, {}, [](const Line& line) {
        return std::pair(line.reason, line.reason != LeafletReason::None && !line.given.isEmpty());
    });
    endResetModel();
}

int LeafletModel::rowOf(const QString& code) const {
    const auto found =
        std::ranges::find(m_lines, code, [](const Line& line) { return line.leaflet.leaflet.code; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int LeafletModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LeafletModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString LeafletModel::text(const Line& line, int column) const {
    switch (column) {
    case TitleColumn:
        return line.leaflet.leaflet.titleZh;
    case ReasonColumn:
        return leafletReasonWord(line.reason);
    case GivenColumn:
        return line.given;
    default:
        return leafletStatusWord(line.leaflet);
    }
}

QVariant LeafletModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const content::Leaflet& leaflet = line.leaflet.leaflet;
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case KoreanRole:
        return index.column() == TitleColumn    ? leaflet.titleKo
               : index.column() == StatusColumn ? tr("%1 版").arg(leaflet.edition)
                                                : QString();
    case CodeRole:
        return leaflet.code;
    case Qt::AccessibleTextRole:
        return index.column() == TitleColumn
                   ? leaflet.code + u' ' + leaflet.titleZh + u' ' + leaflet.titleKo
                   : headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u' ' +
                         text(line, index.column());
    case Qt::ToolTipRole:
        return leaflet.titleZh + u'\n' + leaflet.titleKo +
               (line.leaflet.complaints.isEmpty() ? QString() : u'\n' + line.leaflet.complaints.join(u'\n'));
    default:
        return {};
    }
}

QVariant LeafletModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString words[ColumnCount] = {tr("宣教单"), tr("推荐"), tr("给过她"), tr("审核和版本")};
    return words[section];
}

} // namespace muying::ui
