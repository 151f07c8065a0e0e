#include "ui/print/pph_osce.h"

#include "ui/print/pph_paper_words.h"

namespace muying::print {

using namespace Qt::StringLiterals;

Document oscePages(const PphPaper& paper, const content::DrillSet& drills, const content::SkillTest& test) {
    const PphPaperWords words(paper);
    const bool both = paper.language == PaperLanguage::ZhKo;
    ListPaper list = words.list("osce");
    list.title = {list.title.zh + u"："_s + test.name.zh, list.title.ko + u": "_s + test.name.ko, {}};
    list.personal = true;
    list.numbered = true;
    list.columns = {{words.word("item"), 116, true},
                    {words.word("osce_done"), 16},
                    {words.word("osce_missed"), 16},
                    {words.word("osce_remark"), 32}};
    for (const LocalText& item : test.items)
        list.lines.push_back(
            {{{both ? item.zh + u'\n' + item.ko : item.zh}, {u"□"_s}, {u"□"_s}, {}}, {}, {}});
    list.filter =
        words.text("osce_pass", {QString::number(test.passPercent), QString::number(test.items.size())});
    list.notes << drills.source;
    list.signatures = {words.text("osce_person"), words.text("osce_score"), words.text("osce_examiner"),
                       words.text("osce_mentor"), words.text("osce_retest")};
    return listPages(list);
}

} // namespace muying::print
