#include "core/usage/csv_charges.h"

#include <thread>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/usage/chunk_source.h"
#include "core/usage/csv_header.h"
#include "core/usage/csv_scanner.h"
#include "core/usage/read_tally.h"
#include "core/usage/row_reader.h"
#include "core/usage/style_search.h"

namespace jupan {
namespace {

/// Counts records that are alike, so that two equal rows of a statement are two charges, and the same two when the file
/// comes again.
class Occurrences {
public:
    static constexpr std::size_t mostRecords = 1'000'000;

    /// False where there are too many different records to remember.
    bool number(Charge& charge) {
        if (charge.sameness != Sameness::record || !charge.recordId.empty()) return true;
        charge.occurrence = counts_[identityOf(charge).words[0]]++;
        return counts_.size() <= mostRecords;
    }

private:
    std::unordered_map<std::uint64_t, std::uint32_t> counts_;
};

/// Reads pieces of the text, one after the other, on one thread.
class PieceReader {
public:
    PieceReader(const CsvHeader& header, ReadStyle style, ChargeSink& sink)
        : header_(header), rows_(header_.layout, header_.columns, style), sink_(sink) {}

    /// False at a fault, which is in the tally.
    bool read(Chunk& chunk) {
        if (auto fault = undecodableUtf8(chunk.text, chunk.firstLine)) return fail(std::move(*fault));
        CsvScanner scanner(chunk.text, header_.delimiter, chunk.firstLine);
        while (scanner.next(fields_))
            if (!readRow(scanner.line())) return false;
        return scanner.fault() ? fail(*scanner.fault()) : true;
    }

    [[nodiscard]] const ReadTally& tally() const { return tally_; }

private:
    bool fail(ReadFault fault) {
        tally_.fail(std::move(fault));
        return false;
    }

    bool readRow(std::size_t line) {
        switch (rows_.read(fields_, line, charge_)) {
            case RowReader::Row::blank:
                return true;
            case RowReader::Row::emptyDay:
                tally_.addEmptyRow();
                return true;
            case RowReader::Row::rejected:
                tally_.reject(rows_.fault());
                return true;
            case RowReader::Row::charge:
                break;
        }
        if (!tally_.add(charge_, rows_.rounded())) return false;
        if (occurrences_.number(charge_) && sink_.take(charge_)) return true;
        return fail(
            {.code = ReadFaultCode::tooManyCharges, .line = line, .allowed = std::to_string(Occurrences::mostRecords)});
    }

    const CsvHeader& header_;
    RowReader rows_;
    ChargeSink& sink_;
    Occurrences occurrences_;
    ReadTally tally_;
    Charge charge_;
    std::vector<std::string_view> fields_;
};

/// A mapping with its names normalised, and its currency in capitals.
ColumnMapping normalised(ColumnMapping mapping) {
    for (auto& [role, name] : mapping.columns) name = normalisedName(name);
    for (char& c : mapping.currency)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return mapping;
}

void fail(ReadResult& result, ReadFault fault) {
    result.status = ReadResult::Status::failed;
    result.fault = std::move(fault);
}

/// The header, from the first piece, and how to read what follows.
bool prepare(ByteStream& stream, const ReadOptions& options, const ColumnMapping* mapping, CsvHeader& header,
             ReadStyle& style, ReadResult& result) {
    ChunkSource source(stream, {}, options.stop);
    Chunk first;
    const bool any = source.next(first);
    result.encoding = source.encoding();
    if (!any) {
        if (!options.stop.stop_requested())
            fail(result, source.fault().value_or(ReadFault{.code = ReadFaultCode::noRows}));
        return false;
    }
    std::optional<ReadFault> fault = undecodableUtf8(first.text, first.firstLine);
    if (!fault) fault = findHeader(first.text, first.firstLine, {.wanted = options.format, .mapping = mapping}, header);
    if (!fault) {
        result.format = header.layout.format;
        result.sameness = header.layout.sameness;
        result.delimiter = header.delimiter;
        style.dateOrder = header.layout.dateOrder;
        if (mapping != nullptr) {
            style.decimalMark = mapping->decimalMark;
            fault = searchStyle(stream, options, header, style);
        } else {
            if (options.dateOrder != DateOrder::notStated) style.dateOrder = options.dateOrder;
            style.decimalMark = options.decimalMark;
        }
    }
    if (fault) fail(result, std::move(*fault));
    return !fault;
}

}  // namespace

void readCsvCharges(ByteStream& stream, const ReadOptions& options, std::span<ChargeSink* const> sinks,
                    ReadResult& result) {
    const ColumnMapping mapping = options.mapping ? normalised(*options.mapping) : ColumnMapping();
    CsvHeader header;
    ReadStyle style;
    if (!prepare(stream, options, options.mapping ? &mapping : nullptr, header, style, result)) return;

    stream.rewind();
    ChunkSource::Progress progress;
    if (options.progress) progress = [&](std::uint64_t bytes) { options.progress(bytes, stream.size()); };
    ChunkSource source(stream, std::move(progress), options.stop);
    const std::size_t threads = header.layout.sameness == Sameness::record ? 1 : sinks.size();
    std::vector<PieceReader> readers;
    readers.reserve(threads);
    for (std::size_t i = 0; i < threads; ++i) readers.emplace_back(header, style, *sinks[i]);

    // the header and what stands above it are in the first piece
    Chunk first;
    if (source.next(first)) {
        first.text.erase(0, header.position);
        first.firstLine = header.nextLine;
        if (!readers.front().read(first)) source.close();
    }
    const auto work = [&source](PieceReader& reader) {
        Chunk chunk;
        while (source.next(chunk))
            if (!reader.read(chunk)) source.close();
    };
    {
        std::vector<std::jthread> others;
        for (std::size_t i = 1; i < threads; ++i) others.emplace_back(work, std::ref(readers[i]));
        work(readers.front());
    }
    ReadTally total;
    for (const PieceReader& reader : readers) total.merge(reader.tally());
    if (source.fault()) total.fail(*source.fault());
    result.encoding = source.encoding();
    result.bytesRead = source.bytesRead();
    total.putInto(result);
}

}  // namespace jupan
