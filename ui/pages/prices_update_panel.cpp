#include "ui/pages/prices_update_panel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <algorithm>

#include "core/project/editing.h"
#include "ui/format/problem_text.h"
#include "ui/models/entity_table_model.h"
#include "ui/models/price_words.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

QLabel* plainLabel(const QString& name) {
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

}  // namespace

PricesUpdatePanel::PricesUpdatePanel(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      sentence_(plainLabel(QStringLiteral("prices.update.sentence"))),
      holder_(new QVBoxLayout),
      notes_(plainLabel(QStringLiteral("prices.update.notes"))),
      npv_(plainLabel(QStringLiteral("prices.update.npv"))),
      cost_(plainLabel(QStringLiteral("prices.update.cost"))),
      error_(new ErrorLabel),
      apply_(new QPushButton),
      cancel_(new QPushButton) {
    setObjectName(QStringLiteral("prices.update"));
    error_->setObjectName(QStringLiteral("prices.update.error"));
    apply_->setObjectName(QStringLiteral("prices.update.apply"));
    cancel_->setObjectName(QStringLiteral("prices.update.cancel"));
    setRole(sentence_, "muted");
    setRole(notes_, "small");
    setRole(apply_, "primary");
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * gridStep);
    buttons->addWidget(apply_);
    buttons->addWidget(cancel_);
    buttons->addStretch(1);
    body()->addWidget(sentence_);
    body()->addLayout(holder_);
    body()->addWidget(notes_);
    body()->addWidget(npv_);
    body()->addWidget(cost_);
    body()->addWidget(error_);
    body()->addLayout(buttons);
    connect(apply_, &QPushButton::clicked, this, &PricesUpdatePanel::apply);
    connect(cancel_, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void PricesUpdatePanel::open() {
    checked_.clear();
    show();
    refresh();
    if (apply_->isEnabled())
        apply_->setFocus();
    else
        cancel_->setFocus();
}

QString PricesUpdatePanel::modelName(const std::string& id) const {
    const Model* model = findEntity<Model>(document_.project(), id);
    return model ? shortName(model->name) : QString::fromStdString(id);
}

std::vector<std::string> PricesUpdatePanel::chosen() const {
    std::vector<std::string> ids;
    for (const PriceDifference& difference : differences_)
        if (const auto box = boxes_.find(difference.model); box != boxes_.end() && box->second->isChecked())
            ids.push_back(difference.model);
    return ids;
}

void PricesUpdatePanel::refresh() {
    if (isHidden()) return;
    setTitle(tr("Update prices from the catalogue"));
    cancel_->setText(tr("Keep the present prices"));
    differences_ = priceDifferences(document_.project(), view_.prices().all(), view_.prices().today());
    const bool any = std::any_of(differences_.begin(), differences_.end(), [](const PriceDifference& difference) {
        return difference.comparison == PriceComparison::changed;
    });
    sentence_->setText(any ? tr("This is what would change. Nothing has changed yet.")
                           : tr("There is nothing to update: no price of this project differs from the catalogue. "
                                "Newer prices come with a new version of the program, or from a list you import "
                                "below."));
    buildModels();
    showNotes();
    showPreview();
}

void PricesUpdatePanel::buildModels() {
    boxes_.clear();
    if (models_) {
        models_->hide();
        models_->deleteLater();
    }
    models_ = new QWidget(this);
    grid_ = new QGridLayout(models_);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(6 * gridStep);
    grid_->setVerticalSpacing(gridStep);
    grid_->setColumnStretch(3, 1);
    for (const PriceDifference& difference : differences_)
        if (difference.comparison == PriceComparison::changed) buildModel(difference);
    holder_->addWidget(models_);
}

void PricesUpdatePanel::buildModel(const PriceDifference& difference) {
    auto* box = new QCheckBox(
        difference.linked ? modelName(difference.model)
                          : tr("%1 (only its name is that of “%2”)")
                                .arg(modelName(difference.model), QString::fromStdString(difference.catalogue)));
    box->setObjectName(QStringLiteral("prices.update.model.") + QString::fromStdString(difference.model));
    const auto known = checked_.emplace(difference.model, difference.linked).first;
    box->setChecked(known->second);
    grid_->addWidget(box, grid_->rowCount(), 0, 1, 4);
    boxes_[difference.model] = box;
    connect(box, &QCheckBox::toggled, this, [this, id = difference.model](bool on) {
        checked_[id] = on;
        showPreview();
    });
    if (difference.currencyBefore != difference.currencyAfter)
        addLine(fieldLabel("model", "currency"), QString::fromStdString(difference.currencyBefore.code),
                QString::fromStdString(difference.currencyAfter.code));
    for (const PriceFieldDifference& field : difference.fields) {
        if (!field.changed()) continue;
        addLine(priceFieldName(field.field),
                priceFieldText(field.field, field.before, difference.currencyBefore, view_.formatter()),
                priceFieldText(field.field, field.after, difference.currencyAfter, view_.formatter()));
    }
}

void PricesUpdatePanel::addLine(const QString& field, const QString& before, const QString& after) {
    auto* name = new QLabel(field);
    name->setContentsMargins(6 * gridStep, 0, 0, 0);
    setRole(name, "muted");
    auto* old = new QLabel(before);
    auto* now = new QLabel(QStringLiteral("→ ") + after);
    old->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const int row = grid_->rowCount();
    grid_->addWidget(name, row, 0);
    grid_->addWidget(old, row, 1);
    grid_->addWidget(now, row, 2);
}

void PricesUpdatePanel::showNotes() {
    QStringList same, unknown, gone;
    for (const PriceDifference& difference : differences_) {
        if (difference.comparison == PriceComparison::same) same << modelName(difference.model);
        if (difference.comparison == PriceComparison::priceUnknown) unknown << modelName(difference.model);
        if (difference.comparison == PriceComparison::notInCatalogue) gone << modelName(difference.model);
    }
    const QString comma = QStringLiteral(", ");
    QStringList lines;
    if (!same.isEmpty()) lines << tr("As in the catalogue already: %1.").arg(same.join(comma));
    if (!unknown.isEmpty()) lines << tr("No price in the catalogue: %1.").arg(unknown.join(comma));
    if (!gone.isEmpty()) lines << tr("Not in the catalogue: %1.").arg(gone.join(comma));
    notes_->setText(lines.join(u'\n'));
    notes_->setVisible(!lines.isEmpty());
}

void PricesUpdatePanel::showPreview() {
    const std::vector<std::string> ids = chosen();
    apply_->setText(tr("Update %n model(s)", nullptr, static_cast<int>(ids.size())));
    apply_->setVisible(!boxes_.empty());
    error_->clearMessage();
    bool good = false;
    if (!ids.empty()) {
        const auto preview = previewPriceUpdate(document_.project(), view_.prices().all(), view_.prices().today(), ids);
        good = preview.ok();
        if (good) {
            const Formatter& formatter = view_.formatter();
            npv_->setText(
                tr("NPV of the base case: %1 → %2")
                    .arg(formatter.money(preview.value().npvBefore), formatter.money(preview.value().npvAfter)));
            cost_->setText(tr("Total cost: %1 → %2")
                               .arg(formatter.money(preview.value().totalCostBefore),
                                    formatter.money(preview.value().totalCostAfter)));
            npv_->setToolTip(QStringLiteral("%1 → %2").arg(formatter.exactMoney(preview.value().npvBefore),
                                                           formatter.exactMoney(preview.value().npvAfter)));
            cost_->setToolTip(QStringLiteral("%1 → %2").arg(formatter.exactMoney(preview.value().totalCostBefore),
                                                            formatter.exactMoney(preview.value().totalCostAfter)));
        } else {
            error_->setMessage(problemLine(preview.problems().front(), view_.formatter()));
        }
    }
    npv_->setVisible(good);
    cost_->setVisible(good);
    apply_->setEnabled(good);
}

void PricesUpdatePanel::apply() {
    const std::vector<std::string> ids = chosen();
    const Problems problems = document_.edit(tr("Update prices"), [&](Project& project) {
        project = withUpdatedPrices(project, view_.prices().all(), view_.prices().today(), ids);
    });
    if (!problems.empty()) return error_->setMessage(problemLine(problems.front(), view_.formatter()));
    hide();
    emit updated(static_cast<int>(ids.size()));
}

}  // namespace jupan
