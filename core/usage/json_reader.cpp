#include "core/usage/json_reader.h"

#include <algorithm>
#include <utility>

#include "core/usage/utf8_text.h"

namespace jupan {
namespace {

constexpr std::size_t blockBytes = std::size_t{1} << 18;
/// More than readAmount takes, so that a number cut off here is refused there.
constexpr std::size_t mostNumberBytes = 600;

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

}  // namespace

JsonReader::JsonReader(TextReader& reader, Wanted wanted) : reader_(reader), wanted_(wanted) {}

bool JsonReader::fail(ReadFaultCode code, std::string_view value, std::string allowed) {
    if (!fault_)
        fault_ = ReadFault{.code = code, .line = line_, .value = excerpt(value), .allowed = std::move(allowed)};
    return false;
}

/// The next block, once the one before is read; a character cut at its end waits for the block after it.
bool JsonReader::more() {
    if (fault_) return false;
    text_.erase(0, at_);
    at_ = 0;
    const std::size_t pending = text_.size();
    if (!reader_.append(text_, blockBytes)) {
        if (reader_.fault()) {
            fault_ = reader_.fault();
            return false;
        }
        if (pending > 0) fault_ = undecodableUtf8(text_, line_);
        return false;
    }
    if (const std::size_t nul = text_.find('\0'); nul != std::string::npos) {
        line_ += lineEnds(std::string_view(text_).substr(0, nul));
        return fail(ReadFaultCode::notText, "binary");
    }
    return true;
}

/// Bytes of the text, or -1 at its end. A byte that begins no character is a fault.
int JsonReader::next() {
    while (true) {
        if (at_ >= text_.size()) {
            if (!more()) return -1;
            continue;
        }
        const char byte = text_[at_];
        if (static_cast<unsigned char>(byte) < 0x80) {
            if (byte == '\n') ++line_;
            ++at_;
            return byte;
        }
        bool cutShort = false;
        const std::size_t length = characterLength(std::string_view(text_).substr(at_, 4), cutShort);
        if (cutShort) {
            if (!more()) return -1;
            continue;
        }
        if (length == 0) {
            fault_ = undecodableUtf8(std::string_view(text_).substr(at_, 1), line_);
            return -1;
        }
        return 0x80;  // a character beyond ASCII: the caller takes its bytes from text_
    }
}

char JsonReader::peek() {
    while (true) {
        if (at_ >= text_.size() && !more()) return '\0';
        const char byte = text_[at_];
        if (!isBlank(byte)) return byte;
        if (byte == '\n') ++line_;
        ++at_;
    }
}

bool JsonReader::unexpected() {
    if (fault_) return false;
    const std::string_view rest = std::string_view(text_).substr(std::min(at_, text_.size()), 40);
    std::size_t end = validPrefix(rest);
    end = std::min(end, rest.find_first_of("\r\n"));
    return fail(ReadFaultCode::notJson, rest.substr(0, end));
}

bool JsonReader::expect(char wanted) {
    if (peek() != wanted || fault_) return unexpected();
    ++at_;
    return true;
}

bool JsonReader::literal(std::string_view word) {
    for (const char letter : word) {
        if (at_ >= text_.size() && !more()) return unexpected();
        if (text_[at_] != letter) return unexpected();
        ++at_;
    }
    return true;
}

bool JsonReader::keep() {
    return ++kept_ <= mostValues || fail(ReadFaultCode::recordTooLong, {}, std::to_string(mostTextBytes));
}

bool JsonReader::keepText(std::string* into, std::string_view text) {
    if (into == nullptr) return true;
    keptBytes_ += text.size();
    if (into->size() + text.size() > mostTextBytes || keptBytes_ > 16 * mostTextBytes)
        return fail(ReadFaultCode::recordTooLong, {}, std::to_string(mostTextBytes));
    *into += text;
    return true;
}

bool JsonReader::readHex(char32_t& unit) {
    unit = 0;
    for (int i = 0; i < 4; ++i) {
        const int digit = next();
        const bool isNumber = digit >= '0' && digit <= '9';
        const int lower = digit | 0x20;
        if (!isNumber && (lower < 'a' || lower > 'f' || digit == 0x80)) return unexpected();
        unit = unit * 16 + static_cast<char32_t>(isNumber ? digit - '0' : lower - 'a' + 10);
    }
    return true;
}

bool JsonReader::readEscape(std::string* into) {
    const int letter = next();
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    if (letter == 'u') {
        char32_t character = 0;
        if (!readHex(character)) return false;
        if (character >= 0xD800 && character < 0xE000) {
            char32_t low = 0;
            if (character >= 0xDC00 || next() != '\\' || next() != 'u' || !readHex(low) || low < 0xDC00 ||
                low >= 0xE000)
                return unexpected();
            character = 0x10000 + ((character - 0xD800) << 10) + (low - 0xDC00);
        }
        std::string text;
        appendCharacter(text, character);
        return keepText(into, text);
    }
    const std::size_t found = letter > 0 && letter < 0x80 ? letters.find(static_cast<char>(letter)) : std::string::npos;
    if (found == std::string_view::npos) return unexpected();
    return keepText(into, meanings.substr(found, 1));
}

bool JsonReader::readString(std::string* into) {
    if (!expect('"')) return false;
    while (true) {
        const int byte = next();
        if (byte == '"') return true;
        if (byte == '\\') {
            if (!readEscape(into)) return false;
        } else if (byte == 0x80) {
            bool cutShort = false;
            const std::size_t length = characterLength(std::string_view(text_).substr(at_, 4), cutShort);
            const std::string character = text_.substr(at_, length);
            at_ += length;
            if (!keepText(into, character)) return false;
        } else if (byte < 0x20) {
            return unexpected();  // the end, or a control character
        } else {
            const char letter = static_cast<char>(byte);
            if (!keepText(into, {&letter, 1})) return false;
        }
    }
}

bool JsonReader::readNumber(std::string* into) {
    std::string number;
    const auto digits = [&] {
        std::size_t count = 0;
        while ((at_ < text_.size() || more()) && text_[at_] >= '0' && text_[at_] <= '9') {
            if (number.size() < mostNumberBytes) number += text_[at_];
            ++at_;
            ++count;
        }
        return count;
    };
    const auto take = [&](char first, char second) {
        if (at_ >= text_.size() && !more()) return false;
        if (text_[at_] != first && text_[at_] != second) return false;
        number += text_[at_++];
        return true;
    };
    take('-', '-');
    const bool zero = at_ < text_.size() && text_[at_] == '0';
    const std::size_t whole = digits();
    if (whole == 0 || (zero && whole > 1)) return unexpected();
    if (take('.', '.') && digits() == 0) return unexpected();
    if (take('e', 'E')) {
        take('+', '-');
        if (digits() == 0) return unexpected();
    }
    if (fault_) return false;
    return keepText(into, number);
}

bool JsonReader::enter() {
    return ++depth_ <= mostDepth || fail(ReadFaultCode::tooDeep, {}, std::to_string(mostDepth));
}

bool JsonReader::walkObject(const std::function<bool(const std::string& name)>& member) {
    if (!expect('{') || !enter()) return false;
    if (peek() == '}') {
        ++at_;
    } else {
        do {
            std::string name;
            peek();
            if (!readString(&name) || !expect(':') || !member(name)) return false;
            if (peek() == '}') break;
        } while (expect(','));
        if (fault_ || !expect('}')) return false;
    }
    --depth_;
    return true;
}

bool JsonReader::walkArray(const std::function<bool()>& item) {
    if (!expect('[') || !enter()) return false;
    if (peek() == ']') {
        ++at_;
    } else {
        do {
            if (!item()) return false;
            if (peek() == ']') break;
        } while (expect(','));
        if (fault_ || !expect(']')) return false;
    }
    --depth_;
    return true;
}

bool JsonReader::object(JsonValue* into) {
    return walkObject([&](const std::string& name) {
        if (into == nullptr || !wanted_(name)) return value(nullptr);
        if (std::ranges::find(into->members, name, &JsonValue::Member::first) != into->members.end()) {
            into->repeatedKey = name;
            return value(nullptr);
        }
        JsonValue member;
        if (!value(&member)) return false;
        into->members.emplace_back(name, std::move(member));
        return true;
    });
}

bool JsonReader::array(JsonValue* into) {
    return walkArray([&] {
        if (into == nullptr) return value(nullptr);
        JsonValue item;
        if (!value(&item)) return false;
        into->items.push_back(std::move(item));
        return true;
    });
}

bool JsonReader::value(JsonValue* into) {
    using Kind = JsonValue::Kind;
    const char first = peek();
    const auto become = [&](Kind kind) {
        if (into == nullptr) return true;
        into->kind = kind;
        into->line = line_;
        return keep();
    };
    std::string* const text = into == nullptr ? nullptr : &into->text;
    switch (first) {
        case '{':
            return become(Kind::object) && object(into);
        case '[':
            return become(Kind::array) && array(into);
        case '"':
            return become(Kind::string) && readString(text);
        case 't':
            if (into != nullptr) into->yes = true;
            return become(Kind::boolean) && literal("true");
        case 'f':
            return become(Kind::boolean) && literal("false");
        case 'n':
            return become(Kind::null) && literal("null");
        default:
            return become(Kind::number) && readNumber(text);
    }
}

bool JsonReader::skipValue() {
    return value(nullptr);
}

bool JsonReader::readValue(JsonValue& into) {
    kept_ = 0;
    keptBytes_ = 0;
    into = JsonValue();
    return value(&into);
}

}  // namespace jupan
