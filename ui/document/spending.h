// What was spent: the ledger of the open project, as actuals, against its budget. Belongs to the ProjectDocument.
#pragma once

#include <QObject>
#include <QString>
#include <memory>
#include <optional>

#include "core/finops/ledger_actuals.h"
#include "core/finops/watch.h"

namespace jupan {

class ProjectDocument;

class Spending : public QObject {
    Q_OBJECT

public:
    explicit Spending(ProjectDocument& document);
    ~Spending() override;

    /// Whether there is a ledger at all: a document without a file has none.
    [[nodiscard]] bool hasLedger() const;
    /// The charges by rule and rate, loaded and kept when first asked for; empty without a ledger or where it cannot be
    /// read (problems()).
    [[nodiscard]] const LedgerActuals& actuals() const;
    [[nodiscard]] std::vector<ImportEntry> imports() const;
    /// The state on asOf(), computed when first asked for.
    [[nodiscard]] const SpendingWatch& watch() const;
    [[nodiscard]] const Problems& problems() const { return problems_; }

    /// The day that is looked at: the last with charges, unless the reader chose another; today without charges.
    [[nodiscard]] Date asOf() const;
    void setAsOf(std::optional<Date> day);
    [[nodiscard]] Date today() const { return today_; }
    /// Tests and pictures choose the day; set once at start by the program.
    void setToday(Date today);

    /// Reads a file on a worker; progress and the outcome come as signals. Only one at a time: false while one runs, or
    /// without a ledger that can be written. Edits are kept but not written to the file until it ends.
    bool startImport(const QString& path, const ReadOptions& options);
    /// The same with text, as pasted, under a name; on this thread.
    std::optional<ImportOutcome> importText(const std::string& text, const QString& name, const ReadOptions& options);
    void cancelImport();
    /// Waits for the running import, if any.
    void finishImport();
    [[nodiscard]] bool importing() const;

    Result<int> enter(const ManualCharge& charge, const QString& name);
    Problems removeImport(int number);

    /// Alerts that ask for attention.
    [[nodiscard]] std::vector<Alert> activeAlerts() const;
    /// One undo step.
    Problems acknowledge(const AlertSubject& subject, const QString& by);

signals:
    void changed();  ///< charges, budget, rules, rates, alerts or the day are others; ask again
    void importProgressed(double share);
    void importFinished(std::shared_ptr<const jupan::ImportOutcome> outcome);

private:
    ProjectDocument& document_;
    Date today_{};
    Problems problems_;
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace jupan
