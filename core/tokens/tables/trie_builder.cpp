#include "core/tokens/tables/trie_builder.h"

#include <algorithm>
#include <numeric>

#include "core/tokens/table_layout.h"

namespace jupan::token_tables {
namespace {

constexpr std::size_t byteValues = 256;

struct Child {
    unsigned char label;
    std::uint32_t node;
};

struct Node {
    std::uint32_t token = noToken;
    std::vector<Child> children{};
};

std::vector<Node> nodesOf(const std::vector<std::string>& tokens) {
    std::vector<Node> nodes(1);
    for (std::uint32_t id = 0; id < tokens.size(); ++id) {
        std::uint32_t at = 0;
        for (const char letter : tokens[id]) {
            const auto label = static_cast<unsigned char>(letter);
            const auto& children = nodes[at].children;
            const auto found = std::ranges::find(children, label, &Child::label);
            if (found != children.end()) {
                at = found->node;
                continue;
            }
            const auto next = static_cast<std::uint32_t>(nodes.size());
            nodes[at].children.push_back({label, next});
            nodes.emplace_back();
            at = next;
        }
        nodes[at].token = id;
    }
    return nodes;
}

/// Finds a base for each node's children: all their places free, and no other node with the same base.
class Places {
public:
    Places() { grow(); }

    std::uint32_t findBase(const std::vector<Child>& children) {
        // places are only ever taken, so with the same number of children the search need not look behind itself
        if (children.size() != size_) {
            size_ = children.size();
            while (firstFree_ < taken_.size() && taken_[firstFree_]) ++firstFree_;
            from_ = firstFree_;
        }
        for (std::size_t place = from_;; ++place) {
            if (place >= taken_.size()) grow();
            if (taken_[place]) continue;
            const auto base = static_cast<std::uint32_t>(place ^ children.front().label);
            if (usedBase_[base] || !std::ranges::all_of(children, [&](Child c) { return !taken_[base ^ c.label]; }))
                continue;
            from_ = place;
            usedBase_[base] = true;
            for (const Child& child : children) taken_[base ^ child.label] = true;
            return base;
        }
    }

    [[nodiscard]] std::size_t size() const { return taken_.size(); }

private:
    void grow() {
        taken_.resize(taken_.size() + byteValues);
        usedBase_.resize(taken_.size());
        taken_[trie::root] = true;
    }

    std::vector<bool> taken_;
    std::vector<bool> usedBase_;
    std::size_t size_ = 0;
    std::size_t firstFree_ = 0;
    std::size_t from_ = 0;
};

}  // namespace

std::vector<std::uint64_t> buildTrie(const std::vector<std::string>& tokens) {
    const std::vector<Node> nodes = nodesOf(tokens);
    // those with many children first: the small ones fill what is left between them
    std::vector<std::uint32_t> order(nodes.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, std::greater<>{}, [&](std::uint32_t node) { return nodes[node].children.size(); });
    Places places;
    std::vector<std::uint32_t> base(nodes.size(), noToken);
    for (const std::uint32_t node : order)
        if (!nodes[node].children.empty()) base[node] = places.findBase(nodes[node].children);

    // 256 places at the end that bear no label are where the children of leaves are looked for, in vain
    const auto nowhere = static_cast<std::uint32_t>(places.size());
    std::vector<std::uint64_t> units(places.size() + byteValues, trie::unit(trie::unusedLabel, noToken, nowhere));
    const auto baseOf = [&](std::uint32_t node) { return base[node] == noToken ? nowhere : base[node]; };
    units[trie::root] = trie::unit(trie::unusedLabel, noToken, baseOf(0));
    for (std::uint32_t node = 0; node < nodes.size(); ++node)
        for (const Child& child : nodes[node].children)
            units[base[node] ^ child.label] = trie::unit(child.label, nodes[child.node].token, baseOf(child.node));
    return units;
}

std::vector<std::uint32_t> shorterTokens(const std::vector<std::string>& tokens) {
    const std::vector<Node> nodes = nodesOf(tokens);
    std::vector<std::uint32_t> shorter(tokens.size(), noToken);
    std::vector<std::uint32_t> above(nodes.size(), noToken);     // the last token on the way to a node, itself left out
    for (std::uint32_t node = 0; node < nodes.size(); ++node) {  // a node is made after the one it hangs on
        const std::uint32_t token = nodes[node].token;
        if (token != noToken) shorter[token] = above[node];
        for (const Child& child : nodes[node].children) above[child.node] = token != noToken ? token : above[node];
    }
    return shorter;
}

}  // namespace jupan::token_tables
