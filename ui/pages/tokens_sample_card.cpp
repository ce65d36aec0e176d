#include "ui/pages/tokens_sample_card.h"

#include <QHeaderView>
#include <QItemSelectionModel>

#include "ui/models/token_sample_table_model.h"
#include "ui/pages/scenarios_table.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

constexpr int rowsShown = 6;

}  // namespace

TokensSampleCard::TokensSampleCard(TokenWorkbench& workbench, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      workbench_(workbench),
      view_(view),
      model_(new TokenSampleTableModel(workbench, this)),
      table_(new FiguresTable(QStringLiteral("tokens.samples"))),
      add_(new QPushButton(this)),
      duplicate_(new QPushButton(this)),
      remove_(new QPushButton(this)),
      restore_(new QPushButton(this)) {
    const std::pair<QWidget*, const char*> parts[] = {
        {add_, "add"}, {duplicate_, "duplicate"}, {remove_, "delete"}, {restore_, "restore"}};
    for (const auto& [widget, word] : parts) widget->setObjectName(QStringLiteral("tokens.") + QLatin1String(word));
    for (QPushButton* button : {restore_, add_, duplicate_, remove_}) header()->addWidget(button);
    table_->setModel(model_);
    table_->setMaximumRows(rowsShown);
    table_->setMaximumColumnWidth(260);
    table_->setStretchColumn(TokenSampleTableModel::name);
    table_->verticalHeader()->hide();
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    body()->addWidget(table_);
    connectButtons();
}

void TokensSampleCard::connectButtons() {
    connect(add_, &QPushButton::clicked, this, [this] { workbench_.add(nextName()); });
    connect(duplicate_, &QPushButton::clicked, this,
            [this] { workbench_.duplicate(workbench_.current(), tr("%1 (copy)").arg(workbench_.sample().name)); });
    connect(remove_, &QPushButton::clicked, this, [this] { workbench_.remove(workbench_.current()); });
    connect(restore_, &QPushButton::clicked, this, [this] { workbench_.restore(); });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid()) workbench_.setCurrent(now.row());
    });
}

QString TokensSampleCard::firstName() {
    return tr("Sample %1").arg(1);
}

QString TokensSampleCard::nextName() const {
    return tr("Sample %1").arg(workbench_.samples().size() + 1);
}

void TokensSampleCard::refresh(Encoding encoding) {
    setTitle(tr("Samples"));
    model_->refresh(encoding, view_.formatter());
    table_->refit();
    table_->setAccessibleName(tr("Samples and their tokens"));
    if (table_->currentIndex().row() != workbench_.current()) {
        const QSignalBlocker quiet(table_->selectionModel());
        table_->setCurrentIndex(model_->index(workbench_.current(), 0));
    }
    table_->selectRow(workbench_.current());
    add_->setText(tr("Add"));
    add_->setAccessibleName(tr("Add a sample"));
    duplicate_->setText(tr("Duplicate"));
    duplicate_->setAccessibleName(tr("Duplicate the sample"));
    remove_->setText(tr("Delete"));
    remove_->setAccessibleName(tr("Delete the sample"));
    remove_->setEnabled(workbench_.samples().size() > 1 || !workbench_.isEmpty());
    duplicate_->setEnabled(!workbench_.sample().isEmpty());
    restore_->setText(tr("Bring back"));
    restore_->setAccessibleName(tr("Bring back the sample deleted last"));
    restore_->setVisible(workbench_.canRestore());
}

}  // namespace jupan
