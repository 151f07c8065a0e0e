#pragma once
#include "tests/faults/child_process.h"

namespace muying::tests {

/// A layer between SQLite and the disk (an SQLite VFS) that fails at a chosen moment. Moments are
/// counted over everything that changes a file: writes, flushes, truncations and deletions.
class FaultDisk {
public:
    enum class Fault {
        None,
        Kill,      ///< half of the write reaches the file, then the process ends at once
        PowerLoss, ///< everything not yet flushed is lost, then the process ends at once
        Full,      ///< SQLITE_FULL from that moment on, as a disk without room answers
        Broken,    ///< SQLITE_IOERR_WRITE from that moment on
    };
    /// Exit status of a process ended by Kill or PowerLoss.
    static constexpr int endedByFault = 137;

    /// Makes the layer SQLite's default; once per process, before any database is opened.
    static void install();
    /// The `moment`-th change from now (1 = the next) meets `fault`.
    static void arm(Fault fault, int moment);
    static void disarm();
    /// Changes seen since arm().
    static int moments();
};

} // namespace muying::tests
