#include "core/tokens/tables/halves.h"

#include <algorithm>
#include <stdexcept>
#include <string_view>
#include <unordered_map>

namespace jupan::token_tables {
namespace {

using Ids = std::unordered_map<std::string_view, std::uint32_t>;

/// Plain byte-pair merging of `text` until two parts are left: the ends of the parts, the lowest rank first, the
/// leftmost of equal ones.
std::vector<std::size_t> mergeToTwo(std::string_view text, const Ids& ids) {
    std::vector<std::size_t> bounds;
    for (std::size_t i = 0; i <= text.size(); ++i) bounds.push_back(i);
    while (bounds.size() > 3) {
        std::uint32_t lowest = noToken;
        std::size_t where = 0;
        for (std::size_t i = 0; i + 2 < bounds.size(); ++i) {
            const auto found = ids.find(text.substr(bounds[i], bounds[i + 2] - bounds[i]));
            if (found != ids.end() && found->second < lowest) {
                lowest = found->second;
                where = i + 1;
            }
        }
        if (lowest == noToken) break;
        bounds.erase(bounds.begin() + static_cast<std::ptrdiff_t>(where));
    }
    return bounds;
}

}  // namespace

std::vector<Halves> halvesOf(const std::vector<std::string>& tokens) {
    Ids ids;
    for (std::uint32_t id = 0; id < tokens.size(); ++id) ids.emplace(tokens[id], id);
    std::vector<Halves> halves(tokens.size(), Halves{noToken, noToken});
    for (std::uint32_t id = byteTokens; id < tokens.size(); ++id) {
        const std::string_view text = tokens[id];
        const std::vector<std::size_t> bounds = mergeToTwo(text, ids);
        if (bounds.size() != 3) throw std::runtime_error("token " + std::to_string(id) + " is never merged");
        halves[id] = {ids.at(text.substr(0, bounds[1])), ids.at(text.substr(bounds[1]))};
        const auto place = [](std::uint32_t part) { return part < byteTokens ? 0 : part; };
        if (std::max(place(halves[id].left), place(halves[id].right)) >= id)
            throw std::runtime_error("token " + std::to_string(id) + " comes before its halves");
    }
    return halves;
}

}  // namespace jupan::token_tables
