#include "core/project/same_figures.h"

#include <algorithm>
#include <array>
#include <vector>

namespace jupan {
namespace {

constexpr std::array<std::string_view, 31> notes{
    "token_samples",   "provenance",        "measurements",   "finops",         "budget",
    "budget_versions", "reallocations",     "charge_rules",   "exchange_rates", "alert_thresholds",
    "alerts",          "measured_benefits", "item_counts",    "invoices",       "column_mappings",
    "budget_reviews",  "checklists",        "risks",          "roadmap",        "roadmap_items",
    "gates",           "gate_overrides",    "pilot",          "pilot_kpis",     "pilot_observations",
    "pilot_decisions", "scale_stages",      "business_model", "claims",         "report",
    "report_sections"};

}  // namespace

bool sameFigures(const Project& a, const Project& b) {
    // Both projects have one description, so their sections come in the same order and with the same types. A section
    // that is added later counts as figures until it is named above.
    std::vector<const void*> sections;
    auto collect = [&](const FieldInfo&, const auto& section) { sections.push_back(&section); };
    describe(collect, a);
    bool same = true;
    std::size_t next = 0;
    auto compare = [&]<class M>(const FieldInfo& info, const M& section) {
        const auto* other = static_cast<const M*>(sections[next++]);
        const bool note = std::find(notes.begin(), notes.end(), info.name) != notes.end();
        same = same && (note || *other == section);
    };
    describe(compare, b);
    return same;
}

}  // namespace jupan
