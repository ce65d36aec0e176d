#include "core/workbook/field_words.h"

#include <algorithm>
#include <array>

namespace jupan::workbook {
namespace {

constexpr auto table = std::to_array<FieldName>({
    {"", "start_month", {"시작 월", "First month"}},
    {"", "end_month", {"마지막 월", "Last month"}},
    {"", "ramp_months", {"정착 기간", "Months to full use"}},
    {"", "escalation", {"연간 가격 상승", "Price increase a year"}},
    {"project", "horizon_months", {"계획 기간", "Length of the plan"}},
    {"project", "discount_rate", {"할인율", "Discount rate"}},
    {"project", "discounting", {"할인 시점", "Discounting"}},
    {"project", "fiscal_year_start", {"회계연도 시작 월", "Fiscal year starts in"}},
    {"project", "contingency", {"예비비", "Contingency"}},
    {"project", "finance_rate", {"조달 이율 (MIRR)", "Finance rate (MIRR)"}},
    {"project", "reinvest_rate", {"재투자 수익률 (MIRR)", "Reinvestment rate (MIRR)"}},
    {"project", "fx", {"환율", "Exchange rate"}},
    {"", "input", {"입력 단가", "Input price"}},
    {"", "cached_input", {"캐시 입력 단가", "Cached input price"}},
    {"", "output", {"출력 단가", "Output price"}},
    {"", "batch_input", {"배치 입력 단가", "Batch input price"}},
    {"", "batch_output", {"배치 출력 단가", "Batch output price"}},
    {"work_unit", "volume_per_month", {"월 처리 건수", "Items a month"}},
    {"work_unit", "minutes_per_item", {"건당 시간", "Minutes an item"}},
    {"work_unit", "hourly_cost", {"시간당 인건비", "Cost of an hour"}},
    {"work_unit", "volume_growth", {"연간 건수 증가율", "Growth of volume a year"}},
    {"work_unit", "effort", {"노력", "Effort"}},
    {"work_unit", "risk", {"위험", "Risk"}},
    {"kpi", "reduction", {"개선율", "Improvement"}},
    {"kpi.time_saving", "reduction", {"시간 절감", "Time saved"}},
    {"kpi.cost_saving", "reduction", {"비용 절감", "Cost saved"}},
    {"kpi.quality", "reduction", {"오류 감소", "Fewer errors"}},
    {"kpi.risk", "reduction", {"위험 감소", "Risk reduced"}},
    {"kpi", "realization", {"절감 시간의 실현율", "Freed time that becomes money"}},
    {"kpi", "monthly_cost", {"현재 월 비용", "Cost a month today"}},
    {"kpi", "monthly_revenue", {"현재 월 매출", "Revenue a month today"}},
    {"kpi", "uplift", {"매출 증가율", "Uplift"}},
    {"kpi", "margin", {"매출총이익률", "Gross margin"}},
    {"kpi", "error_rate", {"현재 오류율", "Error rate today"}},
    {"kpi", "cost_per_error", {"오류 한 건의 비용", "Cost of an error"}},
    {"kpi", "annual_probability", {"연간 발생 확률", "Chance in a year"}},
    {"kpi", "loss", {"발생 시 손실", "Loss if it happens"}},
    {"kpi", "monthly_amount", {"월 금액", "Amount a month"}},
    {"kpi", "attribution", {"기여율", "Attribution"}},
    {"kpi", "confidence", {"확신도", "Confidence"}},
    {"kpi", "growth", {"연간 효과 증가율", "Growth of the effect a year"}},
    {"kpi", "lane", {"편익 구분", "Counts as"}},
    {"adoption", "ceiling", {"최대 정착률", "Ceiling"}},
    {"adoption", "shape", {"정착 곡선", "Shape of the ramp"}},
    {"scenario", "benefit_factor", {"편익 배수", "Benefit factor"}},
    {"scenario", "cost_factor", {"비용 배수", "Cost factor"}},
    {"long_context", "above", {"기준 토큰 수", "From how many tokens"}},
    {"long_context", "input", {"긴 입력의 입력 단가", "Input price, long"}},
    {"long_context", "output", {"긴 입력의 출력 단가", "Output price, long"}},
    {"workload", "requests_per_month", {"월 요청 수", "Requests a month"}},
    {"workload", "requests_per_item", {"건당 요청 수", "Requests an item"}},
    {"workload", "growth", {"연간 요청 증가율", "Growth of requests a year"}},
    {"workload", "input_tokens", {"입력 토큰", "Input tokens"}},
    {"workload", "output_tokens", {"출력 토큰", "Output tokens"}},
    {"workload", "cached_share", {"캐시 비율", "Share from the cache"}},
    {"workload", "batch_share", {"배치 비율", "Share in batches"}},
    {"workload", "retry_rate", {"재시도율", "Retries"}},
    {"workload", "price_change", {"연간 단가 변화", "Price change a year"}},
    {"workload", "tax_rate", {"공제되지 않는 부가세", "Unrecoverable tax"}},
    {"seat", "seats", {"좌석 수", "Number of seats"}},
    {"seat", "price_per_month", {"좌석당 월 요금", "Price of a seat a month"}},
    {"seat", "billing", {"청구 방식", "Billing"}},
    {"cost", "amount", {"금액", "Amount"}},
    {"cost", "fte", {"투입 인력 (FTE)", "Full-time equivalents"}},
    {"cost", "monthly_cost", {"1인당 월 인건비", "Cost of a person a month"}},
    {"cost", "month", {"지급 월", "Month of payment"}},
    {"data_quality", "enabled", {"데이터 품질 반영", "Count data quality"}},
    {"data_quality", "floor", {"최저 품질에서 남는 편익", "Left with the worst data"}},
    {"data_source", "accuracy", {"정확성", "Accuracy"}},
    {"data_source", "completeness", {"완전성", "Completeness"}},
    {"data_source", "consistency", {"일관성", "Consistency"}},
    {"data_source", "timeliness", {"최신성", "Timeliness"}},
    {"data_source", "uniqueness", {"고유성", "Uniqueness"}},
});

const FieldName* find(std::string_view entity, std::string_view field) {
    const auto found = std::find_if(table.begin(), table.end(), [&](const FieldName& name) {
        return name.entity == entity && name.field == field;
    });
    return found == table.end() ? nullptr : &*found;
}

}  // namespace

std::span<const FieldName> fieldNames() {
    return table;
}

TwoWords fieldWords(std::string_view entity, std::string_view field, std::string_view kind) {
    const std::string ofKind = std::string(entity) + "." + std::string(kind);
    for (const std::string_view place : {std::string_view(ofKind), entity, std::string_view()})
        if (const FieldName* name = find(place, field)) return name->words;
    return {field, field};
}

}  // namespace jupan::workbook
