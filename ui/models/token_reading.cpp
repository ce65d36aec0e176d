#include "ui/models/token_reading.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <utility>

#include "core/tokens/tokenizer.h"

namespace jupan {
namespace {

constexpr qsizetype mebibyte = qsizetype{1} << 20;

// Which part of the progress bar each step takes, by the time it needs.
constexpr double shareOfReading = 0.1;
constexpr double shareOfDecoding = 0.3;

std::size_t countCharacters(const QByteArray& utf8) {
    return static_cast<std::size_t>(std::count_if(
        utf8.begin(), utf8.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
}

/// By their first bytes, since some PDF files are nothing but letters.
bool isDocument(const QByteArray& bytes) {
    return bytes.startsWith("%PDF-") || bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0") ||
           bytes.startsWith("{\\rtf");
}

TextProgress within(double from, double to, const TextProgress& whole) {
    return [=](double share) { return whole(from + share * (to - from)); };
}

TextOrRefusal readBytes(const QString& path, const TextProgress& goesOn) {
    QFile file(path);
    // Not a pipe or a device, which may never end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) return RefusedText{TextRefusal::unreadable};
    if (file.size() > textLimitMebibytes * mebibyte) return RefusedText{TextRefusal::tooLarge};
    QByteArray bytes;
    bytes.reserve(file.size());
    const double size = static_cast<double>(std::max<qint64>(1, file.size()));
    while (true) {
        const QByteArray piece = file.read(mebibyte);
        if (piece.isEmpty()) break;
        bytes += piece;
        if (bytes.size() > textLimitMebibytes * mebibyte) return RefusedText{TextRefusal::tooLarge};
        if (!goesOn(std::min(1.0, static_cast<double>(bytes.size()) / size))) return RefusedText{TextRefusal::stopped};
    }
    if (file.error() != QFileDevice::NoError) return RefusedText{TextRefusal::unreadable};
    return DecodedText{.utf8 = std::move(bytes)};
}

TextOrRefusal readText(const QString& path, const TextProgress& goesOn) {
    TextOrRefusal read = readBytes(path, within(0, shareOfReading, goesOn));
    if (std::holds_alternative<RefusedText>(read)) return read;
    QByteArray bytes = std::move(std::get<DecodedText>(read).utf8);
    if (isDocument(bytes)) return RefusedText{TextRefusal::document};
    return decodeText(std::move(bytes), within(shareOfReading, shareOfDecoding, goesOn));
}

std::string_view viewOf(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// False if `goesOn` stopped it.
bool countInto(TextCounts& counts, const QByteArray& utf8, const TextProgress& goesOn) {
    counts.characters = countCharacters(utf8);
    const double whole = static_cast<double>(std::max<qsizetype>(1, utf8.size())) * allEncodings.size();
    double before = 0;
    for (const Encoding encoding : allEncodings) {
        bool on = true;
        const auto progress = [&](std::size_t bytes) {
            return on = goesOn((before + static_cast<double>(bytes)) / whole);
        };
        const Result<TokenCount> count = Tokenizer::of(encoding).count(viewOf(utf8), progress);
        if (!on) return false;
        counts.tokens[static_cast<std::size_t>(encoding)] = count.value().tokens;
        before += static_cast<double>(utf8.size());
    }
    return true;
}

}  // namespace

TextCounts countText(const QByteArray& utf8) {
    TextCounts counts;
    countInto(counts, utf8, [](double) { return true; });
    return counts;
}

TokenReading::TokenReading(QObject* parent) : QObject(parent) {
    pool_.setMaxThreadCount(1);
}

TokenReading::~TokenReading() {
    for (const auto& [job, stop] : running_) stop->store(true);
    pool_.waitForDone();
}

TokenReading::Job TokenReading::readFile(const QString& path) {
    return start([path](const TextProgress& goesOn) { return readText(path, goesOn); });
}

TokenReading::Job TokenReading::takeText(const QString& text) {
    return start([text](const TextProgress& goesOn) -> TextOrRefusal {
        if (text.size() > textLimitMebibytes * mebibyte) return RefusedText{TextRefusal::tooLarge};
        return encodeText(text, within(0, shareOfDecoding, goesOn));
    });
}

TokenReading::Job TokenReading::count(const QByteArray& utf8) {
    return start([utf8](const TextProgress&) -> TextOrRefusal { return DecodedText{.utf8 = utf8}; });
}

void TokenReading::cancel(Job job) {
    const auto found = running_.find(job);
    if (found == running_.end()) return;
    found->second->store(true);
    running_.erase(found);
}

TokenReading::Job TokenReading::start(Source source) {
    const Job job = ++last_;
    const Stop stop = std::make_shared<std::atomic<bool>>(false);
    running_.emplace(job, stop);
    pool_.start([this, job, stop, source = std::move(source)] { work(job, stop, source); });
    return job;
}

void TokenReading::work(Job job, const Stop& stop, const Source& source) {
    // The window's thread hears of it; by then the job may have been cancelled.
    const auto tell = [this, job](auto say, bool last) {
        QMetaObject::invokeMethod(
            this,
            [this, job, say = std::move(say), last] {
                if (!running_.contains(job)) return;
                if (last) running_.erase(job);
                say();
            },
            Qt::QueuedConnection);
    };
    double told = 0;
    const TextProgress goesOn = [&](double share) {
        if (share >= told + 0.01) {
            told = share;
            tell([this, job, share] { emit progressed(job, share); }, false);
        }
        return !stop->load();
    };
    const TextOrRefusal text = stop->load() ? RefusedText{TextRefusal::stopped} : source(goesOn);
    if (const auto* refusal = std::get_if<RefusedText>(&text)) {
        if (refusal->why != TextRefusal::stopped) tell([this, job, why = *refusal] { emit refused(job, why); }, true);
        return;
    }
    const DecodedText& decoded = std::get<DecodedText>(text);
    TextCounts counts;
    if (!countInto(counts, decoded.utf8, within(shareOfDecoding, 1, goesOn))) return;
    tell([this, job, decoded, counts] { emit finished(job, decoded, counts); }, true);
}

}  // namespace jupan
