// A project with governance, roadmap and pilot, as JSON.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace jupan::test {

inline nlohmann::json observations(const std::string& phase, const std::string& month,
                                   std::initializer_list<double> values) {
    nlohmann::json rows = nlohmann::json::array();
    int day = 5;
    for (const double value : values) {
        const std::string number = std::to_string(day++);
        rows.push_back({{"kpi", "time"},
                        {"phase", phase},
                        {"date", month + (number.size() == 1 ? "-0" : "-") + number},
                        {"value", value}});
    }
    return rows;
}

/// A pilot of one KPI: from 5 minutes down to 3; the second KPI has no pilot sample.
inline nlohmann::json pilotDocument() {
    nlohmann::json rows = observations("baseline", "2026-01", {5.1, 4.8, 5.3, 4.9, 5.2, 4.7, 5.0, 5.1});
    for (const auto& row : observations("pilot", "2026-02", {3.1, 2.8, 3.3, 2.9, 3.2, 2.7, 3.0, 30}))
        rows.push_back(row);
    rows.push_back({{"kpi", "errors"}, {"phase", "baseline"}, {"date", "2026-01-05"}, {"value", 4}, {"season", true}});
    return {{"format", "jupan-project"},
            {"version", 1},
            {"project", {{"name", "고객 응대 Pilot"}, {"currency", "KRW"}, {"start", "2026-01"}}},
            {"work_units",
             {{{"id", "support"},
               {"name", "Support"},
               {"volume_per_month", 2500},
               {"minutes_per_item", 5},
               {"hourly_cost", 25000}}}},
            {"kpis",
             {{{"id", "time"},
               {"name", "Handling time"},
               {"work_unit", "support"},
               {"axis", "productivity"},
               {"kind", "time_saving"},
               {"reduction", {{"value", 0.4}, {"low", 0.2}, {"high", 0.5}}}},
              {{"id", "errors"},
               {"name", "오류율"},
               {"work_unit", "support"},
               {"axis", "risk"},
               {"kind", "quality"},
               {"reduction", 0.5},
               {"error_rate", 0.04},
               {"cost_per_error", 1000}}}},
            {"costs",
             {{{"id", "build"}, {"name", "Build"}, {"kind", "one_time"}, {"category", "setup"}, {"amount", 60000000}}}},
            {"pilot",
             {{"start", "2026-02-02"},
              {"weeks", 8},
              {"channel", "chat"},
              {"fixed_on", "2026-01-30"},
              {"stakeholders", {"CS", "IT"}}}},
            {"pilot_kpis",
             {{{"kpi", "time"}, {"unit", "minutes"}, {"target", 0.3}, {"minimum", 0.1}},
              {{"kpi", "errors"}, {"unit", "%"}, {"target", 0.3}, {"minimum", 0.1}}}},
            {"pilot_observations", rows},
            {"pilot_decisions",
             {{{"date", "2026-04-01"}, {"verdict", "extend"}, {"by", "Owner"}, {"reason", "Too few figures"}}}}};
}

}  // namespace jupan::test
