#include "tests/ui/charts/samples.h"

#include <QFile>
#include <cmath>

namespace jupan::samples {
namespace {

QString in(Words words, const char* korean, const char* english) {
    return QString::fromUtf8(words == Words::korean ? korean : english);
}

QString grouped(double value, int decimals) {
    const QString digits = QLocale(QLocale::English).toString(std::abs(value), 'f', decimals);
    return value < 0 ? QStringLiteral("−") + digits : digits;
}

}  // namespace

ChartTexts texts(Words words, const QString& title) {
    ChartTexts result;
    result.title = title;
    result.valueUnit = in(words, "만원", "10k KRW");
    result.tick = [](double value) { return grouped(value / 1e4, std::abs(value) >= 1e4 || value == 0 ? 0 : 2); };
    result.value = result.tick;
    result.exact = [words](double value) { return grouped(value, 0) + in(words, " 원", " KRW"); };
    return result;
}

CumulativeCashData cumulativeCash(Words words, int lines) {
    const QStringList names{in(words, "기준", "Base"), in(words, "최악의 경우", "Worst case"),
                            in(words, "최선의 경우", "Best case"),
                            in(words, "도입이 늦어지고 환율이 오르는 경우", "Late start and a dear dollar")};
    CumulativeCashData data;
    for (int line = 0; line < lines; ++line) {
        LineSeries series{names[line % 4], {}};
        const double gain = 2.9e6 * (1.0 - 0.12 * line + 0.3 * (line == 2 ? 1 : 0));
        double cash = -1.2e7;
        for (int month = 0; month <= 36; ++month) {
            series.points.emplace_back(month, cash);
            cash += month < 3 ? -1.4e6 : gain * std::min(1.0, month / 9.0);
        }
        data.lines.push_back(series);
    }
    data.payback = PaybackMark{10.9, in(words, "회수 10.9개월", "pays back, 10.9 months")};
    return data;
}

QVector<CategoryBar> benefits(Words words) {
    return {{in(words, "시간 절감", "Time saved"), 5.31e7},
            {in(words, "매출 증대", "Revenue"), 2.832e7},
            {in(words, "품질 향상 · 재작업 감소", "Quality and less rework"), 4.18e6},
            {in(words, "위험 회피", "Risk avoided"), 0},
            {in(words, "전환 중 생산성 손실", "Productivity lost in transition"), -6.4e6}};
}

StackedColumnData costs(Words words) {
    StackedColumnData data;
    data.columns = {in(words, "초기", "Initial"), in(words, "1년차", "Year 1"), in(words, "2년차", "Year 2"),
                    in(words, "3년차", "Year 3")};
    data.parts = {{QStringLiteral("API"), {0, 3.1e6, 3.8e6, 4.4e6}},
                  {in(words, "모델 운영", "Model operations"), {0, 1.2e6, 0.9e6, 0.7e6}},
                  {in(words, "보안·거버넌스", "Security and governance"), {2e6, 1.5e6, 1.5e6, 1.5e6}},
                  {in(words, "운영 인력", "Labor, operations"), {0, 4.5e6, 2.7e6, 1.6e6}},
                  {in(words, "도구·FinOps", "Tools and FinOps"), {0, 0, 0, 0}},
                  {in(words, "구축", "Setup"), {7e6, 0, 0, 0}},
                  {in(words, "교육", "Training"), {3e6, 0.2e6, 0, 0}}};
    data.totals = {1.2e7, 1.05e7, 8.9e6, 8.2e6};
    return data;
}

QVector<ScenarioValue> scenarios(Words words) {
    return {{in(words, "기준", "Base"), 6.93e7, true},
            {in(words, "최악의 경우", "Worst case"), -2.15e7, false},
            {in(words, "최선의 경우", "Best case"), 1.148e8, false},
            {in(words, "도입이 늦어지고 환율이 오르는 경우", "Late start and a dear dollar"), 3.3e7, false},
            {in(words, "편익 없음", "No benefit"), std::nullopt, false}};
}

std::vector<std::unique_ptr<ChartWidget>> allCharts(Words words) {
    std::vector<std::unique_ptr<ChartWidget>> charts;
    const auto keep = [&charts](auto chart, const char* name) {
        chart->setObjectName(QString::fromLatin1(name));
        charts.push_back(std::move(chart));
    };
    auto cash = std::make_unique<CumulativeCashChart>();
    cash->setData(cumulativeCash(words), texts(words, in(words, "누적 현금", "Cumulative cash")));
    keep(std::move(cash), "cumulative");
    auto several = std::make_unique<CumulativeCashChart>();
    several->setData(cumulativeCash(words, 4),
                     texts(words, in(words, "시나리오별 누적 현금", "Cumulative cash by scenario")));
    keep(std::move(several), "cumulative-scenarios");
    auto bars = std::make_unique<CategoryBarChart>();
    bars->setData(benefits(words), texts(words, in(words, "축별 편익", "Benefit by axis")));
    keep(std::move(bars), "benefit");
    auto stack = std::make_unique<StackedColumnChart>();
    stack->setData(costs(words), texts(words, in(words, "항목별 연간 비용", "Yearly cost by category")));
    keep(std::move(stack), "cost");
    auto comparison = std::make_unique<ScenarioComparisonChart>();
    comparison->setData(scenarios(words), texts(words, in(words, "시나리오별 순현재가치", "NPV by scenario")));
    keep(std::move(comparison), "scenarios");
    return charts;
}

}  // namespace jupan::samples
