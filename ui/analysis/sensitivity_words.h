// Sensitivity in sentences: what each analysis says, made from its figures.
#pragma once

#include "core/analysis/break_even_list.h"
#include "core/analysis/cost_benefit_matrix.h"
#include "core/analysis/data_table.h"
#include "core/analysis/spider.h"
#include "core/analysis/tornado.h"
#include "core/engine/results.h"
#include "ui/format/field_text.h"
#include "ui/format/formatter.h"

// `project` is the one that the analysis is of: as its scenario sees it. `formatter` need not have its unit settled.
namespace jupan {

/// A computed value of an input with its unit, in four digits at least: "1,730.4 KRW", "38.46 %".
QString computedInputValue(const Project& project, std::string_view path, double value, const Formatter& formatter);
/// The same of a field that was looked up before.
QString computedInputValue(const std::optional<FieldSpec>& field, double value, const Formatter& formatter);

/// A change in percent with its sign: "+24.6 %", "−38 %".
QString changeText(double change, const Formatter& formatter);

/// How far the benefits may fall, and what moves the metric most: the sentence over everything.
QString sensitivitySentence(const Tornado& tornado, const Results& results, const Project& project,
                            const Formatter& formatter);

/// What the first bars say. Precondition: there are bars.
QString tornadoReading(const Tornado& tornado, const Project& project, const Formatter& formatter);
/// What the bars after the first `most` do together: "45 further inputs move NPV by at most … each." Empty if there
/// are none.
QString tornadoRest(const Tornado& tornado, std::size_t most, const Formatter& formatter);

QString spiderReading(const Spider& spider, const Project& project, const Formatter& formatter);
QString dataTableReading(const DataTable& table, const Project& project, const Formatter& formatter);
QString matrixReading(const CostBenefitMatrix& matrix, const Project& project);

/// "NPV is zero at 1,730 KRW (+24 % from now).", or why it never is.
QString breakEvenReading(const BreakEven& found, const Project& project, const Formatter& formatter);
/// "Searched from 0 % to 100 %; all other inputs stay as they are." Empty where nothing was searched.
QString breakEvenSearch(const BreakEven& found, const Project& project, const Formatter& formatter);

}  // namespace jupan
