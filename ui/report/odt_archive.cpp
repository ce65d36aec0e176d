#include "ui/report/odt_archive.h"

#include <zip.h>

#include <algorithm>
#include <memory>

namespace jupan {
namespace {

/// As MS-DOS wrote it, and zip still does: years since 1980 in seven bits, month in four, day in five.
zip_uint16_t dosDay(Date day) {
    const unsigned year = static_cast<unsigned>(std::clamp(static_cast<int>(day.year()), 1980, 2107) - 1980);
    return static_cast<zip_uint16_t>(year << 9U | static_cast<unsigned>(day.month()) << 5U |
                                     static_cast<unsigned>(day.day()));
}

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct Free {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};

bool add(zip_t* archive, const ArchiveFile& file, Date day) {
    // libzip reads the bytes when the archive is closed: `file` outlives that
    zip_source_t* source =
        zip_source_buffer(archive, file.bytes.constData(), static_cast<zip_uint64_t>(file.bytes.size()), 0);
    if (!source) return false;
    const QByteArray path = file.path.toUtf8();
    const zip_int64_t index = zip_file_add(archive, path.constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto at = static_cast<zip_uint64_t>(index);
    return zip_set_file_compression(archive, at, file.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0 &&
           zip_file_set_dostime(archive, at, 0, dosDay(day), 0) == 0;
}

QByteArray contentOf(zip_source_t* source) {
    zip_stat_t facts;
    if (zip_source_stat(source, &facts) != 0 || zip_source_open(source) != 0) return {};
    QByteArray bytes(static_cast<qsizetype>(facts.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), facts.size);
    zip_source_close(source);
    return read == static_cast<zip_int64_t>(facts.size) ? bytes : QByteArray();
}

}  // namespace

QByteArray archiveOf(const std::vector<ArchiveFile>& files, Date day) {
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, Free> memory(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!memory) return {};
    std::unique_ptr<zip_t, Discard> archive(zip_open_from_source(memory.get(), ZIP_CREATE | ZIP_TRUNCATE, &error));
    if (!archive) return {};
    zip_source_keep(memory.get());  // the archive takes one reference; the other is ours
    for (const ArchiveFile& file : files)
        if (!add(archive.get(), file, day)) return {};
    if (zip_close(archive.get()) != 0) return {};
    archive.release();
    return contentOf(memory.get());
}

}  // namespace jupan
