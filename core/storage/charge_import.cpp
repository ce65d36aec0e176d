#include "core/storage/charge_import.h"

#include <algorithm>
#include <exception>
#include <limits>
#include <memory>
#include <thread>

#include "core/ledger/identity_text.h"
#include "core/storage/import_writer.h"
#include "core/storage/read_ledger.h"
#include "core/storage/seen_records.h"

namespace jupan::storage {
namespace {

/// Adds up what is new. A failure to read the project file ends the reading of the other one.
class NewCharges final : public ChargeSink {
public:
    explicit NewCharges(SeenRecords& seen) : seen_(seen) {}

    bool take(const Charge& charge) override {
        if (charge.sameness == Sameness::record) {
            try {
                const SeenRecords::Taken taken = seen_.take(stored(jupan::identityOf(charge)));
                if (taken == SeenRecords::Taken::noRoom) return false;
                if (taken == SeenRecords::Taken::wasThere) {
                    ++alreadyPresent_;
                    return true;
                }
            } catch (...) {
                failure_ = std::current_exception();
                return false;
            }
        }
        return sums_.take(charge);
    }

    void throwFailure() const {
        if (failure_) std::rethrow_exception(failure_);
    }
    [[nodiscard]] std::uint64_t alreadyPresent() const { return alreadyPresent_; }
    [[nodiscard]] DailyCharges& sums() { return sums_; }

private:
    SeenRecords& seen_;
    DailyCharges sums_;
    std::uint64_t alreadyPresent_ = 0;
    std::exception_ptr failure_;
};

/// Threads that read a CSV whose rows are buckets; more of them bring nothing (core/usage).
constexpr unsigned mostThreads = 4;

void failWith(ReadResult& result, ReadFaultCode code) {
    result.status = ReadResult::Status::failed;
    result.fault = ReadFault{.code = code};
}

}  // namespace

StoredIdentity identityWithin(int import, Charge charge) {
    charge.sameness = Sameness::bucket;
    charge.recordId = {};
    const std::string words = "import " + std::to_string(import) + " " + toText(jupan::identityOf(charge));
    charge.recordId = words;
    return stored(jupan::identityOf(charge));
}

ChargeGroup groupOf(const Charge& charge) {
    return {.vendor = std::string(charge.vendor),
            .model = std::string(charge.model),
            .project = std::string(charge.project),
            .projectName = std::string(charge.projectName),
            .key = std::string(charge.apiKey),
            .lineItem = std::string(charge.lineItem),
            .description = std::string(charge.description),
            .currency = std::string(charge.currency),
            .batch = charge.batch};
}

void checkUnchanged(const OpenDatabase& file, const std::string& name) {
    if (file.database.number("PRAGMA data_version") != file.dataVersion)
        throw LedgerRefusal{{{.code = ProblemCode::fileInUse, .path = name}}};
}

int nextImport(const Database& database, const std::string& name) {
    const std::int64_t last = database.number("SELECT last_import FROM actuals");
    const std::int64_t largest = database.number("SELECT max(number) FROM actuals_imports");
    const std::int64_t next = std::max(last, largest) + 1;
    if (next < 1 || next > std::numeric_limits<int>::max())
        throw LedgerRefusal{{{.code = ProblemCode::damagedFile, .path = name, .detail = "actuals.last_import"}}};
    return static_cast<int>(next);
}

ImportOutcome importCharges(OpenDatabase& file, const std::string& name, ByteStream& stream, const ReadOptions& options,
                            const ImportRequest& request, const std::function<Problems()>& accept) {
    SeenRecords seen(file.database, name);
    std::vector<std::unique_ptr<NewCharges>> parts;
    std::vector<ChargeSink*> sinks;
    for (unsigned i = std::clamp(std::thread::hardware_concurrency(), 1U, mostThreads); i > 0; --i)
        sinks.push_back(parts.emplace_back(std::make_unique<NewCharges>(seen)).get());

    ImportOutcome outcome;
    outcome.read = readUsage(stream, options, sinks);
    for (const auto& part : parts) part->throwFailure();
    if (outcome.read.status != ReadResult::Status::complete) return outcome;
    outcome.alreadyPresent = parts.front()->alreadyPresent();
    DailyCharges& sums = parts.front()->sums();
    for (std::size_t i = 1; i < parts.size(); ++i) {
        if (!sums.merge(parts[i]->sums())) {
            failWith(outcome.read, ReadFaultCode::tooManyCharges);
            return outcome;
        }
        parts[i].reset();
    }
    ImportWriter(file, name, request, accept, options.stop).write(sums, seen, outcome);
    return outcome;
}

}  // namespace jupan::storage
