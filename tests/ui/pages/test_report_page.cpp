// The report page as a person uses it: sections chosen and ordered, own words,
// logo, preview, files saved.
#include <QCheckBox>
#include <QColorDialog>
#include <QImage>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>

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
    QScrollArea& area() { return *page->findChild<QScrollArea*>(); }
    void scrollTo(int value) {
        area().verticalScrollBar()->setValue(value);
        settle();
    }
    void resize(int width, int height) {
        page->resize(width, height);
        settle();
    }
    /// Where a widget stands in what is seen of the page.
    QRect seenAt(QWidget& widget) { return {widget.mapTo(area().viewport(), QPoint(0, 0)), widget.size()}; }
    bool wholeInView(QWidget& widget) { return area().viewport()->rect().contains(seenAt(widget)); }
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

BOOST_AUTO_TEST_CASE(the_preview_stays_in_view_while_the_options_scroll) {
    Shown shown;
    for (const QSize size : {QSize(1000, 900), QSize(800, 700), QSize(1500, 600)}) {
        shown.resize(size.width(), size.height());
        const int end = shown.area().verticalScrollBar()->maximum();
        BOOST_REQUIRE(end > 300);
        for (const int at : {end, end / 2, end - 1, end}) {
            shown.scrollTo(at);
            BOOST_TEST(shown.wholeInView(shown.preview()), size.width() << " × " << size.height() << " at " << at);
        }
        const int before = shown.seenAt(shown.preview()).top();
        shown.scrollTo(end - 40);
        BOOST_TEST(shown.seenAt(shown.preview()).top() == before);
        shown.scrollTo(0);
        BOOST_TEST(shown.seenAt(shown.preview()).top() ==
                   shown.seenAt(*shown.find<QWidget>("report.sectionsCard")).top());
    }
}

BOOST_AUTO_TEST_CASE(the_preview_stands_under_the_options_where_there_is_little_room) {
    Shown shown;
    shown.resize(600, 700);
    QWidget& look = *shown.find<QWidget>("report.look");
    for (const int at : {0, 500}) {
        shown.scrollTo(at);
        BOOST_TEST(shown.seenAt(shown.preview()).top() > shown.seenAt(look).bottom());
    }
    QWidget& paper = *shown.find<QWidget>("report.preview.paper");
    BOOST_TEST(paper.width() > 450);
    BOOST_TEST(paper.height() > paper.width());
    shown.resize(1000, 900);
    BOOST_TEST(shown.seenAt(shown.preview()).left() > shown.seenAt(look).right());
}

BOOST_AUTO_TEST_CASE(the_preview_goes_where_the_author_writes) {
    Shown shown;
    shown.choose("Method");
    const int method = shown.preview().page();
    shown.click("report.addText");
    while (shown.preview().page() > 0) shown.click("report.preview.previous");
    shown.write("report.own", "Our own chapter");
    shown.redraw();
    const int own = shown.preview().page();
    BOOST_TEST(own >= method);
    shown.click("report.preview.previous");
    shown.type("report.author", "Kim");
    shown.redraw();
    BOOST_TEST(shown.preview().page() == own - 1, "what the reader turned to stays");
    shown.write("report.own", " goes on");
    BOOST_TEST(shown.preview().page() == own);
    while (shown.find<QPushButton>("report.up")->isEnabled()) shown.click("report.up");
    shown.redraw();
    BOOST_TEST(shown.preview().page() == 2, "after the cover and the contents");
}

BOOST_AUTO_TEST_CASE(the_preview_goes_to_a_section_that_is_ticked) {
    Shown shown;
    shown.choose("Method");
    const int method = shown.preview().page();
    shown.tick("Five axes", false);
    shown.redraw();
    BOOST_TEST(shown.preview().page() < method);
    shown.tick("Five axes", true);
    shown.redraw();
    const int axes = shown.preview().page();
    shown.choose("Method");
    shown.choose("Five axes");
    BOOST_TEST(shown.preview().page() == axes);
}

BOOST_AUTO_TEST_CASE(no_field_moves_when_a_section_moves_or_a_text_is_added) {
    Shown shown;
    QWidget& heading = *shown.find<QWidget>("report_section.title");
    shown.choose("Claim check");
    const int before = shown.seenAt(heading).top();
    shown.click("report.up");
    shown.redraw();
    BOOST_TEST(shown.shown("report.usual"));
    BOOST_TEST(shown.seenAt(heading).top() == before);
    shown.tick("Claim check", true);
    shown.redraw();
    BOOST_TEST(shown.shown("report.missing"));
    BOOST_TEST(shown.seenAt(heading).top() == before);
}

BOOST_AUTO_TEST_CASE(a_new_text_is_written_where_it_is_seen) {
    Shown shown;
    shown.resize(1000, 600);
    auto* own = shown.find<QPlainTextEdit>("report.own");
    BOOST_TEST(!shown.wholeInView(*own));
    shown.click("report.addText");
    BOOST_TEST(shown.wholeInView(*own));
    BOOST_TEST(shown.wholeInView(*shown.find<QWidget>("report_section.title")));
    BOOST_TEST(own->hasFocus());
    const int before = shown.seenAt(*own).top();
    shown.redraw();
    BOOST_TEST(!shown.shown("report.missing"));
    BOOST_TEST(shown.seenAt(*own).top() == before);
}

BOOST_AUTO_TEST_CASE(undo_and_redo_keep_the_chosen_section) {
    Shown shown;
    shown.choose("Cost structure");
    shown.click("report.addText");
    shown.type("report_section.title", "Background");
    shown.write("report.own", "Why we ask");
    const QString own = "Why we ask";
    int steps = 0;
    while (shown.document.canUndo() && !shown.project().reportSections.empty()) {
        shown.document.undo();
        shown.settle();
        ++steps;
    }
    BOOST_TEST(shown.find<QPlainTextEdit>("report.own")->toPlainText().isEmpty());
    for (; steps > 0; --steps) {
        shown.document.redo();
        shown.settle();
    }
    BOOST_TEST(shown.list().currentItem()->text().toStdString() == "Background");
    BOOST_TEST((shown.find<QPlainTextEdit>("report.own")->toPlainText() == own));
    BOOST_TEST((shown.find<QLineEdit>("report_section.title.edit")->text() == "Background"));
    shown.click("report.removeText");
    shown.document.undo();
    shown.settle();
    BOOST_TEST((shown.find<QPlainTextEdit>("report.own")->toPlainText() == own));
}

BOOST_AUTO_TEST_CASE(a_wrong_colour_stays_in_its_field_and_spoils_no_result) {
    Shown shown;
    auto* edit = shown.find<QLineEdit>("report.color.edit");
    shown.type("report.color", "purple");
    BOOST_TEST(shown.error("report.color.error").contains("purple"));
    BOOST_TEST(shown.error("report.color.error").contains("#rrggbb"));
    BOOST_TEST(!shown.document.hasInvalidInput());
    BOOST_TEST(shown.project().report.color.empty());
    shown.type("report.author", "Kim");
    shown.redraw();
    BOOST_TEST(edit->text().toStdString() == "purple");
    BOOST_TEST(shown.error("report.color.error").contains("purple"));
    shown.type("report.color", "#7a1f");
    BOOST_TEST(shown.error("report.color.error").isEmpty(), "it can still become a colour");
    shown.find<QLineEdit>("report.author.edit")->setFocus();
    shown.settle();
    BOOST_TEST(shown.error("report.color.error").contains("#7a1f"));
    shown.type("report.color", "#7a1fa2");
    BOOST_TEST(shown.project().report.color == "#7a1fa2");
    shown.document.closeStep();
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_End);
    QTest::keyClick(edit, Qt::Key_Z);
    BOOST_TEST(shown.error("report.color.error").contains("#7a1fa2z"));
    BOOST_TEST(shown.project().report.color == "#7a1fa2");
    shown.document.undo();
    shown.settle();
    BOOST_TEST(edit->text().isEmpty(), "the document has another colour");
    BOOST_TEST(shown.error("report.color.error").isEmpty());
    shown.type("report.date", "2026-02-30");
    BOOST_TEST(!shown.error("report.date.error").isEmpty());
    BOOST_TEST(!shown.document.hasInvalidInput());
}

BOOST_AUTO_TEST_CASE(a_colour_is_picked) {
    Shown shown;
    const auto swatch = [&] { return shown.find<QLabel>("report.color.swatch")->pixmap().toImage(); };
    const QColor usual = swatch().pixelColor(swatch().rect().center());
    shown.type("report.color", "purple");
    shown.click("report.color.choose");
    auto* dialog = shown.find<QColorDialog>("report.color.dialog");
    BOOST_TEST((dialog->currentColor() == usual));
    dialog->setCurrentColor(QColor(0x1a, 0x5f, 0xb4));
    dialog->accept();
    shown.settle();
    BOOST_TEST(shown.project().report.color == "#1a5fb4");
    BOOST_TEST(shown.find<QLineEdit>("report.color.edit")->text().toStdString() == "#1a5fb4");
    BOOST_TEST(shown.error("report.color.error").isEmpty());
    BOOST_TEST((swatch().pixelColor(swatch().rect().center()) == QColor(0x1a, 0x5f, 0xb4)));
}

BOOST_AUTO_TEST_CASE(cover_and_contents_are_boxes_with_words) {
    Shown shown;
    auto* cover = shown.find<QCheckBox>("report.cover.box");
    BOOST_TEST(cover->text().toStdString() == "With a cover");
    BOOST_TEST(cover->isChecked());
    const int pages = shown.preview().pageCount();
    shown.click("report.cover.box");
    shown.click("report.contents.box");
    BOOST_TEST(!shown.project().report.cover);
    BOOST_TEST(!shown.project().report.contents);
    shown.redraw();
    BOOST_TEST(shown.preview().pageCount() == pages - 2);
    shown.document.undo();
    shown.settle();
    BOOST_TEST(shown.project().report.contents);
    BOOST_TEST(!shown.project().report.cover);
    BOOST_TEST(shown.find<QCheckBox>("report.contents.box")->isChecked());
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
