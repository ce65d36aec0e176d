#include "core/tokens/tables/source_files.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>

#include "core/tokens/character_class.h"

namespace jupan::token_tables {

std::string readFile(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) throw std::runtime_error("cannot read " + path);
    std::ostringstream text;
    text << in.rdbuf();
    return std::move(text).str();
}

std::vector<std::string> readRanks(const std::string& path) {
    const std::string file = readFile(path);
    std::vector<std::string> tokens;
    for (std::size_t at = 0; at < file.size();) {
        const std::size_t size = static_cast<unsigned char>(file[at]);
        if (size == 0 || size > file.size() - at - 1) throw std::runtime_error("damaged: " + path);
        tokens.push_back(file.substr(at + 1, size));
        at += 1 + size;
    }
    const bool bytesFirst =
        tokens.size() > byteTokens &&
        std::all_of(tokens.begin(), tokens.begin() + byteTokens, [](const auto& token) { return token.size() == 1; });
    if (!bytesFirst) throw std::runtime_error("the first 256 tokens are not the single bytes: " + path);
    return tokens;
}

std::vector<std::uint8_t> readClasses(const std::string& path) {
    static const std::map<std::string, std::uint8_t, std::less<>> names{
        {"upper", character_class::upper},     {"lower", character_class::lower},
        {"uncased", character_class::uncased}, {"mark", character_class::mark},
        {"number", character_class::number},   {"space", character_class::space},
        {"newline", character_class::newline},
    };
    std::vector<std::uint8_t> classes(codePoints, character_class::other);
    std::istringstream lines(readFile(path));
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with('#')) continue;
        std::istringstream fields(line);
        std::size_t first = 0;
        std::size_t last = 0;
        std::string name;
        fields >> std::hex >> first >> last >> name;
        if (!fields || last >= codePoints || first > last || !names.contains(name))
            throw std::runtime_error("not a range of code points: " + line);
        std::fill(classes.begin() + static_cast<std::ptrdiff_t>(first),
                  classes.begin() + static_cast<std::ptrdiff_t>(last) + 1, names.at(name));
    }
    return classes;
}

}  // namespace jupan::token_tables
