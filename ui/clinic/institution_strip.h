#pragma once
#include "core/work/directory.h"
#include "ui/widgets/inline_strip.h"

class QCheckBox;
class QComboBox;

namespace muying::ui {

class AppContext;

/// Writes one institution or contact of the directory, new or changed.
class InstitutionStrip final : public InlineStrip {
    Q_OBJECT
public:
    explicit InstitutionStrip(AppContext& context, QWidget* parent = nullptr);
    void offer(const work::Institution& institution);
    const QString& savedId() const { return m_saved; }

protected:
    Result<QString> perform(QWidget*& wrong) override;

private:
    AppContext& m_context;
    work::Institution m_institution;
    QString m_saved;
    QComboBox* m_kind;
    QComboBox* m_level;
    QLineEdit *m_name, *m_dutyPhone, *m_phone, *m_minutes, *m_address, *m_note, *m_reason;
    QCheckBox* m_open;
};

/// "救治中心", "医院" … of content::institutionKinds().
QString institutionKindWord(const QString& kind);

} // namespace muying::ui
