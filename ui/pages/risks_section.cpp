#include "ui/pages/risks_section.h"

#include <QMenu>

#include "core/governance/risk_register.h"
#include "resources/framework/framework_words.h"
#include "ui/document/spending.h"
#include "ui/pages/governance_cost_link.h"
#include "ui/pages/risks_table_model.h"

namespace jupan {

RisksSection::RisksSection(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : RisksSection(document, view, new RisksTableModel(document, view), parent) {}

RisksSection::RisksSection(ProjectDocument& document, ViewSettings& view, RisksTableModel* model, QWidget* parent)
    : ListCard(QStringLiteral("risks.list"), model, {RisksTableModel::name, RisksTableModel::owner}, document, parent),
      document_(document),
      view_(view),
      model_(model),
      offer_(new QPushButton(this)),
      offers_(new QMenu(this)) {
    offer_->setObjectName(QStringLiteral("risks.list.offer"));
    offers_->setObjectName(QStringLiteral("risks.list.offers"));
    offer_->setMenu(offers_);
    body()->insertWidget(0, offer_, 0, Qt::AlignRight);
    hideWhenNarrow(RisksTableModel::owner);
    connectRequests();
    connect(offers_, &QMenu::aboutToShow, this, &RisksSection::fillOffers);
    connect(this, &ListCard::selected, this, &RisksSection::refreshForm);
}

void RisksSection::connectRequests() {
    connect(this, &ListCard::addRequested, this, &RisksSection::add);
    connect(this, &ListCard::duplicateRequested, this, [this](const QString& id) {
        const Risk* original = findEntity<Risk>(document_.project(), id.toStdString());
        if (!original) return;
        const std::string name = tr("%1 (copy)").arg(QString::fromStdString(original->name)).toStdString();
        std::string copy;
        document_.edit(tr("Duplicate risk"),
                       [&](Project& project) { copy = duplicateEntity<Risk>(project, id.toStdString(), name); });
        select(copy);
    });
    connect(this, &ListCard::moveRequested, this, [this](const QString& id, int step) {
        document_.edit(tr("Move risk"), [&](Project& project) { moveEntity<Risk>(project, id.toStdString(), step); });
    });
    connect(this, &ListCard::deleteRequested, this, [this](const QString& id) { remove(id.toStdString()); });
}

QString RisksSection::shippedText(const std::string& id) const {
    const FrameworkWords& words = frameworkWords(view_.language() == Language::korean ? "ko" : "en", "risk." + id);
    return QString::fromStdString(words.text);
}

void RisksSection::fillOffers() {
    offers_->clear();
    std::vector<std::string> all;
    for (const std::string_view id : offeredRisks(document_.project())) {
        all.emplace_back(id);
        const FrameworkWords& words =
            frameworkWords(view_.language() == Language::korean ? "ko" : "en", "risk." + all.back());
        QAction* action = offers_->addAction(QString::fromStdString(words.title));
        action->setObjectName(QStringLiteral("risks.offer.") + QString::fromStdString(all.back()));
        action->setToolTip(QString::fromStdString(words.text));
        connect(action, &QAction::triggered, this, [this, id = all.back()] { takeOver({id}); });
    }
    if (all.size() < 2) return;
    offers_->addSeparator();
    QAction* action = offers_->addAction(tr("All of them"));
    action->setObjectName(QStringLiteral("risks.offer.all"));
    connect(action, &QAction::triggered, this, [this, all] { takeOver(all); });
}

void RisksSection::takeOver(const std::vector<std::string>& ids) {
    const char* language = view_.language() == Language::korean ? "ko" : "en";
    std::string first;
    document_.edit(tr("Add risks from the list"), [&](Project& project) {
        for (const std::string& id : ids) {
            const std::string made = addRisk(project, frameworkWords(language, "risk." + id).title, id);
            if (first.empty()) first = made;
        }
    });
    select(first);
}

void RisksSection::add() {
    const std::string name = tr("New risk").toStdString();
    std::string id;
    document_.edit(tr("Add risk"), [&](Project& project) { id = addRisk(project, name); });
    select(id);
}

void RisksSection::remove(const std::string& id) {
    const Risk* risk = findEntity<Risk>(document_.project(), id);
    if (!risk) return;
    const QString name = shortName(risk->name);
    document_.edit(tr("Delete risk"), [&](Project& project) { removeEntity<Risk>(project, id); });
    showNotice(tr("Risk “%1” was deleted.").arg(name), true);
}

void RisksSection::refresh() {
    model_->setToday(document_.spending().today());
    setTexts({tr("Risk register"), tr("Risk"),
              tr("Write down what may go wrong, or take risks over from the list that comes with the program.")});
    refreshList();
    const std::size_t offered = offeredRisks(document_.project()).size();
    offer_->setText(tr("Add from the list (%1)").arg(offered));
    offer_->setVisible(offered > 0);
    refreshForm();
}

void RisksSection::refreshForm() {
    const Risk* risk = findEntity<Risk>(document_.project(), selectedId());
    if (!risk) {
        if (form_) form_->clear();
        return;
    }
    if (!form_) {
        explained_ = new QLabel(this);
        explained_->setWordWrap(true);
        explained_->setTextFormat(Qt::PlainText);
        setRole(explained_, "muted");
        form_ = new FormGroups(document_, view_, this);
        form_->addGroup(0, {"name", "likelihood", "impact"}, 2);
        form_->addGroup(1, {"response", "owner", "plan", "review", "cost", "kpi"}, 2);
        cost_ = new GovernanceCostLink(QStringLiteral("risks.cost"), document_, this);
        form_->addWidget(1, cost_);
        form_->addWidget(0, explained_);
        formArea()->addWidget(form_);
        connect(cost_, &GovernanceCostLink::costRequested, this, &RisksSection::linkRequested);
    }
    form_->setHeadings({tr("How likely, how bad"), tr("What is done about it")});
    form_->showEntity<Risk>(risk->id.text);
    const QString text = shippedText(risk->id.text);
    explained_->setText(text);
    explained_->setVisible(!text.isEmpty());
    cost_->showLink(risk->cost, tr("Response to “%1”").arg(shortName(risk->name)),
                    [id = risk->id.text](Project& project, const std::string& cost) {
                        if (Risk* found = findEntity<Risk>(project, id))
                            found->cost = Reference<EntityKind::cost>{cost};
                    });
}

}  // namespace jupan
