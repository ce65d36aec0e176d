#include "ui/pages/costs_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "core/project/editing.h"
#include "ui/models/entity_table_model.h"
#include "ui/pages/costs_item_section.h"
#include "ui/pages/costs_rates_card.h"
#include "ui/pages/costs_seat_section.h"
#include "ui/pages/costs_total_card.h"
#include "ui/pages/costs_workload_section.h"

namespace jupan {

CostsPage::CostsPage(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Page(QStringLiteral("page.costs"), document, view, parent),
      seats_(new CostsSeatSection(document, view)),
      workloads_(new CostsWorkloadSection(document, view)),
      items_(new CostsItemSection(document, view)),
      rates_(new CostsRatesCard(document, view)),
      total_(new CostsTotalCard(document, view)) {
    buildPrices();
    connect(total_, &CostsTotalCard::fileRequested, this, &Page::fileRequested);
    for (QWidget* card : std::initializer_list<QWidget*>{seats_, workloads_, prices_, items_, rates_, total_})
        content()->addWidget(card);
    content()->addStretch(1);
    connectSelections();
}

void CostsPage::connectSelections() {
    const std::vector<CostsLineSection*> lists{seats_, workloads_, items_};
    for (CostsLineSection* list : lists) {
        connect(list, &ListCard::selected, this, [lists, list] {
            if (list->selectedId().empty()) return;
            for (CostsLineSection* other : lists) {
                if (other == list || other->selectedId().empty()) continue;
                other->clearSelection();
                other->refresh();
            }
        });
        connect(&document(), &ProjectDocument::opened, list, [list] { list->clearSelection(); });
    }
}

void CostsPage::buildPrices() {
    prices_ = new Card;
    pricesText_ = new QLabel;
    pricesText_->setObjectName(QStringLiteral("costs.prices.text"));
    pricesText_->setTextFormat(Qt::PlainText);
    pricesText_->setWordWrap(true);
    openPrices_ = new QPushButton;
    openPrices_->setObjectName(QStringLiteral("costs.prices.open"));
    setRole(openPrices_, "link");
    auto* row = new QHBoxLayout;
    row->addWidget(pricesText_, 1);
    row->addWidget(openPrices_);
    static_cast<Card*>(prices_)->body()->addLayout(row);
    connect(openPrices_, &QPushButton::clicked, this, [this] { emit pageRequested(PageId::prices, {}); });
}

void CostsPage::refreshPrices() {
    QStringList names;
    for (const Model& model : document().project().models)
        if (!workloadsUsingModel(document().project(), model.id.text).empty()) names << shortName(model.name);
    pricesText_->setText(names.isEmpty() ? tr("No workload uses a model yet. Prices of models stand on their own page.")
                                         : tr("Models in use: %1.").arg(names.join(QStringLiteral(", "))));
    openPrices_->setText(tr("Open prices"));
}

QString CostsPage::title() const {
    return tr("Costs & tokens");
}

void CostsPage::refresh() {
    setSentence(sentence());
    seats_->refresh();
    workloads_->refresh();
    items_->refresh();
    refreshPrices();
    rates_->refresh();
    total_->refresh();
}

QString CostsPage::sentence() const {
    const Results& results = document().results();
    if (results.costs.empty()) return tr("Nothing costs anything yet: add seats, token use or other cost below.");
    const QString total = formatter().money(results.metrics.totalCost);
    const QString month = formatter().money(results.steadyMonthlyCost);
    const QString time = formatter().months(document().project().settings.horizonMonths);
    const auto largest = std::max_element(results.categories.begin(), results.categories.end(),
                                          [](const auto& a, const auto& b) { return a.second < b.second; });
    if (largest == results.categories.end() || largest->second <= 0)
        return tr("All lines cost 0 so far: fill in prices and amounts.");
    return tr("%1 a month once it runs, %2 over %3; the largest part is %4.")
        .arg(month, total, time, choiceText(largest->first));
}

void CostsPage::reveal(const QString& path) {
    const QString word = path.section('.', 0, 0);
    const std::string id = path.section('.', 1, 1).toStdString();
    QWidget* target = nullptr;
    const auto choose = [&](CostsLineSection* list) {
        list->select(id);
        target = list;
    };
    if (word == QLatin1String("seat")) choose(seats_);
    if (word == QLatin1String("workload")) choose(workloads_);
    if (word == QLatin1String("cost")) choose(items_);
    if (word == QLatin1String("model")) return emit pageRequested(PageId::prices, path);
    if (word == QLatin1String("fx") || path == QLatin1String("project.contingency")) target = rates_;
    if (!target) return;
    auto* scroll = findChild<QScrollArea*>();
    // Layouts settle first: the form has just appeared.
    QMetaObject::invokeMethod(
        this, [scroll, target] { scroll->ensureWidgetVisible(target, 0, 0); }, Qt::QueuedConnection);
}

}  // namespace jupan
