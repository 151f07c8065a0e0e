#include "ui/print/pph_kit.h"

#include "core/content/kit.h"
#include "ui/print/pph_paper_words.h"

#include <algorithm>

namespace muying::print {

using namespace Qt::StringLiterals;

Result<Document> pphKit(const PphPaper& paper, const content::Kit& kit) {
    const PphPaperWords words(paper);
    ListPaper list = words.list("kit");
    list.personal = false;
    list.numbered = true;
    list.columns = {{words.word("item"), 78, true},
                    {words.word("par"), 18, false, Align::Right},
                    {words.word("counted"), 20},
                    {words.word("expiry"), 26},
                    {words.word("remark"), 30}};
    const bool both = paper.language == PaperLanguage::ZhKo;
    const auto named = [both](const LocalText& name) { return both ? name.zh + u'\n' + name.ko : name.zh; };
    for (const content::KitItem& item : kit.items) {
        const auto section = std::ranges::find(kit.sections, item.section, &content::KitSection::code);
        list.lines.push_back({{{named(item.name)},
                               {QString::number(item.par) + u' ' + item.unit},
                               {},
                               {item.expiry ? QString() : u"—"_s},
                               {item.note}},
                              {},
                              section->name.zh});
    }
    for (const content::KitCheck& check : kit.checks)
        list.notes << check.name.zh + u"：________________________"_s;
    list.notes.prepend(kit.source);
    return listPages(list);
}

} // namespace muying::print
