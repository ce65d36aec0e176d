#include "core/pilot/measurement_words.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/usage/csv_layout.h"

namespace jupan {
namespace {

template <class Meaning, std::size_t count>
using Words = std::array<std::pair<std::string_view, Meaning>, count>;

using Column = MeasurementColumn;
constexpr Words<Column, 67> columnWords{{
    {"date", Column::date},         {"day", Column::date},          {"week", Column::date},
    {"weekof", Column::date},       {"weekstart", Column::date},    {"measuredon", Column::date},
    {"날짜", Column::date},         {"일자", Column::date},         {"측정일", Column::date},
    {"측정일자", Column::date},     {"측정날짜", Column::date},     {"일시", Column::date},
    {"주", Column::date},           {"주간", Column::date},         {"주시작일", Column::date},
    {"value", Column::value},       {"values", Column::value},      {"measurement", Column::value},
    {"figure", Column::value},      {"result", Column::value},      {"mean", Column::value},
    {"average", Column::value},     {"값", Column::value},          {"측정값", Column::value},
    {"관측값", Column::value},      {"수치", Column::value},        {"평균", Column::value},
    {"평균값", Column::value},      {"주평균", Column::value},      {"결과", Column::value},
    {"count", Column::count},       {"items", Column::count},       {"number", Column::count},
    {"n", Column::count},           {"samplesize", Column::count},  {"건수", Column::count},
    {"개수", Column::count},        {"수량", Column::count},        {"표본수", Column::count},
    {"처리건수", Column::count},    {"phase", Column::phase},       {"period", Column::phase},
    {"stage", Column::phase},       {"구간", Column::phase},        {"단계", Column::phase},
    {"시기", Column::phase},        {"구분", Column::phase},        {"season", Column::season},
    {"peakseason", Column::season}, {"성수기", Column::season},     {"계절", Column::season},
    {"시즌", Column::season},       {"성비수기", Column::season},   {"campaign", Column::campaign},
    {"event", Column::campaign},    {"캠페인", Column::campaign},   {"행사", Column::campaign},
    {"이벤트", Column::campaign},   {"excluded", Column::excluded}, {"exclude", Column::excluded},
    {"제외", Column::excluded},     {"note", Column::note},         {"notes", Column::note},
    {"comment", Column::note},      {"비고", Column::note},         {"메모", Column::note},
    {"설명", Column::note},
}};

constexpr Words<PilotPhase, 15> phaseWords{{
    {"baseline", PilotPhase::baseline},
    {"base", PilotPhase::baseline},
    {"before", PilotPhase::baseline},
    {"베이스라인", PilotPhase::baseline},
    {"기준", PilotPhase::baseline},
    {"기준선", PilotPhase::baseline},
    {"이전", PilotPhase::baseline},
    {"전", PilotPhase::baseline},
    {"도입전", PilotPhase::baseline},
    {"pilot", PilotPhase::pilot},
    {"after", PilotPhase::pilot},
    {"파일럿", PilotPhase::pilot},
    {"이후", PilotPhase::pilot},
    {"후", PilotPhase::pilot},
    {"도입후", PilotPhase::pilot},
}};

constexpr Words<bool, 33> flagWords{{
    {"yes", true},     {"y", true},         {"true", true},    {"1", true},      {"o", true},       {"예", true},
    {"네", true},      {"있음", true},      {"해당", true},    {"참", true},     {"ㅇ", true},      {"peak", true},
    {"high", true},    {"slack", true},     {"low", true},     {"성수기", true}, {"비수기", true},  {"제외", true},
    {"no", false},     {"n", false},        {"false", false},  {"0", false},     {"none", false},   {"아니오", false},
    {"아니요", false}, {"없음", false},     {"거짓", false},   {"평시", false},  {"평상시", false}, {"보통", false},
    {"normal", false}, {"해당없음", false}, {"미해당", false},
}};

template <class Meaning, std::size_t count>
std::optional<Meaning> meaningOf(const Words<Meaning, count>& words, std::string_view word) {
    const std::string plain = normalisedName(word);
    const auto found = std::ranges::find(words, std::string_view(plain), &std::pair<std::string_view, Meaning>::first);
    if (found == words.end()) return std::nullopt;
    return found->second;
}

}  // namespace

std::string_view measurementColumnName(MeasurementColumn column) {
    constexpr std::array<std::string_view, measurementColumns> names{"date",   "value",    "count",    "phase",
                                                                     "season", "campaign", "excluded", "note"};
    return names[static_cast<std::size_t>(column)];
}

std::optional<MeasurementColumn> measurementColumn(std::string_view name) {
    std::string plain = normalisedName(name);
    if (plain.size() > 2 && plain.back() == ')') plain.erase(std::min(plain.find('('), plain.size()));
    return meaningOf(columnWords, plain);
}

std::optional<PilotPhase> phaseWord(std::string_view word) {
    return meaningOf(phaseWords, word);
}

std::optional<bool> flagWord(std::string_view word) {
    if (normalisedName(word).empty()) return false;  // also "-"
    return meaningOf(flagWords, word);
}

}  // namespace jupan
