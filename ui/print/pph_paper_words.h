#pragma once
#include "ui/print/pph_papers.h"

namespace muying::print {

/// Words of the papers: Chinese, with Korean below where the paper has two languages.
class PphPaperWords {
public:
    explicit PphPaperWords(const PphPaper& paper);

    LocalText word(const char* code) const;
    QString text(const char* code, const QStringList& values = {}) const; ///< Chinese
    /// The same sentence in the languages of the paper, a line each.
    QString both(const std::function<QString(const pph::LogWords&)>& say) const;
    const pph::LogWords& zh() const { return m_zh; }
    /// A list with title, clinic, notes about the protocol; a drill says so in its title and its first note.
    ListPaper list(const char* title) const;
    QString clock(const QDateTime& at) const; ///< HH:mm or 未达到

private:
    const PphPaper& m_paper;
    const pph::RunLog m_none = {};
    pph::LogWords m_zh, m_ko;
};

} // namespace muying::print
