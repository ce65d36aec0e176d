#include "ui/window/language_switch.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace jupan {

void LanguageSwitch::use(Language language, ViewSettings& view) {
    const QString code = language == Language::korean ? QStringLiteral("ko") : QStringLiteral("en");
    QCoreApplication::removeTranslator(&words_);
    QCoreApplication::removeTranslator(&toolkit_);
    // English has a file of its own for the plurals.
    if (words_.load(":/translations/jupan_" + code)) QCoreApplication::installTranslator(&words_);
    if (language == Language::korean &&
        toolkit_.load("qtbase_" + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&toolkit_);
    QLocale::setDefault(language == Language::korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                                     : QLocale(QLocale::English, QLocale::UnitedStates));
    view.setLanguage(language);
}

}  // namespace jupan
