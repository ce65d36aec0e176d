#include "tests/ui/report/report_samples.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include "ui/theme/theme.h"

namespace jupan::samples {
namespace {

QString in(Words words, const char* korean, const char* english) {
    return QString::fromUtf8(words == Words::korean ? korean : english);
}

QByteArray logo() {
    QImage image(600, 200, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x0B, 0x6E, 0x4F));
    painter.drawEllipse(10, 10, 180, 180);
    painter.setBrush(QColor(0x9C, 0xC5, 0xA1));
    painter.drawRect(220, 60, 360, 80);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

ReportSection summary(Words words) {
    return {
        QStringLiteral("summary"),
        in(words, "요약", "Executive summary"),
        {ReportParagraph{
             in(words,
                "ChatGPT를 고객 상담에 쓰면 3년 동안 총비용 9,840만원으로 편익 2억 4,310만원을 얻어, 순편익은 "
                "1억 4,470만원입니다. 투자금은 11개월째에 회수됩니다.",
                "Used in customer support, ChatGPT costs 98.4 million won over three years and brings "
                "243.1 million: a net benefit of 144.7 million won. The money is back in month 11."),
             ParagraphStyle::lead},
         ReportFigures{{{in(words, "순편익", "Net benefit"), in(words, "1억 4,470만원", "₩144.7m"),
                         in(words, "36개월 합계", "36 months")},
                        {in(words, "총비용(TCO)", "Total cost of ownership"), in(words, "9,840만원", "₩98.4m"),
                         in(words, "예비비 10% 포함", "with 10% contingency")},
                        {in(words, "회수 기간", "Payback"), in(words, "11개월", "11 months"), {}},
                        {in(words, "투자 수익률", "ROI"), QStringLiteral("147%"),
                         in(words, "할인하지 않은 값", "not discounted")}}},
         ReportParagraph{
             in(words,
                "편익의 62%는 상담 처리 시간의 단축에서 나옵니다. 이 값은 담당자의 추정이며, 시범 운영에서 "
                "측정하기 전까지는 확정된 값이 아닙니다. 현금 기준으로는 순편익이 3,120만원으로 줄어듭니다. "
                "나머지는 직원이 다른 일에 쓸 수 있는 여력입니다.",
                "62% of the benefit comes from shorter handling times. This figure is a guess of those "
                "who do the work; it is not certain until the pilot has measured it. In cash the net "
                "benefit is 31.2 million won; the rest is capacity that people have for other work.")},
         ReportHeading{2, in(words, "무엇이 맞아야 하는가", "What must be true")},
         ReportList{
             {in(words, "건당 처리 시간이 18분에서 12분 이하로 줄어야 합니다.",
                 "The time per case falls from 18 minutes to 12 or less."),
              in(words, "6개월 안에 상담원의 70% 이상이 매일 사용해야 합니다.",
                 "Within six months at least 70% of the staff use it every day."),
              in(words, "API 단가가 지금의 1.8배를 넘지 않아야 합니다. 넘으면 순현재가치(NPV)가 0보다 작아집니다.",
                 "The API price stays under 1.8 times today's; beyond that the NPV falls below zero.")},
             false},
         ReportHeading{2, in(words, "다음에 할 일", "What to do next")},
         ReportList{{in(words, "8주 시범 운영을 시작하고 처리 시간을 측정합니다.",
                        "Start a pilot of eight weeks and measure handling times."),
                     in(words, "개인정보 점검표의 남은 네 항목을 끝냅니다.",
                        "Finish the four open items of the privacy checklist."),
                     in(words, "월 예산 280만원을 승인받습니다.", "Have the monthly budget of 2.8 million approved.")},
                    true},
         ReportParagraph{in(words, "점검표의 네 항목이 열려 있어, 게이트 2는 아직 통과하지 않았습니다.",
                            "Four items of the checklist are open: gate 2 is not passed yet."),
                         ParagraphStyle::warning}},
        {}};
}

ReportTable roiTable(Words words) {
    ReportTable table;
    table.caption = in(words, "ROI 표: 초기 투자부터 합계까지", "ROI table, from the initial investment to the total");
    table.unit = in(words, "만원", "10k KRW");
    table.columns = {{in(words, "항목", "Item"), false, 2.4}, {in(words, "초기", "Initial"), true},
                     {in(words, "1년차", "Year 1"), true},    {in(words, "2년차", "Year 2"), true},
                     {in(words, "3년차", "Year 3"), true},    {in(words, "합계", "Total"), true}};
    const auto row = [](const QString& name, std::initializer_list<const char*> figures, ReportRowStyle style) {
        ReportRow result{{name}, style};
        for (const char* figure : figures) result.cells << QString::fromUtf8(figure);
        return result;
    };
    const auto body = ReportRowStyle::body;
    table.rows = {
        row(in(words, "편익", "Benefits"), {}, ReportRowStyle::group),
        row(in(words, "상담 처리 시간 단축", "Shorter handling time"), {"", "3,150", "5,420", "6,510", "15,080"}, body),
        row(in(words, "재문의 감소", "Fewer repeat contacts"), {"", "1,020", "1,880", "2,300", "5,200"}, body),
        row(in(words, "매출 기여", "Contribution to revenue"), {"", "800", "1,450", "1,780", "4,030"}, body),
        row(in(words, "편익 합계", "Total benefits"), {"", "4,970", "8,750", "10,590", "24,310"},
            ReportRowStyle::total),
        row(in(words, "비용", "Costs"), {}, ReportRowStyle::group),
        row(in(words, "구독료와 API 사용료", "Subscriptions and API use"), {"", "1,620", "1,940", "2,080", "5,640"},
            body),
        row(in(words, "도입과 연동", "Integration"), {"1,800", "", "", "", "1,800"}, body),
        row(in(words, "교육과 변화 관리", "Training and change"), {"700", "400", "200", "200", "1,500"}, body),
        row(in(words, "예비비", "Contingency"), {"250", "202", "214", "234", "900"}, body),
        row(in(words, "비용 합계", "Total costs"), {"2,750", "2,222", "2,354", "2,514", "9,840"},
            ReportRowStyle::total),
        row(in(words, "순편익", "Net benefit"), {"−2,750", "2,748", "6,396", "8,076", "14,470"},
            ReportRowStyle::total)};
    table.note = in(words, "할인하지 않은 값입니다. 순현재가치(NPV)는 연 8%로 할인했습니다.",
                    "Not discounted. The net present value (NPV) is discounted at 8% a year.");
    return table;
}

ReportSection roi(Words words) {
    ReportSection section{QStringLiteral("roi"), in(words, "투자 수익과 회수 기간", "Return and payback"), {}, {}};
    section.blocks = {ReportParagraph{in(words, "초기 투자 2,750만원은 11개월째에 회수됩니다.",
                                         "The initial 27.5 million won are back in month 11."),
                                      ParagraphStyle::lead},
                      roiTable(words)};
    for (auto& chart : allCharts(words)) {
        chart->setColors(chartColors(lightTheme()));
        section.blocks.push_back(ReportHeading{2, chart->title()});
        section.blocks.push_back(ReportChart{
            std::shared_ptr<ChartWidget>(std::move(chart)),
            in(words, "차트가 보여 주는 것을 한 문장으로 설명합니다.", "A sentence that says what the chart shows."),
            QSize(720, 380)});
        section.blocks.push_back(ReportParagraph{
            in(words, "출처: 프로젝트의 기본 시나리오, 36개월.", "Source: base scenario of the project, 36 months."),
            ParagraphStyle::source});
    }
    return section;
}

ReportSection method(Words words) {
    return {
        QStringLiteral("method"),
        in(words, "계산 방법과 용어", "Method and glossary"),
        {ReportParagraph{in(words, "모든 값은 월별 현금 흐름에서 나옵니다.", "All figures follow from monthly flows."),
                         ParagraphStyle::lead},
         ReportHeading{2, in(words, "순현재가치(NPV)", "Net present value (NPV)")},
         ReportParagraph{QString::fromUtf8("NPV = Σ CFₜ / (1 + r)^(t/12),  t = 0 … 36"), ParagraphStyle::formula},
         ReportParagraph{
             in(words,
                "CFₜ는 t월의 순현금 흐름이고 r은 연 할인율입니다. 내부수익률(IRR)은 NPV가 0이 되는 할인율이며, "
                "답이 하나가 아니면 표시하지 않습니다.",
                "CFₜ is the net flow of month t, r the yearly discount rate. The IRR is the rate at which "
                "the NPV is zero; where there is more than one such rate, none is shown.")},
         ReportHeading{3, in(words, "현금 기준과 여력", "Cash lane and capacity")},
         ReportParagraph{in(words, "현금 기준에는 통장에 들어오거나 나가는 돈만 셉니다.",
                            "The cash lane counts only money that enters or leaves the account.")},
         ReportParagraph{in(words, "이 보고서는 세금을 다루지 않습니다.", "This report does not deal with taxes."),
                         ParagraphStyle::note}},
        {}};
}

ReportSection authorsOwn(Words words) {
    return {QStringLiteral("remarks"),
            in(words, "작성자 의견", "The author's remarks"),
            {ReportParagraph{
                in(words,
                   "현장 면담은 세 번 했습니다.\n상담팀은 도입에 찬성하고, 보안팀은 로그 보관 기간을 걱정합니다.\n\n"
                   "<b>굵게</b> 쓰지 않은 글도 그대로 나옵니다. =1+1",
                   "There were three interviews on site.\nSupport is in favour; security worries about how "
                   "long logs are kept.\n\n<b>Tags</b> stay text & so do entities: &amp; =1+1"),
                ParagraphStyle::author}},
            {}};
}

}  // namespace

ReportTable table(Words words, int columns, int rows) {
    ReportTable table;
    table.caption = in(words, "가정과 근거", "Assumptions with provenance");
    table.unit = in(words, "만원", "10k KRW");
    table.columns.push_back({in(words, "이름", "Name"), false, 3});
    for (int column = 0; column < columns; ++column)
        table.columns.push_back({in(words, "%1월", "M%1").arg(column + 1), true, 1});
    for (int i = 0; i < rows; ++i) {
        ReportRow row{{in(words, "%1번째 가정: 상담 처리 시간", "Assumption %1: time of a case").arg(i + 1)}};
        for (int column = 0; column < columns; ++column)
            row.cells << QLocale(QLocale::English).toString(1000 + i * 137 + column * 41);
        table.rows.push_back(row);
    }
    return table;
}

Report reportOf(std::vector<ReportBlock> blocks) {
    Report report;
    report.cover.title = QStringLiteral("Sample");
    report.contentsTitle = QStringLiteral("Contents");
    report.sections.push_back({QStringLiteral("only"), QStringLiteral("The only section"), std::move(blocks), {}});
    report.date = Date{std::chrono::year(2026), std::chrono::March, std::chrono::day(2)};
    return report;
}

Report report(Words words) {
    Report report;
    report.language = words == Words::korean ? Language::korean : Language::english;
    report.cover = {
        in(words, "고객 상담에 ChatGPT를 도입할 때의 비용과 효과", "What ChatGPT in customer support costs and brings"),
        in(words, "한빛상사 주식회사", "Hanbit Trading Co., Ltd."),
        in(words, "가온컨설팅", "Gaon Consulting"),
        in(words, "2026년 3월 2일", "2 March 2026"),
        in(words, "대외비: 한빛상사 내부 검토용", "Confidential: for review inside Hanbit Trading"),
        logo()};
    report.color = QColor(0x0B, 0x6E, 0x4F);
    report.contentsTitle = in(words, "차례", "Contents");
    report.footer = in(words, "가온컨설팅", "Gaon Consulting");
    report.date = Date{std::chrono::year(2026), std::chrono::March, std::chrono::day(2)};
    report.program = QStringLiteral("Jupan 0.1.0");
    report.sections = {summary(words), roi(words), method(words), authorsOwn(words)};
    ReportSection assumptions{
        QStringLiteral("assumptions"), in(words, "가정과 근거", "Assumptions and provenance"), {}, {}};
    ReportTable listed = table(words, 2, 60);
    listed.columns.push_back({in(words, "근거", "Source"), false, 3});
    for (ReportRow& row : listed.rows)
        row.cells << in(words, "2025년 상담 기록 3개월분을 표본으로 잰 값이며, 담당자가 확인했습니다.",
                        "Measured on three months of records from 2025 and confirmed by those in charge.");
    assumptions.blocks = {
        ReportParagraph{in(words, "순현재가치의 38%가 추정에 달려 있습니다.", "38% of the NPV rests on guesses."),
                        ParagraphStyle::lead},
        listed, ReportHeading{2, in(words, "월별 사용량", "Use by month")}, table(words, 12, 14)};
    report.sections.push_back(std::move(assumptions));
    return report;
}

Report longReport(Words words) {
    Report whole = report(words);
    const Report again = report(words);
    int number = 0;
    while (whole.sections.size() < 20) {
        ReportSection section = again.sections[static_cast<std::size_t>(number++ % 5)];
        section.anchor += QString::number(number);
        // more than twelve charts would be too many
        int charts = 0;
        std::erase_if(section.blocks, [&](const ReportBlock& block) {
            return std::holds_alternative<ReportChart>(block) && ++charts > (number > 5 ? 1 : 5);
        });
        whole.sections.push_back(std::move(section));
    }
    return whole;
}

}  // namespace jupan::samples
