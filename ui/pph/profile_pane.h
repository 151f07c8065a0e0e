#pragma once
#include "core/work/pph_settings.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace muying::ui {

class AppContext;

/// What the clinic is and has for a haemorrhage: people, the hospital that receives, what stands in the cart,
/// dry weights of its pads, phones. Steps that need what it has not are hidden.
class ProfilePane final : public QWidget {
    Q_OBJECT
public:
    ProfilePane(AppContext& context, QWidget* parent = nullptr);
    void show(const work::PphSettings& settings);
    void takeFocus();
    QString problem() const;

Q_SIGNALS:
    void saved(const muying::work::PphSettings& settings);
    void leaveWanted();

private:
    QLineEdit* addLine(QGridLayout* grid, const QString& name, const QString& word);
    QPlainTextEdit* addText(QGridLayout* grid, const QString& name, const QString& word);
    void save();
    /// "大垫 150" a line; the last word is the number.
    bool readPads(work::PphSettings& settings);

    AppContext& m_context;
    work::PphSettings m_settings;
    QLineEdit* m_people;
    QLineEdit* m_receiver;
    QLineEdit* m_drive;
    std::vector<std::pair<QString, QCheckBox*>> m_has;
    QPlainTextEdit* m_pads;
    QPlainTextEdit* m_phones;
    QLabel* m_problem;
};

} // namespace muying::ui
