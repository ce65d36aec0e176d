// Markup for HTML and ODT, and the only place where a text becomes markup: whatever a text holds, it stays a text.
#pragma once

#include <QByteArray>
#include <QString>
#include <utility>
#include <vector>

namespace jupan {

/// `text` without what neither XML 1.0 nor HTML may hold (control characters, lone surrogates, U+FFFE and U+FFFF);
/// lines end in '\n', tabs stay.
QString legalText(const QString& text);

/// As the value of a property in a style sheet, with its quotes. Only letters and digits stand as they are, so it can
/// end neither the string nor the element around the style sheet; lines become spaces.
QByteArray cssString(const QString& text);

using XmlAttributes = std::vector<std::pair<const char*, QString>>;

/// Writes elements one after another, as UTF-8. Every element gets an end tag, so that HTML reads it as XML does. Names
/// are the program's own; texts and values may come from anywhere.
class XmlText {
public:
    /// Begins with `prologue` as it stands: a declaration or document type.
    explicit XmlText(QByteArray prologue = {}) : bytes_(std::move(prologue)) {}

    XmlText& open(const char* element, const XmlAttributes& attributes = {});
    /// Ends the innermost element.
    XmlText& close();
    /// An element that never has content, such as "br".
    XmlText& empty(const char* element, const XmlAttributes& attributes = {});
    XmlText& text(const QString& text);
    /// An element with nothing but a text in it.
    XmlText& element(const char* element, const XmlAttributes& attributes, const QString& text);
    /// The program's own, as it stands: style sheets.
    XmlText& verbatim(const QByteArray& markup);

    /// The document; every element must have been closed.
    [[nodiscard]] QByteArray bytes() const;

private:
    void tag(const char* element, const XmlAttributes& attributes);

    QByteArray bytes_;
    std::vector<const char*> open_;
};

}  // namespace jupan
