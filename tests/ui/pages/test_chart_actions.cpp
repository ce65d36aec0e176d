// The export buttons beside a chart, used as a person does.
#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <boost/test/unit_test.hpp>

#include "ui/charts/category_bar_chart.h"
#include "ui/pages/chart_actions.h"
#include "ui/theme/stale.h"

using namespace jupan;

namespace {

struct Beside {
    QWidget page;
    CategoryBarChart chart{&page};
    ChartActions actions;
    QTemporaryDir folder;
    std::vector<FileRequest> requests;

    explicit Beside(ChartActions::Form form = ChartActions::Form::bar) : actions(form, &page) {
        chart.setObjectName(QStringLiteral("test.costs"));
        chart.setData({{QStringLiteral("인건비"), 4200, 0}},
                      {.title = QStringLiteral("비용"),
                       .table = {{QStringLiteral("이름"), QStringLiteral("비용, KRW")},
                                 {{QStringLiteral("인건비"), 42000000.0}}}});
        actions.setChart(&chart, QStringLiteral("비용: 분류별?"));
        QObject::connect(&actions, &ChartActions::fileRequested, &page,
                         [this](const FileRequest& request, const FileTaker& take) {
                             requests.push_back(request);
                             take(folder.filePath(request.suggestion));
                         });
    }

    template <class Part>
    Part* find(const char* name) {
        auto* part = page.findChild<Part*>(QLatin1String(name));
        BOOST_TEST_REQUIRE((part != nullptr), name);
        return part;
    }
    QPushButton* button(const char* name) { return find<QPushButton>(name); }
    QString said() { return find<QLabel>("test.costs.said")->text(); }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(chart_actions)

BOOST_AUTO_TEST_CASE(each_button_writes_its_file_and_says_so) {
    Beside beside;
    for (const char* name : {"test.costs.svg", "test.costs.pdf", "test.costs.csv"}) {
        beside.button(name)->click();
        BOOST_REQUIRE(!beside.requests.empty());
        const FileRequest request = beside.requests.back();
        BOOST_TEST(request.save);
        BOOST_TEST(request.suggestion.toStdString() == ("비용- 분류별-." + request.suffixes.value(0)).toStdString());
        BOOST_TEST(QLatin1String(name).endsWith(request.suffixes.value(0)));
        BOOST_TEST(QFile::exists(beside.folder.filePath(request.suggestion)));
        BOOST_TEST(beside.said().contains(request.suggestion), beside.said().toStdString());
    }
}

BOOST_AUTO_TEST_CASE(png_comes_in_three_resolutions) {
    Beside beside;
    const auto choices = beside.button("test.costs.png")->menu()->actions();
    BOOST_TEST_REQUIRE(choices.size() == 3);
    std::vector<int> widths;
    for (QAction* choice : choices) {
        choice->trigger();
        widths.push_back(QImage(beside.folder.filePath(beside.requests.back().suggestion)).width());
    }
    // 900 pixels of 1/96 inch, rounded to whole dots
    BOOST_TEST((widths == std::vector<int>{1406, 2813, 5625}));
}

BOOST_AUTO_TEST_CASE(copy_puts_the_picture_on_the_clipboard) {
    Beside beside;
    beside.button("test.costs.copy")->click();
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    BOOST_REQUIRE(data);
    BOOST_TEST(data->hasImage());
    BOOST_TEST(data->hasFormat(QStringLiteral("image/svg+xml")));
    BOOST_TEST(!beside.said().isEmpty());
}

BOOST_AUTO_TEST_CASE(stale_figures_are_not_exported_and_the_tooltip_says_why) {
    Beside beside;
    setStale(&beside.page, true);
    for (const char* name :
         {"test.costs.copy", "test.costs.svg", "test.costs.png", "test.costs.pdf", "test.costs.csv"}) {
        QPushButton* button = beside.button(name);
        BOOST_TEST(!button->isEnabled(), name);
        BOOST_TEST(!button->toolTip().isEmpty());
        button->click();
    }
    BOOST_TEST(beside.requests.empty());
    setStale(&beside.page, false);
    BOOST_TEST(beside.button("test.costs.csv")->isEnabled());
}

BOOST_AUTO_TEST_CASE(without_figures_there_is_nothing_to_export) {
    Beside beside;
    beside.chart.setData({}, {});
    beside.actions.setChart(&beside.chart, QStringLiteral("costs"));
    BOOST_TEST(!beside.button("test.costs.svg")->isEnabled());
    BOOST_TEST(!beside.button("test.costs.csv")->isEnabled());
    ChartActions none;
    for (const QPushButton* button : none.findChildren<QPushButton*>()) BOOST_TEST(!button->isEnabled());
}

BOOST_AUTO_TEST_CASE(what_cannot_be_written_is_said_with_the_reason) {
    Beside beside;
    BOOST_REQUIRE(QDir(beside.folder.path()).mkpath(QStringLiteral("비용- 분류별-.svg")));
    beside.button("test.costs.svg")->click();
    BOOST_TEST(beside.said().contains(QStringLiteral("비용- 분류별-.svg")));
    BOOST_TEST(beside.said().size() > QStringLiteral("비용- 분류별-.svg").size() + 3);
}

BOOST_AUTO_TEST_CASE(the_menu_does_the_same) {
    Beside beside(ChartActions::Form::menu);
    BOOST_TEST(beside.button("test.costs.export")->isEnabled());
    for (const char* name : {"test.costs.svg", "test.costs.png600", "test.costs.pdf", "test.costs.csv"}) {
        beside.find<QAction>(name)->trigger();
        BOOST_REQUIRE(!beside.requests.empty());
        BOOST_TEST(QFile::exists(beside.folder.filePath(beside.requests.back().suggestion)), name);
    }
    setStale(&beside.page, true);
    BOOST_TEST(!beside.button("test.costs.export")->isEnabled());
}

BOOST_AUTO_TEST_SUITE_END()
