// How the report is laid out on pages: nothing is cut, nothing covers anything, what belongs together stands together.
#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <boost/test/unit_test.hpp>
#include <map>
#include <random>

#include "tests/ui/report/report_samples.h"
#include "ui/report/page_style.h"
#include "ui/report/report_pages.h"

namespace jupan {
namespace {

using samples::Words;

// a hair of what rounding does: 0.05 mm
constexpr double hair = millimetres(0.05);

QRectF areaOf(const PageItem& item) {
    if (const auto* text = std::get_if<TextShape>(&item.shape))
        return {text->topLeft, QSizeF(text->text->width(text->line), text->text->pitch())};
    if (const auto* chart = std::get_if<ChartShape>(&item.shape)) return chart->area;
    return {};
}

/// Words and charts stand within the margins and apart from each other.
void checkRoom(const ReportPages& pages) {
    int outside = 0, covering = 0;
    for (int number = 0; number < pages.count(); ++number) {
        std::vector<QRectF> areas;
        for (const PageItem& item : pages.page(number).items) {
            const QRectF area = areaOf(item);
            if (area.isEmpty()) continue;
            if (area.left() < contentLeft - hair || area.right() > contentLeft + contentWidth + millimetres(0.3))
                ++outside;
            if (area.top() < millimetres(10) || area.bottom() > millimetres(287)) ++outside;
            if (item.element != ornament && (area.bottom() > contentBottom + hair || area.top() < millimetres(26)))
                ++outside;
            const QRectF inner = area.adjusted(hair, hair, -hair, -hair);
            for (const QRectF& other : areas)
                if (inner.intersects(other)) ++covering;
            areas.push_back(area);
        }
    }
    BOOST_TEST(outside == 0);
    BOOST_TEST(covering == 0);
}

QString textOf(const PageItem& item) {
    const auto* text = std::get_if<TextShape>(&item.shape);
    return text ? text->text->text() : QString();
}

bool has(const PaperPage& page, const QString& words, bool elementOnly = false) {
    return std::any_of(page.items.begin(), page.items.end(), [&](const PageItem& item) {
        return textOf(item) == words && (!elementOnly || item.element != ornament);
    });
}

QString korean(const char* text) {
    return QString::fromUtf8(text);
}

BOOST_AUTO_TEST_CASE(samples_have_room) {
    for (const Words words : {Words::korean, Words::english}) {
        Report report = samples::longReport(words);
        const ReportPages pages(report);
        BOOST_TEST(pages.count() >= 28);
        checkRoom(pages);
    }
}

BOOST_AUTO_TEST_CASE(a_loss_is_not_parted_from_its_minus) {
    const TextStyle style{.font = QFont(QStringLiteral("Noto Sans CJK KR"), 10), .pitch = points(14)};
    const QString words = korean("On cash alone net benefit is −₩12.4M and NPV is −₩13.3M over the plan.");
    for (int width = 20; width <= 120; ++width) {
        const BrokenText text(words, style, millimetres(width) / 10);
        for (int line = 0; line < text.lines(); ++line)
            BOOST_TEST(!text.text(line).endsWith(QChar(0x2212)), width << ": " << text.text(line).toStdString());
    }
}

BOOST_AUTO_TEST_CASE(header_rows_are_repeated_and_rows_are_whole) {
    ReportTable table = samples::table(Words::korean, 3, 200);
    for (std::size_t row = 0; row < table.rows.size(); row += 7)
        table.rows[row].cells[0] += korean(" 여러 줄에 걸쳐 길게 쓰인 이름이어서 칸 안에서 줄이 바뀌는 가정입니다");
    const ReportPages pages(samples::reportOf({ReportParagraph{korean("앞에 있는 글")}, table}));
    checkRoom(pages);
    int pagesOfTable = 0;
    std::map<int, int> pageOfRow;
    for (int number = 1; number < pages.count(); ++number) {
        const PaperPage& page = pages.page(number);
        bool rows = false;
        for (const PageItem& item : page.items) {
            if (item.element == ornament) continue;
            const PageElement& element = pages.elements()[static_cast<std::size_t>(item.element)];
            if (element.role != PageRole::cell) continue;
            rows = true;
            const auto [known, isNew] = pageOfRow.emplace(element.parent, number);
            BOOST_TEST(known->second == number);
        }
        if (!rows) continue;
        ++pagesOfTable;
        for (const ReportColumn& column : table.columns) BOOST_TEST(has(page, column.title));
    }
    BOOST_TEST(pagesOfTable >= 4);
    BOOST_TEST(pageOfRow.size() == 200);
}

BOOST_AUTO_TEST_CASE(headings_and_captions_stay_with_what_they_head) {
    std::mt19937 random(20260302);
    for (int trial = 0; trial < 60; ++trial) {
        std::vector<ReportBlock> blocks;
        const int filling = static_cast<int>(random() % 60);
        for (int i = 0; i < filling; ++i) blocks.push_back(ReportParagraph{QStringLiteral("Filling")});
        blocks.push_back(ReportHeading{2, QStringLiteral("Alone?")});
        blocks.push_back(ReportHeading{3, QStringLiteral("And this one?")});
        switch (random() % 3) {
            case 0:
                blocks.push_back(ReportParagraph{QString(QStringLiteral("what it heads ")).repeated(60)});
                break;
            case 1:
                blocks.push_back(samples::table(Words::english, 2, 3 + static_cast<int>(random() % 60)));
                break;
            default: {
                auto charts = samples::allCharts(Words::english);
                blocks.push_back(ReportChart{std::move(charts.front()), {}, QSize(720, 400)});
                blocks.push_back(ReportParagraph{QStringLiteral("its source"), ParagraphStyle::source});
            }
        }
        const ReportPages pages(samples::reportOf(std::move(blocks)));
        checkRoom(pages);
        const PageHeading& last = pages.headings().back();
        BOOST_TEST(pages.headings()[pages.headings().size() - 2].page == last.page);
        int lines = 0;
        bool caption = false, body = false;
        for (const PageItem& item : pages.page(last.page).items) {
            if (item.element == ornament || areaOf(item).top() <= last.top + hair) continue;
            const PageRole role = pages.elements()[static_cast<std::size_t>(item.element)].role;
            lines += role == PageRole::paragraph || role == PageRole::figure;
            caption = caption || role == PageRole::caption;
            body = body || role == PageRole::cell;
        }
        // two lines of a paragraph, a chart with its source, or a table's caption with rows
        BOOST_TEST((lines >= 2 || (caption && body)));
    }
}

BOOST_AUTO_TEST_CASE(twelve_columns_of_figures) {
    struct Row {
        int columns;
        const char* figure;
        int parts;
    };
    // 164 mm hold twelve figures of six digits; of twelve digits they hold fewer, in several tables
    for (const Row& row :
         {Row{12, "123,456", 1}, Row{12, "−1,234.56", 1}, Row{12, "123,456,789,012", 2}, Row{24, "1,234,567,890", 4}}) {
        ReportTable table = samples::table(Words::korean, row.columns, 5);
        for (ReportRow& cells : table.rows)
            for (qsizetype i = 1; i < cells.cells.size(); ++i) cells.cells[i] = QString::fromUtf8(row.figure);
        const ReportPages pages(samples::reportOf({table}));
        checkRoom(pages);
        int figures = 0, names = 0;
        for (int number = 2; number < pages.count(); ++number)
            for (const PageItem& item : pages.page(number).items) {
                const auto* text = std::get_if<TextShape>(&item.shape);
                if (!text) continue;
                if (textOf(item) == QString::fromUtf8(row.figure)) {
                    ++figures;
                    BOOST_TEST(text->text->lines() == 1);
                }
                names += textOf(item) == table.rows[0].cells[0] && text->line == 0;
            }
        BOOST_TEST_CONTEXT(row.figure) {
            BOOST_TEST(figures == row.columns * 5);
            BOOST_TEST(names == row.parts);
        }
    }
}

BOOST_AUTO_TEST_CASE(very_long_names) {
    const QString word = QString(QStringLiteral("Wort")).repeated(1250);
    const QString sentence = korean("이름이 아주 긴 항목 ").repeated(450);
    for (const QString& name : {word, sentence, korean("가").repeated(5000)}) {
        ReportTable table = samples::table(Words::korean, 2, 4);
        table.caption = table.note = table.unit = name;
        table.columns[0].title = table.columns[1].title = name;
        table.rows[1].cells[0] = table.rows[2].cells[1] = name;
        table.rows[3] = {{name}, ReportRowStyle::group};
        Report report = samples::reportOf({ReportHeading{2, name}, ReportParagraph{name, ParagraphStyle::lead},
                                           ReportList{{name}, true}, ReportFigures{{{name, name, name}, {{}, {}, {}}}},
                                           table, ReportParagraph{name, ParagraphStyle::warning},
                                           ReportParagraph{name, ParagraphStyle::formula}});
        report.cover = {name, name, name, name, name, {}};
        report.footer = report.contentsTitle = report.sections[0].title = name;
        report.sections[0].anchor.clear();
        report.sections.push_back(report.sections[0]);
        const ReportPages pages(report);
        checkRoom(pages);
        BOOST_TEST(pages.headings()[0].anchor.toStdString() != pages.headings()[2].anchor.toStdString());
    }
}

BOOST_AUTO_TEST_CASE(the_confidentiality_line_stands_once_at_the_foot) {
    const QString line = QStringLiteral("Confidential");
    for (const QString& footer : {QStringLiteral("Report for A · Confidential"), QStringLiteral("Report for A")}) {
        Report report = samples::reportOf({ReportParagraph{QStringLiteral("Words.")}});
        report.cover.confidentiality = line;
        report.footer = footer;
        const ReportPages pages(report);
        for (int page = 1; page < pages.count(); ++page) {
            qsizetype times = 0;
            for (const PageItem& item : pages.page(page).items) times += textOf(item).count(line);
            BOOST_TEST(times == 1);
        }
    }
}

BOOST_AUTO_TEST_CASE(texts_stay_texts) {
    const ReportPages pages(samples::reportOf(
        {ReportParagraph{korean("\u202e거꾸로\u202c <b>굵게</b> &amp; \a\t끝\u2028줄")}, ReportList{{}, false},
         ReportFigures{}, ReportTable{}, ReportChart{}, ReportHeading{2, {}}, ReportPageBreak{}}));
    const QString printed = korean("거꾸로 <b>굵게</b> &amp; 끝 줄");
    BOOST_TEST(has(pages.page(2), printed, true));
    BOOST_TEST(printable(QString(QChar(0xD800)) + QStringLiteral("a")).toStdString() ==
               "\uFFFD"
               "a");
}

BOOST_AUTO_TEST_CASE(empty_reports_are_reports) {
    Report report;
    BOOST_TEST(ReportPages(report).count() == 1);
    report.hasCover = false;
    BOOST_TEST(ReportPages(report).count() == 1);
    report.sections.push_back(
        {QStringLiteral("empty"), QStringLiteral("Empty"), {}, QStringLiteral("Nothing entered")});
    const ReportPages pages(report);
    BOOST_TEST(pages.count() == 2);
    BOOST_TEST(has(pages.page(1), QStringLiteral("Nothing entered"), true));
    BOOST_TEST(pages.pageOf(QStringLiteral("empty")) == 1);
    BOOST_TEST(pages.pageOf(QStringLiteral("none")) == -1);
}

BOOST_AUTO_TEST_CASE(logos) {
    const auto pictures = [](const QByteArray& logo) {
        Report report;
        report.cover.logo = logo;
        const ReportPages pages(report);
        std::vector<PictureShape> found;
        for (const PageItem& item : pages.page(0).items)
            if (const auto* picture = std::get_if<PictureShape>(&item.shape)) found.push_back(*picture);
        return found;
    };
    BOOST_TEST(pictures("no picture").empty());
    BOOST_TEST(pictures("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>").empty());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImage large(6000, 1500, QImage::Format_RGB32);
    large.fill(Qt::red);
    BOOST_REQUIRE(large.save(&buffer, "PNG"));
    const auto found = pictures(bytes);
    BOOST_REQUIRE(found.size() == 1);
    BOOST_TEST(found[0].picture.width() < 1000);
    BOOST_TEST(found[0].area.width() / found[0].area.height() == 4, boost::test_tools::tolerance(0.02));
}

BOOST_AUTO_TEST_CASE(preview_is_the_page) {
    const ReportPages pages(samples::report(Words::korean));
    QImage image(420, 594, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(420 / ReportPages::size().width(), 420 / ReportPages::size().width());
    pages.paint(painter, 0);
    painter.end();
    BOOST_TEST(image.pixelColor(5, 300).name().toStdString() == "#0b6e4f");  // the band in the company's colour
    BOOST_TEST(image.pixelColor(415, 300).name().toStdString() == "#ffffff");
}

BOOST_AUTO_TEST_CASE(colours_can_be_read) {
    for (const char* color : {"#ffff00", "#ffffff", "#000000", "#1a5fb4"}) {
        const PageStyle style{QColor(QLatin1String(color))};
        BOOST_TEST(style.band.name().toStdString() == color);
        BOOST_TEST(style.accent.lightnessF() < 0.55);
    }
    BOOST_TEST(PageStyle(QColor()).band.isValid());
}

}  // namespace
}  // namespace jupan
