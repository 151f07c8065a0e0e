#include "app/ctl/command.h"

namespace muying::ctl {

const std::vector<Command>& commands() {
    static const std::vector<Command> all{
        assessCommand,  growthCommand, pphCommand,    leafletsCommand, demoCommand,
        usersCommand,   searchCommand, showCommand,   saveCommand,     worklistCommand,
        historyCommand, printCommand,  verifyCommand, backupCommand,   benchCommand,
    };
    return all;
}

} // namespace muying::ctl
