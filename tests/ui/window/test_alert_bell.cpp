// Alerts where a reader meets them: the bell in the bar, its list, and the card of the Overview.
#include "ui/window/alert_bell.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <boost/test/unit_test.hpp>

#include "tests/ui/window/fixture.h"
#include "ui/document/spending.h"

using namespace jupan;
using test::day;
using test::decimal;

namespace {

constexpr YearMonth july{2026, 7};

/// With ordinary blanks.
QString plain(QString text) {
    return text.replace(QChar::Nbsp, u' ');
}

/// The sample with a budget of two lines for July 2026 and what was charged on them.
struct Budgeted : test::Window {
    Budgeted(std::string_view chat, std::string_view docs) {
        document.spending().setToday(day("2026-07-31"));
        const QString path = document.path();
        disk.charges[path].add("2026-07-31", chat, "KRW", "chat");
        disk.charges[path].add("2026-07-31", docs, "KRW", "docs");
        document.edit("Budget", [](Project& project) {
            project.settings.currency.code = "KRW";
            project.finops.budget.draft.lines = {
                {.id = {"chat"}, .name = "Chat", .amounts = {{july, decimal("1500000")}}},
                {.id = {"docs"}, .name = "Documents", .amounts = {{july, decimal("1000000")}}},
            };
            project.finops.rules = {{.project = "chat", .line = "chat"}, {.project = "docs", .line = "docs"}};
        });
        settle();
    }
    [[nodiscard]] AlertBell* bell() const { return find<AlertBell>("bar.alerts"); }
    [[nodiscard]] QString text(const QString& name) const {
        const auto* label = find<QLabel>(name);
        return label ? plain(label->text()) : QString();
    }
    void click(const QString& name) const {
        auto* button = find<QPushButton>(name);
        BOOST_REQUIRE(button != nullptr);
        button->click();
        settle();
    }
    void openBell() const {
        bell()->click();
        settle();
        BOOST_REQUIRE(find<AlertPopup>("bar.alerts.popup") != nullptr);
    }
};

Alert alertAt(std::string_view share, AlertBasis basis = AlertBasis::actual, const std::string& line = "chat") {
    return {.subject = {.line = line, .first = july, .threshold = {basis, decimal(share)}},
            .firedOn = day("2026-07-12"),
            .budget = decimal("1500000"),
            .value = decimal("1234000")};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(alert_bell)

BOOST_AUTO_TEST_CASE(rows_hold_the_gravest_of_a_line_and_period) {
    const std::vector<Alert> alerts{alertAt("0.5"), alertAt("0.8"), alertAt("1", AlertBasis::forecast),
                                    alertAt("0.5", AlertBasis::actual, "docs")};
    auto rows = alertRows(alerts);
    BOOST_REQUIRE(rows.size() == 2);
    BOOST_TEST((rows[0].shown == alerts[2]));
    BOOST_TEST(rows[0].subjects.size() == 3U);
    BOOST_TEST((rows[1].shown == alerts[3]));
    rows = alertRows({alertAt("1", AlertBasis::forecast), alertAt("1"), alertAt("0.8")});
    BOOST_TEST(rows.size() == 1U);
    BOOST_TEST(isOverspent(rows[0].shown));
    rows = alertRows({alertAt("0.5", AlertBasis::actual, "docs"), alertAt("1")});
    BOOST_TEST(rows[0].shown.subject.line == "chat");
}

BOOST_AUTO_TEST_CASE(an_alert_is_told_in_a_sentence_with_its_amounts) {
    Project project;
    project.finops.budget.draft.lines = {{.id = {"chat"}, .name = "API"}};
    const Formatter formatter(Language::english, NumberUnit::automatic, "KRW");
    const auto text = [&](const Alert& alert) { return plain(alertText(alert, project, formatter)).toStdString(); };
    BOOST_TEST(text(alertAt("0.8")) == "△ API: more than 80 % of the budget for Jul 2026 is spent");
    BOOST_TEST(text(alertAt("1")) == "▲ API: the budget for Jul 2026 is overspent");
    BOOST_TEST(text(alertAt("1.2")) == "▲ API: more than 120 % of the budget for Jul 2026 is spent");
    BOOST_TEST(text(alertAt("1", AlertBasis::forecast)) == "△ API: Jul 2026 is heading over its budget");
    BOOST_TEST(text(alertAt("0.9", AlertBasis::forecast)) == "△ API: Jul 2026 is heading over 90 % of its budget");
    BOOST_TEST(text(alertAt("1", AlertBasis::actual, "")) == "▲ All lines: the budget for Jul 2026 is overspent");
    BOOST_TEST(text(alertAt("1", AlertBasis::actual, "gone")) == "▲ gone: the budget for Jul 2026 is overspent");
    Alert year = alertAt("1");
    year.subject.first = {2026, 1};
    year.subject.months = 12;
    BOOST_TEST(text(year) == "▲ API: the budget for the year 2026 is overspent");
    year.subject.first = {2026, 4};
    BOOST_TEST(text(year) == "▲ API: the budget for Apr 2026 – Mar 2027 is overspent");
    Alert unplanned = alertAt("1");
    unplanned.budget = {};
    BOOST_TEST(text(unplanned) == "▲ API: money was spent in Jul 2026 without a budget");
    const QString amounts = alertAmounts(alertAt("0.8"), formatter);
    BOOST_TEST(amounts.contains("1,234,000"));
    BOOST_TEST(amounts.contains("1,500,000"));
    BOOST_TEST(amounts.contains(formatter.date(day("2026-07-12"))));
}

BOOST_AUTO_TEST_CASE(without_a_budget_there_is_no_bell_and_no_card) {
    const test::Window w;
    BOOST_TEST(!w.find<AlertBell>("bar.alerts")->isVisible());
    BOOST_TEST(!w.find<QWidget>("overview.alertCard")->isVisible());
}

BOOST_AUTO_TEST_CASE(the_bell_counts_and_lists_what_asks_for_attention) {
    const Budgeted w("1600000", "100000");
    BOOST_TEST(w.bell()->isVisible());
    BOOST_TEST(w.find<QWidget>("overview.alertCard")->isVisible());
    BOOST_TEST(w.bell()->count() >= 1);
    BOOST_TEST(w.bell()->text() == QString::number(w.bell()->count()));
    w.openBell();
    bool named = false;
    for (int i = 1; i <= w.bell()->count(); ++i)
        named = named || w.text(QStringLiteral("alerts.%1.text").arg(i)).contains("Chat: the budget for Jul 2026");
    BOOST_TEST(named);
    BOOST_TEST(w.text("overview.alerts.1.text") == w.text("alerts.1.text"));
}

BOOST_AUTO_TEST_CASE(acknowledging_takes_the_row_away_and_undo_brings_it_back) {
    const Budgeted w("1600000", "100000");
    const int count = w.bell()->count();
    w.openBell();
    w.click("alerts.1.acknowledge");
    BOOST_TEST(w.bell()->count() == count - 1);
    w.trigger("edit.undo");
    BOOST_TEST(w.bell()->count() == count);
    for (int i = 0; i < count; ++i) w.click("overview.alerts.1.acknowledge");
    BOOST_TEST(w.bell()->count() == 0);
    BOOST_TEST(w.find<QLabel>("overview.alerts.none") != nullptr);
    BOOST_TEST(w.bell()->isVisible());
}

BOOST_AUTO_TEST_CASE(a_row_leads_to_its_line) {
    const Budgeted w("1600000", "100000");
    PageId asked = PageId::overview;
    QString path;
    auto* list = w.find<AlertList>("overview.alerts");
    QObject::connect(list, &AlertList::pageRequested, [&](PageId page, const QString& to) {
        asked = page;
        path = to;
    });
    QObject::disconnect(list, nullptr, w.find<QWidget>("page.overview"), nullptr);
    w.click("overview.alerts.1.show");
    BOOST_TEST((asked == PageId::spending));
    BOOST_TEST((path.isEmpty() || path.startsWith("budget.")));
}

BOOST_AUTO_TEST_CASE(pictures_for_people_to_look_at) {
    QDir folder(JUPAN_BINARY_DIR "/alert-pictures");
    BOOST_REQUIRE(folder.mkpath("."));
    Budgeted w("1600000", "950000");
    for (const ThemeMode theme : {ThemeMode::light, ThemeMode::dark}) {
        applyTheme(*qApp, theme);
        for (const Language language : {Language::english, Language::korean}) {
            w.languages.use(language, w.view);
            w.settle();
            const QString name = QStringLiteral("%1-%2").arg(language == Language::korean ? "ko" : "en",
                                                             theme == ThemeMode::dark ? "dark" : "light");
            BOOST_TEST(w.window->grab().save(folder.filePath("window-" + name + ".png")));
            w.openBell();
            auto* popup = w.find<AlertPopup>("bar.alerts.popup");
            BOOST_TEST(popup->grab().save(folder.filePath("bell-" + name + ".png")));
            popup->close();
            w.settle();
        }
    }
    applyTheme(*qApp, ThemeMode::light);
}

// Charges travel with the project -------------------------------------------------------------------------------------

BOOST_AUTO_TEST_CASE(a_copy_and_the_text_form_carry_the_charges) {
    Budgeted w("1600000", "950000");
    QTemporaryDir folder;
    w.dialogs.saved = "/memory/copy.jupan";
    w.trigger("file.copy");
    BOOST_TEST(w.disk.charges["/memory/copy.jupan"].whole().value().charges.size() == 2U);
    w.dialogs.saved = folder.filePath("out.json");
    w.trigger("file.export");
    w.dialogs.saved = "/memory/back.jupan";
    w.window->files().open(folder.filePath("out.json"));
    w.settle();
    BOOST_TEST(w.document.path() == QString("/memory/back.jupan"));
    BOOST_TEST(
        (w.disk.charges["/memory/back.jupan"].whole().value() == w.disk.charges["/memory/copy.jupan"].whole().value()));
    BOOST_TEST(w.bell()->count() >= 1);
}

BOOST_AUTO_TEST_SUITE_END()
