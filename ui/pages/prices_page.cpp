#include "ui/pages/prices_page.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include "core/project/editing.h"
#include "ui/models/entity_table_model.h"
#include "ui/models/price_words.h"
#include "ui/pages/prices_catalogue_card.h"
#include "ui/pages/prices_model_section.h"
#include "ui/pages/prices_offers_card.h"
#include "ui/pages/prices_own_card.h"
#include "ui/pages/prices_update_panel.h"

namespace jupan {

PricesPage::PricesPage(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Page(QStringLiteral("page.prices"), document, view, parent),
      models_(new PricesModelSection(document, view)),
      update_(new PricesUpdatePanel(document, view)),
      catalogue_(new PricesCatalogueCard(document, view)),
      offers_(new PricesOffersCard(document, view)),
      own_(new PricesOwnCard(document, view)) {
    for (QWidget* card : std::initializer_list<QWidget*>{models_, update_, catalogue_, offers_, own_})
        content()->addWidget(card);
    content()->addStretch(1);
    connectCards();
}

void PricesPage::connectCards() {
    connect(&document(), &ProjectDocument::opened, models_, [this] {
        models_->clearSelection();
        update_->hide();
    });
    // At once: the tables show entries of the book.
    connect(&view().prices(), &PriceBook::changed, this, &PricesPage::refresh);
    connect(models_, &PricesModelSection::updateRequested, this, [this] {
        update_->open();
        bringIntoView(update_);
    });
    connect(models_, &PricesModelSection::catalogueRequested, this, [this] {
        bringIntoView(catalogue_);
        catalogue_->startSearch();
    });
    connect(update_, &PricesUpdatePanel::updated, this, [this](int count) {
        models_->showNotice(tr("The prices of %n model(s) were updated.", nullptr, count), true);
        bringIntoView(models_);
    });
    connect(catalogue_, &PricesCatalogueCard::used, this, [this](const QString& id) {
        models_->select(id.toStdString());
        const Model* model = findEntity<Model>(document().project(), id.toStdString());
        models_->showNotice(tr("“%1” is in the project now.").arg(model ? shortName(model->name) : id), true);
        bringIntoView(models_);
    });
    connect(catalogue_, &PricesCatalogueCard::ownWanted, this, [this](const CatalogueModel& entry) {
        own_->startNew(entry);
        bringIntoView(own_);
    });
    const auto openRate = [this](const QString& currency) {
        emit pageRequested(PageId::costs, QStringLiteral("fx.") + currency);
    };
    connect(catalogue_, &PricesCatalogueCard::rateWanted, this, openRate);
    connect(offers_, &PricesOffersCard::rateWanted, this, openRate);
    connect(offers_, &PricesOffersCard::seatWanted, this,
            [this](const QString& path) { emit pageRequested(PageId::costs, path); });
    connect(own_, &PricesOwnCard::fileRequested, this, &Page::fileRequested);
}

QString PricesPage::title() const {
    return tr("Prices");
}

QString PricesPage::sentence() const {
    const PriceBook& book = view().prices();
    const QString day = QString::fromStdString(book.listDay());
    const Project& project = document().project();
    const int count = static_cast<int>(project.models.size());
    if (count == 0) return tr("The catalogue is of %1. The project has no model yet: choose one below.").arg(day);
    const int old = oldPricesOf(project, book.all(), book.today());
    if (old == 0) return tr("The catalogue is of %1. No price of the project is more than 90 days old.").arg(day);
    return tr("The catalogue is of %1. %2 of the project's %3 models have prices that are more than 90 days old.")
        .arg(day)
        .arg(old)
        .arg(count);
}

void PricesPage::refresh() {
    setSentence(sentence());
    models_->refreshModels();
    update_->refresh();
    catalogue_->refresh();
    offers_->refresh();
    own_->refresh();
}

void PricesPage::bringIntoView(QWidget* part) {
    auto* scroll = findChild<QScrollArea*>();
    // Layouts settle first: the part may have just appeared.
    QMetaObject::invokeMethod(
        this,
        [scroll, part] {
            // Its beginning, where it is taller than the page.
            const QPoint top = part->mapTo(scroll->widget(), QPoint());
            scroll->ensureVisible(top.x(), top.y() + part->height(), 0, 0);
            scroll->ensureVisible(top.x(), top.y(), 0, 0);
        },
        Qt::QueuedConnection);
}

void PricesPage::reveal(const QString& path) {
    if (path.section(u'.', 0, 0) != QLatin1String("model")) return;
    models_->select(path.section(u'.', 1, 1).toStdString());
    bringIntoView(models_);
}

}  // namespace jupan
