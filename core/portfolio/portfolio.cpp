#include "core/portfolio/portfolio.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <tuple>

namespace jupan {
namespace {

/// By the result, not by the lists: a KPI of value 0 says as little as none.
bool nothingYet(const PortfolioFigures& figures) {
    const Metrics& m = figures.metrics;
    return m.totalBenefit == 0 && m.totalCost == 0 && m.npv == 0 && m.peakExposure == 0;
}

std::string usualCurrency(const std::vector<PortfolioRow>& rows) {
    std::map<std::string, int> count;  // ascending by code: the first of the largest is taken
    for (const PortfolioRow& row : rows)
        if (row.figures && !nothingYet(*row.figures)) ++count[row.figures->currency];
    const auto most = std::ranges::max_element(count, {}, [](const auto& one) { return one.second; });
    return most == count.end() ? std::string() : most->first;
}

/// The rates that projects in `target` give for other currencies.
struct GivenRate {
    double rate = 0;
    bool same = true;
};
using GivenRates = std::map<std::string, GivenRate>;

GivenRates givenRates(const std::vector<PortfolioRow>& rows, const std::string& target) {
    GivenRates given;
    for (const PortfolioRow& row : rows) {
        if (!row.figures || row.figures->currency != target) continue;
        for (const auto& [currency, rate] : row.figures->rates) {
            const auto [at, isNew] = given.try_emplace(currency, GivenRate{rate});
            if (!isNew && at->second.rate != rate) at->second.same = false;
        }
    }
    return given;
}

/// Sets gap and money of an entry with figures.
void convert(PortfolioEntry& entry, const std::string& target, const GivenRates& given) {
    const PortfolioFigures& figures = *entry.row.figures;
    if (nothingYet(figures)) {
        entry.gap = PortfolioGap::nothingYet;
        return;
    }
    double rate = 1;
    if (figures.currency != target) {
        const auto own = figures.rates.find(target);
        const auto other = given.find(figures.currency);
        if (own != figures.rates.end() && own->second > 0) {
            rate = 1 / own->second;
        } else if (other == given.end()) {
            entry.gap = PortfolioGap::noRate;
            return;
        } else if (!other->second.same) {
            entry.gap = PortfolioGap::ratesDiffer;
            return;
        } else {
            rate = other->second.rate;
        }
    }
    const Metrics& m = figures.metrics;
    const PortfolioMoney money{rate,         m.totalBenefit * rate, m.totalCost * rate,
                               m.net * rate, m.npv * rate,          m.peakExposure * rate};
    for (const double amount : {money.rate, money.benefit, money.cost, money.net, money.npv, money.peakExposure})
        if (!std::isfinite(amount)) entry.gap = PortfolioGap::tooLarge;
    if (entry.gap == PortfolioGap::none) entry.money = money;
}

PortfolioTotal totalOf(const std::vector<PortfolioEntry>& entries) {
    PortfolioTotal total;
    for (const PortfolioEntry& entry : entries) {
        if (!entry.money) continue;
        ++total.projects;
        total.benefit += entry.money->benefit;
        total.cost += entry.money->cost;
        total.net += entry.money->net;
        total.npv += entry.money->npv;
    }
    if (total.cost > 0 && std::isfinite(total.net / total.cost)) total.roi = total.net / total.cost;
    return total;
}

void rank(std::vector<PortfolioEntry>& entries) {
    std::ranges::sort(entries, {}, [](const PortfolioEntry& entry) {
        const int group = entry.money ? 0 : entry.row.figures ? 1 : 2;
        return std::tuple(group, entry.money ? -entry.money->npv : 0.0, entry.row.file, entry.row.name);
    });
    for (std::size_t i = 0; i < entries.size() && entries[i].money; ++i) {
        const bool same = i > 0 && entries[i - 1].money->npv == entries[i].money->npv;
        entries[i].rank = same ? entries[i - 1].rank : static_cast<int>(i) + 1;
    }
}

std::string fileName(const PortfolioRow& row) {
    return row.file.substr(row.file.find_last_of('/') + 1);  // npos + 1 is 0
}

/// As a reader sees it: the file's name where there is none, blanks of any kind and number as one.
std::string nameSeen(const PortfolioRow& row) {
    constexpr std::string_view blanks = " \t\n\v\f\r";
    std::string seen;
    for (std::size_t at = row.name.find_first_not_of(blanks); at != std::string::npos;) {
        const std::size_t end = row.name.find_first_of(blanks, at);
        seen += (seen.empty() ? "" : " ") + row.name.substr(at, end - at);
        at = row.name.find_first_not_of(blanks, end);
    }
    return seen.empty() ? fileName(row) : seen;
}

/// Of projects with one name: the client where no other of them has it, else the file's name, else its whole path.
void tellApart(std::vector<PortfolioEntry>& entries) {
    std::map<std::string, std::vector<PortfolioRow*>> byName;
    for (PortfolioEntry& entry : entries) byName[nameSeen(entry.row)].push_back(&entry.row);
    for (const auto& [name, rows] : byName) {
        if (rows.size() < 2) continue;
        for (PortfolioRow* row : rows) {
            const auto same = [&rows = rows, row](auto text) { return std::ranges::count(rows, text(row), text) > 1; };
            const auto client = [](const PortfolioRow* one) { return one->client; };
            const auto file = [](const PortfolioRow* one) { return fileName(*one); };
            row->apart = !row->client.empty() && !same(client) ? row->client : !same(file) ? file(row) : row->file;
        }
    }
}

}  // namespace

Portfolio comparePortfolio(std::vector<PortfolioRow> rows, std::string currency, const PortfolioOptions& options) {
    Portfolio portfolio{.currency = currency.empty() ? usualCurrency(rows) : std::move(currency), .options = options};
    const GivenRates given = givenRates(rows, portfolio.currency);
    for (PortfolioRow& row : rows) {
        PortfolioEntry entry{.row = std::move(row)};
        if (entry.row.figures)
            convert(entry, portfolio.currency, given);
        else
            entry.gap = PortfolioGap::unreadable;
        portfolio.entries.push_back(std::move(entry));
    }
    rank(portfolio.entries);
    tellApart(portfolio.entries);
    portfolio.total = totalOf(portfolio.entries);
    return portfolio;
}

}  // namespace jupan
