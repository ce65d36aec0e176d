#include "ui/pages/governance_sources_section.h"

#include "core/engine/data_quality.h"
#include "core/governance/data_sources.h"
#include "ui/pages/governance_rules.h"
#include "ui/pages/governance_sources_model.h"
#include "ui/theme/theme.h"

namespace jupan {

GovernanceSourcesSection::GovernanceSourcesSection(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : ListCard(QStringLiteral("governance.sources"), new GovernanceSourcesModel(document, view),
               {GovernanceSourcesModel::name, GovernanceSourcesModel::workUnits}, document, parent),
      document_(document),
      view_(view) {
    hideWhenNarrow(GovernanceSourcesModel::place);
    connectRequests();
    connect(this, &ListCard::selected, this, &GovernanceSourcesSection::refreshForm);
}

void GovernanceSourcesSection::connectRequests() {
    connect(this, &ListCard::addRequested, this, &GovernanceSourcesSection::add);
    connect(this, &ListCard::duplicateRequested, this, [this](const QString& id) {
        const DataSource* original = findEntity<DataSource>(document_.project(), id.toStdString());
        if (!original) return;
        const std::string name = tr("%1 (copy)").arg(QString::fromStdString(original->name)).toStdString();
        std::string copy;
        document_.edit(tr("Duplicate data source"),
                       [&](Project& project) { copy = duplicateEntity<DataSource>(project, id.toStdString(), name); });
        select(copy);
    });
    connect(this, &ListCard::moveRequested, this, [this](const QString& id, int step) {
        document_.edit(tr("Move data source"),
                       [&](Project& project) { moveEntity<DataSource>(project, id.toStdString(), step); });
    });
    connect(this, &ListCard::deleteRequested, this, [this](const QString& id) { remove(id.toStdString()); });
}

void GovernanceSourcesSection::add() {
    const std::string name = tr("New data source").toStdString();
    std::string id;
    document_.edit(tr("Add data source"), [&](Project& project) { id = addDataSource(project, name); });
    select(id);
}

void GovernanceSourcesSection::remove(const std::string& id) {
    const DataSource* source = findEntity<DataSource>(document_.project(), id);
    if (!source) return;
    const QString name = shortName(source->name);
    document_.edit(tr("Delete data source"), [&](Project& project) { removeEntity<DataSource>(project, id); });
    showNotice(tr("Data source “%1” was deleted.").arg(name), true);
}

void GovernanceSourcesSection::refresh() {
    setTexts({tr("Data sources"), tr("Data source"),
              tr("Write down where the data of a task come from, such as the archive of enquiries, and who answers for "
                 "them.")});
    refreshList();
    refreshForm();
}

void GovernanceSourcesSection::buildForm() {
    form_ = new FormGroups(document_, view_, this);
    form_->addGroup(0, {"name", "owner", "location", "place", "access"}, 2);
    form_->addGroup(0, {"personal_data", "protection"}, 2);
    form_->addGroup(0, {"work_units"}, 1);
    form_->addGroup(1, {"accuracy", "completeness", "consistency", "timeliness", "uniqueness"}, 3);
    weightsHeading_ = new QLabel(this);
    setRole(weightsHeading_, "heading");
    weightsHeading_->setContentsMargins(0, 2 * gridStep, 0, 0);
    weights_ = new EntityForm(document_, view_, {"accuracy", "completeness", "consistency", "timeliness", "uniqueness"},
                              3, this);
    arithmetic_ = new QLabel(this);
    arithmetic_->setObjectName(QStringLiteral("governance.sources.arithmetic"));
    arithmetic_->setWordWrap(true);
    setRole(arithmetic_, "muted");
    form_->addWidget(1, weightsHeading_);
    form_->addWidget(1, weights_);
    form_->addWidget(1, arithmetic_);
    rules_ = new GovernanceRules(document_, view_, this);
    formArea()->addWidget(form_);
    formArea()->addWidget(rules_);
}

void GovernanceSourcesSection::refreshForm() {
    const DataSource* source = findEntity<DataSource>(document_.project(), selectedId());
    if (!source) {
        if (form_) {
            form_->clear();
            weights_->clear();
        }
        return;
    }
    if (!form_) buildForm();
    form_->setHeadings({tr("The data"), tr("Protection"), tr("Used by"), tr("Quality")});
    form_->showEntity<DataSource>(selectedId());
    weightsHeading_->setText(tr("Weights of the scores"));
    weights_->showPart<QualityWeights>("data_source." + selectedId() + ".weights", "quality_weights",
                                       [id = selectedId()](Project& project) -> QualityWeights* {
                                           DataSource* found = findEntity<DataSource>(project, id);
                                           return found ? &found->weights : nullptr;
                                       });
    arithmetic_->setText(arithmetic(*source));
    rules_->showSource(selectedId());
}

QString GovernanceSourcesSection::arithmetic(const DataSource& source) const {
    const std::optional<double> quality = sourceQuality(source);
    if (!quality) return tr("Quality: give at least one score of 0 to 100.");
    const Formatter& formatter = view_.formatter();
    QStringList parts, weights;
    const auto take = [&](const std::optional<double>& score, double weight) {
        if (!score) return;
        parts << QStringLiteral("%1 × %2").arg(formatter.number(*score), formatter.number(weight));
        weights << formatter.number(weight);
    };
    take(source.accuracy, source.weights.accuracy);
    take(source.completeness, source.weights.completeness);
    take(source.consistency, source.weights.consistency);
    take(source.timeliness, source.weights.timeliness);
    take(source.uniqueness, source.weights.uniqueness);
    return tr("Quality = (%1) ÷ (%2) = %3")
        .arg(parts.join(QStringLiteral(" + ")), weights.join(QStringLiteral(" + ")),
             formatter.value(*quality, Unit::points));
}

}  // namespace jupan
