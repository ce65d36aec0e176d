#include "ui/pages/savings_page.h"

#include <QHeaderView>
#include <QTableView>
#include <algorithm>

#include "core/savings/find_savings.h"
#include "ui/format/problem_text.h"
#include "ui/forms/list_card.h"
#include "ui/models/saving_table_model.h"
#include "ui/models/saving_words.h"
#include "ui/pages/savings_details.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure_delegate.h"

namespace jupan {
namespace {

/// Below this the table gives up what the details say as well.
constexpr int narrowTable = 900;
/// Left and right of a cell's text: that of the style sheet and of the style.
constexpr int cellPadding = 22;

}  // namespace

SavingsPage::SavingsPage(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Page(QStringLiteral("page.savings"), document, view, parent),
      model_(new SavingTableModel(this)),
      listCard_(new Card),
      alone_(new QLabel),
      table_(new QTableView),
      details_(new SavingsDetails(view)),
      emptyCard_(new Card),
      empty_(new EmptyState({}, {})) {
    alone_->setObjectName(QStringLiteral("savings.alone"));
    alone_->setWordWrap(true);
    setRole(alone_, "muted");
    table_->setObjectName(QStringLiteral("savings.table"));
    table_->setModel(model_);
    prepareTable(table_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    listCard_->body()->addWidget(alone_);
    listCard_->body()->addWidget(table_);
    empty_->setObjectName(QStringLiteral("savings.empty"));
    empty_->button()->setObjectName(QStringLiteral("savings.empty.action"));
    emptyCard_->body()->addWidget(empty_);
    for (QWidget* card : std::initializer_list<QWidget*>{emptyCard_, listCard_, details_}) content()->addWidget(card);
    content()->addStretch(1);

    connect(empty_, &EmptyState::activated, this, [this] { emit pageRequested(PageId::costs, {}); });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (!refreshing_ && index.isValid()) choose(list_.all()[static_cast<std::size_t>(index.row())].key());
    });
    connect(details_, &SavingsDetails::assumed, this, [this](const SavingKey& key, AssumptionCode code, double value) {
        list_.assume(key, code, value);
        refresh();
    });
    connect(details_, &SavingsDetails::forgotten, this, [this](const SavingKey& key, AssumptionCode code) {
        list_.forget(key, code);
        refresh();
    });
    connect(details_, &SavingsDetails::tryRequested, this, &SavingsPage::tryChosen);
    connect(details_, &SavingsDetails::openRequested, this, [this](const std::string& scenario) {
        emit pageRequested(PageId::scenarios, QString::fromStdString("scenario." + scenario));
    });
    connect(&document, &ProjectDocument::opened, this, [this] {
        list_.forgetAll();
        key_.reset();
    });
    connect(&view.prices(), &PriceBook::changed, this, [this] {
        pricesChanged_ = true;
        if (isVisible()) refresh();
    });
}

QString SavingsPage::title() const {
    return tr("Ways to save");
}

void SavingsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (pricesChanged_) refresh();
    fitTable();
}

void SavingsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitTable();
    // The table has its own new width only when this turn of the event loop is over.
    QMetaObject::invokeMethod(this, &SavingsPage::fitTable, Qt::QueuedConnection);
}

void SavingsPage::refresh() {
    pricesChanged_ = false;
    const Project& project = document().project();
    list_.find(project, view().prices().all(), view().prices().today());
    setSentence(sentence());
    const bool any = !list_.all().empty();
    emptyCard_->setVisible(!any);
    listCard_->setVisible(any);
    details_->setVisible(any);
    empty_->setTexts(
        project.workloads.empty() && project.seats.empty()
            ? tr("Nothing to save yet. Enter seats or token workloads under Costs & tokens first.")
            : tr("Nothing found that saves money: neither a cheaper model, batch, caching, shorter answers "
                 "nor annual billing. Other prices or a text sample may change that."),
        tr("Open costs and tokens"));
    listCard_->setTitle(tr("What would save"));
    alone_->setText(
        tr("Each is measured alone against the plan. Together they save less than their sum, and some exclude each "
           "other: do not add them up."));
    table_->setAccessibleName(tr("What would save"));
    refreshing_ = true;
    model_->show(project, list_.all(), formatter());
    if (any) {
        const auto row = key_ ? list_.rowOf(*key_) : std::nullopt;
        key_ = list_.all()[row.value_or(0)].key();
        table_->selectRow(static_cast<int>(row.value_or(0)));
    }
    refreshing_ = false;
    fitTable();
    showChoice();
}

QString SavingsPage::sentence() const {
    if (list_.all().empty() || !list_.all().front().saves) return {};
    const Saving& first = list_.all().front().saving;
    return tr("The first saves %1 a year and raises NPV by %2. Choose a row to see its arithmetic and to try it.")
        .arg(formatter().money(first.moneyPerYear), formatter().money(first.npvChange));
}

void SavingsPage::fitTable() {
    table_->setColumnHidden(SavingTableModel::effort, table_->width() < narrowTable);
    layoutColumns(table_, {SavingTableModel::what, SavingTableModel::subject});
    for (int row = 0; row < model_->rowCount(); ++row) table_->setRowHeight(row, heightOf(row));
    table_->setFixedHeight(table_->horizontalHeader()->sizeHint().height() + table_->verticalHeader()->length() + 2);
}

int SavingsPage::heightOf(int row) const {
    // Sentences: each row is as high as its text, so that none is cut. Asked of the text, since the view's own hint
    // leaves out the padding of its cells.
    int height = 0;
    for (const int column : {SavingTableModel::what, SavingTableModel::subject}) {
        const QRect room(0, 0, std::max(1, table_->columnWidth(column) - cellPadding), QWIDGETSIZE_MAX);
        const QString text = model_->index(row, column).data().toString();
        height = std::max(height, table_->fontMetrics().boundingRect(room, Qt::TextWordWrap, text).height());
    }
    return std::max(controlHeight, height + 4 * gridStep);
}

const ListedSaving* SavingsPage::chosen() const {
    const auto row = key_ ? list_.rowOf(*key_) : std::nullopt;
    return row ? &list_.all()[*row] : nullptr;
}

void SavingsPage::choose(const SavingKey& key) {
    key_ = key;
    showChoice();
}

void SavingsPage::showChoice() {
    const ListedSaving* listed = chosen();
    if (!listed) return;
    details_->showSaving(document().project(), *listed, list_, scenarioOf(document().project(), listed->saving));
}

void SavingsPage::tryChosen() {
    const ListedSaving* listed = chosen();
    if (!listed) return;
    const Saving saving = listed->saving;
    if (const Scenario* there = scenarioOf(document().project(), saving)) {
        details_->setNotice(tr("It is there already: the scenario “%1”.").arg(QString::fromStdString(there->name)));
        return;
    }
    const QString name = savingScenarioName(document().project(), saving, formatter());
    const Problems problems = document().edit(tr("Try “%1” as a scenario").arg(name), [&](Project& project) {
        tryAsScenario(project, saving, name.toStdString(), view().prices().all(), view().prices().today());
    });
    details_->setError(problems.empty() ? QString() : problemLine(problems.front(), formatter()));
}

void SavingsPage::reveal(const QString& path) {
    const std::string wanted = path.section('.', 0, 1).toStdString();
    const auto found = std::find_if(list_.all().begin(), list_.all().end(),
                                    [&](const ListedSaving& listed) { return listed.saving.path == wanted; });
    if (found != list_.all().end()) table_->selectRow(static_cast<int>(found - list_.all().begin()));
}

}  // namespace jupan
