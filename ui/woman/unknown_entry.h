#pragma once
#include "core/record/entry.h"

#include <QScrollArea>

namespace muying::ui {

/// An entry filled with an edition of its form that this program does not know: every stored value with the
/// best name known for it, to be read only.
class UnknownEntry final : public QScrollArea {
    Q_OBJECT
public:
    /// `newest` helps with names; may be null.
    UnknownEntry(const record::Entry& entry, const content::Form* newest, QWidget* parent = nullptr);
};

} // namespace muying::ui
