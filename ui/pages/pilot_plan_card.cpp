#include "ui/pages/pilot_plan_card.h"

#include "ui/document/spending.h"
#include "ui/format/problem_text.h"
#include "ui/forms/entity_form.h"
#include "ui/models/pilot_changes.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

bool saysNothing(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

}  // namespace

PilotPlanCard::PilotPlanCard(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      help_(new QLabel),
      form_(new EntityForm(document, view, {"start", "weeks", "channel", "scope", "stakeholders"}, 3)),
      criteria_(new EntityForm(document, view, {"success", "stop", "extend"}, 1)),
      hints_(new QLabel),
      fix_(new QPushButton),
      fixed_(new QLabel),
      error_(new ErrorLabel) {
    setObjectName(QStringLiteral("pilot.plan"));
    hints_->setObjectName(QStringLiteral("pilot.plan.hints"));
    fix_->setObjectName(QStringLiteral("pilot.plan.fix"));
    fixed_->setObjectName(QStringLiteral("pilot.plan.fixed"));
    error_->setObjectName(QStringLiteral("pilot.plan.error"));
    for (QLabel* label : {help_, hints_, fixed_}) label->setWordWrap(true);
    setRole(help_, "muted");
    setRole(hints_, "caution");
    setRole(fixed_, "small");
    auto* row = new QHBoxLayout;
    row->setSpacing(3 * gridStep);
    row->addWidget(fix_, 0, Qt::AlignTop);
    row->addWidget(fixed_, 1);
    body()->addWidget(help_);
    body()->addWidget(form_);
    body()->addWidget(criteria_);
    body()->addWidget(hints_);
    body()->addWidget(error_);
    body()->addLayout(row);
    connect(fix_, &QPushButton::clicked, this, &PilotPlanCard::fix);
    connect(&document, &ProjectDocument::opened, error_, &ErrorLabel::clearMessage);
}

void PilotPlanCard::load() {
    setTitle(tr("Plan of the pilot"));
    help_->setText(
        tr("One channel, a few weeks, two or three people who must agree. Write down before the start what "
           "counts as a success and what stops it: afterwards every result looks like one."));
    for (EntityForm* form : {form_, criteria_})
        form->showPart<PilotPlan>("pilot", "pilot", [](Project& project) { return &project.pilot.plan; });
    const QString said = hints();
    hints_->setText(said);
    hints_->setVisible(!said.isEmpty());
    fix_->setText(tr("Fix the criteria"));
    fix_->setVisible(!document_.project().pilot.plan.fixedOn);
    fixed_->setText(fixedText());
}

QString PilotPlanCard::hints() const {
    const PilotPlan& plan = document_.project().pilot.plan;
    QStringList lines;
    const auto people = static_cast<int>(plan.stakeholders.size());
    if (people > 0 && (people < 2 || people > 3))
        lines
            << tr("Two or three stakeholders are usual: fewer decide alone, more do not agree. Here: %1.").arg(people);
    if (plan.fixedOn && plan.start && *plan.start < *plan.fixedOn)
        lines << tr(
            "The criteria were fixed after the pilot began. Whoever knows the first results may have chosen "
            "criteria that fit them.");
    return lines.join(u'\n');
}

QString PilotPlanCard::fixedText() const {
    const PilotPlan& plan = document_.project().pilot.plan;
    if (!plan.fixedOn)
        return tr(
            "From then on every change of targets, minimums and criteria is counted from the change log and shown "
            "here.");
    const QString day = tr("The criteria are fixed since %1.").arg(view_.formatter().date(*plan.fixedOn));
    const std::optional<int> changes = criteriaChanges(document_);
    if (!changes) return day;
    return *changes == 0 ? tr("%1 The change log holds no change since then.").arg(day)
                         : tr("%1 The change log holds %n change(s) of them since then.", nullptr, *changes).arg(day);
}

void PilotPlanCard::fix() {
    const Pilot& pilot = document_.project().pilot;
    error_->clearMessage();
    if (pilot.kpis.empty())
        return error_->setMessage(tr("Choose a KPI with a target and a minimum first; they are the criteria."));
    if (saysNothing(pilot.plan.success) || saysNothing(pilot.plan.stop))
        return error_->setMessage(tr("Write first when the pilot counts as a success and when it is stopped."));
    const Date today = document_.spending().today();
    const Problems problems = document_.edit(tr("Fix the criteria of the pilot"),
                                             [&](Project& project) { project.pilot.plan.fixedOn = today; });
    if (!problems.empty()) error_->setMessage(problemText(problems.front(), view_.formatter()));
}

}  // namespace jupan
