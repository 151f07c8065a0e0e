#pragma once
#include "core/work/desk.h"
#include "core/work/search.h"

#include <QWidget>

class QVBoxLayout;

namespace muying::ui {

/// Right column of the search popup: who the selected woman is and what is due now.
class SearchPreview final : public QWidget {
    Q_OBJECT
public:
    explicit SearchPreview(QWidget* parent = nullptr);
    void showWoman(const work::SearchHit& hit, const work::Desk& desk);
    void showAction(const QString& name, const QString& hint);
    void clear();

private:
    void showChild(const work::Chart& chart, const work::SearchHit& hit, const work::Desk& desk);
    void addDues(const work::Chart& chart, const work::Desk& desk);
    void addFact(const QString& name, const QString& value);
    QVBoxLayout* m_column;
};

} // namespace muying::ui
