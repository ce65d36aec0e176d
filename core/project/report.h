// What the client report looks like and which parts it has, in which order. What stands in them comes from the rest of
// the document and its results.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/project/calendar.h"
#include "core/project/field.h"
#include "core/project/values.h"

namespace jupan {

enum class ReportLanguage { korean, english };
template <>
struct EnumNames<ReportLanguage> {
    static constexpr std::array<std::string_view, 2> names{"ko", "en"};
};

/// In what steps the report writes money.
enum class ReportUnit { automatic, one, thousand, tenThousand, million, hundredMillion };
template <>
struct EnumNames<ReportUnit> {
    static constexpr std::array<std::string_view, 6> names{"automatic",    "one",     "thousand",
                                                           "ten_thousand", "million", "hundred_million"};
};

/// What a section of the report is about; `text` is the author's own.
enum class ReportPart {
    summary,
    axes,
    costs,
    roi,
    scenarios,
    sensitivity,
    simulation,
    information,
    budget,
    governance,
    roadmap,
    pilot,
    scale,
    businessModel,
    claims,
    assumptions,
    method,
    changeLog,
    text
};
template <>
struct EnumNames<ReportPart> {
    static constexpr std::array<std::string_view, 19> names{
        "summary",     "axes",        "costs",      "roi",        "scenarios", "sensitivity", "simulation",
        "information", "budget",      "governance", "roadmap",    "pilot",     "scale",       "business_model",
        "claims",      "assumptions", "method",     "change_log", "text"};
};

/// The longest logo, as base64: about 300 kB of picture. The window makes larger ones smaller.
inline constexpr std::size_t longestLogo = 400'000;

struct ReportSettings {
    std::string title{};  ///< empty: the project's name
    std::string author{};
    std::optional<Date> date{};  ///< absent: the day on which the report is made
    std::string confidentiality{};
    std::optional<ReportLanguage> language{};  ///< absent: the interface's
    ReportUnit unit = ReportUnit::automatic;
    std::optional<Currency> currency{};  ///< absent: the project's; another needs its rate in project.fx
    std::string color{};                 ///< "#1a5fb4"; empty: the program's
    std::string logo{};                  ///< a PNG or JPEG picture as base64; empty: none
    bool cover = true;
    bool contents = true;  ///< table of contents
    bool operator==(const ReportSettings&) const = default;
};

template <class Visitor, Of<ReportSettings> E>
void describe(Visitor& visit, E& report) {
    visit({.name = "title"}, report.title);
    visit({.name = "author"}, report.author);
    visit({.name = "date"}, report.date);
    visit({.name = "confidentiality"}, report.confidentiality);
    visit({.name = "language"}, report.language);
    visit({.name = "unit"}, report.unit);
    visit({.name = "currency"}, report.currency);
    visit({.name = "color"}, report.color);
    visit({.name = "logo"}, report.logo);
    visit({.name = "cover"}, report.cover);
    visit({.name = "contents"}, report.contents);
}

/// A section of the report, in the order of the list. Of a part that ships, `title` and `text` may be empty: then the
/// heading is the part's own, and no words of the author stand before what the program writes.
struct ReportSectionChoice {
    Id id{};
    ReportPart part = ReportPart::text;
    bool included = true;
    std::string title{};
    std::string text{};
    bool operator==(const ReportSectionChoice&) const = default;
};

template <class Visitor, Of<ReportSectionChoice> E>
void describe(Visitor& visit, E& section) {
    visit({.name = "id", .required = true}, section.id);
    visit({.name = "part", .required = true}, section.part);
    visit({.name = "included"}, section.included);
    visit({.name = "title"}, section.title);
    visit({.name = "text"}, section.text);
}

/// The sections of a report nobody has chosen any for: every part once, in the framework's order; the business model,
/// the claims and the change log left out.
std::vector<ReportSectionChoice> usualReportSections();

}  // namespace jupan
