#include "ui/pages/roadmap_chart_card.h"

#include <QFileInfo>
#include <QPointer>
#include <QScrollArea>
#include <algorithm>

#include "core/governance/calendar_file.h"
#include "core/project/editing.h"
#include "ui/analysis/roadmap_chart.h"
#include "ui/document/spending.h"
#include "ui/format/problem_text.h"
#include "ui/format/save_file.h"
#include "ui/models/roadmap_words.h"
#include "ui/pages/chart_actions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_edit.h"
#include "ui/widgets/date_edit.h"

namespace jupan {

RoadmapChartCard::RoadmapChartCard(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      form_(ChoiceEdit::of<RoadmapForm>(findField("roadmap_settings", "form").value(), view.formatter())),
      start_(new DateEdit(findField("roadmap_settings", "start").value(), view.formatter())),
      chart_(new GanttChart),
      actions_(new ChartActions(ChartActions::Form::menu)),
      help_(new QLabel),
      add_(new QPushButton),
      remove_(new QPushButton),
      calendar_(new QPushButton),
      said_(new QLabel) {
    form_->setPrefix(QStringLiteral("roadmap.form"));
    start_->setPrefix(QStringLiteral("roadmap.start"));
    chart_->setObjectName(QStringLiteral("roadmap.chart"));
    add_->setObjectName(QStringLiteral("roadmap.addMilestone"));
    remove_->setObjectName(QStringLiteral("roadmap.removeMilestone"));
    calendar_->setObjectName(QStringLiteral("roadmap.calendar"));
    help_->setObjectName(QStringLiteral("roadmap.help"));
    said_->setObjectName(QStringLiteral("roadmap.said"));
    for (QLabel* label : {help_, said_}) {
        label->setWordWrap(true);
        setRole(label, "small");
    }
    buildHead();
    said_->hide();

    connect(form_, &ChoiceEdit::committed, this, [this](int index) {
        document_.edit(tr("Change the form of the roadmap"),
                       [&](Project& project) { project.roadmap.form = static_cast<RoadmapForm>(index); });
    });
    connect(start_, &DateEdit::committed, this, [this](Date day) { changeStart(day); });
    connect(start_, &DateEdit::cleared, this, [this] { changeStart(std::nullopt); });
    connect(chart_, &GanttChart::chosenChanged, this, [this] {
        document_.closeStep();
        showRow();
        emit chosenChanged();
    });
    connect(chart_, &GanttChart::opened, this, &RoadmapChartCard::formWanted);
    connect(chart_, &GanttChart::moved, this,
            [this](const QString& id, int days, bool byKey) { move(id, days, byKey, false); });
    connect(chart_, &GanttChart::stretched, this,
            [this](const QString& id, int days, bool byKey) { move(id, days, byKey, true); });
    connect(chart_, &GanttChart::milestoneWanted, this, &RoadmapChartCard::addMilestone);
    connect(chart_, &GanttChart::removalWanted, this, &RoadmapChartCard::removeMilestone);
    connect(add_, &QPushButton::clicked, this, &RoadmapChartCard::addMilestone);
    connect(remove_, &QPushButton::clicked, this, [this] { removeMilestone(chart_->chosen()); });
    connect(calendar_, &QPushButton::clicked, this, &RoadmapChartCard::saveCalendar);
    connect(actions_, &ChartActions::fileRequested, this, &RoadmapChartCard::fileRequested);
    connect(&document, &ProjectDocument::opened, this, [this] {
        chart_->choose({});
        say({}, false);
    });
}

void RoadmapChartCard::buildHead() {
    auto* fields = new QHBoxLayout;
    fields->setSpacing(4 * gridStep);
    fields->addWidget(form_, 1);
    fields->addWidget(start_, 1);
    fields->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * gridStep);
    buttons->addWidget(add_);
    buttons->addWidget(remove_);
    buttons->addStretch(1);
    auto* files = new QHBoxLayout;
    files->setSpacing(2 * gridStep);
    files->addWidget(actions_, 1);
    files->addWidget(calendar_);
    body()->addLayout(fields);
    body()->addLayout(files);
    body()->addWidget(chart_);
    body()->addWidget(help_);
    body()->addLayout(buttons);
    body()->addWidget(said_);
}

void RoadmapChartCard::load(const RoadState& state, const std::array<GateResult, 2>& gates) {
    setTitle(tr("Roadmap"));
    form_->setFormatter(view_.formatter());
    start_->setFormatter(view_.formatter());
    form_->setChoice(document_.project().roadmap.form);
    start_->setDate(document_.project().roadmap.start);
    help_->setText(tr(
        "Drag a bar to move it, its right end to make it longer or shorter; a double click opens its form. Keys: up "
        "and down choose, left and right move by a day, with Shift by a week, with Ctrl they change the length. A "
        "step stays where you put it, and is marked if it then starts too early; the others follow what comes before "
        "them."));
    add_->setText(tr("Add a milestone"));
    remove_->setText(tr("Remove the milestone"));
    calendar_->setText(tr("Save as calendar (.ics)…"));
    showRoadmap(*chart_, state, gates, document_.project(), view_.formatter());
    chart_->setFixedHeight(chart_->sizeHint().height());
    actions_->setChart(chart_, tr("Roadmap"));
    remove_->setEnabled(isOwn(chosen()));
    remove_->setToolTip(remove_->isEnabled() ? QString() : tr("Choose a milestone of your own first."));
}

std::string RoadmapChartCard::chosen() const {
    return chart_->chosen().toStdString();
}

void RoadmapChartCard::choose(const std::string& id) {
    chart_->choose(QString::fromStdString(id));
    remove_->setEnabled(isOwn(chosen()));
    showRow();
}

bool RoadmapChartCard::isOwn(const std::string& id) const {
    const auto& items = document_.project().roadmapItems;
    return std::ranges::any_of(items,
                               [&](const RoadmapItem& item) { return item.id.text == id && !item.name.empty(); });
}

// The row that the keys have chosen is brought into view: a roadmap may be longer than the window.
void RoadmapChartCard::showRow() {
    const QRectF row = chart_->rowRect(chart_->chosen());
    for (QWidget* up = parentWidget(); up && !row.isNull(); up = up->parentWidget())
        if (auto* scroll = qobject_cast<QScrollArea*>(up)) {
            const QPoint centre = chart_->mapTo(scroll->widget(), row.center().toPoint());
            return scroll->ensureVisible(centre.x(), centre.y(), 0, static_cast<int>(row.height()));
        }
}

void RoadmapChartCard::changeStart(std::optional<Date> day) {
    document_.edit(
        tr("Change the start of the roadmap"), [&](Project& project) { project.roadmap.start = day; },
        QStringLiteral("roadmap.start"));
}

// Each drag is an undo step of its own; keys in a row are one.
void RoadmapChartCard::move(const QString& id, int days, bool byKey, bool stretches) {
    const std::string step = id.toStdString();
    const QString key = byKey ? QStringLiteral("roadmap.%1.days").arg(id) : QString();
    const Problems problems = document_.edit(
        tr("Move a step"),
        [&](Project& project) {
            if (stretches)
                stretchStep(project, step, days);
            else
                moveStep(project, step, days);
        },
        key);
    say(problems.empty() ? QString() : problemText(problems.front(), view_.formatter()), !problems.empty());
}

void RoadmapChartCard::addMilestone() {
    std::string id;
    document_.edit(tr("Add a milestone"), [&](Project& project) {
        const Date first = roadStart(project);
        id = jupan::addMilestone(project, tr("New milestone").toStdString(),
                                 std::max(first, document_.spending().today()));
    });
    // The chart gets the new row now, so that it can be chosen.
    load(roadState(document_), gateResults(document_));
    choose(id);
    emit chosenChanged();
    emit formWanted();
}

void RoadmapChartCard::removeMilestone(const QString& id) {
    if (!isOwn(id.toStdString()))
        return say(tr("This step belongs to the roadmap; only milestones of your own can be removed."), false);
    document_.edit(tr("Remove a milestone"),
                   [&](Project& project) { removeEntity<RoadmapItem>(project, id.toStdString()); });
    chart_->choose({});
    emit chosenChanged();
}

void RoadmapChartCard::saveCalendar() {
    QString name = QString::fromStdString(document_.project().settings.name).simplified();
    for (QChar& c : name)
        if (QStringLiteral("\\/:*?\"<>|").contains(c)) c = QLatin1Char('-');
    emit fileRequested({.save = true,
                        .title = tr("Save the roadmap as a calendar"),
                        .kind = tr("Calendars"),
                        .suffixes = {QStringLiteral("ics")},
                        .suggestion = (name.isEmpty() ? tr("Roadmap") : name.left(60)) + QStringLiteral(".ics")},
                       [self = QPointer(this)](const QString& path) {
                           if (self) self->writeCalendar(path);
                       });
}

void RoadmapChartCard::writeCalendar(const QString& path) {
    const RoadState state = roadState(document_);
    std::vector<ScheduledStep> steps;
    std::map<std::string, std::string, std::less<>> names;
    for (const RoadRow& row : state.rows) {
        steps.push_back(row.step);
        names[row.step.id] = stepName(row.step, view_.formatter()).toStdString();
    }
    std::string stamp = toText(state.today);
    std::erase(stamp, '-');
    const std::string text = calendarText(steps, names, document_.project().settings.name, stamp + "T000000Z");
    const QString shown = QFileInfo(path).fileName();
    const QString why = saveFile(path, text);
    say(why.isEmpty() ? tr("Saved as %1; any calendar program can read it.").arg(shown)
                      : tr("%1 cannot be written: %2").arg(shown, why),
        !why.isEmpty());
}

void RoadmapChartCard::say(const QString& text, bool failed) {
    said_->setText(text);
    said_->setVisible(!text.isEmpty());
    setRole(said_, failed ? "error" : "small");
}

}  // namespace jupan
