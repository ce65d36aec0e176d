// What each command does once its arguments are read. Results go to standard output, messages to standard error.
#pragma once

#include <filesystem>
#include <string>

#include "core/analysis/metric.h"

namespace jupan {

/// Exit codes of interfaces.md.
enum class Exit { success = 0, failed = 1, usage = 2, attention = 3 };

struct AnalyzeArguments {
    std::filesystem::path file;
    std::string scenario;  ///< empty: the base project
    bool json = false;
};
/// All metrics, the yearly table and the warnings. An unknown scenario is a failure, not wrong usage: whether it exists
/// is a question to the project.
Exit runAnalyze(const AnalyzeArguments& arguments);

struct SensitivityArguments {
    std::filesystem::path file;
    Metric metric = Metric::npv;
    bool json = false;
};
/// The tornado of the base project.
Exit runSensitivity(const SensitivityArguments& arguments);

struct BreakEvenArguments {
    std::filesystem::path file;
    std::string input;  ///< path of a numeric field
    bool json = false;
};
/// The values of one input at which the NPV of the base project changes sign. An unknown path is a failure, not wrong
/// usage: whether it exists is a question to the project. That there is no such value is an answer, not a failure.
Exit runBreakEven(const BreakEvenArguments& arguments);

struct PricesArguments {
    std::filesystem::path own;  ///< prices of the firm's own, JSON or CSV; empty: none
    std::string asOf;           ///< YYYY-MM-DD; empty: today
    bool json = false;
};
/// The price catalogue, the own prices over it, with the prices in force on the day.
Exit runPrices(const PricesArguments& arguments);

struct TokensArguments {
    std::string model;           ///< id in the price catalogue, or its form as a project id; or
    std::string encoding;        ///< the encoding's name
    std::filesystem::path file;  ///< empty: standard input
    bool ids = false;
    bool json = false;
};
/// Counts the tokens of a text, byte for byte as given. An unknown model is wrong usage; one whose tokenizer is not
/// known fails.
Exit runTokens(const TokensArguments& arguments);

/// Reads and validates the file, checks the chain of its change log, and says what it holds, or every problem.
Exit runCheck(const std::filesystem::path& file);

/// Writes the project of `in` in the form that the ending of `out` says; an existing `out` is replaced.
Exit runConvert(const std::filesystem::path& in, const std::filesystem::path& out);

struct NewArguments {
    std::string templateId;
    std::string language = "en";
    std::filesystem::path file;
    bool force = false;
};
/// Writes a template's project as a new file; an existing file is replaced with `force` only.
Exit runNew(const NewArguments& arguments);

/// Prints "id<TAB>name" for every template.
Exit runTemplateList(const std::string& language);

}  // namespace jupan
