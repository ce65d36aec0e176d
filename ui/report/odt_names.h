// Namespaces of OpenDocument 1.3, and the names of the styles that its parts share.
#pragma once

#include "ui/report/xml_text.h"

namespace jupan::odt {

inline constexpr const char* version = "1.3";
inline constexpr const char* declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// Of the root elements.
inline XmlAttributes namespaces() {
    const auto open = [](const char* part) {
        return QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:%1:1.0").arg(QLatin1String(part));
    };
    return {{"xmlns:office", open("office")},
            {"xmlns:style", open("style")},
            {"xmlns:text", open("text")},
            {"xmlns:table", open("table")},
            {"xmlns:draw", open("drawing")},
            {"xmlns:fo", open("xsl-fo-compatible")},
            {"xmlns:svg", open("svg-compatible")},
            {"xmlns:meta", open("meta")},
            {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")},
            {"xmlns:xlink", QStringLiteral("http://www.w3.org/1999/xlink")},
            {"office:version", QLatin1String(version)}};
}

// A4 (ISO 216) with its margins, in millimetres
inline constexpr double pageMargin = 20;
inline constexpr double contentWidth = 210 - 2 * pageMargin;
inline constexpr double highestPicture = 215;

inline QString millimetres(double length) {
    return QString::number(length, 'f', 2) + QStringLiteral("mm");
}

}  // namespace jupan::odt
