#pragma once
#include "core/work/desk.h"
#include "ui/widgets/mark_label.h"

#include <QListView>

class QStandardItemModel;

namespace muying::ui {

/// What a line of the timeline opens.
struct TimelineTarget {
    QString form;
    QString formKey;
    QString entryId; ///< empty: a new entry
    bool operator==(const TimelineTarget&) const = default;
};

/// Everything of a pregnancy in order of time: what is due above, today, what was below. Of a child today and
/// what is overdue stand first, then what comes, nearest first, then what was. Enter opens.
class Timeline final : public QListView {
    Q_OBJECT
public:
    explicit Timeline(QWidget* parent = nullptr);

    /// `drafts` are those of the woman and her pregnancy.
    void showChart(const work::Chart& chart, const content::Library& library,
                   const std::vector<store::Draft>& drafts, const QDate& today);
    /// Scrolls today into sight.
    void showToday();
    /// The steps of registering a new woman; `step` 0 cover, 1 pregnancy, 2 first visit.
    void showSteps(int step);
    /// The one step of registering a child.
    void showChildSteps();
    /// Marks the line that is open in the middle; `note` stands under its title ("草稿，27 / 58 项").
    void setOpen(const TimelineTarget& target, const QString& note);
    /// Only dots, 48 px wide; names as tool tips.
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }

    enum LineRole { TitleRole = Qt::UserRole, SubRole, KindRole, MarksRole, OpenRole, TargetRole };
    enum class Kind { Heading, Future, Done, Now };

signals:
    void openAsked(const muying::ui::TimelineTarget& target);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void heading(const QString& text);
    void line(Kind kind, const QString& title, const QString& sub, const TimelineTarget& target,
              const Marks& marks = {});
    void addTasks(const work::Chart& chart, const content::Library& library, const QDate& today, bool future);
    void addEntries(const work::Chart& chart, const content::Library& library, const QDate& today, bool past);
    void addDrafts(const work::Chart& chart, const content::Library& library,
                   const std::vector<store::Draft>& drafts);
    void open(const QModelIndex& index);

    QStandardItemModel* m_lines;
    int m_todayRow = 0;
    bool m_folded = false;
};

} // namespace muying::ui

Q_DECLARE_METATYPE(muying::ui::TimelineTarget)
