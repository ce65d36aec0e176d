// The bytes of a file as UTF-8 text: which encoding they are in, or why they are no text. Knows nothing of files, so
// that it may run on any thread.
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>
#include <variant>

namespace jupan {

/// Of the file that a sample was read from.
enum class SampleEncoding { utf8, utf16, cp949 };

struct DecodedText {
    QByteArray utf8{};  ///< without byte-order mark, line ends as in the file
    SampleEncoding encoding = SampleEncoding::utf8;
};

enum class TextRefusal {
    binary,      ///< holds bytes that no text has
    brokenUtf8,  ///< UTF-8 with a wrong byte
    unknown,     ///< neither UTF-8 nor UTF-16 nor CP949
    stopped,     ///< `goesOn` said no
    tooLarge,
    unreadable,
    document,  ///< a Word, PDF or similar document, whose text must be saved as txt
};

struct RefusedText {
    TextRefusal why = TextRefusal::unknown;
    qsizetype at = 0;  ///< brokenUtf8: the first wrong byte, from 0
};

using TextOrRefusal = std::variant<DecodedText, RefusedText>;

/// Asked now and then with a share done, 0..1; false stops.
using TextProgress = std::function<bool(double share)>;

/// With a byte-order mark UTF-8 or UTF-16, else UTF-8, else CP949 (which has EUC-KR in it).
TextOrRefusal decodeText(QByteArray bytes, const TextProgress& goesOn);

/// The same of text that is in memory, in pieces; lone halves of surrogate pairs become U+FFFD.
TextOrRefusal encodeText(const QString& text, const TextProgress& goesOn);

/// UTF-8 as QString with a leading U+FEFF kept, which QString::fromUtf8 drops though it is a token like others.
QString textOfUtf8(QByteArrayView utf8);

}  // namespace jupan
