#pragma once
#include "core/base/language.h"

#include <QTranslator>

namespace muying::ui {

/// The words of the screen: muying_<language>.qm and Qt's own dialogs, plus the default locale.
class Translations {
public:
    /// Replaces what was installed before. Chinese is the language of the source: it is always there.
    void install(Language language);
    ~Translations();

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace muying::ui
