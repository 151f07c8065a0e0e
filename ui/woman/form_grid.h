#pragma once
#include "ui/woman/field_editor.h"
#include "ui/woman/form_layout.h"
#include "ui/woman/form_state.h"

#include <QWidget>

#include <map>

namespace muying::ui {

class ClauseList;

/// The form as on paper: painted cells with editors placed in them, drawn from the declaration.
class FormGrid final : public QWidget {
    Q_OBJECT
public:
    explicit FormGrid(FormState& state, QWidget* parent = nullptr);

    FieldEditor* editor(const QString& code) const;
    /// Adds the widget that answers `field` over the whole width (clause lists); before the first layout.
    void setBlock(const QString& field, QWidget* block);
    QWidget* block(const QString& field) const { return m_blocks.value(field); }
    /// Widgets that take the focus, in the order of the paper; those not asked are left out.
    std::vector<QWidget*> focusOrder() const;
    /// What the field does to the colour; shown behind it from the next layout on.
    void setNotes(const QHash<QString, FieldNotes>& notes);
    /// Puts `row` below the row of the field; null removes it.
    void setWarning(const QString& code, QWidget* row);
    QString warningField() const { return m_warningField; }
    /// Places everything again for the present width.
    void relayout();
    void refreshEditors();
    /// Lets the row of the field flash once.
    void flash(const QString& code);
    const FormGeometry& geometryNow() const { return m_geometry; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void leaveAsked(const QString& code, muying::ui::Way way);
    void taken(const QString& code);
    void entered(const QString& code);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeEditors();
    void chainTabOrder();
    std::vector<QString> paperOrder() const;
    LayoutSource source() const;
    QString computedText(const QString& code) const;
    void paintText(QPainter& painter, const PlacedText& text) const;
    void helpFor(const QString& code);

    FormState& m_state;
    std::map<QString, FieldEditor*> m_editors;
    QHash<QString, QWidget*> m_blocks;
    QHash<QString, FieldNotes> m_notes;
    FormGeometry m_geometry;
    mutable QHash<int, int>
        m_heights; ///< asked by the scroll area for widths it considers, until the next relayout
    QString m_warningField;
    QWidget* m_warning = nullptr;
    QString m_help;
    QRect m_flash;
};

} // namespace muying::ui
