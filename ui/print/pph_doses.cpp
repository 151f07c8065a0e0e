#include "ui/print/pph_drug_words.h"
#include "ui/print/pph_paper_words.h"

namespace muying::print {

using namespace Qt::StringLiterals;

Document pphDoses(const PphPaper& paper) {
    const PphPaperWords words(paper);
    const content::Protocol& protocol = *paper.protocol;
    ListPaper list = words.list("doses");
    list.columns = {{words.word("drug"), 34, true},
                    {words.word("usage"), 74},
                    {words.word("interval"), 18},
                    {words.word("max"), 20},
                    {words.word("forbidden"), 46}};
    list.landscape = true;
    list.personal = false;
    const bool both = paper.language == PaperLanguage::ZhKo;
    const auto twice = [both](const std::function<QString(Language)>& say) {
        return both ? say(Language::Zh) + u'\n' + say(Language::Ko) : say(Language::Zh);
    };
    for (const content::Drug& drug : protocol.drugs) {
        const QString names = both ? drug.name.zh + u'\n' + drug.name.ko + u'\n' + drug.name.en
                                   : drug.name.zh + u'\n' + drug.name.en;
        list.lines.push_back(
            {{{names + u'\n' + drug.storage},
              {twice([&](Language language) { return drugUsage(protocol, drug, language); })},
              {drugInterval(protocol, drug)},
              {drugLimit(protocol, drug)},
              {twice([&](Language language) { return drugForbidden(protocol, drug, language); })}},
             {},
             {}});
    }
    return listPages(list);
}

} // namespace muying::print
