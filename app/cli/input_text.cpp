#include "app/cli/input_text.h"

#include <algorithm>
#include <cmath>

#include "app/cli/figures.h"
#include "app/cli/text.h"
#include "core/project/inputs.h"

namespace jupan {
namespace {

template <class Entity>
void findName(const std::vector<Entity>& list, std::string_view word, std::string_view id, std::string& name) {
    if (word != pathWord<Entity>()) return;
    for (const Entity& entity : list)
        if (entity.id.text == id) name = entity.name;
}

std::string_view reasonText(Undefined reason) {
    switch (reason) {
        case Undefined::no:
            return "";
        case Undefined::neverPaysBack:
            return "never pays back";
        case Undefined::noCost:
            return "no cost";
        case Undefined::overflow:
            return "too large for a number";
        case Undefined::outOfRange:
            return "outside the allowed range";
        case Undefined::notInteger:
            return "not a whole number";
        case Undefined::notValid:
            return "the project is not valid with it";
    }
    return "";
}

/// Without zeros at the end of the fraction.
std::string withoutZeros(std::string text) {
    if (text.find('.') == std::string::npos) return text;
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
    return text;
}

}  // namespace

std::string inputOwner(const Project& project, std::string_view path) {
    const std::size_t dot = path.find('.');
    const std::string_view word = path.substr(0, dot);
    const std::string_view rest = path.substr(dot + 1);
    const std::string_view id = rest.substr(0, rest.find('.'));
    std::string name;
    findName(project.models, word, id, name);
    findName(project.workUnits, word, id, name);
    findName(project.kpis, word, id, name);
    findName(project.workloads, word, id, name);
    findName(project.seats, word, id, name);
    findName(project.costs, word, id, name);
    return oneLine(name);
}

std::string inputNumber(const Project& project, std::string_view path, double value) {
    const auto field = findNumberFieldToRead(project, path);
    const bool fraction = field && (field->info.unit == Unit::share || field->info.unit == Unit::annualRate);
    const double shown = fraction ? value * 100 : value;
    const double size = std::abs(shown);
    if (size != 0 && (size < 1e-6 || size >= 1e15)) return shortestText(value);
    const int before = size < 1 ? 1 : static_cast<int>(std::floor(std::log10(size))) + 1;
    return withoutZeros(grouped(shown, std::max(0, 7 - before))) + (fraction ? " %" : "");
}

std::string metricLabel(Metric metric, const std::string& currency) {
    switch (metric) {
        case Metric::npv:
            return "NPV (" + currency + ")";
        case Metric::net:
            return "Net benefit (" + currency + ")";
        case Metric::roi:
            return "ROI";
        case Metric::paybackMonth:
            return "Payback (months)";
    }
    return "";
}

std::string metricFigure(Metric metric, double value, const std::string& currency) {
    if (metric == Metric::roi) return percent(value);
    return grouped(value, metric == Metric::paybackMonth ? 1 : currencyDecimals(currency));
}

std::string metricText(Metric metric, const MetricValue& value, const std::string& currency) {
    if (value.value) return metricFigure(metric, *value.value, currency);
    return std::string(undefinedText) + " (" + std::string(reasonText(value.reason)) + ")";
}

}  // namespace jupan
