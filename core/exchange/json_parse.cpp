#include "core/exchange/json_parse.h"

#include <set>
#include <vector>

#include "core/project/validate.h"

namespace jupan {
namespace {

using Json = nlohmann::json;

/// Reads the events of the parser for what a tree would no longer show, and knows the path of each.
class Checker : public nlohmann::json_sax<Json> {
public:
    Checker(std::size_t maximumDepth, std::size_t firstByte) : maximumDepth_(maximumDepth), firstByte_(firstByte) {}

    Problems problems;

    bool null() override { return element(); }
    bool boolean(bool) override { return element(); }
    bool number_integer(number_integer_t) override { return element(); }
    bool number_unsigned(number_unsigned_t) override { return element(); }
    bool number_float(number_float_t, const string_t&) override { return element(); }
    bool string(string_t&) override { return element(); }
    bool binary(binary_t&) override { return element(); }
    bool start_object(std::size_t) override { return open(false); }
    bool start_array(std::size_t) override { return open(true); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& key) override {
        containers_.back().key = key;
        if (!containers_.back().keys.insert(key).second)
            problems.push_back({.code = ProblemCode::duplicateKey, .path = path(), .value = key});
        return true;
    }

    bool parse_error(std::size_t position, const std::string& token, const Json::exception& error) override {
        if (dynamic_cast<const Json::out_of_range*>(&error))
            problems.push_back({.code = ProblemCode::notFinite, .path = path(), .value = token});
        else  // the parser counts from 1
            problems.push_back(
                {.code = ProblemCode::notJson, .path = {}, .detail = std::to_string(firstByte_ + position - 1)});
        return false;
    }

private:
    struct Container {
        bool isList = false;
        std::size_t elements = 0;  ///< read so far
        std::string key{};         ///< the one being read
        std::set<std::string> keys{};
    };

    /// "kpis[3].adoption.ceiling"
    std::string path() const {
        std::string path;
        for (const Container& container : containers_) {
            if (container.isList)
                path = indexedPath(path, container.elements);
            else
                path += (path.empty() ? "" : ".") + container.key;
        }
        return path;
    }

    bool open(bool isList) {
        if (containers_.size() >= maximumDepth_) {
            problems.push_back({.code = ProblemCode::tooDeep, .path = path(), .detail = std::to_string(maximumDepth_)});
            return false;
        }
        containers_.push_back({.isList = isList});
        return true;
    }

    bool close() {
        containers_.pop_back();
        return element();
    }

    bool element() {
        if (!containers_.empty()) ++containers_.back().elements;
        return true;
    }

    std::size_t maximumDepth_;
    std::size_t firstByte_;
    std::vector<Container> containers_;
};

}  // namespace

Result<Json> parseJson(std::string_view text, std::size_t maximumDepth) {
    const std::size_t mark = text.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0;
    text.remove_prefix(mark);
    std::size_t position = 0;
    if (!isUtf8(text, position))
        return Problem{.code = ProblemCode::notUtf8, .path = {}, .detail = std::to_string(mark + position)};
    // Read twice: the parser's own callback would walk all earlier siblings at the end of every object.
    Checker checker(maximumDepth, mark);
    Json::sax_parse(text, &checker);
    if (!checker.problems.empty()) return checker.problems;
    return Json::parse(text);
}

}  // namespace jupan
