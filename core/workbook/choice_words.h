// Words for the choices of the document; the same as in the window (a test holds them together).
#pragma once

#include <array>
#include <string>
#include <vector>

#include "core/project/project.h"
#include "core/workbook/words.h"

namespace jupan::workbook {

template <NamedEnum E>
struct ChoiceWords;
template <>
struct ChoiceWords<KpiKind> {
    static constexpr std::array<TwoWords, 7> words{{{"시간 절감", "Time saved"},
                                                    {"비용 절감", "Cost saved"},
                                                    {"매출 증가", "More revenue"},
                                                    {"품질", "Quality"},
                                                    {"위험 감소", "Risk reduced"},
                                                    {"정액", "Fixed amount"},
                                                    {"추적 (금액 없음)", "Tracked, no money"}}};
};
template <>
struct ChoiceWords<Axis> {
    static constexpr std::array<TwoWords, 4> words{{{"비용 절감", "Cost reduction"},
                                                    {"생산성 향상", "Productivity"},
                                                    {"매출 증가", "Revenue growth"},
                                                    {"리스크 관리", "Risk"}}};
};
template <>
struct ChoiceWords<Category> {
    static constexpr std::array<TwoWords, 8> words{{{"API", "API"},
                                                    {"모델 운영", "Model operation"},
                                                    {"보안·거버넌스", "Security and governance"},
                                                    {"운영 인력", "People"},
                                                    {"관리·FinOps 도구", "Management and FinOps tools"},
                                                    {"초기 구축", "Set-up"},
                                                    {"교육", "Training"},
                                                    {"기타 비용", "Other costs"}}};
};
template <>
struct ChoiceWords<Lane> {
    static constexpr std::array<TwoWords, 2> words{{{"현금", "Cash"}, {"여력", "Capacity"}}};
};
template <>
struct ChoiceWords<Billing> {
    static constexpr std::array<TwoWords, 2> words{
        {{"매월 청구", "Billed monthly"}, {"1년치 선청구", "Billed yearly, in advance"}}};
};
template <>
struct ChoiceWords<CostKind> {
    static constexpr std::array<TwoWords, 3> words{
        {{"일회성", "One-off"}, {"매월", "Every month"}, {"인력", "People's time"}}};
};
template <>
struct ChoiceWords<RampShape> {
    static constexpr std::array<TwoWords, 2> words{{{"직선", "Straight line"}, {"S 곡선", "S-curve"}}};
};
template <>
struct ChoiceWords<Distribution> {
    static constexpr std::array<TwoWords, 5> words{{{"균등 (평평함)", "Uniform (flat)"},
                                                    {"삼각 (뾰족함)", "Triangular (pointed)"},
                                                    {"PERT (완만함)", "PERT (rounded)"},
                                                    {"정규 (종 모양)", "Normal (bell)"},
                                                    {"로그정규 (긴 꼬리)", "Lognormal (long tail)"}}};
};
template <>
struct ChoiceWords<Source> {
    static constexpr std::array<TwoWords, 4> words{
        {{"측정", "Measured"}, {"견적", "Quoted"}, {"벤치마크", "Benchmark"}, {"추정", "Guess"}}};
};
template <>
struct ChoiceWords<ScenarioMode> {
    static constexpr std::array<TwoWords, 3> words{
        {{"기준 값", "Base values"}, {"가장 나쁜 쪽", "Worst ends"}, {"가장 좋은 쪽", "Best ends"}}};
};
template <>
struct ChoiceWords<Discounting> {
    static constexpr std::array<TwoWords, 3> words{
        {{"매월", "Every month"}, {"연말", "At year end"}, {"연중", "At mid-year"}}};
};

template <NamedEnum E>
constexpr TwoWords choiceWords(E value) {
    static_assert(ChoiceWords<E>::words.size() == EnumNames<E>::names.size(), "words for every value");
    return ChoiceWords<E>::words[static_cast<std::size_t>(value)];
}

/// All of an enumeration, in its order.
template <NamedEnum E>
std::vector<TwoWords> allChoices() {
    return {ChoiceWords<E>::words.begin(), ChoiceWords<E>::words.end()};
}

}  // namespace jupan::workbook
