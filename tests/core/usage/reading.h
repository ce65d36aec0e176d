// Reading of texts and sample files, with everything kept that a sink is handed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/usage/read_usage.h"

namespace jupan::test {

/// A charge with texts of its own.
struct OwnedCharge {
    Charge charge{};
    std::string vendor{}, model{}, project{}, projectName{}, apiKey{}, lineItem{}, description{}, currency{},
        recordId{};
    Identity identity{};

    explicit OwnedCharge(const Charge& given);
};

class Collector final : public ChargeSink {
public:
    bool take(const Charge& charge) override {
        charges.emplace_back(charge);
        return true;
    }
    std::vector<OwnedCharge> charges{};
};

struct Reading {
    ReadResult result{};
    std::vector<OwnedCharge> charges{};

    /// Sums over all charges.
    [[nodiscard]] std::int64_t sum(std::int64_t Charge::*count) const;
};

Reading read(std::string_view text, const ReadOptions& options = {});

/// The text of tests/data/usage/NAME.
std::string sample(const std::string& name);

/// The names of all sample files.
std::vector<std::string> sampleNames();

/// The only sum, as exact text with its currency ("2.15 USD"); "" for none.
std::string amountText(const ReadResult& result);

/// Fails unless the file failed with this code at this line.
void checkFailed(const ReadResult& result, ReadFaultCode code, std::size_t line);

/// A mapping of the columns "date", "amount", "text", and "currency" if it is not fixed.
ColumnMapping statementMapping(const std::string& currency = "KRW");

}  // namespace jupan::test
