// The inputs of a project by path, for sheets that name them.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/workbook/input_rows.h"

namespace jupan::workbook {

class InputIndex {
public:
    InputIndex(const Project& project, WorkbookLanguage language);

    struct Input {
        const InputBlock* block = nullptr;
        const InputRow* row = nullptr;
    };
    /// Nulls for an unknown path.
    [[nodiscard]] Input find(const std::string& path) const;
    /// "첫 응답 자동화 · 시간 절감"; the field alone for the project's own inputs, the path for an unknown one. Partly
    /// a user's text.
    [[nodiscard]] std::string words(const std::string& path) const;
    /// "%", "원/월".
    [[nodiscard]] std::string unit(const std::string& path) const;

    [[nodiscard]] const std::vector<InputBlock>& blocks() const { return blocks_; }

private:
    WorkbookLanguage language_;
    std::vector<InputBlock> blocks_;
    std::unordered_map<std::string_view, Input> inputs_;
};

}  // namespace jupan::workbook
