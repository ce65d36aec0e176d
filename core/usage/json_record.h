// A record of a vendor's JSON as a charge.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/usage/charge.h"
#include "core/usage/day_text.h"
#include "core/usage/json_value.h"
#include "core/usage/read_fault.h"

namespace jupan {

/// The members of records that are read; everything else in a file is passed over.
bool isWantedMember(std::string_view name);

/// Which report a record is of: a result in a bucket, or a record of its own. nullopt for none that is known.
std::optional<UsageFormat> formatOfRecord(const JsonValue& record, bool inBucket);

/// When a bucket begins: "start_time" (seconds) or "starting_at" (ISO 8601).
std::optional<Moment> bucketStart(const JsonValue& bucket, ReadFault& fault);

/// Reads records one after the other.
class JsonRecordReader {
public:
    enum class Record { charge, empty, rejected };
    /// `charge` gets views into the record and into the reader, good until the next record.
    Record read(UsageFormat format, const JsonValue& record, Moment start, Charge& charge);

    [[nodiscard]] const ReadFault& fault() const { return fault_; }
    [[nodiscard]] bool rounded() const { return rounded_; }

private:
    bool openaiUsage(const JsonValue& record, Charge& charge);
    bool openaiCosts(const JsonValue& record, Charge& charge);
    bool anthropicUsage(const JsonValue& record, Charge& charge);
    bool anthropicCosts(const JsonValue& record, Charge& charge);
    bool litellm(const JsonValue& record, Charge& charge);
    bool langfuse(const JsonValue& record, Charge& charge);

    bool text(const JsonValue* value, std::string_view name, std::string_view& into);
    bool count(const JsonValue* value, std::string_view name, std::int64_t& into);
    bool amount(const JsonValue* value, std::string_view name, Charge& charge);
    bool currency(const JsonValue* value, Charge& charge);
    bool day(const JsonValue* value, std::string_view name, Charge& charge);
    bool reject(ReadFaultCode code, std::string_view column, std::string_view value, std::string allowed = {});

    std::size_t line_ = 0;
    std::string currency_, vendor_, tags_;
    bool rounded_ = false;
    ReadFault fault_;
};

}  // namespace jupan
