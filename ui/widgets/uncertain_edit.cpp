#include "ui/widgets/uncertain_edit.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>

#include "ui/theme/theme.h"

namespace jupan {
namespace {

/// Low and high have the unit and range of the value, and may be empty.
FieldSpec boundSpec(FieldSpec spec) {
    spec.clearable = true;
    spec.defaulted = false;
    spec.info.defaultValue.reset();
    return spec;
}

FieldSpec distributionSpec(const FieldSpec& spec) {
    return {.entity = spec.entity, .info = {.name = "dist"}};
}

}  // namespace

UncertainEdit::UncertainEdit(FieldSpec spec, Formatter formatter, QWidget* parent)
    : QWidget(parent),
      spec_(std::move(spec)),
      formatter_(std::move(formatter)),
      number_(new NumberEdit(spec_, formatter_, this)),
      low_(new NumberEdit(boundSpec(spec_), formatter_, this)),
      high_(new NumberEdit(boundSpec(spec_), formatter_, this)),
      distribution_(ChoiceEdit::of<Distribution>(distributionSpec(spec_), formatter_, this)),
      chip_(new ProvenanceChip(this)),
      expand_(new QToolButton(this)),
      details_(new QWidget(this)),
      boundsError_(new ErrorLabel(this)),
      curve_(new CurveView(CurveView::Kind::area, this)) {
    distribution_->setChoice(Distribution::pert);
    buildDetails();
    connectParts();
    setPrefix(spec_.objectName());
    setFocusProxy(number_);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    retranslate();
    setExpanded(false);
    refreshCurve();
}

void UncertainEdit::buildDetails() {
    auto* bounds = new QGridLayout(details_);
    bounds->setContentsMargins(3 * gridStep, 0, 0, gridStep);
    bounds->setHorizontalSpacing(2 * gridStep);
    bounds->setVerticalSpacing(2 * gridStep);
    bounds->addWidget(low_, 0, 0, Qt::AlignTop);
    bounds->addWidget(high_, 0, 1, Qt::AlignTop);
    bounds->addWidget(boundsError_, 1, 0, 1, 2);
    bounds->addWidget(distribution_, 2, 0, 1, 2);
    bounds->addWidget(curve_, 3, 0, 1, 2);
    bounds->setColumnStretch(0, 1);
    bounds->setColumnStretch(1, 1);
    expand_->setCheckable(true);
    expand_->setFocusPolicy(Qt::StrongFocus);
    expand_->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(gridStep);
    tools->addWidget(expand_);
    tools->addStretch(1);
    tools->addWidget(chip_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridStep);
    layout->addWidget(number_);
    layout->addLayout(tools);
    layout->addWidget(details_);
    layout->addStretch(1);
    setTabOrder(number_->edit(), expand_);
    setTabOrder(expand_, chip_);
    setTabOrder(chip_, low_->edit());
    setTabOrder(low_->edit(), high_->edit());
    setTabOrder(high_->edit(), distribution_->combo());
}

void UncertainEdit::connectParts() {
    for (NumberEdit* part : {number_, low_, high_}) {
        connect(part, &NumberEdit::committed, this, &UncertainEdit::readParts);
        connect(part, &NumberEdit::cleared, this, &UncertainEdit::readParts);
        connect(part, &NumberEdit::restored, this, &UncertainEdit::restored);
        connect(part, &NumberEdit::invalid, this, &UncertainEdit::invalid);
        connect(part->edit(), &UnitLineEdit::escaped, this, &UncertainEdit::restoreBounds);
    }
    connect(distribution_, &ChoiceEdit::committed, this, &UncertainEdit::readParts);
    connect(expand_, &QToolButton::toggled, this, &UncertainEdit::setExpanded);
    connect(chip_, &ProvenanceChip::committed, this, &UncertainEdit::provenanceCommitted);
}

void UncertainEdit::setPrefix(const QString& name) {
    setObjectName(name);
    number_->setPrefix(name);
    low_->setPrefix(name + QStringLiteral(".low"));
    high_->setPrefix(name + QStringLiteral(".high"));
    distribution_->setPrefix(name + QStringLiteral(".dist"));
    chip_->setPrefix(name + QStringLiteral(".source"));
    expand_->setObjectName(name + QStringLiteral(".expand"));
    boundsError_->setObjectName(name + QStringLiteral(".bounds_error"));
    curve_->setObjectName(name + QStringLiteral(".curve"));
    // The frame has the field's name, the number inside it its own.
    number_->setObjectName(name + QStringLiteral(".value"));
}

void UncertainEdit::setLabel(const QString& label) {
    number_->setLabel(label);
}

void UncertainEdit::setProblem(const QString& sentence) {
    number_->setProblem(sentence);
}

void UncertainEdit::setFormatter(const Formatter& formatter) {
    formatter_ = formatter;
    for (FieldFrame* part : std::initializer_list<FieldFrame*>{number_, low_, high_, distribution_})
        part->setFormatter(formatter);
    retranslate();
    refreshCurve();
}

void UncertainEdit::setCurrency(const std::string& currency) {
    spec_.currency = currency;
    for (NumberEdit* part : {number_, low_, high_}) part->setCurrency(currency);
    refreshCurve();
}

void UncertainEdit::setProvenance(const Provenance& provenance) {
    chip_->setProvenance(provenance);
}

void UncertainEdit::setValue(const std::optional<Uncertain>& value) {
    const bool same = value == value_;
    if (same && !boundsError_->message().isEmpty()) return;  // bounds that are being typed stay
    value_ = value;
    boundsError_->clearMessage();
    const bool bounded = value && value->spread;
    number_->setValue(value ? std::optional(value->value) : std::nullopt);
    low_->setValue(bounded ? std::optional(value->spread->low) : std::nullopt);
    high_->setValue(bounded ? std::optional(value->spread->high) : std::nullopt);
    if (bounded) distribution_->setChoice(value->spread->distribution);
    if (bounded && !same) setExpanded(true);
    refreshCurve();
}

void UncertainEdit::setExpanded(bool expanded) {
    details_->setVisible(expanded);
    expand_->setChecked(expanded);
    retranslate();
    updateGeometry();
}

bool UncertainEdit::isExpanded() const {
    return expand_->isChecked();
}

bool UncertainEdit::hasError() const {
    return number_->hasError() || low_->hasError() || high_->hasError() || !boundsError_->message().isEmpty();
}

/// What keeps the parts from being one value; empty if nothing does (model.md §2).
QString UncertainEdit::boundsError(const Uncertain& candidate) const {
    if (!candidate.spread) return {};
    const auto& [low, high, distribution] = *candidate.spread;
    if (!(low < high)) return QCoreApplication::translate("Widgets", "Low must be smaller than high.");
    const bool percentiles = distribution == Distribution::normal || distribution == Distribution::lognormal;
    if (distribution == Distribution::lognormal && !(low > 0))
        return QCoreApplication::translate("Widgets", "For the lognormal form low must be more than 0.");
    if (!percentiles && (candidate.value < low || candidate.value > high))
        return QCoreApplication::translate("Widgets", "%1 is outside the range %2 – %3: change the range too.")
            .arg(formatter_.value(candidate.value, spec_.info.unit, spec_.currency),
                 formatter_.value(low, spec_.info.unit, spec_.currency),
                 formatter_.value(high, spec_.info.unit, spec_.currency));
    return {};
}

void UncertainEdit::readParts() {
    const auto low = low_->value(), high = high_->value();
    boundsError_->clearMessage();
    if (number_->hasError() || low_->hasError() || high_->hasError()) {
        emit invalid();
        return;
    }
    if (low.has_value() != high.has_value()) {
        setExpanded(true);
        boundsError_->setMessage(
            QCoreApplication::translate("Widgets", "Low and high go together: give both, or neither."));
        emit invalid();
        return;
    }
    if (!number_->value()) {
        value_.reset();
        refreshCurve();
        emit cleared();
        return;
    }
    Uncertain candidate(*number_->value());
    if (low) candidate.spread = Spread{*low, *high, distribution_->choice<Distribution>()};
    if (const QString error = boundsError(candidate); !error.isEmpty()) {
        setExpanded(true);
        boundsError_->setMessage(error);
        emit invalid();
        return;
    }
    value_ = candidate;
    refreshCurve();
    emit committed(candidate);
}

/// Esc while the parts do not fit together: the last value that did.
void UncertainEdit::restoreBounds() {
    if (boundsError_->message().isEmpty()) return;
    boundsError_->clearMessage();
    setValue(value_);
    emit restored();
}

void UncertainEdit::refreshCurve() {
    distribution_->setEnabled(low_->value() && high_->value());
    std::vector<CurvePoint> points;
    if (value_) points = densityCurve(*value_, spec_.info.range);
    curve_->setVisible(points.size() > 1);
    if (points.size() < 2) return;
    const auto text = [this](double x) { return formatter_.value(x, spec_.info.unit, spec_.currency); };
    const Spread& spread = *value_->spread;
    std::vector<CurveView::Mark> marks{{spread.low, text(spread.low), false},
                                       {value_->value, text(value_->value), true},
                                       {spread.high, text(spread.high), false}};
    const QString description = QCoreApplication::translate("Widgets", "From %1 over %2 to %3")
                                    .arg(text(spread.low), text(value_->value), text(spread.high));
    curve_->setCurve(std::move(points), std::move(marks), 0, description);
}

void UncertainEdit::retranslate() {
    low_->setLabel(QCoreApplication::translate("Widgets", "Low"));
    high_->setLabel(QCoreApplication::translate("Widgets", "High"));
    distribution_->setLabel(QCoreApplication::translate("Widgets", "Form of the uncertainty"));
    expand_->setText((isExpanded() ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) +
                     QCoreApplication::translate("Widgets", "Range"));
    expand_->setAccessibleName(QCoreApplication::translate("Widgets", "Range") + QStringLiteral(": ") +
                               fieldLabel(spec_));
    const QString help = QCoreApplication::translate(
        "Widgets", "Low and high say how sure you are; the program computes how much that matters.");
    expand_->setToolTip(help);
    expand_->setAccessibleDescription(help);
}

void UncertainEdit::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

}  // namespace jupan
