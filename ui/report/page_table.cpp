#include "ui/report/page_table.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/report/page_blocks.h"

namespace jupan {
namespace {

class TableWords {
    Q_DECLARE_TR_FUNCTIONS(ReportPages)
};

constexpr double cellSides = millimetres(1.6);
constexpr double hair = points(0.4);
constexpr double rule = points(0.9);

/// A table that needs no more of a page than this is never broken.
constexpr double keptWhole = contentHeight * 0.3;

/// A row higher than this goes on on the next page, line by line.
constexpr double highestRow = contentHeight * 0.4;

class TablePart {
public:
    TablePart(const ReportTable& table, const TableColumns& columns, const PageStyle& style, PageElements& elements,
              int element)
        : table_(table), columns_(columns), style_(style), elements_(elements), element_(element) {}

    std::vector<Strip> strips() {
        auto all = headerRow();
        std::shared_ptr<const Strip> header;
        if (all.size() == 1) {
            all.front().withNext = true;
            header = std::make_shared<const Strip>(all.front());
        }
        const std::size_t heads = all.size();
        std::vector<std::size_t> begins;
        for (const ReportRow& row : table_.rows) {
            begins.push_back(all.size());
            auto strips = bodyRow(row);
            for (Strip& strip : strips) strip.header = header;
            std::move(strips.begin(), strips.end(), std::back_inserter(all));
        }
        keepTogether(all, heads, begins);
        return all;
    }

private:
    using Text = std::shared_ptr<const BrokenText>;

    void keepTogether(std::vector<Strip>& all, std::size_t heads, const std::vector<std::size_t>& begins) const {
        double height = 0;
        for (const Strip& strip : all) height += strip.height;
        if (height <= keptWhole) {
            for (std::size_t i = 0; i + 1 < all.size(); ++i) all[i].withNext = true;
            return;
        }
        const auto keep = [&](std::size_t row) {
            if (row + 1 < begins.size()) all[begins[row + 1] - 1].withNext = true;
        };
        for (std::size_t row = 0; row < begins.size(); ++row) {
            const bool totalNext = row + 1 < begins.size() && table_.rows[row + 1].style == ReportRowStyle::total;
            const bool atEnd = row == 0 || row + 2 == begins.size();
            if (table_.rows[row].style == ReportRowStyle::group || totalNext || atEnd) keep(row);
        }
        for (std::size_t i = 0; i < heads && i + 1 < all.size(); ++i) all[i].withNext = true;
    }

    std::vector<Strip> headerRow() {
        QStringList titles;
        for (const ReportColumn& column : table_.columns) titles << column.title;
        const int row = elements_.add(PageRole::row, element_);
        std::vector<Text> texts;
        std::vector<int> cells;
        for (std::size_t i = 0; i < columns_.columns.size(); ++i) {
            texts.push_back(
                text(titles[columns_.columns[i]], style_.bold(columns_.size, style_.text, style_.tableLeading), i));
            cells.push_back(elements_.add(PageRole::headerCell, row));
        }
        auto strips = rowStrips(texts, cells, true);
        Strip& last = strips.back();
        last.items.push_back(
            {AreaShape{{contentLeft, last.height - rule, contentWidth, rule}, style_.accent}, ornament});
        return strips;
    }

    std::vector<Strip> bodyRow(const ReportRow& row) {
        const bool total = row.style == ReportRowStyle::total;
        const bool group = row.style == ReportRowStyle::group;
        const TextStyle look = total || group ? style_.bold(columns_.size, style_.text, style_.tableLeading)
                                              : style_.plain(columns_.size, style_.text, style_.tableLeading);
        const bool spanning =
            group && std::none_of(row.cells.begin() + std::min<qsizetype>(1, row.cells.size()), row.cells.end(),
                                  [](const QString& cell) { return !cell.isEmpty(); });
        const int element = elements_.add(PageRole::row, element_);
        std::vector<Text> texts;
        std::vector<int> cells;
        if (spanning) {
            texts.push_back(
                std::make_shared<BrokenText>(printable(row.cells.value(0)), look, contentWidth - 2 * cellSides));
            cells.push_back(elements_.add(PageRole::headerCell, element));
            elements_[cells.back()].columns = static_cast<int>(columns_.columns.size());
        } else {
            for (std::size_t i = 0; i < columns_.columns.size(); ++i) {
                texts.push_back(text(row.cells.value(columns_.columns[i]), look, i));
                cells.push_back(elements_.add(PageRole::cell, element));
            }
        }
        auto strips = rowStrips(texts, cells, false);
        decorate(strips, total, group);
        return strips;
    }

    void decorate(std::vector<Strip>& strips, bool total, bool group) const {
        if (group)
            for (Strip& strip : strips)
                strip.items.insert(strip.items.begin(),
                                   {AreaShape{{contentLeft, 0, contentWidth, strip.height}, style_.tint}, ornament});
        if (total)
            strips.front().items.insert(strips.front().items.begin(),
                                        {AreaShape{{contentLeft, 0, contentWidth, rule}, style_.accent}, ornament});
        Strip& last = strips.back();
        last.items.push_back({AreaShape{{contentLeft, last.height - hair, contentWidth, hair}, style_.line}, ornament});
    }

    /// Figures stay in one line where they can.
    Text text(const QString& words, const TextStyle& look, std::size_t column) const {
        const double width = columns_.widths[column];
        // the width was measured by the longest words: a hair of rounding must not break one
        return std::make_shared<BrokenText>(printable(words), look, width + points(0.5));
    }

    [[nodiscard]] bool figures(std::size_t column, std::size_t count) const {
        return count == columns_.columns.size() &&
               table_.columns[static_cast<std::size_t>(columns_.columns[column])].figures;
    }

    std::vector<Strip> rowStrips(const std::vector<Text>& texts, const std::vector<int>& cells, bool atFoot) const {
        const double pitch = texts.front()->pitch();
        int lines = 1;
        for (const Text& text : texts) lines = std::max(lines, text->lines());
        const bool broken = lines * pitch > highestRow;
        std::vector<Strip> strips(broken ? static_cast<std::size_t>(lines) : 1);
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const int skipped = atFoot ? lines - texts[i]->lines() : 0;
            for (int line = 0; line < texts[i]->lines(); ++line) {
                const int row = line + skipped;
                const bool right = figures(i, texts.size());
                const double left = columns_.lefts[i] + (right ? columns_.widths[i] - texts[i]->width(line) : 0);
                const double top = style_.tablePadding + (broken ? (row == 0 ? 0 : -style_.tablePadding) : row * pitch);
                strips[broken ? static_cast<std::size_t>(row) : 0].items.push_back(
                    {TextShape{texts[i], line, {left, top}}, cells[i]});
            }
        }
        for (Strip& strip : strips) strip.height = broken ? pitch : lines * pitch;
        strips.front().height += style_.tablePadding;
        strips.back().height += style_.tablePadding;
        return strips;
    }

    const ReportTable& table_;
    const TableColumns& columns_;
    const PageStyle& style_;
    PageElements& elements_;
    int element_;
};

/// The caption and, at the right of its last line or under it, the unit.
std::vector<Strip> captionStrips(const QString& caption, const QString& unit, const PageStyle& style,
                                 PageElements& elements, int table) {
    std::vector<Strip> strips;
    if (caption.isEmpty() && unit.isEmpty()) return strips;
    const TextStyle look = style.plain(8, style.muted);
    const auto unitText = std::make_shared<BrokenText>(
        unit.isEmpty() ? QString() : TableWords::tr("Unit: %1").arg(unit), look, contentWidth);
    const int element = elements.add(PageRole::caption, table);
    if (!caption.isEmpty()) {
        const auto text = std::make_shared<BrokenText>(caption, style.bold(9.5, style.text), contentWidth);
        strips = textStrips(text, contentLeft, element);
        const double right = text->width(text->lines() - 1);
        const bool fits = unitText->lines() == 1 && right + unitText->widest() + millimetres(6) <= contentWidth;
        if (fits && !unit.isEmpty()) {
            const double down = text->pitch() - unitText->pitch();
            strips.back().items.push_back(
                {TextShape{unitText, 0, {contentLeft + contentWidth - unitText->widest(), down}}, element});
        }
        if (fits || unit.isEmpty()) {
            strips.back().height += points(3);
            for (Strip& strip : strips) strip.withNext = true;
            return strips;
        }
    }
    auto below = textStrips(unitText, contentLeft, element);
    std::move(below.begin(), below.end(), std::back_inserter(strips));
    for (Strip& strip : strips) strip.withNext = true;
    strips.back().height += points(2);
    return strips;
}

}  // namespace

std::vector<Strip> tableStrips(const ReportTable& table, const PageStyle& style, PageElements& elements, int parent) {
    std::vector<Strip> all;
    const auto parts = placeColumns(table, style);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const int element = elements.add(PageRole::table, parent);
        QString caption = printable(table.caption);
        if (parts.size() > 1) caption += QStringLiteral(" (%1/%2)").arg(i + 1).arg(parts.size());
        auto strips = captionStrips(caption, printable(table.unit), style, elements, element);
        auto rows = TablePart(table, parts[i], style, elements, element).strips();
        std::move(rows.begin(), rows.end(), std::back_inserter(strips));
        if (i > 0 && !strips.empty()) strips.front().gap = points(12);
        std::move(strips.begin(), strips.end(), std::back_inserter(all));
    }
    if (!table.note.isEmpty() && !all.empty()) {
        const TextStyle look = style.plain(8, style.muted);
        auto note = textStrips(std::make_shared<BrokenText>(printable(table.note), look, contentWidth), contentLeft,
                               elements.add(PageRole::paragraph, parent));
        if (!note.empty()) {
            all.back().withNext = true;
            note.front().gap = points(4);
        }
        std::move(note.begin(), note.end(), std::back_inserter(all));
    }
    return all;
}

}  // namespace jupan
