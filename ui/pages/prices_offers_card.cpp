#include "ui/pages/prices_offers_card.h"

#include <QHeaderView>
#include <QTableView>

#include "core/prices/project_prices.h"
#include "core/project/editing.h"
#include "ui/format/problem_text.h"
#include "ui/forms/list_card.h"
#include "ui/models/price_offer_table_model.h"
#include "ui/models/price_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure_delegate.h"

namespace jupan {
namespace {

/// Below this width some columns make room for the names.
constexpr int narrowCard = 800;

}  // namespace

PricesOffersCard::PricesOffersCard(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      model_(new PriceOfferTableModel(document, view, this)),
      table_(new QTableView),
      origin_(new QLabel),
      add_(new QPushButton),
      why_(new QLabel),
      open_(new QPushButton),
      forget_(new QPushButton),
      error_(new ErrorLabel),
      rates_(new QPushButton) {
    setObjectName(QStringLiteral("prices.offers"));
    table_->setObjectName(QStringLiteral("prices.offers.table"));
    table_->setModel(model_);
    prepareTable(table_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    origin_->setObjectName(QStringLiteral("prices.offers.origin"));
    origin_->setTextFormat(Qt::PlainText);
    origin_->setWordWrap(true);
    setRole(origin_, "small");
    add_->setObjectName(QStringLiteral("prices.offers.add"));
    why_->setObjectName(QStringLiteral("prices.offers.why"));
    why_->setWordWrap(true);
    open_->setObjectName(QStringLiteral("prices.offers.open"));
    forget_->setObjectName(QStringLiteral("prices.offers.delete_own"));
    error_->setObjectName(QStringLiteral("prices.offers.error"));
    rates_->setObjectName(QStringLiteral("prices.offers.rates"));
    setRole(why_, "small");
    setRole(open_, "link");
    setRole(rates_, "link");
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * gridStep);
    row->addWidget(add_);
    row->addWidget(why_, 1);
    row->addWidget(open_);
    row->addWidget(forget_);
    body()->addWidget(table_);
    body()->addWidget(origin_);
    body()->addLayout(row);
    body()->addWidget(error_);
    body()->addWidget(rates_, 0, Qt::AlignLeft);
    open_->hide();
    rates_->hide();
    connect(add_, &QPushButton::clicked, this, &PricesOffersCard::add);
    connect(forget_, &QPushButton::clicked, this, &PricesOffersCard::deleteOwn);
    connect(open_, &QPushButton::clicked, this, [this] { emit seatWanted(added_); });
    connect(rates_, &QPushButton::clicked, this, [this] { emit rateWanted(QString::fromStdString(missingRate_)); });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (refreshing_) return;
        chosen_ = model_->idAt(table_->currentIndex().row());
        added_.clear();
        showChoice();
    });
}

void PricesOffersCard::refresh() {
    setTitle(tr("Seats on offer"));
    table_->setAccessibleName(tr("Seats on offer"));
    add_->setText(tr("Add as seats"));
    open_->setText(tr("Open it in Costs & tokens"));
    rates_->setText(tr("Open the exchange rates"));
    forget_->setText(tr("Delete own price"));
    refreshing_ = true;
    model_->refresh();
    const int row = model_->rowOf(chosen_);
    if (row < 0)
        chosen_.clear();
    else
        table_->selectRow(row);
    refreshing_ = false;
    layoutTable();
    showChoice();
}

void PricesOffersCard::layoutTable() {
    // The names say who offers it, and the line below the table who says so.
    for (const int column : {PriceOfferTableModel::provider, PriceOfferTableModel::since, PriceOfferTableModel::source})
        table_->setColumnHidden(column, width() < narrowCard);
    layoutColumns(table_, {PriceOfferTableModel::name, PriceOfferTableModel::source});
    fitTableHeight(table_, shownRows);
}

void PricesOffersCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    QMetaObject::invokeMethod(this, &PricesOffersCard::layoutTable, Qt::QueuedConnection);
}

void PricesOffersCard::showChoice() {
    const SeatOffer* offer = model_->offer(chosen_);
    add_->setEnabled(offer && canBePlanned(*offer));
    // Undone meanwhile, or deleted.
    if (!added_.isEmpty() && !findEntity<Seat>(document_.project(), added_.section(u'.', 1).toStdString()))
        added_.clear();
    origin_->setVisible(offer && !offer->sources.empty());
    if (offer)
        origin_->setText(
            tr("Source: %1. Read on %2.")
                .arg(QString::fromStdString(sourceText(offer->sources)), QString::fromStdString(offer->readOn)));
    QString why =
        tr("Adds the offer to the seats of Costs & tokens, with its price, its source and the least number "
           "of seats.");
    if (!offer)
        why = tr("Choose an offer of the table first.");
    else if (!canBePlanned(*offer))
        why = offer->pricePerMonth ? tr("This offer is paid by use; plan it as a token workload.")
                                   : tr("The price of this offer is negotiated; enter the one you were quoted as seats "
                                        "in Costs & tokens.");
    else if (!added_.isEmpty())
        why = tr("“%1” is among the seats now.").arg(displayName(offer->name));
    why_->setText(why);
    add_->setToolTip(why);
    open_->setVisible(!added_.isEmpty());
    forget_->setVisible(offer && offer->own);
    error_->clearMessage();
    rates_->hide();
}

void PricesOffersCard::add() {
    const SeatOffer* offer = model_->offer(chosen_);
    if (!offer) return;
    std::string id;
    const Problems problems = document_.edit(tr("Add “%1” as seats").arg(displayName(offer->name)),
                                             [&](Project& project) { id = addSeatFromOffer(project, *offer); });
    document_.closeStep();
    added_ = problems.empty() ? QStringLiteral("seat.") + QString::fromStdString(id) : QString();
    showChoice();
    if (problems.empty()) return;
    error_->setMessage(problemText(problems.front(), view_.formatter()));
    missingRate_ = offer->currency.code;
    rates_->setVisible(problems.front().code == ProblemCode::rateMissing);
}

void PricesOffersCard::deleteOwn() {
    PriceCatalogue own = view_.prices().own();
    std::erase_if(own.seats, [this](const SeatOffer& offer) { return offer.id == chosen_; });
    const PriceBook::Saving saving = view_.prices().setOwn(std::move(own));
    if (saving != PriceBook::Saving::done) error_->setMessage(savingText(saving, view_.prices()));
}

}  // namespace jupan
