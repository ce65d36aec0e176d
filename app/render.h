// Pictures of every page, for people without a display and for the tests.
#pragma once

#include <QString>

#include "ui/window/main_window.h"

namespace jupan {

/// Shows the project of this file, .jupan or project JSON, for pictures: nothing is asked and nothing written.
/// Problems: why it cannot be read.
Problems openForPictures(const QString& path, ProjectStores& stores, ProjectDocument& document);

/// Writes PAGE-LANGUAGE-THEME-WIDTHxHEIGHT.png for every page, in both languages and themes, at 1280×800 and
/// 1920×1080, of the open document. With `sampleInBothLanguages` the sample project follows the language. Returns the
/// number of pictures, or -1 if one could not be written.
int renderPages(const QString& folder, bool sampleInBothLanguages, ProjectStores& stores, ProjectDocument& document,
                ViewSettings& view, LanguageSwitch& languages, MainWindow& window);

}  // namespace jupan
