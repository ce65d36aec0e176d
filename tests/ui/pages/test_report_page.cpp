// The report page as a person uses it: sections chosen and ordered, own words,
// logo, preview, files saved.
#include <QCheckBox>
#include <QImage>
#include <QListWidget>

#include "tests/ui/pages/test_plan_fixture.h"
#include "ui/pages/report_page.h"
#include "ui/pages/report_preview.h"

using namespace jupan;
using namespace jupan::test;

namespace {

struct Shown : PlanFixture<ReportPage> {
    QTemporaryDir folder;

    explicit Shown(Project project = twoDepartments()) : PlanFixture(std::move(project)) { redraw(); }

    void redraw() {
        page->finish();
        settle();
    }
    QListWidget& list() { return *find<QListWidget>("report.sections"); }
    ReportPreview& preview() { return *find<ReportPreview>("report.preview"); }
    /// The row of a section, by the words it shows.
    int rowOf(const QString& title) {
        for (int row = 0; row < list().count(); ++row)
            if (list().item(row)->text().startsWith(title)) return row;
        BOOST_FAIL("no section " + title.toStdString());
        return -1;
    }
    void choose(const QString& title) {
        list().setCurrentRow(rowOf(title));
        settle();
    }
    void tick(const QString& title, bool on) {
        list().item(rowOf(title))->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        settle();
    }
    QByteArray saved(const QString& suffix) {
        path = folder.filePath("report." + suffix);
        click("report.save." + suffix);
        BOOST_TEST(error("report.error").isEmpty(), error("report.error").toStdString());
        QFile written(path);
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(report_page)

BOOST_AUTO_TEST_CASE(a_report_is_there_without_anything_chosen) {
    Shown shown;
    BOOST_TEST(shown.preview().pageCount() >= 8);
    BOOST_TEST(shown.text("report.preview.place").startsWith("Page 1 of "));
    BOOST_TEST(shown.project().reportSections.empty());
    BOOST_TEST(shown.list().item(0)->checkState() == Qt::Checked);
    BOOST_TEST(shown.list().item(shown.rowOf("Claim check"))->checkState() == Qt::Unchecked);
    BOOST_TEST(!shown.shown("report.usual"));
}

BOOST_AUTO_TEST_CASE(pages_turn_and_a_chosen_section_is_shown) {
    Shown shown;
    BOOST_TEST(!shown.find<QPushButton>("report.preview.previous")->isEnabled());
    shown.click("report.preview.next");
    BOOST_TEST(shown.preview().page() == 1);
    shown.choose("Method");
    const int method = shown.preview().page();
    BOOST_TEST(method > 3);
    QTest::keyClick(&shown.preview(), Qt::Key_PageUp);
    BOOST_TEST(shown.preview().page() == method - 1);
}

BOOST_AUTO_TEST_CASE(sections_are_left_out_taken_in_moved_and_brought_back) {
    Shown shown;
    const int pages = shown.preview().pageCount();
    shown.tick("Method", false);
    shown.redraw();
    BOOST_TEST(shown.preview().pageCount() < pages);
    BOOST_TEST(shown.shown("report.usual"));
    shown.choose("Five axes");
    shown.click("report.up");
    BOOST_TEST(shown.project().reportSections[0].id.text == "axes");
    BOOST_TEST(shown.list().currentRow() == 0);
    BOOST_TEST(!shown.find<QPushButton>("report.up")->isEnabled());
    shown.click("report.down");
    BOOST_TEST(shown.project().reportSections[1].id.text == "axes");
    shown.click("report.usual");
    BOOST_TEST(shown.project().reportSections.empty());
    shown.document.undo();
    BOOST_TEST(shown.project().reportSections.size() == 18U);
}

BOOST_AUTO_TEST_CASE(own_words_and_own_texts_stand_in_the_report) {
    Shown shown;
    shown.choose("Cost structure");
    shown.write("report.own", "Read <this> first.");
    shown.type("report_section.title", "What it costs");
    BOOST_REQUIRE(shown.project().reportSections.size() == 18U);
    BOOST_TEST(shown.project().reportSections[2].text == "Read <this> first.");
    BOOST_TEST(shown.list().item(2)->text().toStdString() == "What it costs");
    shown.click("report.addText");
    BOOST_TEST(shown.project().reportSections[3].id.text == "text_1");
    shown.write("report.own", "Our own chapter");
    BOOST_TEST(shown.project().reportSections[3].text == "Our own chapter");
    const QByteArray html = shown.saved("html");
    BOOST_TEST(html.contains("Read &lt;this&gt; first."));
    BOOST_TEST(html.contains("Our own chapter"));
    BOOST_TEST(html.contains("What it costs"));
    shown.click("report.removeText");
    BOOST_TEST(shown.project().reportSections.size() == 18U);
}

BOOST_AUTO_TEST_CASE(a_section_without_content_says_what_is_missing) {
    Shown shown;
    shown.tick("Claim check", true);
    shown.redraw();
    shown.choose("Claim check");
    BOOST_TEST(shown.list().currentItem()->text().contains("nothing to say yet"));
    BOOST_TEST(shown.text("report.missing").size() > 10);
}

BOOST_AUTO_TEST_CASE(cover_and_language_are_the_reports_own) {
    Shown shown;
    shown.type("report.title", "Should we?");
    shown.type("report.confidentiality", "Confidential");
    BOOST_TEST(shown.project().report.title == "Should we?");
    shown.type("report.color", "blue");
    BOOST_TEST(shown.project().report.color.empty());
    shown.PlanFixture::choose("report.language.combo", 1);
    BOOST_TEST((shown.project().report.language == ReportLanguage::korean));
    BOOST_TEST(shown.saved("html").contains("lang=\"ko\""));
    // The window keeps its own.
    BOOST_TEST(shown.text("report.preview.place").startsWith("Page "));
}

BOOST_AUTO_TEST_CASE(a_logo_is_chosen_and_removed) {
    Shown shown;
    shown.path = shown.folder.filePath("logo.png");
    QImage picture(3000, 1000, QImage::Format_RGB32);
    picture.fill(Qt::darkBlue);
    BOOST_REQUIRE(picture.save(shown.path));
    shown.click("report.logo.choose");
    BOOST_TEST(!shown.project().report.logo.empty());
    shown.click("report.logo.remove");
    BOOST_TEST(shown.project().report.logo.empty());
    shown.path = shown.folder.filePath("missing.png");
    shown.click("report.logo.choose");
    BOOST_TEST(shown.error("report.logo.error").contains("missing.png"));
}

BOOST_AUTO_TEST_CASE(every_form_is_saved_as_what_it_is) {
    Shown shown;
    BOOST_TEST(shown.saved("pdf").startsWith("%PDF-"));
    BOOST_TEST(shown.saved("html").startsWith("<!DOCTYPE html>"));
    BOOST_TEST(shown.saved("odt").startsWith("PK"));
    BOOST_TEST(shown.saved("xlsx").startsWith("PK"));
    BOOST_TEST(shown.text("report.said").contains("report.xlsx"));
}

BOOST_AUTO_TEST_CASE(tables_are_saved_into_a_folder) {
    Shown shown;
    shown.path = shown.folder.path();
    shown.click("report.save.tables");
    BOOST_TEST(shown.error("report.error").isEmpty(), shown.error("report.error").toStdString());
    QFile years(shown.folder.filePath("years.csv"));
    BOOST_REQUIRE(years.open(QIODevice::ReadOnly));
    BOOST_TEST(
        years.readAll().startsWith("\xEF\xBB\xBF"
                                   "period,"));
    // Nothing was charged.
    BOOST_TEST(!QFile::exists(shown.folder.filePath("focus.csv")));
    BOOST_TEST(QDir(shown.folder.path()).entryList({"*.csv"}).size() > 50);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_written_is_said_in_place) {
    Shown shown;
    shown.path = shown.folder.filePath("missing/report.pdf");
    shown.click("report.save.pdf");
    BOOST_TEST(shown.error("report.error").contains("report.pdf"), shown.error("report.error").toStdString());
}

BOOST_AUTO_TEST_CASE(an_empty_project_makes_a_report_that_says_so) {
    Project project;
    project.settings.name = "Nothing yet";
    Shown shown(project);
    BOOST_TEST(shown.preview().pageCount() >= 1);
    BOOST_TEST(shown.saved("pdf").startsWith("%PDF-"));
}

BOOST_AUTO_TEST_SUITE_END()
