#include "ui/theme/stale.h"

#include <QCoreApplication>
#include <QLabel>

namespace jupan {
namespace {

constexpr const char* staleProperty = "stale";
constexpr const char* figuresProperty = "figures";

}  // namespace

QEvent::Type staleChangeEvent() {
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

bool isStale(const QWidget* widget) {
    for (; widget; widget = widget->parentWidget())
        if (widget->property(staleProperty).toBool()) return true;
    return false;
}

void setStale(QWidget* root, bool stale) {
    if (root->property(staleProperty).toBool() == stale) return;
    root->setProperty(staleProperty, stale);
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        QEvent change(staleChangeEvent());
        QCoreApplication::sendEvent(widget, &change);
        if (widget->property(figuresProperty).toBool()) widget->setEnabled(!isStale(widget));
        widget->update();
    }
}

void addFigures(QLabel* label) {
    label->setProperty(figuresProperty, true);
    label->setEnabled(!isStale(label));
}

}  // namespace jupan
