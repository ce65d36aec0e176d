// The report as OpenDocument: a valid archive with real headings and tables, in which every text is a text.
#include <zip.h>

#include <QFile>
#include <QMap>
#include <QSet>
#include <QXmlStreamReader>
#include <boost/test/unit_test.hpp>
#include <ctime>

#include "tests/ui/report/payloads.h"
#include "ui/report/odt_archive.h"
#include "ui/report/odt_writer.h"
#include "ui/report/xml_text.h"

using namespace jupan;

namespace {

struct Entry {
    QString name;
    QByteArray bytes;
    int method = -1;
    std::time_t time = 0;
};

std::vector<Entry> entriesOf(const QByteArray& archive) {
    std::vector<Entry> entries;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(archive.constData(), static_cast<zip_uint64_t>(archive.size()), 0, &error);
    zip_t* zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    BOOST_REQUIRE(zip);
    for (zip_int64_t i = 0; i < zip_get_num_entries(zip, 0); ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t facts;
        BOOST_REQUIRE(zip_stat_index(zip, index, 0, &facts) == 0);
        Entry entry{QString::fromUtf8(facts.name), QByteArray(static_cast<qsizetype>(facts.size), '\0'),
                    facts.comp_method, facts.mtime};
        zip_file_t* file = zip_fopen_index(zip, index, 0);
        BOOST_REQUIRE(file);
        BOOST_REQUIRE(zip_fread(file, entry.bytes.data(), facts.size) == static_cast<zip_int64_t>(facts.size));
        zip_fclose(file);
        entries.push_back(std::move(entry));
    }
    zip_discard(zip);
    return entries;
}

QByteArray fileIn(const std::vector<Entry>& entries, const char* name) {
    for (const Entry& entry : entries)
        if (entry.name == QLatin1String(name)) return entry.bytes;
    BOOST_FAIL(name);
    return {};
}

/// What a part of the document says.
struct Part {
    QStringList elements;
    QMap<QString, QStringList> values;  ///< by attribute, in order
    QStringList paragraphs;             ///< of text:p and text:h, as a reader sees them
    QStringList texts;                  ///< of all other elements
};

Part partOf(const QByteArray& bytes) {
    Part part;
    QXmlStreamReader xml(bytes);
    QStringList open;
    std::vector<QString> texts;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
            case QXmlStreamReader::StartElement: {
                const QString name = xml.qualifiedName().toString();
                part.elements << name;
                for (const auto& attribute : xml.attributes())
                    part.values[attribute.qualifiedName().toString()] << attribute.value().toString();
                if (!texts.empty() && name == QLatin1String("text:line-break")) texts.back() += u'\n';
                if (!texts.empty() && name == QLatin1String("text:tab")) texts.back() += u'\t';
                if (!texts.empty() && name == QLatin1String("text:s")) texts.back() += u' ';
                const bool inline_ = name == QLatin1String("text:line-break") || name == QLatin1String("text:tab") ||
                                     name == QLatin1String("text:s") || name == QLatin1String("text:bookmark-start") ||
                                     name == QLatin1String("text:bookmark-end");
                if (!inline_) texts.emplace_back();
                open << (inline_ ? QString() : name);
                break;
            }
            case QXmlStreamReader::EndElement: {
                const QString name = open.takeLast();
                if (name.isEmpty()) break;
                const bool paragraph = name == QLatin1String("text:p") || name == QLatin1String("text:h");
                (paragraph ? part.paragraphs : part.texts) << texts.back();
                texts.pop_back();
                break;
            }
            case QXmlStreamReader::Characters:
                BOOST_TEST(!xml.isCDATA());
                texts.back() += xml.text();
                break;
            default:
                break;
        }
    }
    BOOST_TEST(!xml.hasError(), xml.errorString().toStdString() << " in line " << xml.lineNumber());
    return part;
}

QSet<QString> setOf(const QStringList& list) {
    return {list.begin(), list.end()};
}

const QSet<QString> elementsOfText{"text:p",
                                   "text:h",
                                   "text:bookmark-start",
                                   "text:bookmark-end",
                                   "text:line-break",
                                   "text:tab",
                                   "text:s",
                                   "text:a",
                                   "text:bookmark-ref",
                                   "text:list",
                                   "text:list-item",
                                   "text:table-of-content",
                                   "text:table-of-content-source",
                                   "text:index-title-template",
                                   "text:table-of-content-entry-template",
                                   "text:index-entry-link-start",
                                   "text:index-entry-text",
                                   "text:index-entry-tab-stop",
                                   "text:index-entry-page-number",
                                   "text:index-entry-link-end",
                                   "text:index-body",
                                   "text:index-title",
                                   "text:page-number",
                                   "text:page-count",
                                   "text:list-style",
                                   "text:list-level-style-bullet",
                                   "text:list-level-style-number"};

}  // namespace

BOOST_AUTO_TEST_SUITE(odt_writer)

BOOST_AUTO_TEST_CASE(the_archive_is_as_opendocument_asks) {
    const QByteArray odt = odtOf(samples::report(samples::Words::korean));
    // OpenDocument 1.3, part 2, 3.3: the type can be read at byte 30 and 38
    BOOST_TEST(odt.startsWith("PK\x03\x04"));
    BOOST_TEST(odt.mid(30, 8).toStdString() == "mimetype");
    BOOST_TEST(odt.mid(38, 39).toStdString() == "application/vnd.oasis.opendocument.text");
    const auto entries = entriesOf(odt);
    BOOST_TEST(entries.front().method == ZIP_CM_STORE);
    const Part manifest = partOf(fileIn(entries, "META-INF/manifest.xml"));
    QSet<QString> listed = setOf(manifest.values["manifest:full-path"]);
    BOOST_TEST(listed.remove("/"));
    for (const Entry& entry : entries) {
        const std::tm day = *std::localtime(&entry.time);
        BOOST_TEST(day.tm_year + 1900 == 2026);
        BOOST_TEST(day.tm_mon == 2);
        BOOST_TEST(day.tm_mday == 2);
        if (entry.name == QLatin1String("mimetype") || entry.name.startsWith("META-INF")) continue;
        BOOST_TEST(listed.remove(entry.name), entry.name.toStdString());
    }
    BOOST_TEST(listed.isEmpty());
}

BOOST_AUTO_TEST_CASE(headings_tables_links_and_pictures_are_real) {
    const Report report = samples::report(samples::Words::korean);
    const auto entries = entriesOf(odtOf(report));
    const QByteArray xml = fileIn(entries, "content.xml");
    Part content = partOf(xml);
    BOOST_TEST(content.elements.count("text:h") == 15);
    BOOST_TEST(content.values["text:outline-level"].count("1") == static_cast<int>(report.sections.size()) + 2);
    BOOST_TEST(content.elements.count("table:table-header-rows") == 3);
    BOOST_TEST(content.elements.count("table:table") == 4);  // and the figures
    QStringList anchors;
    for (const ReportSection& section : report.sections) anchors << section.anchor;
    BOOST_TEST((content.values["text:ref-name"] == anchors));
    for (const QString& anchor : anchors) BOOST_TEST(content.values["text:name"].contains(anchor));
    QSet<QString> names;
    for (const Entry& entry : entries) names << entry.name;
    int pictures = 0;
    for (const QString& target : content.values["xlink:href"]) {
        if (target.startsWith('#')) {
            BOOST_TEST(anchors.contains(target.mid(1)));
        } else {
            BOOST_TEST(names.contains(target));
            ++pictures;
        }
    }
    BOOST_TEST(pictures == 11);  // the logo, and each chart as SVG and PNG
    BOOST_TEST(content.elements.count("svg:desc") == 5);
    for (const Entry& entry : entries)
        if (entry.name.endsWith(".png")) BOOST_TEST(entry.bytes.startsWith("\x89PNG"));
}

BOOST_AUTO_TEST_CASE(every_style_that_is_used_is_there) {
    for (const auto words : {samples::Words::korean, samples::Words::english}) {
        const auto entries = entriesOf(odtOf(samples::report(words)));
        Part content = partOf(fileIn(entries, "content.xml"));
        Part styles = partOf(fileIn(entries, "styles.xml"));
        const QSet<QString> known = setOf(content.values["style:name"] + styles.values["style:name"]);
        for (const char* attribute : {"text:style-name", "table:style-name", "draw:style-name",
                                      "style:parent-style-name", "style:next-style-name", "style:page-layout-name",
                                      "style:master-page-name", "style:font-name", "text:visited-style-name"})
            for (const QString& name : content.values[attribute] + styles.values[attribute])
                BOOST_TEST(known.contains(name), name.toStdString());
        // twice the same name would be two styles
        QStringList names = styles.values["style:name"];
        names.removeAll("Cover");  // a layout and a page
        names.removeAll("Standard");
        BOOST_TEST(setOf(names).size() == names.size());
    }
}

BOOST_AUTO_TEST_CASE(it_says_whose_it_is_and_of_which_day) {
    Part meta = partOf(fileIn(entriesOf(odtOf(samples::report(samples::Words::english))), "meta.xml"));
    BOOST_TEST(meta.texts.contains("What ChatGPT in customer support costs and brings"));
    BOOST_TEST(meta.texts.contains("Gaon Consulting"));
    BOOST_TEST(meta.texts.count("2026-03-02T00:00:00") == 2);
    BOOST_TEST(meta.texts.contains("en-US"));
}

BOOST_AUTO_TEST_CASE(the_same_report_is_the_same_file_in_every_time_zone) {
    const QByteArray before = qgetenv("TZ");
    const QByteArray file = odtOf(samples::report(samples::Words::korean));
    for (const char* zone : {"Asia/Seoul", "America/Los_Angeles", "UTC"}) {
        qputenv("TZ", zone);
        tzset();
        BOOST_TEST((odtOf(samples::report(samples::Words::korean)) == file), zone);
    }
    if (before.isNull())
        qunsetenv("TZ");
    else
        qputenv("TZ", before);
    tzset();
}

BOOST_AUTO_TEST_CASE(every_text_is_a_text) {
    for (const QString& payload : samples::payloads()) {
        BOOST_TEST_CONTEXT(payload.toStdString()) {
            const samples::PayloadReport source(payload);
            const auto entries = entriesOf(odtOf(source.report));
            QStringList found;
            for (const char* name : {"content.xml", "styles.xml", "meta.xml"}) {
                const Part part = partOf(fileIn(entries, name));
                found << part.paragraphs << part.texts;
                for (const QString& element : part.elements)
                    if (element.startsWith("text:"))
                        BOOST_TEST(elementsOfText.contains(element), element.toStdString());
                BOOST_TEST(!part.elements.contains("script"));
                for (const QString& target : part.values["xlink:href"])
                    BOOST_TEST((target == "#only" || target.startsWith("Pictures/chart1.")));
            }
            for (const QString& text : source.texts()) {
                const QString legal = legalText(text);
                const bool there = found.contains(legal) || found.contains(QStringLiteral("Unit: %1").arg(legal)) ||
                                   found.contains(legal.simplified() + QStringLiteral("\t")) ||
                                   found.contains(legal.simplified() + QStringLiteral("\t / "));
                BOOST_TEST(there, text.toStdString());
            }
            BOOST_TEST(found.contains(legalText(source.chartWords)));
            BOOST_TEST(found.contains(legalText(source.chartTitle)));
        }
    }
}

BOOST_AUTO_TEST_CASE(empty_reports_and_blocks_are_documents_too) {
    BOOST_TEST(!entriesOf(odtOf(Report{})).empty());
    ReportRow wide{{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}};
    const Part content = partOf(
        fileIn(entriesOf(odtOf(samples::reportOf(
                   {ReportList{}, ReportFigures{}, ReportTable{}, ReportChart{}, ReportPageBreak{},
                    ReportTable{
                        {}, {}, {{QStringLiteral("x"), false, 0}, {QStringLiteral("y"), true, -1}}, {wide, {}}, {}}}))),
               "content.xml"));
    BOOST_TEST(content.elements.count("table:table-cell") == 6);
}

BOOST_AUTO_TEST_CASE(a_logo_that_is_no_picture_is_left_out) {
    Report report = samples::report(samples::Words::korean);
    for (const char* logo : {"", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "GIF89a", "\x89PNG broken"}) {
        report.cover.logo = logo;
        for (const Entry& entry : entriesOf(odtOf(report))) BOOST_TEST(!entry.name.startsWith("Pictures/logo"));
    }
}

BOOST_AUTO_TEST_SUITE_END()
