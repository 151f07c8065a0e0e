#pragma once
#include <QString>

#include <functional>

namespace muying::tests {

/// Runs `work` in a child process and returns its exit status (128 + signal if it was killed).
int inChild(const std::function<int()>& work);

/// In a child: root gives up its rights, so that permissions count.
bool becomeNobody();

/// In a child: a disk of one megabyte of its own at `path`, without needing root where the system allows it.
bool mountSmallDisk(const QString& path);

/// In a child: no file of this process grows beyond `bytes`; writes fail as on a full disk.
bool limitFileSize(qint64 bytes);

} // namespace muying::tests
