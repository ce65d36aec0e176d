#include "core/workbook/input_index.h"

#include "core/workbook/units.h"

namespace jupan::workbook {

InputIndex::InputIndex(const Project& project, WorkbookLanguage language)
    : language_(language), blocks_(inputBlocks(project, language)) {
    for (const InputBlock& block : blocks_)
        for (const InputRow& row : block.rows) inputs_.emplace(row.path, Input{&block, &row});
}

InputIndex::Input InputIndex::find(const std::string& path) const {
    const auto found = inputs_.find(path);
    return found == inputs_.end() ? Input{} : found->second;
}

std::string InputIndex::words(const std::string& path) const {
    const Input input = find(path);
    if (!input.row) return path;
    const bool ownName = path.starts_with("project.") || path.starts_with("fx.") || input.block->name.empty();
    return ownName ? input.row->label : input.block->name + " · " + input.row->label;
}

std::string InputIndex::unit(const std::string& path) const {
    const Input input = find(path);
    return input.row ? unitText(input.row->unit, language_, input.block->currency) : std::string();
}

}  // namespace jupan::workbook
