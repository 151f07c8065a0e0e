#pragma once
#include "tests/ui/window/woman_fixture.h"
#include "ui/child/child_page.h"

namespace muying::tests {

/// The real window on a clinic with one delivered woman and her child of two months and 22 days.
class ChildFixture : public WomanFixture {
public:
    ChildFixture();

    ui::ChildPage& child(); ///< the child's page in front; fails the test if another page is
    ui::EntryPane& childPane() { return *child().pane(); }
    /// Goes to the field by Enter on the child's form and types.
    void type(const QString& field, const QString& text);
    work::Chart chart(); ///< as it is stored

    QString mother, pregnancy, baby;
};

} // namespace muying::tests
