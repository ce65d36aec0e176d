// What belongs to the reader and not to the project: language, money unit, theme, the price catalogue.
#pragma once

#include <QObject>

#include "ui/format/formatter.h"
#include "ui/models/price_book.h"
#include "ui/theme/theme.h"

namespace jupan {

class ViewSettings : public QObject {
    Q_OBJECT

public:
    explicit ViewSettings(Language language, QObject* parent = nullptr);

    [[nodiscard]] Language language() const { return formatter_.language(); }
    [[nodiscard]] NumberUnit unit() const { return formatter_.unit(); }
    [[nodiscard]] ThemeMode themeMode() const { return themeMode_; }
    /// Text of numbers for the present language, unit and project currency.
    [[nodiscard]] const Formatter& formatter() const { return formatter_; }

    /// The caller installs the translator first, so that words and numbers change together.
    void setLanguage(Language language);
    void setUnit(NumberUnit unit);
    void setThemeMode(ThemeMode mode);
    void setCurrency(const std::string& currency);

    /// The catalogue with the company's own prices, and the day it is seen on. Until the program says otherwise:
    /// nothing of one's own, seen on the day the list was read, so that pictures and tests stay as they are.
    [[nodiscard]] PriceBook& prices() { return prices_; }

signals:
    /// Language, unit or currency: every shown number is written anew.
    void formatChanged();
    void themeModeChanged();

private:
    void setFormatter(Formatter formatter);

    Formatter formatter_;
    ThemeMode themeMode_ = ThemeMode::system;
    PriceBook prices_;
};

}  // namespace jupan
