#pragma once

namespace jupan {

/// What to do with the digits that are dropped.
enum class Rounding {
    halfEven,          // nearest; a tie to the even digit (conversions of charges, model.md)
    halfAwayFromZero,  // nearest; a tie away from zero (what people expect to read)
    towardZero,        // cut off
    awayFromZero,      // up whenever anything is dropped
};

}  // namespace jupan
