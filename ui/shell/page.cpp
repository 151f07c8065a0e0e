#include "ui/shell/page.h"

#include "ui/widgets/labels.h"

namespace muying::ui {

Page::Page(AppContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    setSurface(this, Role::Surface);
}

} // namespace muying::ui
