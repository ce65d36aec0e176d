#include "ui/pages/scenarios_changes.h"

#include <QStringList>

#include "core/project/scenario_editing.h"
#include "ui/format/problem_text.h"
#include "ui/models/entity_table_model.h"
#include "ui/models/scenario_inputs.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

template <class Entity>
const Entity* findIn(const std::vector<Entity>& list, const std::string& id) {
    for (const Entity& entity : list)
        if (entity.id.text == id) return &entity;
    return nullptr;
}

}  // namespace

ScenariosChanges::ScenariosChanges(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : QWidget(parent), document_(document), view_(view), list_(new QVBoxLayout), error_(new ErrorLabel) {
    setObjectName(QStringLiteral("scenarios.changes"));
    error_->setObjectName(QStringLiteral("scenarios.changes.error"));
    list_->setSpacing(2 * gridStep);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridStep);
    layout->addLayout(list_);
    layout->addWidget(error_);
}

void ScenariosChanges::showScenario(const std::string& id) {
    while (QLayoutItem* item = list_->takeAt(0)) {
        // Its button may be the one whose click led here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (id != scenario_) error_->clearMessage();
    scenario_ = id;
    if (const Scenario* scenario = findScenario(document_.project(), id)) {
        for (const ScenarioLadder& ladder : scenario->ladders) addLadder(ladder);
        for (const ScenarioBilling& billing : scenario->billings) addBilling(billing);
    }
    setVisible(!isEmpty());
}

QString ScenariosChanges::stagesText(const std::vector<Stage>& stages) const {
    QStringList lines;
    for (const Stage& stage : stages) {
        QStringList mix;
        for (const MixShare& part : stage.mix) {
            const Model* model = findIn(document_.project().models, part.model.text);
            mix << tr("%1 %2").arg(shortName(model ? model->name : part.model.text),
                                   view_.formatter().percent(part.share));
        }
        lines << tr("From %1: %2").arg(view_.formatter().planMonth(stage.fromMonth), mix.join(QStringLiteral(", ")));
    }
    return lines.join(QLatin1Char('\n'));
}

void ScenariosChanges::addLadder(const ScenarioLadder& ladder) {
    const std::string id = ladder.workload.text;
    const Workload* load = findIn(document_.project().workloads, id);
    addRow(QStringLiteral("ladder.") + QString::fromStdString(id),
           {.heading = tr("“%1”: another ladder").arg(inputWords(document_.project(), "workload." + id)),
            .change = stagesText(ladder.stages),
            .base = load ? stagesText(load->stages) : QString()},
           [id](Scenario& scenario) {
               std::erase_if(scenario.ladders, [&](const ScenarioLadder& each) { return each.workload.text == id; });
           });
}

void ScenariosChanges::addBilling(const ScenarioBilling& billing) {
    const std::string id = billing.seat.text;
    const Seat* seat = findIn(document_.project().seats, id);
    addRow(QStringLiteral("billing.") + QString::fromStdString(id),
           {.heading = tr("“%1”: another billing").arg(inputWords(document_.project(), "seat." + id)),
            .change = choiceText(billing.billing),
            .base = seat ? choiceText(seat->billing) : QString()},
           [id](Scenario& scenario) {
               std::erase_if(scenario.billings, [&](const ScenarioBilling& each) { return each.seat.text == id; });
           });
}

void ScenariosChanges::addRow(const QString& name, const Words& words, const std::function<void(Scenario&)>& takeAway) {
    const QString prefix = QStringLiteral("scenarios.change.") + name;
    const auto label = [&](const char* part, const QString& text, const char* role) {
        auto* made = new QLabel(text);
        made->setObjectName(prefix + QLatin1String(part));
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        setRole(made, role);
        return made;
    };
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridStep / 2);
    layout->addWidget(label(".heading", words.heading, "muted"));
    layout->addWidget(label(".change", words.change, ""));
    auto* remove = new QPushButton(tr("Remove"));
    remove->setObjectName(prefix + QStringLiteral(".remove"));
    remove->setAccessibleName(tr("Remove “%1”").arg(words.heading));
    setRole(remove, "link");
    auto* below = new QHBoxLayout;
    below->addWidget(label(".base", tr("Base case: %1").arg(words.base), "small"), 1);
    below->addWidget(remove, 0, Qt::AlignTop);
    layout->addLayout(below);
    list_->addWidget(box);
    connect(remove, &QPushButton::clicked, this, [this, takeAway] {
        const Problems problems = document_.edit(tr("Remove a change"), [&](Project& project) {
            if (Scenario* scenario = findScenario(project, scenario_)) takeAway(*scenario);
        });
        error_->setMessage(problems.empty() ? QString() : problemText(problems.front(), view_.formatter()));
    });
}

}  // namespace jupan
