#include "core/usage/csv_header.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/usage/csv_scanner.h"
#include "core/usage/plain_text.h"

namespace jupan {
namespace {

constexpr std::array delimiters{',', ';', '\t', '|'};
constexpr int recordsSearched = 30;

using Names = std::vector<std::string>;

const CsvLayout* layoutOfFormat(UsageFormat format) {
    const auto found = std::ranges::find(csvLayouts(), format, &CsvLayout::format);
    return found == csvLayouts().end() ? nullptr : &*found;
}

/// The first group of names of which a header has none.
const std::vector<std::string_view>* missingFrom(const CsvLayout& layout, const Names& normalised) {
    for (const std::vector<std::string_view>& names : layout.recognised)
        if (std::ranges::none_of(
                names, [&](std::string_view name) { return std::ranges::find(normalised, name) != normalised.end(); }))
            return &names;
    return nullptr;
}

std::string joined(const Names& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
    return excerpt(text);
}

class Search {
public:
    Search(std::string_view text, std::size_t firstLine, const HeaderSearch& wanted)
        : text_(text), firstLine_(firstLine) {
        if (wanted.mapping != nullptr) {
            layout_ = layoutOf(*wanted.mapping);
        } else if (wanted.wanted) {
            if (const CsvLayout* const known = layoutOfFormat(*wanted.wanted)) layout_ = *known;
            impossible_ = !layout_;
        }
    }

    std::optional<ReadFault> run(CsvHeader& header) {
        for (const char delimiter : delimiters) {
            if (impossible_) break;
            if (tryDelimiter(delimiter, header)) return bound_;
        }
        return reason();
    }

private:
    /// True if a header was found; bound_ then says whether its columns are well.
    bool tryDelimiter(char delimiter, CsvHeader& header) {
        std::string copy(text_);
        CsvScanner scanner(copy, delimiter, firstLine_);
        std::vector<std::string_view> fields;
        for (int i = 0; i < recordsSearched && scanner.next(fields); ++i) {
            Names written, normalised;
            for (const std::string_view field : fields) {
                written.emplace_back(trimmed(field));
                normalised.push_back(normalisedName(field));
            }
            const CsvLayout* const found = match(normalised);
            if (found == nullptr) {
                remember(written, normalised, scanner.line());
                continue;
            }
            header.layout = *found;
            header.delimiter = delimiter;
            header.position = scanner.position();
            header.nextLine = scanner.nextLine();
            header.columns = BoundColumns();
            bound_ = BoundColumns::bind(header.layout, std::move(written), header.columns);
            if (bound_) bound_->line = scanner.line();
            return true;
        }
        const std::optional<ReadFault>& fault = scanner.fault();
        if (fault && (!scanFault_ || fault->code == ReadFaultCode::tooManyColumns)) scanFault_ = fault;
        return false;
    }

    [[nodiscard]] const CsvLayout* match(const Names& normalised) const {
        if (!layout_) return layoutFor(normalised);
        return missingFrom(*layout_, normalised) == nullptr ? &*layout_ : nullptr;
    }

    /// The widest record is most probably the header, and the first of those.
    void remember(const Names& written, const Names& normalised, std::size_t line) {
        if (written.size() <= widest_.size()) return;
        widest_ = written;
        widestNormalised_ = normalised;
        widestLine_ = line;
    }

    [[nodiscard]] ReadFault reason() const {
        if (scanFault_ && (widest_.size() < 2 || scanFault_->code == ReadFaultCode::tooManyColumns)) return *scanFault_;
        if (layout_) {
            ReadFault fault{.code = ReadFaultCode::missingColumn, .line = widestLine_, .value = joined(widest_)};
            for (const std::string_view name : *missingFrom(*layout_, widestNormalised_))
                fault.column += (fault.column.empty() ? "" : ", ") + std::string(name);
            return fault;
        }
        return {.code = ReadFaultCode::unknownFormat, .line = widestLine_, .value = joined(widest_)};
    }

    std::string_view text_;
    std::size_t firstLine_;
    std::optional<CsvLayout> layout_;
    bool impossible_ = false;
    std::optional<ReadFault> bound_, scanFault_;
    Names widest_, widestNormalised_;
    std::size_t widestLine_ = 0;
};

}  // namespace

std::optional<ReadFault> findHeader(std::string_view text, std::size_t firstLine, const HeaderSearch& search,
                                    CsvHeader& header) {
    return Search(text, firstLine, search).run(header);
}

CsvPreview previewCsv(std::string_view text, std::size_t records) {
    CsvPreview best;
    std::size_t most = 0;
    for (const char delimiter : delimiters) {
        std::string copy(text);
        CsvScanner scanner(copy, delimiter, 1);
        CsvPreview preview{.delimiter = delimiter};
        std::vector<std::string_view> fields;
        std::size_t count = 0;
        while (preview.records.size() < records && scanner.next(fields)) {
            count += fields.size();
            auto& record = preview.records.emplace_back();
            for (const std::string_view field : fields) record.push_back(excerpt(field));
        }
        if (count > most) {
            most = count;
            best = std::move(preview);
        }
    }
    return best;
}

}  // namespace jupan
