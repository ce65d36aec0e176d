#include "ui/report/logo.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

#include "core/project/report.h"

namespace jupan {
namespace {

constexpr qint64 mostPixels = 100'000'000;
constexpr int megabytesForThem = 800;  // two copies of four bytes a pixel

bool isLogoFormat(const QByteArray& format) {
    return format == "png" || format == "jpeg" || format == "jpg";
}

QByteArray pngOf(const QImage& picture) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

/// Qt refuses pictures above a limit that holds for the whole program; raised only here.
class RoomForPictures {
public:
    RoomForPictures() : before_(QImageReader::allocationLimit()) { QImageReader::setAllocationLimit(megabytesForThem); }
    ~RoomForPictures() { QImageReader::setAllocationLimit(before_); }
    RoomForPictures(const RoomForPictures&) = delete;
    RoomForPictures& operator=(const RoomForPictures&) = delete;

private:
    int before_;
};

}  // namespace

std::optional<std::string> logoFromFile(const QString& path) {
    const RoomForPictures room;
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!isLogoFormat(reader.format()) || size.isEmpty()) return std::nullopt;
    if (qint64(size.width()) * size.height() > mostPixels) return std::nullopt;
    QImage picture = reader.read();
    if (picture.isNull()) return std::nullopt;
    QSize bound(widestLogo, highestLogo);
    // A photograph may be too much even at that size: half the size until it fits.
    for (; bound.height() >= 20; bound /= 2) {
        if (picture.width() > bound.width() || picture.height() > bound.height())
            picture = picture.scaled(bound, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        const QByteArray text = pngOf(picture).toBase64();
        if (static_cast<std::size_t>(text.size()) <= longestLogo) return text.toStdString();
    }
    return std::nullopt;
}

QByteArray logoPicture(const std::string& logo) {
    QByteArray bytes = QByteArray::fromBase64(QByteArray::fromStdString(logo));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    // The document may come from elsewhere: a small file can claim to be an enormous picture.
    const bool usable = isLogoFormat(reader.format()) && !size.isEmpty() && size.width() <= 4 * widestLogo &&
                        size.height() <= 4 * highestLogo;
    return usable && !reader.read().isNull() ? bytes : QByteArray();
}

}  // namespace jupan
