#pragma once
#include "core/content/library.h"
#include "ui/print/print_input.h"

#include <QJsonObject>
#include <QTemporaryDir>

namespace muying::tests {

/// The real declarations, read once.
const content::Library& realLibrary();

/// An invented woman (示例) with a pregnancy, three visits, a screening and a grading orange + purple.
class SampleWoman {
public:
    SampleWoman();

    work::Chart chart;

    record::Entry& entry(const QString& form); ///< newest
    void remove(const QString& form);
    /// Keeps a computed assessment from these facts and ticks, as the desk would.
    const risk::Assessment& assess(const risk::Input& input, const QDateTime& at);
    /// Every fact the screening must ask, answered "nothing found".
    static risk::Input healthyInput();

    print::PrintInput input(print::PaperLanguage language = print::PaperLanguage::ZhKo) const;

private:
    risk::Assessment m_assessed;
    int m_next = 1;
};

/// Text of a PDF as pdftotext gives it back; all white space removed when `squeezed`.
QString textOf(const QString& pdf, bool squeezed = false);
/// Output of a command-line tool; fails the test if it cannot be run or ends with an error.
QString outputOf(const QString& program, const QStringList& arguments);
QString squeezed(const QString& text);

} // namespace muying::tests
