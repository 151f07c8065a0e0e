#include "ui/shell/translations.h"

#include "core/content/library.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace muying::ui {

namespace {

struct TranslationFiles {
    QString own;
    QString qt;
    QLocale locale;
};

TranslationFiles translationFiles(Language language) {
    switch (language) {
    case Language::Ko:
        return {u"muying_ko_CN"_s, u"qtbase_ko"_s, QLocale(QLocale::Korean)};
    case Language::En:
        return {u"muying_en"_s, u"qtbase_en"_s, QLocale(QLocale::English)};
    case Language::Zh:
        break;
    }
    return {u"muying_zh_CN"_s, u"qtbase_zh_CN"_s, QLocale(QLocale::Chinese, QLocale::China)};
}

} // namespace

void Translations::install(Language language) {
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    const TranslationFiles files = translationFiles(language);
    QLocale::setDefault(files.locale);
    const QString shipped = content::shareDir() + u"/translations"_s;
    if (m_qt.load(files.qt, shipped) ||
        m_qt.load(files.qt, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(files.own, shipped))
        QCoreApplication::installTranslator(&m_own);
    m_language = language;
    setCorrections(m_corrections);
}

void Translations::setCorrections(const content::Rewordings& corrections) {
    m_corrections = corrections;
    QCoreApplication::removeTranslator(&m_corrected);
    m_corrected.set(m_language, m_corrections);
    if (m_language != Language::Zh && !m_corrections.isEmpty())
        QCoreApplication::installTranslator(&m_corrected); // asked before the shipped one
}

void Translations::Corrected::set(Language language, const content::Rewordings& corrections) {
    m_language = language;
    m_corrections = corrections;
}

QString Translations::Corrected::translate(const char* context, const char* source,
                                           const char* disambiguation, int number) const {
    const QString draft = m_shipped.translate(context, source, disambiguation, number);
    const QString after = m_corrections.after(m_language, QString::fromUtf8(source), draft);
    return after == draft ? QString() : after;
}

Translations::~Translations() {
    if (QCoreApplication::instance() == nullptr)
        return;
    QCoreApplication::removeTranslator(&m_corrected);
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

} // namespace muying::ui
