#include "core/workbook/input_table.h"

#include <algorithm>

#include "core/workbook/choice_words.h"
#include "core/workbook/formula_text.h"
#include "core/workbook/units.h"

namespace jupan::workbook {
namespace {

using Columns = InputColumns;

class Table {
public:
    Table(const InputSheet& in, InputCells& cells)
        : in_(in), book_(in.book), sheet_(in.sheet), cells_(cells), pathColumn_(scenarioColumn(in.scenarios.size())) {}

    std::uint32_t write(std::uint32_t row) {
        writeHeadings(row++);
        const std::vector<InputBlock> base = inputBlocks(in_.source.project, book_.language());
        std::vector<InputBlock> plan = inputBlocks(in_.source.plan.project, book_.language());
        setFactors(plan);
        for (std::size_t b = 0; b < base.size(); ++b) {
            writeBlockHeading(row++, base[b]);
            for (std::size_t r = 0; r < base[b].rows.size(); ++r)
                writeRow(row++, base[b], base[b].rows[r], plan[b].rows[r]);
        }
        cells_.benefitFactor = cells_.at(std::string(benefitFactorPath));
        cells_.costFactor = cells_.at(std::string(costFactorPath));
        return row;
    }

private:
    /// Column of the scenario with this index (1..).
    static std::uint16_t scenarioColumn(std::size_t index) {
        return static_cast<std::uint16_t>(Columns::firstScenario + index - 1);
    }

    void setFactors(std::vector<InputBlock>& plan) const {
        for (InputRow& row : plan.front().rows)
            row.value = row.path == benefitFactorPath ? in_.source.plan.benefitFactor : in_.source.plan.costFactor;
    }

    void writeHeadings(std::uint32_t row) {
        const std::array<TwoWords, 10> words{{{"구분", "Kind"},
                                              {"이름", "Name"},
                                              {"항목", "Field"},
                                              {"값", "Value"},
                                              {"단위", "Unit"},
                                              {"적용 값", "In force"},
                                              {"낮은 값", "Low"},
                                              {"높은 값", "High"},
                                              {"분포", "Distribution"},
                                              {"근거", "Source"}}};
        std::vector<std::string> texts;
        for (const TwoWords& word : words) texts.emplace_back(book_.word(word));
        for (std::size_t i = 1; i < in_.scenarios.size(); ++i) {
            sheet_.text({row - 1, scenarioColumn(i)}, in_.scenarios[i].scenario->name, Role::helper);
            texts.push_back(in_.scenarios[i].label);
        }
        texts.emplace_back(book_.word({"경로", "Path"}));
        sheet_.headings(row, texts);
        for (std::uint16_t column = 0; column < pathColumn_; ++column)
            if (isNumeric(column)) sheet_.text({row, column}, texts[column], Role::numberHeading);
    }

    static bool isNumeric(std::uint16_t column) {
        return column == Columns::value || column == Columns::live || column == Columns::low ||
               column == Columns::high || column >= Columns::firstScenario;
    }

    void writeBlockHeading(std::uint32_t row, const InputBlock& block) {
        for (std::uint16_t column = 0; column <= pathColumn_; ++column) sheet_.text({row, column}, "", Role::band);
        sheet_.words({row, Columns::entity}, block.entity, Role::band);
        sheet_.text({row, Columns::name}, block.name, Role::band);
        sheet_.text({row, Columns::label}, block.about, Role::band);
    }

    void writeRow(std::uint32_t at, const InputBlock& block, const InputRow& row, const InputRow& inForce) {
        const Place value{at, Columns::value};
        sheet_.words({at, Columns::entity}, block.entity, Role::helper);
        sheet_.text({at, Columns::name}, block.name, Role::helper);
        sheet_.text({at, Columns::label}, row.label);
        writeValue(value, row, row.value, Role::input);
        allow(value, value, row);
        sheet_.text({at, Columns::unit}, unitText(row.unit, book_.language(), block.currency), Role::helper);
        writeLive(at, row, inForce);
        writeSpread(at, row);
        writeSource(at, row);
        if (row.overridable) writeOverrides(at, row);
        sheet_.text({at, pathColumn_}, row.path, Role::helper);
        book_.define(row.path, sheet_, value);
    }

    void writeValue(Place place, const InputRow& row, std::optional<double> value, Role role) {
        if (!row.choices.empty() && value)
            sheet_.words(place, row.choices[static_cast<std::size_t>(*value)], role);
        else
            sheet_.number(place, value, inputLook(row.unit, value.value_or(0)), role);
    }

    void allow(Place first, Place last, const InputRow& row) {
        if (row.choices.empty()) {
            if (row.path == "project.horizon_months") return sheet_.allowWhole(first, last, 12, in_.lastMonth);
            return sheet_.allow(first, last, row.range, row.integer);
        }
        std::vector<std::string> words;
        for (const TwoWords& choice : row.choices) words.emplace_back(book_.word(choice));
        sheet_.allowChoices(first, last, words);
    }

    /// What counts where the value cell is empty; nothing where the cell is not left empty. An absent cached or batch
    /// price stays empty: what it counts as depends on the request (model.md §4).
    std::optional<std::string> defaultFormula(const InputRow& row) const {
        if (row.otherwise) return shortestText(*row.otherwise);
        if (row.path.ends_with(".end_month")) return cells_.at("project.horizon_months").reference;
        if (row.path == "project.finance_rate" || row.path == "project.reinvest_rate")
            return cells_.at("project.discount_rate").reference;
        if (row.path.ends_with(".cached_input") || row.path.ends_with(".batch_input") ||
            row.path.ends_with(".batch_output"))
            return "\"\"";
        return std::nullopt;
    }

    std::optional<double> defaultValue(const InputRow& row) const {
        const Settings& settings = in_.source.plan.project.settings;
        if (row.otherwise) return row.otherwise;
        if (row.path.ends_with(".end_month")) return settings.horizonMonths;
        if (row.path.ends_with("_rate")) return settings.discountRate;
        return std::nullopt;
    }

    std::string liveFormula(std::uint32_t at, const InputRow& row) const {
        const std::string own = relativeName({at, Columns::value});
        const auto otherwise = defaultFormula(row);
        const std::string base = otherwise ? "IF(ISNUMBER(" + own + ")," + own + "," + *otherwise + ")" : own;
        if (!row.overridable || in_.scenarios.size() == 1) return "=" + base;
        const std::string chosen = "INDEX(" + fixedColumnName({at, Columns::firstScenario}) + ":" +
                                   fixedColumnName({at, scenarioColumn(in_.scenarios.size() - 1)}) + ",1," +
                                   in_.chosen + ")";
        const std::string isGiven = row.choices.empty() ? "ISNUMBER(" + chosen + ")" : "ISTEXT(" + chosen + ")";
        return "=IF(" + in_.chosen + "=0," + base + ",IF(" + isGiven + "," + chosen + "," + base + "))";
    }

    void writeLive(std::uint32_t at, const InputRow& row, const InputRow& inForce) {
        const Place place{at, Columns::live};
        const std::string formula = liveFormula(at, row);
        const auto value = inForce.value ? inForce.value : defaultValue(row);
        if (row.choices.empty())
            sheet_.formula(place, formula, value, inputLook(row.unit, value.value_or(0)));
        else
            sheet_.textFormula(place, formula, book_.word(row.choices[static_cast<std::size_t>(value.value_or(0))]));
        cells_.live[row.path] = {sheet_.reference(place), value.value_or(0)};
    }

    void writeSpread(std::uint32_t at, const InputRow& row) {
        if (!row.spread) return;
        const NumberLook low = inputLook(row.unit, row.spread->low), high = inputLook(row.unit, row.spread->high);
        sheet_.number({at, Columns::low}, row.spread->low, low);
        sheet_.number({at, Columns::high}, row.spread->high, high);
        sheet_.words({at, Columns::distribution}, choiceWords(row.spread->distribution), Role::helper);
    }

    /// A number without an entry counts as a guess (model.md §6); of months and settings nobody asks.
    void writeSource(std::uint32_t at, const InputRow& row) {
        const auto& provenance = in_.source.project.provenance;
        const auto found = provenance.find(row.path);
        if (found != provenance.end())
            sheet_.words({at, Columns::source}, choiceWords(found->second.source), Role::helper);
        else if (row.mayBeUncertain && row.value)
            sheet_.words({at, Columns::source}, choiceWords(Source::guess), Role::helper);
    }

    void writeOverrides(std::uint32_t at, const InputRow& row) {
        if (in_.scenarios.size() == 1) return;
        for (std::size_t i = 1; i < in_.scenarios.size(); ++i) {
            const auto& values = in_.scenarios[i].values;
            const auto found = values.find(row.path);
            const auto value = found == values.end() ? std::nullopt : std::optional(found->second);
            writeValue({at, scenarioColumn(i)}, row, value, value ? Role::override : Role::noOverride);
            if (row.path == benefitFactorPath || row.path == costFactorPath)
                book_.define("scenario." + in_.scenarios[i].scenario->id.text + row.path.substr(row.path.find('.')),
                             sheet_, {at, scenarioColumn(i)});
        }
        allow({at, scenarioColumn(1)}, {at, scenarioColumn(in_.scenarios.size() - 1)}, row);
    }

    const InputSheet& in_;
    Book& book_;
    Sheet& sheet_;
    InputCells& cells_;
    std::uint16_t pathColumn_;
};

}  // namespace

std::uint32_t writeInputTable(const InputSheet& table, std::uint32_t row, InputCells& cells) {
    return Table(table, cells).write(row);
}

}  // namespace jupan::workbook
