#include "ui/pages/prices_model_section.h"

#include <QCheckBox>
#include <algorithm>

#include "ui/models/price_project_table_model.h"
#include "ui/pages/prices_periods_edit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_edit.h"
#include "ui/widgets/provenance_chip.h"

namespace jupan {
namespace {

/// Fields of a model's price that have a provenance, as far as the model has them.
std::vector<std::string> pricePaths(const Model& model) {
    const std::string prefix = "model." + model.id.text + ".";
    std::vector<std::string> paths{prefix + "input", prefix + "output"};
    if (model.price.cachedInput) paths.push_back(prefix + "cached_input");
    if (model.price.batchInput) paths.push_back(prefix + "batch_input");
    if (model.price.batchOutput) paths.push_back(prefix + "batch_output");
    if (model.price.longContext)
        for (const char* field : {"above", "input", "output"}) paths.push_back(prefix + "long_context." + field);
    return paths;
}

}  // namespace

PricesModelSection::PricesModelSection(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : PricesModelSection(document, view, new PriceProjectTableModel(document, view), parent) {}

PricesModelSection::PricesModelSection(ProjectDocument& document, ViewSettings& view, PriceProjectTableModel* models,
                                       QWidget* parent)
    : CostsLineSection(QStringLiteral("prices.models"), models, {PriceProjectTableModel::name}, document, view, parent),
      models_(models),
      update_(new QPushButton(this)),
      fromCatalogue_(new QPushButton(this)) {
    hideWhenNarrow(PriceProjectTableModel::longContext);
    update_->setObjectName(QStringLiteral("prices.models.update"));
    fromCatalogue_->setObjectName(QStringLiteral("prices.models.from_catalogue"));
    header()->addWidget(update_);
    addButtonAfter(fromCatalogue_);
    connect(update_, &QPushButton::clicked, this, &PricesModelSection::updateRequested);
    connect(fromCatalogue_, &QPushButton::clicked, this, &PricesModelSection::catalogueRequested);
    connectEdits<Model>(&removeModel, [this](const Model& model) { return refusalToDelete(model); });
    connect(this, &ListCard::addRequested, this, [this] {
        const std::string name = tr("New model").toStdString();
        addBy(tr("Add model"), [&](Project& project) { return addModel(project, name); });
    });
}

void PricesModelSection::refreshModels() {
    refresh();
    fromCatalogue_->setText(tr("Choose from the catalogue"));
    update_->setText(tr("Update prices …"));
    update_->setToolTip(tr("Shows what the catalogue says now, and what that changes, before anything is changed."));
    update_->setVisible(!document().project().models.empty());
}

QString PricesModelSection::refusalToDelete(const Model& model) const {
    const std::vector<std::string> users = workloadsUsingModel(document().project(), model.id.text);
    if (users.empty()) return {};
    const Workload* first = findEntity<Workload>(document().project(), users.front());
    return tr("“%1” still answers “%2”. Take it out of the stages there first; then it can go.")
        .arg(shortName(model.name), shortName(first->name));
}

ListCard::Texts PricesModelSection::texts() const {
    return {tr("Prices of this project for 1,000,000 tokens"), tr("Model"),
            tr("Token workloads need the prices of at least one model: choose one from the catalogue below, or enter "
               "the prices of an offer by hand.")};
}

// The form ----------------------------------------------------------------------------------------------------------

void PricesModelSection::buildForm() {
    form_ = new FormGroups(document(), view(), this);
    form_->addGroup(0, {"name", "currency", "input", "output", "cached_input"}, 2);
    buildChoices();
    form_->addGroup(1, {"batch_input", "batch_output"}, 2);
    buildLongContext();
    formArea()->addWidget(form_);
    buildOrigin();
    buildPeriods();
}

void PricesModelSection::buildChoices() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * gridStep);
    catalogue_ =
        new ChoiceEdit(*findField("model", "catalogue"), view().formatter(), [this] { return catalogueTexts(); });
    tokenizer_ = new ChoiceEdit(*findField("model", "tokenizer"), view().formatter(),
                                [] { return QStringList{unknownTip()} + choiceTexts<TokenEncoding>(); });
    layout->addWidget(catalogue_, 1);
    layout->addWidget(tokenizer_, 1);
    form_->addWidget(0, row);
    connect(catalogue_, &ChoiceEdit::committed, this, [this](int index) {
        const auto& entries = view().prices().all().models;
        const std::string id = index <= 0 || index > static_cast<int>(entries.size())
                                   ? std::string()
                                   : entries[static_cast<std::size_t>(index) - 1].id;
        editModel(tr("Change the catalogue entry"), [&](Project&, Model& model) { model.catalogue = id; });
    });
    connect(tokenizer_, &ChoiceEdit::committed, this, [this](int index) {
        editModel(tr("Change the tokenizer"), [&](Project&, Model& model) {
            model.tokenizer = index > 0 ? std::optional(static_cast<TokenEncoding>(index - 1)) : std::nullopt;
        });
    });
}

QStringList PricesModelSection::catalogueTexts() const {
    QStringList texts{tr("None: prices entered by hand")};
    for (const CatalogueModel& entry : view().prices().all().models) texts << QString::fromStdString(entry.id);
    // An entry that the catalogue does not have (any more) stays as it is until another one is chosen.
    const Model* model = findEntity<Model>(document().project(), selectedId());
    if (model && !model->catalogue.empty() && !findModel(view().prices().all(), model->catalogue))
        texts << QString::fromStdString(model->catalogue);
    return texts;
}

void PricesModelSection::buildLongContext() {
    longContext_ = new QCheckBox(this);
    longContext_->setObjectName(QStringLiteral("prices.model.long_context"));
    form_->addWidget(1, longContext_);
    longForm_ = new EntityForm(document(), view(), {"above", "input", "output"}, 3, this);
    form_->addWidget(1, longForm_);
    help_ = new QLabel(this);
    help_->setWordWrap(true);
    setRole(help_, "small");
    form_->addWidget(1, help_);
    connect(longContext_, &QCheckBox::clicked, this, [this](bool wanted) {
        const std::string id = selectedId();
        document().edit(tr("Change the price of long requests"),
                        [&](Project& project) { setLongContext(project, id, wanted, startingNote()); });
    });
}

void PricesModelSection::buildOrigin() {
    originHeading_ = new QLabel(this);
    setRole(originHeading_, "heading");
    origin_ = new ProvenanceChip(this);
    origin_->setPrefix(QStringLiteral("prices.model.origin"));
    originText_ = new QLabel(this);
    originText_->setObjectName(QStringLiteral("prices.model.origin.text"));
    originText_->setTextFormat(Qt::PlainText);
    originText_->setWordWrap(true);
    old_ = new QLabel(this);
    old_->setObjectName(QStringLiteral("prices.model.old"));
    setRole(old_, "cautionChip");
    differs_ = new QLabel(this);
    differs_->setObjectName(QStringLiteral("prices.model.differs"));
    differs_->setWordWrap(true);
    differs_->setTextFormat(Qt::PlainText);
    setRole(differs_, "caution");
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * gridStep);
    row->addWidget(origin_, 0, Qt::AlignTop);
    row->addWidget(originText_, 1);
    row->addWidget(old_, 0, Qt::AlignTop);
    formArea()->addWidget(originHeading_);
    formArea()->addLayout(row);
    formArea()->addWidget(differs_);
    connect(origin_, &ProvenanceChip::committed, this, &PricesModelSection::setOrigin);
}

void PricesModelSection::buildPeriods() {
    periodsHeading_ = new QLabel(this);
    setRole(periodsHeading_, "heading");
    periodsHelp_ = new QLabel(this);
    periodsHelp_->setWordWrap(true);
    setRole(periodsHelp_, "small");
    const auto step = [] { return tr("Change the earlier prices"); };
    periods_ = new PricesPeriodsEdit(
        {.change =
             [this, step](std::size_t index, const DatedPrice& period, const QString& path) {
                 editModel(
                     step(), [&](Project&, Model& model) { model.priceHistory[index] = period; }, path);
             },
         .add =
             [this, step] {
                 editModel(step(), [this](Project&, Model& model) {
                     // From the day of the clock, or the next one that is free.
                     model.priceHistory.push_back(
                         {.from = freeDay(model.priceHistory, view().prices().today()), .price = model.price});
                 });
             },
         .remove =
             [this, step](std::size_t index) {
                 editModel(step(), [&](Project&, Model& model) {
                     model.priceHistory.erase(model.priceHistory.begin() + static_cast<std::ptrdiff_t>(index));
                 });
             },
         .refuse = [this](const QString& path, bool invalid) { document().setInvalidInput(path, invalid); }},
        true, 0, this);
    formArea()->addWidget(periodsHeading_);
    formArea()->addWidget(periodsHelp_);
    formArea()->addWidget(periods_);
}

Problems PricesModelSection::editModel(const QString& step, const std::function<void(Project&, Model&)>& change,
                                       const QString& mergeKey) {
    const std::string id = selectedId();
    return document().edit(
        step,
        [&](Project& project) {
            if (Model* model = findEntity<Model>(project, id)) change(project, *model);
        },
        mergeKey);
}

void PricesModelSection::setOrigin(const Provenance& provenance) {
    editModel(
        tr("Change a source"),
        [&](Project& project, Model& model) {
            for (const std::string& path : pricePaths(model)) project.provenance[path] = provenance;
        },
        QStringLiteral("prices.model.origin"));
}

void PricesModelSection::fillForm() {
    const Model* model = findEntity<Model>(document().project(), selectedId());
    if (!model) return;
    form_->setHeadings({tr("Live requests"), tr("Batch requests")});
    form_->showEntity<Model>(selectedId());
    longContext_->setText(tr("Long requests have a price of their own"));
    longContext_->setChecked(model->price.longContext.has_value());
    longForm_->setVisible(model->price.longContext.has_value());
    longForm_->showLongContext(selectedId());
    help_->setText(
        tr("Left empty, cached input costs what other input costs, and batch requests half of the live price."));
    const QString name = QStringLiteral("model.%1.").arg(QString::fromStdString(selectedId()));
    for (auto* choice : {catalogue_, tokenizer_}) {
        choice->setFormatter(view().formatter());
        choice->setPrefix(name + QString::fromStdString(std::string(choice->spec().info.name)));
        choice->refreshTexts();
    }
    catalogue_->setIndex(model->catalogue.empty() ? 0
                                                  : static_cast<int>(catalogueTexts().lastIndexOf(
                                                        QString::fromStdString(model->catalogue))));
    tokenizer_->setIndex(model->tokenizer ? static_cast<int>(*model->tokenizer) + 1 : 0);
    fillOrigin(*model);
    fillPeriods(*model);
}

void PricesModelSection::fillOrigin(const Model& model) {
    originHeading_->setText(tr("Where the prices come from"));
    const auto known = document().project().provenance.find("model." + model.id.text + ".input");
    const Provenance provenance = known == document().project().provenance.end() ? Provenance{} : known->second;
    origin_->setProvenance(provenance);
    const PriceAge age = models_->ageOf(model);
    const QString note = provenance.note.empty() ? tr("No source is given.") : displayName(provenance.note);
    originText_->setText(age.day.empty()
                             ? tr("%1 The day of the prices is not known; write it at the left.").arg(note)
                             : tr("%1 – as of %2 (%3)").arg(note, QString::fromStdString(age.day), ageText(age)));
    old_->setText(tr("This price is more than 90 days old"));
    old_->setVisible(age.old);
    const PriceDifference* beside = models_->difference(model.id.text);
    differs_->setVisible(beside && beside->comparison != PriceComparison::same);
    if (!beside) return;
    const QString entry = QString::fromStdString(beside->catalogue);
    switch (beside->comparison) {
        case PriceComparison::same:
            break;
        case PriceComparison::changed:
            differs_->setText(tr("The catalogue has other prices for “%1”. The project keeps its own until you update "
                                 "them.")
                                  .arg(entry));
            break;
        case PriceComparison::priceUnknown:
            differs_->setText(tr("The catalogue knows “%1”, but no price of it.").arg(entry));
            break;
        case PriceComparison::notInCatalogue:
            differs_->setText(tr("The catalogue has no entry “%1” (any more).").arg(entry));
            break;
    }
}

void PricesModelSection::fillPeriods(const Model& model) {
    periodsHeading_->setText(fieldLabel("model", "price_history"));
    periodsHelp_->setText(fieldHelp("model", "price_history"));
    periods_->showPeriods(QStringLiteral("model.%1.price_history").arg(QString::fromStdString(model.id.text)),
                          model.currency.code, model.priceHistory, view().formatter());
}

void PricesModelSection::clearForm() {
    form_->clear();
    periods_->clear();
}

}  // namespace jupan
