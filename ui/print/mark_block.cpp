#include "ui/print/mark_block.h"

#include "ui/print/paper_value.h"
#include "ui/print/risk_mark.h"

namespace muying::print {

using namespace Qt::StringLiterals;
using content::RiskColour;

QString colourStatement(RiskColour colour) {
    const QString word = content::colourWord(colour).zh + u"色"_s;
    if (colour == RiskColour::Purple)
        return word;
    return u"%1（%2）"_s.arg(word, content::colourLevel(colour).zh);
}

LocalText standingLine(const PrintFacts& facts) {
    if (facts.marks().empty())
        return {u"未评估，待评估"_s, u"아직 평가하지 않았음, 평가 대기"_s, u"not assessed yet"_s};
    if (const record::Entry* grading = facts.grading(); grading && !facts.standing.suggested) {
        const QString date = paperDate(grading->date);
        const QString place = grading->answers.text(u"assess_org"_s);
        return {u"%1评估　%2"_s.arg(date, place), {}, {}};
    }
    const QString date = paperDate(facts.standing.since.date());
    if (!facts.standing.suggested)
        return {u"%1筛查，未见高危因素"_s.arg(date), {}, {}};
    return {u"%1建议，待上级评估"_s.arg(date), u"건의, 상급기구의 평가 대기"_s, {}};
}

QString standingNote(const PrintFacts& facts) {
    const LocalText provisional = provisionalLine(facts);
    if (!provisional.isEmpty())
        return provisional.zh;
    if (facts.marks().empty())
        return u"待评估"_s;
    if (facts.standing.suggested)
        return u"建议，待上级评估"_s;
    if (facts.marks().size() > 1)
        return u"取较高者；紫色并列"_s;
    return facts.grading() ? QString() : u"筛查未见高危因素"_s;
}

LocalText provisionalLine(const PrintFacts& facts) {
    if (!facts.standing.provisional || facts.standing.colours().isEmpty())
        return {};
    QStringList words;
    for (const RiskColour colour :
         {RiskColour::Red, RiskColour::Orange, RiskColour::Yellow, RiskColour::Purple}) {
        if (facts.standing.colours().contains(content::colourName(colour)))
            words.append(content::colourWord(colour).zh + u"色"_s);
    }
    return {u"已见危险因素，暂定%1，筛查未完成"_s.arg(words.join(u"、"_s)), {}, {}};
}

void addMarks(Page& page, const QPointF& centre, double size, const std::vector<RiskColour>& colours) {
    if (colours.empty()) {
        page.add(MarkItem{centre, size, RiskColour::None});
        const TextStyle style = recordText(0.3 * size * 72 / 25.4, true);
        page.text(centre + QPointF(0, style.drop()), u"未评"_s, style, Align::Centre, Ink::Value);
        return;
    }
    if (colours.size() == 1) {
        page.add(MarkItem{centre, size, colours.front()});
        return;
    }
    const double first = markShape(colours[0], {}, size).boundingRect().width();
    const double second = markShape(colours[1], {}, besideSize(size)).boundingRect().width();
    const double air = 0.12 * size;
    const double left = centre.x() - (first + air + second) / 2;
    page.add(MarkItem{{left + first / 2, centre.y()}, size, colours[0]});
    page.add(MarkItem{{left + first + air + second / 2, centre.y()}, besideSize(size), colours[1]});
}

} // namespace muying::print
