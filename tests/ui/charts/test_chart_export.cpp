// Charts as files: sizes, resolution, words, figures.
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>

#include "tests/ui/charts/samples.h"
#include "ui/charts/chart_export.h"

using namespace jupan;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A chart with a table, under a title that a file must not trip over.
std::unique_ptr<ChartWidget> chartWithTable() {
    auto chart = std::make_unique<CategoryBarChart>();
    chart->setData({{QStringLiteral("인건비"), 4200, 0}, {QStringLiteral("API <&>"), -130.5, 1}},
                   {.title = QStringLiteral("비용 <script>&\"x\""),
                    .valueUnit = QStringLiteral("만원"),
                    .source = QStringLiteral("출처: 고객 응대 자동화"),
                    .table = {{QStringLiteral("이름"), QStringLiteral("비용, KRW")},
                              {{QStringLiteral("인건비"), 42000000.0}, {QStringLiteral("API <&>"), -1305000.25}}}});
    return chart;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(chart_export)

BOOST_AUTO_TEST_CASE(png_has_the_same_size_on_paper_at_every_resolution) {
    const QTemporaryDir folder;
    const auto chart = chartWithTable();
    for (const int dots : {96, 150, 300, 600}) {
        const QString path = folder.filePath(QStringLiteral("%1.png").arg(dots));
        BOOST_REQUIRE(writeChart(*chart, ChartFormat::png, path, {.size = {600, 300}, .dotsPerInch = dots}).isEmpty());
        const QImage image(path);
        BOOST_TEST(image.width() == std::lround(600 * dots / 96.0));
        BOOST_TEST(image.height() == std::lround(300 * dots / 96.0));
        BOOST_TEST(std::abs(image.width() * 1000.0 / image.dotsPerMeterX() - 600 * 25.4 / 96) < 0.1);
        BOOST_TEST(image.pixelColor(1, image.height() - 2).name().toStdString() == "#ffffff");
    }
}

BOOST_AUTO_TEST_CASE(svg_is_well_formed_and_says_title_and_source) {
    const QTemporaryDir folder;
    const auto chart = chartWithTable();
    const QString path = folder.filePath(QStringLiteral("chart.svg"));
    BOOST_REQUIRE(writeChart(*chart, ChartFormat::svg, path, {}).isEmpty());
    QXmlStreamReader xml(contentOf(path));
    QString title, description, texts;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        BOOST_TEST(xml.name().toString().toStdString() != "script");
        if (xml.name() == QLatin1String("title")) title = xml.readElementText();
        if (xml.name() == QLatin1String("desc")) description = xml.readElementText();
        if (xml.name() == QLatin1String("text")) texts += xml.readElementText() + QLatin1Char('\n');
    }
    BOOST_TEST(!xml.hasError(), xml.errorString().toStdString());
    BOOST_TEST(title.toStdString() == chart->title().toStdString());
    BOOST_TEST(description.toStdString() == chart->source().toStdString());
    BOOST_TEST(texts.contains(chart->source()));
    BOOST_TEST(texts.contains(QStringLiteral("인건비")));
}

BOOST_AUTO_TEST_CASE(pdf_is_one_page_of_the_size_of_the_picture_with_its_fonts) {
    const QTemporaryDir folder;
    const auto chart = chartWithTable();
    const QString path = folder.filePath(QStringLiteral("chart.pdf"));
    BOOST_REQUIRE(writeChart(*chart, ChartFormat::pdf, path, {.size = {960, 480}}).isEmpty());
    const QByteArray pdf = contentOf(path);
    BOOST_TEST(pdf.startsWith("%PDF-1."));
    BOOST_TEST(pdf.contains("/Count 1"));
    // 10 by 5 inches in points
    BOOST_TEST(pdf.contains("/MediaBox [0 0 720"));
    BOOST_TEST(pdf.contains("/FontFile2"));
}

BOOST_AUTO_TEST_CASE(a_pdf_has_no_day_and_is_the_same_each_time) {
    const QTemporaryDir folder;
    const auto chart = chartWithTable();
    QByteArray files[2];
    for (QByteArray& file : files) {
        const QString path = folder.filePath(QStringLiteral("chart.pdf"));
        BOOST_REQUIRE(writeChart(*chart, ChartFormat::pdf, path, {}).isEmpty());
        file = contentOf(path);
        BOOST_TEST(!file.contains("CreationDate"));
        // the table of offsets still points at the objects
        const qsizetype at = file.lastIndexOf("startxref");
        BOOST_REQUIRE(at > 0);
        const int table = file.mid(at + 9).simplified().split(' ').value(0).toInt();
        BOOST_TEST((file.mid(table, 4) == "xref"));
    }
    BOOST_TEST((files[0] == files[1]));
}

BOOST_AUTO_TEST_CASE(the_ground_covers_the_whole_picture_after_another_size) {
    const QTemporaryDir folder;
    const auto chart = chartWithTable();
    chart->resize(420, 240);
    BOOST_TEST(!chart->labels().empty());  // laid out for the window first
    const QString path = folder.filePath(QStringLiteral("chart.svg"));
    const ChartColors dark{.surface = QColor(0x1B, 0x1F, 0x26)};
    BOOST_REQUIRE(writeChart(*chart, ChartFormat::svg, path, {.size = {900, 480}, .colors = dark}).isEmpty());
    QSvgRenderer renderer(path);
    QImage image(900, 480, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    for (const QPoint corner : {QPoint(1, 478), QPoint(898, 478), QPoint(898, 240)})
        BOOST_TEST(image.pixelColor(corner).name().toStdString() == "#1b1f26");
}

BOOST_AUTO_TEST_CASE(svg_names_families_that_write_korean_elsewhere) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.svg"));
    BOOST_REQUIRE(writeChart(*chartWithTable(), ChartFormat::svg, path, {}).isEmpty());
    const QByteArray svg = contentOf(path);
    BOOST_TEST(svg.count("font-family=") > 0);
    BOOST_TEST(svg.count("font-family=") == svg.count("'Malgun Gothic'"));
}

BOOST_AUTO_TEST_CASE(pictures_for_paper_do_not_wear_the_colours_of_the_window) {
    const QTemporaryDir folder;
    const auto chart = chartWithTable();
    const ChartColors dark{.surface = Qt::black};
    chart->setColors(dark);
    const QString path = folder.filePath(QStringLiteral("chart.png"));
    BOOST_REQUIRE(writeChart(*chart, ChartFormat::png, path, {.dotsPerInch = 96}).isEmpty());
    BOOST_TEST(QImage(path).pixelColor(0, 0).name().toStdString() == "#ffffff");
    BOOST_TEST((chart->colors() == dark));
}

BOOST_AUTO_TEST_CASE(figures_are_written_as_a_spreadsheet_reads_them) {
    struct Row {
        ChartCell cell;
        const char* text;
        const char* why;
    };
    const Row rows[] = {
        {QStringLiteral("plain"), "plain", "a word"},
        {QStringLiteral("a,b"), "\"a,b\"", "RFC 4180, 2.6"},
        {QStringLiteral("say \"no\""), "\"say \"\"no\"\"\"", "RFC 4180, 2.7"},
        {QStringLiteral("two\nlines"), "\"two\nlines\"", "RFC 4180, 2.6"},
        {QStringLiteral("=1+1"), "'=1+1", "no formula"},
        {QStringLiteral("+82"), "'+82", "no formula"},
        {QStringLiteral("-5 %"), "'-5 %", "no formula"},
        {QStringLiteral("@sum"), "'@sum", "no formula"},
        {QStringLiteral("\t=1"), "'\t=1", "no formula behind a blank"},
        {QStringLiteral("＝1+1"), "'＝1+1", "no formula in wide characters"},
        {QStringLiteral("한글"), "한글", "UTF-8"},
        {0.1, "0.1", "the shortest that reads back"},
        {-1234567.25, "-1234567.25", "no grouping"},
        {-0.0, "0", "a zero has no sign"},
        {100000.0, "100000", "no power of ten, though shorter"},
        {123456789012345.0, "123456789012345", "every digit"},
        {1e300, "1e+300", "large"},
        {std::numeric_limits<double>::quiet_NaN(), "", "undefined"},
        {std::monostate{}, "", "undefined"},
    };
    for (const Row& row : rows) BOOST_TEST_CONTEXT(row.why) {
            const QByteArray csv = csvOf({{QStringLiteral("column")}, {{row.cell}}});
            BOOST_TEST(csv.toStdString() == std::string("\xEF\xBB\xBF") + "column\r\n" + row.text + "\r\n");
        }
}

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_written_says_why_and_leaves_nothing) {
    const QTemporaryDir folder;
    const auto chart = chartWithTable();
    for (const ChartFormat format : {ChartFormat::svg, ChartFormat::png, ChartFormat::pdf, ChartFormat::csv})
        BOOST_TEST(!writeChart(*chart, format, folder.filePath(QStringLiteral("no/such/place")), {}).isEmpty());
    BOOST_TEST(QDir(folder.path()).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_failed_write_keeps_the_old_file) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("taken"));
    BOOST_REQUIRE(QDir().mkpath(path));
    BOOST_TEST(!writeChart(*chartWithTable(), ChartFormat::csv, path, {}).isEmpty());
    BOOST_TEST(QDir(path).exists());
}

BOOST_AUTO_TEST_CASE(the_clipboard_gets_a_picture_and_a_drawing) {
    const auto chart = chartWithTable();
    const auto data = chartForClipboard(*chart, {.size = {600, 300}});
    BOOST_TEST(data->hasImage());
    BOOST_TEST(qvariant_cast<QImage>(data->imageData()).width() == 1200);
    BOOST_TEST(data->data(QStringLiteral("image/svg+xml")).contains("<svg"));
}

BOOST_AUTO_TEST_SUITE_END()
