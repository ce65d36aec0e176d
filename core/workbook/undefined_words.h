// Why a figure of an analysis is undefined, in words.
#pragma once

#include "core/analysis/metric.h"
#include "core/workbook/words.h"

namespace jupan::workbook {

constexpr TwoWords reasonWords(Undefined reason) {
    switch (reason) {
        case Undefined::neverPaysBack:
            return {"회수하지 못함", "does not pay back"};
        case Undefined::noCost:
            return {"비교할 비용이 없음", "no cost to compare with"};
        case Undefined::overflow:
            return {"너무 커서 계산할 수 없음", "too large to compute"};
        case Undefined::outOfRange:
            return {"허용 범위 밖", "outside the allowed range"};
        case Undefined::notInteger:
            return {"정수만 가능", "whole numbers only"};
        case Undefined::notValid:
            return {"다른 입력과 모순됨", "contradicts another input"};
        case Undefined::no:
            break;
    }
    return {"–", "–"};
}

}  // namespace jupan::workbook
