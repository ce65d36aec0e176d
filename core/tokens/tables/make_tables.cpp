// make_token_tables RANKS TABLE            writes the tables of an encoding
// make_token_tables --classes TEXT TABLE   writes the table of character classes
// Run by the build; the forms are in core/tokens/table_layout.h.
#include <algorithm>
#include <array>
#include <exception>
#include <fstream>
#include <iostream>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/tokens/table_layout.h"
#include "core/tokens/tables/halves.h"
#include "core/tokens/tables/pair_hash.h"
#include "core/tokens/tables/source_files.h"
#include "core/tokens/tables/trie_builder.h"

namespace jupan::token_tables {
namespace {

template <class T>
void append(std::string& file, const std::vector<T>& values) {
    file.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T));
}

std::string rankFile(const std::string& source) {
    const std::vector<std::string> tokens = readRanks(source);
    const std::vector<Halves> halves = halvesOf(tokens);
    const std::vector<std::uint64_t> trie = buildTrie(tokens);
    const PairHash pairHash = buildPairHash(halves);
    std::string bytes;
    std::vector<std::uint32_t> ends;
    std::size_t longest = 0;
    for (const std::string& token : tokens) {
        bytes += token;
        ends.push_back(static_cast<std::uint32_t>(bytes.size()));
        longest = std::max(longest, token.size());
    }
    const auto count = [](const auto& list) { return static_cast<std::uint32_t>(list.size()); };
    const RankHeader header{.tokens = count(tokens),
                            .trieUnits = count(trie),
                            .pairSlots = count(pairHash.slots),
                            .pairBuckets = count(pairHash.seeds),
                            .longestToken = static_cast<std::uint32_t>(longest),
                            .bytes = count(bytes)};
    std::string file(reinterpret_cast<const char*>(&header), sizeof header);
    append(file, trie);
    append(file, pairHash.slots);
    append(file, halves);
    append(file, ends);
    append(file, shorterTokens(tokens));
    append(file, pairHash.seeds);
    return file + bytes;
}

std::string classFile(const std::string& source) {
    const std::vector<std::uint8_t> classes = readClasses(source);
    std::string index;
    std::string blocks;
    std::map<std::string, std::size_t> known;
    for (std::size_t begin = 0; begin < codePoints; begin += blockSize) {
        const std::string block(reinterpret_cast<const char*>(classes.data() + begin), blockSize);
        const auto [place, isNew] = known.emplace(block, known.size());
        if (isNew) blocks += block;
        index += static_cast<char>(place->second);
    }
    if (known.size() > 256) throw std::runtime_error("more blocks than a byte can number");
    return index + blocks;
}

void write(const std::string& path, const std::string& content) {
    std::ofstream out(path, std::ios::binary);
    out << content;
    if (!out.flush()) throw std::runtime_error("cannot write " + path);
}

}  // namespace
}  // namespace jupan::token_tables

int main(int argc, char** argv) {
    using namespace jupan::token_tables;
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    try {
        if (arguments.size() == 3 && arguments[0] == "--classes") {
            write(arguments[2], classFile(arguments[1]));
        } else if (arguments.size() == 2) {
            write(arguments[1], rankFile(arguments[0]));
        } else {
            throw std::runtime_error("make_token_tables RANKS TABLE | --classes TEXT TABLE");
        }
        return 0;
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
