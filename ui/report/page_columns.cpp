#include <algorithm>
#include <cmath>
#include <numeric>

#include "ui/report/page_table.h"

namespace jupan {
namespace {

constexpr double leastSize = 6.5;

/// At either side of a column.
double padding(std::size_t columns) {
    return millimetres(columns > 8 ? 1.0 : 1.6);
}

constexpr double leastWords = millimetres(14);
constexpr double mostWords = millimetres(34);  // what a column of words needs at least, however long its words are

/// Longer words are measured by their beginning.
constexpr qsizetype longestMeasured = 60;

double widthOf(const QString& text, const TextStyle& style) {
    return BrokenText(printable(text.left(longestMeasured)), style).widest();
}

/// The width of the longest word, found by the number of letters, East Asian ones counted double.
double longestWord(const QStringList& texts, const TextStyle& style) {
    QString longest;
    qsizetype most = 0;
    for (const QString& text : texts) {
        for (const QString& word : text.left(10 * longestMeasured).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const auto wide = std::count_if(word.cbegin(), word.cend(), [](QChar c) { return c.unicode() >= 0x1100; });
            if (word.size() + wide <= most) continue;
            most = word.size() + wide;
            longest = word;
        }
    }
    return longest.isEmpty() ? 0 : widthOf(longest, style);
}

class Columns {
public:
    Columns(const ReportTable& table, const PageStyle& style)
        : table_(table),
          usualSize_(style.tableSize),
          gap_(style.tableGap),
          plain_(style.plain(usualSize_, style.text)),
          bold_(style.bold(usualSize_, style.text)) {
        for (std::size_t column = 0; column < table.columns.size(); ++column) measure(static_cast<int>(column));
    }

    [[nodiscard]] std::vector<TableColumns> placed() const {
        std::vector<int> all(table_.columns.size());
        std::iota(all.begin(), all.end(), 0);
        const double scale = scaleFor(all);
        if (scale >= leastSize / usualSize_) return {placed(all, scale)};
        std::vector<TableColumns> parts;
        for (std::size_t next = 1; next < all.size();) {
            std::vector<int> part{0};
            do {
                part.push_back(all[next++]);
            } while (next < all.size() && scaleFor(with(part, all[next])) >= std::min(1.0, partSize / usualSize_));
            parts.push_back(placed(part, std::min(1.0, scaleFor(part))));
        }
        return parts;
    }

private:
    static constexpr double partSize = 7.5;  // of the parts of a table that is wider than the page

    static std::vector<int> with(std::vector<int> columns, int more) {
        columns.push_back(more);
        return columns;
    }

    /// At the usual size of type.
    struct Need {
        double least = 0;
        double whole = 0;  ///< its longest text in one line, as far as it was measured
    };

    void measure(int column) {
        const ReportColumn& head = table_.columns[static_cast<std::size_t>(column)];
        QStringList texts;
        Need need;
        for (const ReportRow& row : table_.rows) {
            if (row.cells.size() <= column) continue;
            const bool spanning = column == 0 && row.style == ReportRowStyle::group;
            if (!spanning) texts << row.cells[column];
        }
        const double title = longestWord({head.title}, bold_);
        if (head.figures) {
            const bool totals = std::any_of(table_.rows.begin(), table_.rows.end(),
                                            [](const ReportRow& row) { return row.style != ReportRowStyle::body; });
            double widest = 0;
            for (const QString& text : longestOf(texts))
                widest = std::max(widest, widthOf(text, totals ? bold_ : plain_));
            need.whole = std::max(widest, title);
            need.least = need.whole;
        } else {
            for (const QString& text : longestOf(texts)) need.whole = std::max(need.whole, widthOf(text, plain_));
            need.whole = std::max(need.whole, widthOf(head.title, bold_));
            const double word = std::max(longestWord(texts, plain_), title);
            need.least = std::min(need.whole, std::clamp(word, leastWords, mostWords));
        }
        needs_.push_back(need);
    }

    /// The few that may be the widest: those with the most letters.
    static QStringList longestOf(QStringList texts) {
        constexpr qsizetype few = 6;
        const auto longer = [](const QString& a, const QString& b) { return a.size() > b.size(); };
        std::partial_sort(texts.begin(), texts.begin() + std::min(few, texts.size()), texts.end(), longer);
        return texts.mid(0, few);
    }

    [[nodiscard]] const Need& need(int column) const { return needs_[static_cast<std::size_t>(column)]; }

    [[nodiscard]] static double inside(const std::vector<int>& columns) {
        return contentWidth - 2 * padding(columns.size()) * static_cast<double>(columns.size());
    }

    /// By how much type must be smaller for all columns to have what they need; at most 1.
    [[nodiscard]] double scaleFor(const std::vector<int>& columns) const {
        double least = 0;
        for (const int column : columns) least += need(column).least;
        const double room = inside(columns);
        if (room <= 0) return 0;
        return least <= room ? 1 : room / least;
    }

    [[nodiscard]] TableColumns placed(const std::vector<int>& columns, double scale) const {
        TableColumns result;
        result.columns = columns;
        // a little less than what fits, since widths do not shrink quite evenly
        result.size = scale >= 1 ? usualSize_ : std::max(std::floor(scale * usualSize_ * 20 - 1) / 20, 4.0);
        result.widths = widths(columns, std::min(1.0, scale));
        double left = contentLeft;
        for (const double width : result.widths) {
            result.lefts.push_back(left + padding(columns.size()));
            left += width + 2 * padding(columns.size());
        }
        return result;
    }

    /// By weight, but none less than it needs.
    [[nodiscard]] std::vector<double> widths(const std::vector<int>& columns, double scale) const {
        std::vector<double> result(columns.size(), 0);
        std::vector<bool> settled(columns.size(), false);
        double room = inside(columns);
        for (bool again = true; again;) {
            again = false;
            double weights = 0;
            for (std::size_t i = 0; i < columns.size(); ++i)
                if (!settled[i]) weights += weightOf(columns[i]);
            for (std::size_t i = 0; i < columns.size() && !again; ++i) {
                if (settled[i]) continue;
                const double least = need(columns[i]).least * scale;
                result[i] = room * weightOf(columns[i]) / weights;
                if (result[i] >= least) continue;
                result[i] = least;
                settled[i] = again = true;
                room -= least;
            }
        }
        shareOut(columns, scale, result);
        return result;
    }

    /// What columns have and do not need goes to those whose words need more lines than one.
    void shareOut(const std::vector<int>& columns, double scale, std::vector<double>& widths) const {
        std::vector<double> more(columns.size(), 0);
        std::vector<double> spare(columns.size(), 0);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const bool figures = table_.columns[static_cast<std::size_t>(columns[i])].figures;
            const double whole = need(columns[i]).whole * scale + (figures ? gap_ : 0);
            (widths[i] < whole && !figures ? more : spare)[i] = std::max(0.0, std::abs(widths[i] - whole));
            if (figures && widths[i] < whole) spare[i] = 0;
        }
        const double wanted = std::accumulate(more.begin(), more.end(), 0.0);
        const double there = std::accumulate(spare.begin(), spare.end(), 0.0);
        if (wanted <= 0 || there <= 0) return;
        const double given = std::min(wanted, there);
        for (std::size_t i = 0; i < columns.size(); ++i) widths[i] += given * (more[i] / wanted - spare[i] / there);
    }

    [[nodiscard]] double weightOf(int column) const {
        return std::max(0.05, table_.columns[static_cast<std::size_t>(column)].weight);
    }

    const ReportTable& table_;
    double usualSize_;
    double gap_;
    TextStyle plain_;
    TextStyle bold_;
    std::vector<Need> needs_;
};

}  // namespace

std::vector<TableColumns> placeColumns(const ReportTable& table, const PageStyle& style) {
    if (table.columns.empty()) return {};
    return Columns(table, style).placed();
}

}  // namespace jupan
