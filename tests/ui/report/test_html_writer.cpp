// The report as HTML: one file that runs and fetches nothing, in which every text is a text.
#include <QFile>
#include <QMap>
#include <QSet>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <boost/test/unit_test.hpp>

#include "tests/ui/report/payloads.h"
#include "ui/report/html_writer.h"
#include "ui/report/markup_look.h"
#include "ui/report/xml_text.h"
#include "ui/theme/theme.h"

using namespace jupan;

namespace {

struct Element {
    QString name;
    QXmlStreamAttributes attributes;
    QString text;  ///< of itself and what stands in it
};

/// The page's elements in order. XML is stricter than HTML: what it reads, HTML reads alike, but for the content of
/// <style>, in which HTML knows no references; it must hold no '<' or '&' at all.
std::vector<Element> elementsOf(const QByteArray& html) {
    std::vector<Element> elements;
    std::vector<std::size_t> open;
    QXmlStreamReader xml(html);
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
            case QXmlStreamReader::StartElement:
                open.push_back(elements.size());
                elements.push_back({xml.name().toString(), xml.attributes(), {}});
                break;
            case QXmlStreamReader::EndElement:
                open.pop_back();
                break;
            case QXmlStreamReader::Characters:
                BOOST_TEST(!xml.isCDATA());
                for (const std::size_t at : open) elements[at].text += xml.text();
                break;
            case QXmlStreamReader::Comment:
            case QXmlStreamReader::ProcessingInstruction:
            case QXmlStreamReader::EntityReference:
                BOOST_ERROR("the page has a " + xml.tokenString().toStdString());
                break;
            default:
                break;
        }
    }
    BOOST_TEST(!xml.hasError(), xml.errorString().toStdString() << " in line " << xml.lineNumber());
    return elements;
}

QStringList valuesOf(const std::vector<Element>& elements, const char* attribute) {
    QStringList values;
    for (const Element& element : elements)
        if (element.attributes.hasAttribute(QLatin1String(attribute)))
            values << element.attributes.value(QLatin1String(attribute)).toString();
    return values;
}

const QSet<QString> knownElements{
    "html",  "head",    "meta", "title",    "style", "body",  "div",   "header", "img",     "h1", "h2",     "h3",
    "h4",    "p",       "nav",  "ol",       "ul",    "li",    "a",     "main",   "section", "dl", "dt",     "dd",
    "table", "caption", "span", "colgroup", "col",   "thead", "tbody", "tr",     "th",      "td", "figure", "footer"};
const QSet<QString> knownAttributes{"lang",           "charset", "http-equiv", "content", "name",     "id",
                                    "class",          "href",    "src",        "alt",     "width",    "height",
                                    "scope",          "colspan", "style",      "role",    "tabindex", "aria-label",
                                    "aria-labelledby"};

}  // namespace

BOOST_AUTO_TEST_SUITE(html_writer)

BOOST_AUTO_TEST_CASE(nothing_runs_and_nothing_is_fetched) {
    for (const auto words : {samples::Words::korean, samples::Words::english}) {
        const QByteArray html = htmlOf(samples::report(words));
        const auto elements = elementsOf(html);
        BOOST_TEST(html.startsWith("<!DOCTYPE html>"));
        for (const Element& element : elements) {
            BOOST_TEST(knownElements.contains(element.name), element.name.toStdString());
            for (const auto& attribute : element.attributes)
                BOOST_TEST(knownAttributes.contains(attribute.name().toString()));
            if (element.name == QLatin1String("style")) {
                BOOST_TEST(!element.text.contains(QLatin1String("url(")));
                BOOST_TEST(!element.text.contains(QLatin1String("@import")));
                BOOST_TEST(!element.text.contains(QLatin1Char('&')));
                BOOST_TEST(!element.text.contains(QLatin1Char('<')));
                // and so it stands in the file as it is read here
                BOOST_TEST(html.contains(element.text.toUtf8()));
            }
        }
        for (const QString& source : valuesOf(elements, "src")) BOOST_TEST(source.startsWith("data:image/"));
        for (const QString& link : valuesOf(elements, "href")) BOOST_TEST(link.startsWith('#'));
        BOOST_TEST(valuesOf(elements, "http-equiv") == QStringList{"Content-Security-Policy"});
        BOOST_TEST(valuesOf(elements, "content").first().startsWith("default-src 'none';"));
        BOOST_TEST(!html.contains("http://"));
        BOOST_TEST(!html.contains("https://"));
    }
}

BOOST_AUTO_TEST_CASE(it_is_built_of_what_it_means) {
    const Report report = samples::report(samples::Words::korean);
    const auto elements = elementsOf(htmlOf(report));
    BOOST_TEST(elements.front().attributes.value("lang").toString().toStdString() == "ko");
    QMap<QString, int> count;
    int level = 0;
    for (const Element& element : elements) {
        ++count[element.name];
        if (element.name.size() == 2 && element.name.front() == 'h' && element.name.back().isDigit()) {
            const int now = element.name.back().digitValue();
            BOOST_TEST(now <= level + 1, element.text.toStdString());  // no level is left out
            level = now;
        }
        if (element.name == QLatin1String("th")) BOOST_TEST(element.attributes.hasAttribute("scope"));
        if (element.name == QLatin1String("img")) BOOST_TEST(!element.attributes.value("alt").isEmpty());
    }
    BOOST_TEST(count["h1"] == 1);
    BOOST_TEST(count["section"] == static_cast<int>(report.sections.size()));
    BOOST_TEST(count["table"] == count["thead"]);
    BOOST_TEST(count["table"] == count["caption"]);
    const QStringList ids = valuesOf(elements, "id");
    BOOST_TEST(QSet<QString>(ids.begin(), ids.end()).size() == ids.size());
    for (const QString& link : valuesOf(elements, "href")) BOOST_TEST(ids.contains(link.mid(1)));
    BOOST_TEST(valuesOf(elements, "href").size() == static_cast<qsizetype>(report.sections.size()));
}

BOOST_AUTO_TEST_CASE(charts_are_pictures_of_vectors_with_their_words) {
    const Report report = samples::report(samples::Words::korean);
    int charts = 0;
    for (const Element& element : elementsOf(htmlOf(report))) {
        const QString start = QStringLiteral("data:image/svg+xml;base64,");
        const QString source = element.attributes.value("src").toString();
        if (!source.startsWith(start)) continue;
        ++charts;
        QSvgRenderer picture(QByteArray::fromBase64(source.mid(start.size()).toLatin1()));
        BOOST_TEST(picture.isValid());
        BOOST_TEST(picture.viewBox().width() == element.attributes.value("width").toInt());
        BOOST_TEST(element.attributes.value("alt").toString().toStdString() ==
                   "차트가 보여 주는 것을 한 문장으로 설명합니다.");
    }
    BOOST_TEST(charts == 5);
}

BOOST_AUTO_TEST_CASE(the_same_report_is_the_same_file) {
    for (const auto words : {samples::Words::korean, samples::Words::english})
        BOOST_TEST((htmlOf(samples::report(words)) == htmlOf(samples::report(words))));
}

BOOST_AUTO_TEST_CASE(every_text_is_a_text) {
    for (const QString& payload : samples::payloads()) {
        BOOST_TEST_CONTEXT(payload.toStdString()) {
            const samples::PayloadReport source(payload);
            const QByteArray html = htmlOf(source.report);
            QStringList found;
            for (const Element& element : elementsOf(html)) {
                BOOST_TEST(knownElements.contains(element.name), element.name.toStdString());
                found << element.text;
                for (const auto& attribute : element.attributes) {
                    BOOST_TEST(knownAttributes.contains(attribute.name().toString()));
                    found << attribute.value().toString();
                }
                if (element.name == QLatin1String("style")) BOOST_TEST(!element.text.contains('<'));
            }
            for (const QString& text : source.texts()) {
                const QString legal = legalText(text);
                const bool there = found.contains(legal) || found.contains(QStringLiteral("Unit: %1").arg(legal));
                BOOST_TEST((there || text == source.report.sections[0].title), text.toStdString());
            }
            BOOST_TEST(found.contains(legalText(source.chartWords)));
        }
    }
}

BOOST_AUTO_TEST_CASE(empty_reports_and_blocks_are_pages_too) {
    BOOST_TEST(!elementsOf(htmlOf(Report{})).empty());
    ReportRow wide{{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}};
    const auto elements = elementsOf(htmlOf(samples::reportOf(
        {ReportList{}, ReportFigures{}, ReportTable{}, ReportChart{}, ReportPageBreak{},
         ReportTable{{}, {}, {{QStringLiteral("x"), false, 0}, {QStringLiteral("y"), true, -1}}, {wide, {}}, {}}})));
    int cells = 0;
    for (const Element& element : elements) cells += element.name == QLatin1String("td") ? 1 : 0;
    BOOST_TEST(cells == 2);  // as many as columns, whatever the rows have
}

BOOST_AUTO_TEST_CASE(light_company_colours_are_darkened_for_words) {
    for (const char* name : {"#ffff00", "#ffffff", "#f2c94c", "#24ff91", "#777777", "#000000", "#0b6e4f"}) {
        Report report;
        report.color = QColor(QLatin1String(name));
        BOOST_TEST(contrastRatio(wordColor(report), Qt::white) >= 4.5, name);
    }
    Report dark;
    dark.color = QColor(0x0B, 0x6E, 0x4F);
    BOOST_TEST(wordColor(dark).name().toStdString() == "#0b6e4f");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(xml_text)

BOOST_AUTO_TEST_CASE(characters_that_no_document_may_hold_are_dropped) {
    // XML 1.0, 2.2 Char; HTML: control characters and noncharacters are parse errors
    const QString given = QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b\x01\x1f\x7f\u0085") + QChar(0xD800) +
                          QStringLiteral("c") + QChar(0xDFFF) + QChar(0xFFFE) + QChar(0xFDD0) +
                          QStringLiteral("d😀\t\r\n\r\n\rё");
    BOOST_TEST(legalText(given).toStdString() == QStringLiteral("abcd😀\t\n\n\nё").toStdString());
    BOOST_TEST(legalText(QString()).isEmpty());
    BOOST_TEST(legalText(QString(QChar(0xD83D))).isEmpty());
}

BOOST_AUTO_TEST_CASE(values_keep_their_lines) {
    XmlText xml;
    xml.empty("a", {{"b", QStringLiteral("1\n2\t\"3\"")}});
    BOOST_TEST(xml.bytes().toStdString() == "<a b=\"1&#10;2&#9;&quot;3&quot;\"/>");
}

BOOST_AUTO_TEST_CASE(a_string_in_a_style_sheet_ends_nothing) {
    BOOST_TEST(cssString(QStringLiteral("Gaon 1")).toStdString() == "\"Gaon 1\"");
    const QByteArray css = cssString(QStringLiteral("</style>\"}*{x:url(y)\\\n가"));
    for (const char c : {'<', '>', '{', '}', '(', ')', '/', '\n', ':'}) BOOST_TEST(!css.contains(c));
    BOOST_TEST(css.count('"') == 2);
    BOOST_TEST(css.endsWith("\\5c  \\ac00 \""));
}

BOOST_AUTO_TEST_SUITE_END()
