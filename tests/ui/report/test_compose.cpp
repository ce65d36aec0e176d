#include <QCoreApplication>
#include <QImage>
#include <QLabel>
#include <QTemporaryDir>
#include <boost/test/unit_test.hpp>

#include "core/project/report_editing.h"
#include "resources/templates/templates.h"
#include "ui/report/compose.h"
#include "ui/report/language_scope.h"
#include "ui/report/logo.h"

using namespace jupan;

namespace {

/// Counts what the window would have heard of another language.
class Listener : public QWidget {
public:
    int heard = 0;

protected:
    void changeEvent(QEvent* event) override {
        if (event->type() == QEvent::LanguageChange) ++heard;
        QWidget::changeEvent(event);
    }
};

QString wordOfReport() {
    return QCoreApplication::translate("ChoiceText", "Assumptions");
}

Project sampleProject(const char* id) {
    return templateProject(id, "ko").value();
}

ComposedReport composed(const Project& project, Language language = Language::english) {
    ProjectDocument document;
    document.open({nullptr, project});
    return composeReport(document, {.language = language, .today = parseDate("2026-11-22").value()});
}

std::vector<std::string> anchorsOf(const Report& report) {
    std::vector<std::string> anchors;
    for (const ReportSection& section : report.sections) anchors.push_back(section.anchor.toStdString());
    return anchors;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(compose)

BOOST_AUTO_TEST_CASE(words_of_another_language_are_there_for_a_while_and_no_window_hears_of_it) {
    Listener window;
    const QString before = wordOfReport();
    {
        const LanguageScope korean(Language::korean);
        BOOST_TEST(wordOfReport().toStdString() == "가정");
        {
            const LanguageScope english(Language::english);
            BOOST_TEST(wordOfReport().toStdString() == "Assumptions");
        }
        BOOST_TEST(wordOfReport().toStdString() == "가정");
    }
    BOOST_TEST(wordOfReport().toStdString() == before.toStdString());
    BOOST_TEST(window.heard == 0);
}

BOOST_AUTO_TEST_CASE(the_documents_choice_decides_language_money_and_date) {
    Project project = sampleProject("support-automation");
    project.settings.fx["USD"] = 1400;
    BOOST_TEST((reportLanguage(project, Language::english) == Language::english));
    project.report.language = ReportLanguage::korean;
    BOOST_TEST((reportLanguage(project, Language::english) == Language::korean));
    project.report.unit = ReportUnit::million;
    project.report.currency = Currency{"USD"};
    const Formatter formatter = reportFormatter(project, Language::english);
    BOOST_TEST((formatter.unit() == NumberUnit::million));
    BOOST_TEST(formatter.shownCurrency() == "USD");
    project.report.date = parseDate("2026-03-05").value();
    const Report report = composed(project).report;
    BOOST_TEST((report.language == Language::korean));
    BOOST_TEST(QString(report.cover.date).replace(QChar(0xA0), u' ').toStdString() == "2026년 3월 5일");
}

BOOST_AUTO_TEST_CASE(sections_come_in_the_chosen_order_and_only_those) {
    Project project = sampleProject("support-automation");
    project.reportSections = {
        {.id = {"method"}, .part = ReportPart::method},
        {.id = {"note"}, .part = ReportPart::text, .title = "전제", .text = "첫 문단\n\n둘째\n줄"},
        {.id = {"roi"}, .part = ReportPart::roi, .included = false},
        {.id = {"costs"}, .part = ReportPart::costs, .title = "<b>비용</b>", .text = "먼저 읽기"},
        {.id = {"empty"}, .part = ReportPart::text}};
    const ComposedReport made = composed(project);
    BOOST_TEST((anchorsOf(made.report) == std::vector<std::string>{"method", "note", "costs"}));
    const ReportSection& note = made.report.sections[1];
    BOOST_TEST(note.title.toStdString() == "전제");
    BOOST_REQUIRE(note.blocks.size() == 2U);
    BOOST_TEST(std::get<ReportParagraph>(note.blocks[1]).text.toStdString() == "둘째\n줄");
    const ReportSection& costs = made.report.sections[2];
    BOOST_TEST(costs.title.toStdString() == "<b>비용</b>");
    BOOST_TEST((std::get<ReportParagraph>(costs.blocks[0]).style == ParagraphStyle::author));
    BOOST_REQUIRE(made.leftOut.size() == 1U);
    BOOST_TEST(made.leftOut[0].id == "empty");
    BOOST_TEST(!made.leftOut[0].reason.isEmpty());
}

BOOST_AUTO_TEST_CASE(every_template_makes_a_report_and_every_left_out_section_says_why) {
    for (const char* id : {"blank", "budget-example", "support-automation", "contract-review", "content"}) {
        Project project = sampleProject(id);
        project.reportSections = usualReportSections();
        for (ReportSectionChoice& section : project.reportSections) section.included = true;
        const ComposedReport made = composed(project, Language::korean);
        BOOST_TEST_CONTEXT(id) {
            BOOST_TEST(made.report.sections.size() + made.leftOut.size() == project.reportSections.size());
            for (const SectionLeftOut& left : made.leftOut)
                BOOST_TEST_CONTEXT(left.id) BOOST_TEST(left.reason.size() > 10);
            BOOST_TEST(made.report.cover.title.toStdString() == project.settings.name);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_logo_of_any_size_becomes_one_that_the_document_takes) {
    const QTemporaryDir folder;
    const struct {
        QSize size;
        const char* file;
        const char* format;
    } rows[] = {
        {{8000, 6250}, "large.png", "PNG"}, {{60, 20}, "small.png", "PNG"}, {{2000, 1000}, "photo.jpg", "JPEG"}};
    for (const auto& row : rows) {
        QImage picture(row.size, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        const QString path = folder.filePath(QString::fromLatin1(row.file));
        BOOST_REQUIRE(picture.save(path, row.format));
        const auto logo = logoFromFile(path);
        BOOST_TEST_CONTEXT(row.file) {
            BOOST_REQUIRE(logo.has_value());
            BOOST_TEST(logo->size() <= longestLogo);
            const QImage kept = QImage::fromData(logoPicture(*logo));
            BOOST_TEST(kept.width() <= widestLogo);
            BOOST_TEST(kept.height() <= highestLogo);
            const double proportion = double(row.size.width()) / row.size.height();
            BOOST_TEST(double(kept.width()) / kept.height() == proportion, boost::test_tools::tolerance(0.01));
        }
    }
}

BOOST_AUTO_TEST_CASE(what_is_no_picture_is_no_logo) {
    const QTemporaryDir folder;
    QFile text(folder.filePath(QStringLiteral("text.png")));
    BOOST_REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("<svg xmlns='http://www.w3.org/2000/svg'/>");
    text.close();
    BOOST_TEST(!logoFromFile(text.fileName()));
    BOOST_TEST(!logoFromFile(folder.filePath(QStringLiteral("missing.png"))));
    BOOST_TEST(!logoFromFile(folder.path()));
    BOOST_TEST(logoPicture("iVBORw0KGgo=").isEmpty());
    BOOST_TEST(logoPicture("").isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
