#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/figures.h"
#include "app/cli/files.h"
#include "app/cli/input_text.h"
#include "app/cli/output.h"
#include "app/cli/table.h"
#include "app/cli/text.h"
#include "core/analysis/tornado.h"
#include "core/engine/analyze.h"

namespace jupan {
namespace {

using Json = nlohmann::json;

Json number(std::optional<double> value) {
    return value ? Json(*value + 0.0) : Json(nullptr);  // -0 says nothing that 0 does not
}

std::string tornadoJson(const Tornado& tornado) {
    Json bars = Json::array();
    for (const TornadoBar& bar : tornado.bars)
        bars.push_back({{"input", bar.input.path},
                        {"low_input", number(bar.input.low)},
                        {"high_input", number(bar.input.high)},
                        {"at_low", number(bar.atLow.value)},
                        {"at_high", number(bar.atHigh.value)},
                        {"swing", number(bar.swing)}});
    const Json document = {
        {"metric", nameOf(tornado.metric)}, {"base", number(tornado.base.value)}, {"bars", std::move(bars)}};
    return document.dump(2) + "\n";
}

std::string barTable(const Project& project, const Tornado& tornado) {
    const std::string& currency = project.settings.currency.code;
    Table table({0, 1});
    table.add({"Input", "Of", "Low", "High", "At low", "At high", "Swing"});
    table.addRule();
    for (const TornadoBar& bar : tornado.bars)
        table.add({bar.input.path, inputOwner(project, bar.input.path),
                   inputNumber(project, bar.input.path, bar.input.low),
                   inputNumber(project, bar.input.path, bar.input.high),
                   metricText(tornado.metric, bar.atLow, currency), metricText(tornado.metric, bar.atHigh, currency),
                   bar.swing ? metricFigure(tornado.metric, *bar.swing, currency) : std::string(undefinedText)});
    return table.text(0);
}

std::string tornadoText(const Project& project, const Tornado& tornado) {
    const std::string label = metricLabel(tornado.metric, project.settings.currency.code);
    std::string text = oneLine(project.settings.name) + "\n" + label +
                       ", base: " + metricText(tornado.metric, tornado.base, project.settings.currency.code) + "\n\n";
    if (tornado.bars.empty()) return text + "No input is uncertain: none has a low and a high value.\n";
    return text + label + " with one input at its low or high value, all others at base\n\n" +
           barTable(project, tornado);
}

}  // namespace

Exit runSensitivity(const SensitivityArguments& arguments) {
    const auto project = loadProject(arguments.file);
    if (!project) return report(project.problems());
    // Refuses, with its line, what is too large for a number.
    if (const auto results = analyze(project.value()); !results) return report(results.problems());
    const Tornado result = tornado({.project = project.value()}, arguments.metric);
    return printed(arguments.json ? tornadoJson(result) : tornadoText(project.value(), result));
}

}  // namespace jupan
