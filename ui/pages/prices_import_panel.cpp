#include "ui/pages/prices_import_panel.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTableView>

#include "ui/forms/list_card.h"
#include "ui/models/entity_table_model.h"
#include "ui/models/price_text_table.h"
#include "ui/models/price_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure_delegate.h"

namespace jupan {
namespace {

constexpr std::size_t shownProblems = 200;
constexpr int problemLines = 8;

}  // namespace

PricesImportPanel::PricesImportPanel(ViewSettings& view, QWidget* parent)
    : QWidget(parent),
      view_(view),
      heading_(new QLabel),
      model_(new PriceTextTable(this)),
      table_(new QTableView),
      problems_(new QPlainTextEdit),
      error_(new ErrorLabel),
      take_(new QPushButton),
      cancel_(new QPushButton) {
    heading_->setObjectName(QStringLiteral("prices.import.heading"));
    heading_->setTextFormat(Qt::PlainText);
    heading_->setWordWrap(true);
    setRole(heading_, "heading");
    table_->setObjectName(QStringLiteral("prices.import.table"));
    table_->setModel(model_);
    prepareTable(table_);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    problems_->setObjectName(QStringLiteral("prices.import.problems"));
    problems_->setReadOnly(true);
    problems_->setTabChangesFocus(true);
    problems_->setFixedHeight(problemLines * problems_->fontMetrics().lineSpacing() + 5 * gridStep);
    error_->setObjectName(QStringLiteral("prices.import.error"));
    take_->setObjectName(QStringLiteral("prices.import.take"));
    cancel_->setObjectName(QStringLiteral("prices.import.cancel"));
    setRole(take_, "primary");
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * gridStep);
    buttons->addWidget(take_);
    buttons->addWidget(cancel_);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * gridStep);
    for (QWidget* part : std::initializer_list<QWidget*>{heading_, table_, problems_, error_}) layout->addWidget(part);
    layout->addLayout(buttons);
    connect(take_, &QPushButton::clicked, this, &PricesImportPanel::take);
    connect(cancel_, &QPushButton::clicked, this, &PricesImportPanel::dismiss);
    hide();
}

void PricesImportPanel::showFile(const QString& path) {
    path_ = path;
    found_ = readPriceFile(path, view_.prices().today());
    show();
    refresh();
    (found_ ? take_ : cancel_)->setFocus();
}

void PricesImportPanel::dismiss() {
    path_.clear();
    found_ = Problems{};
    hide();
}

void PricesImportPanel::refresh() {
    if (path_.isEmpty()) return;
    error_->clearMessage();
    table_->setVisible(found_.ok());
    problems_->setVisible(!found_.ok());
    take_->setVisible(found_.ok());
    if (found_)
        showEntries(found_.value());
    else
        showProblems(found_.problems());
}

void PricesImportPanel::showEntries(const PriceCatalogue& found) {
    const QString file = QFileInfo(path_).fileName();
    const int entries = static_cast<int>(found.models.size() + found.seats.size());
    heading_->setText(entries > 0
                          ? tr("“%1” brings in %n own price(s). Nothing is taken over yet.", nullptr, entries).arg(file)
                          : tr("“%1” has no price in it.").arg(file));
    cancel_->setText(entries > 0 ? tr("Cancel") : tr("Close"));
    take_->setText(tr("Take over %n own price(s)", nullptr, entries));
    take_->setEnabled(entries > 0);
    const auto effect = [&](bool ownAlready, bool listed) -> PriceTextTable::Cell {
        if (ownAlready) return {tr("replaces your own price")};
        return {listed ? tr("counts instead of the list price") : tr("new")};
    };
    std::vector<std::vector<PriceTextTable::Cell>> rows;
    const PriceBook& book = view_.prices();
    for (const CatalogueModel& entry : found.models) {
        const auto what = effect(findModel(book.own(), entry.id), findModel(book.list(), entry.id));
        for (const CataloguePrice& price : entry.prices)
            rows.push_back({{displayName(entry.id)},
                            {price.from.empty() ? unknownSign() : QString::fromStdString(price.from),
                             price.from.empty() ? unknownTip() : QString()},
                            {view_.formatter().price(price.input, entry.currency.code)},
                            {view_.formatter().price(price.output, entry.currency.code)},
                            what});
        if (entry.prices.empty())
            rows.push_back({{displayName(entry.id)}, {unknownSign()}, {unknownSign()}, {unknownSign()}, what});
    }
    for (const SeatOffer& offer : found.seats)
        rows.push_back(
            {{displayName(offer.name.empty() ? offer.id : offer.name)},
             {offer.from.empty() ? unknownSign() : QString::fromStdString(offer.from)},
             {offer.pricePerMonth
                  ? tr("%1 a seat and month").arg(view_.formatter().price(*offer.pricePerMonth, offer.currency.code))
                  : unknownSign()},
             {},
             effect(findOffer(book.own(), offer.id), findOffer(book.list(), offer.id))});
    model_->setContent({{tr("Model")}, {tr("Since")}, {tr("Input"), true}, {tr("Output"), true}, {tr("Effect")}},
                       std::move(rows));
    table_->setAccessibleName(heading_->text());
    table_->setVisible(entries > 0);
    fitTableHeight(table_, shownRows);
}

void PricesImportPanel::showProblems(const Problems& problems) {
    const int count = static_cast<int>(problems.size());
    heading_->setText(tr("“%1” is refused; nothing was taken over. Put right what is listed and import it again.")
                          .arg(QFileInfo(path_).fileName()));
    cancel_->setText(tr("Close"));
    QStringList lines;
    for (std::size_t i = 0; i < problems.size() && i < shownProblems; ++i)
        lines << priceListProblemLine(problems[i], view_.formatter());
    if (problems.size() > shownProblems) lines << tr("and %n more", nullptr, count - static_cast<int>(shownProblems));
    problems_->setPlainText(lines.join(u'\n'));
    problems_->setAccessibleName(heading_->text());
}

void PricesImportPanel::take() {
    if (!found_) return;
    const int entries = static_cast<int>(found_.value().models.size() + found_.value().seats.size());
    const PriceBook::Saving saving = view_.prices().setOwn(withEntries(view_.prices().own(), found_.value()));
    if (saving != PriceBook::Saving::done) return error_->setMessage(savingText(saving, view_.prices()));
    dismiss();
    emit taken(entries);
}

}  // namespace jupan
