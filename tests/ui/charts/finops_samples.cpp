#include "tests/ui/charts/finops_samples.h"

#include <cmath>

namespace jupan::samples {
namespace {

QString in(Words words, const char* korean, const char* english) {
    return QString::fromUtf8(words == Words::korean ? korean : english);
}

QString monthName(Words words, int month) {
    static const QStringList english{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    return words == Words::korean ? QStringLiteral("%1월").arg(month) : english[month - 1];
}

QStringList weekdayNames(Words words) {
    if (words == Words::english) return {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    return {"월", "화", "수", "목", "금", "토", "일"};
}

QString dayName(Words words, const QDate& day) {
    const QString weekday = weekdayNames(words)[day.dayOfWeek() - 1];
    if (words == Words::english)
        return QStringLiteral("%1, %2 %3 %4")
            .arg(weekday)
            .arg(day.day())
            .arg(monthName(words, day.month()))
            .arg(day.year());
    return QStringLiteral("%1년 %2월 %3일 (%4)").arg(day.year()).arg(day.month()).arg(day.day()).arg(weekday);
}

FigureText signedText(const FigureText& text) {
    return [text](double amount) { return amount > 0 ? QStringLiteral("+") + text(amount) : text(amount); };
}

}  // namespace

BudgetColumnData budgetYear(Words words, Spending spending, int months) {
    BudgetColumnData data;
    data.budgetName = in(words, "예산", "Budget");
    data.actualName = in(words, "실적", "Actual");
    data.forecastName = in(words, "예측", "Forecast");
    data.rangeName = in(words, "예측 80 % 범위", "80 % range of the forecast");
    data.overName = in(words, "예산 초과", "over budget");
    data.currentName = in(words, "이번 달", "this month");
    const int current = months < 3 ? 0 : months * 2 / 5;
    data.current = spending == Spending::nothingYet ? 0 : current;
    for (int i = 0; i < months; ++i) {
        BudgetMonth month;
        const QDate first = QDate(2026, 4, 1).addMonths(i);
        month.name = months > 24 ? first.toString(QStringLiteral("yy.MM")) : monthName(words, first.month());
        month.fullName = words == Words::korean ? QStringLiteral("%1년 %2월").arg(first.year()).arg(first.month())
                                                : monthName(words, first.month()) + QString::number(-first.year());
        month.budget = 1.2e6 + 5e4 * (i % 6);
        const double share = spending == Spending::overspent ? 0.95 + 0.12 * (i % 4) : 0.7 + 0.07 * (i % 5);
        const double landing = *month.budget * share;
        if (spending != Spending::nothingYet) {
            if (i < current) month.actual = landing;
            if (i == current) {
                month.actual = 0.55 * landing;
                month.forecast = landing * 1.04;
                month.low = landing * 0.93;
                month.high = landing * 1.16;
                month.note =
                    in(words, "지난 8주의 요일별 지출로 예측", "from the spending by weekday of the last 8 weeks");
            }
            if (i > current) {
                month.forecast = landing;
                month.low = landing * 0.8;
                month.high = landing * 1.2;
            }
        }
        const std::optional<double> end = month.forecast ? month.forecast : month.actual;
        if (end && *end > *month.budget)
            month.overText = QStringLiteral("+%1 %").arg(std::lround(100 * (*end / *month.budget - 1)));
        data.months.push_back(month);
    }
    return data;
}

BurnDownData aprilLeft(Words words, Spending spending) {
    BurnDownData data;
    data.budget = 3.2e6;
    data.asOf = spending == Spending::nothingYet ? 0 : 17;
    data.asOfText = in(words, "4월 17일 기준", "as of 17 April");
    data.expectedName = in(words, "계획대로", "as planned");
    data.leftName = in(words, "남은 예산 112만원", "left: 1.12m KRW");
    data.aheadName = in(words, "예측", "forecast");
    data.belowZeroName = in(words, "예산 초과", "over budget");
    data.dayAxis = in(words, "4월 (일)", "Day of April");
    double expected = 3.2e6, left = 3.2e6;
    const double pace = spending == Spending::overspent ? 1.45 : 0.92;
    for (int i = 1; i <= 30; ++i) {
        const QDate day(2026, 4, i);
        const double weight = (day.dayOfWeek() > 5 ? 0.2 : 1.24) * 3.2e6 / 30 * 1.06;
        expected = i == 30 ? 0 : expected - weight;
        left -= weight * pace * (i <= 17 ? 1 + 0.25 * std::sin(i) : 1);
        BurnDownPoint point;
        point.name = dayName(words, day);
        point.expected = expected;
        if (spending != Spending::nothingYet && i <= 17) point.left = left;
        if (spending != Spending::nothingYet && i >= 17) point.ahead = left;
        data.days.push_back(point);
    }
    return data;
}

DayMapData spendingDays(Words words, int months) {
    DayMapData data;
    data.last = QDate(2026, 4, 30);
    data.first = QDate(2026, 4, 1).addMonths(1 - months);
    data.asOf = QDate(2026, 4, 17);
    data.asOfName = in(words, "4월 17일 기준", "as of 17 April");
    data.weekdayNames = weekdayNames(words);
    data.monthName = [words](const QDate& day) { return monthName(words, day.month()); };
    data.dayName = [words](const QDate& day) { return dayName(words, day); };
    data.noDataName = in(words, "자료 없음", "no data");
    data.anomalyName = in(words, "평소보다 크게 많은 날", "far more than usual");
    for (QDate day = data.first; day <= *data.asOf; day = day.addDays(1)) {
        if (day.dayOfYear() % 53 == 7) continue;
        const bool anomalous = day == QDate(2026, 4, 9) || day == QDate(2025, 11, 20);
        const double usual = day.dayOfWeek() == 7   ? 0
                             : day.dayOfWeek() == 6 ? 1.1e4
                                                    : 7e4 + 4e4 * std::sin(day.dayOfYear());
        data.days.push_back(
            {day, anomalous ? 3.4e5 : usual, anomalous,
             anomalous ? in(words, "gpt-5 사용이 평소의 5배", "gpt-5 used five times as much") : QString()});
    }
    return data;
}

VarianceBridgeData varianceBridge(Words words, bool large) {
    const double scale = large ? 1 : 0.06;
    VarianceBridgeData data;
    data.budgetName = in(words, "예산", "Budget");
    data.actualName = in(words, "실적", "Actual");
    data.dearerName = in(words, "예산보다 더 듦", "dearer than budgeted");
    data.cheaperName = in(words, "예산보다 덜 듦", "cheaper than budgeted");
    data.brokenAxis = in(words, "금액 축이 0에서 시작하지 않습니다. 예산과 실적 막대의 길이는 비교할 수 없습니다.",
                         "The axis does not begin at 0: the lengths of both totals cannot be compared.");
    const ChartTexts figures = texts(words, {});
    data.signedValue = signedText(figures.value);
    data.signedExact = signedText(figures.exact);
    data.budget = 1.2e7;
    data.effects = {
        {in(words, "물량", "Volume"),
         2.1e6 * scale,
         {},
         in(words, "요청 수가 계획과 다른 만큼", "more requests than planned")},
        {in(words, "토큰 사용량", "Tokens"), std::nullopt, in(words, "물량 효과에 포함", "part of volume")},
        {in(words, "모델 구성", "Model mix"), -3.4e6 * scale, {}},
        {in(words, "단가", "Price"), 0.0, {}},
        {in(words, "환율", "Exchange rate"), 9.6e5 * scale, {}},
        {in(words, "세금", "Tax"), std::nullopt, in(words, "원화 결제라 해당 없음", "none: charged in won")}};
    data.actual = data.budget;
    for (const BridgeEffect& effect : data.effects) data.actual += effect.amount.value_or(0);
    data.varianceText = in(words, "예산보다 ", "against budget: ") + data.signedValue(data.actual - data.budget);
    return data;
}

std::vector<std::unique_ptr<ChartWidget>> finopsCharts(Words words) {
    std::vector<std::unique_ptr<ChartWidget>> charts;
    const auto add = [&]<class Chart, class Data>(std::unique_ptr<Chart> chart, Data data, const char* name,
                                                  const QString& title) {
        chart->setObjectName(QString::fromLatin1(name));
        ChartTexts all = texts(words, title);
        all.source = in(words, "3월 31일까지 · 예산 2판", "up to 31 March · budget, version 2");
        all.table = {{"Month", "Actual, KRW"}, {{QStringLiteral("2026-04"), 1234567.891}}};
        chart->setData(std::move(data), all);
        charts.push_back(std::move(chart));
    };
    const QString year = in(words, "월별 예산과 실적", "Budget and actual by month");
    const QString left = in(words, "4월에 남은 예산", "What is left of April's budget");
    const QString days = in(words, "일별 지출", "Spending by day");
    const QString bridge = in(words, "예산과 실적이 다른 까닭", "Why actual differs from budget");
    const auto column = [] { return std::make_unique<BudgetColumnChart>(); };
    add(column(), budgetYear(words, Spending::ordinary), "budget-columns", year);
    add(column(), budgetYear(words, Spending::overspent), "budget-columns-over", year);
    add(column(), budgetYear(words, Spending::nothingYet), "budget-columns-planned", year);
    add(column(), budgetYear(words, Spending::overspent, 60), "budget-columns-60", year);
    const auto burn = [] { return std::make_unique<BurnDownChart>(); };
    add(burn(), aprilLeft(words, Spending::ordinary), "burn-down", left);
    add(burn(), aprilLeft(words, Spending::overspent), "burn-down-over", left);
    add(burn(), aprilLeft(words, Spending::nothingYet), "burn-down-planned", left);
    const auto map = [] { return std::make_unique<DayMapChart>(); };
    add(map(), spendingDays(words, 1), "day-map-month", days);
    add(map(), spendingDays(words, 3), "day-map-quarter", days);
    add(map(), spendingDays(words, 12), "day-map-year", days);
    const auto steps = [] { return std::make_unique<VarianceBridgeChart>(); };
    add(steps(), varianceBridge(words, true), "bridge", bridge);
    add(steps(), varianceBridge(words, false), "bridge-broken", bridge);
    return charts;
}

}  // namespace jupan::samples
