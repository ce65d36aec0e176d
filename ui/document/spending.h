// What was spent: the ledger of the open project, as actuals, against its budget. Belongs to the ProjectDocument.
//
// The ledger is no part of the project's value: undo takes back edits of the project, never an import, an entry or the
// removal of one; removeImport() is the way back.
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

    /// Whether there is a ledger at all: a document without a store has none.
    [[nodiscard]] bool hasLedger() const;
    /// Whether charges can be brought in or taken away now: there is a ledger, it can be written, and nothing is being
    /// imported.
    [[nodiscard]] bool canWrite() const;

    /// The charges by rule and rate, loaded when first asked for and kept until the ledger, rules, rates, budget lines
    /// or the plan's currencies change; empty without a ledger or where it cannot be read (problems()). While a file is
    /// imported: what stood there before.
    [[nodiscard]] const LedgerActuals& actuals() const;
    /// Ascending by number; as actuals(), those before an import that runs.
    [[nodiscard]] const std::vector<ImportEntry>& imports() const;
    /// The state on asOf(), computed when first asked for and kept until something that it rests on changes.
    [[nodiscard]] const SpendingWatch& watch() const;
    /// Why the ledger cannot be read, or its sums not be held. Known once actuals() or imports() was asked for.
    [[nodiscard]] const Problems& problems() const;

    /// The day that is looked at: the last with charges, unless the reader chose another; today without charges.
    [[nodiscard]] Date asOf() const;
    /// Nothing: the last day with charges again. Another document begins with that. Alerts do not follow the choice.
    void setAsOf(std::optional<Date> day);
    /// The day that the program was told; in pictures and tests that tell none, the last day with charges, else the
    /// first of the plan.
    [[nodiscard]] Date today() const;
    void setToday(Date today);

    /// Reads a file on a worker; progress and the outcome come as signals. Only one at a time: false unless canWrite().
    /// `options` but for its progress and stop, which are this class's. Edits are kept but not written to the file
    /// until it ends. Opening another project and the end of the program cancel it.
    bool startImport(const QString& path, const ReadOptions& options);
    /// The same with text, as pasted, under a name; on this thread, without signals but changed(). Nothing unless
    /// canWrite().
    std::optional<ImportOutcome> importText(const std::string& text, const QString& name, const ReadOptions& options);
    /// Asks the running import to stop; importFinished() says when it has, and that nothing was taken.
    void cancelImport();
    /// Waits for the running import, if any, and takes its outcome.
    void finishImport();
    [[nodiscard]] bool importing() const;

    /// Enters a charge by hand under a name; the number of its import. Problems: readOnlyFile unless canWrite(), what
    /// the ledger says.
    Result<int> enter(const ManualCharge& charge, const QString& name);
    /// Takes an import away with its charges. Problems as enter().
    Problems removeImport(int number);

    /// Alerts that ask for attention, the latest first.
    [[nodiscard]] std::vector<Alert> activeAlerts() const;
    /// All of them in one undo step. unknownReference, and none is, if there is no alert about one of them.
    Problems acknowledge(const std::vector<AlertSubject>& subjects, const QString& by);

    /// Brings the alerts of the project up to date now instead of in the next turn of the event loop.
    void updateAlerts();
    /// The document is about to go or to show another project: cancels what runs, waits for it, and brings the alerts
    /// up to date. Nothing is delivered any more.
    void close();

signals:
    /// Charges, budget, rules, rates, alerts, the plan or the day are others: ask again.
    void changed();
    /// Share read, 0..1; at most some twenty times a second.
    void importProgressed(double share);
    void importFinished(std::shared_ptr<const jupan::ImportOutcome> outcome);

private:
    struct State;

    /// The document shows another project.
    void adopt();
    /// The project was edited: forgets what is not so any more.
    void follow();
    /// Reads what can only be read while no import runs.
    void load() const;
    void forgetCharges();
    void scheduleAlerts();
    [[nodiscard]] Date lastDayOfCharges() const;
    [[nodiscard]] ImportRequest request(const QString& name) const;
    [[nodiscard]] Problems refusal() const;
    /// The ledger is another one: what was computed from it, alerts included, follows.
    void takeCharges();
    void takeOutcome();

    ProjectDocument& document_;
    std::unique_ptr<State> state_;
};

}  // namespace jupan
