#pragma once

#include <utility>
#include <variant>

namespace jupan {

/// Why an exact money operation has no answer. Words for the reader belong to the window and the command line.
enum class MoneyError {
    malformed,       // not plain decimal text
    tooManyDigits,   // a non-zero digit further right than can be kept exactly
    overflow,        // beyond what the type holds
    notFinite,       // NaN or infinity
    noWeights,       // nothing to allocate by: no weights, or all are 0
    negativeWeight,  // a share below nothing
};

/// A value, or the reason why there is none. Asking for the one that is not there throws std::bad_variant_access.
template <class T>
class MoneyResult {
public:
    MoneyResult(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    MoneyResult(MoneyError error) : state_(std::in_place_index<1>, error) {}

    explicit operator bool() const { return state_.index() == 0; }
    const T& value() const { return std::get<0>(state_); }
    MoneyError error() const { return std::get<1>(state_); }

private:
    std::variant<T, MoneyError> state_;
};

}  // namespace jupan
