#pragma once
#include "core/work/desk.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace muying::ui {

class AppContext;
class Segment;

/// What is done with a file itself, in a row under the band: take it out of care, take it back, join it to
/// the same person's other file, part joined files. Nothing happens before its button; Esc closes it.
class FilePanel final : public QFrame {
    Q_OBJECT
public:
    enum class Job { Close, Reopen, Merge, Undo };

    FilePanel(AppContext& context, QWidget* parent = nullptr);
    /// `chart` is of the woman or the child the page shows.
    void begin(Job job, const work::Chart& chart);
    bool isOpen() const { return !isHidden(); }
    void close();

    // The fields, for tests and screen readers.
    Segment* reasons() const { return m_reason; }
    QLineEdit* date() const { return m_date; }
    QLineEdit* place() const { return m_place; }
    QLineEdit* note() const { return m_note; }
    QLineEdit* searchField() const { return m_search; }
    QListWidget* candidates() const { return m_list; }
    QString problem() const;
    void run();

signals:
    void done(const QString& subjectId, const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void fillReasons();
    void fillCandidates();
    void fillMerges();
    void addCandidate(const QString& id, const QString& text);
    Status work();
    QString chosen() const;
    bool ofChild() const { return m_child; }

    AppContext& m_context;
    Job m_job = Job::Close;
    QString m_subject;
    bool m_child = false;
    std::vector<work::Leaving> m_leavings;
    QLabel *m_title, *m_problem, *m_dateLabel, *m_placeLabel, *m_noteLabel;
    Segment* m_reason;
    QLineEdit *m_date, *m_place, *m_note, *m_search;
    QCheckBox* m_withChildren;
    QListWidget* m_list;
};

} // namespace muying::ui
