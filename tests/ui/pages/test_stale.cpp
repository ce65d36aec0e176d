// While a field cannot be read, all figures of a page are the last valid ones and say so by their colour.
#include <QApplication>
#include <QLabel>
#include <QTableView>
#include <boost/test/unit_test.hpp>

#include "resources/templates/templates.h"
#include "ui/charts/chart_widget.h"
#include "ui/pages/costs_page.h"
#include "ui/pages/goals_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/savings_page.h"
#include "ui/pages/scenarios_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

using namespace jupan;

namespace {

void settle() {
    for (int i = 0; i < 5; ++i) QApplication::processEvents();
}

/// A pixel that says good, bad or which series: its channels lie farther apart than those of the theme's greys.
bool isColoured(const QImage& image) {
    constexpr int apart = 48;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            const int most = std::max({qRed(pixel), qGreen(pixel), qBlue(pixel)});
            if (most - std::min({qRed(pixel), qGreen(pixel), qBlue(pixel)}) > apart) return true;
        }
    return false;
}

/// The widgets of a page that show figures.
std::vector<QWidget*> figuresOf(QWidget* page) {
    std::vector<QWidget*> found;
    for (QWidget* widget : page->findChildren<QWidget*>()) {
        const auto* table = qobject_cast<QTableView*>(widget);
        const bool shows = (table && table->model() && table->model()->rowCount() > 0) ||
                           qobject_cast<ChartWidget*>(widget) || qobject_cast<FigureLabel*>(widget) ||
                           widget->objectName() == "goals.kpi.arithmetic";
        if (shows && widget->isVisible()) found.push_back(widget);
    }
    return found;
}

template <class PageType>
void check(ProjectDocument& document, ViewSettings& view, std::size_t atLeast) {
    PageType page(document, view);
    page.resize(1000, 900);
    page.show();
    settle();
    const std::vector<QWidget*> figures = figuresOf(&page);
    BOOST_TEST_CONTEXT(page.objectName().toStdString()) {
        BOOST_TEST(figures.size() >= atLeast);
        std::vector<QImage> fresh;
        for (QWidget* widget : figures) fresh.push_back(widget->grab().toImage());
        document.setInvalidInput("x", true);
        settle();
        for (std::size_t i = 0; i < figures.size(); ++i) {
            const QImage grey = figures[i]->grab().toImage();
            BOOST_TEST_CONTEXT(figures[i]->objectName().toStdString()) {
                BOOST_TEST((grey != fresh[i]));
                if (qobject_cast<ChartWidget*>(figures[i])) BOOST_TEST(!isColoured(grey));
            }
        }
        document.setInvalidInput("x", false);
        settle();
        for (std::size_t i = 0; i < figures.size(); ++i)
            BOOST_TEST((figures[i]->grab().toImage() == fresh[i]), figures[i]->objectName().toStdString());
    }
}

struct Themed {
    Themed() { applyTheme(*qApp, ThemeMode::light); }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(stale_figures, Themed)

BOOST_AUTO_TEST_CASE(tables_and_charts_of_every_page_turn_grey_and_back) {
    ProjectDocument document;
    ViewSettings view{Language::english};
    document.open({nullptr, templateProject("support-automation", "en").value()});
    view.setCurrency(document.project().settings.currency.code);
    check<OverviewPage>(document, view, 9);
    check<GoalsPage>(document, view, 3);
    check<CostsPage>(document, view, 4);
    check<SavingsPage>(document, view, 1);
    check<ScenariosPage>(document, view, 5);
}

BOOST_AUTO_TEST_CASE(a_page_that_was_hidden_meanwhile_is_grey_when_it_is_shown) {
    ProjectDocument document;
    ViewSettings view{Language::english};
    document.open({nullptr, templateProject("support-automation", "en").value()});
    CostsPage page(document, view);
    document.setInvalidInput("x", true);
    page.resize(1000, 900);
    page.show();
    settle();
    BOOST_TEST(!isColoured(page.findChild<ChartWidget*>("costs.total.chart")->grab().toImage()));
}

BOOST_AUTO_TEST_SUITE_END()
