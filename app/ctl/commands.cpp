#include "app/ctl/command.h"

namespace muying::ctl {

const std::vector<Command>& commands() {
    static const std::vector<Command> all{
        assessCommand,
    };
    return all;
}

} // namespace muying::ctl
