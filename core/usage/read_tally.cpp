#include "core/usage/read_tally.h"

#include <algorithm>
#include <utility>

#include "core/usage/currency_codes.h"
#include "core/usage/row_reader.h"

namespace jupan {

ReadTally::Sum& ReadTally::sumOf(std::string_view currency) {
    if (lastSum_ < sums_.size() && sums_[lastSum_].currency == currency) return sums_[lastSum_];
    const auto found = std::ranges::find(sums_, currency, &Sum::currency);
    lastSum_ = static_cast<std::size_t>(found - sums_.begin());
    if (found == sums_.end()) sums_.push_back({.currency = std::string(currency)});
    return sums_[lastSum_];
}

bool ReadTally::addSum(std::string_view currency, DecimalUnits units, std::size_t line) {
    constexpr std::size_t mostCurrencies = 1000;
    if (addUnits(sumOf(currency).units, units) && sums_.size() <= mostCurrencies) return true;
    fail({.code = ReadFaultCode::sumTooLarge,
          .line = line,
          .value = std::string(currency),
          .allowed = allowedFor(ReadFaultCode::numberTooLarge)});
    return false;
}

bool ReadTally::add(const Charge& charge, bool rounded) {
    firstDay_ = charges_ == 0 ? charge.day : std::min(firstDay_, charge.day);
    lastDay_ = charges_ == 0 ? charge.day : std::max(lastDay_, charge.day);
    ++charges_;
    roundedAmounts_ += rounded;
    byModel_ |= !charge.model.empty();
    byProject_ |= !charge.project.empty();
    byApiKey_ |= !charge.apiKey.empty();
    byLineItem_ |= !charge.lineItem.empty();
    return !charge.hasAmount || addSum(charge.currency, charge.amount, charge.line);
}

void ReadTally::reject(const ReadFault& fault) {
    ++rejectedRows_;
    if (rejected_.size() < mostRejectedKept) rejected_.push_back(fault);
}

void ReadTally::fail(ReadFault fault) {
    if (!fault_ || fault.line < fault_->line) fault_ = std::move(fault);
}

void ReadTally::merge(const ReadTally& other) {
    if (other.charges_ > 0) {
        firstDay_ = charges_ == 0 ? other.firstDay_ : std::min(firstDay_, other.firstDay_);
        lastDay_ = charges_ == 0 ? other.lastDay_ : std::max(lastDay_, other.lastDay_);
    }
    charges_ += other.charges_;
    emptyRows_ += other.emptyRows_;
    rejectedRows_ += other.rejectedRows_;
    roundedAmounts_ += other.roundedAmounts_;
    byModel_ |= other.byModel_;
    byProject_ |= other.byProject_;
    byApiKey_ |= other.byApiKey_;
    byLineItem_ |= other.byLineItem_;
    for (const Sum& sum : other.sums_) addSum(sum.currency, sum.units, 0);
    rejected_.insert(rejected_.end(), other.rejected_.begin(), other.rejected_.end());
    std::ranges::stable_sort(rejected_, {}, &ReadFault::line);
    if (rejected_.size() > mostRejectedKept) rejected_.resize(mostRejectedKept);
    if (other.fault_) fail(*other.fault_);
}

void ReadTally::putInto(ReadResult& result) const {
    result.charges = charges_;
    result.emptyRows = emptyRows_;
    result.rejectedRows = rejectedRows_;
    result.rowsRead = charges_ + emptyRows_ + rejectedRows_;
    result.rejected = rejected_;
    result.roundedAmounts = roundedAmounts_;
    for (const Sum& sum : sums_) {
        result.amounts.emplace(sum.currency, decimalOf(sum.units));
        if (!isCurrencyCode(sum.currency)) result.unknownCurrencies.push_back(sum.currency);
    }
    std::ranges::sort(result.unknownCurrencies);
    if (charges_ > 0) {
        result.firstDay = firstDay_;
        result.lastDay = lastDay_;
    }
    result.byModel = byModel_;
    result.byProject = byProject_;
    result.byApiKey = byApiKey_;
    result.byLineItem = byLineItem_;
    if (fault_) {
        result.status = ReadResult::Status::failed;
        result.fault = fault_;
    }
}

}  // namespace jupan
