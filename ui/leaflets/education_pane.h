#pragma once
#include "core/work/education_year.h"

#include <QWidget>

class QLabel;
class QSpinBox;
class QTableWidget;

namespace muying::ui {

class AppContext;
class Button;

/// The classes of a year: twelve months with what was planned and held, and the same by topic. A line of the
/// plan is written in the clinic's register; Enter on a month opens it there.
class EducationPane final : public QWidget {
    Q_OBJECT
public:
    EducationPane(AppContext& context, QWidget* parent);
    void reload();
    QTableWidget* months() const { return m_months; }
    QTableWidget* topics() const { return m_topics; }

private:
    QTableWidget* table(const QString& objectName, const QString& spoken);
    void fill(const work::EducationYear& year, const work::Chart& clinic);
    void openRegister();

    AppContext& m_context;
    QSpinBox* m_year = nullptr;
    QLabel* m_summary = nullptr;
    QTableWidget* m_months = nullptr;
    QTableWidget* m_topics = nullptr;
};

} // namespace muying::ui
