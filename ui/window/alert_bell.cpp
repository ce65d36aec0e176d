#include "ui/window/alert_bell.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QScreen>
#include <algorithm>

#include "ui/document/spending.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

namespace jupan {
namespace {

constexpr int popupWidth = 640;
constexpr int mostInPopup = 6;
constexpr int bellSize = 18;

/// A bell in a square of 18: dome, rim, clapper.
QPainterPath bellPath() {
    QPainterPath path(QPointF(2.5, 13));
    path.cubicTo(4.5, 11, 4, 9, 4, 7.5);
    path.cubicTo(4, 4, 6, 2, 9, 2);
    path.cubicTo(12, 2, 14, 4, 14, 7.5);
    path.cubicTo(14, 9, 13.5, 11, 15.5, 13);
    path.closeSubpath();
    path.moveTo(7, 15);
    path.cubicTo(7.5, 16.7, 10.5, 16.7, 11, 15);
    return path;
}

}  // namespace

AlertBell::AlertBell(ProjectDocument& document, const ViewSettings& view, QWidget* parent)
    : QToolButton(parent), document_(document), view_(view) {
    setObjectName(QStringLiteral("bar.alerts"));
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QToolButton::clicked, this, &AlertBell::open);
    connect(&document.spending(), &Spending::changed, this, &AlertBell::refresh);
    connect(&view, &ViewSettings::formatChanged, this, &AlertBell::refresh);
    refresh();
}

void AlertBell::refresh() {
    count_ = alertCount(document_);
    setVisible(watchesBudget(document_.project()));
    setText(count_ == 0 ? QString() : QString::number(count_));
    const QString words =
        count_ == 0 ? tr("No alert asks for attention.") : tr("%n alert(s) about the budget", nullptr, count_);
    setToolTip(words);
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize AlertBell::sizeHint() const {
    const int badge = text().isEmpty() ? 0 : fontMetrics().horizontalAdvance(text()) + 2 * gridStep;
    return {bellSize + badge + 4 * gridStep, controlHeight};
}

void AlertBell::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) refresh();
    QToolButton::changeEvent(event);
}

void AlertBell::paintEvent(QPaintEvent*) {
    const Theme& theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accentGround);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    const QPointF corner(2 * gridStep, (height() - bellSize) / 2.0);
    painter.translate(corner);
    painter.setPen(QPen(count_ == 0 ? theme.muted : theme.bad, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(bellPath());
    painter.translate(-corner);
    if (count_ == 0) return;
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(theme.bad);
    painter.drawText(rect().adjusted(2 * gridStep + bellSize + gridStep, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     text());
}

void AlertBell::open() {
    auto* popup = new AlertPopup(document_, view_, this);
    connect(popup, &AlertPopup::pageRequested, this, &AlertBell::pageRequested);
    popup->show();
    popup->setFocus();
}

AlertPopup::AlertPopup(ProjectDocument& document, const ViewSettings& view, QWidget* bell)
    : QFrame(bell, Qt::Popup | Qt::FramelessWindowHint),
      list_(new AlertList(QStringLiteral("alerts"), document, view)) {
    setObjectName(QStringLiteral("bar.alerts.popup"));
    setRole(this, "card");
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setFixedWidth(popupWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(cardPadding, cardPadding, cardPadding, cardPadding);
    layout->setSpacing(3 * gridStep);
    auto* title = new QLabel(tr("Alerts"));
    setRole(title, "heading");
    auto* all = new QPushButton(tr("Open budget against actual"));
    all->setObjectName(QStringLiteral("alerts.open"));
    setRole(all, "link");
    layout->addWidget(title);
    layout->addWidget(list_);
    layout->addWidget(all, 0, Qt::AlignLeft);
    list_->setMost(mostInPopup);
    const auto go = [this](PageId page, const QString& path) {
        close();
        emit pageRequested(page, path);
    };
    connect(all, &QPushButton::clicked, this, [go] { go(PageId::spending, {}); });
    connect(list_, &AlertList::pageRequested, this, go);
    connect(&document.spending(), &Spending::changed, this, &AlertPopup::refresh);
    refresh();
}

void AlertPopup::refresh() {
    list_->refresh();
    // New rows are shown, and counted by the layout, in the next turn of the event loop.
    if (isVisible()) QMetaObject::invokeMethod(this, &AlertPopup::fit, Qt::QueuedConnection);
}

void AlertPopup::fit() {
    layout()->invalidate();
    layout()->activate();
    setFixedHeight(layout()->heightForWidth(popupWidth));
    const QWidget* bell = parentWidget();
    const QRect anchor(bell->mapToGlobal(QPoint(0, 0)), bell->size());
    const QScreen* screen = QGuiApplication::screenAt(anchor.center());
    const QRect bounds = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    const int x = std::max(bounds.left(), std::min(anchor.left(), bounds.right() - width()));
    move(x, anchor.bottom() + gridStep);
}

void AlertPopup::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    fit();
    // Rows take their fonts from the style sheet when they are shown, which may make them higher.
    QMetaObject::invokeMethod(this, &AlertPopup::fit, Qt::QueuedConnection);
}

void AlertPopup::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    if (QWidget* bell = parentWidget()) bell->setFocus();
}

}  // namespace jupan
