#include "app/ctl/command.h"

namespace muying::ctl {

const std::vector<Command>& commands() {
    static const std::vector<Command> all{
        assessCommand,  growthCommand, pphCommand,    leafletsCommand, demoCommand,
        usersCommand,   searchCommand, showCommand,   saveCommand,     worklistCommand,
        historyCommand, printCommand,  verifyCommand, backupCommand,   restoreCommand,
        exportCommand,  importCommand, statsCommand,  benchCommand,
    };
    return all;
}

} // namespace muying::ctl
