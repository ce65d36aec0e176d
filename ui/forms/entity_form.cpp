#include "ui/forms/entity_form.h"

#include <QCoreApplication>
#include <set>

#include "ui/format/problem_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/adoption_editor.h"
#include "ui/widgets/choice_edit.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/uncertain_edit.h"

namespace jupan {
namespace {

/// Currencies a line may be in: the project's and those with a rate.
std::vector<std::string> usableCurrencies(const Project& project) {
    std::vector<std::string> codes{project.settings.currency.code};
    for (const auto& [code, rate] : project.settings.fx) codes.push_back(code);
    return codes;
}

int indexOf(const std::vector<std::string>& list, const std::string& wanted) {
    const auto found = std::find(list.begin(), list.end(), wanted);
    return found == list.end() ? -1 : static_cast<int>(found - list.begin());
}

QStringList toTexts(const std::vector<std::string>& list) {
    QStringList texts;
    for (const std::string& item : list) texts << QString::fromStdString(item);
    return texts;
}

}  // namespace

EntityForm::EntityForm(ProjectDocument& document, ViewSettings& view, std::vector<std::string> fields, int columns,
                       QWidget* parent)
    : QWidget(parent),
      document_(document),
      view_(view),
      fields_(std::move(fields)),
      columns_(columns),
      grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(3 * gridStep);
    grid_->setVerticalSpacing(2 * gridStep);
    for (int column = 0; column < columns; ++column) grid_->setColumnStretch(column, 1);
}

void EntityForm::showSettings() {
    showPart<Settings>("project", "project", [](Project& project) { return &project.settings; });
}

void EntityForm::clear() {
    for (const Row& row : rows_) {
        document_.setInvalidInput(QString::fromStdString(path_ + "." + row.field), false);
        grid_->removeWidget(row.widget);
        row.widget->hide();
        row.widget->deleteLater();
    }
    rows_.clear();
    path_.clear();
    layout_.clear();
    nextCell_ = 0;
}

QWidget* EntityForm::editor(const std::string& field) const {
    for (const Row& row : rows_)
        if (row.field == field) return row.widget;
    return nullptr;
}

void EntityForm::loadAll() {
    loading_ = true;
    for (const Row& row : rows_) row.load();
    loading_ = false;
}

void EntityForm::addRow(const Target& target, QWidget* widget, std::function<void()> load, bool wholeRow) {
    widget->setObjectName(QString::fromStdString(target.path));
    if (wholeRow && nextCell_ % columns_ != 0) nextCell_ += columns_ - nextCell_ % columns_;
    grid_->addWidget(widget, nextCell_ / columns_, nextCell_ % columns_, 1, wholeRow ? columns_ : 1, Qt::AlignTop);
    nextCell_ += wholeRow ? columns_ : 1;
    rows_.push_back({std::string(target.spec.info.name), widget, std::move(load)});
}

// Editing -----------------------------------------------------------------------------------------------------------

void EntityForm::commit(const Target& target, const std::function<void(Project&)>& change) {
    if (loading_) return;
    const QString key = QString::fromStdString(target.path);
    const Problems problems = document_.edit(tr("Change “%1”").arg(fieldLabel(target.spec)), change, key);
    document_.setInvalidInput(key, !problems.empty());
    setProblem(target, problems.empty() ? QString() : problemText(problems.front(), view_.formatter()));
}

void EntityForm::setProblem(const Target& target, const QString& sentence) {
    QWidget* widget = editor(std::string(target.spec.info.name));
    if (auto* uncertain = qobject_cast<UncertainEdit*>(widget)) uncertain->setProblem(sentence);
    if (auto* frame = qobject_cast<FieldFrame*>(widget)) frame->setProblem(sentence);
}

void EntityForm::commitProvenance(const std::string& path, const Provenance& provenance) {
    if (loading_) return;
    document_.edit(
        tr("Change a source"),
        [&](Project& project) {
            if (provenance == Provenance{})
                project.provenance.erase(path);
            else
                project.provenance[path] = provenance;
        },
        QString::fromStdString("provenance." + path));
}

Provenance EntityForm::provenanceOf(const std::string& path) const {
    const auto found = document_.project().provenance.find(path);
    return found == document_.project().provenance.end() ? Provenance{} : found->second;
}

// Editors by type ---------------------------------------------------------------------------------------------------

void EntityForm::build(const Target& target, Access<std::string> access) {
    auto* edit = new TextEdit(target.spec, view_.formatter());
    connect(edit, &TextEdit::committed, this, [access](const QString& text) { access.write(text.toStdString()); });
    addRow(target, edit, [this, edit, access] {
        edit->setFormatter(view_.formatter());
        edit->setText(QString::fromStdString(access.read()));
    });
}

NumberEdit* EntityForm::addNumber(const Target& target, std::function<std::optional<double>()> read,
                                  std::function<void(double)> write, std::function<void()> clear) {
    const bool month = target.spec.info.unit == Unit::monthIndex;
    NumberEdit* edit = month ? new MonthEdit(target.spec, view_.formatter(), document_.project().settings.start)
                             : new NumberEdit(target.spec, view_.formatter());
    const QString key = QString::fromStdString(target.path);
    connect(edit, &NumberEdit::committed, this, [write](double value) { write(value); });
    if (clear) connect(edit, &NumberEdit::cleared, this, [clear] { clear(); });
    connect(edit, &NumberEdit::invalid, this, [this, key] { document_.setInvalidInput(key, true); });
    addRow(target, edit, [this, edit, read] {
        edit->setFormatter(view_.formatter());
        if (auto* monthEdit = qobject_cast<MonthEdit*>(edit)) monthEdit->setStart(document_.project().settings.start);
        edit->setValue(read());
    });
    return edit;
}

void EntityForm::build(const Target& target, Access<double> access) {
    addNumber(target, [access] { return std::optional<double>(access.read()); }, access.write, {});
}

void EntityForm::build(const Target& target, Access<int> access) {
    addNumber(
        target, [access] { return std::optional<double>(access.read()); },
        [access](double value) { access.write(static_cast<int>(value)); }, {});
}

void EntityForm::build(const Target& target, Access<std::optional<double>> access) {
    addNumber(
        target, access.read, [access](double value) { access.write(value); }, [access] { access.write(std::nullopt); });
}

void EntityForm::build(const Target& target, Access<std::optional<int>> access) {
    addNumber(
        target,
        [access] {
            const std::optional<int> value = access.read();
            return value ? std::optional<double>(*value) : std::nullopt;
        },
        [access](double value) { access.write(static_cast<int>(value)); }, [access] { access.write(std::nullopt); });
}

UncertainEdit* EntityForm::addUncertain(const Target& target, std::function<std::optional<Uncertain>()> read,
                                        std::function<void(const Uncertain&)> write, std::function<void()> clear) {
    auto* edit = new UncertainEdit(target.spec, view_.formatter());
    const QString key = QString::fromStdString(target.path);
    connect(edit, &UncertainEdit::committed, this, [write](const Uncertain& value) { write(value); });
    if (clear) connect(edit, &UncertainEdit::cleared, this, [clear] { clear(); });
    connect(edit, &UncertainEdit::invalid, this, [this, key] { document_.setInvalidInput(key, true); });
    connect(edit, &UncertainEdit::provenanceCommitted, this,
            [this, path = target.path](const Provenance& provenance) { commitProvenance(path, provenance); });
    addRow(target, edit, [this, edit, read, path = target.path] {
        edit->setFormatter(view_.formatter());
        edit->setValue(read());
        edit->setProvenance(provenanceOf(path));
    });
    return edit;
}

void EntityForm::build(const Target& target, Access<Uncertain> access) {
    addUncertain(target, [access] { return std::optional<Uncertain>(access.read()); }, access.write, {});
}

void EntityForm::build(const Target& target, Access<std::optional<Uncertain>> access) {
    // A field that the kind requires cannot be emptied; NumberEdit refuses that by its own specification.
    addUncertain(
        target, access.read, [access](const Uncertain& value) { access.write(value); },
        [access] { access.write(std::nullopt); });
}

void EntityForm::build(const Target& target, Access<Adoption> access) {
    const Settings& settings = document_.project().settings;
    auto* edit = new AdoptionEditor(QString::fromStdString(target.path), view_.formatter(), settings.start,
                                    settings.horizonMonths);
    const QString key = QString::fromStdString(target.path);
    connect(edit, &AdoptionEditor::committed, this, [access](const Adoption& adoption) { access.write(adoption); });
    connect(edit, &AdoptionEditor::invalid, this, [this, key] { document_.setInvalidInput(key, true); });
    const std::string ceiling = target.path + ".ceiling";
    connect(edit, &AdoptionEditor::ceilingProvenanceCommitted, this,
            [this, ceiling](const Provenance& provenance) { commitProvenance(ceiling, provenance); });
    addRow(
        target, edit,
        [this, edit, access, ceiling] {
            const Settings& now = document_.project().settings;
            edit->setFormatter(view_.formatter());
            edit->setTimeline(now.start, now.horizonMonths);
            edit->setAdoption(access.read());
            edit->ceiling()->setProvenance(provenanceOf(ceiling));
        },
        true);
}

ChoiceEdit* EntityForm::buildChoice(const Target& target, std::function<QStringList()> texts, std::function<int()> read,
                                    std::function<void(int)> write) {
    auto* edit = new ChoiceEdit(target.spec, view_.formatter(), std::move(texts));
    connect(edit, &ChoiceEdit::committed, this, [this, write](int index) {
        write(index);
        document_.closeStep();
    });
    addRow(target, edit, [this, edit, read] {
        edit->setFormatter(view_.formatter());
        edit->refreshTexts();
        edit->setIndex(read());
    });
    return edit;
}

void EntityForm::build(const Target& target, Access<Currency> access) {
    static const std::vector<std::string> common{"KRW", "USD", "EUR", "JPY", "CNY", "GBP", "SGD", "VND"};
    auto choices = [this, access] {
        std::vector<std::string> codes = common;
        for (const std::string& code : usableCurrencies(document_.project()))
            if (indexOf(codes, code) < 0) codes.push_back(code);
        if (const std::string own = access.read().code; indexOf(codes, own) < 0) codes.push_back(own);
        return codes;
    };
    buildChoice(
        target, [choices] { return toTexts(choices()); },
        [choices, access] { return indexOf(choices(), access.read().code); },
        [choices, access](int index) { access.write(Currency{choices()[static_cast<std::size_t>(index)]}); });
}

void EntityForm::build(const Target& target, Access<std::optional<Currency>> access) {
    auto codes = [this] { return usableCurrencies(document_.project()); };
    buildChoice(
        target, [codes] { return toTexts(codes()); },
        [codes, access] {
            const auto chosen = access.read();
            return chosen ? indexOf(codes(), chosen->code) : 0;
        },
        [codes, access](int index) {
            // The first choice is the project's own currency, which needs no mention.
            if (index == 0) return access.write(std::nullopt);
            access.write(Currency{codes()[static_cast<std::size_t>(index)]});
        });
}

void EntityForm::build(const Target& target, Access<std::optional<Reference<EntityKind::workUnit>>> access) {
    buildChoice(
        target,
        [this] {
            QStringList names{tr("None")};
            for (const WorkUnit& unit : document_.project().workUnits) names << QString::fromStdString(unit.name);
            return names;
        },
        [this, access] {
            const auto chosen = access.read();
            const auto& units = document_.project().workUnits;
            for (std::size_t i = 0; chosen && i < units.size(); ++i)
                if (units[i].id.text == chosen->text) return static_cast<int>(i) + 1;
            return 0;
        },
        [this, access](int index) {
            if (index == 0) return access.write(std::nullopt);
            const WorkUnit& unit = document_.project().workUnits[static_cast<std::size_t>(index) - 1];
            access.write(Reference<EntityKind::workUnit>{unit.id.text});
        });
}

void EntityForm::build(const Target& target, Access<YearMonth> access) {
    auto* edit = new TextEdit(target.spec, view_.formatter());
    const QString key = QString::fromStdString(target.path);
    connect(edit, &TextEdit::committed, this, [this, access, target, key](const QString& text) {
        const auto month = parseYearMonth(text.trimmed().toStdString());
        document_.setInvalidInput(key, !month);
        setProblem(target, month ? QString() : tr("Write year and month as 2027-01."));
        if (month) access.write(*month);
    });
    addRow(target, edit, [this, edit, access] {
        edit->setFormatter(view_.formatter());
        if (!edit->hasError()) edit->setText(QString::fromStdString(toText(access.read())));
    });
}

void EntityForm::build(const Target& target, Access<std::optional<Lane>> access) {
    buildChoice(
        target,
        [] {
            QStringList texts{tr("By kind")};
            return texts + choiceTexts<Lane>();
        },
        [access] {
            const auto chosen = access.read();
            return chosen ? static_cast<int>(*chosen) + 1 : 0;
        },
        [access](int index) {
            if (index == 0) return access.write(std::nullopt);
            access.write(static_cast<Lane>(index - 1));
        });
}

}  // namespace jupan
