#include "ui/print/pph_chart_drugs.h"

#include "ui/print/pph_drug_words.h"

#include <algorithm>

namespace muying::print {

using namespace Qt::StringLiterals;

namespace {

constexpr double drugShares[] = {34, 74, 16, 22, 40};
constexpr double drugAir = 0.9;
constexpr double drugPoints = 7;

std::vector<LocalText> drugCells(const content::Protocol& protocol, const content::Drug& drug) {
    const QString interval = drugInterval(protocol, drug);
    const QString limit = drugLimit(protocol, drug);
    const LocalText name{drug.name.zh + u"\n"_s + drug.name.en, drug.name.ko, {}};
    return {name,
            {drugUsage(protocol, drug, Language::Zh), drugUsage(protocol, drug, Language::Ko), {}},
            {interval, {}, {}},
            {limit, {}, {}},
            {drugForbidden(protocol, drug, Language::Zh), drugForbidden(protocol, drug, Language::Ko), {}}};
}

/// One row of the table; returns its height.
double drugRow(ChartText& text, const std::vector<LocalText>& cells, const QRectF& place, bool head) {
    double shares = 0;
    for (const double share : drugShares)
        shares += share;
    double high = 0;
    for (std::size_t i = 0; i < cells.size(); ++i)
        high = std::max(high, text.height(cells[i], place.width() * drugShares[i] / shares - 2 * drugAir,
                                          drugPoints, head || i == 0));
    high += 2 * drugAir;
    double x = place.x();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const double width = place.width() * drugShares[i] / shares;
        RectItem cell;
        cell.rect = QRectF(x, place.y(), width, high);
        cell.grey = head ? 0.1 : 0;
        text.page().add(cell);
        text.draw({x + drugAir, place.y() + drugAir}, cells[i], width - 2 * drugAir, drugPoints,
                  head || i == 0);
        x += width;
    }
    return high;
}

} // namespace

double chartDrugTable(ChartText& text, const content::Protocol& protocol, const QRectF& place) {
    std::vector<LocalText> heads;
    for (const char* code : {"drug", "usage", "interval", "max", "forbidden"})
        heads.push_back(protocol.word(u"paper."_s + QLatin1String(code)));
    double y = drugRow(text, heads, place, true);
    for (const content::Drug& drug : protocol.drugs) {
        if (!drug.dosesFor(u"treatment"_s).empty())
            y += drugRow(text, drugCells(protocol, drug), place.translated(0, y), false);
    }
    return y;
}

LocalText chartDrugWords(const content::Protocol& protocol) {
    LocalText text;
    for (const content::Drug& drug : protocol.drugs) {
        const bool firstHand = drug.rate || drug.window || (drug.secondLine && drug.interval);
        if (!firstHand)
            continue;
        text.zh += drug.name.zh + u' ' + drugInShort(protocol, drug, Language::Zh) + u"；  "_s;
        text.ko += drug.name.ko + u' ' + drugInShort(protocol, drug, Language::Ko) + u";  "_s;
    }
    const LocalText rest = protocol.word(u"chart.drugs_short"_s);
    return {text.zh + rest.zh, text.ko + rest.ko, {}};
}

} // namespace muying::print
