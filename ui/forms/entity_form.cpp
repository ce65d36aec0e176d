#include "ui/forms/entity_form.h"

#include "ui/format/problem_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/adoption_editor.h"
#include "ui/widgets/choice_edit.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/uncertain_edit.h"

namespace jupan {
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
    showFound<Settings>("project", "project", [](Project& project) { return &project.settings; });
}

void EntityForm::showLongContext(const std::string& model) {
    const Model* shown = findEntity<Model>(document_.project(), model);
    showFound<LongContext>(
        "model." + model + ".long_context", "long_context",
        [model](Project& project) {
            Model* found = findEntity<Model>(project, model);
            return found && found->price.longContext ? &*found->price.longContext : nullptr;
        },
        shown ? shown->currency.code : std::string());
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
    for (const Row& row : rows_) {
        setProblem(row.widget, {});
        row.load();
        document_.setInvalidInput(QString::fromStdString(path_ + "." + row.field), hasError(row.widget));
    }
    loading_ = false;
}

void EntityForm::addRow(const Target& target, QWidget* widget, std::function<void()> load, bool wholeRow) {
    const QString name = QString::fromStdString(target.path);
    if (auto* frame = qobject_cast<FieldFrame*>(widget)) frame->setPrefix(name);
    if (auto* uncertain = qobject_cast<UncertainEdit*>(widget)) uncertain->setPrefix(name);
    if (wholeRow && nextCell_ % columns_ != 0) nextCell_ += columns_ - nextCell_ % columns_;
    grid_->addWidget(widget, nextCell_ / columns_, nextCell_ % columns_, 1, wholeRow ? columns_ : 1, Qt::AlignTop);
    nextCell_ += wholeRow ? columns_ : 1;
    rows_.push_back({std::string(target.spec.info.name), widget, std::move(load)});
}

// Editing -----------------------------------------------------------------------------------------------------------

void EntityForm::commit(const Target& target, const std::function<void(Project&)>& change) {
    if (loading_) return;
    const QString key = QString::fromStdString(target.path);
    const auto changeAndClean = [&](Project& project) {
        change(project);
        // An input that lost its range has no correlation any more.
        if (!project.correlations.empty()) dropDanglingPaths(project);
    };
    const Problems problems = document_.edit(tr("Change “%1”").arg(fieldLabel(target.spec)), changeAndClean, key);
    document_.setInvalidInput(key, !problems.empty());
    setProblem(editor(std::string(target.spec.info.name)),
               problems.empty() ? QString() : problemText(problems.front(), view_.formatter()));
}

bool EntityForm::hasError(const QWidget* widget) {
    if (const auto* uncertain = qobject_cast<const UncertainEdit*>(widget)) return uncertain->hasError();
    if (const auto* adoption = qobject_cast<const AdoptionEditor*>(widget)) return adoption->hasError();
    const auto* frame = qobject_cast<const FieldFrame*>(widget);
    return frame && frame->hasError();
}

void EntityForm::setProblem(QWidget* widget, const QString& sentence) {
    if (auto* uncertain = qobject_cast<UncertainEdit*>(widget)) uncertain->setProblem(sentence);
    if (auto* frame = qobject_cast<FieldFrame*>(widget)) frame->setProblem(sentence);
}

void EntityForm::forget(QWidget* widget, const QString& key) {
    setProblem(widget, {});
    document_.setInvalidInput(key, hasError(widget));
}

std::string EntityForm::startingNote() const {
    return tr("Starting value; put in your own").toStdString();
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
    connect(edit, &NumberEdit::restored, this, [this, edit, key] { forget(edit, key); });
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
    connect(edit, &UncertainEdit::restored, this, [this, edit, key] { forget(edit, key); });
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
    connect(edit, &AdoptionEditor::restored, this, [this, edit, key] { forget(edit, key); });
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

void EntityForm::build(const Target& target, Access<YearMonth> access) {
    auto* edit = new TextEdit(target.spec, view_.formatter());
    const QString key = QString::fromStdString(target.path);
    connect(edit, &TextEdit::committed, this, [this, access, edit, key](const QString& text) {
        const auto month = parseYearMonth(text.trimmed().toStdString());
        document_.setInvalidInput(key, !month);
        setProblem(edit, month ? QString() : tr("Write year and month as 2027-01."));
        if (month) access.write(*month);
    });
    addRow(target, edit, [this, edit, access] {
        edit->setFormatter(view_.formatter());
        if (!edit->hasError()) edit->setText(QString::fromStdString(toText(access.read())));
    });
}

}  // namespace jupan
