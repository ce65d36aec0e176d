#include "ui/pages/claims_section.h"

#include <QMenu>
#include <QResizeEvent>

#include "core/governance/claim_check.h"
#include "core/project/editing.h"
#include "resources/framework/framework_words.h"
#include "ui/models/claim_table_model.h"
#include "ui/models/framework_language.h"
#include "ui/pages/claims_check.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

/// From this width of the card on, form and recomputation stand side by side.
constexpr int wideFrom = 1040;

}  // namespace

ClaimsSection::ClaimsSection(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : ListCard(QStringLiteral("claims.list"), new ClaimTableModel(document, view),
               {ClaimTableModel::name, ClaimTableModel::source}, document, parent),
      document_(document),
      view_(view),
      published_(new QPushButton),
      menu_(new QMenu(this)) {
    published_->setObjectName(QStringLiteral("claims.published"));
    published_->setMenu(menu_);
    menu_->setObjectName(QStringLiteral("claims.published.menu"));
    menu_->setToolTipsVisible(true);
    addButtonAfter(published_);
    connectRequests();
    connect(menu_, &QMenu::aboutToShow, this, &ClaimsSection::fillMenu);
    connect(this, &ListCard::selected, this, &ClaimsSection::refreshForm);
}

void ClaimsSection::connectRequests() {
    connect(this, &ListCard::addRequested, this, [this] {
        Claim claim;
        claim.name = tr("New claim").toStdString();
        add(std::move(claim));
    });
    connect(this, &ListCard::duplicateRequested, this, [this](const QString& id) {
        const Claim* original = findEntity<Claim>(document_.project(), id.toStdString());
        if (!original) return;
        const std::string name = tr("%1 (copy)").arg(QString::fromStdString(original->name)).toStdString();
        std::string copy;
        document_.edit(tr("Duplicate claim"),
                       [&](Project& project) { copy = duplicateEntity<Claim>(project, id.toStdString(), name); });
        select(copy);
    });
    connect(this, &ListCard::moveRequested, this, [this](const QString& id, int step) {
        document_.edit(tr("Move claim"), [&](Project& project) { moveEntity<Claim>(project, id.toStdString(), step); });
    });
    connect(this, &ListCard::deleteRequested, this, [this](const QString& id) {
        const Claim* claim = findEntity<Claim>(document_.project(), id.toStdString());
        if (!claim) return;
        const QString name = shortName(claim->name);
        document_.edit(tr("Delete claim"), [&](Project& project) { removeEntity<Claim>(project, id.toStdString()); });
        showNotice(tr("Claim “%1” was deleted.").arg(name), true);
    });
}

void ClaimsSection::add(Claim claim) {
    std::string id;
    document_.edit(tr("Add claim"), [&](Project& project) { id = addClaim(project, std::move(claim)); });
    document_.closeStep();
    select(id);
}

void ClaimsSection::fillMenu() {
    menu_->clear();
    for (const Claim& claim : namedClaims(frameworkLanguage(view_.language()))) {
        const bool there = findEntity<Claim>(document_.project(), claim.id.text) != nullptr;
        const QString name = QString::fromStdString(claim.name);
        QString text = there ? tr("%1 (in the list)").arg(name) : name;
        // A menu takes "&" for a shortcut.
        QAction* action = menu_->addAction(text.replace(u'&', QStringLiteral("&&")));
        action->setObjectName(QStringLiteral("claims.published.") + QString::fromStdString(claim.id.text));
        action->setToolTip(QStringLiteral("<qt>%1</qt>").arg(claimSource(claim).toHtmlEscaped()));
        connect(action, &QAction::triggered, this, [this, claim, there] {
            if (there) return select(claim.id.text);
            add(claim);
        });
    }
}

void ClaimsSection::refresh() {
    setTexts({fieldLabel("claim", "name"), tr("Claim"),
              tr("A claim is a figure that somebody publishes or a vendor promises. Enter what it states, and see "
                 "whether it can be recomputed.")});
    setTitle(tr("Claims"));
    published_->setText(tr("＋ From published claims"));
    published_->setToolTip(tr("Claims that ship with the program, with source and year"));
    fillMenu();
    refreshList();
    refreshForm();
}

void ClaimsSection::buildForm() {
    auto* both = new QWidget(this);
    halves_ = new QBoxLayout(QBoxLayout::TopToBottom, both);
    halves_->setContentsMargins(0, 0, 0, 0);
    halves_->setSpacing(6 * gridStep);
    form_ = new FormGroups(document_, view_, both);
    form_->addGroup(0, {"name"}, 1);
    form_->addGroup(0, {"kind", "currency", "source", "year"}, 2);
    form_->addGroup(0,
                    {"initial_cost", "initial_cost_is_monthly", "monthly_cost", "yearly_cost", "monthly_benefit",
                     "yearly_benefit", "months", "present_cost", "npv_low", "npv_high"},
                    2);
    form_->addGroup(0, {"claimed_payback", "claimed_net", "net_is_called_roi", "claimed_roi_low", "claimed_roi_high"},
                    2);
    form_->addGroup(0, {"note"}, 1);
    check_ = new ClaimsCheck(document_, view_, both);
    halves_->addWidget(form_, 1);
    halves_->addWidget(check_, 1);
    formArea()->addWidget(both);
    placeCheck();
}

void ClaimsSection::refreshForm() {
    const Claim* claim = findEntity<Claim>(document_.project(), selectedId());
    if (!claim) {
        if (form_) form_->clear();
        return;
    }
    if (!form_) buildForm();
    form_->setHeadings(
        {tr("The claim"), tr("Kind and source"), tr("What it states"), tr("What it claims"), tr("Note")});
    form_->showEntity<Claim>(selectedId());
    check_->show(selectedId());
}

void ClaimsSection::resizeEvent(QResizeEvent* event) {
    ListCard::resizeEvent(event);
    placeCheck();
}

// Where there is no room beside the form, what came out stands above it.
void ClaimsSection::placeCheck() {
    if (halves_) halves_->setDirection(width() >= wideFrom ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
}

}  // namespace jupan
