#include <algorithm>
#include <array>

#include "core/portfolio/portfolio.h"

namespace jupan {
namespace {

enum class UnitOf { none, money, share, shareAYear, months };

struct Column {
    std::string_view key;
    std::string_view english;
    std::string_view korean;
    UnitOf unit = UnitOf::none;
};

constexpr std::array columns{
    Column{"rank", "Rank by NPV", "NPV 순위"},
    Column{"file", "File", "파일"},
    Column{"name", "Project", "프로젝트"},
    Column{"client", "Client", "고객"},
    Column{"currency", "Currency", "통화"},
    Column{"rate", "Exchange rate", "환율"},
    Column{"horizon_months", "Horizon", "기간", UnitOf::months},
    Column{"discount_rate", "Discount rate", "할인율", UnitOf::shareAYear},
    Column{"benefit", "Benefit", "편익", UnitOf::money},
    Column{"cost", "Total cost of ownership", "총비용", UnitOf::money},
    Column{"net", "Net benefit", "순편익", UnitOf::money},
    Column{"npv", "NPV", "순현재가치(NPV)", UnitOf::money},
    Column{"npv_own", "NPV in the project's currency", "프로젝트 통화의 NPV"},
    Column{"roi", "ROI", "ROI", UnitOf::share},
    Column{"roi_status", "Why no ROI", "ROI가 없는 이유"},
    Column{"payback_month", "Payback", "회수 기간", UnitOf::months},
    Column{"payback_status", "Why no payback", "회수 기간이 없는 이유"},
    Column{"irr", "IRR", "내부수익률(IRR)", UnitOf::shareAYear},
    Column{"irr_status", "IRR: none, unique or multiple", "IRR: 없음, 하나, 여럿"},
    Column{"npv_probability", "Probability that NPV is above 0", "NPV가 0보다 클 확률", UnitOf::share},
    Column{"trials", "Trials", "시행 횟수"},
    Column{"seed", "Seed", "시드"},
    Column{"guess_share", "Share of NPV on guesses", "추정에 달린 NPV 비율", UnitOf::share},
    Column{"peak_exposure", "Peak exposure", "최대 누적 적자", UnitOf::money},
    Column{"peak_own", "Peak exposure in the project's currency", "프로젝트 통화의 최대 누적 적자"},
    Column{"readiness", "Readiness", "준비도", UnitOf::share},
    Column{"steps_done", "Steps done", "완료한 단계"},
    Column{"steps", "Steps", "전체 단계"},
    Column{"next_step", "Next step", "다음 단계"},
    Column{"pilot_verdict", "Pilot verdict", "파일럿 판정"},
    Column{"gap", "Why left out of totals", "합계에서 제외한 이유"},
    Column{"problem", "What is wrong with the file", "파일의 문제"},
};

TableCell cell(std::optional<double> value) {
    return value ? TableCell(*value + 0.0) : TableCell();
}

TableCell number(int value) {
    return static_cast<std::int64_t>(value);
}

TableCell code(std::string_view name) {
    return std::string(name);
}

std::string problemText(const Problems& problems, const ProblemWords& words) {
    std::string text;
    for (const Problem& problem : problems) text += (text.empty() ? "" : "; ") + words(problem);
    return text;
}

std::string_view statusName(IrrResult::Status status) {
    return status == IrrResult::unique ? "unique" : status == IrrResult::multiple ? "multiple" : "none";
}

std::string_view unitOf(const Column& column, const std::string& currency) {
    switch (column.unit) {
        case UnitOf::money:
            return currency;
        case UnitOf::share:
            return "share";
        case UnitOf::shareAYear:
            return "share/year";
        case UnitOf::months:
            return "months";
        case UnitOf::none:
            break;
    }
    return {};
}

/// Columns of a result: where nothing is entered yet their zeros would be read as one.
constexpr std::array resultKeys{"benefit",        "cost",          "net",        "npv",
                                "npv_own",        "roi",           "roi_status", "payback_month",
                                "payback_status", "irr",           "irr_status", "npv_probability",
                                "guess_share",    "peak_exposure", "peak_own"};

bool isResult(const Column& column) {
    return std::ranges::find(resultKeys, column.key) != resultKeys.end();
}

/// The cells between rank, file, name, client and gap, problem.
std::vector<TableCell> figureCells(const PortfolioEntry& entry, const PortfolioOptions& options) {
    const PortfolioFigures& f = *entry.row.figures;
    const Metrics& m = f.metrics;
    const auto money = [&entry](double PortfolioMoney::*member) {
        return entry.money ? cell((*entry.money).*member) : TableCell();
    };
    return {f.currency,
            money(&PortfolioMoney::rate),
            number(f.horizonMonths),
            cell(f.discountRate),
            money(&PortfolioMoney::benefit),
            money(&PortfolioMoney::cost),
            money(&PortfolioMoney::net),
            money(&PortfolioMoney::npv),
            cell(m.npv),
            cell(m.roi),
            m.roi ? TableCell() : code("no_cost"),
            cell(m.paybackMonth),
            m.paybackMonth ? TableCell() : code("not_within_horizon"),
            cell(m.irr),
            code(statusName(m.irrStatus)),
            cell(f.npvProbability),
            static_cast<std::int64_t>(options.trials),
            static_cast<std::int64_t>(options.seed),
            cell(f.guessShare),
            money(&PortfolioMoney::peakExposure),
            cell(m.peakExposure),
            cell(f.readiness.share),
            number(f.stepsDone),
            number(f.steps),
            f.nextStep ? TableCell(*f.nextStep) : TableCell(),
            f.piloted ? code(nameOf(f.verdict)) : TableCell()};
}

}  // namespace

ExportTable portfolioTable(const Portfolio& portfolio, TableLanguage language, const ProblemWords& words) {
    const bool korean = language == TableLanguage::korean;
    ExportTable table{.name = "portfolio", .title = korean ? "포트폴리오" : "Portfolio"};
    for (const Column& column : columns)
        table.columns.push_back({std::string(column.key), std::string(korean ? column.korean : column.english),
                                 std::string(unitOf(column, portfolio.currency))});
    for (const PortfolioEntry& entry : portfolio.entries) {
        auto& row = table.rows.emplace_back();
        row = {entry.rank > 0 ? number(entry.rank) : TableCell(), entry.row.file, entry.row.name, entry.row.client};
        if (entry.row.figures) std::ranges::move(figureCells(entry, portfolio.options), std::back_inserter(row));
        row.resize(columns.size() - 2);
        if (!entry.hasResult())
            for (std::size_t i = 0; i < row.size(); ++i)
                if (isResult(columns[i])) row[i] = TableCell();
        row.push_back(entry.gap == PortfolioGap::none ? TableCell() : code(nameOf(entry.gap)));
        row.push_back(entry.row.problems.empty() ? TableCell() : TableCell(problemText(entry.row.problems, words)));
    }
    return table;
}

}  // namespace jupan
