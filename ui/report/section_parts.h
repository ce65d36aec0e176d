// What sections are put together from: blocks of every kind in the order in which they are written, and the few habits
// that all sections share. Inside this room only.
#pragma once

#include <QString>
#include <QStringList>
#include <memory>
#include <string>
#include <string_view>

#include "ui/report/report.h"
#include "ui/report/report_context.h"

namespace jupan {

/// Text from the project on one line: what breaks lines or cannot be seen becomes a space.
QString oneLine(std::string_view utf8);
/// The same for texts of several lines: line breaks stay, other control characters become spaces.
QString severalLines(std::string_view utf8);
/// "–": nothing to show.
QString dash();
/// The text, or "–" if there is none.
QString orDash(const QString& text);

/// A column of words, a column of figures. Weights are widths against the other columns.
ReportColumn wordColumn(const QString& title, double weight = 2);
ReportColumn figureColumn(const QString& title, double weight = 1);

/// Collects the blocks of a section. Empty texts, lists and tables without rows leave nothing behind.
class SectionWriter {
public:
    /// `anchor` in [a-z0-9_-]+.
    SectionWriter(const char* anchor, const QString& title);

    /// Written only when something follows it before the next heading of its level or above: no heading stands alone.
    void heading(const QString& text, int level = 2);
    void paragraph(const QString& text, ParagraphStyle style = ParagraphStyle::body);
    void lead(const QString& text) { paragraph(text, ParagraphStyle::lead); }
    void note(const QString& text) { paragraph(text, ParagraphStyle::note); }
    void warning(const QString& text) { paragraph(text, ParagraphStyle::warning); }
    void formula(const QString& text) { paragraph(text, ParagraphStyle::formula); }
    void list(const QStringList& items, bool numbered = false);
    void figures(std::vector<ReportFigure> figures);
    void table(ReportTable table);
    /// A table that may have many columns of figures (years, scenarios): in several tables of at most `most` columns,
    /// each with the first column again.
    void wideTable(const ReportTable& table, int most = 8);
    void pageBreak();
    /// `show(chart)` fills a chart of the kind. Colours are the report's; a chart that has nothing to draw is left out.
    /// `words` says in a sentence what it shows. Returns whether it stands in the report.
    template <class Chart, class Show>
    bool chart(const ReportContext& context, const QString& words, const Show& show, QSize size = QSize(720, 360)) {
        auto chart = std::make_shared<Chart>();
        chart->setColors(context.colors);
        chart->resize(size);
        show(*chart);
        return addChart(std::move(chart), words, size);
    }

    [[nodiscard]] bool empty() const { return section_.blocks.empty(); }
    /// The section as it is written; `emptyReason` counts where there are no blocks.
    [[nodiscard]] ReportSection done(const QString& emptyReason = {});

private:
    void add(ReportBlock block);
    bool addChart(std::shared_ptr<ChartWidget> chart, const QString& words, QSize size);

    ReportSection section_;
    std::vector<ReportHeading> waiting_;  ///< headings under which nothing stands yet
};

}  // namespace jupan
