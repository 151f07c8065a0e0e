#include "tests/faults/fault_disk.h"

#include <cstring>
#include <sqlite3.h>
#include <unistd.h>
#include <vector>

namespace muying::tests {

namespace {

/// What has to be undone if the power goes before the next flush.
struct Unflushed {
    sqlite3_file* file;
    sqlite3_int64 offset;
    std::vector<char> before;
    sqlite3_int64 sizeBefore;
};

struct DiskState {
    sqlite3_vfs* real = nullptr;
    FaultDisk::Fault fault = FaultDisk::Fault::None;
    int moment = 0;
    int seen = 0;
    std::vector<Unflushed> unflushed;
};
DiskState disk;

struct LayerFile {
    sqlite3_file base;
    sqlite3_file* real;
};

sqlite3_file* realOf(sqlite3_file* file) {
    return reinterpret_cast<LayerFile*>(file)->real;
}

/// Is this the moment, or (for faults that last) after it?
bool strikes() {
    if (disk.fault == FaultDisk::Fault::None) {
        return false;
    }
    ++disk.seen;
    const bool lasts = disk.fault == FaultDisk::Fault::Full || disk.fault == FaultDisk::Fault::Broken;
    return lasts ? disk.seen >= disk.moment : disk.seen == disk.moment;
}

void losePower() {
    for (auto lost = disk.unflushed.rbegin(); lost != disk.unflushed.rend(); ++lost) {
        const int size = static_cast<int>(lost->before.size());
        if (size > 0) {
            lost->file->pMethods->xWrite(lost->file, lost->before.data(), size, lost->offset);
        }
        lost->file->pMethods->xTruncate(lost->file, lost->sizeBefore);
    }
}

/// Ends the process, or returns the error SQLite gets.
int strike() {
    if (disk.fault == FaultDisk::Fault::PowerLoss) {
        losePower();
    }
    if (disk.fault == FaultDisk::Fault::PowerLoss || disk.fault == FaultDisk::Fault::Kill) {
        _exit(FaultDisk::endedByFault);
    }
    return disk.fault == FaultDisk::Fault::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

void remember(sqlite3_file* real, sqlite3_int64 offset, sqlite3_int64 length) {
    if (disk.fault != FaultDisk::Fault::PowerLoss) {
        return;
    }
    sqlite3_int64 size = 0;
    real->pMethods->xFileSize(real, &size);
    const sqlite3_int64 kept = size > offset ? std::min(length, size - offset) : 0;
    Unflushed entry{real, offset, std::vector<char>(static_cast<std::size_t>(kept)), size};
    if (kept > 0) {
        real->pMethods->xRead(real, entry.before.data(), static_cast<int>(kept), offset);
    }
    disk.unflushed.push_back(std::move(entry));
}

void forget(sqlite3_file* real) {
    std::erase_if(disk.unflushed, [real](const Unflushed& entry) { return entry.file == real; });
}

int layerClose(sqlite3_file* file) {
    forget(realOf(file));
    return realOf(file)->pMethods->xClose(realOf(file));
}
int layerRead(sqlite3_file* file, void* data, int size, sqlite3_int64 offset) {
    return realOf(file)->pMethods->xRead(realOf(file), data, size, offset);
}
int layerWrite(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset) {
    sqlite3_file* real = realOf(file);
    if (strikes()) {
        if (disk.fault == FaultDisk::Fault::Kill) {
            real->pMethods->xWrite(real, data, size / 2, offset);
        }
        return strike();
    }
    remember(real, offset, size);
    return real->pMethods->xWrite(real, data, size, offset);
}
int layerTruncate(sqlite3_file* file, sqlite3_int64 size) {
    sqlite3_file* real = realOf(file);
    if (strikes()) {
        return strike();
    }
    sqlite3_int64 before = 0;
    real->pMethods->xFileSize(real, &before);
    remember(real, size, before - size);
    return real->pMethods->xTruncate(real, size);
}
int layerSync(sqlite3_file* file, int flags) {
    if (strikes()) {
        return strike();
    }
    forget(realOf(file));
    return realOf(file)->pMethods->xSync(realOf(file), flags);
}
int layerFileSize(sqlite3_file* file, sqlite3_int64* size) {
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int layerLock(sqlite3_file* file, int level) {
    return realOf(file)->pMethods->xLock(realOf(file), level);
}
int layerUnlock(sqlite3_file* file, int level) {
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int layerCheckReservedLock(sqlite3_file* file, int* result) {
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}
int layerFileControl(sqlite3_file* file, int operation, void* argument) {
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}
int layerSectorSize(sqlite3_file* file) {
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int layerDeviceCharacteristics(sqlite3_file* file) {
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}
int layerShmMap(sqlite3_file* file, int page, int size, int extend, void volatile** memory) {
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, memory);
}
int layerShmLock(sqlite3_file* file, int offset, int count, int flags) {
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}
void layerShmBarrier(sqlite3_file* file) {
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}
int layerShmUnmap(sqlite3_file* file, int remove) {
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

constexpr sqlite3_io_methods layerMethods = {2,
                                             layerClose,
                                             layerRead,
                                             layerWrite,
                                             layerTruncate,
                                             layerSync,
                                             layerFileSize,
                                             layerLock,
                                             layerUnlock,
                                             layerCheckReservedLock,
                                             layerFileControl,
                                             layerSectorSize,
                                             layerDeviceCharacteristics,
                                             layerShmMap,
                                             layerShmLock,
                                             layerShmBarrier,
                                             layerShmUnmap,
                                             nullptr,
                                             nullptr};

int layerOpen(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    auto* layer = reinterpret_cast<LayerFile*>(file);
    layer->base.pMethods = nullptr;
    layer->real = reinterpret_cast<sqlite3_file*>(layer + 1);
    const int code = disk.real->xOpen(disk.real, name, layer->real, flags, outFlags);
    if (layer->real->pMethods) {
        layer->base.pMethods = &layerMethods;
    }
    return code;
}
int layerDelete(sqlite3_vfs*, const char* name, int syncFolder) {
    // A full disk lets files go.
    if (disk.fault != FaultDisk::Fault::Full && strikes()) {
        return strike();
    }
    return disk.real->xDelete(disk.real, name, syncFolder);
}

} // namespace

void FaultDisk::install() {
    static sqlite3_vfs layer;
    if (disk.real) {
        return;
    }
    disk.real = sqlite3_vfs_find(nullptr);
    layer = *disk.real;
    layer.zName = "faultdisk";
    layer.pNext = nullptr;
    layer.szOsFile = static_cast<int>(sizeof(LayerFile)) + disk.real->szOsFile;
    layer.xOpen = layerOpen;
    layer.xDelete = layerDelete;
    sqlite3_vfs_register(&layer, 1);
}

void FaultDisk::arm(Fault fault, int moment) {
    disk.fault = fault;
    disk.moment = moment;
    disk.seen = 0;
    disk.unflushed.clear();
}

void FaultDisk::disarm() {
    disk.fault = Fault::None;
    disk.unflushed.clear();
}

int FaultDisk::moments() {
    return disk.seen;
}

} // namespace muying::tests
