// Ways to save as a person uses it: the ranking, another share, a scenario tried, undone and tried twice.
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <boost/test/unit_test.hpp>

#include "core/project/scenario_editing.h"
#include "resources/templates/templates.h"
#include "tests/ui/korean_words.h"
#include "ui/models/saving_table_model.h"
#include "ui/pages/savings_page.h"
#include "ui/widgets/number_edit.h"

using namespace jupan;

namespace {

/// The sample project, its seats paid monthly at the list price of the catalogue.
Project sampleProject() {
    Project project = templateProject("support-automation", "en").value();
    project.seats[0].billing = Billing::monthly;
    project.seats[0].pricePerMonth = 25;
    return project;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

void settle() {
    for (int i = 0; i < 5; ++i) QApplication::processEvents();
}

struct Shown {
    explicit Shown(Project project) : view(Language::english) {
        document.open({nullptr, std::move(project)});
        view.setCurrency(document.project().settings.currency.code);
        page = std::make_unique<SavingsPage>(document, view);
        QObject::connect(page.get(), &Page::pageRequested, [this](PageId id, const QString& path) {
            requested = id;
            requestedPath = path;
        });
        page->resize(1000, 1200);
        page->show();
        settle();
    }
    template <class Widget>
    Widget* find(const char* name) {
        auto* widget = page->findChild<Widget*>(QLatin1String(name));
        BOOST_REQUIRE_MESSAGE(widget, "no widget called " << name);
        return widget;
    }
    std::string text(const char* name) { return find<QLabel>(name)->text().toStdString(); }
    QTableView* table() { return find<QTableView>("savings.table"); }
    std::string cell(int row, int column) {
        return table()->model()->index(row, column).data().toString().toStdString();
    }
    /// In the project's currency, to its last digit.
    [[nodiscard]] std::string money(double amount) const {
        return view.formatter().moneyIn(amount, document.project().settings.currency.code).toStdString();
    }
    void press(const char* name) {
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
        settle();
    }
    void type(const char* name, const char* text) {
        auto* field = find<NumberEdit>(name)->edit();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        settle();
    }
    /// What core finds in the shown project.
    [[nodiscard]] std::vector<Saving> found() {
        const SavingBasis basis = savingBasis(document.project(), view.prices().all(), view.prices().today(),
                                              [](TokenEncoding, std::string_view) { return std::size_t{1}; });
        return findSavings(document.project(), basis.candidates, basis.assumptions);
    }
    /// Clicks the row of this kind and returns it.
    int choose(SavingKind kind) {
        const std::vector<Saving> all = found();
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].kind != kind) continue;
            const int row = static_cast<int>(i);
            const QModelIndex index = table()->model()->index(row, 0);
            QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(index).center());
            settle();
            return row;
        }
        BOOST_FAIL("no saving of that kind");
        return -1;
    }

    ProjectDocument document;
    ViewSettings view;
    std::unique_ptr<SavingsPage> page;
    std::optional<PageId> requested;
    QString requestedPath;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(savings_page)

BOOST_AUTO_TEST_CASE(ranked_with_the_figures_of_core) {
    Shown shown(sampleProject());
    const std::vector<Saving> found = shown.found();
    BOOST_TEST_REQUIRE(found.size() >= 6U);
    BOOST_TEST_REQUIRE(shown.table()->model()->rowCount() == static_cast<int>(found.size()));
    const Formatter steps = shown.view.formatter().fixedFor(found.front().npvChange, found.back().moneyPerYear);
    for (std::size_t i = 0; i < found.size(); ++i) {
        const int row = static_cast<int>(i);
        BOOST_TEST(shown.cell(row, SavingTableModel::money) == steps.cellMoney(found[i].moneyPerYear).toStdString());
        BOOST_TEST(shown.cell(row, SavingTableModel::npv) == steps.cellMoney(found[i].npvChange).toStdString());
        BOOST_TEST(shown.cell(row, SavingTableModel::risk).empty() == !found[i].riskier());
        BOOST_TEST(!shown.cell(row, SavingTableModel::what).empty());
        BOOST_TEST(!shown.cell(row, SavingTableModel::subject).empty());
        BOOST_TEST(!shown.cell(row, SavingTableModel::effort).empty());
    }
    BOOST_TEST(shown.find<QLabel>("savings.alone")->isVisible());
    // the first is chosen: its arithmetic is core's
    BOOST_TEST(shown.text("savings.cost.now") == shown.money(found[0].costPerYearNow));
    BOOST_TEST(shown.text("savings.cost.then") == shown.money(found[0].costPerYearThen));
    BOOST_TEST(shown.text("savings.saved.then") == shown.money(found[0].moneyPerYear));
    BOOST_TEST(shown.text("savings.npv.then") == shown.money(found[0].npvChange));
}

BOOST_AUTO_TEST_CASE(a_cheaper_model_warns_and_never_claims_the_same_quality) {
    Shown shown(sampleProject());
    const int row = shown.choose(SavingKind::cheaperModel);
    BOOST_TEST(!shown.cell(row, SavingTableModel::risk).empty());
    BOOST_TEST(shown.find<QLabel>("savings.riskNote")->isVisible());
    BOOST_TEST(has(shown.text("savings.riskNote"), "may answer worse"));
    BOOST_TEST(!shown.text("savings.demand").empty());
    // batch and caching keep the model
    shown.choose(SavingKind::batch);
    BOOST_TEST(!shown.find<QLabel>("savings.riskNote")->isVisible());
}

BOOST_AUTO_TEST_CASE(tried_as_a_scenario_in_one_step_undone_and_not_tried_twice) {
    Shown shown(sampleProject());
    const std::size_t before = shown.document.project().scenarios.size();
    const Project plan = shown.document.project();
    shown.choose(SavingKind::cheaperModel);
    BOOST_TEST(!shown.find<QPushButton>("savings.open")->isVisible());
    shown.press("savings.try");
    BOOST_TEST_REQUIRE(shown.document.project().scenarios.size() == before + 1);
    const Scenario tried = shown.document.project().scenarios.back();
    BOOST_TEST(tried.ladders.size() == 1U);
    BOOST_TEST(has(shown.text("savings.notice"), tried.name));
    // the prices of the new model say where they come from
    const Model& added = shown.document.project().models.back();
    BOOST_TEST((shown.document.project().provenance.at("model." + added.id.text + ".input").source == Source::quoted));
    // NPV of the scenario is that of the base case and what the page says
    const double gain =
        shown.document.resultsOf(tried.id.text)->metrics.npv - shown.document.resultsOf({})->metrics.npv;
    BOOST_TEST(shown.text("savings.npv.then") == shown.money(gain));
    shown.press("savings.try");
    BOOST_TEST(shown.document.project().scenarios.size() == before + 1);
    BOOST_TEST(has(shown.text("savings.notice"), "already"));
    shown.press("savings.open");
    BOOST_TEST((shown.requested == PageId::scenarios));
    BOOST_TEST(shown.requestedPath.toStdString() == "scenario." + tried.id.text);
    shown.document.undo();
    settle();
    BOOST_TEST((shown.document.project() == plan));
    BOOST_TEST(!shown.find<QPushButton>("savings.open")->isVisible());
}

BOOST_AUTO_TEST_CASE(annual_seats_take_the_price_of_the_catalogue) {
    Shown shown(sampleProject());
    shown.choose(SavingKind::annualSeats);
    BOOST_TEST(*shown.find<NumberEdit>("savings.assumption.annual_price")->value() == 20);
    BOOST_TEST(shown.find<QToolButton>("savings.assumption.annual_price.source")->text().toStdString() == "Quoted");
    shown.press("savings.try");
    BOOST_TEST(shown.document.project().scenarios.back().billings.size() == 1U);
}

BOOST_AUTO_TEST_CASE(another_share_changes_the_figures_for_the_session_only) {
    Shown shown(sampleProject());
    const Project plan = shown.document.project();
    const int row = shown.choose(SavingKind::batch);
    const std::vector<Saving> found = shown.found();
    const Saving& batch = found[static_cast<std::size_t>(row)];
    constexpr const char* field = "savings.assumption.batch_share";
    BOOST_TEST(!shown.find<QPushButton>("savings.assumption.batch_share.back")->isVisible());
    shown.type(field, "60");
    // batch saves in proportion to its share: twice the 30 % that were assumed
    BOOST_TEST(shown.text("savings.saved.then") == shown.money(2 * batch.moneyPerYear));
    BOOST_TEST(has(shown.text("savings.quantity.then"), "60"));
    BOOST_TEST((shown.document.project() == plan));
    BOOST_TEST(!shown.document.canUndo());
    // refused: said beside the field, the figures stay, other pages are not touched
    shown.type(field, "160");
    BOOST_TEST(shown.find<NumberEdit>(field)->hasError());
    BOOST_TEST(shown.text("savings.saved.then") == shown.money(16.0 / 30 * batch.moneyPerYear));  // of "16"
    BOOST_TEST(!shown.document.hasInvalidInput());
    // nothing saved any more: the row stays in sight with the way back
    shown.type(field, "0");
    BOOST_TEST(shown.find<QLabel>("savings.nothing")->isVisible());
    BOOST_TEST(!shown.find<QPushButton>("savings.try")->isEnabled());
    BOOST_TEST(shown.table()->model()->rowCount() == static_cast<int>(found.size()));
    BOOST_TEST(shown.cell(shown.table()->model()->rowCount() - 1, SavingTableModel::money) == "–");
    shown.press("savings.assumption.batch_share.back");
    BOOST_TEST(shown.text("savings.saved.then") == shown.money(batch.moneyPerYear));
    BOOST_TEST(*shown.find<NumberEdit>(field)->value() == 0.3);
    // another project starts with the program's assumptions
    shown.type(field, "60");
    shown.document.open({nullptr, plan});
    settle();
    shown.choose(SavingKind::batch);
    BOOST_TEST(*shown.find<NumberEdit>(field)->value() == 0.3);
}

BOOST_AUTO_TEST_CASE(a_kept_sample_is_measured) {
    Project project = sampleProject();
    project.tokenSamples = {{.id = {"s"},
                             .name = "Sample",
                             .workload = {{"returns-check"}},
                             .systemPrompt = "You sort returns by their reason.",
                             .prompt = "The shoes are too small."}};
    Shown shown(project);
    shown.choose(SavingKind::caching);
    BOOST_TEST(shown.find<QToolButton>("savings.assumption.cached_share.source")->text().toStdString() == "Measured");
    // 7 tokens of 13 in o200k_base, to a tenth of a percent
    BOOST_TEST(*shown.find<NumberEdit>("savings.assumption.cached_share")->value() == 0.538);
}

BOOST_AUTO_TEST_CASE(without_workloads_and_seats_it_says_what_to_do) {
    Project project;
    project.settings.name = "Empty";
    Shown shown(project);
    BOOST_TEST(shown.find<QWidget>("savings.empty")->isVisible());
    BOOST_TEST(!shown.table()->isVisible());
    shown.press("savings.empty.action");
    BOOST_TEST((shown.requested == PageId::costs));
    // seats that nothing is saved on
    Project annual = sampleProject();
    annual.workloads.clear();
    annual.seats[0].billing = Billing::annual;
    Shown nothing(annual);
    BOOST_TEST(nothing.find<QWidget>("savings.empty")->isVisible());
}

BOOST_AUTO_TEST_CASE(a_price_of_ones_own_counts_at_once) {
    Shown shown(sampleProject());
    shown.choose(SavingKind::cheaperModel);
    const std::string before = shown.text("savings.saved.then");
    PriceCatalogue own;
    own.models = {*findModel(shown.view.prices().all(), "gpt-4.1-mini")};
    own.models[0].prices = {{.input = 0.01, .output = 0.01}};
    BOOST_REQUIRE((shown.view.prices().setOwn(own) == PriceBook::Saving::done));
    settle();
    BOOST_TEST(shown.text("savings.saved.then") != before);
}

BOOST_AUTO_TEST_CASE(every_word_changes_with_the_language) {
    Shown shown(sampleProject());
    testing::KoreanWords words;
    QApplication::installTranslator(&words);
    shown.view.setLanguage(Language::korean);
    settle();
    const auto korean = [](const std::string& utf8) {
        const QString text = QString::fromStdString(utf8);
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Hangul; });
    };
    for (const QLabel* label : shown.page->findChildren<QLabel*>()) {
        const bool figure = label->objectName().endsWith(".now") || label->objectName().endsWith(".then");
        // the names of the sample are English here
        const bool name = label->objectName() == "savings.details.subject";
        if (label->isVisible() && !label->text().isEmpty() && !figure && !name)
            BOOST_TEST(korean(label->text().toStdString()), label->text().toStdString());
    }
    for (int row = 0; row < shown.table()->model()->rowCount(); ++row)
        for (const int column : {SavingTableModel::what, SavingTableModel::effort})
            BOOST_TEST(korean(shown.cell(row, column)), shown.cell(row, column));
    QApplication::removeTranslator(&words);
    shown.view.setLanguage(Language::english);
    settle();
    BOOST_TEST(!korean(shown.text("savings.alone")));
}

BOOST_AUTO_TEST_CASE(found_anew_they_are_the_same) {
    // At every keystroke they are found again: none may be added, lost or moved by that.
    const Project project = sampleProject();
    ViewSettings view(Language::english);
    SavingList list;
    list.find(project, view.prices().all(), view.prices().today());
    const std::vector<ListedSaving> first = list.all();
    BOOST_REQUIRE(!first.empty());
    for (int i = 0; i < 3; ++i) list.find(project, view.prices().all(), view.prices().today());
    BOOST_REQUIRE(list.all().size() == first.size());
    for (const ListedSaving& saving : first) {
        const auto row = list.rowOf(saving.key());
        BOOST_REQUIRE(row.has_value());
        BOOST_TEST(*row == static_cast<std::size_t>(&saving - first.data()));
    }
}

BOOST_AUTO_TEST_SUITE_END()
