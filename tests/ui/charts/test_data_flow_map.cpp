// The data-flow map: boxes, arrows, and what says where personal data go.
#include <QDir>
#include <boost/test/unit_test.hpp>
#include <random>

#include "tests/ui/charts/plane_samples.h"
#include "ui/charts/data_flow_map.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

using samples::Words;

DataFlowData flows(Words words) {
    const bool korean = words == Words::korean;
    const auto in = [korean](const char* ko, const char* en) { return QString::fromUtf8(korean ? ko : en); };
    DataFlowData data;
    data.sources = {{in("문의 이력 (CRM)", "Enquiry archive (CRM)"),
                     in("개인정보 · 국내 클라우드", "Personal data · cloud in this country"),
                     FlowMark::personal,
                     {},
                     {}},
                    {in("계약서 보관함", "Contract folder"),
                     in("민감정보 · 사내", "Sensitive data · own premises"),
                     FlowMark::sensitive,
                     {},
                     {}},
                    {in("제품 설명서", "Product manuals"), in("사내", "Own premises"), FlowMark::none, {}, {}}};
    data.units = {
        {in("고객 문의 응대", "Answer enquiries"), in("고객지원", "Support"), FlowMark::none, {}, {}},
        {in("계약 검토", "Contract review"), in("법무", "Legal"), FlowMark::none, {}, {}},
        {in("재고 보고", "Stock report"), in("데이터 출처 없음", "No data source named"), FlowMark::none, {}, {}}};
    data.models = {{"gpt-5.6-mini",
                    in("국외 공급사 (USD 청구)", "Vendor abroad (bills in USD)"),
                    FlowMark::none,
                    in("개인정보 국외 이전", "personal data abroad"),
                    {}},
                   {in("사내 모델", "Model of our own"), in("국내", "In this country"), FlowMark::none, {}, {}}};
    data.toUnits = {{0, 0, true}, {2, 0, false}, {1, 1, true}};
    data.toModels = {{0, 0, true}, {1, 1, true}, {2, 1, false}};
    return data;
}

ChartTexts words(Words language) {
    return samples::texts(language,
                          language == Words::korean ? QStringLiteral("데이터 흐름") : QStringLiteral("Data flow"));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(data_flow_map)

BOOST_AUTO_TEST_CASE(boxes_words_and_the_arrow_abroad) {
    DataFlowMap chart;
    chart.resize(900, 420);
    chart.setData(flows(Words::english), words(Words::english));
    for (const char* text :
         {"Enquiry archive (CRM)", "Answer enquiries", "gpt-5.6-mini", "Work units", "personal data", "sensitive data"})
        BOOST_TEST(samples::labelOf(chart, text), text);
    const ChartLabel* source = samples::labelOf(chart, "Enquiry archive (CRM)");
    const ChartLabel* model = samples::labelOf(chart, "gpt-5.6-mini");
    BOOST_TEST(source->rect.right() < samples::labelOf(chart, "Answer enquiries")->rect.left());
    // What the arrow says stands before the box it leads to.
    bool said = false;
    for (const ChartLabel& label : chart.labels())
        if (label.role == ChartLabel::Role::marker) {
            said = true;
            BOOST_TEST(label.fullText.toStdString() == "personal data abroad");
            BOOST_TEST(label.rect.right() < model->rect.left());
        }
    BOOST_TEST(said);
}

BOOST_AUTO_TEST_CASE(what_a_box_says_is_folded_and_not_cut) {
    DataFlowMap chart;
    chart.resize(760, 420);
    chart.setData(flows(Words::english), words(Words::english));
    int folded = 0;
    for (const ChartLabel& label : chart.labels()) {
        if (label.role != ChartLabel::Role::value) continue;
        BOOST_TEST(!label.text.endsWith(QStringLiteral("…")), label.text.toStdString());
        folded += label.text != label.fullText ? 1 : 0;
    }
    BOOST_TEST(folded >= 2);  // the two lines of "Personal data · cloud in this country"
}

BOOST_AUTO_TEST_CASE(boxes_without_room_are_counted) {
    DataFlowMap chart;
    DataFlowData data = flows(Words::english);
    for (int i = 0; i < 500; ++i) {
        data.sources.push_back({QStringLiteral("Source %1").arg(i), {}, FlowMark::none, {}, {}});
        data.toUnits.push_back({data.sources.size() - 1, 0, false});
    }
    chart.setData(data, words(Words::english));
    chart.resize(560, 340);
    bool counted = false;
    for (const ChartLabel& label : chart.labels()) counted = counted || label.text.endsWith("more");
    BOOST_TEST(counted);
    BOOST_TEST(chart.sizeHint().height() <= 1200);
}

BOOST_AUTO_TEST_CASE(arrows_that_lead_nowhere_and_nothing_at_all) {
    DataFlowMap chart;
    DataFlowData data = flows(Words::english);
    data.toUnits.push_back({99, 0, true});
    data.toModels.push_back({0, -1, true});
    chart.setData(data, words(Words::english));
    samples::checkPicture(chart, {560, 340}, "wrong arrows");
    chart.setData({}, {.title = "Flow", .empty = "No data source yet."});
    BOOST_TEST(samples::labelOf(chart, "No data source yet."));
    data.units.clear();
    data.models.clear();
    data.toUnits.clear();
    data.toModels.clear();
    chart.setData(data, words(Words::english));
    samples::checkPicture(chart, {560, 340}, "sources alone");
}

BOOST_AUTO_TEST_CASE(texts_never_leave_the_picture_nor_cover_each_other) {
    std::mt19937 random(3);
    std::uniform_int_distribution<int> count(1, 9), length(0, 60), mark(0, 2);
    for (int round = 0; round < 40; ++round) {
        DataFlowData data;
        const QChar letter = round % 2 ? u'가' : u'W';
        for (QVector<FlowNode>* nodes : {&data.sources, &data.units, &data.models})
            for (int i = count(random); i > 0; --i)
                nodes->push_back({QString(length(random), letter), QString(length(random), letter),
                                  static_cast<FlowMark>(mark(random)), QString(length(random) / 4, letter),
                                  "<i>tip</i>"});
        for (qsizetype i = 0; i < data.sources.size(); ++i)
            data.toUnits.push_back({i, i % data.units.size(), i % 2 == 0});
        for (qsizetype i = 0; i < data.units.size(); ++i) data.toModels.push_back({i, i % data.models.size(), true});
        DataFlowMap chart;
        chart.setData(data, words(round % 2 ? Words::korean : Words::english));
        for (const QSize size : {QSize(300, 240), QSize(560, 340), QSize(900, 500)})
            samples::checkPicture(chart, size, "map " + std::to_string(round));
    }
}

BOOST_AUTO_TEST_CASE(pictures) {
    const QDir folder(QStringLiteral(JUPAN_BINARY_DIR "/chart-pictures"));
    BOOST_REQUIRE(folder.mkpath(QStringLiteral(".")));
    for (const Words language : {Words::korean, Words::english})
        for (const Theme* theme : {&lightTheme(), &darkTheme()})
            for (const QSize size : {QSize(360, 260), QSize(560, 340), QSize(900, 500)}) {
                DataFlowMap chart;
                chart.setColors(chartColors(*theme));
                chart.setData(flows(language), words(language));
                samples::checkPicture(chart, size, "picture");
                const QString name = QStringLiteral("data-flow-%1-%2-%3.png")
                                         .arg(language == Words::korean ? "ko" : "en", theme->dark ? "dark" : "light")
                                         .arg(size.width());
                BOOST_TEST(chart.toImage(size).save(folder.filePath(name)));
            }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
