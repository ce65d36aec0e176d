// The logo of a report: a picture file of any size becomes one that the document can keep.
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <string>

namespace jupan {

/// The largest a logo is kept, in pixels: sharp at the size in which the cover shows it.
inline constexpr int widestLogo = 900;
inline constexpr int highestLogo = 360;

/// The picture in `path` (PNG or JPEG) as ReportSettings::logo keeps it, made smaller where it is larger than that.
/// Nothing if the file cannot be read, is no such picture, or has more than 100 million pixels.
std::optional<std::string> logoFromFile(const QString& path);

/// The picture file behind ReportSettings::logo; empty where there is none, or where it turns out to be no picture.
QByteArray logoPicture(const std::string& logo);

}  // namespace jupan
