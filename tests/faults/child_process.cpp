#include "tests/faults/child_process.h"

#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace muying::tests {

namespace {

bool writeWhole(const char* path, const char* text) {
    const int file = ::open(path, O_WRONLY);
    const bool written = file >= 0 && ::write(file, text, strlen(text)) > 0;
    return file >= 0 && close(file) == 0 && written;
}

} // namespace

int inChild(const std::function<int()>& work) {
    const pid_t child = fork();
    if (child < 0) {
        return -1;
    }
    if (child == 0) {
        _exit(work());
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

bool becomeNobody() {
    return geteuid() != 0 || (setresgid(65534, 65534, 65534) == 0 && setresuid(65534, 65534, 65534) == 0);
}

bool mountSmallDisk(const QString& path) {
    const uid_t uid = getuid();
    const gid_t gid = getgid();
    if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) {
        return false;
    }
    writeWhole("/proc/self/setgroups", "deny");
    const std::string users = "0 " + std::to_string(uid) + " 1";
    const std::string groups = "0 " + std::to_string(gid) + " 1";
    return writeWhole("/proc/self/uid_map", users.c_str()) &&
           writeWhole("/proc/self/gid_map", groups.c_str()) &&
           mount("none", path.toUtf8().constData(), "tmpfs", 0, "size=1m") == 0;
}

bool limitFileSize(qint64 bytes) {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{static_cast<rlim_t>(bytes), static_cast<rlim_t>(bytes)};
    return setrlimit(RLIMIT_FSIZE, &limit) == 0;
}

} // namespace muying::tests
