#include <array>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <memory>
#include <system_error>

#include "app/cli/commands.h"
#include "app/cli/figures.h"
#include "app/cli/output.h"
#include "app/cli/text.h"
#include "core/prices/project_prices.h"
#include "core/tokens/token_counter.h"
#include "core/tokens/tokenizer.h"
#include "resources/prices/shipped_catalogue.h"

namespace jupan {
namespace {

constexpr std::string_view encodings = "--encoding o200k_base or cl100k_base";

Exit refuse(const std::string& what, const std::string& wrong, std::string_view allowed, Exit exit) {
    std::fprintf(stderr, "error: %s: %s (allowed: %.*s)\n", what.c_str(), wrong.c_str(),
                 static_cast<int>(allowed.size()), allowed.data());
    return exit;
}

/// The entry with this id, or the one that a project calls so.
const CatalogueModel* findByEitherId(const std::string& id) {
    if (const CatalogueModel* entry = findModel(shippedCatalogue(), id)) return entry;
    for (const CatalogueModel& entry : shippedCatalogue().models)
        if (projectIdOf(entry.id) == id) return &entry;
    return nullptr;
}

/// The text, part by part; an unreadable file is a problem under its name.
class Input {
public:
    explicit Input(const std::filesystem::path& file)
        : name_(file.empty() ? "standard input" : file.string()),
          file_(file.empty() ? nullptr : std::fopen(file.c_str(), "rb")),
          stream_(file.empty() ? stdin : file_.get()) {
        if (!stream_) error_ = errno;
    }

    /// The next bytes; empty at the end and at an error.
    std::string_view next() {
        if (!stream_ || error_ != 0) return {};
        errno = 0;
        const std::size_t count = std::fread(buffer_->data(), 1, buffer_->size(), stream_);
        if (count == 0 && std::ferror(stream_)) error_ = errno != 0 ? errno : EIO;
        bytes_ += count;
        return {buffer_->data(), count};
    }

    [[nodiscard]] const std::string& name() const { return name_; }
    [[nodiscard]] std::size_t bytes() const { return bytes_; }

    [[nodiscard]] Problems problems() const {
        if (error_ == 0) return {};
        return {
            {.code = ProblemCode::fileUnreadable, .path = name_, .detail = std::generic_category().message(error_)}};
    }

private:
    struct Closer {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    using Buffer = std::array<char, 1 << 20>;

    std::string name_;
    std::unique_ptr<std::FILE, Closer> file_;
    std::FILE* stream_;
    std::unique_ptr<Buffer> buffer_ = std::make_unique<Buffer>();
    std::size_t bytes_ = 0;
    int error_ = 0;
};

struct Counted {
    std::size_t tokens = 0;
    std::vector<std::uint32_t> ids{};  ///< only where asked for
};

/// Without ids a text of any size is counted in little memory.
Result<Counted> countTokens(Input& input, Encoding encoding, bool wantIds) {
    if (!wantIds) {
        TokenCounter counter(encoding);
        for (std::string_view part = input.next(); !part.empty(); part = input.next())
            if (auto problem = counter.add(part)) return *problem;
        const auto count = counter.finish();
        if (!count) return count.problems();
        return Counted{.tokens = count.value()};
    }
    std::string text;
    for (std::string_view part = input.next(); !part.empty(); part = input.next()) text += part;
    auto ids = Tokenizer::of(encoding).encode(text);
    if (!ids) return ids.problems();
    const std::size_t tokens = ids.value().size();
    return Counted{.tokens = tokens, .ids = std::move(ids).value()};
}

std::string joined(const std::vector<std::uint32_t>& ids, std::string_view between) {
    std::string text;
    for (const std::uint32_t id : ids) {
        if (!text.empty()) text += between;
        char digits[16];
        text.append(digits, std::to_chars(digits, digits + sizeof digits, id).ptr);
    }
    return text;
}

/// By hand: a tree of millions of ids would take gigabytes.
std::string tokensJson(const Counted& counted, std::size_t bytes, Encoding encoding, bool ids) {
    std::string text = "{\n  \"bytes\": " + std::to_string(bytes) +
                       ",\n  \"count\": " + std::to_string(counted.tokens) + ",\n  \"encoding\": \"" +
                       std::string(encodingName(encoding)) + "\"";
    if (ids) text += ",\n  \"ids\": [" + joined(counted.ids, ", ") + "]";
    return text + "\n}\n";
}

std::string tokensText(const Counted& counted, std::size_t bytes, Encoding encoding, bool ids) {
    std::string text = "tokens: " + std::to_string(counted.tokens) + "\nbytes: " + std::to_string(bytes) +
                       "\nencoding: " + std::string(encodingName(encoding)) + "\n";
    if (ids) text += "ids: " + joined(counted.ids, " ") + "\n";
    return text;
}

Exit countInto(const TokensArguments& arguments, Encoding encoding) {
    Input input(arguments.file);
    const auto counted = countTokens(input, encoding, arguments.ids);
    if (Problems problems = input.problems(); !problems.empty()) return report(problems);
    if (!counted) {
        Problems problems = counted.problems();
        for (Problem& problem : problems) problem.path = input.name();
        return report(problems);
    }
    const auto shape = arguments.json ? tokensJson : tokensText;
    return printed(shape(counted.value(), input.bytes(), encoding, arguments.ids));
}

}  // namespace

Exit runTokens(const TokensArguments& arguments) {
    std::string name = arguments.encoding;
    if (!arguments.model.empty()) {
        const std::string shown = oneLine(arguments.model);
        const CatalogueModel* entry = findByEitherId(arguments.model);
        if (!entry)
            return refuse("--model", "unknown model: '" + shown + "'", "an id of jupan-cli prices", Exit::usage);
        if (!entry->tokenizer)
            return refuse("--model", "the tokenizer of " + shown + " is not known", encodings, Exit::failed);
        if (entry->tokenizerAssumed)
            std::fprintf(stderr, "warning: --model: %s is assumed to be the tokenizer of %s; no source confirms it\n",
                         std::string(nameOf(*entry->tokenizer)).c_str(), shown.c_str());
        name = nameOf(*entry->tokenizer);
    }
    const auto encoding = encodingFromName(name);
    if (!encoding) return refuse("--encoding", "unknown encoding: '" + oneLine(name) + "'", encodings, Exit::usage);
    return countInto(arguments, *encoding);
}

}  // namespace jupan
