#include "tests/ui/charts/sensitivity_samples.h"

#include <algorithm>
#include <cmath>

namespace jupan::samples {
namespace {

QString in(Words words, const char* korean, const char* english) {
    return QString::fromUtf8(words == Words::korean ? korean : english);
}

QString signedText(double value, int decimals, bool plus) {
    const QString digits = QString::number(std::abs(value), 'f', decimals);
    if (value < 0) return QStringLiteral("−") + digits;
    return value > 0 && plus ? QStringLiteral("+") + digits : digits;
}

QString percent(double share) {
    return signedText(share * 100, 0, false) + QStringLiteral(" %");
}

/// Names as projects have them, some long; beyond the list with a number.
QString inputName(Words words, int index) {
    const QStringList names{in(words, "문의 자동 응답률", "Auto-answer rate"),
                            in(words, "시간당 인건비", "Hourly cost"),
                            in(words, "절감 시간의 실현율 (고객 문의 응대)", "Realisation of time saved (support)"),
                            in(words, "월 문의 수", "Enquiries a month"),
                            in(words, "도입 정착 기간", "Ramp to full use"),
                            in(words, "환율 (원/$)", "KRW per USD"),
                            in(words, "계약서 검토 1건당 출력 토큰 수", "Output tokens per contract reviewed"),
                            in(words, "좌석 수 · 고객지원팀", "Seats, support team")};
    const QString name = names[index % names.size()];
    return index < names.size() ? name : name + QStringLiteral(" %1").arg(index);
}

}  // namespace

TornadoEnd end(std::optional<double> result, const QString& input) {
    TornadoEnd made;
    made.result = result;
    made.input = input;
    return made;
}

TornadoData npvTornado(Words words, int count) {
    TornadoData data;
    data.base = 6.93e7;
    data.baseText = in(words, "기준 6,930", "Base 6,930");
    for (int i = 0; i < count; ++i) {
        const double swing = 4e7 / (1 + 0.7 * i);
        TornadoRow row{inputName(words, i), end(6.93e7 - swing, percent(0.25)),
                       end(6.93e7 + 0.7 * swing, percent(0.5))};
        if (i % 8 == 4) {  // more is worse
            row.low = end(6.93e7 + 0.6 * swing, in(words, "2개월", "2 months"));
            row.high = end(6.93e7 - swing, in(words, "6개월", "6 months"));
        } else if (i % 8 == 5) {  // both better
            row.low = end(6.93e7 + 0.5 * swing, QStringLiteral("1,300 KRW"));
            row.high = end(6.93e7 + swing, QStringLiteral("1,500 KRW"));
        } else if (i % 8 == 6) {  // undefined at an end
            row.high = end(std::nullopt, QStringLiteral("450.5"));
            row.high.reason = in(words, "정수만 가능", "whole numbers only");
        } else if (i % 8 == 7) {  // no effect
            row.low.result = row.high.result = 6.93e7;
        }
        data.rows.push_back(row);
    }
    return data;
}

TornadoData paybackTornado(Words words, bool withBase) {
    TornadoData data;
    if (withBase) {
        data.base = 9.4;
        data.baseText = in(words, "기준 9.4개월", "Base 9.4 months");
    }
    const auto never = [&](const QString& input) {
        TornadoEnd made = end(std::nullopt, input);
        made.reason = in(words, "회수하지 못함", "does not pay back");
        made.beyond = true;
        return made;
    };
    data.rows = {{inputName(words, 0), never(percent(0.25)), end(7.1, percent(0.5))},
                 {inputName(words, 5), end(12, QStringLiteral("1,300 KRW")), never(QStringLiteral("1,700 KRW"))},
                 {inputName(words, 2), never(percent(0.1)), never(percent(0.2))},
                 {inputName(words, 3), end(13.5, QStringLiteral("2,000")), end(7.9, QStringLiteral("3,000"))},
                 {inputName(words, 1), end(8.5, QStringLiteral("22,000 KRW")), end(8.1, QStringLiteral("31,000 KRW"))}};
    return data;
}

SpiderData npvSpider(Words words, int lines) {
    SpiderData data;
    data.change.caption = in(words, "입력의 변화", "Change of the input");
    data.change.tick = [](double change) { return signedText(change * 100, 0, true) + QStringLiteral(" %"); };
    data.change.exact = data.change.tick;
    for (int line = 0; line < lines; ++line) {
        SpiderSeries series{inputName(words, line), {}};
        const double slope = 9e7 * std::cos(1.1 * line) / (1 + 0.3 * line);
        for (int step = -4; step <= 4; ++step) {
            const double change = step / 10.0;
            SpiderPointMark point{change, 6.93e7 + slope * change - 2e7 * change * change, percent(0.4 * (1 + change))};
            if (line == 2 && step > 2)
                point = {change, std::nullopt, in(words, "허용 범위 밖", "outside the allowed range")};
            series.points.push_back(point);
        }
        data.lines.push_back(series);
    }
    return data;
}

HeatMapData npvTable(Words words, int side) {
    HeatMapData data;
    data.rowTitle = in(words, "문의 자동 응답률", "Auto-answer rate");
    data.columnTitle = in(words, "환율 (원/$)", "KRW per USD");
    data.neutral = 0;
    data.edgeName = in(words, "순현재가치의 부호가 바뀌는 곳", "where NPV changes sign");
    for (int i = 0; i < side; ++i) {
        data.rowHeads << percent(0.05 * (i + 2));
        data.columnHeads << QStringLiteral("1,%1").arg(200 + 50 * i);
        QVector<HeatMapCell> cells;
        for (int j = 0; j < side; ++j) {
            HeatMapCell cell;
            cell.value = 2.1e7 * (i - side * 0.3) - 0.9e7 * (j - side * 0.3);
            if (i == side - 1 && j > side - 3)
                cell = {std::nullopt, in(words, "허용 범위 밖", "outside the allowed range")};
            cells << cell;
        }
        data.cells << cells;
    }
    data.baseRow = data.baseColumn = side / 2;
    return data;
}

HeatMapData paybackTable(Words words, int side) {
    HeatMapData data = npvTable(words, side);
    data.neutral = 12;
    data.lowerIsBetter = true;
    data.edgeName = in(words, "기준보다 긴 회수 기간", "longer than the base");
    for (int i = 0; i < side; ++i)
        for (int j = 0; j < side; ++j) {
            const double months = 12 + 2.5 * (side / 2 - i) + 2 * (j - side / 2);
            data.cells[i][j] = {months, {}};
            if (months > 20) data.cells[i][j] = {std::nullopt, in(words, "회수하지 못함", "does not pay back")};
        }
    return data;
}

SignedBarData drivers(Words words, int count) {
    SignedBarData data;
    data.shareName = in(words, "분산 기여", "Share of variance");
    data.leftName = in(words, "커지면 순현재가치 감소", "lowers NPV when it rises");
    data.rightName = in(words, "커지면 순현재가치 증가", "raises NPV when it rises");
    for (int i = 0; i < count; ++i) {
        SignedBar bar;
        bar.name = inputName(words, i);
        bar.value = (i % 3 == 1 ? -0.8 : 0.8) / (1 + 0.4 * i);
        if (i % 8 == 7) bar.value.reset();
        bar.share = percent(0.5 / (1 + i));
        data.bars << bar;
    }
    return data;
}

SignedBarData measureFirst(Words words, int count) {
    SignedBarData data;
    data.barName = in(words, "알면 얻는 가치", "Value of knowing");
    data.markName = in(words, "측정 비용", "Cost of measuring");
    for (int i = 0; i < count; ++i) {
        SignedBar bar;
        bar.name = inputName(words, i);
        bar.value = 8.2e6 / (1 + 0.6 * i);
        if (i % 3 != 2) bar.mark = i % 2 == 0 ? 1.2e6 : 5.5e6;
        if (bar.mark) bar.share = i % 2 == 0 ? QStringLiteral("120") : QStringLiteral("550");
        data.bars << bar;
    }
    data.shareName = data.markName;
    return data;
}

ChartTexts monthTexts(Words words, const QString& title) {
    ChartTexts result;
    result.title = title;
    result.valueUnit = in(words, "개월", "months");
    result.tick = [](double value) { return signedText(value, std::floor(value) == value ? 0 : 1, false); };
    result.value = [](double value) { return signedText(value, 1, false); };
    result.exact = [words](double value) { return signedText(value, 1, false) + in(words, "개월", " months"); };
    return result;
}

ChartTexts correlationTexts(Words words, const QString& title) {
    ChartTexts result;
    result.title = title;
    result.valueUnit = in(words, "순위 상관", "rank correlation");
    result.tick = [](double value) { return signedText(value, 2, true); };
    result.value = result.tick;
    result.exact = [](double value) { return signedText(value, 4, true); };
    return result;
}

std::vector<std::unique_ptr<ChartWidget>> sensitivityCharts(Words words) {
    std::vector<std::unique_ptr<ChartWidget>> charts;
    const auto keep = [&](auto chart, const char* name, auto data, ChartTexts words_) {
        words_.source = in(words, "출처: 한빛상사 고객 응대 자동화, 시나리오 기준, 주판으로 계산",
                           "Source: Hanbit Trading, scenario Base, calculated with Jupan");
        chart->setObjectName(QString::fromLatin1(name));
        chart->setData(std::move(data), std::move(words_));
        charts.push_back(std::move(chart));
    };
    const QString npv = in(words, "순현재가치를 움직이는 입력", "What moves NPV");
    const QString payback = in(words, "회수 기간을 움직이는 입력", "What moves payback");
    const QString table = in(words, "두 입력에 따른 순현재가치", "NPV over two inputs");
    for (const int count : {3, 8})
        keep(std::make_unique<TornadoChart>(), count == 3 ? "tornado-3" : "tornado-8", npvTornado(words, count),
             texts(words, npv));
    keep(std::make_unique<TornadoChart>(), "tornado-payback", paybackTornado(words), monthTexts(words, payback));
    keep(std::make_unique<TornadoChart>(), "tornado-no-base", paybackTornado(words, false), monthTexts(words, payback));
    keep(std::make_unique<SpiderChart>(), "spider-3", npvSpider(words, 3), texts(words, npv));
    keep(std::make_unique<SpiderChart>(), "spider-8", npvSpider(words, 8), texts(words, npv));
    keep(std::make_unique<HeatMapChart>(), "table-5", npvTable(words, 5), texts(words, table));
    keep(std::make_unique<HeatMapChart>(), "table-11", npvTable(words, 11), texts(words, table));
    keep(std::make_unique<HeatMapChart>(), "table-payback", paybackTable(words, 9),
         monthTexts(words, in(words, "두 입력에 따른 회수 기간", "Payback over two inputs")));
    const QString driven = in(words, "순현재가치의 요인", "Drivers of NPV");
    keep(std::make_unique<SignedBarChart>(), "drivers-3", drivers(words, 3), correlationTexts(words, driven));
    keep(std::make_unique<SignedBarChart>(), "drivers-8", drivers(words, 8), correlationTexts(words, driven));
    keep(std::make_unique<SignedBarChart>(), "measure-first", measureFirst(words, 7),
         texts(words, in(words, "무엇을 먼저 잴까", "What to measure first")));
    return charts;
}

}  // namespace jupan::samples
