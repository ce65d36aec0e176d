// The cost of one line in one month, with the terms it is made of (model.md §4), before contingency and without the
// factor of a scenario. Series (costs.h) and explanations (cost_explanation.h) are made of these.
#pragma once

#include "core/engine/lookup.h"
#include "core/engine/request_cost.h"

namespace jupan {

/// One model's part of a stage's mix.
struct MixTerm {
    double share = 0;  ///< of the requests
    double exchangeRate = 1;
    RequestCost request{};  ///< in the model's currency
    double unitCost = 0;    ///< share · request.total · exchangeRate, project currency
};
MixTerm mixTerm(const MixShare& part, const Workload& load, const Lookup& lookup);

/// unit(m) of model.md §4 under a stage: one request in the project currency.
double unitCost(const Stage& stage, const Workload& load, const Lookup& lookup);

/// The stage in force in `month`: the last that has begun. Precondition: there are stages, the first from month 1.
const Stage& stageAt(const std::vector<Stage>& stages, int month);

/// C(m) = requests · (1+retry_rate) · unit · (1+price_change)^((m-1)/12) · (1+tax_rate).
struct WorkloadMonth {
    double demand = 0;    ///< requests_per_month, or requests_per_item
    double volume = 0;    ///< (1+growth)^((m-1)/12), or the work unit's items in the month
    double adoption = 0;  ///< share in use
    double requests = 0;  ///< demand · volume · adoption
    double retryFactor = 1;
    double unitCost = 0;  ///< project currency
    double priceChangeFactor = 1;
    double taxFactor = 1;
    double cost = 0;
};
/// `unit`: the workload's work unit, needed with requests_per_item. Month 1..; while adoption is 0 only `unitCost` and
/// the demand are filled in.
WorkloadMonth workloadMonth(const Workload& load, const WorkUnit* unit, double unitCost, int month);

/// seats · ramp · price · (1+escalation)^((m-1)/12) · fx · the months this payment covers.
struct SeatMonth {
    double seats = 0;  ///< of the whole plan
    double ramp = 0;   ///< share of them in use
    double pricePerMonth = 0;
    double escalationFactor = 1;
    double exchangeRate = 1;
    int monthsCharged = 0;  ///< 1; of annual billing up to 12 in the months of payment; 0 where nothing is charged
    double cost = 0;
};
/// Month 0..horizon.
SeatMonth seatMonth(const Seat& seat, double exchangeRate, int horizon, int month);

/// amount (of labor: fte · monthly_cost) · fx · (1+escalation)^((m-1)/12).
struct ItemMonth {
    double quantity = 1;  ///< full-time equivalents of labor, else 1
    double amount = 0;    ///< a month, or once; in the item's currency
    double exchangeRate = 1;
    double escalationFactor = 1;
    bool charged = false;
    double cost = 0;
};
/// Month 0..horizon.
ItemMonth itemMonth(const Cost& cost, double exchangeRate, int month);

}  // namespace jupan
