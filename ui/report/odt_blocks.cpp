#include "ui/report/odt_blocks.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/charts/chart_export.h"
#include "ui/report/markup_look.h"
#include "ui/report/odt_names.h"

namespace jupan::odt {
namespace {

constexpr double pixelsPerInch = 96;
constexpr double millimetresPerInch = 25.4;
constexpr int dotsPerInch = 200;  // of the picture for programs that draw no SVG
constexpr std::size_t figuresInARow = 4;

/// At both sides of a cell's words; a little of it is room for letters that a reader's fonts draw wider.
constexpr double cellSides = jupan::millimetres(3.4);

const char* styleOf(ParagraphStyle style) {
    constexpr std::array names{"Text_20_body", "Lead", "Note", "Source", "Warning", "Formula", "Author_20_text"};
    return names.at(static_cast<std::size_t>(style));
}

const char* styleOf(ReportRowStyle row, bool figures) {
    if (row == ReportRowStyle::total) return figures ? "Table_20_total_20_of_20_figures" : "Table_20_total";
    return figures ? "Table_20_figures" : "Table_20_Contents";
}

const char* mimeTypeOf(const QString& path) {
    if (path.endsWith(QLatin1String(".svg"))) return "image/svg+xml";
    return path.endsWith(QLatin1String(".jpg")) ? "image/jpeg" : "image/png";
}

}  // namespace

void Blocks::words(const QString& text) {
    const QString legal = legalText(text);
    QString run;
    const auto flush = [&] {
        if (!run.isEmpty()) body_.text(run);
        run.clear();
    };
    for (qsizetype i = 0; i < legal.size(); ++i) {
        const QChar c = legal.at(i);
        if (c == QLatin1Char('\n') || c == QLatin1Char('\t')) {
            flush();
            body_.empty(c == QLatin1Char('\n') ? "text:line-break" : "text:tab");
        } else if (c == QLatin1Char(' ') && (i == 0 || legal.at(i - 1).isSpace() || i + 1 == legal.size())) {
            flush();  // readers drop a space at the ends and after another one
            body_.empty("text:s");
        } else {
            run += c;
        }
    }
    flush();
}

void Blocks::paragraph(const char* style, const QString& text) {
    body_.open("text:p", {{"text:style-name", QLatin1String(style)}});
    words(text);
    body_.close();
}

void Blocks::heading(int level, const QString& text, const QString& anchor) {
    body_.open("text:h", {{"text:style-name", QStringLiteral("Heading_20_%1").arg(level)},
                          {"text:outline-level", QString::number(level)}});
    if (!anchor.isEmpty()) body_.empty("text:bookmark-start", {{"text:name", anchor}});
    words(text);
    if (!anchor.isEmpty()) body_.empty("text:bookmark-end", {{"text:name", anchor}});
    body_.close();
}

void Blocks::picture(const char* style, const std::vector<ArchiveFile>& files, double width, double height,
                     const QString& title, const QString& description) {
    body_.open("text:p", {{"text:style-name", QLatin1String(style)}})
        .open("draw:frame", {{"draw:style-name", "Picture"},
                             {"draw:name", QStringLiteral("Picture %1").arg(++frames_)},
                             {"text:anchor-type", "as-char"},
                             {"svg:width", millimetres(width)},
                             {"svg:height", millimetres(height)}});
    for (const ArchiveFile& file : files) {
        body_.empty("draw:image", {{"xlink:href", file.path},
                                   {"xlink:type", "simple"},
                                   {"xlink:show", "embed"},
                                   {"xlink:actuate", "onLoad"},
                                   {"draw:mime-type", mimeTypeOf(file.path)}});
        pictures_.push_back(file);
    }
    if (!title.isEmpty()) body_.element("svg:title", {}, title);
    if (!description.isEmpty()) body_.element("svg:desc", {}, description);
    body_.close().close();
}

void Blocks::operator()(const ReportHeading& block) {
    heading(std::clamp(block.level, 2, 3), block.text);
}

void Blocks::operator()(const ReportParagraph& block) {
    paragraph(styleOf(block.style), block.text);
}

void Blocks::operator()(const ReportList& list) {
    if (list.items.isEmpty()) return;
    body_.open("text:list", {{"text:style-name", list.numbered ? "Numbering_20_1" : "List_20_1"}});
    for (const QString& item : list.items) {
        body_.open("text:list-item");
        paragraph("List_20_text", item);
        body_.close();
    }
    body_.close();
}

QString Blocks::openTable(const std::vector<double>& shares, const QString& title) {
    const QString name = QStringLiteral("Table%1").arg(++tables_);
    styles_.open("style:style", {{"style:name", name}, {"style:family", "table"}})
        .empty("style:table-properties", {{"style:width", millimetres(contentWidth)},
                                          {"table:align", "left"},
                                          {"table:border-model", "collapsing"},
                                          {"style:may-break-between-rows", "true"}})
        .close();
    body_.open("table:table", {{"table:name", name}, {"table:style-name", name}});
    if (!title.isEmpty()) body_.element("table:title", {}, title);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const QString column = QStringLiteral("%1.C%2").arg(name).arg(i + 1);
        styles_.open("style:style", {{"style:name", column}, {"style:family", "table-column"}})
            .empty("style:table-column-properties", {{"style:column-width", millimetres(contentWidth * shares[i])}})
            .close();
        body_.empty("table:table-column", {{"table:style-name", column}});
    }
    return name;
}

void Blocks::operator()(const ReportFigures& block) {
    const std::size_t count = block.figures.size();
    if (count == 0) return;
    const std::size_t columns = std::min(count, figuresInARow);
    openTable(std::vector<double>(columns, 1.0 / static_cast<double>(columns)), {});
    for (std::size_t first = 0; first < count; first += columns) {
        body_.open("table:table-row", {{"table:style-name", "Row"}});
        for (std::size_t i = first; i < first + columns; ++i) {
            body_.open("table:table-cell", {{"table:style-name", "CellFigure"}, {"office:value-type", "string"}});
            const ReportFigure figure = i < count ? block.figures[i] : ReportFigure{};
            paragraph("Figure_20_name", figure.name);
            paragraph("Figure_20_value", figure.value);
            if (!figure.note.isEmpty()) paragraph("Figure_20_note", figure.note);
            body_.close();
        }
        body_.close();
    }
    body_.close();
    paragraph("After_20_table", {});
}

void Blocks::cellWords(const char* style, const QString& text, double size) {
    QString name = QLatin1String(style);
    if (size < look_.tableSize) {
        const QString points = QString::number(size, 'f', 2) + QStringLiteral("pt");
        const QString parent = name;
        name += QLatin1Char('_') + QString::number(std::lround(size * 100));
        if (smallStyles_.insert(name).second)
            styles_
                .open("style:style",
                      {{"style:name", name}, {"style:family", "paragraph"}, {"style:parent-style-name", parent}})
                .empty("style:text-properties", {{"fo:font-size", points}, {"style:font-size-asian", points}})
                .close();
    }
    body_.open("text:p", {{"text:style-name", name}});
    words(text);
    body_.close();
}

void Blocks::row(const ReportTable& table, const ReportRow& row, const TableColumns& place) {
    const std::size_t columns = place.columns.size();
    body_.open("table:table-row", {{"table:style-name", "Row"}});
    if (row.style == ReportRowStyle::group) {
        body_.open("table:table-cell", {{"table:style-name", "CellGroup"},
                                        {"office:value-type", "string"},
                                        {"table:number-columns-spanned", QString::number(columns)}});
        cellWords("Table_20_group", row.cells.value(0), place.size);
        body_.close();
        for (std::size_t i = 1; i < columns; ++i) body_.empty("table:covered-table-cell");
    } else {
        const bool total = row.style == ReportRowStyle::total;
        for (const int column : place.columns) {
            body_.open("table:table-cell",
                       {{"table:style-name", total ? "CellTotal" : "Cell"}, {"office:value-type", "string"}});
            const bool figures = table.columns[static_cast<std::size_t>(column)].figures;
            cellWords(styleOf(row.style, figures), row.cells.value(column), place.size);
            body_.close();
        }
    }
    body_.close();
}

void Blocks::table(const ReportTable& table, const TableColumns& place) {
    std::vector<double> shares;
    double whole = 0;
    for (const double width : place.widths) {
        shares.push_back(width + cellSides);
        whole += shares.back();
    }
    for (double& share : shares) share /= whole;
    openTable(shares, table.caption);
    body_.open("table:table-header-rows").open("table:table-row", {{"table:style-name", "Row"}});
    for (const int index : place.columns) {
        const ReportColumn& column = table.columns[static_cast<std::size_t>(index)];
        body_.open("table:table-cell", {{"table:style-name", "CellHead"}, {"office:value-type", "string"}});
        cellWords(column.figures ? "Table_20_heading_20_of_20_figures" : "Table_20_Heading", column.title, place.size);
        body_.close();
    }
    body_.close().close();
    for (const ReportRow& line : table.rows) row(table, line, place);
    body_.close();
}

void Blocks::operator()(const ReportTable& table) {
    const auto parts = placeColumns(table, look_);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) paragraph("After_20_table", {});
        const QString part = parts.size() > 1 ? QStringLiteral(" (%1/%2)").arg(i + 1).arg(parts.size()) : QString();
        if (!table.caption.isEmpty()) paragraph("Caption", table.caption + part);
        if (!table.unit.isEmpty()) paragraph("Table_20_unit", ReportMarkup::unitWords(table.unit));
        this->table(table, parts[i]);
    }
    if (parts.empty()) return;
    if (table.note.isEmpty())
        paragraph("After_20_table", {});
    else
        paragraph("Table_20_note", table.note);
}

void Blocks::operator()(const ReportChart& block) {
    const QSize size = sizeOf(block);
    if (size.isEmpty()) return;
    const QSizeF natural = QSizeF(size) / pixelsPerInch * millimetresPerInch;
    const double scale = std::min({1.0, contentWidth / natural.width(), highestPicture / natural.height()});
    const ChartPaper paper{.size = size, .colors = block.chart->colors(), .dotsPerInch = dotsPerInch};
    const QString name = QStringLiteral("Pictures/chart%1").arg(++charts_);
    picture("Chart",
            {{name + QStringLiteral(".svg"), svgOf(*block.chart, paper)},
             {name + QStringLiteral(".png"), pngOf(*block.chart, paper), true}},
            natural.width() * scale, natural.height() * scale, block.chart->title(), block.words);
}

void Blocks::operator()(const ReportPageBreak&) {
    paragraph("PageBreak", {});
}

}  // namespace jupan::odt
