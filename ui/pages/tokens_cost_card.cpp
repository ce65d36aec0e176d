#include "ui/pages/tokens_cost_card.h"

#include <QHeaderView>
#include <algorithm>

#include "core/prices/project_prices.h"
#include "core/project/editing.h"
#include "ui/models/entity_table_model.h"
#include "ui/pages/scenarios_table.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

/// Below this width the table has no room for every column.
constexpr int narrowCard = 800;

/// Names of entries differ; where two do not, their providers stand behind.
QString catalogueName(const CatalogueModel& entry) {
    return displayName(entry.name.empty() ? entry.id : entry.name);
}

}  // namespace

TokensCostCard::TokensCostCard(TokenWorkbench& workbench, ProjectDocument& document, ViewSettings& view,
                               QWidget* parent)
    : Card({}, parent),
      workbench_(workbench),
      document_(document),
      view_(view),
      model_(new TokenCostTableModel(this)),
      table_(new FiguresTable(QStringLiteral("tokens.costs"))),
      volumeOf_(new QLabel(this)),
      load_(new QuietComboBox(this)),
      basis_(new QuietComboBox(this)),
      compare_(new QuietComboBox(this)),
      clear_(new QPushButton(this)),
      note_(new QLabel(this)),
      quality_(new QLabel(this)) {
    load_->setObjectName(QStringLiteral("tokens.workload"));
    basis_->setObjectName(QStringLiteral("tokens.basis"));
    compare_->setObjectName(QStringLiteral("tokens.compare"));
    clear_->setObjectName(QStringLiteral("tokens.compare.clear"));
    note_->setObjectName(QStringLiteral("tokens.costs.note"));
    quality_->setObjectName(QStringLiteral("tokens.costs.quality"));
    build();
    connect(load_, &QComboBox::activated, this, [this](int index) {
        chosenLoad_ = load_->itemData(index).toString().toStdString();
        emit choiceChanged();
    });
    connect(basis_, &QComboBox::activated, this, [this](int index) {
        meanOfAll_ = index == 0;
        emit choiceChanged();
    });
    connect(compare_, &QComboBox::activated, this, [this](int index) {
        const std::string id = compare_->itemData(index).toString().toStdString();
        if (!id.empty()) compared_.push_back(id);
        emit choiceChanged();
    });
    connect(clear_, &QPushButton::clicked, this, [this] {
        compared_.clear();
        emit choiceChanged();
    });
}

void TokensCostCard::build() {
    for (QuietComboBox* combo : {load_, basis_, compare_}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(14);
        combo->setMaxVisibleItems(16);
    }
    volumeOf_->setBuddy(load_);
    setRole(volumeOf_, "muted");
    setRole(clear_, "link");
    for (QLabel* label : {note_, quality_}) {
        setRole(label, "small");
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto* choices = new QHBoxLayout;
    choices->setSpacing(2 * gridStep);
    choices->addWidget(volumeOf_);
    choices->addWidget(load_, 1);
    choices->addWidget(basis_, 1);
    choices->addWidget(compare_, 1);
    choices->addWidget(clear_);
    table_->setModel(model_);
    table_->setMaximumRows(12);
    table_->setMaximumColumnWidth(150);
    body()->addLayout(choices);
    body()->addWidget(table_);
    body()->addWidget(note_);
    body()->addWidget(quality_);
}

std::vector<ComparedModel> TokensCostCard::models() const {
    const PriceCatalogue& catalogue = view_.prices().all();
    std::vector<ComparedModel> shown;
    for (const Model& model : document_.project().models) {
        const CatalogueModel* const entry = model.catalogue.empty() ? nullptr : findModel(catalogue, model.catalogue);
        shown.push_back(
            {.model = model, .assumed = entry && entry->tokenizerAssumed && entry->tokenizer == model.tokenizer});
    }
    for (const std::string& id : compared_) {
        const CatalogueModel* const entry = findModel(catalogue, id);
        std::optional<Model> model = entry ? modelFromCatalogue(*entry, view_.prices().today()) : std::nullopt;
        if (!model) continue;
        // Not an id of the project's models, whatever they are called.
        model->id.text = "catalogue:" + id;
        shown.push_back({.model = std::move(*model), .assumed = entry->tokenizerAssumed, .compared = true});
    }
    return shown;
}

const Workload* TokensCostCard::workload() const {
    const Project& project = document_.project();
    if (const Workload* const chosen = findEntity<Workload>(project, chosenLoad_)) return chosen;
    return project.workloads.empty() ? nullptr : &project.workloads.front();
}

void TokensCostCard::fillWorkloads() {
    const QSignalBlocker quiet(load_);
    load_->clear();
    for (const Workload& load : document_.project().workloads)
        load_->addItem(displayName(load.name), QString::fromStdString(load.id.text));
    if (const Workload* const chosen = workload())
        load_->setCurrentIndex(load_->findData(QString::fromStdString(chosen->id.text)));
    volumeOf_->setText(tr("Volume of"));
    load_->setAccessibleName(tr("The token workload whose volume counts"));
    load_->setToolTip(load_->accessibleName());
    load_->setVisible(load_->count() > 0);
    volumeOf_->setVisible(load_->count() > 0);
}

void TokensCostCard::fillCatalogue() {
    const QSignalBlocker quiet(compare_);
    compare_->clear();
    compare_->addItem(tr("Compare with …"), QString());
    const std::vector<Model>& own = document_.project().models;
    for (const CatalogueModel& entry : view_.prices().all().models) {
        const bool there = std::find(compared_.begin(), compared_.end(), entry.id) != compared_.end() ||
                           std::any_of(own.begin(), own.end(), [&](const Model& m) { return m.catalogue == entry.id; });
        if (there || !priceOn(entry, view_.prices().today())) continue;
        compare_->addItem(catalogueName(entry), QString::fromStdString(entry.id));
    }
    compare_->setCurrentIndex(0);
    compare_->setAccessibleName(tr("A model of the price catalogue to compare with"));
    clear_->setText(tr("Only the project's"));
    clear_->setAccessibleName(tr("Show only the models of the project"));
    clear_->setVisible(!compared_.empty());
}

void TokensCostCard::fillBasis() {
    const QSignalBlocker quiet(basis_);
    basis_->clear();
    const auto samples = static_cast<int>(workbench_.samples().size());
    basis_->addItem(tr("Mean of the %n sample(s)", nullptr, samples));
    basis_->addItem(tr("Only “%1”").arg(shortName(workbench_.sample().name.toStdString())));
    basis_->setCurrentIndex(meanOfAll_ ? 0 : 1);
    basis_->setAccessibleName(tr("What is priced"));
    basis_->setVisible(samples > 1);
}

QString TokensCostCard::monthNote() const {
    const Workload* const load = workload();
    if (!load) return tr("There is no token workload yet: add one on Costs & tokens to see a month.");
    const Formatter& formatter = view_.formatter();
    return tr("A month: %1 requests of “%2” in full use, with its retries (%3), cached input (%4), batch (%5) and tax "
              "(%6).")
        .arg(formatter.number(requestsAtFullUse(document_.project(), *load), 0), shortName(load->name),
             formatter.percent(load->retryRate.value), formatter.percent(load->cachedShare.value),
             formatter.percent(load->batchShare.value), formatter.percent(load->taxRate));
}

QString TokensCostCard::note() const {
    QStringList sentences{tr("A request and 1,000 requests: answered live, nothing cached, before tax."), monthNote()};
    const std::vector<SampleCount> counts = workbench_.countsOfAll(Encoding::o200kBase);
    if (!counts.empty() && !measuredTokens(counts).output)
        sentences.prepend(tr("There is no sample answer: only the input is priced."));
    return sentences.join(QLatin1Char(' '));
}

void TokensCostCard::refresh() {
    setTitle(tr("What it costs"));
    fillWorkloads();
    fillCatalogue();
    fillBasis();
    std::array<std::vector<SampleCount>, allEncodings.size()> counts;
    for (const Encoding encoding : allEncodings) {
        std::vector<SampleCount>& samples = counts[static_cast<std::size_t>(encoding)];
        const bool all = meanOfAll_ && workbench_.samples().size() > 1;
        samples = all ? workbench_.countsOfAll(encoding) : std::vector{workbench_.countOfCurrent(encoding)};
    }
    model_->show(document_.project(), models(), counts, workload(), view_.formatter());
    table_->setColumnHidden(TokenCostTableModel::requestHere, !model_->severalCurrencies());
    layoutColumns();
    table_->setAccessibleName(tr("Cost by model"));
    note_->setText(note());
    quality_->setText(tr("A cheaper model may answer worse: measure it in the pilot."));
}

/// In a narrow window what a count tells anyway gives its place to the tokenizer.
void TokensCostCard::layoutColumns() {
    table_->setColumnHidden(TokenCostTableModel::perCharacter, width() < narrowCard);
    table_->refit();
}

void TokensCostCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    layoutColumns();
}

}  // namespace jupan
