#include "core/usage/json_charges.h"

#include <string>
#include <utility>
#include <vector>

#include "core/usage/json_reader.h"
#include "core/usage/json_record.h"
#include "core/usage/read_tally.h"

namespace jupan {
namespace {

class JsonCharges {
public:
    JsonCharges(ByteStream& stream, const ReadOptions& options, ChargeSink& sink)
        : stream_(stream), options_(options), sink_(sink), text_(stream), json_(text_, isWantedMember) {}

    void run(ReadResult& result) {
        bool going = true;
        while (going && json_.peek() != '\0') going = top();
        if (json_.fault()) tally_.fail(*json_.fault());
        result.format = format_;
        result.sameness = sameness_;
        result.encoding = text_.encoding();
        result.bytesRead = text_.bytesRead();
        result.morePages = morePages_;
        tally_.putInto(result);
        if (!stopped_ && !tally_.fault() && !format_ && !emptyBuckets_) fail(result);
    }

private:
    /// An object with what is kept of it.
    struct Object {
        JsonValue self{};
        std::vector<JsonValue> results{};  ///< those that came before the bucket's start
        std::size_t resultBytes = 0;
        std::uint64_t resultCount = 0;
        bool isPage = false, isBucket = false;
        std::string names{};  ///< of the first members, for a fault
    };

    static void fail(ReadResult& result) {
        result.status = ReadResult::Status::failed;
        result.fault = ReadFault{.code = ReadFaultCode::noRows};
    }

    bool top() {
        const char first = json_.peek();
        if (first == '{') return object();
        if (first == '[') return json_.walkArray([&] { return object(); });
        JsonValue value;
        return json_.readValue(value) && json_.fail(ReadFaultCode::notJson, value.text);
    }

    /// A page, a bucket, or a record.
    bool object() {
        if (stopRequested()) return false;
        if (json_.peek() != '{') {
            JsonValue value;
            return json_.readValue(value) && refuseUnknown(value.text);
        }
        Object now;
        now.self.kind = JsonValue::Kind::object;
        now.self.line = json_.line();
        if (!json_.walkObject([&](const std::string& name) { return member(name, now); })) return false;
        if (now.isPage) return true;
        if (!now.isBucket) return record(now.self, Moment{}, false, now.names);
        return endBucket(now);
    }

    bool member(const std::string& name, Object& now) {
        if (now.names.size() < 200) now.names += (now.names.empty() ? "" : ", ") + name;
        const char first = json_.peek();
        if (name == "data" && first == '[') {
            now.isPage = true;
            return json_.walkArray([&] { return object(); });
        }
        if (name == "results" && first == '[') {
            now.isBucket = true;
            return json_.walkArray([&] { return bucketResult(now); });
        }
        if (name == "has_more") {
            morePages_ = first == 't';
            return json_.skipValue();
        }
        if (!isWantedMember(name)) return json_.skipValue();
        if (known(now.self, name)) {
            now.self.repeatedKey = name;
            return json_.skipValue();
        }
        JsonValue value;
        if (!json_.readValue(value)) return false;
        now.self.members.emplace_back(name, std::move(value));
        return true;
    }

    static bool known(const JsonValue& object, const std::string& name) {
        for (const auto& member : object.members)
            if (member.first == name) return true;
        return false;
    }

    bool bucketResult(Object& bucket) {
        JsonValue result;
        if (!json_.readValue(result)) return false;
        ++bucket.resultCount;
        if (known(bucket.self, "start_time") || known(bucket.self, "starting_at")) return resultOf(bucket.self, result);
        bucket.resultBytes += json_.keptBytes() + sizeof(JsonValue) * (1 + result.members.size());
        if (bucket.resultBytes > 16 * JsonReader::mostTextBytes)
            return json_.fail(ReadFaultCode::recordTooLong, {}, std::to_string(16 * JsonReader::mostTextBytes));
        bucket.results.push_back(std::move(result));
        return true;
    }

    bool resultOf(const JsonValue& bucket, const JsonValue& result) {
        ReadFault fault;
        const std::optional<Moment> start = bucketStart(bucket, fault);
        if (start) return record(result, *start, true, {});
        tally_.reject(fault);
        return true;
    }

    bool endBucket(const Object& bucket) {
        for (const JsonValue& result : bucket.results)
            if (!resultOf(bucket.self, result)) return false;
        if (bucket.resultCount == 0) {
            tally_.addEmptyRow();
            emptyBuckets_ = true;
        }
        return true;
    }

    bool refuseUnknown(const std::string& what) { return json_.fail(ReadFaultCode::unknownFormat, what); }

    bool record(const JsonValue& value, Moment start, bool inBucket, const std::string& names) {
        const std::optional<UsageFormat> format = formatOfRecord(value, inBucket);
        if (!format_) {
            if (!format) return refuseUnknown(names);
            if (options_.format && *options_.format != *format) return refuseUnknown(std::string(nameOf(*format)));
            format_ = format;
        }
        if (format != format_) {
            tally_.reject({.code = ReadFaultCode::otherFormat,
                           .line = value.line,
                           .value = format ? std::string(nameOf(*format)) : std::string(),
                           .allowed = std::string(nameOf(*format_))});
            return true;
        }
        Charge charge;
        switch (records_.read(*format, value, start, charge)) {
            case JsonRecordReader::Record::empty:
                tally_.addEmptyRow();
                return true;
            case JsonRecordReader::Record::rejected:
                tally_.reject(records_.fault());
                return true;
            case JsonRecordReader::Record::charge:
                break;
        }
        sameness_ = charge.sameness;
        if (!tally_.add(charge, records_.rounded())) return false;
        if (sink_.take(charge)) return true;
        return json_.fail(ReadFaultCode::tooManyCharges);
    }

    bool stopRequested() {
        if (options_.progress && text_.bytesRead() != reported_) {
            reported_ = text_.bytesRead();
            options_.progress(reported_, stream_.size());
        }
        stopped_ = options_.stop.stop_requested();
        return stopped_;
    }

    ByteStream& stream_;
    const ReadOptions& options_;
    ChargeSink& sink_;
    TextReader text_;
    JsonReader json_;
    JsonRecordReader records_;
    ReadTally tally_;
    std::optional<UsageFormat> format_;
    Sameness sameness_ = Sameness::bucket;
    bool morePages_ = false, emptyBuckets_ = false, stopped_ = false;
    std::uint64_t reported_ = 0;
};

}  // namespace

void readJsonCharges(ByteStream& stream, const ReadOptions& options, ChargeSink& sink, ReadResult& result) {
    JsonCharges(stream, options, sink).run(result);
}

}  // namespace jupan
