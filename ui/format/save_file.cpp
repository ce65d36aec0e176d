#include "ui/format/save_file.h"

#include "core/base/whole_file.h"
#include "ui/format/file_reason_text.h"

namespace jupan {

QString saveFile(const QString& path, QByteArrayView bytes) {
    const Problems problems = writeWhole(std::filesystem::path(path.toStdU16String()),
                                         {bytes.data(), static_cast<std::size_t>(bytes.size())});
    return problems.empty() ? QString() : fileReasonText(problems.front().detail);
}

}  // namespace jupan
