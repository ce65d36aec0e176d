#include "core/workbook/quality_table.h"

#include <algorithm>
#include <array>

#include "core/engine/data_quality.h"
#include "core/workbook/field_words.h"
#include "core/workbook/formula_text.h"

namespace jupan::workbook {
namespace {

constexpr std::uint16_t firstScore = 1, firstWeight = 6, qualityColumn = 11, countedColumn = 12, firstUnit = 13;
constexpr std::array<std::string_view, 5> scoreFields{"accuracy", "completeness", "consistency", "timeliness",
                                                      "uniqueness"};

class QualityTable {
public:
    QualityTable(const InputSheet& in, InputCells& cells)
        : in_(in), book_(in.book), sheet_(in.sheet), cells_(cells), project_(in.source.plan.project) {}

    std::uint32_t write(std::uint32_t row) {
        writeHeadings(row++);
        first_ = row;
        last_ = row + static_cast<std::uint32_t>(project_.dataSources.size()) - 1;
        for (const DataSource& source : project_.dataSources) writeSource(row++, source);
        writeFactors(row++);
        return row;
    }

private:
    void writeHeadings(std::uint32_t row) {
        std::vector<std::string> texts{std::string(book_.word({"데이터 출처", "Data source"}))};
        const std::string weight(book_.word({" 가중치", " (weight)"}));
        for (const std::string_view suffix : {std::string_view(), std::string_view(weight)})
            for (const std::string_view field : scoreFields)
                texts.push_back(std::string(book_.word(fieldWords("data_source", field))) + std::string(suffix));
        texts.emplace_back(book_.word({"품질 (0–100)", "Quality (0–100)"}));
        texts.emplace_back(book_.word({"반영", "Counted"}));
        for (const WorkUnit& unit : project_.workUnits) texts.push_back(unit.name);
        sheet_.headings(row, texts, firstScore);
    }

    void writeSource(std::uint32_t row, const DataSource& source) {
        const std::array scores{source.accuracy, source.completeness, source.consistency, source.timeliness,
                                source.uniqueness};
        const QualityWeights& w = source.weights;
        const std::array weights{w.accuracy, w.completeness, w.consistency, w.timeliness, w.uniqueness};
        sheet_.text({row, 0}, source.name);
        for (std::uint16_t i = 0; i < scores.size(); ++i) {
            const Place score{row, static_cast<std::uint16_t>(firstScore + i)};
            const Place weight{row, static_cast<std::uint16_t>(firstWeight + i)};
            sheet_.number(score, scores[i], inputLook(Unit::points, scores[i].value_or(0)), Role::input);
            sheet_.number(weight, weights[i], inputLook(Unit::factor, weights[i]), Role::input);
            const std::string path = "data_source." + source.id.text + ".";
            book_.define(path + std::string(scoreFields[i]), sheet_, score);
            book_.define(path + "weights." + std::string(scoreFields[i]), sheet_, weight);
        }
        sheet_.allow({row, firstScore}, {row, firstWeight - 1}, Range::points);
        sheet_.allow({row, firstWeight}, {row, qualityColumn - 1}, Range::nonNegative);
        writeQuality(row, sourceQuality(source));
        for (std::size_t u = 0; u < project_.workUnits.size(); ++u) {
            const auto uses =
                std::count(source.workUnits.begin(), source.workUnits.end(), project_.workUnits[u].id.text);
            sheet_.number({row, unitColumn(u)}, static_cast<double>(uses), usesLook());
        }
    }

    static NumberLook usesLook() {
        NumberLook look = asNumber(0);
        look.dashForZero = true;
        return look;
    }

    static std::uint16_t unitColumn(std::size_t unit) { return static_cast<std::uint16_t>(firstUnit + unit); }

    std::string columnRange(std::uint16_t column) const {
        return fixedName({first_, column}) + ":" + fixedName({last_, column});
    }

    void writeQuality(std::uint32_t row, std::optional<double> quality) {
        const std::string scores = relativeName({row, firstScore}) + ":" + relativeName({row, firstWeight - 1});
        const std::string weights = relativeName({row, firstWeight}) + ":" + relativeName({row, qualityColumn - 1});
        const std::string sum = "SUMPRODUCT(ISNUMBER(" + scores + ")*" + weights + ")";
        sheet_.formula({row, qualityColumn},
                       "=IF(" + sum + "=0,0,SUMPRODUCT(" + scores + "," + weights + ")/" + sum + ")",
                       quality.value_or(0), asNumber(1));
        sheet_.formula({row, countedColumn}, "=IF(" + sum + "=0,0,1)", quality ? 1 : 0, asNumber(0), Role::helper);
    }

    void writeFactors(std::uint32_t row) {
        sheet_.words({row, 0}, {"편익에 곱하는 값 (Q)", "Benefits are multiplied by (Q)"}, Role::strong);
        const auto factors = qualityFactors(project_);
        const std::string counted = columnRange(countedColumn), quality = columnRange(qualityColumn);
        const std::string no(book_.word({"아니요", "No"}));
        const std::string enabled = cells_.at("data_quality.enabled").reference;
        const std::string floor = cells_.at("data_quality.floor").reference;
        for (std::size_t u = 0; u < project_.workUnits.size(); ++u) {
            const std::string& id = project_.workUnits[u].id.text;
            const Place place{row, unitColumn(u)};
            const std::string uses = columnRange(unitColumn(u));
            const std::string sources = "SUMPRODUCT(" + counted + "*" + uses + ")";
            const auto found = factors.find(id);
            const double factor = found == factors.end() ? 1 : found->second;
            sheet_.formula(place,
                           "=IF(" + enabled + "=" + textConstant(no) + ",1,IF(" + sources + "=0,1," + floor + "+(1-" +
                               floor + ")*SUMPRODUCT(" + counted + "*" + uses + "*" + quality + ")/" + sources +
                               "/100))",
                           factor, asPercent(1), Role::total);
            cells_.quality[id] = {sheet_.reference(place), factor};
        }
    }

    const InputSheet& in_;
    Book& book_;
    Sheet& sheet_;
    InputCells& cells_;
    const Project& project_;
    std::uint32_t first_ = 0, last_ = 0;  ///< rows of the sources
};

}  // namespace

std::uint32_t writeQualityTable(const InputSheet& table, std::uint32_t row, InputCells& cells) {
    return QualityTable(table, cells).write(row);
}

}  // namespace jupan::workbook
