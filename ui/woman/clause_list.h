#pragma once
#include "core/content/rule_set.h"
#include "ui/woman/form_state.h"

#include <QWidget>

namespace muying::ui {

/// What the record itself says about a clause.
struct ClauseVerdict {
    content::Truth truth = content::Truth::Unknown; ///< Yes: decided by values, the doctor does not tick it
    QString values;                                 ///< "28.7 kg/m²": values it was judged by
};

/// The clauses of a regulation as the paper lists them, in sections, each with a box of three states:
/// ✓ applies, empty asked and no, ／ not asked. Keys: 1 applies, 2 no, 0 or Delete not asked; each goes on to
/// the next line. One focus stop; the current line is read aloud.
class ClauseList final : public QWidget {
    Q_OBJECT
public:
    enum class Answer { NotAsked, No, Yes };

    /// `items` holds the clauses that apply, `unasked` (may be empty) those nobody asked.
    ClauseList(FormState& state, const QString& items, const QString& unasked,
               std::vector<const content::Clause*> clauses, QWidget* parent);

    void setVerdicts(const QHash<QString, ClauseVerdict>& verdicts);
    Answer answer(const QString& clause) const;
    bool decidedByValues(const QString& clause) const;
    /// Number of the current line; lines are clauses without headings.
    int current() const { return m_current; }
    void setCurrent(int line);
    /// Where the current line stands, for scrolling.
    QRect currentRect() const;
    QString itemsCode() const { return m_items; }
    void refresh();

    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override { return true; }

signals:
    void leaveAsked(int direction);
    void taken();
    void moved();
    void undoAsked();
    void redoAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Line {
        const content::Clause* clause = nullptr; ///< null: a section title
        QString title;
        QRect rect;
    };
    struct Rooms {
        int left, text, value; ///< where the words begin, their width, and the width of the values
    };
    Rooms roomsOf(const content::Clause& clause, int width) const;
    std::vector<Line> lines(int width) const;
    int lineHeightOf(const content::Clause& clause, int width) const;
    void put(Answer answer);
    void move(int direction);
    void paintLine(QPainter& painter, const Line& line, bool current) const;
    void paintBox(QPainter& painter, const QRectF& box, Answer answer) const;
    void announce();
    const content::Clause* currentClause() const;

    FormState& m_state;
    QString m_items, m_unasked;
    std::vector<const content::Clause*> m_clauses; ///< those that can be answered
    QHash<QString, ClauseVerdict> m_verdicts;
    std::vector<Line> m_lines;
    int m_current = 0;
};

} // namespace muying::ui
