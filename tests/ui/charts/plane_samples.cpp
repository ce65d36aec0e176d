#include "tests/ui/charts/plane_samples.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>

namespace jupan::samples {
namespace {

QString in(Words words, const char* korean, const char* english) {
    return QString::fromUtf8(words == Words::korean ? korean : english);
}

QString plain(double value) {
    return QLocale(QLocale::English).toString(value, 'f', 0);
}

// Share of a normal distribution with mean 6,930 and standard deviation 4,600 (10k KRW) at or below `npv`.
double shareBelow(double npv) {
    return 0.5 * std::erfc(-(npv - 6.93e7) / (4.6e7 * std::sqrt(2.0)));
}

}  // namespace

AxisWords shareWords(Words words) {
    AxisWords share;
    share.caption = in(words, "시행 비율", "Share of trials");
    share.tick = [](double value) { return QString::number(value * 100, 'g', 3) + QStringLiteral(" %"); };
    share.exact = [](double value) { return QString::number(value * 100, 'f', 1) + QStringLiteral(" %"); };
    return share;
}

InputCurveData exchangeRateCurve(Words words) {
    InputCurveData data;
    data.input.caption = in(words, "환율(달러), 원", "Exchange rate (USD), KRW");
    data.input.tick = plain;
    data.input.exact = [words](double value) { return plain(value) + in(words, " 원", " KRW"); };
    for (int i = 0; i <= 60; ++i) {
        const double rate = 50.0 * i;
        data.points.emplace_back(rate, 1.98e5 * (1730 - rate));
    }
    data.base = {{1380, 1.98e5 * 350}, in(words, "현재 1,380원", "now 1,380 KRW")};
    data.roots = {{{1730, 0}, in(words, "1,730원에서 순현재가치 0", "NPV is 0 at 1,730 KRW")}};
    data.lowest = {0, in(words, "허용 범위: 0원부터", "allowed from 0 KRW")};
    data.above = in(words, "이익", "gains");
    data.below = in(words, "손실", "loses money");
    return data;
}

InputCurveData shareCurve(Words words) {
    InputCurveData data;
    data.input.caption =
        in(words, "작업 단위 ‘고객 문의 응대’의 자동 응답률", "Auto-answer rate of “Customer support”");
    data.input.tick = [](double value) { return QString::number(value * 100, 'g', 3) + QStringLiteral(" %"); };
    for (int i = 0; i <= 100; ++i) {
        const double share = i / 100.0;
        if (i == 60) data.points.emplace_back(share, std::nan(""));
        data.points.emplace_back(share, 4e7 * (share - 0.2) * (0.85 - share) * 8 - (i >= 60 ? 1e7 : 0));
    }
    data.base = {{0.4, 2.88e7}, in(words, "현재 40 %", "now 40 %")};
    data.roots = {{{0.2, 0}, in(words, "20 %에서 순현재가치 0", "NPV is 0 at 20 %")},
                  {{0.7977, 0}, in(words, "79.8 %에서 순현재가치 0", "NPV is 0 at 79.8 %")}};
    data.lowest = {0, in(words, "최소: 0 %", "lowest: 0 %")};
    data.highest = {1, in(words, "최대: 100 %", "highest: 100 %")};
    data.above = in(words, "이익", "gains");
    data.below = in(words, "손실", "loses");
    return data;
}

BubbleData workUnits(Words words, int count, bool longNames) {
    const QStringList names{in(words, "고객 문의 응대", "Customer support"),
                            in(words, "견적서 작성", "Quotations"),
                            in(words, "계약서 검토", "Contract review"),
                            in(words, "상품 설명 작성", "Product texts"),
                            in(words, "회의록 정리", "Minutes"),
                            in(words, "해외 이메일 번역", "Translation")};
    BubbleData data;
    std::mt19937 random(7);
    std::uniform_real_distribution<double> cost(2e6, 3e7), benefit(-2e6, 8e7);
    std::uniform_int_distribution<int> step(1, 5);
    for (int i = 0; i < count; ++i) {
        QString name = names[i % names.size()];
        if (i >= names.size()) name += QStringLiteral(" %1").arg(i);
        if (longNames)
            name += in(words, " 자동화와 담당자 검수까지 포함한 업무", " with review by the person in charge");
        data.bubbles.push_back(
            {name, cost(random), benefit(random), step(random), step(random), in(words, "빠른 성과", "Quick win")});
    }
    std::vector<double> costs, benefits;
    for (const Bubble& bubble : std::as_const(data.bubbles)) {
        costs.push_back(bubble.cost);
        benefits.push_back(bubble.benefit);
    }
    std::sort(costs.begin(), costs.end());
    std::sort(benefits.begin(), benefits.end());
    if (count > 0) data.median = QPointF(costs[costs.size() / 2], benefits[benefits.size() / 2]);
    data.quadrants = {in(words, "빠른 성과", "Quick win"), in(words, "투자", "Invest"), in(words, "나중에", "Later"),
                      in(words, "회피", "Avoid")};
    data.costCaption = in(words, "비용 현재가치, 만원", "PV of cost, 10k KRW");
    data.benefitCaption = in(words, "편익 현재가치, 만원", "PV of benefit, 10k KRW");
    return data;
}

HistogramData npvHistogram(Words words) {
    HistogramData data;
    for (int i = -12; i <= 28; ++i) data.edges << 1e7 * i;
    for (int i = 0; i < 40; ++i)
        data.counts << std::round(1e5 * (shareBelow(data.edges[i + 1]) - shareBelow(data.edges[i])));
    data.marks = {{1.04e7, QStringLiteral("P10 1,040")},
                  {6.93e7, QStringLiteral("P50 6,930"), true},
                  {7.1e7, in(words, "평균 7,100", "Mean 7,100")},
                  {1.282e8, QStringLiteral("P90 12,820")}};
    data.metricCaption = in(words, "순현재가치, 만원", "NPV, 10k KRW");
    data.share = shareWords(words);
    data.below = in(words, "손실: 6.6 %", "loses money: 6.6 %");
    data.above = in(words, "이익: 93.4 %", "gains: 93.4 %");
    return data;
}

SCurveData npvCurve(Words words) {
    SCurveData data;
    for (int i = -80; i <= 220; i += 2) data.points.emplace_back(1e6 * i, shareBelow(1e6 * i));
    data.marks = {{{1.04e7, 0.1}, QStringLiteral("P10 1,040")},
                  {{6.93e7, 0.5}, QStringLiteral("P50 6,930")},
                  {{1.282e8, 0.9}, QStringLiteral("P90 12,820")}};
    data.zero = {{0, shareBelow(0)}, in(words, "6.6 %는 손실", "6.6 % lose money")};
    data.metricCaption = in(words, "순현재가치, 만원", "NPV, 10k KRW");
    data.share = shareWords(words);
    return data;
}

HistogramData skewedHistogram(Words words) {
    HistogramData data = npvHistogram(words);
    data.edges.clear();
    data.counts.clear();
    // lognormal, moved to the left
    const auto below = [](double npv) {
        return npv <= -3e7 ? 0 : 0.5 * std::erfc(-std::log((npv + 3e7) / 9e7) / (0.75 * std::sqrt(2.0)));
    };
    for (int i = -3; i <= 180; ++i) data.edges << 1e7 * i;
    for (qsizetype i = 0; i + 1 < data.edges.size(); ++i)
        data.counts << std::round(1e5 * (below(data.edges[i + 1]) - below(data.edges[i])));
    return data;
}

SCurveData skewedCurve(Words words) {
    SCurveData data = npvCurve(words);
    const HistogramData bins = skewedHistogram(words);
    data.points = {{bins.edges.first(), 0}};
    for (qsizetype i = 0; i < bins.counts.size(); ++i)
        data.points.append({bins.edges[i + 1], data.points.last().y() + bins.counts[i] / 1e5});
    data.marks = {{{4.4e6, 0.1}, QStringLiteral("P10 440")},
                  {{6e7, 0.5}, QStringLiteral("P50 6,000")},
                  {{2.05e8, 0.9}, QStringLiteral("P90 20,500")}};
    data.zero = {{0, 0.0715}, in(words, "7.2 %는 손실", "7.2 % lose money")};
    return data;
}

FanData cashFan(Words words) {
    FanData data;
    LineSeries plan{in(words, "계획", "Plan"), {}};
    data.p10.name = QStringLiteral("P10");
    data.p50.name = QStringLiteral("P50");
    data.p90.name = QStringLiteral("P90");
    double cash = -1.2e7;
    for (int month = 0; month <= 36; ++month) {
        const double spread = 1.1e6 * month;
        data.p10.points.emplace_back(month, cash - spread);
        data.p50.points.emplace_back(month, cash);
        data.p90.points.emplace_back(month, cash + 0.9 * spread);
        plan.points.emplace_back(month, cash + 0.12 * spread);
        cash += month < 3 ? -1.4e6 : 2.9e6 * std::min(1.0, month / 9.0);
    }
    data.plan = plan;
    data.payback = PaybackMark{10.9, in(words, "회수 10.9개월", "pays back, 10.9 months")};
    return data;
}

std::vector<std::unique_ptr<ChartWidget>> planeCharts(Words words) {
    std::vector<std::unique_ptr<ChartWidget>> charts;
    const auto keep = [&](auto chart, const char* name, auto data, const QString& title) {
        ChartTexts said = texts(words, title);
        said.note = in(words, "예시 문장입니다.", "A sentence that says what was found.");
        said.source = in(words, "한빛상사 · 기준 · 시행 100,000회 · 시드 1 · Jupan", "Hanbit Trading · Base · Jupan");
        chart->setObjectName(QString::fromLatin1(name));
        chart->setData(std::move(data), said);
        charts.push_back(std::move(chart));
    };
    keep(std::make_unique<InputCurveChart>(), "input-curve", exchangeRateCurve(words),
         in(words, "손익분기: 환율", "Break-even: exchange rate"));
    keep(std::make_unique<InputCurveChart>(), "input-curve-share", shareCurve(words),
         in(words, "손익분기: 자동 응답률", "Break-even: auto-answer rate"));
    const QString matrix = in(words, "비용·편익 매트릭스", "Cost-benefit matrix");
    keep(std::make_unique<BubbleChart>(), "matrix-3", workUnits(words, 3), matrix);
    keep(std::make_unique<BubbleChart>(), "matrix-8-long", workUnits(words, 8, true), matrix);
    keep(std::make_unique<BubbleChart>(), "matrix-30", workUnits(words, 30), matrix);
    const QString npv = in(words, "순현재가치의 분포", "Distribution of NPV");
    keep(std::make_unique<HistogramChart>(), "histogram", npvHistogram(words), npv);
    keep(std::make_unique<SCurveChart>(), "s-curve", npvCurve(words), npv);
    keep(std::make_unique<HistogramChart>(), "histogram-skewed", skewedHistogram(words), npv);
    keep(std::make_unique<SCurveChart>(), "s-curve-skewed", skewedCurve(words), npv);
    keep(std::make_unique<FanChart>(), "fan", cashFan(words),
         in(words, "누적 순편익, 10~90 % 구간", "Cumulative net benefit, 10 to 90 %"));
    return charts;
}

void checkPicture(ChartWidget& chart, const QSize& size, const std::string& what) {
    BOOST_TEST_CONTEXT(what << ' ' << size.width() << 'x' << size.height()) {
        chart.resize(size);
        const auto& labels = chart.labels();
        for (std::size_t a = 0; a < labels.size(); ++a) {
            if (!QRectF(QPointF(), size).contains(labels[a].rect))
                BOOST_ERROR(labels[a].text.toStdString() + " leaves the picture");
            for (std::size_t b = a + 1; b < labels.size(); ++b)
                if (labels[a].rect.intersects(labels[b].rect))
                    BOOST_ERROR(labels[a].text.toStdString() + " covers " + labels[b].text.toStdString());
        }
        BOOST_TEST(chart.valueScale().ticks.size() <= static_cast<std::size_t>(kMaximumGridLines));
        BOOST_TEST(!chart.toImage(size).isNull());
    }
}

const ChartLabel* labelOf(ChartWidget& chart, const QString& text) {
    for (const ChartLabel& label : chart.labels())
        if (label.text == text) return &label;
    return nullptr;
}

const ChartHit* hitAt(ChartWidget& chart, const QPointF& point) {
    for (const ChartHit& hit : chart.hits())
        if (hit.area.contains(point)) return &hit;
    return nullptr;
}

}  // namespace jupan::samples
