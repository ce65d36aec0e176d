// A strict JSON reader (RFC 8259) that takes a file of any size value by value.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "core/usage/json_value.h"
#include "core/usage/read_fault.h"
#include "core/usage/text_reader.h"

namespace jupan {

/// Every function that reads returns false at a fault: notJson, tooDeep, recordTooLong, or one of the text.
class JsonReader {
public:
    static constexpr std::size_t mostDepth = 64;
    /// Of a string that is kept, and of all that one value keeps.
    static constexpr std::size_t mostTextBytes = std::size_t{1} << 20;
    static constexpr std::size_t mostValues = 100'000;

    using Wanted = bool (*)(std::string_view name);
    /// `wanted` says which members of objects are kept; the others are checked and passed over.
    JsonReader(TextReader& reader, Wanted wanted);

    /// The next character that is no blank; '\0' at the end of the text or at a fault.
    char peek();

    /// Reads a value of any kind and size, keeping what is wanted.
    bool readValue(JsonValue& value);

    /// Checks a value and keeps nothing of it.
    bool skipValue();
    /// Bytes of text that the value just read keeps.
    [[nodiscard]] std::size_t keptBytes() const { return keptBytes_; }

    /// Walks an object: `member` reads the value, by readValue or by a walk of its own, and is called with every name.
    bool walkObject(const std::function<bool(const std::string& name)>& member);
    /// Walks an array: `item` reads each value.
    bool walkArray(const std::function<bool()>& item);

    [[nodiscard]] std::size_t line() const { return line_; }
    [[nodiscard]] const std::optional<ReadFault>& fault() const { return fault_; }
    bool fail(ReadFaultCode code, std::string_view value = {}, std::string allowed = {});

private:
    bool more();
    int next();
    bool expect(char wanted);
    bool literal(std::string_view word);
    bool readString(std::string* into);
    bool readEscape(std::string* into);
    bool readHex(char32_t& unit);
    bool readNumber(std::string* into);
    bool value(JsonValue* into);
    bool object(JsonValue* into);
    bool array(JsonValue* into);
    bool keep();
    bool keepText(std::string* into, std::string_view text);
    bool unexpected();
    bool enter();

    TextReader& reader_;
    Wanted wanted_;
    std::string text_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
    std::size_t depth_ = 0;
    std::size_t kept_ = 0;  ///< values of the one being read
    std::size_t keptBytes_ = 0;
    std::optional<ReadFault> fault_;
};

}  // namespace jupan
