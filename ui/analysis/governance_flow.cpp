#include "ui/analysis/governance_flow.h"

#include <QCoreApplication>
#include <map>
#include <set>

#include "core/governance/data_sources.h"
#include "core/project/editing.h"
#include "ui/format/field_text.h"
#include "ui/models/entity_table_model.h"

namespace jupan {
namespace {

QString said(const char* source) {
    return QCoreApplication::translate("DataFlow", source);
}

bool isAbroad(const Project& project, const Model& model) {
    return model.currency != project.settings.currency;
}

FlowMark markOf(PersonalData kind) {
    return kind == PersonalData::sensitive  ? FlowMark::sensitive
           : kind == PersonalData::personal ? FlowMark::personal
                                            : FlowMark::none;
}

/// A source with what it holds, a work unit, and a model that works there.
struct Path {
    const DataSource* source;
    const WorkUnit* unit;
    const Model* model;
};

/// Models of a work unit's workloads, in the order of the project's list.
std::map<std::string, std::vector<const Model*>> modelsByUnit(const Project& project) {
    std::map<std::string, std::set<std::string>> ids;
    for (const Workload& load : project.workloads)
        if (load.workUnit)
            for (const Stage& stage : load.stages)
                for (const MixShare& part : stage.mix)
                    if (part.share > 0) ids[load.workUnit->text].insert(part.model.text);
    std::map<std::string, std::vector<const Model*>> models;
    for (const auto& [unit, used] : ids)
        for (const Model& model : project.models)
            if (used.contains(model.id.text)) models[unit].push_back(&model);
    return models;
}

/// Every way from a source to a model; a source that leads nowhere, or to a work unit without a model, ends early.
std::vector<Path> pathsOf(const Project& project) {
    const auto models = modelsByUnit(project);
    std::vector<Path> paths;
    for (const DataSource& source : project.dataSources) {
        if (source.workUnits.empty()) paths.push_back({&source, nullptr, nullptr});
        for (const std::string& id : source.workUnits) {
            const WorkUnit* unit = findEntity<WorkUnit>(project, id);
            if (!unit) continue;
            const auto used = models.find(id);
            if (used == models.end())
                paths.push_back({&source, unit, nullptr});
            else
                for (const Model* model : used->second) paths.push_back({&source, unit, model});
        }
    }
    return paths;
}

bool isPersonal(const DataSource& source) {
    return source.personalData != PersonalData::none;
}

QString modelDetail(const Project& project, const Model& model) {
    if (!isAbroad(project, model)) return said(QT_TRANSLATE_NOOP("DataFlow", "Vendor in this country"));
    return said(QT_TRANSLATE_NOOP("DataFlow", "Vendor abroad (bills in %1)"))
        .arg(QString::fromStdString(model.currency.code));
}

}  // namespace

DataFlowData dataFlowOf(const Project& project) {
    DataFlowData map;
    for (const DataSource& source : project.dataSources) {
        const QString place = choiceText(source.place);
        const bool personal = isPersonal(source);
        QString tip;
        if (!source.owner.empty())
            tip = said(QT_TRANSLATE_NOOP("DataFlow", "Owner: %1")).arg(displayName(source.owner));
        if (personal)
            tip += (tip.isEmpty() ? QString() : QStringLiteral("\n")) +
                   (source.protection.empty()
                        ? said(QT_TRANSLATE_NOOP("DataFlow", "Nothing is said about protection"))
                        : said(QT_TRANSLATE_NOOP("DataFlow", "Protected by: %1")).arg(displayName(source.protection)));
        map.sources.push_back(
            {.name = displayName(source.name),
             .detail = personal ? choiceText(source.personalData) + QStringLiteral(" · ") + place : place,
             .mark = markOf(source.personalData),
             .tip = tip});
    }
    std::map<const WorkUnit*, qsizetype> unitRow;
    std::set<std::string> served;
    for (const DataSource& source : project.dataSources)
        served.insert(source.workUnits.begin(), source.workUnits.end());
    for (const WorkUnit& unit : project.workUnits) {
        unitRow[&unit] = map.units.size();
        map.units.push_back({.name = displayName(unit.name),
                             .detail = served.contains(unit.id.text)
                                           ? displayName(unit.department)
                                           : said(QT_TRANSLATE_NOOP("DataFlow", "No data source named"))});
    }
    const auto models = modelsByUnit(project);
    std::map<const Model*, qsizetype> modelRow;
    for (const Model& model : project.models)
        for (const auto& [unit, used] : models)
            if (std::ranges::find(used, &model) != used.end() && !modelRow.contains(&model)) {
                modelRow[&model] = map.models.size();
                map.models.push_back(
                    {.name = displayName(model.name),
                     .detail = modelDetail(project, model),
                     .arrow = isAbroad(project, model) ? said(QT_TRANSLATE_NOOP("DataFlow", "abroad")) : QString()});
            }
    std::set<std::pair<qsizetype, qsizetype>> personalTo;
    for (const Path& path : pathsOf(project)) {
        if (!path.unit) continue;
        const qsizetype unit = unitRow[path.unit];
        const FlowArrow arrow{path.source - project.dataSources.data(), unit, isPersonal(*path.source)};
        if (map.toUnits.isEmpty() || map.toUnits.back().from != arrow.from || map.toUnits.back().to != arrow.to)
            map.toUnits.push_back(arrow);
        if (path.model && isPersonal(*path.source)) personalTo.insert({unit, modelRow[path.model]});
    }
    for (const WorkUnit& unit : project.workUnits)
        if (const auto used = models.find(unit.id.text); used != models.end())
            for (const Model* model : used->second) {
                const std::pair ends{unitRow[&unit], modelRow[model]};
                const bool personal = personalTo.contains(ends);
                map.toModels.push_back({ends.first, ends.second, personal});
                if (personal && isAbroad(project, *model))
                    map.models[ends.second].arrow = said(QT_TRANSLATE_NOOP("DataFlow", "personal data abroad"));
            }
    return map;
}

ChartTexts dataFlowTexts(const Project& project) {
    ChartTable table;
    table.columns << fieldLabel("data_source", "name") << fieldLabel("data_source", "owner")
                  << fieldLabel("data_source", "place") << fieldLabel("data_source", "personal_data")
                  << fieldLabel("data_source", "protection") << entityName("work_unit") << entityName("model")
                  << said(QT_TRANSLATE_NOOP("DataFlow", "Vendor"));
    const auto text = [](const std::string& value) { return QString::fromStdString(value); };
    for (const Path& path : pathsOf(project))
        table.rows.push_back({text(path.source->name), text(path.source->owner), choiceText(path.source->place),
                              choiceText(path.source->personalData), text(path.source->protection),
                              path.unit ? ChartCell(text(path.unit->name)) : ChartCell(),
                              path.model ? ChartCell(text(path.model->name)) : ChartCell(),
                              path.model ? ChartCell(modelDetail(project, *path.model)) : ChartCell()});
    return {.title = said(QT_TRANSLATE_NOOP("DataFlow", "Where data go")),
            .source = displayName(project.settings.name),
            .empty = said(QT_TRANSLATE_NOOP("DataFlow", "No data source yet.")),
            .table = table};
}

QString dataFlowReading(const Project& project) {
    for (const DataFlow& flow : dataFlows(project)) {
        const DataSource* source = findEntity<DataSource>(project, flow.source);
        const bool leaves = std::ranges::any_of(pathsOf(project), [&](const Path& path) {
            return path.source == source && path.model && isAbroad(project, *path.model);
        });
        if (flow.unprotected && leaves)
            return said(QT_TRANSLATE_NOOP("DataFlow",
                                          "“%1” holds personal data that go to a vendor abroad, and nothing is said "
                                          "about how they are protected."))
                .arg(shortName(source->name));
    }
    for (const DataFlow& flow : dataFlows(project))
        if (flow.unprotected)
            return said(QT_TRANSLATE_NOOP(
                            "DataFlow", "“%1” holds personal data, and nothing is said about how they are protected."))
                .arg(shortName(findEntity<DataSource>(project, flow.source)->name));
    return {};
}

}  // namespace jupan
