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
}

Translations::~Translations() {
    if (QCoreApplication::instance() == nullptr)
        return;
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

} // namespace muying::ui
