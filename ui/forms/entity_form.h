// Forms made from the descriptions: each field of an entity gets the editor of its type, bound to the document.
#pragma once

#include <QGridLayout>
#include <QWidget>
#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "core/project/editing.h"
#include "core/project/visit.h"
#include "ui/document/project_document.h"
#include "ui/format/field_text.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/check_list_edit.h"
#include "ui/widgets/field_frame.h"

namespace jupan {

class AdoptionEditor;
class ChoiceEdit;
class NumberEdit;
class TextEdit;
class UncertainEdit;

/// Some or all fields of one entity, in a grid. What is typed goes through ProjectDocument::edit under the field's
/// input path; a refusal is shown beside the field and the project stays as it was.
class EntityForm : public QWidget {
    Q_OBJECT

public:
    /// `fields`: names to show, in this order; those that the entity's kind does not have are left out.
    EntityForm(ProjectDocument& document, ViewSettings& view, std::vector<std::string> fields, int columns,
               QWidget* parent = nullptr);

    /// Shows the entity with this id of a list, e.g. showEntity(&Project::kpis, "handling"). Fields are built anew only
    /// if the entity or its kind is another one; otherwise they take the present values.
    template <Identified Entity>
    void showEntity(std::vector<Entity> Project::*list, const std::string& id) {
        showFound<Entity>(std::string(pathWord<Entity>()) + "." + id, std::string(pathWord<Entity>()),
                          [list, id](Project& project) -> Entity* {
                              for (Entity& entity : project.*list)
                                  if (entity.id.text == id) return &entity;
                              return nullptr;
                          });
    }

    /// Shows the project's own settings (fx is not a field of the form).
    void showSettings();

    /// Shows the prices of a model's long requests; nothing while it has none.
    void showLongContext(const std::string& model);

    /// Shows any other part of the project: `path` is its input path ("pilot", "pilot_kpis[0]"), `word` the entity of
    /// its words ("pilot", "pilot_kpi"); nothing while `find` answers null.
    template <class Part>
    void showPart(const std::string& path, const std::string& word, const std::function<Part*(Project&)>& find) {
        showFound<Part>(path, word, find);
    }

    /// What a list of texts may hold, instead of what the form offers by itself (work units, departments). Before the
    /// first show…(). A list of texts for which nothing is offered is typed, with commas between.
    using Choices = std::function<std::vector<ListChoice>(const Project&)>;
    void offer(const std::string& field, Choices choices) { offers_[field] = std::move(choices); }

    /// Removes all fields.
    void clear();

    /// True while no field is shown.
    [[nodiscard]] bool isEmpty() const { return rows_.empty(); }

    /// The editor of a field, or null: "reduction", "adoption".
    [[nodiscard]] QWidget* editor(const std::string& field) const;

private:
    template <class Entity>
    using Find = std::function<Entity*(Project&)>;
    /// Where a field's edits go.
    struct Target {
        FieldSpec spec;
        std::string path;  ///< "kpi.handling.reduction"
    };
    struct Row {
        std::string field;
        QWidget* widget = nullptr;
        std::function<void()> load;  ///< takes the present value into the editor
    };

    template <class Entity>
    void showFound(const std::string& path, const std::string& word, Find<Entity> find, std::string currency = {});
    template <class Entity, class Member>
    void addField(const std::string& path, const std::string& word, const std::string& kind,
                  const std::string& currency, const FieldInfo& info, const Find<Entity>& find);
    /// The currency of the entity's money fields; empty: the project's.
    template <class Entity>
    static std::string currencyOf(const Entity& entity) {
        if constexpr (std::same_as<Entity, Settings>) return {};
        if constexpr (requires { entity.currency.code; }) return entity.currency.code;
        if constexpr (requires { entity.currency->code; }) return entity.currency ? entity.currency->code : "";
        return {};
    }

    /// Reading and writing one member, with the entity's type forgotten.
    template <class Member>
    struct Access {
        std::function<Member()> read;
        std::function<void(const Member&)> write;
    };
    template <class Entity, class Member>
    Access<Member> access(const Target& target, const Find<Entity>& find);

    void build(const Target& target, Access<std::string> access);
    void build(const Target& target, Access<double> access);
    void build(const Target& target, Access<int> access);
    void build(const Target& target, Access<std::optional<double>> access);
    void build(const Target& target, Access<std::optional<int>> access);
    void build(const Target& target, Access<Uncertain> access);
    void build(const Target& target, Access<std::optional<Uncertain>> access);
    void build(const Target& target, Access<Adoption> access);
    void build(const Target& target, Access<Currency> access);
    void build(const Target& target, Access<std::optional<Currency>> access);
    void build(const Target& target, Access<YearMonth> access);
    void build(const Target& target, Access<bool> access);
    void build(const Target& target, Access<Date> access);
    void build(const Target& target, Access<std::optional<Date>> access);
    /// Money of the ledger; typed like any other amount.
    void build(const Target& target, Access<std::optional<Decimal>> access);
    /// Several of a list, or texts with commas between; see offer().
    void build(const Target& target, Access<std::vector<std::string>> access);
    template <EntityKind kind>
    void build(const Target& target, Access<std::optional<Reference<kind>>> access) {
        buildMention(
            target, kind,
            [access] {
                const auto chosen = access.read();
                return chosen ? chosen->text : std::string();
            },
            [access](const std::string& id) {
                if (id.empty()) return access.write(std::nullopt);
                access.write(Reference<kind>{id});
            });
    }
    template <EntityKind kind>
    void build(const Target& target, Access<Reference<kind>> access) {
        buildMention(
            target, kind, [access] { return access.read().text; },
            [access](const std::string& id) { access.write(Reference<kind>{id}); });
    }
    template <NamedEnum E>
    void build(const Target& target, Access<E> access) {
        buildChoice(
            target, &choiceTexts<E>, [read = access.read] { return static_cast<int>(read()); },
            [write = access.write](int index) { write(static_cast<E>(index)); });
    }
    void build(const Target& target, Access<std::optional<Lane>> access);
    void build(const Target& target, Access<std::optional<ReportLanguage>> access);
    /// A choice with `none` before the values of the enumeration.
    template <NamedEnum E>
    void buildOptional(const Target& target, const std::function<QString()>& none, Access<std::optional<E>> access);

    /// A choice whose texts and index the caller provides; refreshed with the form.
    ChoiceEdit* buildChoice(const Target& target, std::function<QStringList()> texts, std::function<int()> read,
                            std::function<void(int)> write);
    /// A choice among the project's entities of a kind; "" is none, where the field may be empty.
    void buildMention(const Target& target, EntityKind kind, std::function<std::string()> read,
                      std::function<void(const std::string&)> write);
    void addDate(const Target& target, std::function<std::optional<Date>()> read, std::function<void(Date)> write,
                 std::function<void()> clear);
    void buildCheckList(const Target& target, const Choices& choices, Access<std::vector<std::string>> access);
    void buildTextList(const Target& target, Access<std::vector<std::string>> access);
    NumberEdit* addNumber(const Target& target, std::function<std::optional<double>()> read,
                          std::function<void(double)> write, std::function<void()> clear);
    UncertainEdit* addUncertain(const Target& target, std::function<std::optional<Uncertain>()> read,
                                std::function<void(const Uncertain&)> write, std::function<void()> clear);
    void addRow(const Target& target, QWidget* widget, std::function<void()> load, bool wholeRow = false);

    /// One edit of the project; shows its refusal beside the field.
    void commit(const Target& target, const std::function<void(Project&)>& change);
    void commitProvenance(const std::string& path, const Provenance& provenance);
    [[nodiscard]] Provenance provenanceOf(const std::string& path) const;
    static void setProblem(QWidget* widget, const QString& sentence);
    [[nodiscard]] static bool hasError(const QWidget* widget);
    /// Esc brought the last valid value back: nothing is wrong with the field any more.
    void forget(QWidget* widget, const QString& key);
    /// The note of numbers that a change of kind had to invent.
    [[nodiscard]] std::string startingNote() const;
    void loadAll();

    ProjectDocument& document_;
    ViewSettings& view_;
    std::vector<std::string> fields_;
    int columns_;
    QGridLayout* grid_;
    std::vector<Row> rows_;
    std::map<std::string, Choices> offers_;  ///< by field
    std::string path_;                       ///< of the shown entity
    std::string layout_;                     ///< entity, kind and language that the fields were built for
    int nextCell_ = 0;
    bool loading_ = false;
};

template <class Entity>
void EntityForm::showFound(const std::string& path, const std::string& word, Find<Entity> find, std::string currency) {
    // Only read; `find` serves writing as well and therefore takes a mutable project.
    const Entity* entity = find(const_cast<Project&>(document_.project()));
    if (!entity) return clear();
    std::string kind;
    if constexpr (requires { entity->kind; }) kind = nameOf(entity->kind);
    if (currency.empty()) currency = currencyOf(*entity);
    const std::string layout = path + "/" + kind + "/" + currency + "/" + document_.project().settings.currency.code;
    if (layout != layout_) {
        clear();
        path_ = path;
        layout_ = layout;
        for (const std::string& wanted : fields_) {
            auto add = [&]<class Member>(const FieldInfo& info, const Member&) {
                if (info.name != wanted) return;
                if constexpr (requires(Access<Member> a, Target t) { build(t, a); })
                    addField<Entity, Member>(path, word, kind, currency, info, find);
            };
            describeOwnFields(add, *entity);
        }
    }
    loadAll();
}

template <class Entity, class Member>
void EntityForm::addField(const std::string& path, const std::string& word, const std::string& kind,
                          const std::string& currency, const FieldInfo& info, const Find<Entity>& find) {
    auto spec = findField(word, info.name, kind, currency);
    if (!spec) return;
    const Target target{std::move(*spec), path + "." + std::string(info.name)};
    build(target, access<Entity, Member>(target, find));
}

template <class Entity, class Member>
EntityForm::Access<Member> EntityForm::access(const Target& target, const Find<Entity>& find) {
    const std::string field(target.spec.info.name);
    return {.read =
                [this, find, field] {
                    Member value{};
                    if (const Entity* entity = find(const_cast<Project&>(document_.project()))) {
                        auto take = [&]<class M>(const FieldInfo& info, const M& member) {
                            if constexpr (std::same_as<M, Member>)
                                if (info.name == field) value = member;
                        };
                        describe(take, *entity);
                    }
                    return value;
                },
            .write =
                [this, find, field, target](const Member& value) {
                    commit(target, [&](Project& project) {
                        Entity* entity = find(project);
                        if (!entity) return;
                        // A change of kind changes which fields there are.
                        if constexpr (std::same_as<Member, KpiKind>)
                            changeKpiKind(project, entity->id.text, value, startingNote());
                        else if constexpr (std::same_as<Member, CostKind>)
                            changeCostKind(project, entity->id.text, value, startingNote());
                        else if constexpr (std::same_as<Member, ClaimKind>)
                            changeClaimKind(project, entity->id.text, value);
                        else
                            assignField(*entity, field, value);
                    });
                }};
}

}  // namespace jupan
