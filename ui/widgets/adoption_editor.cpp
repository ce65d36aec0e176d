#include "ui/widgets/adoption_editor.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <algorithm>

#include "core/engine/adoption.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

FieldSpec adoptionField(std::string_view name) {
    // Every name used here stands in the description of Adoption; a test walks them.
    return findField("adoption", name).value_or(FieldSpec{.entity = "adoption", .info = {.name = name}});
}

}  // namespace

AdoptionEditor::AdoptionEditor(const QString& name, Formatter formatter, YearMonth start, int horizonMonths,
                               QWidget* parent)
    : QWidget(parent),
      formatter_(std::move(formatter)),
      start_(start),
      horizon_(horizonMonths),
      startMonth_(new MonthEdit(adoptionField("start_month"), formatter_, start, this)),
      rampMonths_(new NumberEdit(adoptionField("ramp_months"), formatter_, this)),
      shape_(ChoiceEdit::of<RampShape>(adoptionField("shape"), formatter_, this)),
      ceiling_(new UncertainEdit(adoptionField("ceiling"), formatter_, this)),
      endMonth_(new MonthEdit(adoptionField("end_month"), formatter_, start, this)),
      caption_(new QLabel(this)),
      curve_(new CurveView(CurveView::Kind::line, this)),
      sentence_(new QLabel(this)) {
    setObjectName(name);
    for (FieldFrame* part : std::initializer_list<FieldFrame*>{startMonth_, rampMonths_, shape_, endMonth_})
        part->setPrefix(name + u'.' + QString::fromStdString(std::string(part->spec().info.name)));
    ceiling_->setPrefix(name + QStringLiteral(".ceiling"));
    curve_->setObjectName(name + QStringLiteral(".curve"));
    setRole(caption_, "muted");
    setRole(sentence_, "small");
    sentence_->setWordWrap(true);
    buildLayout();
    connectParts();
    setAdoption({});
}

void AdoptionEditor::buildLayout() {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(3 * gridStep);
    grid->setVerticalSpacing(2 * gridStep);
    grid->addWidget(startMonth_, 0, 0, Qt::AlignTop);
    grid->addWidget(rampMonths_, 0, 1, Qt::AlignTop);
    grid->addWidget(endMonth_, 1, 0, Qt::AlignTop);
    grid->addWidget(shape_, 1, 1, Qt::AlignTop);
    grid->addWidget(ceiling_, 2, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(caption_, 3, 0, 1, 2);
    grid->addWidget(curve_, 4, 0, 1, 2);
    grid->addWidget(sentence_, 5, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void AdoptionEditor::connectParts() {
    const auto changed = [this](auto change) {
        return [this, change](auto value) {
            Adoption next = adoption_;
            change(next, value);
            apply(next);
        };
    };
    connect(startMonth_, &NumberEdit::committed, this,
            changed([](Adoption& next, double month) { next.startMonth = static_cast<int>(month); }));
    connect(rampMonths_, &NumberEdit::committed, this,
            changed([](Adoption& next, double months) { next.rampMonths = static_cast<int>(months); }));
    connect(endMonth_, &NumberEdit::committed, this,
            changed([](Adoption& next, double month) { next.endMonth = static_cast<int>(month); }));
    connect(endMonth_, &NumberEdit::cleared, this, [this] {
        Adoption next = adoption_;
        next.endMonth.reset();
        apply(next);
    });
    connect(shape_, &ChoiceEdit::committed, this,
            changed([](Adoption& next, int index) { next.shape = static_cast<RampShape>(index); }));
    connect(ceiling_, &UncertainEdit::committed, this,
            changed([](Adoption& next, const Uncertain& ceiling) { next.ceiling = ceiling; }));
    for (NumberEdit* part : std::initializer_list<NumberEdit*>{startMonth_, rampMonths_, endMonth_}) {
        connect(part, &NumberEdit::invalid, this, &AdoptionEditor::invalid);
        connect(part, &NumberEdit::restored, this, &AdoptionEditor::restored);
    }
    connect(ceiling_, &UncertainEdit::invalid, this, &AdoptionEditor::invalid);
    connect(ceiling_, &UncertainEdit::restored, this, &AdoptionEditor::restored);
    connect(ceiling_, &UncertainEdit::provenanceCommitted, this, &AdoptionEditor::ceilingProvenanceCommitted);
}

void AdoptionEditor::setAdoption(const Adoption& adoption) {
    adoption_ = adoption;
    endMonth_->setProblem({});
    startMonth_->setValue(adoption.startMonth);
    rampMonths_->setValue(adoption.rampMonths);
    shape_->setChoice(adoption.shape);
    ceiling_->setValue(adoption.ceiling);
    endMonth_->setValue(adoption.endMonth ? std::optional<double>(*adoption.endMonth) : std::nullopt);
    retranslate();
}

void AdoptionEditor::setTimeline(YearMonth start, int horizonMonths) {
    start_ = start;
    horizon_ = horizonMonths;
    startMonth_->setStart(start);
    endMonth_->setStart(start);
    refreshCurve();
}

void AdoptionEditor::setFormatter(const Formatter& formatter) {
    formatter_ = formatter;
    for (FieldFrame* part : std::initializer_list<FieldFrame*>{startMonth_, rampMonths_, shape_, endMonth_})
        part->setFormatter(formatter);
    ceiling_->setFormatter(formatter);
    retranslate();
}

bool AdoptionEditor::hasError() const {
    return startMonth_->hasError() || rampMonths_->hasError() || endMonth_->hasError() || ceiling_->hasError();
}

void AdoptionEditor::apply(const Adoption& candidate) {
    const bool backwards = candidate.endMonth && *candidate.endMonth < candidate.startMonth;
    endMonth_->setProblem(backwards ? QCoreApplication::translate("Widgets", "The last month comes before the first.")
                                    : QString());
    adoption_ = candidate;
    if (backwards) {
        emit invalid();
        return;
    }
    refreshCurve();
    emit committed(candidate);
}

void AdoptionEditor::refreshCurve() {
    // Long enough to see the ramp and its end, at least a year, never past the plan.
    const int rampEnd = adoption_.startMonth + std::max(adoption_.rampMonths, 1);
    const int last =
        std::clamp(std::max({12, rampEnd + 3, adoption_.endMonth.value_or(0) + 2}), 2, std::max(2, horizon_));
    std::vector<CurvePoint> points;
    for (int month = 1; month <= last; ++month)
        points.push_back({static_cast<double>(month), adoptionAt(adoption_, month)});
    const auto axis = [this](int month) { return QString::number(month); };
    std::vector<CurveView::Mark> marks{{1, axis(1)},
                                       {last / 2.0 + 0.5 * (last % 2), axis(last / 2 + last % 2)},
                                       {static_cast<double>(last), formatter_.months(last)}};
    const QString sentence =
        QCoreApplication::translate("Widgets", "Starts in %1 · full use after %2 · ceiling %3")
            .arg(formatter_.planMonth(adoption_.startMonth, start_), formatter_.months(adoption_.rampMonths),
                 formatter_.percent(adoption_.ceiling.value));
    sentence_->setText(sentence);
    curve_->setCurve(std::move(points), std::move(marks), 1, sentence);
}

void AdoptionEditor::retranslate() {
    caption_->setText(QCoreApplication::translate("Widgets", "Share in use, by month of the plan"));
    refreshCurve();
}

void AdoptionEditor::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

}  // namespace jupan
