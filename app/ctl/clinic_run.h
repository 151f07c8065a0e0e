#pragma once
#include "app/ctl/clinic_file.h"

#include <functional>

namespace muying::ctl {

/// The head of every command on a clinic's file: opens it and does the work; says what went wrong and returns
/// its exit code.
int withClinic(const Arguments& arguments, Io& io, const std::function<int(ClinicFile& clinic)>& work);

/// Says how a command is used, from its own declaration, and returns Usage.
int wrongUse(const Command& command, Io& io);

/// The day of an option "--from 2026-01-01": invalid if it is not given; an error if it is no day.
Result<QDate> dayOption(const Arguments& arguments, const char* option);

/// Progress of a long command on the terminal; false once Ctrl-C was pressed. Call catchInterrupt() before.
std::function<bool(qint64 done, qint64 total)> progressOf(Io& io, const QString& what);

} // namespace muying::ctl
