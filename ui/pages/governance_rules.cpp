#include "ui/pages/governance_rules.h"

#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

#include "core/governance/data_sources.h"
#include "ui/models/entity_table_model.h"
#include "ui/models/price_text_table.h"
#include "ui/pages/outcome_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure_delegate.h"

namespace jupan {

GovernanceRules::GovernanceRules(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : QWidget(parent),
      document_(document),
      view_(view),
      heading_(new QLabel(this)),
      none_(new QLabel(this)),
      model_(new PriceTextTable(this)),
      table_(new QTableView(this)),
      add_(new QPushButton(this)),
      delete_(new QPushButton(this)),
      form_(new EntityForm(document, view, {"aspect", "target", "measured", "text"}, 4, this)) {
    setRole(heading_, "heading");
    setRole(none_, "muted");
    none_->setWordWrap(true);
    table_->setObjectName(QStringLiteral("governance.rules.table"));
    table_->setModel(model_);
    prepareTable(table_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    add_->setObjectName(QStringLiteral("governance.rules.add"));
    delete_->setObjectName(QStringLiteral("governance.rules.delete"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * gridStep);
    buttons->addWidget(add_);
    buttons->addStretch(1);
    buttons->addWidget(delete_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * gridStep, 0, 0);
    column->setSpacing(2 * gridStep);
    column->addWidget(heading_);
    column->addWidget(none_);
    column->addWidget(table_);
    column->addWidget(form_);
    column->addLayout(buttons);
    connect(add_, &QPushButton::clicked, this, &GovernanceRules::add);
    connect(delete_, &QPushButton::clicked, this, &GovernanceRules::remove);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!filling_) showChoice();
    });
    const auto on = [this](Qt::Key key, QPushButton* button) {
        auto* shortcut = new QShortcut(key, table_);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    on(Qt::Key_Insert, add_);
    on(Qt::Key_Delete, delete_);
}

const DataSource* GovernanceRules::source() const {
    return findEntity<DataSource>(document_.project(), source_);
}

int GovernanceRules::chosen() const {
    return table_->currentIndex().row();
}

void GovernanceRules::showSource(const std::string& id) {
    if (id != source_) table_->setCurrentIndex({});
    source_ = id;
    heading_->setText(tr("Quality rules"));
    none_->setText(tr("No rule yet: say what is checked, and which share of the records must hold to it."));
    add_->setText(QStringLiteral("＋ ") + tr("Rule"));
    delete_->setText(tr("Delete"));
    fillTable();
    showChoice();
}

void GovernanceRules::fillTable() {
    const DataSource* shown = source();
    const std::vector<QualityRule> rules = shown ? shown->rules : std::vector<QualityRule>();
    const int row = std::min(chosen(), static_cast<int>(rules.size()) - 1);
    std::vector<std::vector<PriceTextTable::Cell>> rows;
    for (const QualityRule& rule : rules) {
        const QString text = displayName(rule.text);
        const std::optional<bool> met = ruleMet(rule);
        // Of duplicates at most, of the others at least.
        const QString target = (rule.aspect == QualityAspect::duplicates ? tr("at most %1") : tr("at least %1"))
                                   .arg(view_.formatter().percent(rule.target));
        rows.push_back({{.text = choiceText(rule.aspect)},
                        {.text = text.isEmpty() ? QStringLiteral("–") : text, .tip = text},
                        {.text = target},
                        {.text = rule.measured ? view_.formatter().percent(*rule.measured) : QStringLiteral("–")},
                        {.text = !met   ? tr("not measured")
                                 : *met ? tr("met")
                                        : tr("not met"),
                         .chip = !met   ? QString()
                                 : *met ? QStringLiteral("measured")
                                        : QStringLiteral("caution")}});
    }
    filling_ = true;
    model_->setContent({{fieldLabel("quality_rule", "aspect")},
                        {fieldLabel("quality_rule", "text")},
                        {fieldLabel("quality_rule", "target"), true},
                        {fieldLabel("quality_rule", "measured"), true},
                        {tr("State")}},
                       std::move(rows));
    if (row >= 0) table_->selectRow(row);
    filling_ = false;
    none_->setVisible(rules.empty());
    table_->setVisible(!rules.empty());
    fitTable(table_, 1, tr("Quality rules"));
}

void GovernanceRules::showChoice() {
    const DataSource* shown = source();
    const int row = chosen();
    const bool there = shown && row >= 0 && row < static_cast<int>(shown->rules.size());
    form_->setVisible(there);
    delete_->setVisible(there);
    if (!there) return form_->clear();
    form_->showPart<QualityRule>(
        "data_source." + source_ + ".rules[" + std::to_string(row) + "]", "quality_rule",
        [id = source_, index = static_cast<std::size_t>(row)](Project& project) -> QualityRule* {
            DataSource* found = findEntity<DataSource>(project, id);
            return found && index < found->rules.size() ? &found->rules[index] : nullptr;
        });
}

void GovernanceRules::add() {
    document_.edit(tr("Add quality rule"), [this](Project& project) {
        if (DataSource* found = findEntity<DataSource>(project, source_))
            found->rules.push_back({.aspect = QualityAspect::accuracy, .target = 1});
    });
    fillTable();
    table_->selectRow(model_->rowCount() - 1);
    showChoice();
}

void GovernanceRules::remove() {
    const auto index = static_cast<std::size_t>(std::max(0, chosen()));
    document_.edit(tr("Delete quality rule"), [&](Project& project) {
        DataSource* found = findEntity<DataSource>(project, source_);
        if (found && index < found->rules.size())
            found->rules.erase(found->rules.begin() + static_cast<std::ptrdiff_t>(index));
    });
    fillTable();
    showChoice();
}

}  // namespace jupan
