#include "ui/pages/pilot_apply_card.h"

#include <QTableView>
#include <algorithm>
#include <map>

#include "core/project/inputs.h"
#include "ui/analysis/analysis_words.h"
#include "ui/document/spending.h"
#include "ui/format/number_entry.h"
#include "ui/format/problem_text.h"
#include "ui/models/entity_table_model.h"
#include "ui/models/pilot_words.h"
#include "ui/models/price_text_table.h"
#include "ui/models/scenario_inputs.h"
#include "ui/pages/outcome_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure_delegate.h"

namespace jupan {
namespace {

const UncertainInput* inputAt(const std::vector<UncertainInput>& inputs, const std::string& path) {
    const auto found = std::ranges::find(inputs, path, &UncertainInput::path);
    return found == inputs.end() ? nullptr : &*found;
}

std::optional<double> worthOf(const PlanFigures& figures, const std::string& path) {
    const auto found = std::ranges::find(figures.drivers, path, &Driver::input);
    return found == figures.drivers.end() ? std::nullopt : std::optional(found->evppi);
}

const TornadoBar* barOf(const PlanFigures& figures, const std::string& path) {
    const auto found =
        std::ranges::find_if(figures.bars, [&](const TornadoBar& bar) { return bar.input.path == path; });
    return found == figures.bars.end() ? nullptr : &*found;
}

}  // namespace

PilotApplyCard::PilotApplyCard(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      change_(new PilotPlanChange(this)),
      help_(new QLabel),
      inputsModel_(new PriceTextTable(this)),
      inputs_(addTable(inputsModel_, "inputs")),
      left_(new QLabel),
      compare_(new QPushButton),
      state_(new QLabel),
      figuresModel_(new PriceTextTable(this)),
      figures_(addTable(figuresModel_, "figures")),
      driversModel_(new PriceTextTable(this)),
      drivers_(addTable(driversModel_, "drivers")),
      apply_(new QPushButton),
      said_(new QLabel),
      error_(new ErrorLabel) {
    setObjectName(QStringLiteral("pilot.apply"));
    left_->setObjectName(QStringLiteral("pilot.apply.left"));
    compare_->setObjectName(QStringLiteral("pilot.apply.compare"));
    state_->setObjectName(QStringLiteral("pilot.apply.state"));
    apply_->setObjectName(QStringLiteral("pilot.apply.apply"));
    said_->setObjectName(QStringLiteral("pilot.apply.said"));
    error_->setObjectName(QStringLiteral("pilot.apply.error"));
    for (QLabel* label : {help_, left_, state_, said_}) label->setWordWrap(true);
    setRole(help_, "muted");
    for (QLabel* label : {left_, state_, said_}) setRole(label, "small");
    setRole(apply_, "primary");
    auto* comparing = new QHBoxLayout;
    comparing->setSpacing(3 * gridStep);
    comparing->addWidget(compare_);
    comparing->addWidget(state_, 1);
    auto* applying = new QHBoxLayout;
    applying->setSpacing(3 * gridStep);
    applying->addWidget(apply_);
    applying->addWidget(said_, 1);
    for (QWidget* part : std::initializer_list<QWidget*>{help_, inputs_, left_}) body()->addWidget(part);
    body()->addLayout(comparing);
    for (QWidget* part : std::initializer_list<QWidget*>{figures_, drivers_, error_}) body()->addWidget(part);
    body()->addLayout(applying);
    connect(compare_, &QPushButton::clicked, this, [this] { change_->start(before_, applied_.plan); });
    connect(apply_, &QPushButton::clicked, this, &PilotApplyCard::apply);
    connect(change_, &PilotPlanChange::changed, this, &PilotApplyCard::showChange);
    connect(&document, &ProjectDocument::opened, this, [this] {
        said_->clear();
        error_->clearMessage();
        change_->clear();
        before_.reset();
    });
}

QTableView* PilotApplyCard::addTable(PriceTextTable* model, const char* name) {
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("pilot.apply.") + QLatin1String(name));
    table->setModel(model);
    prepareTable(table);
    return table;
}

void PilotApplyCard::load(const std::vector<KpiStatistics>& statistics) {
    setTitle(tr("Apply to the plan"));
    help_->setText(
        tr("The measured improvement takes the place of what was guessed: its estimate as the value, its 10th "
           "and 90th percentile as low and high, marked as measured."));
    compare_->setText(tr("Compare before and after"));
    apply_->setText(tr("Apply to the plan"));
    const auto now = document_.snapshot();
    if (before_ != now) {
        // The figures of another state would mislead.
        if (before_) change_->clear();
        before_ = now;
    }
    applied_ = appliedPilot(now, statistics, document_.spending().today());
    showInputs();
    showChange();
}

void PilotApplyCard::showInputs() {
    const Formatter& words = view_.formatter();
    const auto before = uncertainInputs(*before_), after = uncertainInputs(*applied_.plan);
    std::vector<std::vector<PriceTextTable::Cell>> rows;
    for (const AppliedEffect& effect : applied_.effects) {
        const auto text = [&](const Project& plan, const std::vector<UncertainInput>& ranges) {
            const auto input = scenarioInput(plan, effect.path);
            if (!input || !input->value) return QStringLiteral("–");
            // A measured share has more digits than anybody knows.
            const auto field = inputField(plan, effect.path);
            const auto figure = [&](double value) {
                return field && isPercent(field->info.unit) ? words.percent(value) : words.money(value);
            };
            const UncertainInput* range = inputAt(ranges, effect.path);
            //: a value, and its low and high in brackets
            return range ? tr("%1 (%2 to %3)").arg(figure(*input->value), figure(range->low), figure(range->high))
                         : figure(*input->value);
        };
        const QString name = inputWords(*before_, effect.path);
        rows.push_back(
            {{.text = name, .tip = name}, {.text = text(*before_, before)}, {.text = text(*applied_.plan, after)}});
    }
    const bool any = !rows.empty();
    inputsModel_->setContent({{tr("Input of the plan")}, {tr("Now"), true}, {tr("As measured"), true}},
                             std::move(rows));
    inputs_->setVisible(any);
    if (any) fitTable(inputs_, 0, tr("What the plan takes over"));
    compare_->setEnabled(any);
    const QString left = leftText();
    left_->setText(left);
    left_->setVisible(!left.isEmpty());
    // Whoever has applied it once finds nothing left to apply.
    const bool done = any && *applied_.plan == *before_;
    apply_->setEnabled(any && !done);
    apply_->setToolTip(done  ? tr("The plan holds these figures already.")
                       : any ? tr("One step; undo takes it back.")
                             : tr("Nothing was measured yet that the plan could take over."));
}

QString PilotApplyCard::leftText() const {
    QStringList lines;
    QStringList names;
    for (const std::string& kpi : applied_.left) names << shortName(pilotKpiName(*before_, kpi).toStdString());
    if (!names.isEmpty())
        lines
            << tr("Not taken over: %1. Either the effect is not defined yet, or the plan tracks the KPI without money.")
                   .arg(names.join(QStringLiteral(", ")));
    for (const Problem& problem : applied_.problems) lines << problemLine(problem, view_.formatter());
    return lines.join(u'\n');
}

// Before and after --------------------------------------------------------------------------------------------------

QString PilotApplyCard::stateText() const {
    if (change_->isRunning()) return tr("Both plans are simulated…");
    if (!change_->problems().empty()) return problemLine(change_->problems().front(), view_.formatter());
    if (!change_->result())
        return tr("NPV, ROI, payback, what moves the result, and what knowing more would be worth.");
    return tr("%1 trials, seed %2, base case. “–” in the lower table: not among the ten inputs that move the NPV most.")
        .arg(view_.formatter().number(static_cast<double>(change_->result()->trials), 0),
             QString::number(change_->result()->seed));
}

void PilotApplyCard::showChange() {
    state_->setText(stateText());
    const auto& change = change_->result();
    const bool shown = change && !change_->isRunning();
    figures_->setVisible(shown);
    drivers_->setVisible(shown);
    if (!shown) return;
    showFigures(*change);
    showDrivers(*change);
}

void PilotApplyCard::showFigures(const PlanChange& change) {
    const Formatter& words = view_.formatter();
    std::vector<std::vector<PriceTextTable::Cell>> rows;
    const auto add = [&](const QString& name, const QString& before, const QString& after) {
        rows.push_back({{.text = name}, {.text = before}, {.text = after}});
    };
    const PlanFigures &before = change.before, &after = change.after;
    add(metricName(Metric::npv), words.money(before.npv), words.money(after.npv));
    add(metricName(Metric::roi), words.percent(before.roi), words.percent(after.roi));
    const auto payback = [&](const std::optional<double>& months) {
        return months ? words.months(months) : tr("does not pay back");
    };
    add(metricName(Metric::paybackMonth), payback(before.paybackMonth), payback(after.paybackMonth));
    add(tr("Probability that NPV is above 0"), words.percent(before.npvProbability),
        words.percent(after.npvProbability));
    add(tr("Worth of knowing everything (EVPI)"), words.money(before.evpi), words.money(after.evpi));
    figuresModel_->setContent({{tr("Figure")}, {tr("Before"), true}, {tr("After"), true}}, std::move(rows));
    fitTable(figures_, 0, tr("The plan before and after"));
}

void PilotApplyCard::showDrivers(const PlanChange& change) {
    const Formatter& words = view_.formatter();
    // In the order of the picture before; what only moves the result afterwards follows.
    std::vector<std::string> paths;
    for (const PlanFigures* figures : {&change.before, &change.after})
        for (const TornadoBar& bar : figures->bars)
            if (std::ranges::find(paths, bar.input.path) == paths.end()) paths.push_back(bar.input.path);
    std::vector<std::vector<PriceTextTable::Cell>> rows;
    for (const std::string& path : paths) {
        const auto swing = [&](const PlanFigures& figures) {
            const TornadoBar* bar = barOf(figures, path);
            return words.money(bar ? bar->swing : std::nullopt);
        };
        const QString name = inputWords(*before_, path);
        rows.push_back({{.text = name, .tip = name},
                        {.text = swing(change.before)},
                        {.text = swing(change.after)},
                        {.text = words.money(worthOf(change.before, path))},
                        {.text = words.money(worthOf(change.after, path))}});
    }
    const bool any = !rows.empty();
    driversModel_->setContent({{tr("What moves the result")},
                               {tr("NPV moves by, before"), true},
                               {tr("after"), true},
                               {tr("Knowing it is worth, before"), true},
                               {tr("after"), true}},
                              std::move(rows));
    drivers_->setVisible(any);
    if (any) fitTable(drivers_, 0, tr("What moves the result, before and after"));
}

void PilotApplyCard::apply() {
    error_->clearMessage();
    said_->clear();
    const auto plan = applied_.plan;
    const auto count = static_cast<int>(applied_.effects.size());
    const Problems problems =
        document_.edit(tr("Apply the pilot to the plan"), [&](Project& project) { project = *plan; });
    if (!problems.empty()) return error_->setMessage(problemLine(problems.front(), view_.formatter()));
    // What was compared is what is now in the plan; the comparison stays readable.
    before_ = document_.snapshot();
    said_->setText(tr("%n effect(s) are in the plan now, marked as measured. Undo takes that back.", nullptr, count));
}

}  // namespace jupan
