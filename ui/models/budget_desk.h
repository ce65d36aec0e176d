// What the reader of the page Budget looks at, and everything that can be done to a budget there: each act one undo
// step, or a refusal in words.
#pragma once

#include <QObject>
#include <functional>

#include "ui/document/project_document.h"
#include "ui/models/budget_sheet.h"
#include "ui/models/view_settings.h"

namespace jupan {

/// Cells of the grid side by side: `rows` lines of the sheet from `row` on, `columns` months from `column` on.
struct BudgetBlock {
    std::size_t row = 0, column = 0, rows = 0, columns = 0;
};

class BudgetDesk : public QObject {
    Q_OBJECT

public:
    BudgetDesk(ProjectDocument& document, const ViewSettings& view, QObject* parent = nullptr);

    /// Takes the document's state; emits changed().
    void refresh();

    [[nodiscard]] const BudgetBook& book() const { return document_.project().finops.budget; }
    /// A draft or a version.
    [[nodiscard]] bool hasBudget() const { return book().hasDraft() || !book().versions.empty(); }
    [[nodiscard]] const BudgetSheet& sheet() const { return sheet_; }
    [[nodiscard]] const Project& project() const { return document_.project(); }
    [[nodiscard]] const Formatter& formatter() const { return view_.formatter(); }
    [[nodiscard]] Date today() const;

    // What is shown ---------------------------------------------------------------------------------------------------
    /// The draft, if there is one, then versions, the newest first.
    [[nodiscard]] std::vector<BudgetChoice> choices() const;
    [[nodiscard]] BudgetChoice shown() const { return shown_; }
    void show(BudgetChoice choice);
    /// The version shown, or null for the draft.
    [[nodiscard]] const BudgetVersion* shownVersion() const;
    [[nodiscard]] const std::vector<YearMonth>& years() const { return years_; }
    /// First month of the fiscal year shown.
    [[nodiscard]] YearMonth year() const { return year_; }
    void showYear(YearMonth first);
    /// A draft beside a version in force.
    [[nodiscard]] bool comparable() const;
    void setCompared(bool compared);
    [[nodiscard]] bool isCompared() const { return sheet_.compared.has_value(); }

    // A budget's life. Each is true if it was done; else refused() says why -------------------------------------------
    /// From the base case of the plan.
    bool makeFromPlan();
    /// The fiscal year shown anew from the plan; own lines, notes and other years stay.
    bool takeOverYear();
    bool freeze(const QString& note);
    /// A draft to change the frozen budget with.
    bool startDraft();
    bool discardDraft();

    // Editing the draft -----------------------------------------------------------------------------------------------
    bool enter(const std::string& line, YearMonth month, const QString& text);
    /// Spread over the months of the year shown in proportion to what stands there.
    bool enterYearTotal(const std::string& line, const QString& text);
    /// 0 into each cell of the block.
    bool clear(const BudgetBlock& block);
    /// The first column of the block into the others; into the rest of the year if it has no other.
    bool fillRight(const BudgetBlock& block);
    /// What a spreadsheet copied, with its first cell at that of the block; a single amount goes into the whole block.
    bool paste(const BudgetBlock& block, const QString& text);
    bool note(const std::string& line, YearMonth month, const QString& text);
    /// The new line's id; empty if it was refused.
    std::string addLine(const QString& name);
    bool renameLine(const std::string& line, const QString& name);
    bool removeLine(const std::string& line);

    /// Says why what is shown takes no amounts, and what to do instead.
    void refuseFrozen();

signals:
    void changed();
    /// Why the last act was refused; empty after one that was done.
    void refused(const QString& sentence);

private:
    using Change = std::function<Result<Budget>(Budget)>;
    bool editDraft(const QString& step, const Change& change);
    bool editBook(const QString& step, const Result<BudgetBook>& book);
    bool refuse(const Problems& problems);
    [[nodiscard]] std::vector<std::string> linesOf(const BudgetBlock& block) const;
    [[nodiscard]] Result<Budget> planned() const;
    [[nodiscard]] QString nameOf(const std::string& line) const;
    void chooseShown();
    void chooseYear();
    void fillSheet();

    ProjectDocument& document_;
    const ViewSettings& view_;
    BudgetSheet sheet_{};
    std::optional<BudgetChoice> wanted_{};  ///< absent: the draft, else the newest version
    BudgetChoice shown_{};
    std::optional<YearMonth> wantedYear_{};  ///< absent: this year, else the plan's first
    YearMonth year_{};
    std::vector<YearMonth> years_{};
    bool compared_ = false;
};

}  // namespace jupan
