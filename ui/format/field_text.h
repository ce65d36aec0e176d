// What the fields of the entities are called, one sentence of help for each, and the words for every choice.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/engine/results.h"
#include "core/project/project.h"
#include "ui/format/formatter.h"

namespace jupan {

/// A field as a form needs it.
struct FieldSpec {
    std::string entity;  ///< "project", "work_unit", "kpi", "adoption" …: one of entityWords()
    FieldInfo info{};
    std::string kind{};      ///< "time_saving": the kind's own word for the field, where it has one
    std::string currency{};  ///< of money fields; empty: the project's
    bool integer = false;
    bool uncertain = false;
    bool clearable = false;  ///< may be left empty: the default counts
    bool defaulted = true;   ///< an empty field is shown what then counts

    /// For tests and automation: "kpi.reduction".
    [[nodiscard]] QString objectName() const;
};

/// Every entity word of FieldSpec.
const std::vector<std::string_view>& entityWords();

/// The entity word of a section's items: "kpis" and "kpis[3]", as validation names what has no usable id, are "kpi".
/// Nothing for what is no list.
std::string_view listWord(std::string_view section);

/// The fields of an entity in the order of its description, plain structs inside it (adoption, …) as one field each.
const std::vector<FieldSpec>& fieldsOf(std::string_view entity);

/// One of them by name, with the word of `kind` and the currency filled in. Nothing if there is no such field.
std::optional<FieldSpec> findField(std::string_view entity, std::string_view name, std::string_view kind = {},
                                   std::string_view currency = {});

/// The field an input path ends in: "kpi.handling.adoption.ceiling" -> adoption, ceiling; "fx.USD" -> project, fx.
std::optional<FieldSpec> fieldOfPath(std::string_view path);

/// Words in the language of the installed translator; empty if the field is not known.
QString fieldLabel(std::string_view entity, std::string_view name, std::string_view kind = {});
QString fieldHelp(std::string_view entity, std::string_view name, std::string_view kind = {});
QString fieldLabel(const FieldSpec& field);
QString fieldHelp(const FieldSpec& field);

/// "Work unit", "KPI", "Cost item".
QString entityName(std::string_view entity);

QString choiceText(KpiKind kind);
QString choiceText(Axis axis);
QString choiceText(Category category);
QString choiceText(Lane lane);
QString choiceText(Billing billing);
QString choiceText(CostKind kind);
QString choiceText(RampShape shape);
QString choiceText(Distribution distribution);
QString choiceText(Source source);
QString choiceText(ScenarioMode mode);
QString choiceText(Discounting discounting);
QString choiceText(BudgetLineKind kind);
QString choiceText(RuleEffect effect);
QString choiceText(AlertBasis basis);
QString choiceText(DateOrder order);
QString choiceText(DecimalMark mark);
QString choiceText(StoragePlace place);
QString choiceText(PersonalData kind);
QString choiceText(QualityAspect aspect);
QString choiceText(ChecklistTopic topic);
QString choiceText(ItemStatus status);
QString choiceText(RiskResponse response);
QString choiceText(RoadmapForm form);
QString choiceText(Gate gate);
QString choiceText(ConditionKind kind);
QString choiceText(Better better);
QString choiceText(PilotPhase phase);
QString choiceText(Verdict verdict);
QString choiceText(ClaimKind kind);
QString choiceText(ReportLanguage language);
QString choiceText(ReportUnit unit);
QString choiceText(ReportPart part);

/// All texts of an enumeration in its order, for combo boxes.
template <NamedEnum E>
QStringList choiceTexts() {
    QStringList texts;
    for (std::size_t i = 0; i < EnumNames<E>::names.size(); ++i) texts << choiceText(static_cast<E>(i));
    return texts;
}

}  // namespace jupan
