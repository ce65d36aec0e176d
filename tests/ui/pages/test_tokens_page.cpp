// The token counter as a person uses it.
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <boost/test/unit_test.hpp>

#include "core/project/editing.h"
#include "core/project/validate.h"
#include "ui/models/token_cost_table_model.h"
#include "ui/pages/tokens_page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/token_text_edit.h"

using namespace jupan;

namespace {

const QString greeting = QString::fromUtf8("고객 문의에 친절하게 답변해 주세요.");  // token_vectors.json: 12 and more

Project sampleProject() {
    Project project;
    project.settings.name = "Tokens";
    project.settings.fx = {{"USD", 1000}};
    project.models = {
        {.id = {"new"}, .name = "New", .tokenizer = TokenEncoding::o200kBase, .price = {.input = 1, .output = 4}},
        {.id = {"old"}, .name = "Old", .tokenizer = TokenEncoding::cl100kBase, .price = {.input = 2, .output = 8}},
        {.id = {"other"}, .name = "Other", .price = {.input = 0.1, .output = 0.1}}};
    project.workloads = {{.id = {"w"},
                          .name = "Replies",
                          .requestsPerMonth = 1'000'000,
                          .inputTokens = 500,
                          .outputTokens = 100,
                          .stages = {{1, {{{"new"}, 1}}}}}};
    return project;
}

struct Fixture {
    ProjectDocument document;
    ViewSettings view{Language::english};
    TokensPage page{document, view};
    QTemporaryDir folder;

    Fixture() {
        view.setCurrency("KRW");
        BOOST_REQUIRE(validate(sampleProject()).empty());
        document.open({nullptr, sampleProject()});
        page.resize(782, 758);
        page.show();
        settle();
    }

    static void settle() {
        for (int i = 0; i < 5; ++i) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    template <class Widget>
    Widget* find(const QString& name) {
        auto* widget = page.findChild<Widget*>(name);
        BOOST_REQUIRE_MESSAGE(widget, "no widget " + name.toStdString());
        return widget;
    }

    TokenTextEdit* edit(const QString& part) { return find<TokenTextEdit>("tokens." + part + ".edit"); }
    QString count(const QString& part) { return find<QLabel>("tokens." + part + ".count")->text(); }
    QString error(const QString& part) { return find<ErrorLabel>("tokens." + part + ".error")->message(); }
    QString note(const QString& part) { return find<QLabel>("tokens." + part + ".note")->text(); }

    void click(const QString& name) {
        find<QAbstractButton>(name)->click();
        settle();
    }

    void type(const QString& part, const QString& text) {
        edit(part)->setFocus();
        edit(part)->selectAll();
        edit(part)->insertPlainText(text);
        settle();
    }

    void choose(const QString& combo, int index) {
        auto* box = find<QComboBox>(combo);
        box->setCurrentIndex(index);
        emit box->activated(index);
        settle();
    }

    QString cell(int row, int column) {
        const auto* model = find<QTableView>("tokens.costs")->model();
        return model->index(row, column).data().toString();
    }

    /// Turns the event loop until nothing is read or counted any more.
    void waitForWork() {
        const auto busy = [&] {
            const auto& texts = page.workbench().sample().texts;
            return std::any_of(texts.begin(), texts.end(),
                               [](const SampleText& text) { return text.progress || !text.counted; });
        };
        QSignalSpy spy(&page.workbench(), &TokenWorkbench::workChanged);
        while (busy()) BOOST_REQUIRE(spy.wait(60'000));
        settle();
    }

    QString write(const QString& name, const QByteArray& bytes) {
        const QString path = folder.filePath(name);
        QFile file(path);
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }

    void dropFile(const QString& part, const QString& path) {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(edit(part)->viewport(), &enter);
        BOOST_TEST(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(edit(part)->viewport(), &drop);
        waitForWork();
    }

    void drop(const QString& part, const QString& name, const QByteArray& bytes) { dropFile(part, write(name, bytes)); }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(tokens_page)

BOOST_AUTO_TEST_CASE(typing_counts_at_once_and_another_model_counts_otherwise) {
    Fixture f;
    BOOST_TEST(f.find<QWidget>("tokens.empty")->isVisible());
    f.type("prompt", "hello world");
    BOOST_TEST(f.count("prompt").toStdString() == "2 tokens");
    BOOST_TEST(!f.find<QWidget>("tokens.empty")->isVisible());
    f.type("prompt", greeting);
    BOOST_TEST(f.count("prompt").toStdString() == "12 tokens");
    BOOST_TEST(f.cell(0, TokenCostTableModel::input).toStdString() == "12");
    BOOST_TEST(f.cell(0, TokenCostTableModel::tokenizer).toStdString() == "o200k_base, exact");
    f.choose("tokens.model", 1);
    BOOST_TEST(f.count("prompt").toStdString() == f.cell(1, TokenCostTableModel::input).toStdString() + " tokens");
    BOOST_TEST(f.cell(1, TokenCostTableModel::input).toInt() > 12);
    // a model whose tokenizer is not known has no number anywhere
    BOOST_TEST(f.cell(2, TokenCostTableModel::input).toStdString() == "not known");
    for (const int column : {TokenCostTableModel::output, TokenCostTableModel::request, TokenCostTableModel::month})
        BOOST_TEST((f.cell(2, column) == QString(QChar(0x2013))));
    QTest::keyClicks(f.edit("answer"), "a");
    Fixture::settle();
    BOOST_TEST(f.count("answer").toStdString() == "1 token");
}

BOOST_AUTO_TEST_CASE(money_by_request_thousand_and_month) {
    Fixture f;
    f.type("prompt", greeting);       // 12 tokens at 1 USD a million, 1 USD = 1,000 KRW
    f.type("answer", "hello world");  // 2 tokens at 4 USD
    BOOST_TEST(f.cell(0, TokenCostTableModel::request).toStdString() == "$0.00002");
    BOOST_TEST(f.cell(0, TokenCostTableModel::requestHere).contains("0.02"));
    BOOST_TEST(f.cell(0, TokenCostTableModel::thousand).contains("20"));
    const auto* table = f.find<QTableView>("tokens.costs");
    BOOST_TEST(
        table->model()->index(0, TokenCostTableModel::month).data(Qt::ToolTipRole).toString().contains("20,000"));
    BOOST_TEST(table->model()->headerData(0, Qt::Vertical, Qt::DisplayRole).toString().contains("cheapest"));
    BOOST_TEST(f.find<QLabel>("tokens.costs.note")->text().contains("1,000,000 requests of “Replies”"));
    BOOST_TEST(f.find<QLabel>("tokens.costs.quality")->text().contains("answer worse"));
}

BOOST_AUTO_TEST_CASE(a_model_of_the_catalogue_stands_beside_those_of_the_project) {
    Fixture f;
    f.type("prompt", greeting);
    auto* compare = f.find<QComboBox>("tokens.compare");
    const int before = compare->count();
    BOOST_TEST(before > 10);
    f.choose("tokens.compare", 1);
    BOOST_TEST(f.find<QTableView>("tokens.costs")->model()->rowCount() == 4);
    BOOST_TEST(compare->count() == before - 1);
    BOOST_TEST(f.document.project().models.size() == 3U);
    f.click("tokens.compare.clear");
    BOOST_TEST(f.find<QTableView>("tokens.costs")->model()->rowCount() == 3);
}

BOOST_AUTO_TEST_CASE(files_of_every_encoding) {
    Fixture f;
    const QByteArray utf8 = greeting.toUtf8();
    QByteArray utf16("\xFF\xFE");
    for (const QChar c : greeting)
        utf16 += QByteArray(1, static_cast<char>(c.unicode() & 0xFF)) + static_cast<char>(c.unicode() >> 8);
    const QByteArray cp949("\xB0\xED\xB0\xB4 \xB9\xAE\xC0\xC7");  // 고객 문의
    struct Row {
        const char* name;
        QByteArray bytes;
        QString text;
        const char* said;
    };
    for (const Row& row :
         {Row{"a.txt", utf8, greeting, "UTF-8"}, Row{"b.md", "\xEF\xBB\xBF" + utf8, greeting, "UTF-8"},
          Row{"c.csv", utf16, greeting, "UTF-16"}, Row{"d.json", cp949, QString::fromUtf8("고객 문의"), "CP949"}})
        BOOST_TEST_CONTEXT(row.name) {
            f.drop("prompt", row.name, row.bytes);
            BOOST_TEST((f.edit("prompt")->toPlainText() == row.text));
            BOOST_TEST(f.note("prompt").contains(row.said));
            BOOST_TEST(f.note("prompt").contains(row.name));
            BOOST_TEST(f.error("prompt").isEmpty());
        }
}

BOOST_AUTO_TEST_CASE(what_is_no_text_is_refused_with_a_reason_and_the_text_before_stays) {
    Fixture f;
    f.type("prompt", greeting);
    struct Row {
        const char* name;
        QByteArray bytes;
        const char* said;
    };
    QByteArray broken = greeting.toUtf8();
    broken[4] = 'x';  // within the second syllable, which begins with byte 4
    for (const Row& row : {Row{"photo.png", QByteArray("\x89PNG\r\n\x1A\n\0\0\0", 11), "not a text"},
                           Row{"broken.txt", broken, "byte 4 is wrong"},
                           Row{"letter.docx", QByteArray("PK\x03\x04rest"), "Save its text as txt"},
                           Row{"paper.pdf", QByteArray("%PDF-1.7"), "Save its text as txt"},
                           Row{"odd.txt", QByteArray("\xFF\xFE\x41"), "neither UTF-8"},
                           Row{"noise.txt", QByteArray("\x81\x20\xFF\xC0"), "neither UTF-8"}})
        BOOST_TEST_CONTEXT(row.name) {
            f.drop("prompt", row.name, row.bytes);
            BOOST_TEST(f.error("prompt").contains(row.said), f.error("prompt").toStdString());
            BOOST_TEST(f.error("prompt").startsWith(row.name));
            BOOST_TEST((f.edit("prompt")->toPlainText() == greeting));
        }
    f.dropFile("prompt", f.folder.filePath("gone.txt"));
    BOOST_TEST(f.error("prompt").contains("cannot be read"));
    f.type("prompt", "new");
    BOOST_TEST(f.error("prompt").isEmpty());
}

BOOST_AUTO_TEST_CASE(a_large_text_is_counted_beside_the_window_and_can_be_cancelled) {
    Fixture f;
    f.type("prompt", greeting);
    const QString large =
        QString::fromUtf8("오늘 주문한 상품은 언제 오나요? ").repeated(2'800'000);  // 50 million characters
    QApplication::clipboard()->setText(large);
    f.edit("prompt")->selectAll();
    f.edit("prompt")->paste();
    BOOST_TEST(f.find<QWidget>("tokens.prompt.working")->isVisible());
    QSignalSpy spy(&f.page.workbench(), &TokenWorkbench::workChanged);
    BOOST_REQUIRE(spy.wait(60'000));  // it is under way
    BOOST_TEST(f.find<QProgressBar>("tokens.prompt.progress")->value() > 0);
    f.click("tokens.prompt.cancel");
    BOOST_TEST(!f.find<QWidget>("tokens.prompt.working")->isVisible());
    BOOST_TEST((f.edit("prompt")->toPlainText() == greeting));
    BOOST_TEST(f.count("prompt").toStdString() == "12 tokens");
    QApplication::clipboard()->clear();
}

BOOST_AUTO_TEST_CASE(a_large_file_is_counted_whole_and_shown_in_part) {
    Fixture f;
    const QByteArray line = "The kettle arrived with a dent.\n";
    f.drop("system_prompt", "large.txt", line.repeated(1'600'000));  // 51 MB
    // "The kettle arrived with a dent" and ".\n": the same for every line
    const std::size_t tokens = f.page.workbench().sample().text(TextPart::systemPrompt).counts.in(Encoding::o200kBase);
    BOOST_TEST(tokens % 1'600'000 == 0U);
    BOOST_TEST(f.edit("system_prompt")->document()->characterCount() == TokenTextEdit::longestShown + 1);
    BOOST_TEST(f.edit("system_prompt")->isReadOnly());
    BOOST_TEST(f.note("system_prompt").contains("first 200,000 characters"));
    f.click("tokens.keep");
    BOOST_TEST(!f.find<QCheckBox>("tokens.keep")->isChecked());
    BOOST_TEST(f.document.project().tokenSamples.empty());
    BOOST_TEST(f.find<ErrorLabel>("tokens.keep.problem")->message().contains("2 MiB"));
    f.click("tokens.system_prompt.clear");
    BOOST_TEST(!f.edit("system_prompt")->isReadOnly());
    BOOST_TEST(f.count("system_prompt").isEmpty());
}

BOOST_AUTO_TEST_CASE(an_endless_line_is_shown_in_part) {
    Fixture f;
    QApplication::clipboard()->setText(QString(150'000, 'a'));
    f.edit("prompt")->paste();
    f.waitForWork();
    BOOST_TEST(f.edit("prompt")->document()->characterCount() == TokenTextEdit::longestLine + 1);
    BOOST_TEST(f.page.workbench().sample().text(TextPart::prompt).counts.characters == 150'000U);
    BOOST_TEST(f.note("prompt").contains("first 10,000 characters"));
    QApplication::clipboard()->clear();
}

BOOST_AUTO_TEST_CASE(samples_fill_a_workload_in_one_step) {
    Fixture f;
    BOOST_TEST(!f.find<QPushButton>("tokens.use")->isVisible());
    f.click("tokens.example");
    BOOST_TEST(!f.find<QPushButton>("tokens.use")->isVisible());  // the example is not theirs
    for (const char* part : {"system_prompt", "answer"}) f.type(part, {});
    f.type("prompt", "hello world");  // 2 tokens
    f.click("tokens.add");
    f.type("prompt", greeting);  // 12 tokens
    f.type("answer", "a");       // 1 token
    BOOST_TEST(f.find<QLabel>("tokens.use.plan")->text().contains("7, between 2 and 12 (now 500)"));
    const double before = f.document.results().metrics.totalCost;
    f.click("tokens.use");
    const Workload& load = f.document.project().workloads[0];
    BOOST_TEST((load.inputTokens == Uncertain{7, Spread{2, 12, Distribution::pert}}));
    BOOST_TEST((load.outputTokens == Uncertain(1)));
    const Provenance& source = f.document.project().provenance.at("workload.w.input_tokens");
    BOOST_TEST((source.source == Source::measured));
    BOOST_TEST(source.note.find("2 text sample") == 0U);
    BOOST_TEST(source.note.find("o200k_base") != std::string::npos);
    BOOST_TEST(source.date == f.view.prices().today());
    BOOST_TEST(f.find<QLabel>("tokens.use.done")->text().contains("before it was"));
    BOOST_TEST(f.document.results().metrics.totalCost < before);
    f.click("tokens.use.undo");
    BOOST_TEST(f.document.project().workloads[0].inputTokens.value == 500);
    BOOST_TEST(f.document.results().metrics.totalCost == before);
    BOOST_TEST(!f.document.canUndo());
}

BOOST_AUTO_TEST_CASE(texts_are_kept_only_when_asked_and_come_back) {
    Fixture f;
    f.type("prompt", greeting);
    BOOST_TEST(f.document.project().tokenSamples.empty());
    BOOST_TEST(!f.document.canUndo());
    f.click("tokens.keep");
    BOOST_REQUIRE(f.document.project().tokenSamples.size() == 1U);
    BOOST_TEST(f.document.project().tokenSamples[0].prompt == greeting.toStdString());
    BOOST_TEST(validate(f.document.project()).empty());
    f.type("prompt", "hello world");
    BOOST_TEST(f.document.project().tokenSamples[0].prompt == "hello world");
    const Project saved = f.document.project();
    f.document.undo();
    Fixture::settle();
    BOOST_TEST((f.edit("prompt")->toPlainText() == greeting));
    f.document.undo();
    Fixture::settle();
    BOOST_TEST(!f.find<QCheckBox>("tokens.keep")->isChecked());
    BOOST_TEST((f.edit("prompt")->toPlainText() == greeting));  // here still, only not in the file
    f.document.open({nullptr, sampleProject()});
    Fixture::settle();
    BOOST_TEST(f.edit("prompt")->toPlainText().isEmpty());
    f.document.open({nullptr, saved});
    Fixture::settle();
    BOOST_TEST(f.find<QCheckBox>("tokens.keep")->isChecked());
    BOOST_TEST(f.edit("prompt")->toPlainText().toStdString() == "hello world");
    BOOST_TEST(f.count("prompt").toStdString() == "2 tokens");
    f.click("tokens.keep");
    BOOST_TEST(f.document.project().tokenSamples.empty());
    BOOST_TEST(f.edit("prompt")->toPlainText().toStdString() == "hello world");
}

BOOST_AUTO_TEST_CASE(samples_are_added_named_duplicated_deleted_and_brought_back) {
    Fixture f;
    f.type("prompt", "hello world");
    f.click("tokens.duplicate");
    f.type("prompt", greeting);
    auto* table = f.find<QTableView>("tokens.samples");
    BOOST_TEST(table->model()->rowCount() == 3);  // and the mean
    BOOST_TEST(table->model()->index(2, 3).data().toString().toStdString() == "7 (2 to 12)");
    table->model()->setData(table->model()->index(1, 0), "Greeting", Qt::EditRole);
    Fixture::settle();
    f.click("tokens.delete");
    BOOST_TEST(f.edit("prompt")->toPlainText().toStdString() == "hello world");
    f.click("tokens.restore");
    BOOST_TEST((f.edit("prompt")->toPlainText() == greeting));
    BOOST_TEST(f.page.workbench().sample().name.toStdString() == "Greeting");
    table->setCurrentIndex(table->model()->index(0, 0));
    Fixture::settle();
    BOOST_TEST(f.edit("prompt")->toPlainText().toStdString() == "hello world");
    f.choose("tokens.basis", 1);
    BOOST_TEST(f.cell(0, TokenCostTableModel::input).toStdString() == "2");
}

BOOST_AUTO_TEST_CASE(another_language_leaves_the_texts) {
    Fixture f;
    f.type("prompt", greeting);
    f.edit("prompt")->moveCursor(QTextCursor::End);
    f.view.setLanguage(Language::korean);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&f.page, &change);
    Fixture::settle();
    BOOST_TEST((f.edit("prompt")->toPlainText() == greeting));
    BOOST_TEST(f.edit("prompt")->textCursor().atEnd());
}

BOOST_AUTO_TEST_CASE(the_keyboard_tells_the_token_at_the_cursor) {
    Fixture f;
    QApplication::setActiveWindow(&f.page);
    f.type("prompt", "hello world");
    f.edit("prompt")->setFocus();
    f.edit("prompt")->moveCursor(QTextCursor::Start);
    Fixture::settle();
    // token_vectors.json: 24912, 2375
    BOOST_TEST(f.find<QLabel>("tokens.prompt.piece")->text().contains("24912"));
    f.edit("prompt")->moveCursor(QTextCursor::NextWord);
    BOOST_TEST(f.find<QLabel>("tokens.prompt.piece")->text().contains("2375"));
}

BOOST_AUTO_TEST_SUITE_END()
