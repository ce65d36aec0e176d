#include "ui/pages/prices_own_card.h"

#include <QHeaderView>
#include <QTableView>
#include <algorithm>

#include "ui/forms/list_card.h"
#include "ui/models/price_catalogue_table_model.h"
#include "ui/models/price_words.h"
#include "ui/pages/prices_import_panel.h"
#include "ui/pages/prices_own_form.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure_delegate.h"

namespace jupan {
PricesOwnCard::PricesOwnCard(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      model_(new PriceCatalogueTableModel(document, view, this)),
      sentence_(new QLabel),
      table_(new QTableView),
      empty_(new EmptyState({}, {})),
      form_(new PricesOwnForm(view)),
      importPanel_(new PricesImportPanel(view)) {
    setObjectName(QStringLiteral("prices.own"));
    setAcceptDrops(true);
    sentence_->setWordWrap(true);
    setRole(sentence_, "muted");
    model_->setFilter({.ownOnly = true});
    table_->setObjectName(QStringLiteral("prices.own.table"));
    table_->setModel(model_);
    prepareTable(table_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    body()->addWidget(sentence_);
    buildTrouble();
    body()->addWidget(table_);
    body()->addWidget(empty_);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * gridStep);
    add_ = addButton(row, "add", &PricesOwnCard::startFresh);
    import_ = addButton(row, "import", &PricesOwnCard::askForImport);
    export_ = addButton(row, "export", &PricesOwnCard::askForExport);
    row->addStretch(1);
    edit_ = addButton(row, "edit", &PricesOwnCard::edit);
    delete_ = addButton(row, "delete", &PricesOwnCard::remove);
    body()->addLayout(row);
    buildNotice();
    body()->addWidget(importPanel_);
    body()->addWidget(form_);
    form_->hide();
    connect(empty_, &EmptyState::activated, this, &PricesOwnCard::startFresh);
    connect(form_, &PricesOwnForm::saved, this, &PricesOwnCard::keep);
    connect(form_, &PricesOwnForm::cancelled, this, &PricesOwnCard::closeForm);
    connect(importPanel_, &PricesImportPanel::taken, this,
            [this](int entries) { showNotice(tr("%n own price(s) were taken over.", nullptr, entries)); });
    connect(table_, &QTableView::doubleClicked, this, &PricesOwnCard::edit);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (refreshing_) return;
        chosen_ = model_->idAt(table_->currentIndex().row());
        showChoice();
    });
}

QPushButton* PricesOwnCard::addButton(QHBoxLayout* row, const char* part, void (PricesOwnCard::*act)()) {
    auto* button = new QPushButton(this);
    button->setObjectName(QStringLiteral("prices.own.") + QLatin1String(part));
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void PricesOwnCard::buildTrouble() {
    trouble_ = new QFrame(this);
    trouble_->setObjectName(QStringLiteral("prices.own.trouble"));
    setRole(trouble_, "alert");
    troubleText_ = new QLabel;
    troubleText_->setObjectName(QStringLiteral("prices.own.trouble.text"));
    troubleText_->setTextFormat(Qt::PlainText);
    troubleText_->setWordWrap(true);
    aside_ = new QPushButton;
    aside_->setObjectName(QStringLiteral("prices.own.aside"));
    auto* row = new QHBoxLayout(trouble_);
    row->addWidget(troubleText_, 1);
    row->addWidget(aside_);
    body()->addWidget(trouble_);
    connect(aside_, &QPushButton::clicked, this, &PricesOwnCard::setFileAside);
}

void PricesOwnCard::buildNotice() {
    notice_ = new QWidget(this);
    notice_->setObjectName(QStringLiteral("prices.own.notice"));
    noticeText_ = new QLabel;
    noticeText_->setObjectName(QStringLiteral("prices.own.notice.text"));
    noticeText_->setTextFormat(Qt::PlainText);
    noticeText_->setWordWrap(true);
    setRole(noticeText_, "muted");
    undo_ = new QPushButton;
    undo_->setObjectName(QStringLiteral("prices.own.undo"));
    setRole(undo_, "link");
    auto* row = new QHBoxLayout(notice_);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(noticeText_, 1);
    row->addWidget(undo_);
    body()->addWidget(notice_);
    notice_->hide();
    connect(undo_, &QPushButton::clicked, this, &PricesOwnCard::bringBack);
}

void PricesOwnCard::retranslate() {
    setTitle(tr("Own prices of your company"));
    sentence_->setText(
        tr("A contract price counts instead of the list price in the catalogue. Own prices are kept on this computer, "
           "for all projects. A list in JSON or CSV can also be dropped here."));
    empty_->setTexts(tr("There are no own prices yet. Enter what your contract says, or import a list."),
                     QStringLiteral("＋ ") + tr("Own price"));
    table_->setAccessibleName(tr("Own prices"));
    add_->setText(QStringLiteral("＋ ") + tr("Own price"));
    import_->setText(tr("Import JSON or CSV …"));
    import_->setToolTip(
        tr("CSV: the first line names the columns id, input, output and, where known, name, provider, "
           "currency, from, cached_input, batch_input, batch_output, source."));
    export_->setText(tr("Export as JSON …"));
    edit_->setText(tr("Change"));
    delete_->setText(tr("Delete"));
    undo_->setText(tr("Undo"));
    aside_->setText(tr("Set the file aside and begin anew"));
}

void PricesOwnCard::refresh() {
    retranslate();
    refreshTrouble();
    refreshing_ = true;
    model_->refresh();
    // All of them are own prices, and the form says nothing of cache writes.
    for (const int column : {PriceCatalogueTableModel::status, PriceCatalogueTableModel::cacheWrite})
        table_->setColumnHidden(column, true);
    const int row = model_->rowOf(chosen_);
    if (row < 0)
        chosen_.clear();
    else
        table_->selectRow(row);
    refreshing_ = false;
    const bool any = model_->entityCount() > 0;
    const bool fine = view_.prices().fileProblems().empty();
    table_->setVisible(any);
    empty_->setVisible(!any && fine && form_->isHidden() && importPanel_->isHidden());
    add_->setVisible(fine && !(empty_->isVisibleTo(this)));
    for (QPushButton* button : {edit_, delete_}) button->setVisible(any);
    export_->setVisible(any || !view_.prices().own().seats.empty());
    import_->setVisible(fine);
    if (!form_->isHidden()) form_->refresh();
    if (!importPanel_->isHidden()) importPanel_->refresh();
    layoutTable();
    showChoice();
}

void PricesOwnCard::refreshTrouble() {
    const Problems& problems = view_.prices().fileProblems();
    trouble_->setVisible(!problems.empty());
    if (problems.empty()) return;
    closeForm();
    troubleText_->setText(tr("The file of your own prices cannot be read and is kept as it is: “%1”. %2")
                              .arg(view_.prices().path(), priceListProblemLine(problems.front(), view_.formatter())));
}

void PricesOwnCard::layoutTable() {
    fitTableHeight(table_, shownRows);
}

void PricesOwnCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    QMetaObject::invokeMethod(this, &PricesOwnCard::layoutTable, Qt::QueuedConnection);
}

void PricesOwnCard::showChoice() {
    for (QPushButton* button : {edit_, delete_}) button->setEnabled(!chosen_.empty());
}

// The form ----------------------------------------------------------------------------------------------------------

void PricesOwnCard::startFresh() {
    startNew({});
}

void PricesOwnCard::startNew(const CatalogueModel& entry) {
    if (!view_.prices().fileProblems().empty()) return;
    notice_->hide();
    // One price a model: what is there already is changed, not entered again.
    const CatalogueModel* known = findModel(view_.prices().own(), entry.id);
    form_->show();
    if (known)
        form_->startEdit(*known);
    else
        form_->startNew(entry);
    refresh();
}

void PricesOwnCard::edit() {
    const CatalogueModel* entry = model_->entry(chosen_);
    if (!entry) return;
    if (const CatalogueModel* own = findModel(view_.prices().own(), entry->id)) startNew(*own);
}

void PricesOwnCard::closeForm() {
    if (form_->isHidden()) return;
    form_->hide();
    refresh();
    (add_->isVisible() ? add_ : empty_->button())->setFocus();
}

void PricesOwnCard::keep(const CatalogueModel& entry, const QString& before) {
    const PriceCatalogue old = view_.prices().own();
    PriceCatalogue own = old;
    if (const std::string id = before.toStdString(); id != entry.id)
        std::erase_if(own.models, [&](const CatalogueModel& each) { return each.id == id; });
    const PriceBook::Saving saving = view_.prices().setOwn(withEntries(own, {.models = {entry}, .seats = {}}));
    if (saving != PriceBook::Saving::done) return form_->setProblem(savingText(saving, view_.prices()));
    chosen_ = "own/" + entry.id;
    closeForm();
    showNotice(tr("The own price of “%1” is saved.").arg(QString::fromStdString(entry.id)), old);
}

void PricesOwnCard::remove() {
    const CatalogueModel* entry = model_->entry(chosen_);
    if (!entry) return;
    const std::string id = entry->id;
    const PriceCatalogue old = view_.prices().own();
    PriceCatalogue own = old;
    std::erase_if(own.models, [&](const CatalogueModel& each) { return each.id == id; });
    const PriceBook::Saving saving = view_.prices().setOwn(std::move(own));
    if (saving != PriceBook::Saving::done) return showNotice(savingText(saving, view_.prices()));
    showNotice(tr("The own price of “%1” was deleted.").arg(QString::fromStdString(id)), old);
}

void PricesOwnCard::showNotice(const QString& sentence, std::optional<PriceCatalogue> before) {
    noticeText_->setText(sentence);
    before_ = std::move(before);
    undo_->setVisible(before_.has_value());
    notice_->show();
}

void PricesOwnCard::bringBack() {
    if (!before_) return;
    const PriceBook::Saving saving = view_.prices().setOwn(*before_);
    if (saving != PriceBook::Saving::done) return showNotice(savingText(saving, view_.prices()));
    notice_->hide();
}

}  // namespace jupan
