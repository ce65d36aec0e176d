// What the plan assumes: every input with where its number comes from. Values follow the input cells.
#include <algorithm>
#include <map>
#include <utility>

#include "core/workbook/choice_words.h"
#include "core/workbook/formula_text.h"
#include "core/workbook/input_index.h"
#include "core/workbook/sheets.h"
#include "core/workbook/units.h"

namespace jupan::workbook {
namespace {

enum Column : std::uint16_t { kind, entity, field, value, unit, low, high, distribution, provenance, note, date, path };
constexpr std::uint32_t headingRow = 4;
constexpr int noteWidth = 56;

/// Lines that a small note takes in a column `width` digits wide. Letters of Korean and the like count two; a note's
/// digits are smaller than the column's.
std::size_t wrappedLines(std::string_view text, int width) {
    std::size_t lines = 1;
    int used = 0;
    for (const char byte : text) {
        const auto code = static_cast<unsigned char>(byte);
        if (code == '\n') {
            ++lines;
            used = 0;
        }
        if ((code & 0xC0) == 0x80) continue;  // goes on with a letter
        used += code >= 0xE0 ? 2 : 1;
        if (used > width * 7 / 6) {
            ++lines;
            used = 0;
        }
    }
    return lines;
}

class AssumptionsSheet {
public:
    AssumptionsSheet(Book& book, const SheetSource& source)
        : book_(book),
          project_(source.project),
          index_(source.project, book.language()),
          sheet_(book.addSheet({"가정", "Assumptions"})) {
        for (const DefinedName& name : book.names()) names_.emplace(name.path, name.name);
    }

    void write() {
        sheet_.title(
            {"가정과 근거", "Assumptions and where they come from"},
            {"값은 입력 시트의 칸을 따라가는 수식입니다. 낮은 값, 높은 값, 근거, 메모, 날짜는 이 파일을 만들 때의 "
             "값입니다.",
             "Values are formulas that follow the cells of Inputs. Low, high, provenance, note and date are as "
             "they were when this file was made."});
        sheet_.words({2, kind},
                     {"근거를 적지 않은 입력은 추정으로 봅니다. 그 몫은 토네이도 시트에 있습니다.",
                      "An input without provenance counts as a guess; the share of guesses stands on Tornado."},
                     Role::noteLine);
        layOut();
        std::uint32_t row = headingRow + 1;
        for (const InputBlock& block : index_.blocks())
            for (const InputRow& input : block.rows)
                if (input.choices.empty() && isAssumption(input)) writeInput(row++, block, input);
        book_.check(worksheet_autofilter(sheet_.raw(), headingRow, kind, row - 1, path));
    }

private:
    std::string word(TwoWords two) const { return std::string(book_.word(two)); }

    /// Factors of scenarios are no assumption of the plan; an optional input that is left out assumes nothing.
    bool isAssumption(const InputRow& input) const {
        return !input.path.starts_with("scenario.") && (input.value || project_.provenance.contains(input.path)) &&
               names_.contains(input.path);
    }

    void layOut() {
        sheet_.headings(headingRow,
                        {word({"종류", "Kind"}), word({"이름", "Name"}), word({"입력", "Input"}), word({"값", "Value"}),
                         word({"단위", "Unit"}), word({"낮은 값", "Low"}), word({"높은 값", "High"}),
                         word({"분포", "Distribution"}), word({"근거", "Provenance"}), word({"메모", "Note"}),
                         word({"날짜", "Date"}), word({"경로", "Path"})});
        for (const auto& [column, words] :
             {std::pair(value, TwoWords{"값", "Value"}), {low, {"낮은 값", "Low"}}, {high, {"높은 값", "High"}}})
            sheet_.words({headingRow, column}, words, Role::numberHeading);
        sheet_.width(kind, kind, 13);
        sheet_.width(entity, entity, 28);
        sheet_.width(field, field, 24);
        sheet_.width(value, value, 14);
        sheet_.width(unit, unit, 13);
        sheet_.width(low, high, 13);
        sheet_.width(distribution, distribution, 16);
        sheet_.width(provenance, provenance, 14);
        sheet_.width(note, note, noteWidth);
        sheet_.width(date, date, 12);
        sheet_.width(path, path, 36);
        sheet_.freeze({headingRow + 1, value});
        sheet_.printOn(1, headingRow);
    }

    void writeInput(std::uint32_t row, const InputBlock& block, const InputRow& input) {
        sheet_.words({row, kind}, block.entity, Role::helper);
        sheet_.text({row, entity}, block.name);
        sheet_.text({row, field}, input.label);
        const std::string& name = names_.at(input.path);
        const NumberLook look = inputLook(input.unit, input.value.value_or(0));
        // An empty input cell would read as 0.
        sheet_.formula({row, value}, input.value ? "=" + name : "=IF(ISNUMBER(" + name + ")," + name + ",\"\")",
                       input.value, look, Role::strong);
        sheet_.text({row, unit}, unitText(input.unit, book_.language(), block.currency), Role::helper);
        if (input.spread) {
            sheet_.number({row, low}, input.spread->low, inputLook(input.unit, input.spread->low));
            sheet_.number({row, high}, input.spread->high, inputLook(input.unit, input.spread->high));
            sheet_.words({row, distribution}, choiceWords(input.spread->distribution), Role::helper);
        }
        writeProvenance(row, input.path);
        sheet_.text({row, path}, input.path, Role::helper);
    }

    void writeProvenance(std::uint32_t row, const std::string& of) {
        const auto found = project_.provenance.find(of);
        if (found == project_.provenance.end()) {
            sheet_.words({row, provenance}, {"적지 않음", "not stated"}, Role::noteLine);
            return;
        }
        sheet_.words({row, provenance}, choiceWords(found->second.source));
        if (!found->second.note.empty()) writeNote(row, found->second.note);
        if (!found->second.date.empty()) sheet_.text({row, date}, found->second.date);
    }

    void writeNote(std::uint32_t row, const std::string& words) {
        sheet_.text({row, note}, words, Role::note);
        // Not every program makes a row as high as its wrapped text.
        constexpr double lineHeight = 12.5, usualHeight = 15, mostHeight = 400;
        const std::size_t lines = wrappedLines(words, noteWidth);
        if (lines > 1)
            book_.check(worksheet_set_row(
                sheet_.raw(), row, std::clamp(lineHeight * static_cast<double>(lines) + 2, usualHeight, mostHeight),
                nullptr));
    }

    Book& book_;
    const Project& project_;
    InputIndex index_;
    Sheet& sheet_;
    std::map<std::string, std::string> names_;
};

}  // namespace

void writeAssumptions(Book& book, const SheetSource& source) {
    AssumptionsSheet(book, source).write();
}

}  // namespace jupan::workbook
