// The workbook being written: its formats, sheets and defined names.
#pragma once

#include <xlsxwriter.h>

#include <deque>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/problem.h"
#include "core/workbook/sheet.h"
#include "core/workbook/temporary_folder.h"

namespace jupan::workbook {

/// A defined name of the workbook.
struct DefinedName {
    std::string path;       ///< "kpi.first-reply.reduction", "metric.npv"
    std::string name;       ///< "kpi_first_reply_reduction"; with "_2" … where another path took it
    std::string reference;  ///< "'입력'!$D$12"
};

class Book {
public:
    /// `currency`: of the project.
    Book(WorkbookLanguage language, std::string currency);
    ~Book();
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    /// What the file's properties say; `title` may be a user's text.
    void properties(std::string_view title, std::string_view program, Date day);

    /// Sheets appear in the order in which they are added.
    Sheet& addSheet(TwoWords name);

    /// Names a cell after its path: dots and hyphens become underscores (interfaces.md). Names do not tell capitals
    /// apart, so one that is taken gets "_2", "_3" … Every path has a word before its first dot, so that no name looks
    /// like the name of a cell. Returns the name.
    std::string define(std::string_view path, const Sheet& sheet, Place place);
    /// In the order of definition.
    [[nodiscard]] const std::vector<DefinedName>& names() const { return names_; }

    [[nodiscard]] WorkbookLanguage language() const { return language_; }
    [[nodiscard]] const std::string& currency() const { return currency_; }
    [[nodiscard]] std::string_view word(TwoWords words) const { return inLanguage(words, language_); }
    /// Money of the project: with the currency's digits; 0 is "–".
    [[nodiscard]] NumberLook money() const;

    /// The format of a role with a number format; made once.
    lxw_format* format(Role role, NumberLook look);
    /// Remembers the first thing that the library refused; bytes() reports it.
    void check(lxw_error error);
    [[nodiscard]] lxw_workbook* raw() const { return workbook_; }

    /// The finished file. Call once, last.
    Result<std::string> bytes();

private:
    WorkbookLanguage language_;
    std::string currency_;
    TemporaryFolder folder_;
    lxw_workbook* workbook_ = nullptr;
    lxw_error error_ = LXW_NO_ERROR;
    std::deque<Sheet> sheets_;
    std::map<std::pair<Role, NumberLook>, lxw_format*> formats_;
    std::vector<DefinedName> names_;
    std::set<std::string> taken_;
};

}  // namespace jupan::workbook
