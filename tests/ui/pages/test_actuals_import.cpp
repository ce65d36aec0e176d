// Usage files and statements come in: looked at, mapped, asked about, imported, refused.
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QUrl>
#include <future>

#include "tests/ui/pages/test_actuals_support.h"
#include "ui/pages/actuals_drop_area.h"

using namespace jupan;
using jupan::test::ActualsFixture;

namespace {

const QString samples = QStringLiteral(JUPAN_SOURCE_DIR "/tests/data/usage/");

/// A Korean card statement as a bank's page gives it: titles above the header, amounts with commas.
const QByteArray statement =
    "카드 이용내역\n조회기간,2026-03-01 ~ 2026-03-31\n"
    "이용일자,가맹점명,이용금액,승인번호\n"
    "2026-03-05,OPENAI *CHATGPT SUBSCR,\"28,000\",A1\n"
    "2026-03-09,OPENAI API,\"132,500\",A2\n"
    "2026-03-30,=cmd()|x,\"1,000\",A3\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(actuals_import)

BOOST_AUTO_TEST_CASE(an_empty_page_says_where_the_file_comes_from) {
    ActualsFixture f;
    BOOST_TEST(f.shown("actuals.choose"));
    BOOST_TEST(f.shown("actuals.where.text"));
    BOOST_TEST(f.text("actuals.where.text").find("OpenAI") != std::string::npos);
    BOOST_TEST(f.text("page.actuals.sentence").find("once a week") != std::string::npos);
}

// Sums: expected totals of tests/data/usage (test_usage samples); rows as counted there.
BOOST_AUTO_TEST_CASE(every_sample_is_known_and_comes_in_once) {
    for (const char* name :
         {"openai_usage_completions.json", "openai_costs.json", "openai_dashboard_cost_daily.csv",
          "openai_dashboard_cost_by_line_item.csv", "openai_dashboard_activity_completions.csv",
          "anthropic_usage_report_messages.json", "anthropic_cost_report.json", "anthropic_console_usage.csv",
          "anthropic_console_cost.csv", "azure_cost_details_payg.csv", "litellm_spend_logs.json",
          "litellm_daily_user_spend.csv", "focus_1_2_ai_tokens.csv", "langfuse_observations_v2.jsonl"})
        BOOST_TEST_CONTEXT(name) {
            ActualsFixture f;
            f.drop(samples + name);
            BOOST_TEST(f.text("actuals.file[0].kind").starts_with("Known as: "));
            f.import("actuals.file[0]");
            BOOST_TEST(f.text("actuals.file[0].outcome.added") != "0");
            BOOST_TEST(f.text("actuals.file[0].outcome.rejected") == "0");
            BOOST_TEST(f.document.spending().imports().size() == 1U);
            // The same file again adds nothing.
            f.drop(samples + name);
            f.import("actuals.file[1]");
            BOOST_TEST(f.text("actuals.file[1].outcome.added") == "0");
            BOOST_TEST(f.text("actuals.file[1].outcome.sentence").find("Nothing was added twice") != std::string::npos);
            BOOST_TEST(f.document.spending().imports().size() == 1U);
        }
}

BOOST_AUTO_TEST_CASE(files_are_dropped_anywhere_but_projects_are_not_ours) {
    ActualsFixture f;
    QMimeData mixed;
    mixed.setUrls({QUrl::fromLocalFile(samples + "openai_costs.json"), QUrl::fromLocalFile(f.write("plan.jupan", "x")),
                   QUrl(QStringLiteral("https://example.com/a.csv"))});
    BOOST_TEST(usageFilesOf(&mixed).size() == 1);
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &mixed, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&f.page, &enter);
    BOOST_TEST(enter.isAccepted());
    f.show(ActualsPage::rates);
    QDropEvent drop({10, 10}, Qt::CopyAction, &mixed, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&f.page, &drop);
    f.settle();
    BOOST_TEST(f.shown("actuals.file[0]"));
    QMimeData project;
    project.setUrls({QUrl::fromLocalFile(f.folder.filePath("plan.jupan"))});
    BOOST_TEST(usageFilesOf(&project).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_statement_is_mapped_saved_and_known_the_next_time) {
    ActualsFixture f;
    const QString path = f.write("card.csv", statement);
    f.drop(path);
    BOOST_TEST(f.shown("actuals.file[0].mapping"));
    // The suggestion found the Korean names; the titles above are no header.
    BOOST_TEST(f.find<QComboBox>("actuals.file[0].mapping.date.combo")->currentText().toStdString() == "이용일자");
    BOOST_TEST(f.find<QComboBox>("actuals.file[0].mapping.amount.combo")->currentText().toStdString() == "이용금액");
    BOOST_TEST(f.cell("actuals.file[0].table", 2, 1) == "=cmd()|x");
    // Won or dollars: nothing in the file says it.
    BOOST_TEST(f.shown("actuals.file[0].mapping.hint"));
    f.type("actuals.file[0].mapping.currency_code.edit", "krw");
    BOOST_TEST(!f.shown("actuals.file[0].mapping.hint"));
    f.type("actuals.file[0].mapping.save_name", "Our card");
    f.click("actuals.file[0].mapping.save");
    BOOST_REQUIRE(f.document.project().finops.mappings.size() == 1);
    BOOST_TEST(f.document.project().finops.mappings[0].columns.at("amount") == "이용금액");
    BOOST_TEST(f.document.project().finops.mappings[0].currency == "KRW");
    f.import("actuals.file[0]");
    BOOST_TEST(f.text("actuals.file[0].outcome.added") == "3");
    BOOST_TEST(f.text("actuals.file[0].outcome.sums").find("161,500") != std::string::npos);
    // Another file with the same columns is read by the saved mapping.
    f.drop(f.write("next.csv", QByteArray(statement).replace("2026-03", "2026-04")));
    BOOST_TEST(f.find<QComboBox>("actuals.file[1].mapping.saved.combo")->currentText().toStdString() == "Our card");
    BOOST_TEST(f.find<QLineEdit>("actuals.file[1].mapping.currency_code.edit")->text().toStdString() == "KRW");
    // Undo takes the mapping back, not the charges.
    f.document.undo();
    BOOST_TEST(f.document.project().finops.mappings.empty());
    BOOST_TEST(f.document.spending().imports().size() == 1U);
}

BOOST_AUTO_TEST_CASE(without_date_or_figure_nothing_is_imported) {
    ActualsFixture f;
    f.drop(f.write("strange.csv", "when,what,how much\n2026-03-05,x,5\n2026-03-06,y,6\n"));
    BOOST_TEST(!f.find<QPushButton>("actuals.file[0].import")->isEnabled());
    BOOST_TEST(f.error("actuals.file[0].mapping.gap").find("date") != std::string::npos);
    f.choose("actuals.file[0].mapping.date.combo", "when");
    BOOST_TEST(f.error("actuals.file[0].mapping.gap").find("amount") != std::string::npos);
    f.choose("actuals.file[0].mapping.amount.combo", "how much");
    BOOST_TEST(f.error("actuals.file[0].mapping.gap") == "");
    f.type("actuals.file[0].mapping.currency_code.edit", "USD");
    f.import("actuals.file[0]");
    BOOST_TEST(f.text("actuals.file[0].outcome.added") == "2");
}

// 05/10/2026 may be 10 May or 5 October: asked once, with the value, and imported by the answer.
BOOST_AUTO_TEST_CASE(an_unclear_date_order_is_asked_in_place) {
    ActualsFixture f;
    f.drop(f.write("order.csv", "date,text,amount,currency\n05/10/2026,x,5,USD\n06/10/2026,y,6,USD\n"));
    f.import("actuals.file[0]");
    BOOST_TEST(f.shown("actuals.file[0].question"));
    BOOST_TEST(f.text("actuals.file[0].question.text").find("05/10/2026") != std::string::npos);
    BOOST_TEST(f.document.spending().imports().empty());
    f.click("actuals.file[0].question.answer[3]");  // day, month, year
    f.document.spending().finishImport();
    f.settle();
    BOOST_TEST(!f.shown("actuals.file[0].question"));
    BOOST_REQUIRE(f.document.spending().imports().size() == 1U);
    BOOST_TEST(toText(*f.document.spending().imports()[0].firstDay) == "2026-10-05");
}

BOOST_AUTO_TEST_CASE(an_unclear_decimal_mark_is_asked_in_place) {
    ActualsFixture f;
    f.drop(f.write("mark.csv", "date;text;amount;currency\n2026-03-05;x;1.234;EUR\n"));
    f.import("actuals.file[0]");
    BOOST_TEST(f.text("actuals.file[0].question.text").find("1.234") != std::string::npos);
    f.click("actuals.file[0].question.answer[2]");  // comma before the decimals
    f.document.spending().finishImport();
    f.settle();
    BOOST_TEST(f.text("actuals.file[0].outcome.sums").find("1,234") != std::string::npos);
    // No rate for euros: said, and the way there shown.
    BOOST_TEST(f.text("actuals.file[0].outcome.warning[0]").find("EUR") != std::string::npos);
    f.click("actuals.file[0].outcome.warning[0].act");
    BOOST_TEST(f.shown("actuals.rates"));
}

BOOST_AUTO_TEST_CASE(rejected_rows_are_listed_with_line_and_reason) {
    ActualsFixture f;
    QByteArray rows = "date,text,amount,currency\n2026-03-05,ok,5,USD\n";
    for (int i = 0; i < 1200; ++i) rows += "2026-02-30,bad,5,USD\n";
    f.drop(f.write("bad.csv", rows));
    f.import("actuals.file[0]");
    BOOST_TEST(f.text("actuals.file[0].outcome.added") == "1");
    BOOST_TEST(f.text("actuals.file[0].outcome.rejected") == "1,200");
    const QStringList lines =
        f.find<QPlainTextEdit>("actuals.file[0].outcome.rejected_rows")->toPlainText().split(u'\n');
    BOOST_REQUIRE(lines.size() == 1001);
    BOOST_TEST(lines.front().toStdString().starts_with("Line 3, “date”: There is no such day"));
    BOOST_TEST(lines.back().contains("200"));
    f.click("actuals.file[0].outcome.copy");
    BOOST_TEST(QGuiApplication::clipboard()->text().startsWith("Line 3"));
    f.path = f.folder.filePath("rejected.txt");
    f.click("actuals.file[0].outcome.export");
    QFile out(f.path);
    BOOST_REQUIRE(out.open(QIODevice::ReadOnly));
    BOOST_TEST(out.readAll().contains("Line 3"));
}

struct BadFile {
    const char* name;
    QByteArray content;
    const char* said;
};

BOOST_AUTO_TEST_CASE(what_cannot_be_read_says_why_and_offers_no_import) {
    const BadFile files[] = {
        {"empty.csv", "", "empty"},
        {"book.xlsx", QByteArray("PK\x03\x04\x14\x00\x06\x00", 8), "Excel"},
        {"bill.pdf", "%PDF-1.7\n", "PDF"},
        {"broken.json", "{\"data\": [", "JSON"},
    };
    for (const BadFile& bad : files) BOOST_TEST_CONTEXT(bad.name) {
            ActualsFixture f;
            f.drop(f.write(bad.name, bad.content));
            BOOST_TEST(f.error("actuals.file[0].error").find(bad.said) != std::string::npos);
            BOOST_TEST(!f.shown("actuals.file[0].import"));
            f.click("actuals.file[0].remove");
            BOOST_TEST(!f.shown("actuals.file[0]"));
        }
}

BOOST_AUTO_TEST_CASE(pasted_rows_are_a_file_too) {
    ActualsFixture f;
    QGuiApplication::clipboard()->setText("date\ttext\tamount\tcurrency\n2026-03-05\tOPENAI\t28000\tKRW\n");
    f.click("actuals.paste");
    f.click("actuals.file[0].import");
    BOOST_TEST(f.text("actuals.file[0].outcome.added") == "1");
    QGuiApplication::clipboard()->setText("  ");
    f.click("actuals.paste");
    BOOST_TEST(f.error("actuals.paste.error").find("clipboard") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(several_files_come_in_one_after_the_other) {
    ActualsFixture f;
    f.page.addFiles({samples + "openai_costs.json", samples + "anthropic_cost_report.json"});
    f.settle();
    f.click("actuals.import_all");
    for (int i = 0; i < 2; ++i) {
        f.document.spending().finishImport();
        f.settle();
    }
    BOOST_TEST(f.document.spending().imports().size() == 2U);
    f.show(ActualsPage::imported);
    BOOST_TEST(f.rows("actuals.imports.table") == 2);
}

BOOST_AUTO_TEST_CASE(an_import_is_stopped_and_leaves_nothing) {
    ActualsFixture f;
    std::promise<void> go;
    f.file.ledger.beforeImport = [gate = go.get_future().share()] { gate.wait(); };
    f.drop(samples + "openai_costs.json");
    f.click("actuals.file[0].import");
    BOOST_TEST(f.shown("actuals.file[0].progress"));
    BOOST_TEST(!f.shown("actuals.file[0].import"));
    // Another one waits for its turn, and can be called back.
    f.drop(samples + "anthropic_cost_report.json");
    f.click("actuals.file[1].import");
    BOOST_TEST(f.text("actuals.file[1].state").find("Waits") != std::string::npos);
    f.click("actuals.file[1].cancel");
    f.click("actuals.file[0].cancel");
    go.set_value();
    f.document.spending().finishImport();
    f.settle();
    BOOST_TEST(f.text("actuals.file[0].outcome.sentence").starts_with("Stopped"));
    BOOST_TEST(f.document.spending().imports().empty());
    // It can be begun again.
    f.file.ledger.beforeImport = {};
    f.import("actuals.file[0]");
    BOOST_TEST(f.document.spending().imports().size() == 1U);
}

// The cost report and the card of the same vendor and days are the same money: said, with the rule that leaves one out.
BOOST_AUTO_TEST_CASE(a_report_and_a_statement_of_the_same_days_may_count_twice) {
    ActualsFixture f;
    f.file.ledger.add("2026-03-05", "12.5", "USD", "chatbot");
    f.file.ledger.add("2026-03-20", "12.5", "USD", "chatbot");
    f.document.open({std::make_unique<test::MemoryStore>(f.file), test::budgetedProject()});
    f.settle();
    f.drop(f.write("card.csv", statement));
    f.type("actuals.file[0].mapping.currency_code.edit", "KRW");
    f.type("actuals.file[0].mapping.vendor_name.edit", "card");
    f.import("actuals.file[0]");
    BOOST_REQUIRE(f.shown("actuals.file[0].outcome.warning[0]"));
    BOOST_TEST(f.text("actuals.file[0].outcome.warning[0]").find("twice") != std::string::npos);
    f.click("actuals.file[0].outcome.warning[0].act");
    BOOST_TEST(f.find<QLineEdit>("rule.text.edit")->text().toStdString() == "openai");
    f.click("rule.save");
    BOOST_REQUIRE(f.document.project().finops.rules.size() == 1);
    BOOST_TEST((f.document.project().finops.rules[0].effect == RuleEffect::leaveOut));
}

BOOST_AUTO_TEST_CASE(an_import_is_removed_after_a_question_in_place) {
    ActualsFixture f;
    f.drop(samples + "openai_costs.json");
    f.import("actuals.file[0]");
    f.show(ActualsPage::imported);
    f.select("actuals.imports.table", 0);
    f.click("actuals.imports.remove");
    BOOST_TEST(f.shown("actuals.imports.ask"));
    f.click("actuals.imports.ask.no");
    BOOST_TEST(f.rows("actuals.imports.table") == 1);
    f.click("actuals.imports.remove");
    f.click("actuals.imports.ask.yes");
    BOOST_TEST(f.rows("actuals.imports.table") == 0);
    BOOST_TEST(f.document.spending().actuals().groups.empty());
}

BOOST_AUTO_TEST_CASE(what_can_only_be_read_takes_no_charges) {
    ActualsFixture f;
    f.file.cause = ReadOnlyCause::medium;
    f.document.open({std::make_unique<test::MemoryStore>(f.file), test::budgetedProject()});
    f.settle();
    BOOST_TEST(f.error("actuals.trouble").find("only be read") != std::string::npos);
    f.drop(samples + "openai_costs.json");
    BOOST_TEST(!f.find<QPushButton>("actuals.file[0].import")->isEnabled());
    ActualsFixture none;
    none.document.open({nullptr, test::budgetedProject()});
    none.settle();
    BOOST_TEST(none.error("actuals.trouble").find("Save the project") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
