#include "core/exchange/json_parse.h"

#include <set>
#include <vector>

#include "core/project/validate.h"

namespace jupan {
namespace {

using Json = nlohmann::json;

/// Watches the parser's events for what the parser itself would let pass.
class Watcher {
public:
    explicit Watcher(std::size_t maximumDepth) : maximumDepth_(maximumDepth) {}

    bool operator()(int depth, Json::parse_event_t event, Json& parsed) {
        const auto level = static_cast<std::size_t>(depth);
        if (event == Json::parse_event_t::object_start || event == Json::parse_event_t::array_start) {
            if (level >= maximumDepth_ && problems_.empty())
                problems_.push_back(
                    {.code = ProblemCode::tooDeep, .path = {}, .detail = std::to_string(maximumDepth_)});
            if (level < maximumDepth_) {
                if (keys_.size() <= level + 1) keys_.resize(level + 2);
                keys_[level + 1].clear();
            }
            return level < maximumDepth_;
        }
        if (event == Json::parse_event_t::key && level < keys_.size()) {
            const auto& key = parsed.get_ref<const std::string&>();
            if (!keys_[level].insert(key).second)
                problems_.push_back({.code = ProblemCode::duplicateKey, .path = key, .value = key});
        }
        return true;
    }

    Problems problems_;

private:
    std::size_t maximumDepth_;
    std::vector<std::set<std::string>> keys_;
};

}  // namespace

Result<Json> parseJson(std::string_view text, std::size_t maximumDepth) {
    std::size_t position = 0;
    if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
    if (!isUtf8(text, position))
        return Problem{.code = ProblemCode::notUtf8, .path = {}, .detail = std::to_string(position)};
    Watcher watcher(maximumDepth);
    try {
        Json document = Json::parse(text, std::ref(watcher));
        if (!watcher.problems_.empty()) return watcher.problems_;
        return document;
    } catch (const Json::parse_error& error) {
        return Problem{.code = ProblemCode::notJson, .path = {}, .detail = std::to_string(error.byte)};
    } catch (const Json::exception&) {
        // out_of_range: a number beyond double
        return Problem{.code = ProblemCode::overflow, .path = {}};
    }
}

}  // namespace jupan
