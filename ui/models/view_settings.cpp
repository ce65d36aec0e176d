#include "ui/models/view_settings.h"

#include "resources/prices/shipped_catalogue.h"

namespace jupan {

ViewSettings::ViewSettings(Language language, QObject* parent)
    : QObject(parent), formatter_(language, NumberUnit::automatic, "KRW"), prices_(shippedCatalogue()) {}

void ViewSettings::setLanguage(Language language) {
    setFormatter({language, unit(), formatter_.currency()});
}

void ViewSettings::setUnit(NumberUnit unit) {
    setFormatter({language(), unit, formatter_.currency()});
}

void ViewSettings::setCurrency(const std::string& currency) {
    setFormatter({language(), unit(), currency});
}

void ViewSettings::setThemeMode(ThemeMode mode) {
    if (mode == themeMode_) return;
    themeMode_ = mode;
    emit themeModeChanged();
}

void ViewSettings::setFormatter(Formatter formatter) {
    if (formatter == formatter_) return;
    formatter_ = std::move(formatter);
    emit formatChanged();
}

}  // namespace jupan
