#pragma once
#include "core/work/search.h"

#include <QFrame>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QScrollArea;

namespace muying::ui {

class AppContext;
class SearchModel;
class SearchPreview;

/// Something the search field can do besides finding people.
struct SearchAction {
    QString name; ///< "新建孕产妇"
    QString hint; ///< what it does, in a few words
    QString icon; ///< name in resources/icons
    std::function<void()> run;
};

/// Hits under the search field of the frame: a frameless child of the window; the focus never leaves the
/// field. The popup watches the field by itself: create it once after unlocking, delete it before locking.
class SearchPopup final : public QFrame {
    Q_OBJECT
public:
    /// `field` is the line edit of the top bar; `window` the widget the popup floats in.
    SearchPopup(AppContext& context, QLineEdit* field, QWidget* window);
    void setActions(std::vector<SearchAction> actions);
    /// Opens below the field with the hits for its text (last nine women when empty).
    void popUp();
    SearchModel* model() const { return m_model; }
    int currentRow() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void search();
    std::vector<work::SearchHit> recent() const;
    /// Hits of what was typed, or the one person a scanned label stands for.
    std::vector<work::SearchHit> found(const QString& text) const;
    work::SearchHit hitOf(const QString& id) const;
    void place();
    bool keyPressed(int key, Qt::KeyboardModifiers modifiers);
    void setCurrentRow(int row);
    void openRow(int row, bool record);
    void dismiss();

    AppContext& m_context;
    QLineEdit* m_field;
    SearchModel* m_model;
    QListView* m_list;
    SearchPreview* m_preview;
    QScrollArea* m_previewArea;
    QLabel* m_nothing;
    std::vector<SearchAction> m_actions;
};

} // namespace muying::ui
