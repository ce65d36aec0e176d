#include "ui/pages/log_file.h"

#include <QSaveFile>

#include "core/audit/log_csv.h"
#include "ui/format/problem_text.h"

namespace jupan {

QString writeChangeLog(const ChangeLog& log, const Formatter& formatter, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return file.errorString();
    const auto write = [&file](const std::string& text) {
        file.write(text.data(), static_cast<qint64>(text.size()));  // a failure shows at commit()
    };
    write("\xEF\xBB\xBF" + changeCsvHeader());
    const Problems problems = log.forEach([&](const ChangeEntry& entry) { write(changeCsvLine(entry)); });
    if (!problems.empty()) {
        file.cancelWriting();
        return problemLine(problems.front(), formatter);
    }
    return file.commit() ? QString() : file.errorString();
}

}  // namespace jupan
