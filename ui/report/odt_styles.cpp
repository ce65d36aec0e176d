#include "ui/report/odt_styles.h"

#include "ui/report/markup_look.h"
#include "ui/report/odt_names.h"
#include "ui/report/page_style.h"

namespace jupan::odt {
namespace {

constexpr const char* bodyFont = "Jupan Body";
constexpr const char* fixedFont = "Jupan Fixed";
const QString muted = QStringLiteral("#5c6773");

struct ParagraphLook {
    const char* name;
    const char* shown;   ///< as the list of styles shows it; null: the name
    const char* parent;  ///< null: none
    const char* next = nullptr;
    int outline = 0;
    XmlAttributes paragraph{};
    XmlAttributes words{};
};

/// Size, weight and face of Western and of East Asian letters alike.
XmlAttributes type(double points, bool bold, const QString& color = {}) {
    const QString size = QString::number(points) + QStringLiteral("pt");
    const QString weight = bold ? QStringLiteral("bold") : QStringLiteral("normal");
    XmlAttributes attributes{{"fo:font-size", size},
                             {"style:font-size-asian", size},
                             {"fo:font-weight", weight},
                             {"style:font-weight-asian", weight}};
    if (!color.isEmpty()) attributes.emplace_back("fo:color", color);
    return attributes;
}

XmlAttributes space(double above, double below, XmlAttributes more = {}) {
    XmlAttributes attributes{{"fo:margin-top", millimetres(above)}, {"fo:margin-bottom", millimetres(below)}};
    attributes.insert(attributes.end(), more.begin(), more.end());
    return attributes;
}

void addStyle(XmlText& xml, const ParagraphLook& look) {
    XmlAttributes attributes{{"style:name", QLatin1String(look.name)}, {"style:family", "paragraph"}};
    if (look.shown) attributes.emplace_back("style:display-name", QLatin1String(look.shown));
    if (look.parent) attributes.emplace_back("style:parent-style-name", QLatin1String(look.parent));
    if (look.next) attributes.emplace_back("style:next-style-name", QLatin1String(look.next));
    if (look.outline) attributes.emplace_back("style:default-outline-level", QString::number(look.outline));
    attributes.emplace_back("style:class", "text");
    xml.open("style:style", attributes);
    if (!look.paragraph.empty()) {
        // tabs are an element, all else are attributes
        xml.empty("style:paragraph-properties", look.paragraph);
    }
    if (!look.words.empty()) xml.empty("style:text-properties", look.words);
    xml.close();
}

void addDefaults(XmlText& xml, const Report& report) {
    const bool korean = report.language == Language::korean;
    xml.open("style:default-style", {{"style:family", "paragraph"}})
        .empty("style:paragraph-properties", {{"fo:orphans", "2"},
                                              {"fo:widows", "2"},
                                              {"style:writing-mode", "page"},
                                              {"style:text-autospace", "none"},
                                              {"fo:line-height", "140%"}})
        .empty("style:text-properties", {{"style:font-name", bodyFont},
                                         {"style:font-name-asian", bodyFont},
                                         {"fo:font-size", "10pt"},
                                         {"style:font-size-asian", "10pt"},
                                         {"fo:color", "#1a1f26"},
                                         {"fo:language", korean ? "ko" : "en"},
                                         {"fo:country", korean ? "KR" : "US"},
                                         {"style:language-asian", "ko"},
                                         {"style:country-asian", "KR"},
                                         {"fo:hyphenate", "false"}})
        .close();
    xml.open("style:default-style", {{"style:family", "table"}})
        .empty("style:table-properties", {{"table:border-model", "collapsing"}})
        .close();
    xml.open("style:default-style", {{"style:family", "table-row"}})
        .empty("style:table-row-properties", {{"fo:keep-together", "always"}})
        .close();
}

std::vector<ParagraphLook> headingLooks(const Report& report) {
    const QString word = wordColor(report).name();
    const QString line =
        QStringLiteral("1pt solid %1").arg((report.color.isValid() ? report.color : wordColor(report)).name());
    const XmlAttributes keep{{"fo:keep-with-next", "always"}};
    return {
        {"Heading", nullptr, "Standard", "Text_20_body", 0, keep, {{"fo:color", word}}},
        {"Heading_20_1", "Heading 1", "Heading", "Text_20_body", 1,
         space(9, 4, {{"fo:border-bottom", line}, {"fo:padding-bottom", "1.2mm"}, {"fo:keep-with-next", "always"}}),
         type(17, true, word)},
        {"Heading_20_2", "Heading 2", "Heading", "Text_20_body", 2, space(6, 2.2, keep), type(13, true, word)},
        {"Heading_20_3", "Heading 3", "Heading", "Text_20_body", 3, space(5, 1.8, keep), type(11, true, word)},
        {"Title", nullptr, "Standard", "Text_20_body", 0, space(0, 6, {{"fo:line-height", "120%"}}),
         type(26, true, word)},
        {"Cover_20_logo", "Cover logo", "Standard", nullptr, 0, space(0, 45)},
        {"Cover_20_space", "Cover space", "Standard", nullptr, 0, space(0, 60)},
        {"Cover_20_client", "Cover client", "Standard", nullptr, 0, space(0, 10), type(15, false)},
        {"Cover_20_line", "Cover line", "Standard", nullptr, 0, space(0, 1.5), type(11, false, muted)},
        {"Cover_20_confidentiality", "Cover confidentiality", "Standard", nullptr, 0, space(12, 0),
         type(10, false, muted)},
        {"Contents_20_Heading", "Contents Heading", "Heading", "Contents_20_1", 0, space(0, 5, keep),
         type(17, true, word)},
    };
}

std::vector<ParagraphLook> textLooks() {
    return {
        {"Text_20_body", "Text body", "Standard", nullptr, 0, space(0, 2.5)},
        {"Lead", nullptr, "Text_20_body", nullptr, 0, {{"fo:keep-with-next", "always"}}, type(11.5, true)},
        {"Note", nullptr, "Text_20_body", nullptr, 0, {}, type(8.5, false, muted)},
        {"Source", nullptr, "Text_20_body", nullptr, 0, {}, type(8.5, false, muted)},
        {"Warning",
         nullptr,
         "Text_20_body",
         nullptr,
         0,
         {{"fo:background-color", "#fdf3e7"}, {"fo:border-left", "2.5pt solid #b35c00"}, {"fo:padding", "2mm"}}},
        {"Formula",
         nullptr,
         "Text_20_body",
         nullptr,
         0,
         {{"fo:background-color", "#f4f6f8"}, {"fo:padding", "2mm"}},
         {{"style:font-name", fixedFont}, {"fo:font-size", "9pt"}, {"style:font-size-asian", "9pt"}}},
        {"Author_20_text", "Author text", "Text_20_body", nullptr},
        {"List_20_text", "List text", "Text_20_body", nullptr, 0, space(0, 1)},
    };
}

std::vector<ParagraphLook> tableLooks(const Report& report) {
    const QString word = wordColor(report).name();
    const double size = PageStyle(report.color, report.dense).tableSize;
    const XmlAttributes close = space(0, 0, {{"fo:line-height", report.dense ? "110%" : "125%"}});
    XmlAttributes right = close;
    right.emplace_back("fo:text-align", "end");
    return {
        {"Caption", nullptr, "Standard", nullptr, 0, space(4, 1.5, {{"fo:keep-with-next", "always"}}), type(9.5, true)},
        {"Table_20_unit", "Table unit", "Standard", nullptr, 0,
         space(0, 1, {{"fo:keep-with-next", "always"}, {"fo:text-align", "end"}}), type(8.5, false, muted)},
        {"Table_20_Contents", "Table Contents", "Standard", nullptr, 0, close, type(size, false)},
        {"Table_20_figures", "Table figures", "Table_20_Contents", nullptr, 0, right},
        {"Table_20_Heading", "Table Heading", "Table_20_Contents", nullptr, 0, {}, type(size, true, word)},
        {"Table_20_heading_20_of_20_figures", "Table heading of figures", "Table_20_Heading", nullptr, 0, right},
        {"Table_20_group",
         "Table group",
         "Table_20_Contents",
         nullptr,
         0,
         {{"fo:keep-with-next", "always"}},
         type(size, true)},
        {"Table_20_total", "Table total", "Table_20_Contents", nullptr, 0, {}, type(size, true)},
        {"Table_20_total_20_of_20_figures", "Table total of figures", "Table_20_figures", nullptr, 0, right,
         type(size, true)},
        {"Table_20_note", "Table note", "Note", nullptr, 0, space(1.5, 4)},
        {"After_20_table", "After table", "Standard", nullptr, 0, space(0, 0, {{"fo:line-height", "100%"}}),
         type(6, false)},
        {"Figure_20_name", "Figure name", "Table_20_Contents", nullptr, 0, {}, type(8.5, false, "#3f4852")},
        {"Figure_20_value", "Figure value", "Table_20_Contents", nullptr, 0, {}, type(14, true)},
        {"Figure_20_note", "Figure note", "Table_20_Contents", nullptr, 0, {}, type(8, false, muted)},
        {"Chart", nullptr, "Standard", nullptr, 0, space(3, 4, {{"fo:line-height", "100%"}})},
    };
}

/// Paragraphs with a tab at the right: contents, header and footer.
void addTabbed(XmlText& xml, const char* name, const char* shown, const XmlAttributes& paragraph,
               const XmlAttributes& words) {
    XmlAttributes attributes{
        {"style:name", QLatin1String(name)}, {"style:family", "paragraph"}, {"style:parent-style-name", "Standard"}};
    if (shown) attributes.emplace_back("style:display-name", QLatin1String(shown));
    xml.open("style:style", attributes)
        .open("style:paragraph-properties", paragraph)
        .open("style:tab-stops")
        .empty("style:tab-stop", {{"style:position", millimetres(contentWidth)}, {"style:type", "right"}})
        .close()
        .close()
        .empty("style:text-properties", words)
        .close();
}

void addLists(XmlText& xml) {
    const auto level = [&xml](const char* element, const XmlAttributes& attributes) {
        xml.open(element, attributes)
            .open("style:list-level-properties", {{"text:list-level-position-and-space-mode", "label-alignment"}})
            .empty("style:list-level-label-alignment", {{"text:label-followed-by", "listtab"},
                                                        {"text:list-tab-stop-position", "6mm"},
                                                        {"fo:text-indent", "-6mm"},
                                                        {"fo:margin-left", "6mm"}})
            .close()
            .close();
    };
    xml.open("text:list-style", {{"style:name", "List_20_1"}, {"style:display-name", "List 1"}});
    level("text:list-level-style-bullet", {{"text:level", "1"}, {"text:bullet-char", QStringLiteral("•")}});
    xml.close().open("text:list-style", {{"style:name", "Numbering_20_1"}, {"style:display-name", "Numbering 1"}});
    level("text:list-level-style-number", {{"text:level", "1"}, {"style:num-format", "1"}, {"style:num-suffix", "."}});
    xml.close();
}

void addPageLayout(XmlText& xml) {
    const auto region = [&xml](const char* element, const char* gap) {
        xml.open(element).empty("style:header-footer-properties", {{"fo:min-height", "8mm"}, {gap, "4mm"}}).close();
    };
    xml.open("style:page-layout", {{"style:name", "Page"}})
        .empty("style:page-layout-properties", {{"fo:page-width", "210mm"},
                                                {"fo:page-height", "297mm"},
                                                {"style:print-orientation", "portrait"},
                                                {"fo:margin-top", "14mm"},
                                                {"fo:margin-bottom", "14mm"},
                                                {"fo:margin-left", millimetres(pageMargin)},
                                                {"fo:margin-right", millimetres(pageMargin)}});
    region("style:header-style", "fo:margin-bottom");
    region("style:footer-style", "fo:margin-top");
    xml.close();
    xml.open("style:page-layout", {{"style:name", "Cover"}})
        .empty("style:page-layout-properties", {{"fo:page-width", "210mm"},
                                                {"fo:page-height", "297mm"},
                                                {"style:print-orientation", "portrait"},
                                                {"fo:margin-top", "40mm"},
                                                {"fo:margin-bottom", "20mm"},
                                                {"fo:margin-left", millimetres(pageMargin)},
                                                {"fo:margin-right", millimetres(pageMargin)}})
        .close();
}

void addMasterPages(XmlText& xml, const Report& report) {
    xml.open("office:master-styles");
    xml.open("style:master-page", {{"style:name", "Standard"}, {"style:page-layout-name", "Page"}});
    xml.open("style:header").open("text:p", {{"text:style-name", "Header"}});
    xml.text(legalText(report.cover.title).simplified()).empty("text:tab");
    xml.text(legalText(report.cover.client).simplified()).close().close();
    xml.open("style:footer").open("text:p", {{"text:style-name", "Footer"}});
    xml.text(legalText(report.footer).simplified()).empty("text:tab");
    xml.element("text:page-number", {{"text:select-page", "current"}}, QStringLiteral("1"));
    xml.text(QStringLiteral(" / ")).element("text:page-count", {}, QStringLiteral("1"));
    xml.close().close().close();
    xml.empty("style:master-page",
              {{"style:name", "Cover"}, {"style:page-layout-name", "Cover"}, {"style:next-style-name", "Standard"}});
    xml.close();
}

}  // namespace

void addFonts(XmlText& xml) {
    // the first one that is installed is taken
    xml.open("office:font-face-decls")
        .empty("style:font-face",
               {{"style:name", bodyFont},
                {"svg:font-family", "'Noto Sans CJK KR';'Noto Sans KR';'Malgun Gothic';'Apple SD Gothic Neo'"},
                {"style:font-family-generic", "swiss"},
                {"style:font-pitch", "variable"}})
        .empty("style:font-face", {{"style:name", fixedFont},
                                   {"svg:font-family", "'Noto Sans Mono CJK KR';D2Coding;Consolas;'DejaVu Sans Mono'"},
                                   {"style:font-family-generic", "modern"},
                                   {"style:font-pitch", "fixed"}})
        .close();
}

QByteArray stylesOf(const Report& report) {
    XmlText xml(declaration);
    xml.open("office:document-styles", namespaces());
    addFonts(xml);
    xml.open("office:styles");
    addDefaults(xml, report);
    addStyle(xml, {"Standard", nullptr, nullptr});
    for (const auto& looks : {headingLooks(report), textLooks(), tableLooks(report)})
        for (const ParagraphLook& look : looks) addStyle(xml, look);
    addTabbed(xml, "Contents_20_1", "Contents 1", space(0, 1.5), type(10.5, false));
    const QString line = QStringLiteral("0.5pt solid #d5dae0");
    addTabbed(xml, "Header", nullptr, {{"fo:border-bottom", line}, {"fo:padding-bottom", "1mm"}},
              type(8, false, muted));
    addTabbed(xml, "Footer", nullptr, {{"fo:border-top", line}, {"fo:padding-top", "1mm"}}, type(8, false, muted));
    xml.open("style:style",
             {{"style:name", "Internet_20_link"}, {"style:display-name", "Internet Link"}, {"style:family", "text"}})
        .empty("style:text-properties", {{"fo:color", "#1a1f26"}, {"style:text-underline-style", "none"}})
        .close();
    xml.open("style:style", {{"style:name", "Graphics"}, {"style:family", "graphic"}})
        .empty("style:graphic-properties", {{"text:anchor-type", "as-char"}, {"style:vertical-pos", "middle"}})
        .close();
    addLists(xml);
    xml.close().open("office:automatic-styles");
    addPageLayout(xml);
    xml.close();
    addMasterPages(xml, report);
    xml.close();
    return xml.bytes();
}

}  // namespace jupan::odt
