#include "ui/report/portfolio_report.h"

#include <algorithm>

#include "ui/analysis/portfolio_view.h"

namespace jupan {
namespace {

using Columns = std::vector<PortfolioColumn>;

bool isWords(PortfolioColumn column) {
    return column == PortfolioColumn::project || column == PortfolioColumn::client ||
           column == PortfolioColumn::pilot || column == PortfolioColumn::remark;
}

// About the width of each column's usual texts in millimetres; what figures leave is for names and clients.
double weightOf(PortfolioColumn column) {
    using enum PortfolioColumn;
    switch (column) {
        case rank:
            return 10;
        case project:
            return 47;
        case client:
            return 37;
        case npv:
            return 14;
        case payback:
            return 16;
        case exposure:
            return 17;
        default:
            return 12.5;
    }
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
    Columns columns{rank, project, client, npv, roi, payback, probability, exposure, stage};
    const bool clients = std::ranges::any_of(
        portfolio.entries, [](const PortfolioEntry& entry) { return entry.money && !entry.row.client.empty(); });
    if (!clients) std::erase(columns, client);
    ReportTable table = tableOf(portfolio, columns, PortfolioWords::tr("What the projects bring"), formatter);
    if (portfolio.total.projects > 1) {
        ReportRow row{.style = ReportRowStyle::total};
        for (const PortfolioColumn column : columns)
            row.cells << (column == project ? PortfolioWords::tr("Total")
                          : column == npv   ? formatter.tableMoney(portfolio.total.npv)
                          : column == roi   ? formatter.percent(portfolio.total.roi)
                                            : QString());
        table.rows.push_back(std::move(row));
    }
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

// One page for twenty projects: next step, data and pilot of each stand on the page and in its CSV.
Report portfolioReport(const Portfolio& portfolio, const PortfolioReportRequest& request, const Formatter& reader) {
    const Formatter formatter = portfolioFormatter(portfolio, reader);
    Report report{
        .language = reader.language(), .hasCover = false, .hasContents = false, .dense = true, .color = request.color};
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
        blocks.emplace_back(ReportChart{chart, portfolioSentence(portfolio, reader), QSize(720, 230)});
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
