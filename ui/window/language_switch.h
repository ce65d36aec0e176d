// The interface language, switched while the program runs.
#pragma once

#include <QTranslator>

#include "ui/models/view_settings.h"

namespace jupan {

/// Installs the translations of one language on the application; widgets get a LanguageChange event.
class LanguageSwitch {
public:
    /// Words first, then numbers: `view` announces the change when the translators are in place.
    void use(Language language, ViewSettings& view);

private:
    QTranslator words_;
    QTranslator toolkit_;  ///< Qt's own words: file dialogs, context menus
};

}  // namespace jupan
