// The report's words, tables and pictures as OpenDocument text.
#pragma once

#include <vector>

#include "ui/report/odt_archive.h"
#include "ui/report/report.h"

namespace jupan::odt {

struct Content {
    QByteArray xml{};                     ///< content.xml
    std::vector<ArchiveFile> pictures{};  ///< those that it names
};

Content contentOf(const Report& report);

}  // namespace jupan::odt
