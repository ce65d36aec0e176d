// Editors that name other things of the project: one entity, or several of a list.
#include <set>

#include "ui/forms/entity_form.h"
#include "ui/models/entity_table_model.h"
#include "ui/widgets/choice_edit.h"

namespace jupan {
namespace {

template <Identified Entity>
std::vector<ListChoice> choicesOf(const std::vector<Entity>& entities) {
    std::vector<ListChoice> choices;
    for (const Entity& entity : entities) choices.push_back({entity.id.text, displayName(entity.name)});
    return choices;
}

/// A risk is put in money by KPIs of that kind alone; one that was chosen before it became another kind stays.
std::vector<ListChoice> riskKpis(const Project& project, const std::string& chosen) {
    std::vector<ListChoice> choices;
    for (const Kpi& kpi : project.kpis)
        if (kpi.kind == KpiKind::risk || kpi.id.text == chosen) choices.push_back({kpi.id.text, displayName(kpi.name)});
    return choices;
}

std::vector<ListChoice> entitiesOf(const Project& project, EntityKind kind) {
    switch (kind) {
        case EntityKind::workUnit:
            return choicesOf(project.workUnits);
        case EntityKind::kpi:
            return choicesOf(project.kpis);
        case EntityKind::workload:
            return choicesOf(project.workloads);
        case EntityKind::seat:
            return choicesOf(project.seats);
        case EntityKind::cost:
            return choicesOf(project.costs);
        case EntityKind::model:
            return choicesOf(project.models);
        case EntityKind::scenario:
            return choicesOf(project.scenarios);
    }
    return {};
}

std::vector<ListChoice> departmentsOf(const Project& project) {
    std::vector<ListChoice> choices;
    std::set<std::string_view> seen;
    for (const WorkUnit& unit : project.workUnits)
        if (!unit.department.empty() && seen.insert(unit.department).second)
            choices.push_back({unit.department, displayName(unit.department)});
    return choices;
}

std::vector<std::string> splitTexts(const QString& text) {
    std::vector<std::string> texts;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty()) texts.push_back(part.trimmed().toStdString());
    return texts;
}

QString joinedTexts(const std::vector<std::string>& texts) {
    QStringList parts;
    for (const std::string& text : texts) parts << QString::fromStdString(text);
    return parts.join(QStringLiteral(", "));
}

}  // namespace

void EntityForm::buildMention(const Target& target, EntityKind kind, std::function<std::string()> read,
                              std::function<void(const std::string&)> write) {
    const bool mayBeEmpty = target.spec.clearable;
    const bool priced = target.spec.entity == pathWord<Risk>() && kind == EntityKind::kpi;
    auto choices = [this, kind, priced, mayBeEmpty, read] {
        const Project& project = document_.project();
        std::vector<ListChoice> list = priced ? riskKpis(project, read()) : entitiesOf(project, kind);
        if (mayBeEmpty) list.insert(list.begin(), ListChoice{{}, tr("None")});
        return list;
    };
    buildChoice(
        target,
        [choices] {
            QStringList names;
            for (const ListChoice& choice : choices()) names << choice.name;
            return names;
        },
        [choices, read] {
            const auto list = choices();
            const std::string chosen = read();
            const auto found =
                std::find_if(list.begin(), list.end(), [&](const ListChoice& choice) { return choice.id == chosen; });
            return found == list.end() ? -1 : static_cast<int>(found - list.begin());
        },
        [choices, write](int index) { write(choices()[static_cast<std::size_t>(index)].id); });
}

void EntityForm::build(const Target& target, Access<std::vector<std::string>> access) {
    const std::string field(target.spec.info.name);
    if (const auto offered = offers_.find(field); offered != offers_.end())
        return buildCheckList(target, offered->second, std::move(access));
    if (field == "work_units")
        return buildCheckList(
            target, [](const Project& project) { return choicesOf(project.workUnits); }, std::move(access));
    if (field == "departments") return buildCheckList(target, &departmentsOf, std::move(access));
    buildTextList(target, std::move(access));
}

void EntityForm::buildCheckList(const Target& target, const Choices& choices, Access<std::vector<std::string>> access) {
    auto* edit =
        new CheckListEdit(target.spec, view_.formatter(), [this, choices] { return choices(document_.project()); });
    connect(edit, &CheckListEdit::committed, this, [this, access](const std::vector<std::string>& ids) {
        access.write(ids);
        document_.closeStep();
    });
    addRow(target, edit, [this, edit, access] {
        edit->setFormatter(view_.formatter());
        edit->setChosen(access.read());
    });
}

void EntityForm::buildTextList(const Target& target, Access<std::vector<std::string>> access) {
    auto* edit = new TextEdit(target.spec, view_.formatter());
    edit->edit()->setPlaceholderText(tr("with commas between"));
    connect(edit, &TextEdit::committed, this, [access](const QString& text) { access.write(splitTexts(text)); });
    addRow(target, edit, [this, edit, access] {
        edit->setFormatter(view_.formatter());
        edit->edit()->setPlaceholderText(tr("with commas between"));
        // A comma that has just been typed stays, though nothing follows it yet.
        if (splitTexts(edit->text()) != access.read()) edit->setText(joinedTexts(access.read()));
    });
}

}  // namespace jupan
