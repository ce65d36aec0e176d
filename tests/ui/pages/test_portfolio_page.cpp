// The portfolio as a person uses it: a folder is chosen, rows appear, what is left out says why, files are saved.
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <boost/test/unit_test.hpp>

#include "resources/templates/templates.h"
#include "ui/charts/bubble_chart.h"
#include "ui/document/spending.h"
#include "ui/pages/portfolio_page.h"
#include "ui/widgets/card.h"

using namespace jupan;

namespace {

/// The page with a folder of empty files; what they hold is told by the reader.
struct Shown {
    ProjectDocument document;
    ViewSettings view{Language::english};
    QTemporaryDir folder;
    QTemporaryDir elsewhere;
    std::map<QString, Project> projects;
    QStringList read;
    std::vector<FileRequest> asked;
    QString answer;
    PortfolioPage page{document, view};

    Shown() {
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
