#include "ui/report/html_writer.h"

#include <array>

#include "ui/charts/chart_export.h"
#include "ui/report/html_style.h"
#include "ui/report/language_scope.h"
#include "ui/report/markup_look.h"
#include "ui/report/xml_text.h"

namespace jupan {
namespace {

QString dataUri(const char* mimeType, const QByteArray& file) {
    return QStringLiteral("data:%1;base64,%2").arg(QLatin1String(mimeType), QString::fromLatin1(file.toBase64()));
}

const char* classOf(ParagraphStyle style) {
    constexpr std::array names{"body", "lead", "note", "source", "warning", "formula", "author"};
    return names.at(static_cast<std::size_t>(style));
}

/// A block a function. Names of elements and classes are those of html_style.cpp.
class HtmlBlocks {
public:
    explicit HtmlBlocks(XmlText& html) : html_(html) {}

    void operator()(const ReportHeading& heading) { html_.element(heading.level >= 3 ? "h4" : "h3", {}, heading.text); }

    void operator()(const ReportParagraph& paragraph) {
        html_.element("p", {{"class", classOf(paragraph.style)}}, paragraph.text);
    }

    void operator()(const ReportList& list) {
        if (list.items.isEmpty()) return;
        html_.open(list.numbered ? "ol" : "ul");
        for (const QString& item : list.items) html_.element("li", {}, item);
        html_.close();
    }

    void operator()(const ReportFigures& figures) {
        if (figures.figures.empty()) return;
        html_.open("dl", {{"class", "figures"}});
        for (const ReportFigure& figure : figures.figures) {
            html_.open("div").element("dt", {}, figure.name).element("dd", {{"class", "value"}}, figure.value);
            if (!figure.note.isEmpty()) html_.element("dd", {{"class", "note"}}, figure.note);
            html_.close();
        }
        html_.close();
    }

    void operator()(const ReportTable& table) {
        if (table.columns.empty()) return;
        // a table that is wider than a small screen is moved under it, by keyboard too
        html_.open("div", {{"class", "table"}})
            .open("div", {{"class", "scroll"}, {"tabindex", "0"}, {"role", "group"}, {"aria-label", table.caption}})
            .open("table");
        addCaption(table);
        html_.open("colgroup");
        for (const double share : columnShares(table))
            html_.empty("col", {{"style", QStringLiteral("width:%1%").arg(share * 100, 0, 'f', 2)}});
        html_.close();
        html_.open("thead").open("tr");
        for (const ReportColumn& column : table.columns)
            html_.element("th", {{"scope", "col"}, {"class", column.figures ? "number" : "words"}}, column.title);
        html_.close().close().open("tbody");
        for (const ReportRow& row : table.rows) addRow(table, row);
        html_.close().close().close();
        if (!table.note.isEmpty()) html_.element("p", {{"class", "note"}}, table.note);
        html_.close();
    }

    void operator()(const ReportChart& chart) {
        const QSize size = sizeOf(chart);
        if (size.isEmpty()) return;
        const QByteArray svg = svgOf(*chart.chart, {.size = size, .colors = chart.chart->colors()});
        const QString words = chart.words.isEmpty() ? chart.chart->title() : chart.words;
        html_.open("figure", {{"class", "chart"}})
            .empty("img", {{"src", dataUri("image/svg+xml", svg)},
                           {"alt", words},
                           {"width", QString::number(size.width())},
                           {"height", QString::number(size.height())}})
            .close();
    }

    void operator()(const ReportPageBreak&) { html_.open("div", {{"class", "page-break"}}).close(); }

private:
    void addCaption(const ReportTable& table) {
        if (table.caption.isEmpty() && table.unit.isEmpty()) return;
        html_.open("caption");
        if (!table.unit.isEmpty())
            html_.element("span", {{"class", "unit"}}, ReportMarkup::unitWords(table.unit)).text(QStringLiteral(" "));
        html_.text(table.caption).close();
    }

    void addRow(const ReportTable& table, const ReportRow& row) {
        const auto columns = static_cast<qsizetype>(table.columns.size());
        if (row.style == ReportRowStyle::group) {
            html_.open("tr", {{"class", "group"}})
                .element("th", {{"scope", "colgroup"}, {"colspan", QString::number(columns)}}, row.cells.value(0))
                .close();
            return;
        }
        html_.open("tr", {{"class", row.style == ReportRowStyle::total ? "total" : "body"}});
        for (qsizetype i = 0; i < columns; ++i) {
            const bool figures = table.columns[static_cast<std::size_t>(i)].figures;
            const XmlAttributes kind{{"class", figures ? "number" : "words"}};
            if (i == 0 && !figures)
                html_.element("th", {{"scope", "row"}, {"class", "words"}}, row.cells.value(i));
            else
                html_.element("td", kind, row.cells.value(i));
        }
        html_.close();
    }

    XmlText& html_;
};

void addHead(XmlText& html, const Report& report) {
    html.open("head")
        .empty("meta", {{"charset", "utf-8"}})
        .empty("meta", {{"http-equiv", "Content-Security-Policy"},
                        {"content",
                         "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; "
                         "form-action 'none'"}})
        .empty("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}})
        .empty("meta", {{"name", "generator"}, {"content", report.program}});
    if (!report.cover.author.isEmpty()) html.empty("meta", {{"name", "author"}, {"content", report.cover.author}});
    html.element("title", {}, report.cover.title);
    html.open("style").verbatim(htmlStyle(report)).close();
    html.close();
}

void addCover(XmlText& html, const ReportCover& cover) {
    const auto line = [&html](const char* name, const QString& text) {
        if (!text.isEmpty()) html.element("p", {{"class", name}}, text);
    };
    html.open("header", {{"class", "cover"}});
    if (const auto logo = logoOf(cover.logo))
        html.empty("img", {{"class", "logo"},
                           {"src", dataUri(logo->mimeType, cover.logo)},
                           {"alt", ReportMarkup::logoWords()},
                           {"width", QString::number(logo->size.width())},
                           {"height", QString::number(logo->size.height())}});
    html.element("h1", {}, cover.title);
    line("client", cover.client);
    line("about", cover.author);
    line("about", cover.date);
    line("confidentiality", cover.confidentiality);
    html.close();
}

void addContents(XmlText& html, const Report& report) {
    html.open("nav", {{"class", "contents"}, {"aria-labelledby", "contents-title"}})
        .element("h2", {{"id", "contents-title"}}, report.contentsTitle)
        .open("ol");
    for (const ReportSection& section : report.sections)
        html.open("li").element("a", {{"href", QLatin1Char('#') + section.anchor}}, section.title).close();
    html.close().close();
}

void addSection(XmlText& html, const ReportSection& section) {
    html.open("section", {{"id", section.anchor}}).element("h2", {}, section.title);
    HtmlBlocks blocks(html);
    for (const ReportBlock& block : section.blocks) std::visit(blocks, block);
    html.close();
}

}  // namespace

QByteArray htmlOf(const Report& report) {
    const LanguageScope words(report.language);
    XmlText html("<!DOCTYPE html>\n");
    html.open("html", {{"lang", QLatin1String(languageCode(report))}});
    addHead(html, report);
    html.open("body", report.dense ? XmlAttributes{{"class", "dense"}} : XmlAttributes{})
        .open("div", {{"class", "page"}});
    if (report.hasCover)
        addCover(html, report.cover);
    else
        html.element("h1", {}, report.cover.title);
    if (report.hasContents) addContents(html, report);
    html.open("main");
    for (const ReportSection& section : report.sections) addSection(html, section);
    html.close();
    html.open("footer", {{"class", "foot"}}).element("span", {}, report.footer);
    if (!report.cover.confidentiality.isEmpty() && !report.footer.contains(report.cover.confidentiality))
        html.element("span", {}, report.cover.confidentiality);
    html.close();
    html.close().close().close();
    return html.bytes();
}

}  // namespace jupan
