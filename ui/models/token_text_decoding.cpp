#include "ui/models/token_text_decoding.h"

#include <QStringDecoder>
#include <QStringEncoder>
#include <algorithm>
#include <optional>
#include <string_view>

#include "core/tokens/utf8.h"

namespace jupan {
namespace {

constexpr qsizetype pieceBytes = qsizetype{1} << 20;

std::string_view viewOf(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Control characters that no text file has: all but tab, line feed, form feed, carriage return and escape.
bool isBinaryByte(char byte) {
    const auto code = static_cast<unsigned char>(byte);
    return code < 0x20 && code != '\t' && code != '\n' && code != '\f' && code != '\r' && code != 0x1B;
}

/// What a decoder puts where bytes mean nothing: the replacement characters, and the private and control characters
/// that ICU gives for unassigned bytes of CP949.
bool isDamage(QChar c) {
    const char16_t code = c.unicode();
    return code == 0xFFFD || code == 0x1A || (code >= 0x80 && code < 0xA0) || (code >= 0xE000 && code <= 0xF8FF);
}

TextOrRefusal decodeWith(QStringDecoder decoder, const QByteArray& bytes, SampleEncoding encoding,
                         const TextProgress& goesOn) {
    const bool strict = encoding == SampleEncoding::cp949;
    if (encoding == SampleEncoding::utf16 && bytes.size() % 2 != 0) return RefusedText{TextRefusal::unknown};
    DecodedText decoded{.utf8 = {}, .encoding = encoding};
    QStringEncoder encoder(QStringEncoder::Utf8);
    for (qsizetype at = 0; at < bytes.size(); at += pieceBytes) {
        const QString piece = decoder.decode(QByteArrayView(bytes).sliced(at, std::min(pieceBytes, bytes.size() - at)));
        if (decoder.hasError() || (strict && std::any_of(piece.begin(), piece.end(), isDamage)))
            return RefusedText{TextRefusal::unknown};
        decoded.utf8 += QByteArray(encoder.encode(piece));
        if (!goesOn(static_cast<double>(at) / static_cast<double>(bytes.size())))
            return RefusedText{TextRefusal::stopped};
    }
    // The first byte of a pair at the end is kept back by the decoder; with something behind it, it is an error.
    if (strict && QString(decoder.decode(QByteArrayView("\n", 1))) != QLatin1String("\n"))
        return RefusedText{TextRefusal::unknown};
    if (std::any_of(decoded.utf8.begin(), decoded.utf8.end(), isBinaryByte)) return RefusedText{TextRefusal::binary};
    return decoded;
}

/// Where a text that is UTF-8 for the most part goes wrong: a character of three bytes before the fault hardly ever
/// comes about by chance in CP949.
std::optional<qsizetype> damagedUtf8(const QByteArray& bytes) {
    const std::size_t valid = validUtf8Prefix(viewOf(bytes)).valid;
    const bool long3 = std::any_of(bytes.begin(), bytes.begin() + static_cast<qsizetype>(valid),
                                   [](char byte) { return static_cast<unsigned char>(byte) >= 0xE0; });
    return long3 ? std::optional(static_cast<qsizetype>(valid)) : std::nullopt;
}

}  // namespace

TextOrRefusal decodeText(QByteArray bytes, const TextProgress& goesOn) {
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return decodeWith(QStringDecoder(QStringDecoder::Utf16), bytes, SampleEncoding::utf16, goesOn);
    const bool marked = bytes.startsWith("\xEF\xBB\xBF");
    if (marked) bytes.remove(0, 3);
    if (std::any_of(bytes.begin(), bytes.end(), isBinaryByte)) return RefusedText{TextRefusal::binary};
    const std::size_t valid = validUtf8Prefix(viewOf(bytes)).valid;
    if (valid == static_cast<std::size_t>(bytes.size())) return DecodedText{.utf8 = std::move(bytes)};
    if (marked) return RefusedText{TextRefusal::brokenUtf8, static_cast<qsizetype>(valid)};
    if (const std::optional<qsizetype> fault = damagedUtf8(bytes)) return RefusedText{TextRefusal::brokenUtf8, *fault};
    // The name that ICU knows; a Qt without ICU has no such decoder.
    QStringDecoder korean("windows-949");
    if (!korean.isValid()) return RefusedText{TextRefusal::brokenUtf8, static_cast<qsizetype>(valid)};
    return decodeWith(std::move(korean), bytes, SampleEncoding::cp949, goesOn);
}

TextOrRefusal encodeText(const QString& text, const TextProgress& goesOn) {
    DecodedText encoded;
    QStringEncoder encoder(QStringEncoder::Utf8);
    for (qsizetype at = 0; at < text.size(); at += pieceBytes) {
        encoded.utf8 +=
            QByteArray(encoder.encode(QStringView(text).sliced(at, std::min(pieceBytes, text.size() - at))));
        if (!goesOn(static_cast<double>(at) / static_cast<double>(text.size())))
            return RefusedText{TextRefusal::stopped};
    }
    if (!text.isEmpty() && text.back().isHighSurrogate()) encoded.utf8 += "\xEF\xBF\xBD";  // kept back by the encoder
    return encoded;
}

QString textOfUtf8(QByteArrayView utf8) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decoder.decode(utf8);
}

}  // namespace jupan
