#include "ui/pages/log_file.h"

#include "core/audit/log_csv.h"
#include "ui/format/problem_text.h"
#include "ui/format/save_file.h"

namespace jupan {

QString writeChangeLog(const ChangeLog& log, const Formatter& formatter, const QString& path) {
    std::string text = "\xEF\xBB\xBF" + changeCsvHeader();
    const Problems problems = log.forEach([&text](const ChangeEntry& entry) { text += changeCsvLine(entry); });
    return problems.empty() ? saveFile(path, text) : problemLine(problems.front(), formatter);
}

}  // namespace jupan
