#include "ui/pages/costs_item_section.h"

#include <QMenu>

#include "ui/models/cost_line_table_model.h"

namespace jupan {

CostsItemSection::CostsItemSection(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : CostsLineSection(QStringLiteral("costs.items"),
                       new CostLineTableModel(CostLineTableModel::Section::items, document, view), {0, 1}, document,
                       view, parent),
      menu_(new QMenu(this)) {
    for (std::size_t i = 0; i < EnumNames<CostKind>::names.size(); ++i) {
        const auto kind = static_cast<CostKind>(i);
        QAction* action = menu_->addAction(QString());
        action->setObjectName(QStringLiteral("costs.items.add.") + QString::fromLatin1(nameOf(kind).data()));
        connect(action, &QAction::triggered, this, [this, kind] { add(kind); });
    }
    connectEdits<Cost>(&removeCostLine);
    connect(this, &ListCard::addRequested, this, &CostsItemSection::popupMenu);
}

void CostsItemSection::popupMenu() {
    const QList<QAction*> actions = menu_->actions();
    for (int i = 0; i < actions.size(); ++i) {
        const auto kind = static_cast<CostKind>(i);
        actions[i]->setText(QStringLiteral("%1 — %2").arg(choiceText(kind), kindSentence(kind)));
    }
    menu_->popup(addButton()->isVisible() ? addButton()->mapToGlobal(QPoint(0, addButton()->height()))
                                          : mapToGlobal(rect().center()));
}

QString CostsItemSection::kindSentence(CostKind kind) {
    switch (kind) {
        case CostKind::oneTime:
            return tr("paid once, such as set-up or training");
        case CostKind::recurring:
            return tr("paid every month, such as a licence");
        case CostKind::labor:
            return tr("people's time, every month");
    }
    return {};
}

void CostsItemSection::add(CostKind kind) {
    const std::string name = tr("New cost item").toStdString();
    addBy(tr("Add cost item"), [&](Project& project) { return addCost(project, kind, name); });
}

ListCard::Texts CostsItemSection::texts() const {
    return {tr("Cost items"), tr("Cost item"),
            tr("Everything that is neither a seat nor a token: set-up, training, security, people, tools.")};
}

void CostsItemSection::buildForm() {
    form_ = new FormGroups(document(), view(), this);
    form_->addGroup(0, {"name", "kind", "category", "currency", "amount", "fte", "monthly_cost"}, 2);
    form_->addGroup(1, {"month", "start_month", "end_month", "escalation", "work_unit"}, 2);
    formArea()->addWidget(form_);
}

void CostsItemSection::fillForm() {
    form_->setHeadings({tr("Amount"), tr("Time and place")});
    form_->showEntity<Cost>(selectedId());
}

}  // namespace jupan
