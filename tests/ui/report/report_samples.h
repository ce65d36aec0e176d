// Reports with invented figures, in the project's two languages, with every kind of block.
#pragma once

#include "tests/ui/charts/samples.h"
#include "ui/report/report.h"

namespace jupan::samples {

/// A report of some fifteen pages.
Report report(Words words);

/// One of about thirty pages with twelve charts.
Report longReport(Words words);

/// A report of one section.
Report reportOf(std::vector<ReportBlock> blocks);

/// `columns` columns of figures beside a column of words, `rows` rows.
ReportTable table(Words words, int columns, int rows);

}  // namespace jupan::samples
