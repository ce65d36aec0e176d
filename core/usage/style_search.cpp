#include "core/usage/style_search.h"

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "core/usage/chunk_source.h"
#include "core/usage/csv_scanner.h"
#include "core/usage/plain_text.h"

namespace jupan {
namespace {

/// A text that speaks for something, and where it stands.
struct Witness {
    std::string text{};
    std::size_t line = 0;

    [[nodiscard]] bool there() const { return line > 0; }
    void take(std::string_view what, std::size_t where) {
        if (there()) return;
        text = excerpt(what);
        line = where;
    }
};

class StyleSearch {
public:
    explicit StyleSearch(const CsvHeader& header) : columns_(header.columns) {}

    void look(const std::vector<std::string_view>& fields, std::size_t line) {
        if (fields.size() < columns_.count()) return;
        if (const int date = columns_.of(ColumnRole::date); date >= 0) {
            const std::string_view text = fields[static_cast<std::size_t>(date)];
            dates_[static_cast<std::size_t>(dateHint(text))].take(text, line);
        }
        for (const ColumnRole role : {ColumnRole::amount, ColumnRole::requests, ColumnRole::inputTokens,
                                      ColumnRole::freshTokens, ColumnRole::cachedTokens, ColumnRole::outputTokens}) {
            const int column = columns_.of(role);
            if (column < 0) continue;
            const std::string_view text = fields[static_cast<std::size_t>(column)];
            marks_[static_cast<std::size_t>(markHint(text))].take(text, line);
        }
    }

    std::optional<ReadFault> decideDates(DateOrder& order) const {
        const Witness* first = nullptr;
        for (const auto& [hint, meaning] : {std::pair{DateHint::monthDayYear, DateOrder::monthDayYear},
                                            std::pair{DateHint::dayMonthYear, DateOrder::dayMonthYear},
                                            std::pair{DateHint::yearMonthDay, DateOrder::yearMonthDay}}) {
            const Witness& witness = dates_[static_cast<std::size_t>(hint)];
            if (!witness.there()) continue;
            if (first != nullptr) return unclear(ReadFaultCode::dateOrderUnclear, *first, &witness);
            first = &witness;
            order = meaning;
        }
        const Witness& open = dates_[static_cast<std::size_t>(DateHint::unclear)];
        if (first == nullptr && open.there()) return unclear(ReadFaultCode::dateOrderUnclear, open, nullptr);
        return std::nullopt;
    }

    /// "1,234" with nothing against it is one thousand: groups are written so in Korean and English. "1.234" alone may
    /// be either, and is asked about.
    std::optional<ReadFault> decideMarks(DecimalMark& mark) const {
        const auto of = [&](MarkHint hint) -> const Witness& { return marks_[static_cast<std::size_t>(hint)]; };
        const Witness& point = of(MarkHint::point);
        const Witness& comma = of(MarkHint::comma);
        if (point.there() && comma.there()) return unclear(ReadFaultCode::decimalMarkUnclear, point, &comma);
        mark = comma.there() ? DecimalMark::comma : DecimalMark::point;
        if (!point.there() && !comma.there() && of(MarkHint::unclearPoint).there())
            return unclear(ReadFaultCode::decimalMarkUnclear, of(MarkHint::unclearPoint), nullptr);
        return std::nullopt;
    }

private:
    static ReadFault unclear(ReadFaultCode code, const Witness& first, const Witness* second) {
        ReadFault fault{.code = code, .line = first.line, .value = first.text, .allowed = allowedFor(code)};
        if (second != nullptr) {
            fault.value += " / " + second->text;
            fault.line = std::max(first.line, second->line);
        }
        return fault;
    }

    const BoundColumns& columns_;
    std::array<Witness, 5> dates_{};
    std::array<Witness, 5> marks_{};
};

}  // namespace

std::optional<ReadFault> searchStyle(ByteStream& stream, const ReadOptions& options, const CsvHeader& header,
                                     ReadStyle& style) {
    const bool dates = style.dateOrder == DateOrder::notStated;
    const bool marks = style.decimalMark == DecimalMark::notStated;
    if (!dates && !marks) return std::nullopt;
    stream.rewind();
    ChunkSource source(stream, {}, options.stop);
    StyleSearch search(header);
    Chunk chunk;
    std::vector<std::string_view> fields;
    while (source.next(chunk)) {
        CsvScanner scanner(chunk.text, header.delimiter, chunk.firstLine);
        while (scanner.next(fields))
            if (scanner.line() >= header.nextLine) search.look(fields, scanner.line());
        if (scanner.fault()) break;  // the reading that follows says so
    }
    if (dates)
        if (auto fault = search.decideDates(style.dateOrder)) return fault;
    if (marks)
        if (auto fault = search.decideMarks(style.decimalMark)) return fault;
    return std::nullopt;
}

}  // namespace jupan
