#include "ui/pages/prices_catalogue_card.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTableView>
#include <algorithm>
#include <set>

#include "core/prices/project_prices.h"
#include "ui/format/problem_text.h"
#include "ui/forms/list_card.h"
#include "ui/models/price_catalogue_table_model.h"
#include "ui/models/price_words.h"
#include "ui/pages/prices_details.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure_delegate.h"
#include "ui/widgets/quiet_combo.h"

namespace jupan {
namespace {

constexpr int catalogueRows = 10;  ///< shown at once; more scroll
constexpr std::size_t mostCompared = 4;
constexpr int narrowCard = 800;
constexpr int narrowName = 170;

using Catalogue = PriceCatalogueTableModel;

}  // namespace

PricesCatalogueCard::PricesCatalogueCard(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      model_(new PriceCatalogueTableModel(document, view, this)),
      sentence_(new QLabel),
      search_(new QLineEdit),
      provider_(new QuietComboBox),
      status_(new QuietComboBox),
      count_(new QLabel),
      table_(new QTableView),
      nothing_(new EmptyState({}, {})),
      use_(new QPushButton),
      compare_(new QPushButton),
      own_(new QPushButton),
      error_(new ErrorLabel),
      rates_(new QPushButton),
      details_(new PricesDetails),
      comparison_(new PricesComparison) {
    setObjectName(QStringLiteral("prices.catalogue"));
    sentence_->setWordWrap(true);
    setRole(sentence_, "muted");
    body()->addWidget(sentence_);
    buildFilter();
    table_->setObjectName(QStringLiteral("prices.catalogue.table"));
    table_->setModel(model_);
    prepareTable(table_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    body()->addWidget(table_);
    body()->addWidget(nothing_);
    buildButtons();
    body()->addWidget(details_);
    body()->addWidget(comparison_);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PricesCatalogueCard::choose);
    connect(table_, &QTableView::doubleClicked, this, &PricesCatalogueCard::use);
    connect(nothing_, &EmptyState::activated, this, [this] {
        search_->clear();
        provider_->setCurrentIndex(0);
        status_->setCurrentIndex(0);
    });
    connect(comparison_, &PricesComparison::cleared, this, [this] {
        compared_.clear();
        showComparison();
        table_->setFocus();
    });
}

void PricesCatalogueCard::buildFilter() {
    search_->setObjectName(QStringLiteral("prices.catalogue.search"));
    search_->setClearButtonEnabled(true);
    search_->setMaxLength(200);
    provider_->setObjectName(QStringLiteral("prices.catalogue.provider"));
    status_->setObjectName(QStringLiteral("prices.catalogue.status"));
    count_->setObjectName(QStringLiteral("prices.catalogue.count"));
    setRole(count_, "small");
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * gridStep);
    row->addWidget(search_, 2);
    row->addWidget(provider_, 1);
    row->addWidget(status_, 1);
    row->addWidget(count_);
    body()->addLayout(row);
    connect(search_, &QLineEdit::textChanged, this, &PricesCatalogueCard::filter);
    for (QComboBox* box : {provider_, status_}) {
        box->setFocusPolicy(Qt::StrongFocus);
        connect(box, &QComboBox::currentIndexChanged, this, &PricesCatalogueCard::filter);
    }
}

void PricesCatalogueCard::buildButtons() {
    use_->setObjectName(QStringLiteral("prices.catalogue.use"));
    compare_->setObjectName(QStringLiteral("prices.catalogue.compare"));
    own_->setObjectName(QStringLiteral("prices.catalogue.own"));
    error_->setObjectName(QStringLiteral("prices.catalogue.error"));
    rates_->setObjectName(QStringLiteral("prices.catalogue.rates"));
    setRole(rates_, "link");
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * gridStep);
    row->addWidget(use_);
    row->addWidget(compare_);
    row->addWidget(own_);
    row->addStretch(1);
    body()->addLayout(row);
    body()->addWidget(error_);
    body()->addWidget(rates_, 0, Qt::AlignLeft);
    rates_->hide();
    connect(use_, &QPushButton::clicked, this, &PricesCatalogueCard::use);
    connect(compare_, &QPushButton::clicked, this, &PricesCatalogueCard::compare);
    connect(own_, &QPushButton::clicked, this, [this] {
        if (const CatalogueModel* entry = model_->entry(chosen_)) emit ownWanted(CatalogueModel(*entry));
    });
    connect(rates_, &QPushButton::clicked, this, [this] { emit rateWanted(QString::fromStdString(missingRate_)); });
}

void PricesCatalogueCard::startSearch() {
    search_->setFocus();
    search_->selectAll();
}

void PricesCatalogueCard::fillFilter() {
    const QSignalBlocker quietProvider(provider_), quietStatus(status_);
    const std::string before =
        provider_->currentIndex() > 0 ? providers_[static_cast<std::size_t>(provider_->currentIndex()) - 1] : "";
    providers_.clear();
    for (const CatalogueModel& entry : view_.prices().all().models)
        if (!entry.provider.empty() &&
            std::find(providers_.begin(), providers_.end(), entry.provider) == providers_.end())
            providers_.push_back(entry.provider);
    provider_->clear();
    provider_->addItem(tr("All providers"));
    for (const std::string& id : providers_) provider_->addItem(providerName(id));
    const auto known = std::find(providers_.begin(), providers_.end(), before);
    provider_->setCurrentIndex(known == providers_.end() ? 0 : static_cast<int>(known - providers_.begin()) + 1);
    const int status = std::max(0, status_->currentIndex());
    status_->clear();
    status_->addItem(tr("Any status"));
    status_->addItems(choiceTexts<ModelStatus>());
    status_->setCurrentIndex(status);
}

void PricesCatalogueCard::refresh() {
    setTitle(tr("Price catalogue, for 1,000,000 tokens"));
    sentence_->setText(
        tr("List prices as they were read on %1, with their sources. The program never goes online: newer prices come "
           "with a new version of it, or from a list you import below.")
            .arg(QString::fromStdString(view_.prices().listDay())));
    search_->setPlaceholderText(tr("Search by name, such as “mini” or “claude”"));
    search_->setAccessibleName(tr("Search the catalogue"));
    provider_->setAccessibleName(tr("Provider"));
    status_->setAccessibleName(tr("Status"));
    table_->setAccessibleName(tr("Price catalogue"));
    nothing_->setTexts(tr("No model of the catalogue fits this search."), tr("Show all models"));
    use_->setText(tr("Use in project"));
    compare_->setText(tr("Compare"));
    compare_->setToolTip(tr("Puts the chosen model beside others; up to %1.").arg(mostCompared));
    own_->setText(tr("Enter own price"));
    own_->setToolTip(tr("Begins a contract price of your company for the chosen model."));
    rates_->setText(tr("Open the exchange rates"));
    fillFilter();
    filter();
}

void PricesCatalogueCard::filter() {
    refreshing_ = true;
    const int provider = provider_->currentIndex();
    const int status = status_->currentIndex();
    CatalogueFilter wanted{.words = search_->text()};
    if (provider > 0) wanted.provider = providers_[static_cast<std::size_t>(provider) - 1];
    if (status > 0) wanted.status = static_cast<ModelStatus>(status - 1);
    model_->setFilter(wanted);
    model_->refresh();
    const int row = model_->rowOf(chosen_);
    if (row < 0) chosen_.clear();
    table_->setCurrentIndex(row < 0 ? QModelIndex() : model_->index(row, 0));
    refreshing_ = false;
    const int shown = model_->entityCount();
    // A model with an own price has two rows.
    std::set<std::string> models;
    for (int i = 0; i < shown; ++i) models.insert(model_->entry(model_->idAt(i))->id);
    count_->setText(tr("%n model(s)", nullptr, static_cast<int>(models.size())));
    table_->setVisible(shown > 0);
    nothing_->setVisible(shown == 0);
    layoutTable();
    showChoice();
    showComparison();
}

void PricesCatalogueCard::layoutTable() {
    // In a small window the prices matter more than the end of a long name, which has a tooltip.
    QHeaderView* header = table_->horizontalHeader();
    const bool narrow = width() < narrowCard;
    header->setSectionResizeMode(Catalogue::name, narrow ? QHeaderView::Fixed : QHeaderView::ResizeToContents);
    if (narrow) header->resizeSection(Catalogue::name, narrowName);
    table_->setVerticalScrollBarPolicy(model_->rowCount() > catalogueRows ? Qt::ScrollBarAlwaysOn
                                                                          : Qt::ScrollBarAlwaysOff);
    fitTableHeight(table_, catalogueRows);
}

void PricesCatalogueCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    // The table has its own new width only when this turn of the event loop is over.
    QMetaObject::invokeMethod(this, &PricesCatalogueCard::layoutTable, Qt::QueuedConnection);
}

void PricesCatalogueCard::choose() {
    if (refreshing_) return;
    chosen_ = model_->idAt(table_->currentIndex().row());
    forgetProblem();
    showChoice();
}

void PricesCatalogueCard::forgetProblem() {
    missingRate_.clear();
    error_->clearMessage();
    rates_->hide();
}

bool PricesCatalogueCard::lacksRate(const std::string& currency) const {
    const Settings& settings = document_.project().settings;
    return currency != settings.currency.code && !settings.fx.contains(currency);
}

QString PricesCatalogueCard::priceOfDayMissing() const {
    const CatalogueModel* entry = model_->entry(chosen_);
    if (!entry) return tr("Choose a model of the table first.");
    if (!priceOn(*entry, view_.prices().today())) return tr("No price of this model is known yet.");
    return {};
}

void PricesCatalogueCard::showChoice() {
    const CatalogueModel* entry = model_->entry(chosen_);
    const QString missing = priceOfDayMissing();
    use_->setEnabled(missing.isEmpty());
    use_->setToolTip(missing.isEmpty()
                         ? tr("Adds the model with these prices, their source and their day to the project.")
                         : missing);
    compare_->setEnabled(entry != nullptr);
    own_->setEnabled(entry && view_.prices().fileProblems().empty());
    if (!missingRate_.empty() && !lacksRate(missingRate_)) forgetProblem();
    details_->setVisible(entry != nullptr);
    if (entry) details_->showEntry(*entry, view_.prices().today(), view_.formatter());
}

void PricesCatalogueCard::use() {
    const CatalogueModel* entry = model_->entry(chosen_);
    if (!entry || !priceOfDayMissing().isEmpty()) return;
    std::string id;
    const QString name = displayName(entry->name.empty() ? entry->id : entry->name);
    const Problems problems = document_.edit(tr("Use “%1”").arg(name), [&](Project& project) {
        id = addModelFromCatalogue(project, *entry, view_.prices().today());
    });
    document_.closeStep();
    forgetProblem();
    if (!problems.empty()) return error_->setMessage(problemText(problems.front(), view_.formatter()));
    // A model that no workload uses needs no rate yet; it is said now, while the price is in view.
    if (lacksRate(entry->currency.code)) {
        missingRate_ = entry->currency.code;
        error_->setMessage(
            problemText({.code = ProblemCode::rateMissing, .path = {}, .value = missingRate_}, view_.formatter()));
        rates_->show();
    }
    emit used(QString::fromStdString(id));
}

void PricesCatalogueCard::compare() {
    if (chosen_.empty()) return;
    if (std::find(compared_.begin(), compared_.end(), chosen_) != compared_.end()) return;
    if (compared_.size() == mostCompared) compared_.erase(compared_.begin());
    compared_.push_back(chosen_);
    showComparison();
}

void PricesCatalogueCard::showComparison() {
    std::vector<CatalogueModel> entries;
    const PriceBook& book = view_.prices();
    for (const std::string& row : compared_) {
        // A filter may hide what is compared, so the book is asked, not the table.
        const bool own = row.starts_with("own/");
        const std::string id = row.substr(row.find('/') + 1);
        const CatalogueModel* entry = findModel(own ? book.all() : book.list(), id);
        if (entry && entry->own == own) entries.push_back(*entry);
    }
    comparison_->setVisible(!entries.empty());
    if (!entries.empty()) comparison_->showEntries(entries, book.today(), view_.formatter());
}

}  // namespace jupan
