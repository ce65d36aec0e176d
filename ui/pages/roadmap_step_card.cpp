#include "ui/pages/roadmap_step_card.h"

#include <QCheckBox>
#include <QGridLayout>
#include <algorithm>

#include "core/project/editing.h"
#include "ui/document/spending.h"
#include "ui/format/problem_text.h"
#include "ui/models/roadmap_words.h"
#include "ui/pages/roadmap_step_checks.h"
#include "ui/theme/theme.h"
#include "ui/widgets/check_list_edit.h"
#include "ui/widgets/choice_edit.h"
#include "ui/widgets/date_edit.h"

namespace jupan {
namespace {

/// A field that shows what the schedule found, so it is never empty.
FieldSpec filledField(const char* name) {
    FieldSpec field = findField("roadmap", name).value();
    field.clearable = false;
    return field;
}

}  // namespace

RoadmapStepCard::RoadmapStepCard(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      standing_(new QLabel),
      early_(new QLabel),
      name_(new TextEdit(filledField("name"), view.formatter())),
      start_(new DateEdit(filledField("start"), view.formatter())),
      end_(new DateEdit(filledField("end"), view.formatter())),
      release_(new QPushButton),
      owner_(new TextEdit(findField("roadmap", "owner").value(), view.formatter())),
      note_(new TextEdit(findField("roadmap", "note").value(), view.formatter())),
      after_(new CheckListEdit(findField("roadmap", "after").value(), view.formatter(),
                               [this] {
                                   std::vector<ListChoice> choices;
                                   for (const RoadRow& row : state_.rows)
                                       if (row.step.id != id_)
                                           choices.push_back({row.step.id, stepName(row.step, view_.formatter())});
                                   return choices;
                               })),
      done_(new QCheckBox),
      doneOn_(new DateEdit(filledField("done_on"), view.formatter())),
      checks_(new RoadmapStepChecks(document, view)) {
    setObjectName(QStringLiteral("roadmap.step"));
    standing_->setObjectName(QStringLiteral("roadmap.step.state"));
    early_->setObjectName(QStringLiteral("roadmap.step.early"));
    early_->setWordWrap(true);
    setRole(early_, "caution");
    release_->setObjectName(QStringLiteral("roadmap.step.release"));
    setRole(release_, "link");
    done_->setObjectName(QStringLiteral("roadmap.step.done"));
    name_->setPrefix(QStringLiteral("roadmap.step.name"));
    start_->setPrefix(QStringLiteral("roadmap.step.start"));
    end_->setPrefix(QStringLiteral("roadmap.step.end"));
    owner_->setPrefix(QStringLiteral("roadmap.step.owner"));
    note_->setPrefix(QStringLiteral("roadmap.step.note"));
    after_->setPrefix(QStringLiteral("roadmap.step.after"));
    doneOn_->setPrefix(QStringLiteral("roadmap.step.doneOn"));
    build();
    connectFields();
}

void RoadmapStepCard::build() {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(4 * gridStep);
    grid->setVerticalSpacing(3 * gridStep);
    grid->addWidget(name_, 0, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(start_, 1, 0, Qt::AlignTop);
    grid->addWidget(end_, 1, 1, Qt::AlignTop);
    grid->addWidget(owner_, 2, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(note_, 3, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(after_, 0, 2, 4, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 3);
    auto* ticks = new QHBoxLayout;
    ticks->setSpacing(4 * gridStep);
    ticks->addWidget(done_, 0, Qt::AlignBottom);
    ticks->addWidget(doneOn_);
    ticks->addStretch(1);
    body()->addWidget(standing_);
    body()->addWidget(early_);
    body()->addLayout(grid);
    body()->addWidget(release_, 0, Qt::AlignLeft);
    body()->addLayout(ticks);
    body()->addWidget(checks_);
}

void RoadmapStepCard::connectFields() {
    connect(name_, &TextEdit::committed, this, [this](const QString& text) {
        if (text.trimmed().isEmpty()) return name_->setProblem(tr("A milestone needs a name."));
        name_->setProblem({});
        change(tr("Rename a milestone"), "name", [&](Project& project) {
            if (RoadmapItem* item = ownItem(project)) item->name = text.toStdString();
        });
    });
    connect(start_, &DateEdit::committed, this, [this](Date day) { changeDays(true, day); });
    connect(end_, &DateEdit::committed, this, [this](Date day) { changeDays(false, day); });
    connect(release_, &QPushButton::clicked, this, [this] {
        start_->setProblem({});
        end_->setProblem({});
        change(tr("Leave a step to the schedule"), "release", [this](Project& project) { releaseStep(project, id_); });
    });
    connect(owner_, &TextEdit::committed, this, [this](const QString& text) {
        change(tr("Change the owner of a step"), "owner",
               [&](Project& project) { setStepOwner(project, id_, text.toStdString()); });
    });
    connect(note_, &TextEdit::committed, this, [this](const QString& text) {
        change(tr("Change the note of a step"), "note",
               [&](Project& project) { setStepNote(project, id_, text.toStdString()); });
    });
    connect(after_, &CheckListEdit::committed, this, &RoadmapStepCard::changeAfter);
    connect(done_, &QCheckBox::clicked, this,
            [this](bool checked) { tick(checked ? std::optional(document_.spending().today()) : std::nullopt); });
    connect(doneOn_, &DateEdit::committed, this, [this](Date day) { tick(day); });
    connect(checks_, &RoadmapStepChecks::pageRequested, this, &RoadmapStepCard::pageRequested);
}

void RoadmapStepCard::load(const RoadState& state, const std::string& id) {
    const bool another = id != id_;
    state_ = state;
    id_ = id;
    const RoadRow* row = state.find(id);
    setVisible(row != nullptr);
    if (!row) return;
    if (another)
        for (FieldFrame* field :
             std::initializer_list<FieldFrame*>{name_, start_, end_, owner_, note_, after_, doneOn_})
            field->setProblem({});
    for (FieldFrame* field : std::initializer_list<FieldFrame*>{name_, start_, end_, owner_, note_, after_, doneOn_})
        field->setFormatter(view_.formatter());
    loadFields(*row);
    const int number = state.numberOf(id);
    const QString name = stepName(row->step, view_.formatter());
    setTitle(number > 0 ? tr("Step %1 of %2: %3").arg(number).arg(state.steps).arg(name) : name);
    standing_->setText(tr("%1 · %2", "state and days")
                           .arg(stepStateText(*row), spanText(row->step.start, row->step.end, view_.formatter())));
    setRole(standing_, row->overdue ? "bad" : row->state == StepState::done ? "good" : "muted");
    const QString early = unfinishedBefore(state, *row, view_.formatter());
    early_->setText(early.isEmpty() ? QString() : tr("⚠ This step starts before “%1” ends.").arg(early));
    early_->setVisible(!early.isEmpty());
    checks_->load(*row);
}

void RoadmapStepCard::loadFields(const RoadRow& row) {
    const ScheduledStep& step = row.step;
    name_->setVisible(!step.shipped);
    if (!name_->hasError()) name_->setText(QString::fromStdString(step.name));
    if (!start_->hasError()) start_->setDate(step.start);
    if (!end_->hasError()) end_->setDate(step.end);
    owner_->setText(QString::fromStdString(step.owner));
    note_->setText(QString::fromStdString(step.note));
    after_->setChosen(step.after);
    release_->setText(tr("Leave the days to the schedule"));
    release_->setToolTip(tr("The step then starts after what comes before it, as the roadmap ships."));
    release_->setVisible(step.shipped && !step.placed);
    // What the program can check is not for people to tick; a tick that stands there can be taken away.
    const bool ticked = step.doneOn.has_value();
    done_->setText(tr("Done"));
    done_->setVisible(row.checks.empty() || ticked);
    done_->setChecked(ticked);
    doneOn_->setVisible(ticked);
    if (!doneOn_->hasError()) doneOn_->setDate(step.doneOn);
}

void RoadmapStepCard::enter() {
    QWidget* first = name_->isVisibleTo(this) ? static_cast<QWidget*>(name_) : start_;
    first->setFocus(Qt::OtherFocusReason);
    if (name_->isVisibleTo(this)) name_->edit()->selectAll();
}

Problems RoadmapStepCard::change(const QString& name, const char* field, const std::function<void(Project&)>& edit) {
    return document_.edit(name, edit,
                          QStringLiteral("roadmap.%1.%2").arg(QString::fromStdString(id_), QLatin1String(field)));
}

RoadmapItem* RoadmapStepCard::ownItem(Project& project) const {
    return findEntity<RoadmapItem>(project, id_);
}

// Both days are looked at together: what is typed first may only fit once the other one follows.
void RoadmapStepCard::changeDays(bool ofStart, Date) {
    start_->setProblem({});
    end_->setProblem({});
    if (!start_->date() || !end_->date()) return;
    const Date first = *start_->date(), last = *end_->date();
    if (last < first) {
        if (ofStart)
            return start_->setProblem(tr("The step ends on %1; it cannot start after that. Change its end first, or "
                                         "type an earlier day.")
                                          .arg(view_.formatter().date(last)));
        return end_->setProblem(tr("The step starts on %1; it cannot end before that. Type that day or a later one.")
                                    .arg(view_.formatter().date(first)));
    }
    const Problems problems = change(tr("Change the days of a step"), "days",
                                     [&](Project& project) { setStepDays(project, id_, first, last); });
    if (!problems.empty()) (ofStart ? start_ : end_)->setProblem(problemText(problems.front(), view_.formatter()));
}

void RoadmapStepCard::changeAfter(const std::vector<std::string>& ids) {
    after_->setProblem({});
    const Problems problems =
        change(tr("Change what comes before a step"), "after", [&](Project& project) { setAfter(project, id_, ids); });
    if (problems.empty()) return;
    const RoadRow* row = state_.find(id_);
    const bool circle = std::ranges::any_of(
        problems, [](const Problem& problem) { return problem.code == ProblemCode::circularOrder; });
    if (row) after_->setChosen(row->step.after);
    after_->setProblem(circle ? tr("That would be a circle: each of these steps would wait for the other. The choice "
                                   "stays as it was.")
                              : problemText(problems.front(), view_.formatter()));
}

void RoadmapStepCard::tick(std::optional<Date> day) {
    const Problems problems =
        change(tr("Tick a step"), "done_on", [&](Project& project) { tickStep(project, id_, day); });
    if (!problems.empty()) doneOn_->setProblem(problemText(problems.front(), view_.formatter()));
}

}  // namespace jupan
