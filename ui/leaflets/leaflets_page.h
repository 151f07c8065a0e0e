#pragma once
#include "ui/shell/page.h"

class QLabel;
class QStackedWidget;

namespace muying::ui {

class LeafletBench;
class LeafletEditor;
class LeafletList;
class PersonChooser;
class PosterPane;
class ReviewPane;
class Segment;

/// 宣教: what can be given to a woman or her family, the plan of classes, posters, and the reading of drafts.
class LeafletsPage final : public Page {
    Q_OBJECT
public:
    /// In the order of the segment.
    enum class Part { Leaflets, Classes, Posters, Words };
    explicit LeafletsPage(AppContext& context, QWidget* parent = nullptr);

    /// Chooses for whom; what fits her stands on top. Empty = nobody.
    void openFor(const QString& subjectId);
    void showPart(Part part);
    LeafletList* list() const { return m_list; }
    LeafletEditor* editor() const { return m_editor; }
    PosterPane* posters() const { return m_posters; }
    ReviewPane* review() const { return m_review; }
    LeafletBench& bench() { return *m_bench; }
    bool isEditing() const;

    QString title() const override;
    QStringList statusLeft() const override;
    bool handleEscape() override;
    void activated() override;
    void aboutToLock() override;

private:
    void build();
    void openEditor(const QString& code);
    void closeEditor();
    void loadShelf();

    LeafletBench* m_bench;
    QLabel* m_count = nullptr;
    Segment* m_parts = nullptr;
    PersonChooser* m_chooser = nullptr;
    QStackedWidget* m_stack = nullptr;
    LeafletList* m_list = nullptr;
    LeafletEditor* m_editor = nullptr;
    PosterPane* m_posters = nullptr;
    ReviewPane* m_review = nullptr;
};

} // namespace muying::ui
