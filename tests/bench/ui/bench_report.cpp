// From the finished report, about thirty pages with twelve charts that were never drawn before, to the bytes of its
// PDF. Goal: 0.6 s. Beside it a QTextDocument with the same words and tables, without charts, tags and links, printed
// into a PDF: built edit by edit, and inside one edit block. Run with QT_QPA_PLATFORM=offscreen.
#include <QApplication>
#include <QBuffer>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

#include "tests/ui/report/report_samples.h"
#include "ui/report/pdf_writer.h"
#include "ui/report/report_pages.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int runs = 9;
constexpr int peerRuns = 1;  // edit by edit it takes many seconds
constexpr double goalSeconds = 0.6;

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void insert(QTextCursor& cursor, const ReportTable& table) {
    const int columns = static_cast<int>(table.columns.size());
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable* made = cursor.insertTable(static_cast<int>(table.rows.size()) + 1, columns, format);
    for (int column = 0; column < columns; ++column) {
        made->cellAt(0, column).firstCursorPosition().insertText(table.columns[static_cast<std::size_t>(column)].title);
        for (int row = 0; row < static_cast<int>(table.rows.size()); ++row)
            made->cellAt(row + 1, column)
                .firstCursorPosition()
                .insertText(table.rows[static_cast<std::size_t>(row)].cells.value(column));
    }
    cursor.movePosition(QTextCursor::End);
}

/// The words of the report as a document for a page of A4; how many pages it has.
int documentPages(const Report& report, bool oneBlock) {
    QTextDocument document;
    QFont font = QApplication::font();
    font.setPointSizeF(10);
    document.setDefaultFont(font);
    document.setPageSize({595, 842});
    document.documentLayout();
    QTextCursor cursor(&document);
    if (oneBlock) cursor.beginEditBlock();
    const auto text = [&cursor](const QString& words) {
        cursor.insertBlock();
        cursor.insertText(words);
    };
    for (const ReportSection& section : report.sections) {
        text(section.title);
        for (const ReportBlock& block : section.blocks) {
            if (const auto* heading = std::get_if<ReportHeading>(&block)) text(heading->text);
            if (const auto* paragraph = std::get_if<ReportParagraph>(&block)) text(paragraph->text);
            if (const auto* list = std::get_if<ReportList>(&block))
                for (const QString& item : list->items) text(item);
            if (const auto* table = std::get_if<ReportTable>(&block)) insert(cursor, *table);
        }
    }
    if (oneBlock) cursor.endEditBlock();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    document.print(&writer);
    return document.pageCount();
}

struct Times {
    double elapsed = 0;
    double processor = 0;  ///< what remains of it on a machine that does other things too
};

/// Medians of `count` runs, without what `prepared` makes before each.
Times timed(int count, const std::function<Report()>& prepared, const std::function<void(const Report&)>& work) {
    std::vector<double> elapsed;
    std::vector<double> processor;
    for (int run = 0; run < count; ++run) {
        const Report report = prepared();
        const auto start = Clock::now();
        const std::clock_t used = std::clock();
        work(report);
        processor.push_back(static_cast<double>(std::clock() - used) / CLOCKS_PER_SEC);
        elapsed.push_back(secondsSince(start));
    }
    return {median(std::move(elapsed)), median(std::move(processor))};
}

int bench() {
    const auto report = [] { return samples::longReport(samples::Words::korean); };
    int charts = 0;
    for (const ReportSection& section : report().sections)
        for (const ReportBlock& block : section.blocks) charts += std::holds_alternative<ReportChart>(block);
    std::printf("report of %d pages with %d charts\n", ReportPages(report()).count(), charts);
    qsizetype bytes = 0;
    std::printf("seconds, elapsed and of the processor\n");
    const Times pdf = timed(runs, report, [&](const Report& made) { bytes = pdfOf(made).size(); });
    const bool met = pdf.elapsed < goalSeconds;
    std::printf("PDF           %7.3f %7.3f  %lld bytes, goal %.1f: %s\n", pdf.elapsed, pdf.processor,
                static_cast<long long>(bytes), goalSeconds, met ? "met" : "not met");
    const Times layout = timed(runs, report, [](const Report& made) { (void)ReportPages(made); });
    std::printf("  its layout  %7.3f %7.3f\n", layout.elapsed, layout.processor);
    int pages = 0;
    for (const bool oneBlock : {true, false}) {
        const Times peer = timed(peerRuns, report, [&](const Report& made) { pages = documentPages(made, oneBlock); });
        std::printf("QTextDocument %7.3f %7.3f  %d pages, %s\n", peer.elapsed, peer.processor, pages,
                    oneBlock ? "in one edit block" : "edit by edit");
    }
    return met ? 0 : 1;
}

}  // namespace
}  // namespace jupan

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    jupan::applyTheme(application, jupan::ThemeMode::light);
    return jupan::bench();
}
