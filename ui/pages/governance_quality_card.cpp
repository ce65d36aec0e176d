#include "ui/pages/governance_quality_card.h"

#include <cmath>

#include "core/engine/data_quality.h"
#include "ui/theme/stale.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

const QString dash = QStringLiteral("–");

}  // namespace

GovernanceQualityCard::GovernanceQualityCard(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      form_(new EntityForm(document, view, {"enabled", "floor"}, 2, this)),
      reading_(new QLabel(this)) {
    setObjectName(QStringLiteral("governance.quality"));
    auto* row = new QHBoxLayout;
    row->setSpacing(4 * gridStep);
    // The field names stand in one line.
    row->addWidget(form_, 5);
    constexpr std::array names{"score", "without", "with"};
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        Figure& figure = figures_[i];
        figure = {new QLabel(this), new QLabel(this)};
        figure.figure->setObjectName(QStringLiteral("governance.quality.") + QLatin1String(names[i]));
        setRole(figure.caption, "small");
        figure.caption->setWordWrap(true);
        QFont font = figure.figure->font();
        font.setPointSizeF(headingPoints);
        font.setBold(true);
        figure.figure->setFont(font);
        addFigures(figure.figure);
        auto* column = new QVBoxLayout;
        column->setSpacing(gridStep);
        column->addWidget(figure.caption);
        column->addWidget(figure.figure);
        column->addStretch(1);
        row->addLayout(column, 2);
    }
    body()->addLayout(row);
    reading_->setObjectName(QStringLiteral("governance.quality.reading"));
    reading_->setWordWrap(true);
    addFigures(reading_);
    body()->addWidget(reading_);
}

void GovernanceQualityCard::showFigure(std::size_t index, const QString& caption, const QString& figure) {
    figures_[index].caption->setText(caption);
    figures_[index].figure->setText(figure);
    figures_[index].figure->setAccessibleName(caption + QStringLiteral(": ") + figure);
}

void GovernanceQualityCard::refresh() {
    setTitle(tr("Data quality and ROI"));
    form_->showPart<DataQuality>("data_quality", "data_quality", [](Project& project) { return &project.dataQuality; });
    const Formatter& formatter = view_.formatter();
    const QualityEffect effect = qualityEffect(document_.project());
    showFigure(0, tr("Data quality of the project"),
               effect.quality ? formatter.value(std::round(*effect.quality), Unit::points) : dash);
    showFigure(1, tr("NPV without it"), formatter.money(effect.npvWithout));
    showFigure(2, tr("NPV with it"), formatter.money(effect.npvWith));
    if (!effect.quality) {
        reading_->setText(tr("No data source has a score yet, so nothing is taken off the benefits."));
        return;
    }
    if (!effect.npvWith || !effect.npvWithout) return reading_->setText({});
    const QString loss = formatter.money(*effect.npvWithout - *effect.npvWith);
    reading_->setText(document_.project().dataQuality.enabled
                          ? tr("The data as they are take %1 off NPV; every result counts that.").arg(loss)
                          : tr("The data as they are would take %1 off NPV; no result counts that while the switch is "
                               "off.")
                                .arg(loss));
}

}  // namespace jupan
