#include "ui/report/portfolio_report.h"

#include "ui/analysis/portfolio_view.h"

namespace jupan {
namespace {

using Columns = std::vector<PortfolioColumn>;

bool isWords(PortfolioColumn column) {
    return column == PortfolioColumn::project || column == PortfolioColumn::client ||
           column == PortfolioColumn::stage || column == PortfolioColumn::pilot || column == PortfolioColumn::remark;
}

double weightOf(PortfolioColumn column) {
    if (column == PortfolioColumn::rank) return 0.7;
    if (column == PortfolioColumn::stage) return 3.6;
    if (column == PortfolioColumn::payback) return 1.5;  // "29.7 months" on one line
    return column == PortfolioColumn::project ? 2.6 : isWords(column) ? 1.5 : 1.4;
}

ReportTable tableOf(const Portfolio& portfolio, const Columns& columns, const QString& caption,
                    const Formatter& formatter) {
    ReportTable table{.caption = caption};
    for (const PortfolioColumn column : columns)
        table.columns.push_back({portfolioHeading(column, formatter), !isWords(column), weightOf(column)});
    for (const PortfolioEntry& entry : portfolio.entries) {
        if (!entry.money) continue;
        ReportRow row;
        for (const PortfolioColumn column : columns) row.cells << portfolioCell(entry, column, formatter);
        table.rows.push_back(std::move(row));
    }
    return table;
}

ReportTable figuresTable(const Portfolio& portfolio, const Formatter& formatter) {
    using enum PortfolioColumn;
    ReportTable table = tableOf(portfolio, {rank, project, npv, roi, payback, probability, exposure, stage},
                                PortfolioWords::tr("What the projects bring"), formatter);
    if (portfolio.total.projects > 1)
        table.rows.push_back({{QString(), PortfolioWords::tr("Total"), formatter.tableMoney(portfolio.total.npv),
                               formatter.percent(portfolio.total.roi), QString(), QString(), QString(), QString()},
                              ReportRowStyle::total});
    table.note = portfolioRule(portfolio, formatter);
    return table;
}

QStringList leftOut(const Portfolio& portfolio, const Formatter& formatter) {
    QStringList items;
    for (const PortfolioEntry& entry : portfolio.entries)
        if (!entry.money)
            items << PortfolioWords::tr("%1: %2").arg(portfolioName(entry.row),
                                                      portfolioReason(entry, portfolio.currency, formatter));
    return items;
}

}  // namespace

// One page for ten projects: client, data and pilot of each stand on the page and in its CSV.
Report portfolioReport(const Portfolio& portfolio, const PortfolioReportRequest& request, const Formatter& reader) {
    const Formatter formatter = portfolioFormatter(portfolio, reader);
    Report report{.language = reader.language(), .hasCover = false, .hasContents = false, .color = request.color};
    report.cover.title = request.title.isEmpty() ? PortfolioWords::tr("Portfolio") : request.title;
    report.cover.date = formatter.date(request.today);
    report.footer = PortfolioWords::tr("%1 · %2").arg(report.cover.title, report.cover.date);
    report.date = request.today;
    report.program = request.program;
    ReportSection section{.anchor = QStringLiteral("portfolio"), .title = PortfolioWords::tr("Comparison")};
    auto& blocks = section.blocks;
    blocks.emplace_back(ReportParagraph{portfolioSentence(portfolio, reader), ParagraphStyle::lead});
    if (portfolio.total.projects > 0) {
        auto chart = std::make_shared<BubbleChart>();
        chart->setColors(request.colors);
        showPortfolio(*chart, portfolio, reader);
        blocks.emplace_back(ReportChart{chart, portfolioSentence(portfolio, reader), QSize(720, 200)});
        blocks.emplace_back(figuresTable(portfolio, formatter));
    }
    if (const QStringList items = leftOut(portfolio, formatter); !items.isEmpty()) {
        blocks.emplace_back(ReportHeading{2, PortfolioWords::tr("Not in the comparison")});
        blocks.emplace_back(ReportList{items});
    }
    report.sections.push_back(std::move(section));
    return report;
}

}  // namespace jupan
