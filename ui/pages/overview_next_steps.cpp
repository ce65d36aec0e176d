#include "ui/pages/overview_next_steps.h"

#include <QCoreApplication>
#include <QHBoxLayout>

#include "ui/format/problem_text.h"
#include "ui/models/scenario_inputs.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

constexpr std::size_t shownSteps = 5;
constexpr std::size_t shownWarnings = 4;

void clearList(QVBoxLayout* list) {
    while (QLayoutItem* item = list->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
}

/// A sentence and, below it, the button that leads to the place.
QPushButton* addRow(QVBoxLayout* list, const QString& name, const QString& text, const char* role,
                    const QString& action) {
    auto* row = new QWidget;
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* sentence = new QLabel(text);
    sentence->setObjectName(name + QStringLiteral(".text"));
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    setRole(sentence, role);
    auto* button = new QPushButton(action);
    button->setObjectName(name);
    button->setAccessibleDescription(text);
    setRole(button, "link");
    layout->addWidget(sentence);
    layout->addWidget(button, 0, Qt::AlignLeft);
    list->addWidget(row);
    return button;
}

QString actionText(PageId page) {
    switch (page) {
        case PageId::goals:
            return OverviewNextSteps::tr("Open goals and KPIs");
        case PageId::costs:
            return OverviewNextSteps::tr("Open costs and tokens");
        case PageId::prices:
            return OverviewNextSteps::tr("Open prices");
        case PageId::scenarios:
            return OverviewNextSteps::tr("Open scenarios");
        default:
            return {};
    }
}

}  // namespace

PageId pageOfStep(const NextStep& step) {
    if (step.code == NextStepCode::addCost) return PageId::costs;
    if (step.code == NextStepCode::addScenario) return PageId::scenarios;
    return pageOfPath(step.path);
}

PageId pageOfPath(std::string_view path) {
    const std::string_view word = path.substr(0, path.find('.'));
    if (word == "workload" || word == "seat" || word == "cost" || word == "fx") return PageId::costs;
    if (word == "model") return PageId::prices;
    if (word == "scenario") return PageId::scenarios;
    return PageId::goals;
}

QString nextStepText(const NextStep& step, const Project& project, const Formatter& formatter) {
    const QString place = inputWords(project, step.path);
    switch (step.code) {
        case NextStepCode::addWorkUnit:
            return OverviewNextSteps::tr("Describe one repeated task as a work unit.");
        case NextStepCode::addKpi:
            return OverviewNextSteps::tr("“%1” has no KPI yet. Say what gets better.").arg(place);
        case NextStepCode::addSecondKpi:
            return OverviewNextSteps::tr("“%1” has a single KPI. Start with two.").arg(place);
        case NextStepCode::addCost:
            return OverviewNextSteps::tr("Enter what it costs: tokens, seats, people.");
        case NextStepCode::resolveHours:
            return OverviewNextSteps::tr("“%1”: its KPIs save more hours than there are.").arg(place);
        case NextStepCode::measureGuess:
            return OverviewNextSteps::tr("“%1” is a guess that moves NPV by %2. Look for better grounds.")
                .arg(place, formatter.money(step.amount));
        case NextStepCode::addRange:
            return OverviewNextSteps::tr("“%1” is a single figure. Say how low and high it may be.").arg(place);
        case NextStepCode::setDiscountRate:
            return OverviewNextSteps::tr("The discount rate is 0 %. What would the money earn elsewhere?");
        case NextStepCode::addScenario:
            return OverviewNextSteps::tr("Add a conservative scenario to see the bad case.");
        case NextStepCode::checkHorizon:
            return OverviewNextSteps::tr("“%1” lies after the end of the plan (%2).")
                .arg(place, formatter.planMonth(step.month));
    }
    return {};
}

OverviewNextSteps::OverviewNextSteps(QWidget* parent) : Card({}, parent), list_(new QVBoxLayout) {
    setObjectName(QStringLiteral("overview.nextSteps"));
    list_->setSpacing(2 * gridStep);
    body()->addLayout(list_);
    body()->addStretch(1);
}

void OverviewNextSteps::setResults(const Project& project, const Results& results, const Formatter& formatter) {
    setTitle(tr("What to do next"));
    clearList(list_);
    const std::vector<NextStep> steps = nextSteps(project, results);
    for (std::size_t i = 0; i < std::min(shownSteps, steps.size()); ++i)
        addStep(static_cast<int>(i) + 1, steps[i], nextStepText(steps[i], project, formatter));
    if (steps.empty()) {
        auto* done = new QLabel(tr("Nothing is missing. Compare the scenarios, then measure in a pilot."));
        done->setObjectName(QStringLiteral("overview.nextSteps.none"));
        done->setWordWrap(true);
        setRole(done, "muted");
        list_->addWidget(done);
    }
}

void OverviewNextSteps::addStep(int number, const NextStep& step, const QString& text) {
    const PageId page = pageOfStep(step);
    const QString path = QString::fromStdString(step.path);
    QPushButton* button = addRow(list_, QStringLiteral("overview.nextStep.%1").arg(number), text, "", actionText(page));
    connect(button, &QPushButton::clicked, this, [this, page, path] { emit pageRequested(page, path); });
}

OverviewNotes::OverviewNotes(QWidget* parent)
    : Card({}, parent), lanes_(new QLabel), guesses_(new QPushButton), warnings_(new QVBoxLayout) {
    setObjectName(QStringLiteral("overview.notes"));
    lanes_->setObjectName(QStringLiteral("overview.lanes"));
    lanes_->setWordWrap(true);
    guesses_->setObjectName(QStringLiteral("overview.guessShare"));
    setRole(guesses_, "link");
    body()->addWidget(lanes_);
    body()->addWidget(guesses_, 0, Qt::AlignLeft);
    warnings_->setSpacing(2 * gridStep);
    body()->addLayout(warnings_);
    connect(guesses_, &QPushButton::clicked, this, [this] { emit guessShareClicked(guesses_); });
}

void OverviewNotes::setResults(const Results& results, const Formatter& formatter) {
    const auto lane = [&](Lane which) { return formatter.money(results.lanes[static_cast<std::size_t>(which)]); };
    setTitle(tr("What the figures rest on"));
    lanes_->setText(tr("Of the benefits, %1 is cash and %2 is freed capacity, which becomes money only if it is used.")
                        .arg(lane(Lane::cash), lane(Lane::capacity)));
    guesses_->setText(results.guessShare
                          ? tr("%1 of what moves NPV is guessed.").arg(formatter.percent(results.guessShare))
                          : tr("No input has a low and a high yet."));
    clearList(warnings_);
    for (std::size_t i = 0; i < std::min(shownWarnings, results.warnings.size()); ++i)
        addWarning(results.warnings[i], formatter);
    if (results.warnings.size() > shownWarnings) {
        auto* more = new QLabel(tr("Further warnings: %1").arg(results.warnings.size() - shownWarnings));
        setRole(more, "muted");
        warnings_->addWidget(more);
    }
}

void OverviewNotes::addWarning(const Warning& warning, const Formatter& formatter) {
    const PageId page = pageOfPath(warning.path);
    const QString path = QString::fromStdString(warning.path);
    const QString name = QStringLiteral("overview.warning.%1").arg(warnings_->count() + 1);
    QPushButton* button =
        addRow(warnings_, name, tr("⚠ %1").arg(warningText(warning, formatter)), "caution", actionText(page));
    connect(button, &QPushButton::clicked, this, [this, page, path] { emit pageRequested(page, path); });
}

}  // namespace jupan
