#pragma once
#include "app/ctl/arguments.h"
#include "app/ctl/io.h"

#include <vector>

namespace muying::ctl {

/// One command of muyingctl: one .cpp in app/ctl, one line in commands.cpp.
struct Command {
    const char* name;                     ///< "assess"
    QString (*summary)();                 ///< one translated line for the list of commands
    std::vector<OptionDecl> (*options)(); ///< besides --help and --lang, which every command has
    const char* positional;               ///< as shown in the usage line: "[FILE|-]"; "" = none
    int maxPositional;                    ///< more are a usage error
    /// Does the work. Returns an ExitCode.
    int (*run)(const Arguments& arguments, Io& io);
    bool paints = false; ///< needs fonts and painters (offscreen QGuiApplication)
};

/// Every command, in the order of the help text.
const std::vector<Command>& commands();

extern const Command assessCommand;
extern const Command growthCommand;
extern const Command pphCommand;
extern const Command leafletsCommand;
extern const Command demoCommand;
extern const Command usersCommand;
extern const Command searchCommand;
extern const Command showCommand;
extern const Command saveCommand;
extern const Command worklistCommand;
extern const Command historyCommand;
extern const Command printCommand;
extern const Command verifyCommand;
extern const Command backupCommand;
extern const Command exportCommand;
extern const Command importCommand;
extern const Command restoreCommand;
extern const Command statsCommand;
extern const Command benchCommand;

} // namespace muying::ctl
