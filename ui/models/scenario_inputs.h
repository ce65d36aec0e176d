// The inputs of a project by their names in words, as scenarios and advice speak of them.
#pragma once

#include <QString>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/project/project.h"
#include "ui/format/field_text.h"

namespace jupan {

/// One numeric input of the project.
struct ScenarioInput {
    std::string path;
    QString words;  ///< "Enquiries · Time saved"
    std::optional<double> value;
    bool operator==(const ScenarioInput&) const = default;
};

/// Every input that a scenario may override, in document order.
std::vector<ScenarioInput> scenarioInputs(const Project& project);

/// The input with this path, or nothing.
std::optional<ScenarioInput> scenarioInput(const Project& project, const std::string& path);

/// A path in words with the entity's own name: "Enquiries · Time saved", "Discount rate", "Exchange rate (USD)". Paths
/// of whole entities give the name alone; what is not known stays as it is.
QString inputWords(const Project& project, std::string_view path);

/// The field at the end of the path with the words of the entity's kind and its currency.
std::optional<FieldSpec> inputField(const Project& project, std::string_view path);

/// The scenario's name; "Base" for the base project (empty id or "base").
QString scenarioName(const Project& project, std::string_view id);

}  // namespace jupan
