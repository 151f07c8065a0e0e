#pragma once
#include "app/ctl/io.h"

#include <QStringList>

namespace muying::ctl {

/// Runs the command the words name. --help and --lang zh|ko|en may stand anywhere among them.
int dispatch(const QStringList& words, Io& io);

} // namespace muying::ctl
