#include "ui/report/page_blocks.h"

#include <algorithm>
#include <variant>

#include "ui/charts/chart_export.h"
#include "ui/report/page_table.h"

namespace jupan {
namespace {

/// A section begins on the page of the last one if this much of it is left.
constexpr double roomForSection = contentHeight * 0.5;

struct ParagraphLook {
    TextStyle style{};
    double gap = 0;
    double indent = 0;
    std::optional<QColor> bar{};     ///< at the left of the lines
    std::optional<QColor> ground{};  ///< behind them
};

ParagraphLook lookOf(ParagraphStyle kind, const PageStyle& style) {
    const double indent = millimetres(4);
    switch (kind) {
        case ParagraphStyle::lead:
            return {style.plain(12, style.text, 1.55), points(8), 0, {}, {}};
        case ParagraphStyle::note:
            return {style.plain(8.5, style.muted), points(5), 0, {}, {}};
        case ParagraphStyle::source:
            return {style.plain(8, style.muted), points(4), 0, {}, {}};
        case ParagraphStyle::warning:
            return {style.plain(10, style.text), points(10), indent, style.caution, style.cautionTint};
        case ParagraphStyle::formula:
            return {style.fixed(9.5, style.text), points(8), indent, {}, style.tint};
        case ParagraphStyle::author:
        case ParagraphStyle::body:
            break;
    }
    return {style.plain(10, style.text, 1.6), points(7), 0, {}, {}};
}

bool explains(const ReportBlock& block) {
    const auto* paragraph = std::get_if<ReportParagraph>(&block);
    return paragraph && (paragraph->style == ParagraphStyle::note || paragraph->style == ParagraphStyle::source);
}

/// Grounds reach from the first line's top to the last line's bottom and a little further.
void addGround(std::vector<Strip>& strips, const ParagraphLook& look) {
    if (!look.ground || strips.empty()) return;
    const double padding = points(5);
    for (std::size_t i = 0; i < strips.size(); ++i) {
        Strip& strip = strips[i];
        if (i == 0) {
            strip.height += padding;
            for (PageItem& item : strip.items) move(item, padding);
        }
        if (i + 1 == strips.size()) strip.height += padding;
        if (look.bar)
            strip.items.insert(strip.items.begin(),
                               {AreaShape{{contentLeft, 0, millimetres(1), strip.height}, *look.bar}, ornament});
        strip.items.insert(strip.items.begin(),
                           {AreaShape{{contentLeft, 0, contentWidth, strip.height}, *look.ground}, ornament});
    }
}

}  // namespace

std::vector<Strip> textStrips(const std::shared_ptr<const BrokenText>& text, double left, int element) {
    std::vector<Strip> strips;
    const int lines = text->lines();
    for (int line = 0; line < lines; ++line) {
        Strip strip;
        strip.height = text->pitch();
        strip.withNext = line + 1 < lines && (line == 0 || line + 2 == lines);
        strip.items.push_back({TextShape{text, line, {left, 0}}, element});
        strips.push_back(std::move(strip));
    }
    return strips;
}

std::vector<Strip> PageBlocks::section(const ReportSection& section, const QString& anchor, int parent) {
    strips_.clear();
    anchor_ = anchor;
    headings_ = 0;
    breakWanted_ = false;
    gapBelow_ = 0;
    parent_ = elements_.add(PageRole::section, parent);
    addTitle(section.title, anchor);
    if (section.blocks.empty() && !section.emptyReason.isEmpty())
        add(ReportParagraph{section.emptyReason, ParagraphStyle::note});
    for (std::size_t i = 0; i < section.blocks.size(); ++i) {
        std::visit([this](const auto& block) { add(block); }, section.blocks[i]);
        const bool shown = std::holds_alternative<ReportChart>(section.blocks[i]) ||
                           std::holds_alternative<ReportTable>(section.blocks[i]) ||
                           std::holds_alternative<ReportFigures>(section.blocks[i]);
        if (!shown || i + 1 == section.blocks.size() || strips_.empty()) continue;
        if (explains(section.blocks[i + 1]))
            strips_.back().withNext = true;
        else
            gapBelow_ = points(14);
    }
    if (!strips_.empty()) strips_.back().withNext = false;
    return std::move(strips_);
}

void PageBlocks::append(std::vector<Strip> strips, double gap) {
    if (strips.empty()) return;
    strips.front().gap = std::max(gap, gapBelow_);
    gapBelow_ = 0;
    if (breakWanted_) strips.front().roomWanted = contentHeight;
    breakWanted_ = false;
    std::move(strips.begin(), strips.end(), std::back_inserter(strips_));
}

void PageBlocks::addTitle(const QString& title, const QString& anchor) {
    const QString text = printable(title);
    const TextStyle style = style_.bold(20, style_.accent, 1.3);
    auto strips =
        textStrips(std::make_shared<BrokenText>(text, style, contentWidth), contentLeft, element(PageRole::heading1));
    if (strips.empty()) return;
    for (Strip& strip : strips) strip.withNext = true;
    strips.front().heading = StripHeading{1, text, anchor};
    strips.front().roomWanted = roomForSection;
    const double rule = points(1.5);
    const double below = points(7);
    Strip& last = strips.back();
    last.items.push_back(
        {AreaShape{{contentLeft, last.height + points(3), millimetres(16), rule}, style_.band}, ornament});
    last.height += points(3) + rule + below;
    append(std::move(strips), millimetres(16));
}

void PageBlocks::add(const ReportHeading& heading) {
    const bool second = heading.level <= 2;
    const QString text = printable(heading.text);
    const TextStyle style = second ? style_.bold(13, style_.accent) : style_.bold(10.5, style_.text);
    auto strips = textStrips(std::make_shared<BrokenText>(text, style, contentWidth), contentLeft,
                             element(second ? PageRole::heading2 : PageRole::heading3));
    if (strips.empty()) return;
    for (Strip& strip : strips) strip.withNext = true;
    ++headings_;
    strips.front().heading =
        StripHeading{second ? 2 : 3, text, anchor_ + QLatin1Char('.') + QString::number(headings_)};
    strips.back().height += points(1);
    append(std::move(strips), points(second ? 20 : 14));
}

void PageBlocks::add(const ReportParagraph& paragraph) {
    const ParagraphLook look = lookOf(paragraph.style, style_);
    const bool ownLines = paragraph.style == ParagraphStyle::author || paragraph.style == ParagraphStyle::formula;
    const QStringList texts = ownLines ? printableLines(paragraph.text) : QStringList{printable(paragraph.text)};
    std::vector<Strip> all;
    for (const QString& text : texts) {
        const double width = contentWidth - 2 * look.indent;
        auto strips = textStrips(std::make_shared<BrokenText>(text, look.style, width), contentLeft + look.indent,
                                 text.isEmpty() ? ornament : element(PageRole::paragraph));
        std::move(strips.begin(), strips.end(), std::back_inserter(all));
    }
    addGround(all, look);
    append(std::move(all), look.gap);
}

void PageBlocks::add(const ReportList& list) {
    const TextStyle style = style_.plain(10, style_.text, 1.6);
    const double indent = millimetres(list.numbered ? 7 : 5);
    const int whole = element(PageRole::list);
    int number = 0;
    for (const QString& text : list.items) {
        ++number;
        const int item = elements_.add(PageRole::listItem, whole);
        const int label = elements_.add(PageRole::label, item);
        const int body = elements_.add(PageRole::listBody, item);
        auto strips = textStrips(std::make_shared<BrokenText>(printable(text), style, contentWidth - indent),
                                 contentLeft + indent, body);
        if (strips.empty()) continue;
        TextStyle mark = style;
        mark.color = style_.accent;
        const QString sign = list.numbered ? QString::number(number) + QLatin1Char('.') : QString(QChar(0x2022));
        strips.front().items.insert(strips.front().items.begin(),
                                    {TextShape{std::make_shared<BrokenText>(sign, mark), 0, {contentLeft, 0}}, label});
        append(std::move(strips), points(number == 1 ? 7 : 3));
    }
}

void PageBlocks::add(const ReportFigures& figures) {
    append(figureStrips(figures, style_, elements_, parent_), points(12));
}

void PageBlocks::add(const ReportTable& table) {
    append(tableStrips(table, style_, elements_, parent_), points(14));
}

void PageBlocks::add(const ReportChart& chart) {
    if (!chart.chart) return;
    const QSize size = chart.size.isEmpty() ? exportSize(*chart.chart) : chart.size;
    double width = contentWidth;
    double height = width * size.height() / size.width();
    if (height > contentHeight * 0.9) {
        height = contentHeight * 0.9;
        width = height * size.width() / size.height();
    }
    const int figure = element(PageRole::figure);
    elements_[figure].words = printable(chart.words.isEmpty() ? chart.chart->title() : chart.words);
    Strip strip;
    strip.height = height;
    strip.items.push_back({ChartShape{chart.chart, {contentLeft, 0, width, height}, size}, figure});
    std::vector<Strip> strips;
    strips.push_back(std::move(strip));
    append(std::move(strips), points(12));
}

void PageBlocks::add(const ReportPageBreak&) {
    breakWanted_ = true;
}

}  // namespace jupan
