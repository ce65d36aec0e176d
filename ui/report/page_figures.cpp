#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

#include "ui/report/page_blocks.h"

namespace jupan {
namespace {

constexpr double cardGap = millimetres(4);
constexpr double cardPadding = millimetres(3.5);
constexpr double leastValueSize = 10;
constexpr double valueSize = 17;
constexpr double highestCard = contentHeight / 3;

struct Card {
    std::shared_ptr<const BrokenText> name{};
    std::shared_ptr<const BrokenText> value{};
    std::shared_ptr<const BrokenText> note{};
    [[nodiscard]] double head() const { return name->height() + points(2); }
    [[nodiscard]] double height() const {
        return 2 * cardPadding + head() + value->height() + (note ? points(2) + note->height() : 0);
    }
};

/// The value in as large a type as lets it stand in one line; one that fits in none is broken.
std::shared_ptr<const BrokenText> valueText(const QString& value, const PageStyle& style, double width, double size) {
    return std::make_shared<BrokenText>(value, style.bold(size, style.text, 1.35), width);
}

/// All values of a block have one size.
double sizeForValues(const ReportFigures& figures, const PageStyle& style, double width) {
    double widest = 0;
    for (const ReportFigure& figure : figures.figures)
        widest = std::max(widest, BrokenText(printable(figure.value), style.bold(valueSize, style.text)).widest());
    if (widest <= width) return valueSize;
    return std::max(leastValueSize, std::floor(2 * valueSize * width / widest) / 2);
}

std::size_t columnsFor(std::size_t count) {
    if (count == 5 || count == 6 || count == 9) return 3;
    return std::min<std::size_t>(count, 4);
}

class Cards {
public:
    Cards(const ReportFigures& figures, const PageStyle& style, PageElements& elements, int parent)
        : figures_(figures), style_(style), elements_(elements), parent_(parent) {
        const double count = static_cast<double>(columns_);
        width_ = (contentWidth - (count - 1) * cardGap) / count;
        inside_ = width_ - 2 * cardPadding;
        size_ = sizeForValues(figures, style, inside_);
    }

    /// Nothing if the words are too long for cards.
    std::vector<Strip> strips() {
        std::vector<Strip> rows;
        for (std::size_t begin = 0; begin < figures_.figures.size(); begin += columns_) {
            Strip row = rowFrom(begin, std::min(begin + columns_, figures_.figures.size()));
            if (row.height > highestCard) return {};
            if (begin > 0) row.gap = cardGap;
            rows.push_back(std::move(row));
        }
        return rows;
    }

private:
    Card cardOf(const ReportFigure& figure) const {
        const auto text = [this](const QString& words, const TextStyle& style) {
            return std::make_shared<BrokenText>(printable(words), style, inside_);
        };
        Card card;
        card.name = text(figure.name, style_.plain(8.5, style_.muted, 1.35));
        card.value = valueText(printable(figure.value), style_, inside_, size_);
        if (!figure.note.isEmpty()) card.note = text(figure.note, style_.plain(8, style_.muted, 1.4));
        return card;
    }

    Strip rowFrom(std::size_t begin, std::size_t end) {
        std::vector<Card> cards;
        for (std::size_t i = begin; i < end; ++i) cards.push_back(cardOf(figures_.figures[i]));
        Strip row;
        double nameHeight = 0;
        for (const Card& card : cards) nameHeight = std::max(nameHeight, card.head());
        for (const Card& card : cards) row.height = std::max(row.height, card.height() + nameHeight - card.head());
        for (std::size_t i = 0; i < cards.size(); ++i) {
            const double left = contentLeft + static_cast<double>(i) * (width_ + cardGap);
            row.items.push_back({AreaShape{{left, 0, width_, row.height}, style_.tint}, ornament});
            row.items.push_back({AreaShape{{left, 0, width_, points(1.25)}, style_.band}, ornament});
            place(cards[i], left + cardPadding, nameHeight, row);
        }
        return row;
    }

    void place(const Card& card, double left, double nameHeight, Strip& row) {
        const auto lines = [&](const std::shared_ptr<const BrokenText>& text, double top) {
            const int element = elements_.add(PageRole::paragraph, parent_);
            for (int line = 0; line < text->lines(); ++line)
                row.items.push_back({TextShape{text, line, {left, top + line * text->pitch()}}, element});
        };
        lines(card.name, cardPadding);
        lines(card.value, cardPadding + nameHeight);
        if (card.note) lines(card.note, cardPadding + nameHeight + card.value->height() + points(2));
    }

    const ReportFigures& figures_;
    const PageStyle& style_;
    PageElements& elements_;
    int parent_;
    std::size_t columns_ = columnsFor(figures_.figures.size());
    double width_ = 0;
    double inside_ = 0;
    double size_ = valueSize;
};

/// One under the other, for words that no card holds.
std::vector<Strip> listed(const ReportFigures& figures, const PageStyle& style, PageElements& elements, int parent) {
    std::vector<Strip> strips;
    const auto add = [&](const QString& words, const TextStyle& look, double gap, int element) {
        auto lines =
            textStrips(std::make_shared<BrokenText>(printable(words), look, contentWidth), contentLeft, element);
        if (!lines.empty()) lines.front().gap = gap;
        std::move(lines.begin(), lines.end(), std::back_inserter(strips));
    };
    for (const ReportFigure& figure : figures.figures) {
        const int element = elements.add(PageRole::paragraph, parent);
        add(figure.name, style.plain(8.5, style.muted), points(10), element);
        if (!strips.empty()) strips.back().withNext = true;
        add(figure.value, style.bold(leastValueSize, style.text), 0, element);
        if (!figure.note.isEmpty()) add(figure.note, style.plain(8, style.muted), 0, element);
    }
    return strips;
}

}  // namespace

std::vector<Strip> figureStrips(const ReportFigures& figures, const PageStyle& style, PageElements& elements,
                                int parent) {
    if (figures.figures.empty()) return {};
    PageElements withCards = elements;
    auto strips = Cards(figures, style, withCards, parent).strips();
    if (strips.empty()) return listed(figures, style, elements, parent);
    elements = std::move(withCards);
    return strips;
}

}  // namespace jupan
