#include "ui/report/odt_content.h"

#include "ui/report/markup_look.h"
#include "ui/report/odt_blocks.h"
#include "ui/report/odt_names.h"
#include "ui/report/odt_styles.h"

namespace jupan::odt {
namespace {

constexpr double widestLogo = 60;  // millimetres
constexpr double highestLogo = 24;

void addCell(XmlText& styles, const Report& report, const char* name, const XmlAttributes& more) {
    const QString padding = report.dense ? QStringLiteral("0.5mm") : QStringLiteral("1mm");
    XmlAttributes attributes{{"fo:padding-top", padding},
                             {"fo:padding-bottom", padding},
                             {"fo:padding-left", "1.2mm"},
                             {"fo:padding-right", "1.2mm"}};
    attributes.insert(attributes.end(), more.begin(), more.end());
    styles.open("style:style", {{"style:name", QLatin1String(name)}, {"style:family", "table-cell"}})
        .empty("style:table-cell-properties", attributes)
        .close();
}

/// Paragraphs that begin a page: a named style that says so would be in everybody's way.
void addBreak(XmlText& styles, const char* name, const char* parent, const XmlAttributes& paragraph,
              const char* master = nullptr) {
    XmlAttributes attributes{{"style:name", QLatin1String(name)},
                             {"style:family", "paragraph"},
                             {"style:parent-style-name", QLatin1String(parent)}};
    if (master) attributes.emplace_back("style:master-page-name", QLatin1String(master));
    styles.open("style:style", attributes).empty("style:paragraph-properties", paragraph).close();
}

void addStyles(XmlText& styles, const Report& report) {
    const QString thin = QStringLiteral("0.5pt solid #d5dae0");
    const QString dark = QStringLiteral("0.75pt solid #5c6773");
    const QString color = (report.color.isValid() ? report.color : wordColor(report)).name();
    const QString ground = groundColor(report).name();
    addCell(styles, report, "Cell", {{"fo:border", "none"}, {"fo:border-bottom", thin}});
    addCell(styles, report, "CellHead",
            {{"fo:border", "none"},
             {"fo:border-bottom", QStringLiteral("1.25pt solid ") + color},
             {"style:vertical-align", "bottom"}});
    addCell(styles, report, "CellGroup",
            {{"fo:border", "none"}, {"fo:border-bottom", thin}, {"fo:background-color", ground}});
    addCell(styles, report, "CellTotal", {{"fo:border", "none"}, {"fo:border-top", dark}, {"fo:border-bottom", dark}});
    addCell(styles, report, "CellFigure",
            {{"fo:border", "2pt solid #ffffff"},
             {"fo:border-top", QStringLiteral("2pt solid ") + color},
             {"fo:background-color", ground}});
    styles.open("style:style", {{"style:name", "Row"}, {"style:family", "table-row"}})
        .empty("style:table-row-properties", {{"fo:keep-together", "always"}})
        .close();
    styles
        .open("style:style",
              {{"style:name", "Picture"}, {"style:family", "graphic"}, {"style:parent-style-name", "Graphics"}})
        .empty("style:graphic-properties", {{"style:vertical-pos", "middle"}, {"style:vertical-rel", "line"}})
        .close();
    const XmlAttributes page{{"fo:break-before", "page"}};
    addBreak(styles, "PageBreak", "After_20_table", page);
    addBreak(styles, "CoverFirst", "Cover_20_space", {{"fo:margin-bottom", "60mm"}}, "Cover");
    addBreak(styles, "CoverFirstLogo", "Cover_20_logo", {{"fo:margin-bottom", "45mm"}}, "Cover");
    addBreak(styles, "BodyFirst", "After_20_table", {{"style:page-number", "auto"}}, "Standard");
    addBreak(styles, "ContentsFirst", "Contents_20_Heading", {{"style:page-number", "auto"}}, "Standard");
    styles.open("style:style", {{"style:name", "Contents"}, {"style:family", "section"}})
        .empty("style:section-properties", {{"style:editable", "false"}})
        .close();
}

void addCover(Blocks& blocks, const ReportCover& cover) {
    if (const auto logo = logoOf(cover.logo)) {
        const double scale = std::min(widestLogo / logo->size.width(), highestLogo / logo->size.height());
        blocks.picture("CoverFirstLogo",
                       {{QStringLiteral("Pictures/logo.") + QLatin1String(logo->suffix), cover.logo, true}},
                       logo->size.width() * scale, logo->size.height() * scale, ReportMarkup::logoWords(), {});
    } else {
        blocks.paragraph("CoverFirst", {});
    }
    blocks.paragraph("Title", cover.title);
    const auto line = [&blocks](const char* style, const QString& text) {
        if (!text.isEmpty()) blocks.paragraph(style, text);
    };
    line("Cover_20_client", cover.client);
    line("Cover_20_line", cover.author);
    line("Cover_20_line", cover.date);
    line("Cover_20_confidentiality", cover.confidentiality);
}

/// How the reader's program makes the contents anew.
void addContentsSource(XmlText& body, const QString& title) {
    body.open("text:table-of-content-source", {{"text:outline-level", "1"}, {"text:use-outline-level", "true"}})
        .element("text:index-title-template", {{"text:style-name", "Contents_20_Heading"}}, title)
        .open("text:table-of-content-entry-template",
              {{"text:outline-level", "1"}, {"text:style-name", "Contents_20_1"}})
        .empty("text:index-entry-link-start")
        .empty("text:index-entry-text")
        .empty("text:index-entry-tab-stop", {{"style:type", "right"}})
        .empty("text:index-entry-page-number")
        .empty("text:index-entry-link-end")
        .close()
        .close();
}

/// The page numbers are references: only the program that lays it out knows them.
void addContents(XmlText& body, Blocks& blocks, const Report& report) {
    body.open("text:table-of-content", {{"text:style-name", "Contents"}, {"text:name", "Contents"}});
    addContentsSource(body, report.contentsTitle);
    body.open("text:index-body").open("text:index-title", {{"text:name", "Contents_Head"}});
    blocks.paragraph("ContentsFirst", report.contentsTitle);
    body.close();
    for (const ReportSection& section : report.sections) {
        body.open("text:p", {{"text:style-name", "Contents_20_1"}})
            .open("text:a", {{"xlink:type", "simple"},
                             {"xlink:href", QLatin1Char('#') + section.anchor},
                             {"text:style-name", "Internet_20_link"},
                             {"text:visited-style-name", "Internet_20_link"}});
        blocks.words(section.title);
        body.empty("text:tab")
            .open("text:bookmark-ref", {{"text:reference-format", "page"}, {"text:ref-name", section.anchor}})
            .close()
            .close()
            .close();
    }
    body.close().close();
}

}  // namespace

Content contentOf(const Report& report) {
    Content made;
    XmlText body, styles;
    const PageStyle look(report.color, report.dense);
    Blocks blocks(body, styles, made.pictures, look);
    addStyles(styles, report);
    if (report.hasCover) addCover(blocks, report.cover);
    if (report.hasContents) addContents(body, blocks, report);
    if (report.hasCover || report.hasContents) blocks.paragraph(report.hasContents ? "PageBreak" : "BodyFirst", {});
    if (!report.hasCover) blocks.paragraph("Title", report.cover.title);
    for (const ReportSection& section : report.sections) {
        blocks.heading(1, section.title, section.anchor);
        for (const ReportBlock& block : section.blocks) std::visit(blocks, block);
    }

    XmlText xml(declaration);
    xml.open("office:document-content", namespaces());
    addFonts(xml);
    xml.open("office:automatic-styles").verbatim(styles.bytes()).close();
    xml.open("office:body").open("office:text").verbatim(body.bytes()).close().close().close();
    made.xml = xml.bytes();
    return made;
}

}  // namespace jupan::odt
