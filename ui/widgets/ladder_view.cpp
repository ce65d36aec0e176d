#include "ui/widgets/ladder_view.h"

#include <QHelpEvent>
#include <QSignalBlocker>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

namespace jupan {
namespace {

constexpr int bodyHeight = 84;  ///< of the first step
constexpr int highestClimb = 36;
constexpr int mostClimb = 12;  ///< from one step to the next
constexpr int narrowest = 240;

}  // namespace

LadderView::LadderView(Formatter formatter, QWidget* parent)
    : QWidget(parent),
      formatter_(std::move(formatter)),
      colorOf_([](int index) { return currentTheme().series[static_cast<std::size_t>(index) % 7]; }),
      label_(new QLabel(this)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    label_->setTextFormat(Qt::PlainText);
    label_->setAttribute(Qt::WA_TransparentForMouseEvents);
    setRole(label_, "small");
    label_->setAutoFillBackground(true);
    label_->hide();
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, qOverload<>(&QWidget::update));
}

void LadderView::setPrefix(const QString& name) {
    setObjectName(name);
    label_->setObjectName(name + ".label");
    nameHandles();
}

void LadderView::nameHandles() {
    for (std::size_t i = 0; i < handles_.size(); ++i)
        handles_[i]->setObjectName(QStringLiteral("%1.handle[%2]").arg(objectName()).arg(i + 1));
}

void LadderView::setFormatter(const Formatter& formatter) {
    formatter_ = formatter;
    describe();
    update();
}

void LadderView::setColors(std::function<QColor(int)> colorOf) {
    colorOf_ = std::move(colorOf);
    update();
}

void LadderView::setLadder(std::vector<LadderStage> stages, int horizon, YearMonth start) {
    stages_ = std::move(stages);
    horizon_ = std::max(1, horizon);
    start_ = start;
    matchHandles();
    placeHandles();
    describe();
    showLabel();
    update();
}

void LadderView::setSpan(double left, double right) {
    if (left == left_ && right == right_) return;
    left_ = left;
    right_ = right;
    placeHandles();
    update();
}

void LadderView::setMovable(bool movable) {
    movable_ = movable;
    for (LadderHandle* handle : handles_) handle->setEnabled(movable);
}

// Places ------------------------------------------------------------------------------------------------------------

int LadderView::lineHeight() const {
    return fontMetrics().height();
}

QSize LadderView::sizeHint() const {
    // the highest step with its caption above, and the calendar below
    return {600, lineHeight() + gridStep + highestClimb + bodyHeight + 2 * gridStep + lineHeight()};
}

QSize LadderView::minimumSizeHint() const {
    return {narrowest, sizeHint().height()};
}

double LadderView::baseLine() const {
    return height() - lineHeight() - 2.0 * gridStep;
}

double LadderView::spanLeft() const {
    return left_ < 0 ? LadderHandle::width / 2.0 : left_;
}

double LadderView::spanRight() const {
    return right_ < 0 ? width() - LadderHandle::width / 2.0 : right_;
}

double LadderView::xOf(int month) const {
    return spanLeft() + (spanRight() - spanLeft()) * (month - 1) / horizon_;
}

int LadderView::lastMonthOf(std::size_t stage) const {
    return stage + 1 < stages_.size() ? std::min(horizon_, stages_[stage + 1].fromMonth - 1) : horizon_;
}

QRectF LadderView::stepOf(std::size_t stage) const {
    const int from = stages_[stage].fromMonth;
    if (from > horizon_) return {};
    const double climb =
        stages_.size() > 1 ? std::min<double>(mostClimb, highestClimb / (static_cast<double>(stages_.size()) - 1)) : 0;
    const double top = baseLine() - bodyHeight - climb * static_cast<double>(stage);
    const double right = xOf(lastMonthOf(stage) + 1);
    return {QPointF(xOf(from), top), QPointF(right, baseLine())};
}

// Boundaries --------------------------------------------------------------------------------------------------------

void LadderView::matchHandles() {
    const std::size_t wanted = stages_.empty() ? 0 : stages_.size() - 1;
    while (handles_.size() > wanted) {
        handles_.back()->hide();
        handles_.back()->deleteLater();
        handles_.back()->setObjectName({});  // going: a new one may take its name
        handles_.pop_back();
    }
    while (handles_.size() < wanted) {
        auto* handle = new LadderHandle(this);
        const int stage = static_cast<int>(handles_.size()) + 1;
        handle->setEnabled(movable_);
        connectHandle(handle, stage);
        handle->show();
        handles_.push_back(handle);
    }
    nameHandles();
    for (std::size_t i = 0; i < handles_.size(); ++i) {
        const LadderStage& stage = stages_[i + 1];
        const QSignalBlocker quiet(handles_[i]);
        handles_[i]->setRange(stage.firstMonth, stage.lastMonth);
        handles_[i]->setValue(stage.fromMonth);
    }
}

void LadderView::connectHandle(LadderHandle* handle, int stage) {
    connect(handle, &LadderHandle::valueChanged, this, [this, stage](int month) { emit moved(stage, month); });
    connect(handle, &LadderHandle::draggedTo, this, [this, handle](double x) {
        const double months = (x - spanLeft()) / std::max(1.0, spanRight() - spanLeft()) * horizon_;
        // snaps to the nearest beginning of a month
        handle->setSliderPosition(static_cast<int>(std::clamp(std::round(months) + 1, 1.0, horizon_ * 1.0)));
    });
    connect(handle, &LadderHandle::sliderPressed, this, &LadderView::dragBegan);
    connect(handle, &LadderHandle::sliderReleased, this, &LadderView::dragEnded);
    connect(handle, &LadderHandle::dragGivenUp, this, &LadderView::dragGivenUp);
    connect(handle, &LadderHandle::focusLeft, this, &LadderView::moveEnded);
    connect(handle, &LadderHandle::attentionChanged, this, &LadderView::showLabel);
}

void LadderView::placeHandles() {
    for (std::size_t i = 0; i < handles_.size(); ++i) {
        const int month = std::min(stages_[i + 1].fromMonth, horizon_ + 1);
        const double top = stepOf(i + 1).isEmpty() ? baseLine() - bodyHeight : stepOf(i + 1).top();
        handles_[i]->setGeometry(static_cast<int>(std::lround(xOf(month) - LadderHandle::width / 2.0)),
                                 static_cast<int>(top), LadderHandle::width, static_cast<int>(baseLine() - top));
    }
    showLabel();
}

// Above the boundary that is being moved or looked at: where it stands.
void LadderView::showLabel() {
    const auto looked = std::find_if(handles_.begin(), handles_.end(), [](const LadderHandle* handle) {
        return handle->isEnabled() && (handle->isSliderDown() || handle->hasFocus() || handle->underMouse());
    });
    update();
    label_->setVisible(looked != handles_.end());
    if (looked == handles_.end()) return;
    const LadderHandle* handle = *looked;
    label_->setText(startText(stages_[static_cast<std::size_t>(looked - handles_.begin()) + 1].fromMonth));
    QPalette palette = label_->palette();
    palette.setColor(QPalette::Window, currentTheme().surface);
    label_->setPalette(palette);
    label_->adjustSize();
    const int centre = handle->geometry().center().x();
    label_->move(std::clamp(centre - label_->width() / 2, 0, std::max(0, width() - label_->width())),
                 std::max(0, handle->y() - label_->height() - 2));
    label_->raise();
}

// Words -------------------------------------------------------------------------------------------------------------

QString LadderView::startText(int month) const {
    return tr("from %1 · %2")
        .arg(formatter_.planMonth(month), formatter_.calendarMonth(calendarMonthOf(month, start_)));
}

QString LadderView::stageText(std::size_t stage) const {
    const int number = static_cast<int>(stage) + 1;
    return tr("Stage %1: %2").arg(number).arg(startText(stages_[stage].fromMonth));
}

QString LadderView::partsText(std::size_t stage, const QString& separator) const {
    QStringList parts;
    for (const LadderPart& part : stages_[stage].parts)
        parts << tr("%1 %2", "model, share").arg(part.name, formatter_.percent(part.share));
    return parts.join(separator);
}

void LadderView::describe() {
    setAccessibleName(tr("Stages by month"));
    QStringList sentences;
    for (std::size_t i = 0; i < stages_.size(); ++i)
        sentences << stageText(i) + QStringLiteral(", ") + partsText(i, QStringLiteral(", "));
    setAccessibleDescription(sentences.join('\n'));
    for (std::size_t i = 0; i < handles_.size(); ++i) {
        handles_[i]->setAccessibleName(stageText(i + 1));
        handles_[i]->setAccessibleDescription(
            tr("The arrow keys move the start of this stage by a month, the Page keys by a year, Home and End as far "
               "as the stages beside it allow."));
    }
}

bool LadderView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (std::size_t i = 0; i < stages_.size(); ++i) {
        const QRectF step = stepOf(i);
        if (!step.contains(help->pos())) continue;
        const QString text = stageText(i) + '\n' + partsText(i, QStringLiteral("\n"));
        QToolTip::showText(help->globalPos(),
                           "<qt>" + text.toHtmlEscaped().replace('\n', QStringLiteral("<br>")) + "</qt>", this,
                           step.toAlignedRect());
        return true;
    }
    QToolTip::hideText();
    event->ignore();
    return true;
}

void LadderView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeHandles();
}

void LadderView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) describe();
    if (event->type() == QEvent::FontChange) updateGeometry();
    QWidget::changeEvent(event);
}

}  // namespace jupan
