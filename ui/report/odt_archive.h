// A zip archive in memory, as OpenDocument asks for it.
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

#include "core/project/calendar.h"

namespace jupan {

struct ArchiveFile {
    QString path{};
    QByteArray bytes{};
    bool stored = false;  ///< as it is, not compressed: pictures, and the file that names the type
};

/// The archive's bytes, its files in this order and all of the day `day` (1980..2107), midnight: the same files give
/// the same bytes in every time zone. Empty if there is no memory for it.
QByteArray archiveOf(const std::vector<ArchiveFile>& files, Date day);

}  // namespace jupan
