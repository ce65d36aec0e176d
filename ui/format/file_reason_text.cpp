#include "ui/format/file_reason_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

namespace jupan {
namespace {

class FileReason {
    Q_DECLARE_TR_FUNCTIONS(FileReason)
};

struct OwnReason {
    const char* detail;
    const char* words;
};

constexpr std::array own{
    OwnReason{"no folder", QT_TRANSLATE_NOOP("FileReason", "the folder does not exist")},
    OwnReason{"is a directory", QT_TRANSLATE_NOOP("FileReason", "a folder of this name stands there")},
    OwnReason{"not a file", QT_TRANSLATE_NOOP("FileReason", "it is a device, not a file")},
    OwnReason{"permission", QT_TRANSLATE_NOOP("FileReason", "permission is missing")},
    OwnReason{"exists", QT_TRANSLATE_NOOP("FileReason", "a file of this name stands there already")},
    OwnReason{"moved", QT_TRANSLATE_NOOP("FileReason", "it was removed or replaced meanwhile")},
    OwnReason{"out of memory", QT_TRANSLATE_NOOP("FileReason", "memory is not enough")},
};

struct SystemReason {
    int number;
    const char* words;
};

constexpr std::array systems{
    SystemReason{ENOSPC, QT_TRANSLATE_NOOP("FileReason", "the disk is full")},
    SystemReason{EFBIG, QT_TRANSLATE_NOOP("FileReason", "the file would be too large")},
    SystemReason{EACCES, QT_TRANSLATE_NOOP("FileReason", "permission is missing")},
    SystemReason{EPERM, QT_TRANSLATE_NOOP("FileReason", "permission is missing")},
    SystemReason{EROFS, QT_TRANSLATE_NOOP("FileReason", "the disk can only be read")},
    SystemReason{EISDIR, QT_TRANSLATE_NOOP("FileReason", "a folder of this name stands there")},
    SystemReason{ENOENT, QT_TRANSLATE_NOOP("FileReason", "it does not exist")},
    SystemReason{ENOTDIR, QT_TRANSLATE_NOOP("FileReason", "the folder does not exist")},
    SystemReason{ENAMETOOLONG, QT_TRANSLATE_NOOP("FileReason", "the name is too long")},
    SystemReason{EIO, QT_TRANSLATE_NOOP("FileReason", "the disk reports a fault")},
    SystemReason{ENOMEM, QT_TRANSLATE_NOOP("FileReason", "memory is not enough")},
#ifdef EDQUOT
    SystemReason{EDQUOT, QT_TRANSLATE_NOOP("FileReason", "the disk is full")},
#endif
};

}  // namespace

QString fileReasonText(const std::string& detail) {
    for (const OwnReason& reason : own)
        if (detail == reason.detail) return FileReason::tr(reason.words);
    for (const SystemReason& reason : systems)
        if (detail == std::generic_category().message(reason.number)) return FileReason::tr(reason.words);
    return QString::fromStdString(detail);
}

}  // namespace jupan
