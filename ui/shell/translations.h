#pragma once
#include "core/content/wording.h"

#include <QTranslator>

namespace muying::ui {

/// The words of the screen: muying_<language>.qm and Qt's own dialogs, plus the default locale.
class Translations {
public:
    /// Replaces what was installed before. Chinese is the language of the source: it is always there.
    void install(Language language);
    /// From the next word on, the screen says what its readers made of the drafts.
    void setCorrections(const content::Rewordings& corrections);
    ~Translations();

private:
    /// Looks a word up in the shipped translation and gives back the correction of that draft, if any.
    class Corrected final : public QTranslator {
    public:
        explicit Corrected(const QTranslator& shipped) : m_shipped(shipped) {}
        void set(Language language, const content::Rewordings& corrections);
        bool isEmpty() const override { return m_corrections.isEmpty(); }
        QString translate(const char* context, const char* source, const char* disambiguation,
                          int number) const override;

    private:
        const QTranslator& m_shipped;
        Language m_language = Language::Zh;
        content::Rewordings m_corrections;
    };

    QTranslator m_own;
    Corrected m_corrected{m_own};
    Language m_language = Language::Zh;
    content::Rewordings m_corrections;
    QTranslator m_qt;
};

} // namespace muying::ui
