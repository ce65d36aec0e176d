// From an edit to the repainted Sensitivity page with its tornado, as a person types: the document is edited, its
// results and the page follow, the page is painted. Goal: one frame, 16 ms. Run with QT_QPA_PLATFORM=offscreen.
#include <QApplication>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

#include "resources/templates/templates.h"
#include "ui/models/view_settings.h"
#include "ui/pages/sensitivity_page.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

constexpr int edits = 61;
constexpr double goalMilliseconds = 16;

/// The sample with as many further amounts as make `inputs` uncertain ones.
Project sampleWith(std::size_t inputs) {
    Project project = templateProject("support-automation", "en").value();
    for (int i = 0; uncertainInputs(project).size() < inputs; ++i)
        project.kpis.push_back({.id = {"extra" + std::to_string(i)},
                                .name = "Branch office " + std::to_string(i),
                                .kind = KpiKind::amount,
                                .monthlyAmount = Uncertain{1000.0 + i, Spread{500, 2000.0 + i}}});
    return project;
}

double medianOfEdits(std::size_t inputs) {
    using Clock = std::chrono::steady_clock;
    ProjectDocument document;
    ViewSettings view(Language::english);
    document.open({nullptr, sampleWith(inputs)});
    SensitivityPage page(document, view);
    page.resize(900, 800);
    page.show();
    QApplication::processEvents();
    std::vector<double> milliseconds;
    for (int i = 0; i < edits; ++i) {
        const auto start = Clock::now();
        document.edit("Rate", [i](Project& project) { project.settings.discountRate = 0.05 + 0.0005 * i; });
        QApplication::processEvents();
        page.grab();
        milliseconds.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    }
    std::nth_element(milliseconds.begin(), milliseconds.begin() + edits / 2, milliseconds.end());
    return milliseconds[edits / 2];
}

}  // namespace
}  // namespace jupan

int main(int argc, char* argv[]) {
    const QApplication application(argc, argv);
    jupan::applyTheme(*qApp, jupan::ThemeMode::light);
    for (const std::size_t inputs : {39U, 200U}) {
        const double median = jupan::medianOfEdits(inputs);
        std::printf("%zu uncertain inputs: %.1f ms from edit to painted page (goal %.0f ms: %s)\n", inputs, median,
                    jupan::goalMilliseconds, median <= jupan::goalMilliseconds ? "met" : "not met");
    }
    return 0;
}
