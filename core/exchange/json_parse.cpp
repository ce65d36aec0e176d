#include "core/exchange/json_parse.h"

#include <algorithm>
#include <limits>
#include <vector>

#include "core/exchange/number_tokens.h"
#include "core/project/validate.h"

namespace jupan {
namespace {

using Json = nlohmann::json;

/// Builds the tree from the events of the parser, and notes what the tree no longer shows, with the place of each.
class Builder : public nlohmann::json_sax<Json> {
public:
    Builder(std::size_t maximumDepth, std::size_t firstByte, const FiniteText& text, std::span<const TakenList> lists)
        : maximumDepth_(maximumDepth), firstByte_(firstByte), text_(text), lists_(lists) {}

    ParsedJson parsed;
    /// Why the text could not be read to its end.
    Problems fatal;

    bool null() override { return put(nullptr); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return putNumber(value); }
    bool number_unsigned(number_unsigned_t value) override { return putNumber(value); }
    bool number_float(number_float_t value, const string_t&) override { return putNumber(value); }
    bool string(string_t& value) override { return put(std::move(value)); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& key) override {
        containers_.back().key = key;
        if (containers_.back().json->contains(key))
            parsed.problems.push_back({.code = ProblemCode::duplicateKey, .path = path(), .value = key});
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const Json::exception&) override {
        // The parser counts from 1.
        fatal.push_back(
            {.code = ProblemCode::notJson, .path = {}, .detail = std::to_string(firstByte_ + position - 1)});
        return false;
    }

private:
    struct Container {
        Json* json;
        std::string key{};                 ///< the one being read
        const TakenList* taken = nullptr;  ///< whose items are taken
    };

    /// "kpis[3].adoption.ceiling"
    std::string path() const {
        std::string path;
        for (const Container& container : containers_) {
            // What is being read is not in the list yet, unless it is open itself.
            const bool last = &container == &containers_.back();
            if (container.json->is_array())
                path = indexedPath(path, container.json->size() - (last ? 0 : 1));
            else
                path += (path.empty() ? "" : ".") + container.key;
        }
        return path;
    }

    Json* add(Json value) {
        if (containers_.empty()) return &(parsed.tree = std::move(value));
        Json& parent = *containers_.back().json;
        if (!parent.is_array()) return &(parent[containers_.back().key] = std::move(value));
        parent.push_back(std::move(value));
        return &parent.back();
    }

    /// An item of the innermost list is complete.
    void takeItem() {
        if (containers_.empty() || containers_.back().taken == nullptr) return;
        Json& list = *containers_.back().json;
        containers_.back().taken->take(list.size() - 1, list.back());
        list.back() = nullptr;
    }

    bool put(Json value) {
        add(std::move(value));
        takeItem();
        return true;
    }

    template <class Number>
    bool putNumber(Number number) {
        const auto replaced = text_.replaced.find(numbers_++);
        if (replaced == text_.replaced.end()) return put(number);
        parsed.problems.push_back({.code = ProblemCode::notFinite, .path = path(), .value = replaced->second});
        return put(std::numeric_limits<double>::quiet_NaN());
    }

    bool open(Json container) {
        if (containers_.size() >= maximumDepth_) {
            fatal.push_back({.code = ProblemCode::tooDeep, .path = path(), .detail = std::to_string(maximumDepth_)});
            return false;
        }
        const TakenList* taken = nullptr;
        if (container.is_array())
            for (const TakenList& list : lists_)
                if (containers_.size() == depthOf(list.place) && path() == list.place) taken = &list;
        Json* place = add(std::move(container));
        containers_.push_back({.json = place, .taken = taken});
        return true;
    }

    /// In how many containers what stands at the place is.
    static std::size_t depthOf(std::string_view place) {
        return 1 + static_cast<std::size_t>(std::ranges::count(place, '.'));
    }

    bool close() {
        containers_.pop_back();
        takeItem();
        return true;
    }

    std::size_t maximumDepth_;
    std::size_t firstByte_;
    const FiniteText& text_;
    std::span<const TakenList> lists_;
    std::size_t numbers_ = 0;
    std::vector<Container> containers_;
};

}  // namespace

Result<ParsedJson> parseJson(std::string_view text, std::size_t maximumDepth, std::span<const TakenList> lists) {
    const std::size_t mark = text.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0;
    text.remove_prefix(mark);
    std::size_t position = 0;
    if (!isUtf8(text, position))
        return Problem{.code = ProblemCode::notUtf8, .path = {}, .detail = std::to_string(mark + position)};
    const FiniteText finite = replaceNonFinite(text);
    Builder builder(maximumDepth, mark, finite, lists);
    Json::sax_parse(finite.text, &builder);
    if (!builder.fatal.empty()) return builder.fatal;
    return std::move(builder.parsed);
}

}  // namespace jupan
