// Prices as a person uses it.
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <boost/test/unit_test.hpp>

#include "core/engine/analyze.h"
#include "core/prices/price_update.h"
#include "core/project/editing.h"
#include "resources/templates/templates.h"
#include "tests/ui/korean_words.h"
#include "ui/models/price_catalogue_table_model.h"
#include "ui/models/price_offer_table_model.h"
#include "ui/models/price_project_table_model.h"
#include "ui/pages/prices_page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figure_delegate.h"

using namespace jupan;

namespace {

using Catalogue = PriceCatalogueTableModel;

struct Fixture {
    QTemporaryDir folder;
    ProjectDocument document;
    ViewSettings view{Language::english};
    PricesPage page{document, view};
    QString path;  ///< answers every request for a file

    Fixture() {
        view.setCurrency("KRW");
        view.prices().useFile(folder.filePath("own-prices.json"));
        document.open({nullptr, std::move(templateProject("support-automation", "en")).value()});
        QObject::connect(&page, &Page::fileRequested,
                         [this](const FileRequest&, const FileTaker& take) { take(path); });
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

    void click(const QString& name) {
        auto* button = find<QAbstractButton>(name);
        BOOST_REQUIRE_MESSAGE(button->isEnabled(), name.toStdString() + " is disabled");
        button->click();
        settle();
    }

    void type(const QString& name, const QString& text) {
        auto* edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
        else
            QTest::keyClicks(edit, text);
        settle();
    }

    [[nodiscard]] QString text(const QString& label) { return find<QLabel>(label)->text(); }
    [[nodiscard]] bool shown(const QString& name) { return find<QWidget>(name)->isVisibleTo(&page); }

    /// Chooses the row whose cell of the column has this text.
    void choose(const QString& table, int column, const QString& text) {
        auto* view_ = find<QTableView>(table);
        for (int row = 0; row < view_->model()->rowCount(); ++row)
            if (view_->model()->index(row, column).data().toString() == text) {
                view_->setCurrentIndex(view_->model()->index(row, column));
                return settle();
            }
        BOOST_FAIL("no row " + text.toStdString());
    }

    [[nodiscard]] QString cell(const QString& table, int row, int column, int role = Qt::DisplayRole) {
        return find<QTableView>(table)->model()->index(row, column).data(role).toString();
    }

    void write(const QString& name, const QByteArray& content) {
        path = folder.filePath(name);
        QFile file(path);
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] QByteArray content(const QString& name) const {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void dayOfPrices(const std::string& day) {
        document.edit("x", [&](Project& project) {
            for (auto& [path_, provenance] : project.provenance)
                if (path_.starts_with("model.")) provenance.date = day;
            // Other prices than the catalogue's, so that its own age does not count.
            for (Model& model : project.models) model.price.input += 1;
        });
        settle();
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(prices_page)

BOOST_AUTO_TEST_CASE(the_sentence_says_the_day_of_the_catalogue_and_how_many_prices_are_old) {
    Fixture f;
    BOOST_TEST(f.text("page.prices.sentence").contains(QString::fromStdString(f.view.prices().listDay())));
    BOOST_TEST(f.text("page.prices.sentence").contains("No price of the project"));
    f.dayOfPrices("2026-01-01");
    BOOST_TEST(f.text("page.prices.sentence").contains("2 of the project's 2 models"));
}

// A price is old from the 91st day on: 2026-08-24 is 90 days before 2026-11-22.
BOOST_AUTO_TEST_CASE(ninety_days_are_not_old_and_ninety_one_are) {
    Fixture f;
    f.view.prices().setToday("2026-11-22");
    f.dayOfPrices("2026-08-24");
    f.page.reveal("model.gpt-5-4.input");
    f.settle();
    BOOST_TEST(f.cell("prices.models.table", 1, PriceProjectTableModel::age).startsWith("90 day"));
    BOOST_TEST(!f.shown("prices.model.old"));
    f.view.prices().setToday("2026-11-23");
    f.settle();
    BOOST_TEST(f.cell("prices.models.table", 1, PriceProjectTableModel::age).startsWith("91 day"));
    BOOST_TEST(f.cell("prices.models.table", 1, PriceProjectTableModel::age, ChipRole).toStdString() == "guess");
    BOOST_TEST(f.shown("prices.model.old"));
}

BOOST_AUTO_TEST_CASE(a_model_of_the_catalogue_comes_with_its_provenance_in_one_step) {
    Fixture f;
    f.type("prices.catalogue.search", "haiku");
    f.choose("prices.catalogue.table", Catalogue::name, "Claude Haiku 4.5");
    BOOST_TEST(f.text("prices.details.heading").contains("Claude Haiku 4.5"));
    f.click("prices.catalogue.use");
    BOOST_REQUIRE(f.document.project().models.size() == 3U);
    const Model& model = f.document.project().models.back();
    BOOST_TEST(model.catalogue == findModel(f.view.prices().all(), model.catalogue)->id);
    const Provenance& origin = f.document.project().provenance.at("model." + model.id.text + ".input");
    BOOST_TEST((origin.source == Source::quoted));
    BOOST_TEST(origin.date == f.view.prices().listDay());
    BOOST_TEST(f.shown("prices.model.origin.text"));
    f.click("prices.models.undo");
    BOOST_TEST(f.document.project().models.size() == 2U);
    BOOST_TEST(!f.document.canUndo());
}

BOOST_AUTO_TEST_CASE(a_currency_without_a_rate_is_said_in_place) {
    Fixture f;
    Project project;
    project.settings.name = "No rate";
    f.document.open({nullptr, project});
    f.settle();
    BOOST_TEST(f.text("page.prices.sentence").contains("no model yet"));
    QString wanted;
    QObject::connect(&f.page, &Page::pageRequested, [&](PageId, const QString& path) { wanted = path; });
    // A model needs a rate only once a workload uses it; a seat needs it at once.
    f.choose("prices.catalogue.table", Catalogue::name, "GPT-5.4");
    f.click("prices.catalogue.use");
    BOOST_TEST(f.document.project().models.size() == 1U);
    BOOST_TEST(f.find<ErrorLabel>("prices.catalogue.error")->message().contains("USD"));
    f.click("prices.catalogue.rates");
    BOOST_TEST(wanted.toStdString() == "fx.USD");
    f.choose("prices.offers.table", PriceOfferTableModel::name, "ChatGPT Business (monthly)");
    f.click("prices.offers.add");
    BOOST_TEST(f.document.project().seats.empty());
    BOOST_TEST(f.find<ErrorLabel>("prices.offers.error")->message().contains("USD"));
    wanted.clear();
    f.click("prices.offers.rates");
    BOOST_TEST(wanted.toStdString() == "fx.USD");
    f.document.edit("x", [](Project& changed) { changed.settings.fx["USD"] = Uncertain(1400); });
    f.settle();
    BOOST_TEST(f.find<ErrorLabel>("prices.catalogue.error")->message().isEmpty());
}

BOOST_AUTO_TEST_CASE(filters_and_the_empty_search) {
    Fixture f;
    auto* table = f.find<QTableView>("prices.catalogue.table");
    BOOST_TEST(table->model()->rowCount() == static_cast<int>(f.view.prices().list().models.size()));
    auto* provider = f.find<QComboBox>("prices.catalogue.provider");
    provider->setCurrentIndex(provider->findText("Anthropic"));
    BOOST_TEST(table->model()->rowCount() == 7);
    f.find<QComboBox>("prices.catalogue.status")->setCurrentIndex(3);  // price not found
    BOOST_TEST(table->model()->rowCount() == 0);
    BOOST_TEST(!table->isVisibleTo(&f.page));
    provider->setCurrentIndex(0);
    BOOST_TEST(table->model()->rowCount() == 1);
    // What is not known is never 0.
    for (const int column : {Catalogue::input, Catalogue::cachedInput, Catalogue::output}) {
        BOOST_TEST(f.cell("prices.catalogue.table", 0, column).toStdString() == "–");
        BOOST_TEST(f.cell("prices.catalogue.table", 0, column, Qt::ToolTipRole).contains("Not known"));
    }
    f.choose("prices.catalogue.table", Catalogue::name, f.cell("prices.catalogue.table", 0, Catalogue::name));
    BOOST_TEST(!f.find<QPushButton>("prices.catalogue.use")->isEnabled());
}

BOOST_AUTO_TEST_CASE(models_side_by_side) {
    Fixture f;
    for (const char* name : {"GPT-5.4", "GPT-5.4 mini"}) {
        f.choose("prices.catalogue.table", Catalogue::name, name);
        f.click("prices.catalogue.compare");
    }
    auto* table = f.find<QTableView>("prices.compare.table");
    BOOST_TEST(table->model()->columnCount() == 3);
    BOOST_TEST(f.cell("prices.compare.table", 0, 1).toStdString() == "$2.50");
    BOOST_TEST(f.cell("prices.compare.table", 0, 2).toStdString() == "$0.75");
    f.click("prices.compare.clear");
    BOOST_TEST(!table->isVisibleTo(&f.page));
}

// What the preview says is the difference of two analyses.
BOOST_AUTO_TEST_CASE(an_update_is_shown_before_it_is_done_and_is_one_step) {
    Fixture f;
    f.document.edit("x", [](Project& project) {
        for (Model& model : project.models) {
            model.price.input *= 3;
            model.price.output *= 3;
        }
    });
    f.settle();
    BOOST_TEST(f.cell("prices.models.table", 0, PriceProjectTableModel::state).contains("Differs"));
    const Project before = f.document.project();
    f.click("prices.models.update");
    BOOST_TEST((f.document.project() == before));
    f.click("prices.update.model.gpt-5-4");  // not this one
    const Project after = withUpdatedPrices(before, f.view.prices().all(), f.view.prices().today(), {"gpt-5-4-mini"});
    const Formatter& formatter = f.view.formatter();
    const auto old = analyze(before), now = analyze(after);
    BOOST_REQUIRE(old.ok());
    BOOST_REQUIRE(now.ok());
    const QString npv = QStringLiteral("%1 → %2").arg(formatter.exactMoney(old.value().metrics.npv),
                                                      formatter.exactMoney(now.value().metrics.npv));
    const QString cost = QStringLiteral("%1 → %2").arg(formatter.exactMoney(old.value().metrics.totalCost),
                                                       formatter.exactMoney(now.value().metrics.totalCost));
    BOOST_TEST(f.find<QLabel>("prices.update.npv")->toolTip().toStdString() == npv.toStdString());
    BOOST_TEST(f.find<QLabel>("prices.update.cost")->toolTip().toStdString() == cost.toStdString());
    BOOST_TEST((f.document.project() == before));
    f.click("prices.update.apply");
    BOOST_TEST((f.document.project() == after));
    BOOST_TEST(!f.shown("prices.update"));
    f.document.undo();
    BOOST_TEST((f.document.project() == before));
}

BOOST_AUTO_TEST_CASE(nothing_to_update_says_so) {
    Fixture f;
    f.click("prices.models.update");
    BOOST_TEST(f.text("prices.update.sentence").contains("nothing to update"));
    BOOST_TEST(!f.shown("prices.update.apply"));
    f.click("prices.update.cancel");
    BOOST_TEST(!f.shown("prices.update"));
}

BOOST_AUTO_TEST_CASE(earlier_prices_are_edited_and_two_of_a_day_are_refused_beside_the_field) {
    Fixture f;
    f.page.reveal("model.gpt-5-4");
    f.settle();
    const QString path = "model.gpt-5-4.price_history";
    f.click(path + ".add");
    f.click(path + ".add");
    const auto history = [&] { return findEntity<Model>(f.document.project(), "gpt-5-4")->priceHistory; };
    BOOST_REQUIRE(history().size() == 2U);
    BOOST_TEST(history()[0].from != history()[1].from);
    f.type(path + "[0].from.edit", "2026-03-01");
    f.type(path + "[0].input.edit", "3.5");
    BOOST_TEST(history()[0].from == "2026-03-01");
    BOOST_TEST(history()[0].price.input == 3.5);
    f.type(path + "[1].from.edit", "2026-03-01");
    BOOST_TEST(f.find<ErrorLabel>(path + "[1].from.error")->message().contains("2026-03-01"));
    BOOST_TEST(f.document.hasInvalidInput());
    BOOST_TEST(history()[1].from != "2026-03-01");
    f.type(path + "[1].from.edit", "2026-02-30");
    BOOST_TEST(f.document.hasInvalidInput());
    f.type(path + "[1].from.edit", "2026-09-01");
    BOOST_TEST(!f.document.hasInvalidInput());
    BOOST_TEST(history()[1].from == "2026-09-01");
    f.click(path + "[0].remove");
    BOOST_TEST(history().size() == 1U);
    f.document.undo();
    f.settle();
    BOOST_TEST(history().size() == 2U);
}

BOOST_AUTO_TEST_CASE(the_form_of_a_model) {
    Fixture f;
    f.page.reveal("model.gpt-5-4");
    f.settle();
    f.click("prices.models.delete");
    BOOST_TEST(f.document.project().models.size() == 2U);  // a workload uses it
    BOOST_TEST(f.shown("prices.models.notice"));
    const auto model = [&] { return *findEntity<Model>(f.document.project(), "gpt-5-4"); };
    const auto pick = [&](const QString& name, int index) {
        auto* box = f.find<QComboBox>(name);
        box->setCurrentIndex(index);
        emit box->activated(index);
        f.settle();
    };
    pick("model.gpt-5-4.tokenizer.combo", 2);
    BOOST_TEST((model().tokenizer == TokenEncoding::cl100kBase));
    pick("model.gpt-5-4.tokenizer.combo", 0);
    BOOST_TEST(!model().tokenizer.has_value());
    pick("model.gpt-5-4.catalogue.combo", 0);
    BOOST_TEST(model().catalogue.empty());
    f.click("prices.model.long_context");
    BOOST_TEST(!model().price.longContext.has_value());
    f.click("prices.model.long_context");
    f.type("model.gpt-5-4.long_context.input.edit", "7");
    BOOST_TEST(model().price.longContext->input == 7);
}

BOOST_AUTO_TEST_CASE(an_own_price_stands_over_the_list_and_survives_a_restart) {
    Fixture f;
    f.choose("prices.catalogue.table", Catalogue::name, "GPT-5.4");
    f.click("prices.catalogue.own");
    f.type("own.prices[0].input.edit", "2");
    f.type("own.prices[0].output.edit", "-1");
    f.click("own.save");
    BOOST_TEST(!f.find<ErrorLabel>("own.error")->message().isEmpty());
    BOOST_TEST(f.view.prices().own().models.empty());
    f.type("own.prices[0].output.edit", "12");
    f.type("own.source.edit", "Contract 17");
    f.type("own.read_on.edit", "2099-01-01");
    f.click("own.save");
    BOOST_TEST(f.find<ErrorLabel>("own.read_on.error")->message().contains("2099-01-01"));
    f.type("own.read_on.edit", "2026-11-01");
    f.click("own.save");
    BOOST_REQUIRE(f.view.prices().own().models.size() == 1U);
    BOOST_TEST(findModel(f.view.prices().all(), "gpt-5.4")->prices.front().input == 2);
    // Marked, and above the list price.
    f.type("prices.catalogue.search", "gpt-5.4");
    BOOST_TEST(f.cell("prices.catalogue.table", 0, Catalogue::status).contains("Own price"));
    BOOST_TEST(f.cell("prices.catalogue.table", 0, Catalogue::input).toStdString() == "$2.00");
    BOOST_TEST(f.cell("prices.catalogue.table", 1, Catalogue::input).toStdString() == "$2.50");
    // The project keeps its price until it is updated.
    BOOST_TEST(f.cell("prices.models.table", 1, PriceProjectTableModel::state).contains("Differs"));
    ViewSettings later(Language::english);
    later.prices().useFile(f.folder.filePath("own-prices.json"));
    BOOST_TEST(later.prices().own().models.front().sources.front().name == "Contract 17");
    f.choose("prices.own.table", Catalogue::name, "GPT-5.4");
    f.click("prices.own.delete");
    BOOST_TEST(f.view.prices().own().models.empty());
    f.click("prices.own.undo");
    BOOST_TEST(f.view.prices().own().models.size() == 1U);
}

BOOST_AUTO_TEST_CASE(an_own_price_needs_an_id_that_is_free) {
    Fixture f;
    f.click("prices.own.add");
    f.click("own.save");
    BOOST_TEST(!f.find<ErrorLabel>("own.id.error")->message().isEmpty());
    f.type("own.id.edit", "house model");
    f.click("own.save");
    BOOST_TEST(!f.find<ErrorLabel>("own.id.error")->message().isEmpty());
    f.type("own.id.edit", "house-model");
    f.click("own.save");
    BOOST_REQUIRE(f.view.prices().own().models.size() == 1U);
    f.click("prices.own.add");
    f.type("own.id.edit", "house-model");
    f.click("own.save");
    BOOST_TEST(f.find<ErrorLabel>("own.id.error")->message().contains("already"));
    f.click("own.cancel");
    BOOST_TEST(f.view.prices().own().models.size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_list_comes_in_whole_after_it_was_shown) {
    Fixture f;
    f.write(
        "prices.csv",
        "id,from,input,output,source\ngpt-5.4,,2.1,14,Contract 1\nhouse,2026-01-01,1,2,\nhouse,2026-06-01,0.9,2,\n");
    f.click("prices.own.import");
    BOOST_TEST(f.find<QTableView>("prices.import.table")->model()->rowCount() == 3);
    BOOST_TEST(f.view.prices().own().models.empty());
    f.click("prices.import.take");
    BOOST_TEST(f.view.prices().own().models.size() == 2U);
    BOOST_TEST(!f.shown("prices.import.take"));
    f.path = f.folder.filePath("export.json");
    f.click("prices.own.export");
    BOOST_TEST(f.content("export.json").contains("jupan-prices"));
    // And back again: the same prices.
    const PriceCatalogue own = f.view.prices().own();
    f.click("prices.own.import");
    f.click("prices.import.take");
    BOOST_TEST((f.view.prices().own() == own));
}

BOOST_AUTO_TEST_CASE(a_list_with_one_bad_row_brings_nothing) {
    struct Row {
        const char* name;
        QByteArray text;
        std::vector<const char*> says;
    };
    const std::vector<Row> rows{
        {"negative.csv", "id,input,output\na,1,2\nb,-1,2\n", {"Line 3", "input", "−1", "0 or more"}},
        {"text.csv", "id,input,output\na,one,2\n", {"Line 2", "input", "one", "number"}},
        {"missing.csv", "id,input,output\na,1,\n", {"Line 2", "output", "missing"}},
        {"twice.csv", "id,from,input,output\na,2026-01-01,1,2\na,2026-01-01,1,3\n", {"Line 3", "from", "2026-01-01"}},
        {"column.csv", "id,input,output,colour\na,1,2,red\n", {"Line 1", "colour", "cached_input"}},
        {"future.json",
         R"({"format":"jupan-prices","version":1,"read_on":"2999-01-01","models":[{"id":"a","prices":[{"input":1,"output":2}]}]})",
         {"2999-01-01", "future"}},
        {"other.json", R"({"format":"something else"})", {"not a price list", "jupan-prices"}},
        {"project.json", R"({"name":"a project"})", {"not a price list"}},
        {"broken.json", "{", {"JSON"}},
        {"binary.csv", QByteArray("\xff\xfe\x00\x01", 4), {"UTF-8"}},
    };
    for (const Row& row : rows) {
        Fixture f;
        f.write(row.name, row.text);
        f.click("prices.own.import");
        const QString said = f.find<QPlainTextEdit>("prices.import.problems")->toPlainText();
        for (const char* word : row.says)
            BOOST_TEST(said.contains(word), row.name << ": “" << word << "” is not in: " << said.toStdString());
        BOOST_TEST(!f.shown("prices.import.take"));
        BOOST_TEST(f.view.prices().own().models.empty());
        f.click("prices.import.cancel");
    }
}

BOOST_AUTO_TEST_CASE(an_unreadable_file_is_kept_and_never_written_over) {
    Fixture f;
    const QByteArray broken = "{\"format\": \"jupan-prices\", ";
    f.write("own-prices.json", broken);
    f.view.prices().useFile(f.path);
    f.settle();
    BOOST_TEST(f.shown("prices.own.trouble"));
    BOOST_TEST(!f.shown("prices.own.import"));
    BOOST_TEST((f.view.prices().setOwn({}) == PriceBook::Saving::unreadable));
    BOOST_TEST((f.content("own-prices.json") == broken));
    f.click("prices.own.aside");
    BOOST_TEST(!f.shown("prices.own.trouble"));
    BOOST_TEST((f.content("own-prices-unreadable-1.json") == broken));
    f.click("prices.own.import");  // the broken one again: refused
    BOOST_TEST(f.shown("prices.import.problems"));
}

BOOST_AUTO_TEST_CASE(what_another_program_wrote_is_not_lost) {
    Fixture f;
    ViewSettings other(Language::english);
    other.prices().useFile(f.folder.filePath("own-prices.json"));
    CatalogueModel entry{.id = "theirs", .prices = {{.input = 1, .output = 2}}, .readOn = "2026-11-01"};
    BOOST_TEST((other.prices().setOwn({.models = {entry}, .seats = {}}) == PriceBook::Saving::done));
    entry.id = "ours";
    BOOST_TEST((f.view.prices().setOwn({.models = {entry}, .seats = {}}) == PriceBook::Saving::changedElsewhere));
    BOOST_REQUIRE(f.view.prices().own().models.size() == 1U);
    BOOST_TEST(f.view.prices().own().models.front().id == "theirs");
}

BOOST_AUTO_TEST_CASE(seats_on_offer) {
    Fixture f;
    const std::size_t before = f.document.project().seats.size();
    f.choose("prices.offers.table", PriceOfferTableModel::name, "ChatGPT Enterprise");
    BOOST_TEST(!f.find<QPushButton>("prices.offers.add")->isEnabled());
    BOOST_TEST(f.cell("prices.offers.table", 3, PriceOfferTableModel::price).toStdString() == "–");
    f.choose("prices.offers.table", PriceOfferTableModel::name, "ChatGPT Business (annual)");
    f.click("prices.offers.add");
    BOOST_REQUIRE(f.document.project().seats.size() == before + 1);
    BOOST_TEST((f.document.project().seats.back().billing == Billing::annual));
    QString wanted;
    QObject::connect(&f.page, &Page::pageRequested, [&](PageId, const QString& path) { wanted = path; });
    f.click("prices.offers.open");
    BOOST_TEST(wanted.toStdString() == "seat." + f.document.project().seats.back().id.text);
    f.document.undo();
    BOOST_TEST(f.document.project().seats.size() == before);
}

BOOST_AUTO_TEST_CASE(korean_at_once) {
    Fixture f;
    testing::KoreanWords words;
    QCoreApplication::installTranslator(&words);
    f.view.setLanguage(Language::korean);
    f.settle();
    BOOST_TEST(f.text("page.prices.title").toStdString() == "가격표");
    BOOST_TEST(f.find<QPushButton>("prices.catalogue.use")->text().toStdString() == "프로젝트에 쓰기");
    BOOST_TEST(f.cell("prices.models.table", 0, PriceProjectTableModel::state).toStdString() == "같음");
    QCoreApplication::removeTranslator(&words);
}

BOOST_AUTO_TEST_CASE(nothing_is_wider_than_a_small_page) {
    Fixture f;
    f.page.reveal("model.gpt-5-4");
    f.settle();
    for (const char* name : {"prices.models", "prices.catalogue", "prices.offers", "prices.own"})
        BOOST_TEST(f.find<QWidget>(name)->width() <= f.page.width() - 2 * 20, name);
    auto* table = f.find<QTableView>("prices.models.table");
    int width = 0;
    for (int column = 0; column < table->model()->columnCount(); ++column) width += table->columnWidth(column);
    BOOST_TEST(width <= table->viewport()->width());
}

BOOST_AUTO_TEST_SUITE_END()
