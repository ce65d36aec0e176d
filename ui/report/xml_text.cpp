#include "ui/report/xml_text.h"

#include <QList>
#include <QtGlobal>

namespace jupan {
namespace {

bool isLegal(char32_t c) {
    if (c == U'\t' || c == U'\n') return true;
    if (c < 0x20 || (c >= 0x7F && c <= 0x9F)) return false;  // the latter are control characters too, and HTML errors
    if (c >= 0xD800 && c <= 0xDFFF) return false;
    return (c & 0xFFFE) != 0xFFFE && !(c >= 0xFDD0 && c <= 0xFDEF);  // "noncharacters"
}

/// For content and for values in double quotes alike. Tabs and line ends are written as references, since a reader of
/// XML makes spaces of them in values.
QByteArray escaped(const QString& text, bool inValue) {
    QByteArray out;
    const QByteArray legal = legalText(text).toUtf8();
    out.reserve(legal.size() + legal.size() / 8);
    for (const char c : legal) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";  // "]]>" is not allowed in XML
                break;
            case '"':
                out += "&quot;";
                break;
            case '\'':
                out += "&#39;";
                break;
            case '\n':
                out += inValue ? "&#10;" : "\n";
                break;
            case '\t':
                out += inValue ? "&#9;" : "\t";
                break;
            default:
                out += c;
        }
    }
    return out;
}

}  // namespace

QString legalText(const QString& text) {
    QString plain = text;
    plain.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    QString legal;
    legal.reserve(plain.size());
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain.at(i);
        if (c.isHighSurrogate() && i + 1 < plain.size() && plain.at(i + 1).isLowSurrogate()) {
            if (isLegal(QChar::surrogateToUcs4(c, plain.at(i + 1)))) legal.append(c).append(plain.at(i + 1));
            ++i;
        } else if (isLegal(c.unicode())) {
            legal.append(c);
            // no line ends between "−" and "₩": readers break there, and the sum would look positive
            const bool money = i + 1 < plain.size() && plain.at(i + 1).category() == QChar::Symbol_Currency;
            if (c == u'\u2212' && money) legal.append(QChar(0x2060));
        }
    }
    return legal;
}

QByteArray cssString(const QString& text) {
    QByteArray out("\"");
    for (const char32_t c : legalText(text).toUcs4()) {
        const bool plain =
            (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9') || c == U' ';
        if (plain)
            out += static_cast<char>(c);
        else if (c == U'\n' || c == U'\t')
            out += ' ';
        else
            out += '\\' + QByteArray::number(static_cast<uint>(c), 16) + ' ';
    }
    return out + '"';
}

void XmlText::tag(const char* element, const XmlAttributes& attributes) {
    bytes_ += '<';
    bytes_ += element;
    for (const auto& [name, value] : attributes) {
        bytes_ += ' ';
        bytes_ += name;
        bytes_ += "=\"";
        bytes_ += escaped(value, true);
        bytes_ += '"';
    }
}

XmlText& XmlText::open(const char* element, const XmlAttributes& attributes) {
    tag(element, attributes);
    bytes_ += '>';
    open_.push_back(element);
    return *this;
}

XmlText& XmlText::close() {
    Q_ASSERT(!open_.empty());
    bytes_ += "</";
    bytes_ += open_.back();
    bytes_ += '>';
    open_.pop_back();
    return *this;
}

XmlText& XmlText::empty(const char* element, const XmlAttributes& attributes) {
    tag(element, attributes);
    bytes_ += "/>";
    return *this;
}

XmlText& XmlText::text(const QString& text) {
    bytes_ += escaped(text, false);
    return *this;
}

XmlText& XmlText::element(const char* element, const XmlAttributes& attributes, const QString& text) {
    return open(element, attributes).text(text).close();
}

XmlText& XmlText::verbatim(const QByteArray& markup) {
    bytes_ += markup;
    return *this;
}

QByteArray XmlText::bytes() const {
    Q_ASSERT(open_.empty());
    return bytes_;
}

}  // namespace jupan
