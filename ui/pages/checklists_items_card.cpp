#include "ui/pages/checklists_items_card.h"

#include <QKeyEvent>
#include <QMenu>
#include <QTableView>

#include "ui/document/spending.h"
#include "ui/models/checklists_words.h"
#include "ui/pages/checklists_table_model.h"
#include "ui/pages/governance_cost_link.h"

namespace jupan {

ChecklistsItemsCard::ChecklistsItemsCard(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : ChecklistsItemsCard(document, view, new ChecklistsTableModel(document, view), parent) {}

ChecklistsItemsCard::ChecklistsItemsCard(ProjectDocument& document, ViewSettings& view, ChecklistsTableModel* model,
                                         QWidget* parent)
    : ListCard(QStringLiteral("checklists.items"), model, {ChecklistsTableModel::item, ChecklistsTableModel::evidence},
               document, parent),
      document_(document),
      view_(view),
      model_(model),
      statuses_(new QMenu(this)) {
    statuses_->setObjectName(QStringLiteral("checklists.statuses"));
    hideWhenNarrow(ChecklistsTableModel::evidence);
    table()->installEventFilter(this);
    connect(table(), &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == ChecklistsTableModel::status) showStatuses();
    });
    connect(this, &ListCard::addRequested, this, &ChecklistsItemsCard::add);
    connect(this, &ListCard::deleteRequested, this, [this](const QString& id) { remove(id.toStdString()); });
    connect(this, &ListCard::selected, this, &ChecklistsItemsCard::refreshForm);
}

void ChecklistsItemsCard::showTopic(ChecklistTopic topic) {
    if (topic != topic_) clearSelection();
    topic_ = topic;
    refresh();
}

void ChecklistsItemsCard::refresh() {
    model_->setTopic(topic_);
    model_->setToday(document_.spending().today());
    setTexts({choiceText(topic_), tr("Item of your own"), tr("This list is empty.")});
    refreshList();
    // Nothing is copied here, and what ships keeps its order.
    for (const char* part : {"up", "down", "duplicate"})
        findChild<QPushButton*>(QStringLiteral("checklists.items.") + QLatin1String(part))->hide();
    refreshForm();
}

void ChecklistsItemsCard::buildForm() {
    explained_ = new QLabel(this);
    explained_->setObjectName(QStringLiteral("checklists.items.explained"));
    explained_->setWordWrap(true);
    explained_->setTextFormat(Qt::PlainText);
    setRole(explained_, "muted");
    own_ = new EntityForm(document_, view_, {"text", "status", "owner", "due", "evidence", "cost"}, 3, this);
    shipped_ = new EntityForm(document_, view_, {"status", "owner", "due", "evidence", "cost"}, 3, this);
    cost_ = new GovernanceCostLink(QStringLiteral("checklists.cost"), document_, this);
    formArea()->addWidget(explained_);
    formArea()->addWidget(own_);
    formArea()->addWidget(shipped_);
    formArea()->addWidget(cost_);
    connect(cost_, &GovernanceCostLink::costRequested, this, &ChecklistsItemsCard::costRequested);
}

void ChecklistsItemsCard::refreshForm() {
    const ChecklistLine* line = model_->line(selectedId());
    if (!line) {
        if (own_) own_->clear();
        if (shipped_) shipped_->clear();
        return;
    }
    if (!own_) buildForm();
    const QString title = checklistTitle(line->entry, view_.language());
    const QString more = checklistExplanation(*line, view_.language());
    explained_->setText(more);
    explained_->setVisible(!more.isEmpty());
    untouched_ = line->entry;
    // The words of what ships cannot be changed, so its form does not ask for them.
    EntityForm* form = line->shipped ? shipped_ : own_;
    EntityForm* other = line->shipped ? own_ : shipped_;
    other->clear();
    other->hide();
    form->show();
    // What the document says nothing about is read from the line; the first edit puts it into the document.
    form->showPart<ChecklistEntry>("checklist." + selectedId(), "checklist",
                                   [this, id = selectedId()](Project& project) -> ChecklistEntry* {
                                       if (ChecklistEntry* found = findEntity<ChecklistEntry>(project, id))
                                           return found;
                                       if (id != untouched_.id.text) return nullptr;
                                       if (&project == &document_.project()) return &untouched_;
                                       project.checklists.push_back(untouched_);
                                       return &project.checklists.back();
                                   });
    cost_->showLink(line->entry.cost, title, [entry = line->entry](Project& project, const std::string& cost) {
        ChecklistEntry linked = entry;
        if (const ChecklistEntry* present = findEntity<ChecklistEntry>(project, entry.id.text)) linked = *present;
        linked.cost = Reference<EntityKind::cost>{cost};
        setChecklistEntry(project, linked);
    });
}

void ChecklistsItemsCard::setStatus(const std::string& id, ItemStatus status) {
    const ChecklistLine* line = model_->line(id);
    if (!line || line->entry.status == status) return;
    ChecklistEntry entry = line->entry;
    entry.status = status;
    document_.edit(tr("Change a status"), [&](Project& project) { setChecklistEntry(project, entry); });
    document_.closeStep();
    refresh();
}

void ChecklistsItemsCard::takeNextStatus() {
    const ChecklistLine* line = model_->line(selectedId());
    if (!line) return;
    const auto next = (static_cast<std::size_t>(line->entry.status) + 1) % EnumNames<ItemStatus>::names.size();
    setStatus(selectedId(), static_cast<ItemStatus>(next));
}

void ChecklistsItemsCard::showStatuses() {
    const ChecklistLine* line = model_->line(selectedId());
    if (!line) return;
    statuses_->clear();
    for (std::size_t i = 0; i < EnumNames<ItemStatus>::names.size(); ++i) {
        const auto status = static_cast<ItemStatus>(i);
        QAction* action = statuses_->addAction(choiceText(status));
        action->setObjectName(QStringLiteral("checklists.status.") + QLatin1String(nameOf(status).data()));
        action->setCheckable(true);
        action->setChecked(status == line->entry.status);
        connect(action, &QAction::triggered, this, [this, id = selectedId(), status] { setStatus(id, status); });
    }
    const QModelIndex cell = model_->index(model_->rowOf(selectedId()), ChecklistsTableModel::status);
    statuses_->popup(table()->viewport()->mapToGlobal(table()->visualRect(cell).bottomLeft()));
}

bool ChecklistsItemsCard::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Space) {
            takeNextStatus();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2) {
            showStatuses();
            return true;
        }
    }
    return ListCard::eventFilter(watched, event);
}

void ChecklistsItemsCard::add() {
    const std::string text = tr("New item").toStdString();
    std::string id;
    document_.edit(tr("Add checklist item"), [&](Project& project) { id = addChecklistItem(project, topic_, text); });
    select(id);
    table()->scrollTo(table()->currentIndex());
}

void ChecklistsItemsCard::remove(const std::string& id) {
    const ChecklistLine* line = model_->line(id);
    if (!line) return;
    const QString name = shortName(checklistTitle(line->entry, view_.language()).toStdString());
    if (line->shipped)
        return showNotice(tr("“%1” comes with the program and stays; set it to “%2” if you do not need it.")
                              .arg(name, choiceText(ItemStatus::notApplicable)),
                          false);
    document_.edit(tr("Delete checklist item"), [&](Project& project) { removeEntity<ChecklistEntry>(project, id); });
    showNotice(tr("Item “%1” was deleted.").arg(name), true);
}

}  // namespace jupan
