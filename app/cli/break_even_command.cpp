#include <cmath>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/figures.h"
#include "app/cli/files.h"
#include "app/cli/input_text.h"
#include "app/cli/output.h"
#include "app/cli/text.h"
#include "core/analysis/break_even.h"
#include "core/engine/analyze.h"
#include "core/project/inputs.h"

namespace jupan {
namespace {

using Json = nlohmann::json;

Json number(std::optional<double> value) {
    return value ? Json(*value + 0.0) : Json(nullptr);  // -0 says nothing that 0 does not
}

std::string breakEvenJson(const BreakEven& result) {
    Json roots = Json::array();
    for (const double root : result.roots) roots.push_back(number(root));
    const Json document = {{"input", result.path},
                           {"base", number(result.base)},
                           {"value", number(result.value)},
                           {"roots", std::move(roots)},
                           {"reason", result.reason ? Json(nameOf(*result.reason)) : Json(nullptr)}};
    return document.dump(2) + "\n";
}

std::string_view reasonText(NoBreakEven reason) {
    switch (reason) {
        case NoBreakEven::noEffect:
            return "NPV is the same at every value";
        case NoBreakEven::never:
            return "NPV does not pass through 0 at any of these values";
        case NoBreakEven::integerField:
            return "this input is counted in whole numbers";
    }
    return "";
}

class BreakEvenText {
public:
    BreakEvenText(const Project& project, const BreakEven& result) : project_(project), result_(result) {}

    std::string text() const {
        const std::string& currency = project_.settings.currency.code;
        const std::string owner = inputOwner(project_, result_.path);
        std::string text = oneLine(project_.settings.name) + "\nInput: " + result_.path;
        if (!owner.empty()) text += " (" + owner + ")";
        text += "\nBase: " + (result_.base ? shown(*result_.base) : std::string(undefinedText));
        text += "\nNPV at base (" + currency + "): " + grouped(result_.npvAtBase, currencyDecimals(currency));
        if (result_.reason != NoBreakEven::integerField) text += "\nValues searched: " + searched();
        text += "\n\n";
        if (result_.reason) return text + "No break-even: " + std::string(reasonText(*result_.reason)) + "\n";
        text += "NPV is 0 at " + shown(*result_.value) + distance(*result_.value) + "\n";
        for (const double root : result_.roots)
            if (root != *result_.value) text += "  and at " + shown(root) + distance(root) + "\n";
        return text;
    }

private:
    std::string shown(double value) const { return inputNumber(project_, result_.path, value); }

    std::string searched() const {
        const auto field = findNumberFieldToRead(project_, result_.path);
        const RangeBounds bounds = boundsOf(field->info.range);
        // An open bound is the nearest double inside; its written bound is what people read.
        const std::string low =
            bounds.lowOpen ? "more than " + shown(std::round(result_.lowest)) : shown(result_.lowest);
        return low + " to " + shown(result_.highest);
    }

    std::string distance(double root) const {
        if (!result_.base || *result_.base == 0) return "";
        const double change = (root - *result_.base) / std::abs(*result_.base);
        return std::string(", ") + percent(std::abs(change)) + (change < 0 ? " below the base" : " above the base");
    }

    const Project& project_;
    const BreakEven& result_;
};

}  // namespace

Exit runBreakEven(const BreakEvenArguments& arguments) {
    const auto project = loadProject(arguments.file);
    if (!project) return report(project.problems());
    // Refuses, with its line, what is too large for a number.
    if (const auto results = analyze(project.value()); !results) return report(results.problems());
    const auto result = breakEven({.project = project.value()}, arguments.input);
    if (!result) return report(result.problems());
    return printed(arguments.json ? breakEvenJson(result.value())
                                  : BreakEvenText(project.value(), result.value()).text());
}

}  // namespace jupan
