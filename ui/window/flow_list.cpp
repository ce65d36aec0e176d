#include "ui/window/flow_list.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

namespace jupan {
namespace {

constexpr int flowWidth = 200;
constexpr int sidePadding = 12;

}  // namespace

FlowButton::FlowButton(bool nested, QWidget* parent) : QAbstractButton(parent), nested_(nested) {
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, qOverload<>(&QWidget::update));
}

void FlowButton::setMark(const QString& mark, bool done) {
    mark_ = mark;
    done_ = done;
    update();
}

QSize FlowButton::sizeHint() const {
    return {flowWidth - 16, fontMetrics().height() + (nested_ ? 3 : 5) * gridStep};
}

void FlowButton::paintEvent(QPaintEvent*) {
    const Theme& theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? theme.accentGround : theme.raised);
        painter.drawRoundedRect(ground, 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground, 6, 6);
    }
    QFont words = font();
    words.setBold(isChecked());
    painter.setFont(words);
    painter.setPen(isChecked() ? theme.accent : theme.text);
    const int markWidth = mark_.isEmpty() ? 0 : fontMetrics().horizontalAdvance(mark_) + sidePadding;
    const QRect place = rect().adjusted(nested_ ? 2 * sidePadding : sidePadding, 0, -sidePadding - markWidth, 0);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(words).elidedText(text(), Qt::ElideRight, place.width()));
    painter.setFont(font());
    painter.setPen(done_ ? theme.good : theme.muted);
    painter.drawText(rect().adjusted(0, 0, -sidePadding, 0), Qt::AlignVCenter | Qt::AlignRight, mark_);
}

FlowList::FlowList(QWidget* parent) : QFrame(parent), group_(new QButtonGroup(this)), layout_(new QVBoxLayout(this)) {
    setObjectName("flow");
    setRole(this, "side");
    setFixedWidth(flowWidth);
    layout_->setContentsMargins(8, 12, 8, 12);
    layout_->setSpacing(2);
    layout_->addStretch(1);
}

void FlowList::addPage(const PageEntry& entry) {
    const PageId page = entry.id;
    auto* button = new FlowButton(entry.nested);
    button->setObjectName("flow." + QString::fromUtf8(entry.name.data(), static_cast<qsizetype>(entry.name.size())));
    group_->addButton(button);
    layout_->insertWidget(layout_->count() - 1, button);
    buttons_[page] = button;
    connect(button, &QAbstractButton::clicked, this, [this, page] { emit chosen(page); });
}

void FlowList::setTitle(PageId page, const QString& title) {
    buttons_.at(page)->setText(title);
    buttons_.at(page)->setAccessibleName(title);
}

void FlowList::setWaiting(PageId page, int waiting) {
    buttons_.at(page)->setMark(waiting < 0    ? QString()
                               : waiting == 0 ? QStringLiteral("✓")
                                              : QString::number(waiting),
                               waiting == 0);
    buttons_.at(page)->setAccessibleDescription(waiting < 0    ? QString()
                                                : waiting == 0 ? tr("Nothing waits here")
                                                               : tr("%n thing(s) to do", nullptr, waiting));
}

void FlowList::setCurrent(PageId page) {
    buttons_.at(page)->setChecked(true);
}

}  // namespace jupan
