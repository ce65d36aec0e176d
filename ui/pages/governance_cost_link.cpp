#include "ui/pages/governance_cost_link.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "core/project/editing.h"
#include "ui/models/entity_table_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

namespace jupan {

GovernanceCostLink::GovernanceCostLink(const QString& name, ProjectDocument& document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      text_(new QLabel(this)),
      add_(new QPushButton(this)),
      open_(new QPushButton(this)) {
    text_->setObjectName(name + QStringLiteral(".text"));
    add_->setObjectName(name + QStringLiteral(".add"));
    open_->setObjectName(name + QStringLiteral(".open"));
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    setRole(text_, "muted");
    setRole(open_, "link");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * gridStep);
    row->addWidget(add_);
    row->addWidget(text_, 1);
    row->addWidget(open_);
    connect(add_, &QPushButton::clicked, this, &GovernanceCostLink::add);
    connect(open_, &QPushButton::clicked, this,
            [this] { emit costRequested(QStringLiteral("cost.") + QString::fromStdString(cost_)); });
}

void GovernanceCostLink::showLink(const Mention& cost, const QString& costName,
                                  std::function<void(Project&, const std::string&)> put) {
    costName_ = costName;
    put_ = std::move(put);
    const Cost* linked = cost ? findEntity<Cost>(document_.project(), cost->text) : nullptr;
    cost_ = linked ? linked->id.text : std::string();
    add_->setText(QStringLiteral("＋ ") + tr("New cost item"));
    open_->setText(tr("See it under costs"));
    add_->setVisible(!linked);
    open_->setVisible(linked);
    text_->setText(linked ? tr("“%1” pays for it and is in the budget.").arg(shortName(linked->name))
                          : tr("Does it cost money? A new cost item is linked at once; enter its amount under costs."));
}

void GovernanceCostLink::add() {
    if (!put_) return;
    const std::string name = costName_.toStdString();
    document_.edit(tr("Add cost item"), [&](Project& project) {
        const std::string id = addCost(project, CostKind::recurring, name);
        findEntity<Cost>(project, id)->category = Category::securityGovernance;
        put_(project, id);
    });
    document_.closeStep();
}

}  // namespace jupan
