// The finished PDF, read by poppler.
#include <QApplication>
#include <QHashFunctions>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include "tests/ui/report/poppler.h"
#include "tests/ui/report/report_samples.h"
#include "ui/charts/chart_export.h"
#include "ui/report/page_text.h"
#include "ui/report/pdf_letters.h"
#include "ui/report/pdf_marks.h"
#include "ui/report/pdf_writer.h"
#include "ui/report/report_pages.h"

namespace jupan {
namespace {

using samples::Words;
using testing::said;
using testing::withoutSpaces;

constexpr std::array bothLanguages{Words::korean, Words::english};

QString field(const QString& info, const QString& name) {
    const QRegularExpression line("^" + name + ":\\s+(.*)$", QRegularExpression::MultilineOption);
    return line.match(info).captured(1);
}

/// Every text of the report's sections, in the order of reading.
QStringList textsOf(const Report& report) {
    QStringList texts;
    for (const ReportSection& section : report.sections) {
        texts << section.title;
        for (const ReportBlock& block : section.blocks) {
            if (const auto* heading = std::get_if<ReportHeading>(&block)) texts << heading->text;
            if (const auto* paragraph = std::get_if<ReportParagraph>(&block))
                for (const QString& line : printableLines(paragraph->text)) texts << line;
            if (const auto* list = std::get_if<ReportList>(&block)) texts << list->items;
            if (const auto* figures = std::get_if<ReportFigures>(&block))
                for (const ReportFigure& figure : figures->figures) texts << figure.name << figure.value << figure.note;
            if (const auto* table = std::get_if<ReportTable>(&block)) {
                texts << table->caption;
                for (const ReportColumn& column : table->columns) texts << column.title;
                for (const ReportRow& row : table->rows) texts << row.cells;
                texts << table->note;
            }
        }
    }
    texts.removeAll(QString());
    return texts;
}

BOOST_DATA_TEST_CASE(properties, boost::unit_test::data::make({0, 1}), language) {
    const Report report = samples::report(bothLanguages[static_cast<std::size_t>(language)]);
    const QByteArray pdf = pdfOf(report);
    const QString info = said(QStringLiteral("pdfinfo"), {}, pdf);
    BOOST_TEST(field(info, QStringLiteral("Title")).toStdString() == report.cover.title.toStdString());
    BOOST_TEST(field(info, QStringLiteral("Author")).toStdString() == report.cover.author.toStdString());
    BOOST_TEST(field(info, QStringLiteral("Creator")).toStdString() == report.program.toStdString());
    BOOST_TEST(field(info, QStringLiteral("Tagged")).toStdString() == "yes");
    BOOST_TEST(field(info, QStringLiteral("Page size")).endsWith(QStringLiteral("(A4)")));
    const QString created =
        field(said(QStringLiteral("pdfinfo"), {QStringLiteral("-rawdates")}, pdf), QStringLiteral("CreationDate"));
    BOOST_TEST(created.toStdString() == "D:20260302000000Z");
    QPDF opened;
    opened.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    BOOST_TEST(opened.getRoot().getKey("/Lang").getStringValue() == (language == 0 ? "ko-KR" : "en-US"));
    BOOST_TEST(opened.getWarnings().empty());

    const QStringList fonts =
        said(QStringLiteral("pdffonts"), {}, pdf).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    BOOST_TEST(fonts.size() >= 2);
    for (const QString& font : fonts) BOOST_TEST_CONTEXT(font.toStdString())
    BOOST_TEST(font.contains(QRegularExpression(QStringLiteral("\\syes (yes|no)\\s+yes\\s"))));
}

BOOST_DATA_TEST_CASE(tags_hold_every_text_in_order, boost::unit_test::data::make({0, 1}), language) {
    const Report report = samples::report(bothLanguages[static_cast<std::size_t>(language)]);
    QString tagged = said(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text")}, pdfOf(report));
    // what stands outside quotation marks are names of elements
    QString read;
    for (const QString& line : tagged.split(QLatin1Char('\n'))) {
        const QString text = line.trimmed();
        if (text.startsWith(QLatin1Char('"')) && text.endsWith(QLatin1Char('"'))) read += text.mid(1, text.size() - 2);
    }
    read = withoutSpaces(read);
    // after the table of contents, which names sections too
    qsizetype at = read.indexOf(withoutSpaces(textsOf(report)[1]));
    BOOST_REQUIRE(at > 0);
    for (const QString& text : textsOf(report).mid(1)) {
        const qsizetype found = read.indexOf(withoutSpaces(text), at);
        BOOST_TEST_CONTEXT(text.toStdString()) BOOST_REQUIRE(found >= 0);
        at = found + withoutSpaces(text).size();
    }
}

BOOST_AUTO_TEST_CASE(tags_name_headings_tables_and_charts) {
    const Report report = samples::report(Words::korean);
    const QString tagged = said(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text")}, pdfOf(report));
    QStringList wanted, found;
    for (const ReportSection& section : report.sections) {
        wanted << "H1 " + section.title;
        for (const ReportBlock& block : section.blocks)
            if (const auto* heading = std::get_if<ReportHeading>(&block))
                wanted << QStringLiteral("H%1 %2").arg(heading->level).arg(heading->text);
    }
    const QRegularExpression heading(QStringLiteral("(H[123]) \\(block\\)\\s+\"([^\"]*)\""));
    for (auto match = heading.globalMatch(tagged); match.hasNext();) {
        const auto one = match.next();
        found << one.captured(1) + QLatin1Char(' ') + one.captured(2);
    }
    BOOST_TEST(found.join(QLatin1Char('\n')).toStdString() == wanted.join(QLatin1Char('\n')).toStdString());
    BOOST_TEST(tagged.count(QStringLiteral("Table")) == 3);
    BOOST_TEST(tagged.count(QStringLiteral("Figure")) == 5);
    BOOST_TEST(tagged.count(QStringLiteral("TH:")) == 6 + 2 + 4 + 13);
    // the header row that a page repeats is read once
    BOOST_TEST(tagged.count(QStringLiteral("\"근거\"")) == 1);
}

BOOST_DATA_TEST_CASE(text_can_be_copied, boost::unit_test::data::make({0, 1}), language) {
    const Report report = samples::report(bothLanguages[static_cast<std::size_t>(language)]);
    const QString text = said(QStringLiteral("pdftotext"), {}, pdfOf(report));
    const QString bare = withoutSpaces(text);
    for (const QString& words : textsOf(report))
        BOOST_TEST_CONTEXT(words.toStdString()) BOOST_TEST(bare.contains(withoutSpaces(words)));
    BOOST_TEST(!text.contains(QLatin1Char('\t')));
    // with the spaces where they were
    const auto& lead = std::get<ReportParagraph>(report.sections[0].blocks[0]).text;
    BOOST_TEST(text.simplified().contains(lead));
}

/// Noto Sans CJK draws digits between Latin letters by glyphs of their own, which Qt 6.4 writes without their letters.
BOOST_DATA_TEST_CASE(words_and_digits_of_charts_can_be_copied, boost::unit_test::data::make({0, 1}), language) {
    const QFont before = QApplication::font();
    QFont korean = before;
    korean.setFamilies({QStringLiteral("Noto Sans CJK KR")});
    QApplication::setFont(korean);
    const Report report = samples::report(bothLanguages[static_cast<std::size_t>(language)]);
    const QString bare = withoutSpaces(said(QStringLiteral("pdftotext"), {}, pdfOf(report)));
    QApplication::setFont(before);
    int digits = 0;
    for (const ReportSection& section : report.sections)
        for (const ReportBlock& block : section.blocks) {
            const auto* chart = std::get_if<ReportChart>(&block);
            if (!chart) continue;
            QXmlStreamReader svg(svgOf(*chart->chart, {.size = chart->size, .colors = chart->chart->colors()}));
            while (!svg.atEnd())
                if (svg.readNext() == QXmlStreamReader::StartElement && svg.name() == QLatin1String("text")) {
                    const QString label = svg.readElementText();
                    digits += static_cast<int>(label.count(QRegularExpression(QStringLiteral("[0-9]"))));
                    BOOST_TEST_CONTEXT(label.toStdString()) BOOST_TEST(bare.contains(withoutSpaces(label)));
                }
        }
    BOOST_TEST(digits > 50);
}

BOOST_AUTO_TEST_CASE(links_lead_to_sections) {
    const Report report = samples::report(Words::english);
    const ReportPages pages(report);
    const QByteArray pdf = pdfOf(report, pages);
    const QString destinations = said(QStringLiteral("pdfinfo"), {QStringLiteral("-dests")}, pdf);
    for (const PageHeading& heading : pages.headings()) {
        const QRegularExpression line(
            QStringLiteral("^\\s*%1 \\[ XYZ .*\"%2\"$")
                .arg(QString::number(heading.page + 1), QRegularExpression::escape(heading.anchor)),
            QRegularExpression::MultilineOption);
        BOOST_TEST_CONTEXT(heading.anchor.toStdString()) BOOST_TEST(line.match(destinations).hasMatch());
    }
    // the page that stands behind a section's name in the contents is the one on which it begins
    const QString contents = said(QStringLiteral("pdftotext"),
                                  {QStringLiteral("-layout"), QStringLiteral("-f"), QStringLiteral("2"),
                                   QStringLiteral("-l"), QStringLiteral("2")},
                                  pdf);
    for (std::size_t i = 0; i < report.sections.size(); ++i) {
        const QString& anchor = report.sections[i].anchor;
        const int page = pages.pageOf(anchor) + 1;
        const QRegularExpression entry(QRegularExpression::escape(report.sections[i].title) +
                                       QStringLiteral("\\s+%1\\s").arg(page));
        BOOST_TEST_CONTEXT(anchor.toStdString()) BOOST_TEST(entry.match(contents).hasMatch());
        const auto& links = pages.page(1).links;
        BOOST_TEST(
            std::any_of(links.begin(), links.end(), [&](const PageLink& link) { return link.anchor == anchor; }));
    }
}

BOOST_AUTO_TEST_CASE(same_report_same_bytes) {
    const QByteArray first = pdfOf(samples::report(Words::korean));
    BOOST_TEST((first == pdfOf(samples::report(Words::korean))));
    // in another process too, where Qt's hash tables have another order
    QHashSeed::setDeterministicGlobalSeed();
    BOOST_TEST((first == pdfOf(samples::report(Words::korean))));
    QHashSeed::resetRandomGlobalSeed();
    BOOST_TEST((first == pdfOf(samples::report(Words::korean))));
    Report other = samples::report(Words::korean);
    other.date = Date{std::chrono::year(2026), std::chrono::March, std::chrono::day(3)};
    BOOST_TEST((first != pdfOf(other)));
}

BOOST_AUTO_TEST_CASE(marks_become_operators) {
    const std::string drawn =
        "q\n-30000 -30000 1 1 re\nf\nQ\nBT ET\nq\n-30000 -29999 1 1 re\nf\nQ\n0 0 9 9 re\nf\n"
        "-30000 -30001 1 1 re\nf\n-30000 -29999 1 1 re\nf\n-30000 -30007 1 1 re\nf\n";
    BOOST_TEST(withMarks(drawn, {"H1", "P"}) ==
               "/Artifact BMC\nq\nEMC\n/H1 <</MCID 0>> BDC\n\nQ\nBT ET\nq\nEMC\n/Artifact BMC\n\nQ\n0 0 9 9 re\nf\n"
               "EMC\n/P <</MCID 1>> BDC\n\nEMC\n/Artifact BMC\n\n-30000 -30007 1 1 re\nf\n\nEMC\n");
}

BOOST_AUTO_TEST_CASE(letters_are_those_that_are_written) {
    // a tab is a space, U+2F47 the sun, U+AC00 itself; what stands outside of brackets are glyphs
    BOOST_TEST(withUsualLetters("<0009> <000b> [<0009> <2F47> <AC00> <FB01>]\n<0009> <0009> <0009>\n") ==
               "<0009> <000b> [<0020> <65E5> <AC00> <00660069>]\n<0009> <0009> <0020>\n");
    const Report report =
        samples::reportOf({ReportParagraph{QString::fromUtf8("日本과 美國의 人口 − · → “①” office 98.4 won")}});
    const QString text = said(QStringLiteral("pdftotext"), {}, pdfOf(report));
    BOOST_TEST(text.contains(QString::fromUtf8("日本과 美國의 人口 − · → “①” office 98.4 won")));
}

}  // namespace
}  // namespace jupan
