#include "ui/models/budget_desk.h"

#include <algorithm>

#include "core/finops/budget_from_plan.h"
#include "core/project/amounts.h"
#include "ui/document/spending.h"
#include "ui/models/budget_words.h"

namespace jupan {

BudgetDesk::BudgetDesk(ProjectDocument& document, const ViewSettings& view, QObject* parent)
    : QObject(parent), document_(document), view_(view) {
    // What one wanted to see of another project means nothing in this one.
    connect(&document, &ProjectDocument::opened, this, [this] {
        wanted_.reset();
        wantedYear_.reset();
        compared_ = false;
    });
}

Date BudgetDesk::today() const {
    return document_.spending().today();
}

// What is shown -------------------------------------------------------------------------------------------------------

void BudgetDesk::refresh() {
    chooseShown();
    chooseYear();
    fillSheet();
    emit changed();
}

std::vector<BudgetChoice> BudgetDesk::choices() const {
    std::vector<BudgetChoice> choices;
    if (book().hasDraft()) choices.push_back({});
    for (auto version = book().versions.rbegin(); version != book().versions.rend(); ++version)
        choices.push_back({version->number});
    return choices;
}

void BudgetDesk::chooseShown() {
    const std::vector<BudgetChoice> known = choices();
    if (wanted_ && std::ranges::find(known, *wanted_) == known.end()) wanted_.reset();
    shown_ = wanted_ ? *wanted_ : known.empty() ? BudgetChoice{} : known.front();
}

void BudgetDesk::chooseYear() {
    years_ = budgetYears(project());
    if (wantedYear_ && std::ranges::find(years_, *wantedYear_) == years_.end()) wantedYear_.reset();
    if (wantedYear_) {
        year_ = *wantedYear_;
        return;
    }
    const Settings& settings = project().settings;
    const YearMonth now = monthOf(today());
    const bool running = settings.start <= now && monthsBetween(settings.start, now) < settings.horizonMonths;
    year_ = fiscalYearOf(running ? now : settings.start, settings.fiscalYearStart);
}

void BudgetDesk::fillSheet() {
    sheet_ = {};
    const Settings& settings = project().settings;
    const BudgetVersion* version = shownVersion();
    sheet_.budget = version ? effectiveBudget(book(), *version, lastDate) : book().draft;
    sheet_.editable = !version && book().hasDraft();
    sheet_.months = monthsFrom(year_, 12);
    sheet_.lines = lineOrder(sheet_.budget);
    sheet_.planFirst = addMonths(settings.start, -1);
    sheet_.planLast = addMonths(settings.start, settings.horizonMonths - 1);
    if (auto plan = planned()) sheet_.plan = std::move(plan).value();
    if (!compared_ || !comparable()) return;
    BudgetInForce inForce =
        *budgetInForce({.versions = book().versions, .reallocations = book().reallocations}, today());
    for (const std::string& id : lineOrder(inForce.budget))
        if (!findLine(sheet_.budget, id)) sheet_.lostLines.push_back(id);
    sheet_.compared = std::move(inForce.budget);
    sheet_.comparedVersion = inForce.version;
}

const BudgetVersion* BudgetDesk::shownVersion() const {
    const auto found = std::ranges::find(book().versions, shown_.version, &BudgetVersion::number);
    return found == book().versions.end() ? nullptr : &*found;
}

void BudgetDesk::show(BudgetChoice choice) {
    wanted_ = choice;
    emit refused({});
    refresh();
}

void BudgetDesk::showYear(YearMonth first) {
    wantedYear_ = first;
    emit refused({});
    refresh();
}

bool BudgetDesk::comparable() const {
    return shown_.version == 0 && book().hasDraft() && !book().versions.empty();
}

void BudgetDesk::setCompared(bool compared) {
    compared_ = compared;
    refresh();
}

// A budget's life -----------------------------------------------------------------------------------------------------

Result<Budget> BudgetDesk::planned() const {
    const auto results = document_.resultsOf({});
    if (!results) return document_.analysisProblems();
    return budgetFromPlan(project(), *results, minorDigits(project().settings.currency));
}

bool BudgetDesk::makeFromPlan() {
    Result<Budget> plan = planned();
    if (!plan) return refuse(plan.problems());
    if (plan.value().lines.empty()) {
        emit refused(tr("The plan has no costs yet. Enter workloads, seats or cost items on Costs & tokens first."));
        return false;
    }
    BudgetBook made = book();
    made.draft = std::move(plan).value();
    wanted_ = BudgetChoice{};
    return editBook(tr("Make the budget from the plan"), made);
}

bool BudgetDesk::takeOverYear() {
    Result<Budget> plan = planned();
    if (!plan) return refuse(plan.problems());
    return editDraft(tr("Take %1 over from the plan").arg(fiscalYearName(year_, formatter())), [&](Budget draft) {
        return Result<Budget>(withFiscalYear(std::move(draft), plan.value(), year_));
    });
}

bool BudgetDesk::freeze(const QString& note) {
    wanted_.reset();
    return editBook(tr("Freeze the budget"), frozen(book(), today(), note.trimmed().toStdString()));
}

bool BudgetDesk::startDraft() {
    wanted_ = BudgetChoice{};
    return editBook(tr("Change the budget"), withDraft(book()));
}

bool BudgetDesk::discardDraft() {
    BudgetBook kept = book();
    kept.draft = {};
    wanted_.reset();
    return editBook(tr("Discard the draft"), kept);
}

bool BudgetDesk::editBook(const QString& step, const Result<BudgetBook>& next) {
    if (!next) return refuse(next.problems());
    const Problems problems = document_.edit(step, [&](Project& changed) { changed.finops.budget = next.value(); });
    if (!problems.empty()) return refuse(problems);
    document_.closeStep();
    emit refused({});
    refresh();
    return true;
}

bool BudgetDesk::refuse(const Problems& problems) {
    emit refused(budgetRefusal(problems, sheet_.budget, project(), formatter()));
    return false;
}

}  // namespace jupan
