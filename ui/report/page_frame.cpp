#include "ui/report/page_frame.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImageReader>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/report/page_blocks.h"

namespace jupan {
namespace {

constexpr double bandWidth = millimetres(9);
constexpr double coverLeft = millimetres(32);
constexpr double coverWidth = pageWidth - coverLeft - pageMargin;
constexpr double logoTop = millimetres(26);
constexpr double titleTop = millimetres(92);
constexpr double lowest = millimetres(272);

/// On paper a logo is at most this large, and kept with this many dots an inch.
constexpr double widestLogo = millimetres(62);
constexpr double highestLogo = millimetres(26);
constexpr double logoDots = 400;

/// A cover's words beyond this many lines end in "…".
constexpr int mostTitleLines = 7;
constexpr qsizetype longestTitle = 400;

QImage readLogo(const QByteArray& file) {
    QByteArray bytes = file;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg") return {};
    const QSize size = reader.size();
    const QSize most = (QSizeF(widestLogo, highestLogo) * (logoDots / unitsPerInch)).toSize();
    if (size.width() > most.width() || size.height() > most.height())
        reader.setScaledSize(size.scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

class Cover {
public:
    Cover(const PageStyle& style, PageElements& elements, int parent)
        : style_(style), elements_(elements), section_(elements.add(PageRole::section, parent)) {
        area({0, 0, bandWidth, pageHeight}, style.band);
    }

    void logo(const QByteArray& file) {
        const QImage picture = file.isEmpty() ? QImage() : readLogo(file);
        if (picture.isNull()) return;
        const QSizeF size = QSizeF(picture.size()).scaled({widestLogo, highestLogo}, Qt::KeepAspectRatio);
        page_.items.push_back({PictureShape{picture, QRectF(QPointF(coverLeft, logoTop), size)}, ornament});
    }

    /// The words of who it is about, from the title downwards.
    void upper(const ReportCover& cover) {
        area({coverLeft, titleTop - millimetres(8), millimetres(22), points(2.5)}, style_.band);
        double top = titleTop;
        const QString title = printable(cover.title);
        for (const double size : {30.0, 24.0, 19.0, 15.0}) {
            const TextStyle look = style_.bold(size, style_.text, 1.3);
            const BrokenText text(title.left(longestTitle), look, coverWidth);
            if (size > 15 && text.lines() > (size > 24 ? 4 : 5)) continue;
            top = lines(title, look, top, mostTitleLines);
            break;
        }
        if (!cover.client.isEmpty())
            lines(printable(cover.client), style_.plain(15, style_.muted), top + millimetres(6), 3);
    }

    void lower(const ReportCover& cover) {
        const TextStyle plain = style_.plain(10.5, style_.text);
        const TextStyle small = style_.plain(9, style_.muted);
        const std::array<std::pair<QString, TextStyle>, 3> words{
            std::pair{cover.author, plain}, std::pair{cover.date, plain}, std::pair{cover.confidentiality, small}};
        double height = 0;
        for (const auto& [text, look] : words)
            if (!text.isEmpty())
                height += std::min(3, BrokenText(shortened(text), look, coverWidth).lines()) * look.pitch;
        if (height == 0) return;
        double top = lowest - height - millimetres(3);
        area({coverLeft, top - millimetres(5), coverWidth, points(0.5)}, style_.line);
        for (const auto& [text, look] : words) {
            if (text.isEmpty()) continue;
            if (look.color == style_.muted) top += millimetres(3);
            top = lines(printable(text), look, top, 3);
        }
    }

    PaperPage take() { return std::move(page_); }

private:
    static QString shortened(const QString& text) { return printable(text).left(longestTitle); }

    void area(const QRectF& where, const QColor& color) { page_.items.push_back({AreaShape{where, color}, ornament}); }

    /// The text in `most` lines at most; returns where it ends.
    double lines(const QString& text, const TextStyle& look, double top, int most) {
        auto broken = std::make_shared<BrokenText>(text.left(longestTitle), look, coverWidth);
        const bool whole = broken->lines() <= most && text.size() <= longestTitle;
        for (qsizetype length = std::min(text.size(), longestTitle); !whole && length > 8; length -= 8) {
            broken = std::make_shared<BrokenText>(text.left(length).trimmed() + QChar(0x2026), look, coverWidth);
            if (broken->lines() <= most) break;
        }
        const int element = elements_.add(PageRole::paragraph, section_);
        for (int line = 0; line < broken->lines(); ++line, top += look.pitch)
            page_.items.push_back({TextShape{broken, line, {coverLeft, top}}, element});
        return top;
    }

    const PageStyle& style_;
    PageElements& elements_;
    int section_;
    PaperPage page_;
};

// The head and foot of a page
constexpr double headTop = millimetres(12);
constexpr double footTop = millimetres(279);
constexpr double hair = points(0.4);

void addLine(PaperPage& page, const QString& text, const TextStyle& look, double left, double top) {
    if (!text.isEmpty())
        page.items.push_back({TextShape{std::make_shared<BrokenText>(text, look), 0, {left, top}}, ornament});
}

void addRight(PaperPage& page, const QString& text, const TextStyle& look, double top) {
    const auto broken = std::make_shared<BrokenText>(text, look);
    page.items.push_back({TextShape{broken, 0, {contentLeft + contentWidth - broken->widest(), top}}, ornament});
}

}  // namespace

PaperPage coverPage(const ReportCover& cover, const PageStyle& style, PageElements& elements, int parent) {
    Cover page(style, elements, parent);
    page.logo(cover.logo);
    page.upper(cover);
    page.lower(cover);
    return page.take();
}

void addFrame(PaperPage& page, int number, int count, const Report& report, const PageStyle& style) {
    const TextStyle look = style.plain(8, style.muted);
    const double half = contentWidth / 2 - millimetres(4);
    addLine(page, inOneLine(report.cover.title, look.font, half), look, contentLeft, headTop);
    addRight(page, inOneLine(page.section, look.font, half), look, headTop);
    page.items.push_back(
        {AreaShape{{contentLeft, headTop + look.pitch + points(2), contentWidth, hair}, style.line}, ornament});

    const QString numbers = QStringLiteral("%1 / %2").arg(number).arg(count);
    const double room = contentWidth - QFontMetricsF(look.font).horizontalAdvance(numbers) - millimetres(6);
    // The foot may hold the line already.
    const bool apart = !report.footer.contains(report.cover.confidentiality);
    QStringList words;
    for (const QString& text : {report.footer, apart ? report.cover.confidentiality : QString()})
        if (!printable(text).isEmpty()) words << printable(text.left(longestTitle));
    page.items.push_back({AreaShape{{contentLeft, footTop - points(4), contentWidth, hair}, style.line}, ornament});
    addLine(page, inOneLine(words.join(QStringLiteral("  ·  ")), look.font, room), look, contentLeft, footTop);
    addRight(page, numbers, look, footTop);
}

ContentsList::ContentsList(const QString& title, const std::vector<PageHeading>& headings, const PageStyle& style,
                           PageElements& elements, int element)
    : style_(style) {
    const QString words = printable(title);
    if (!words.isEmpty()) {
        const TextStyle look = style.bold(20, style.accent, 1.3);
        strips_ = textStrips(std::make_shared<BrokenText>(words, look, contentWidth), contentLeft,
                             elements.add(PageRole::caption, element));
        for (Strip& strip : strips_) strip.withNext = true;
        strips_.back().height += points(14);
    }
    const std::vector<Strip> heading = strips_;
    const PageElements before = elements;
    // with the headings inside the sections as long as all of it stands on one page
    for (const int deepest : {2, 1}) {
        strips_ = heading;
        elements = before;
        entries_.clear();
        for (std::size_t i = 0; i < headings.size(); ++i)
            if (headings[i].level <= deepest) addEntry(headings[i], i, elements, element);
        if (pageCount() <= 1) break;
    }
}

void ContentsList::addEntry(const PageHeading& heading, std::size_t index, PageElements& elements, int element) {
    constexpr double numberWidth = millimetres(14);
    constexpr qsizetype longest = 300;
    const bool first = heading.level == 1;
    const TextStyle look = first ? style_.bold(10.5, style_.text, 1.5) : style_.plain(9.5, style_.muted, 1.5);
    const double left = contentLeft + (first ? 0 : millimetres(6));
    const double width = contentWidth - (left - contentLeft) - numberWidth;
    const QString words = heading.text.size() > longest ? heading.text.left(longest) + QChar(0x2026) : heading.text;
    const auto text = std::make_shared<BrokenText>(words, look, width);
    const int link = elements.add(PageRole::link, elements.add(PageRole::contentsItem, element));
    auto strips = textStrips(text, left, link);
    if (strips.empty()) return;
    strips.front().gap = points(first ? 9 : 1.5);
    for (Strip& strip : strips) {
        strip.withNext = true;
        strip.links.push_back({{left, 0, contentWidth - (left - contentLeft), strip.height}, heading.anchor, link});
    }
    strips.back().withNext = false;
    std::move(strips.begin(), strips.end(), std::back_inserter(strips_));
    entries_.push_back({strips_.size() - 1, index, left + text->width(text->lines() - 1), link});
}

int ContentsList::pageCount() const {
    return static_cast<int>(flow(strips_).pages.size());
}

std::vector<PaperPage> ContentsList::pages(const std::vector<PageHeading>& headings) {
    for (const Entry& entry : entries_) {
        Strip& strip = strips_[entry.strip];
        const bool first = headings[entry.heading].level == 1;
        const TextStyle look = first ? style_.bold(10.5, style_.text, 1.5) : style_.plain(9.5, style_.muted, 1.5);
        const auto number = std::make_shared<BrokenText>(QString::number(headings[entry.heading].page + 1), look);
        const double left = contentLeft + contentWidth - number->widest();
        const double gap = millimetres(2);
        const double base = strip.height - points(first ? 5 : 4.5);
        if (left - gap > entry.right + gap)
            strip.items.push_back(
                {AreaShape{{entry.right + gap, base, left - entry.right - 2 * gap, points(0.3)}, style_.line},
                 ornament});
        strip.items.push_back({TextShape{number, 0, {left, 0}}, entry.element});
    }
    return flow(strips_).pages;
}

}  // namespace jupan
