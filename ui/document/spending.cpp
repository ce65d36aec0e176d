#include "ui/document/spending.h"

#include <QFile>
#include <QFileInfo>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <thread>
#include <utility>

#include "core/project/same_figures.h"
#include "ui/document/project_document.h"

namespace jupan {
namespace {

/// Between two reports of progress; the eye needs no more.
constexpr std::chrono::milliseconds reportInterval{50};

/// A file that is being read, shared with its worker.
struct Job {
    ReadOptions options{};
    std::string path{};  ///< in the encoding of the file system
    ImportRequest request{};
    std::shared_ptr<const ImportOutcome> outcome{};  ///< written by the worker at its end
};

/// The lines that a rule can send charges to, of every budget that may be in force on some day.
std::vector<std::pair<Date, std::vector<std::string>>> linesOf(const BudgetBook& book) {
    std::vector<std::pair<Date, std::vector<std::string>>> lines;
    const auto add = [&](Date from, const Budget& budget) {
        std::vector<std::string> ids;
        for (const BudgetLine& line : budget.lines) ids.push_back(line.id.text);
        lines.emplace_back(from, std::move(ids));
    };
    add({}, book.draft);
    for (const BudgetVersion& version : book.versions) add(version.frozenOn, version.budget);
    return lines;
}

bool sameActuals(const Project& a, const Project& b) {
    return a.settings.currency == b.settings.currency && a.settings.fx == b.settings.fx &&
           a.finops.rules == b.finops.rules && a.finops.rates == b.finops.rates &&
           linesOf(a.finops.budget) == linesOf(b.finops.budget);
}

/// watchSpending reads nothing of the project but these; charges are another matter.
bool sameWatch(const Project& a, const Project& b) {
    return a.finops.budget == b.finops.budget && a.settings == b.settings;
}

/// Whether there is anything that an alert can be about, or an alert that may hold no more.
bool isWatched(const FinOps& finops) {
    return finops.budget.hasDraft() || !finops.budget.versions.empty() || !finops.alerts.empty();
}

}  // namespace

struct Spending::State {
    std::shared_ptr<const Project> seen{};  ///< what the rest was computed from
    std::optional<LedgerActuals> actuals{};
    std::optional<std::vector<ImportEntry>> imports{};
    std::optional<SpendingWatch> watch{};
    Problems problems{};
    std::optional<Date> chosenDay{};
    std::optional<Date> today{};
    bool amending = false;
    QTimer alertTimer{};
    std::shared_ptr<Job> job{};
    std::jthread worker{};
};

Spending::Spending(ProjectDocument& document) : document_(document), state_(std::make_unique<State>()) {
    state_->seen = document.snapshot();
    state_->alertTimer.setSingleShot(true);
    state_->alertTimer.setInterval(0);
    connect(&state_->alertTimer, &QTimer::timeout, this, &Spending::updateAlerts);
    connect(&document, &ProjectDocument::opened, this, &Spending::adopt);
    connect(&document, &ProjectDocument::changed, this, &Spending::follow);
}

Spending::~Spending() {
    close();
}

bool Spending::hasLedger() const {
    return document_.charges() != nullptr;
}

bool Spending::canWrite() const {
    return hasLedger() && document_.readOnlyCause() == ReadOnlyCause::no && !importing();
}

// What stands there ---------------------------------------------------------------------------------------------------

void Spending::load() const {
    if (importing()) return;
    if (!state_->actuals) {
        state_->problems.clear();
        state_->actuals.emplace();
        if (const ChargeLedger* ledger = document_.charges()) {
            auto loaded = actualsOf(*ledger, document_.project());
            if (loaded)
                state_->actuals = std::move(loaded).value();
            else
                state_->problems = loaded.problems();
        }
    }
    if (!state_->imports) {
        state_->imports.emplace();
        if (const ChargeLedger* ledger = document_.charges()) {
            auto known = ledger->imports();
            if (known)
                state_->imports = std::move(known).value();
            else
                state_->problems = known.problems();
        }
    }
}

const LedgerActuals& Spending::actuals() const {
    load();
    return *state_->actuals;
}

const std::vector<ImportEntry>& Spending::imports() const {
    load();
    return *state_->imports;
}

const SpendingWatch& Spending::watch() const {
    if (!state_->watch) state_->watch = watchSpending(document_.project(), actuals().actuals, asOf());
    return *state_->watch;
}

const Problems& Spending::problems() const {
    return state_->problems;
}

Date Spending::lastDayOfCharges() const {
    return actuals().lastDay.value_or(today());
}

Date Spending::asOf() const {
    return state_->chosenDay ? *state_->chosenDay : lastDayOfCharges();
}

void Spending::setAsOf(std::optional<Date> day) {
    if (day == state_->chosenDay) return;
    state_->chosenDay = day;
    state_->watch.reset();
    emit changed();
}

Date Spending::today() const {
    if (state_->today) return *state_->today;
    return actuals().lastDay.value_or(firstDay(document_.project().settings.start));
}

void Spending::setToday(Date today) {
    if (today == state_->today) return;
    state_->today = today;
    state_->watch.reset();
    emit changed();
}

// Following the document ----------------------------------------------------------------------------------------------

void Spending::adopt() {
    state_->seen = document_.snapshot();
    state_->chosenDay.reset();
    forgetCharges();
    scheduleAlerts();
    emit changed();
}

void Spending::follow() {
    const auto before = std::exchange(state_->seen, document_.snapshot());
    const Project& now = *state_->seen;
    const bool figures = sameFigures(*before, now);
    if (figures && before->finops == now.finops) return;
    // While a file is imported the ledger cannot be asked; what stands there is brought up to date when that ends.
    if (!sameActuals(*before, now) && !importing()) state_->actuals.reset();
    if (!state_->actuals || !sameWatch(*before, now)) state_->watch.reset();
    if (!state_->amending) scheduleAlerts();
    emit changed();
}

void Spending::forgetCharges() {
    state_->actuals.reset();
    state_->imports.reset();
    state_->watch.reset();
}

void Spending::takeCharges() {
    forgetCharges();
    updateAlerts();
    emit changed();
}

// Alerts --------------------------------------------------------------------------------------------------------------

void Spending::scheduleAlerts() {
    if (hasLedger() && isWatched(document_.project().finops)) state_->alertTimer.start();
}

void Spending::updateAlerts() {
    state_->alertTimer.stop();
    const Project& project = document_.project();
    if (importing() || !hasLedger() || !isWatched(project.finops)) return;
    if (!actuals().lastDay && project.finops.alerts.empty()) return;
    if (!problems().empty()) return;
    // Alerts are about the last day with charges, whatever day the reader looks at.
    const AlertUpdate update =
        state_->chosenDay ? alertsAfter(project, watchSpending(project, actuals().actuals, lastDayOfCharges()), today())
                          : alertsAfter(project, watch(), today());
    state_->amending = true;
    document_.amend([&](FinOps& finops) { finops.alerts = update.alerts; });
    state_->amending = false;
}

std::vector<Alert> Spending::activeAlerts() const {
    std::vector<Alert> active;
    for (const Alert& alert : document_.project().finops.alerts)
        if (isActive(alert)) active.push_back(alert);
    std::stable_sort(active.begin(), active.end(),
                     [](const Alert& a, const Alert& b) { return a.firedOn > b.firedOn; });
    return active;
}

Problems Spending::acknowledge(const std::vector<AlertSubject>& subjects, const QString& by) {
    std::vector<Alert> alerts = document_.project().finops.alerts;
    for (const AlertSubject& subject : subjects) {
        auto next = acknowledged(std::move(alerts), subject, today(), by.toStdString());
        if (!next) return next.problems();
        alerts = std::move(next).value();
    }
    return document_.edit(tr("Acknowledge alert"), [&](Project& project) { project.finops.alerts = alerts; });
}

// Charges in and out --------------------------------------------------------------------------------------------------

ImportRequest Spending::request(const QString& name) const {
    // Runs where the import runs, on the project as it is now: what could not be added up would leave the ledger
    // unreadable.
    return {.name = name.toStdString(),
            .today = today(),
            .accept = [project = document_.snapshot()](const ChargeLedger& ledger) -> Problems {
                const auto actuals = actualsOf(ledger, *project);
                return actuals ? Problems{} : actuals.problems();
            }};
}

Problems Spending::refusal() const {
    if (canWrite()) return {};
    const ProblemCode code = importing() ? ProblemCode::fileInUse : ProblemCode::readOnlyFile;
    return {{.code = code, .path = QFileInfo(document_.path()).fileName().toStdString()}};
}

bool Spending::importing() const {
    return state_->job != nullptr;
}

bool Spending::startImport(const QString& path, const ReadOptions& options) {
    if (!canWrite()) return false;
    // From now on nobody but the worker touches the file: what is shown meanwhile is read before, what waits is saved.
    load();
    document_.save();
    auto job = std::make_shared<Job>();
    job->options = options;
    job->path = QFile::encodeName(path).toStdString();
    job->request = request(QFileInfo(path).fileName());
    job->options.progress = [this, job = job.get(), last = std::chrono::steady_clock::time_point{}](
                                std::uint64_t read, std::uint64_t all) mutable {
        const auto now = std::chrono::steady_clock::now();
        if (all == 0 || now - last < reportInterval) return;
        last = now;
        const double share = std::min(1.0, static_cast<double>(read) / static_cast<double>(all));
        QMetaObject::invokeMethod(
            this,
            [this, job, share] {
                if (job == state_->job.get()) emit importProgressed(share);
            },
            Qt::QueuedConnection);
    };
    state_->job = job;
    state_->worker = std::jthread([this, job, ledger = document_.charges()](const std::stop_token& stop) {
        job->options.stop = stop;
        FileStream stream(job->path);
        job->outcome = std::make_shared<const ImportOutcome>(ledger->import(stream, job->options, job->request));
        QMetaObject::invokeMethod(
            this,
            [this, job = job.get()] {
                if (job == state_->job.get()) takeOutcome();
            },
            Qt::QueuedConnection);
    });
    emit changed();
    return true;
}

void Spending::takeOutcome() {
    if (state_->worker.joinable()) state_->worker.join();
    const auto job = std::exchange(state_->job, nullptr);
    takeCharges();
    document_.save();
    emit importFinished(job->outcome);
}

void Spending::cancelImport() {
    state_->worker.request_stop();
}

void Spending::finishImport() {
    if (importing()) takeOutcome();
}

void Spending::close() {
    cancelImport();
    if (state_->worker.joinable()) state_->worker.join();
    if (state_->job) {
        state_->job.reset();
        forgetCharges();
        scheduleAlerts();
    }
    if (state_->alertTimer.isActive()) updateAlerts();
}

std::optional<ImportOutcome> Spending::importText(const std::string& text, const QString& name,
                                                  const ReadOptions& options) {
    if (!canWrite()) return std::nullopt;
    MemoryStream stream(text);
    ImportOutcome outcome = document_.charges()->import(stream, options, request(name));
    if (outcome.number != 0) takeCharges();
    return outcome;
}

Result<int> Spending::enter(const ManualCharge& charge, const QString& name) {
    if (Problems problems = refusal(); !problems.empty()) return problems;
    auto number = document_.charges()->enter(charge, request(name));
    if (number) takeCharges();
    return number;
}

Problems Spending::removeImport(int number) {
    if (Problems problems = refusal(); !problems.empty()) return problems;
    Problems problems = document_.charges()->remove(number);
    if (problems.empty()) takeCharges();
    return problems;
}

}  // namespace jupan
