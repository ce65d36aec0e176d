#include "ui/report/section_parts.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/charts/chart_export.h"
#include "ui/charts/row_chart.h"

namespace jupan {
namespace {

class SectionParts {
    Q_DECLARE_TR_FUNCTIONS(SectionParts)
};

/// Control and format characters: they draw nothing, and may turn the text around them.
bool isHidden(QChar character) {
    return character.category() == QChar::Other_Control ||
           (character.category() == QChar::Other_Format && character.unicode() != 0x200D);  // joins emoji
}

QString cleaned(QString text, bool keepLines) {
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    for (QChar& character : text) {
        if (keepLines && character == QLatin1Char('\n')) continue;
        if (isHidden(character) || character.category() == QChar::Separator_Line ||
            character.category() == QChar::Separator_Paragraph)
            character = QLatin1Char(' ');
    }
    return text.trimmed();
}

}  // namespace

QString oneLine(std::string_view utf8) {
    return cleaned(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())), false);
}

QString severalLines(std::string_view utf8) {
    return cleaned(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())), true);
}

QString dash() {
    return QStringLiteral("–");
}

QString orDash(const QString& text) {
    return text.isEmpty() ? dash() : text;
}

ReportColumn wordColumn(const QString& title, double weight) {
    return {.title = title, .figures = false, .weight = weight};
}

ReportColumn figureColumn(const QString& title, double weight) {
    return {.title = title, .figures = true, .weight = weight};
}

SectionWriter::SectionWriter(const char* anchor, const QString& title) {
    section_.anchor = QString::fromLatin1(anchor);
    section_.title = title;
}

void SectionWriter::heading(const QString& text, int level) {
    if (text.isEmpty()) return;
    std::erase_if(waiting_, [level](const ReportHeading& heading) { return heading.level >= level; });
    waiting_.push_back({level, text});
}

void SectionWriter::add(ReportBlock block) {
    for (ReportHeading& heading : waiting_) section_.blocks.emplace_back(std::move(heading));
    waiting_.clear();
    section_.blocks.push_back(std::move(block));
}

void SectionWriter::paragraph(const QString& text, ParagraphStyle style) {
    if (!text.isEmpty()) add(ReportParagraph{text, style});
}

void SectionWriter::list(const QStringList& items, bool numbered) {
    if (!items.isEmpty()) add(ReportList{items, numbered});
}

void SectionWriter::figures(std::vector<ReportFigure> figures) {
    if (!figures.empty()) add(ReportFigures{std::move(figures)});
}

void SectionWriter::table(ReportTable table) {
    if (!table.rows.empty()) add(std::move(table));
}

void SectionWriter::wideTable(const ReportTable& whole, int most) {
    const auto columns = static_cast<int>(whole.columns.size());
    if (columns <= most) return table(whole);
    // As many columns in each part as the others have, so that they are laid out alike.
    const int parts = (columns - 2) / (most - 1) + 1;
    const int perPart = (columns - 2) / parts + 1;
    for (int first = 1; first < columns; first += perPart) {
        const int last = std::min(first + perPart, columns);
        ReportTable part{.caption = first == 1 || whole.caption.isEmpty()
                                        ? whole.caption
                                        : SectionParts::tr("%1 (continued)", "caption of a table").arg(whole.caption),
                         .unit = whole.unit,
                         .columns = {whole.columns.front()},
                         .rows = {},
                         .note = last == columns ? whole.note : QString()};
        part.columns.insert(part.columns.end(), whole.columns.begin() + first, whole.columns.begin() + last);
        for (const ReportRow& row : whole.rows) {
            ReportRow cells{.cells = {row.cells.value(0)}, .style = row.style};
            for (int column = first; column < last; ++column) cells.cells << row.cells.value(column);
            part.rows.push_back(std::move(cells));
        }
        table(std::move(part));
    }
}

void SectionWriter::pageBreak() {
    if (!section_.blocks.empty()) section_.blocks.emplace_back(ReportPageBreak{});
}

bool SectionWriter::addChart(std::shared_ptr<ChartWidget> chart, const QString& words, QSize size) {
    for (const ChartLabel& label : chart->labels())
        if (label.role == ChartLabel::Role::empty) return false;
    // Every row of a chart of rows has its name.
    if (dynamic_cast<const RowChart*>(chart.get()))
        size.setHeight(std::max(size.height(), exportSize(*chart).height()));
    add(ReportChart{std::move(chart), words, size});
    return true;
}

ReportSection SectionWriter::done(const QString& emptyReason) {
    if (section_.blocks.empty()) section_.emptyReason = emptyReason;
    return std::move(section_);
}

}  // namespace jupan
