// Own prices from and into files: imported, dropped, exported, set aside.
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include "ui/models/price_words.h"
#include "ui/pages/prices_import_panel.h"
#include "ui/pages/prices_own_card.h"
#include "ui/pages/prices_own_form.h"

namespace jupan {
namespace {

/// The one price list among what is dragged, or empty.
QString priceFile(const QMimeData* data) {
    if (data->urls().size() != 1 || !data->urls().constFirst().isLocalFile()) return {};
    const QString path = data->urls().constFirst().toLocalFile();
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QLatin1String("json") || suffix == QLatin1String("csv") ? path : QString();
}

}  // namespace

void PricesOwnCard::askForImport() {
    emit fileRequested({.save = false,
                        .title = tr("Import own prices"),
                        .kind = tr("Price lists"),
                        .suffixes = {QStringLiteral("json"), QStringLiteral("csv")}},
                       [this](const QString& path) { import(path); });
}

void PricesOwnCard::import(const QString& path) {
    notice_->hide();
    form_->hide();
    importPanel_->showFile(path);
    refresh();
}

void PricesOwnCard::askForExport() {
    emit fileRequested({.save = true,
                        .title = tr("Export own prices"),
                        .kind = tr("Price lists"),
                        .suffixes = {QStringLiteral("json")},
                        .suggestion = QStringLiteral("own-prices.json")},
                       [this](const QString& path) { exportTo(path); });
}

void PricesOwnCard::exportTo(const QString& path) {
    const Problems problems = writePriceFile(path, view_.prices().own());
    showNotice(problems.empty() ? tr("The own prices are written to “%1”.").arg(path)
                                : priceListProblemLine(problems.front(), view_.formatter()));
}

void PricesOwnCard::setFileAside() {
    const QString name = view_.prices().setFileAside();
    showNotice(name.isEmpty() ? tr("The file could not be renamed; it is kept as it is.")
                              : tr("The file is kept as “%1”.").arg(name));
}

void PricesOwnCard::dragEnterEvent(QDragEnterEvent* event) {
    if (!priceFile(event->mimeData()).isEmpty() && view_.prices().fileProblems().empty()) event->acceptProposedAction();
}

void PricesOwnCard::dropEvent(QDropEvent* event) {
    const QString path = priceFile(event->mimeData());
    if (path.isEmpty()) return;
    event->acceptProposedAction();
    import(path);
}

}  // namespace jupan
