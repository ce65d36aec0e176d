// The portfolio as a person uses it: a folder is chosen, rows appear, what is left out says why, files are saved.
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <boost/test/unit_test.hpp>

#include "resources/templates/templates.h"
#include "ui/analysis/portfolio_view.h"
#include "ui/charts/bubble_chart.h"
#include "ui/document/spending.h"
#include "ui/pages/portfolio_page.h"
#include "ui/widgets/card.h"

using namespace jupan;

namespace {

int column(PortfolioColumn which) {
    return static_cast<int>(which);
}

/// The page with a folder of empty files; what they hold is told by the reader.
struct Shown {
    ProjectDocument document;
    ViewSettings view{Language::english};
    QTemporaryDir folder;
    QTemporaryDir elsewhere;
    std::map<QString, Project> projects;
    QStringList read;
    QStringList kept;
    std::vector<FileRequest> asked;
    QString answer;
    PortfolioPage page{document, view};

    explicit Shown(const QString& lastFolder = {}) {
        page.setLastFolder(lastFolder);
        QObject::connect(&page, &PortfolioPage::folderChanged, &page, [this](const QString& to) { kept << to; });
        view.setCurrency("KRW");
        document.open({nullptr, templateProject("blank", "en").value()});
        document.spending().setToday(std::chrono::year(2026) / std::chrono::March / std::chrono::day(2));
        page.setReader([this](const QString& path) -> Result<Project> {
            read << QFileInfo(path).fileName();
            const auto found = projects.find(QFileInfo(path).fileName());
            if (found == projects.end()) return Problem{.code = ProblemCode::notAProject, .path = path.toStdString()};
            return found->second;
        });
        QObject::connect(&page, &Page::fileRequested, &page, [this](const FileRequest& request, const FileTaker& take) {
            asked.push_back(request);
            if (!answer.isEmpty()) take(answer);
        });
        page.resize(1100, 900);
        page.show();
        QCoreApplication::processEvents();
    }

    void add(const QString& name, const char* templateId, const std::function<void(Project&)>& change = {}) {
        QFile file(folder.filePath(name));
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        if (!templateId) return;
        Project project = templateProject(templateId, "en").value();
        if (change) change(project);
        projects[name] = project;
    }

    void fill() {
        add("a.jupan", "support-automation");
        add("b.json", "contract-review", [](Project& p) { p.settings.name = "<b>Contracts</b> & more"; });
        add("euro.jupan", "contract-review", [](Project& p) { p.settings.currency = {"EUR"}; });
        add("broken.jupan", nullptr);
        add("readme.txt", nullptr);
    }

    template <class Widget>
    Widget* find(const char* name) {
        auto* widget = page.findChild<Widget*>(QLatin1String(name));
        BOOST_REQUIRE_MESSAGE(widget, name);
        return widget;
    }

    void click(const char* name) {
        find<QPushButton>(name)->click();
        settle();
    }

    /// Until the folder is read.
    void settle() {
        for (int i = 0; i < 1000 && (i < 5 || find<QProgressBar>("portfolio.progress")->isVisibleTo(&page)); ++i)
            QCoreApplication::processEvents();
    }

    void choose() {
        answer = folder.path();
        click("portfolio.first");
    }

    QString cell(int row, int column) {
        const auto* model = find<QTableView>("portfolio.table")->model();
        return model->index(row, column).data().toString();
    }
    QString hint(int row, int column) {
        const auto* model = find<QTableView>("portfolio.table")->model();
        return model->index(row, column).data(Qt::ToolTipRole).toString();
    }
    QByteArray saved(const char* suffix) {
        answer = elsewhere.filePath(QStringLiteral("saved.") + QLatin1String(suffix));
        click(qPrintable(QStringLiteral("portfolio.save.") + QLatin1String(suffix)));
        QFile file(answer);
        BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    int rows() { return find<QTableView>("portfolio.table")->model()->rowCount(); }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(portfolio_page)

BOOST_AUTO_TEST_CASE(a_folder_is_asked_for_and_its_projects_are_compared) {
    Shown shown;
    BOOST_TEST(!shown.find<QTableView>("portfolio.table")->isVisible());
    shown.fill();
    shown.choose();
    BOOST_REQUIRE(shown.asked.size() == 1U);
    BOOST_TEST(shown.asked[0].folder);
    BOOST_TEST(!shown.asked[0].save);
    BOOST_TEST((shown.read == QStringList{"a.jupan", "b.json", "broken.jupan", "euro.jupan"}));
    BOOST_TEST(shown.rows() == 4);
    BOOST_TEST(shown.cell(0, 0).toStdString() == "1");
    BOOST_TEST(shown.cell(1, 1).toStdString() == "<b>Contracts</b> & more");
    BOOST_TEST(shown.cell(2, 13).contains("rate"), shown.cell(2, 13).toStdString());
    BOOST_TEST(shown.cell(3, 1).toStdString() == "broken.jupan");
    BOOST_TEST(!shown.cell(3, 13).isEmpty());
    BOOST_TEST(shown.find<BubbleChart>("portfolio.chart")->table().rows.size() == 2);
    // the reason why a figure is missing stands in its tooltip, as text
    const auto* model = shown.find<QTableView>("portfolio.table")->model();
    BOOST_TEST(!model->index(1, 1).data(Qt::ToolTipRole).toString().contains("<b>"));
    BOOST_TEST(shown.find<QLabel>("portfolio.rule")->text().contains("2,000 trials with seed 1"));
    BOOST_TEST(shown.find<QLabel>("portfolio.leftOut")->text().contains("broken.jupan: "));
    // the open document is another matter
    BOOST_TEST(!shown.document.canUndo());
}

BOOST_AUTO_TEST_CASE(a_project_with_nothing_entered_has_no_rank_and_no_figures) {
    Shown shown;
    shown.add("a.jupan", "contract-review");
    shown.add("blank.jupan", "blank");
    shown.choose();
    BOOST_TEST(shown.cell(1, column(PortfolioColumn::rank)).toStdString() == "–");
    for (const auto each : {PortfolioColumn::npv, PortfolioColumn::roi, PortfolioColumn::payback, PortfolioColumn::irr,
                            PortfolioColumn::probability, PortfolioColumn::guesses, PortfolioColumn::exposure}) {
        BOOST_TEST(shown.cell(1, column(each)).toStdString() == "–");
        BOOST_TEST(shown.hint(1, column(each)).contains("nothing entered yet"));
    }
    BOOST_TEST(shown.cell(1, column(PortfolioColumn::remark)).contains("nothing entered yet"));
    BOOST_TEST(shown.find<BubbleChart>("portfolio.chart")->table().rows.size() == 1);
    BOOST_TEST(shown.find<QLabel>("portfolio.leftOut")->text().contains("nothing entered yet"));
}

BOOST_AUTO_TEST_CASE(without_cost_there_is_nothing_to_pay_back) {
    Shown shown;
    shown.add("a.jupan", "support-automation", [](Project& p) {
        p.costs.clear();
        p.seats.clear();
        p.workloads.clear();
    });
    shown.choose();
    BOOST_TEST(shown.cell(0, column(PortfolioColumn::payback)).toStdString() == "0.0");
    BOOST_TEST(shown.hint(0, column(PortfolioColumn::payback)).contains("nothing to pay back"));
    BOOST_TEST(shown.hint(0, column(PortfolioColumn::irr)).contains("no monthly rate"));
}

BOOST_AUTO_TEST_CASE(projects_of_one_name_are_told_apart) {
    Shown shown;
    for (const char* name : {"hanbit.jupan", "saem.jupan"}) shown.add(name, "contract-review");
    for (const char* client : {"Northgate", "Southgate"})
        shown.add(QStringLiteral("%1.jupan").arg(QLatin1String(client)), "support-automation",
                  [client](Project& p) { p.settings.client = client; });
    shown.choose();
    QStringList names;
    for (const auto& row : shown.find<BubbleChart>("portfolio.chart")->table().rows) names << std::get<QString>(row[0]);
    BOOST_TEST(names.filter("(hanbit.jupan)").size() == 1);
    BOOST_TEST(names.filter("(saem.jupan)").size() == 1);
    BOOST_TEST(names.filter("(Northgate)").size() == 1);
    QStringList cells;
    for (int row = 0; row < 4; ++row) cells << shown.cell(row, column(PortfolioColumn::project));
    BOOST_TEST(cells.filter("(hanbit.jupan)").size() == 1);
    BOOST_TEST(cells.filter("gate").isEmpty());  // the client stands in the next column
    BOOST_TEST(shown.saved("html").contains("(saem.jupan)"));
}

BOOST_AUTO_TEST_CASE(the_probability_is_in_whole_percent) {
    Shown shown;
    shown.add("a.jupan", "contract-review");
    shown.add("b.jupan", "support-automation");
    shown.choose();
    for (int row = 0; row < 2; ++row) {
        const QString text = shown.cell(row, column(PortfolioColumn::probability));
        BOOST_TEST(!text.contains('.'), text.toStdString());
        BOOST_TEST(text.contains('%'), text.toStdString());
    }
    const Formatter formatter(Language::english, NumberUnit::automatic, "KRW");
    const std::vector<std::pair<std::optional<double>, const char*>> cases{
        {0.0, "0 %"},     {0.0005, "< 1 %"},  {0.01, "1 %"},  {0.845, "85 %"},
        {0.9895, "99 %"}, {0.9995, "> 99 %"}, {1.0, "100 %"}, {{}, "–"}};
    for (const auto& [share, text] : cases)
        BOOST_TEST(portfolioProbability(share, formatter).replace(QChar(0xA0), ' ').toStdString() == text);
}

BOOST_AUTO_TEST_CASE(the_table_fits_the_page_and_is_as_high_as_its_rows) {
    for (const int rows : {1, 21, 40}) {
        Shown shown;
        shown.page.resize(960, 900);  // beside the flow and the result in a window of 1,440
        for (int i = 0; i < rows; ++i)
            shown.add(QStringLiteral("client-%1.jupan").arg(i), i % 5 == 4 ? "blank" : "support-automation",
                      [i](Project& p) { p.settings.client = i % 2 ? "Hanbit Accounting" : "Northgate Law Firm"; });
        shown.choose();
        QApplication::processEvents();
        const auto* table = shown.find<QTableView>("portfolio.table");
        BOOST_TEST_CONTEXT(rows) {
            BOOST_TEST(table->horizontalScrollBar()->maximum() == 0);
            BOOST_TEST((table->verticalScrollBar()->maximum() > 0) == (rows > 30));
            int length = 0;
            for (int i = 0; i < portfolioColumns; ++i) {
                length += table->columnWidth(i);
                const QString heading = table->model()->headerData(i, Qt::Horizontal).toString();
                if (!table->isColumnHidden(i))
                    BOOST_TEST(table->columnWidth(i) >= QFontMetrics(table->font()).size(0, heading).width());
            }
            BOOST_TEST(length <= table->viewport()->width());
        }
    }
}

BOOST_AUTO_TEST_CASE(the_folder_of_last_time_is_read_when_the_page_is_opened) {
    QTemporaryDir folder;
    {
        Shown first;
        first.fill();
        first.choose();
        BOOST_TEST((first.kept == QStringList{first.folder.path()}));
        first.click("portfolio.again");
        BOOST_TEST(first.kept.size() == 1);
    }
    Shown again(folder.path());
    again.settle();
    BOOST_TEST(again.find<QLabel>("portfolio.folder")->text().contains(QFileInfo(folder.path()).fileName()));
    BOOST_TEST(again.asked.empty());
    BOOST_TEST(!again.document.canUndo());
    Shown gone(QStringLiteral("no/such <b>folder</b>"));
    BOOST_TEST(gone.read.isEmpty());
    BOOST_TEST(gone.find<QPushButton>("portfolio.first")->isVisible());
    QStringList shownTexts;
    for (const QLabel* label : gone.page.findChildren<QLabel*>())
        if (label->isVisible()) shownTexts << label->text();
    BOOST_TEST(shownTexts.join(' ').contains("no/such <b>folder</b>"));
    BOOST_TEST(gone.kept.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_folder_that_went_away_says_so) {
    Shown shown;
    shown.add("a.jupan", "contract-review");
    shown.choose();
    BOOST_REQUIRE(shown.folder.remove());
    shown.click("portfolio.again");
    BOOST_TEST(shown.find<QLabel>("page.portfolio.sentence")->text().contains("not there any more"));
}

BOOST_AUTO_TEST_CASE(what_is_saved_names_no_folder_of_this_computer) {
    Shown shown;
    shown.fill();
    shown.choose();
    for (const char* suffix : {"csv", "html"}) {
        const QByteArray bytes = shown.saved(suffix);
        BOOST_TEST(bytes.contains("broken.jupan"), suffix);
        BOOST_TEST(!bytes.contains(shown.folder.path().toUtf8()), suffix);
    }
}

BOOST_AUTO_TEST_CASE(another_currency_leaves_others_out) {
    Shown shown;
    shown.fill();
    shown.choose();
    auto* currency = shown.find<QComboBox>("portfolio.currency");
    currency->setCurrentIndex(currency->findData("EUR"));
    BOOST_TEST(shown.cell(0, 1).contains("ontract"));
    BOOST_TEST(shown.cell(0, 13).isEmpty());
    BOOST_TEST(!shown.cell(1, 13).isEmpty());
    BOOST_TEST(shown.find<BubbleChart>("portfolio.chart")->table().rows.size() == 1);
}

BOOST_AUTO_TEST_CASE(what_is_saved_is_the_comparison_and_never_a_project) {
    Shown shown;
    shown.fill();
    shown.choose();
    const std::map<const char*, QByteArray> starts{
        {"pdf", "%PDF-"}, {"html", "<!DOCTYPE html>"}, {"odt", "PK"}, {"csv", "\xEF\xBB\xBFrank,"}};
    for (const auto& [suffix, start] : starts) {
        shown.answer = shown.elsewhere.filePath(QStringLiteral("p.") + QLatin1String(suffix));
        shown.click(qPrintable(QStringLiteral("portfolio.save.") + QLatin1String(suffix)));
        QFile file(shown.answer);
        BOOST_REQUIRE_MESSAGE(file.open(QIODevice::ReadOnly), suffix);
        const QByteArray bytes = file.readAll();
        BOOST_TEST(bytes.startsWith(start), suffix);
        if (suffix != std::string("csv")) BOOST_TEST(!bytes.contains("<b>Contracts"));
        BOOST_TEST(shown.find<ErrorLabel>("portfolio.error")->message().isEmpty());
    }
    shown.answer = shown.folder.filePath("a.jupan");
    shown.click("portfolio.save.csv");
    BOOST_TEST(!shown.find<ErrorLabel>("portfolio.error")->message().isEmpty());
    BOOST_TEST(QFileInfo(shown.answer).size() == 0);
    shown.answer = shown.elsewhere.filePath("missing/p.csv");
    shown.click("portfolio.save.csv");
    BOOST_TEST(!shown.find<ErrorLabel>("portfolio.error")->message().isEmpty());
}

BOOST_AUTO_TEST_CASE(empty_folders_and_folders_of_nothing_readable) {
    Shown shown;
    shown.choose();
    BOOST_TEST(!shown.find<QTableView>("portfolio.table")->isVisible());
    shown.add("x.jupan", nullptr);
    shown.click("portfolio.again");
    BOOST_TEST(shown.rows() == 1);
    BOOST_TEST(!shown.find<BubbleChart>("portfolio.chart")->isVisible());
}

BOOST_AUTO_TEST_CASE(two_hundred_projects_leave_the_window_alive) {
    Shown shown;
    const auto ids = templateIds();
    for (int i = 0; i < 200; ++i)
        shown.add(QStringLiteral("%1.jupan").arg(i, 3, 10, QLatin1Char('0')),
                  std::string(ids[static_cast<std::size_t>(i) % ids.size()]).c_str());
    shown.answer = shown.folder.path();
    shown.find<QPushButton>("portfolio.first")->click();
    // one project a turn of the event loop: the window answers in between
    int turns = 0;
    while (shown.find<QProgressBar>("portfolio.progress")->isVisibleTo(&shown.page) && turns < 10'000) {
        const auto before = shown.read.size();
        QCoreApplication::processEvents();
        BOOST_TEST_REQUIRE(shown.read.size() <= before + 2);
        ++turns;
    }
    BOOST_TEST(shown.rows() == 200);
    BOOST_TEST(turns >= 100);
}

BOOST_AUTO_TEST_SUITE_END()
