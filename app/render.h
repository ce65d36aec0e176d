// Pictures of every page, for people without a display and for the tests.
#pragma once

#include <QString>

#include "ui/window/main_window.h"

namespace jupan {

/// Writes PAGE-LANGUAGE-THEME-WIDTHxHEIGHT.png for every page, in both languages and themes, at 1280×800 and
/// 1920×1080, of the open document. With `sampleInBothLanguages` the sample project follows the language. Returns the
/// number of pictures, or -1 if one could not be written.
int renderPages(const QString& folder, bool sampleInBothLanguages, ProjectDocument& document, ViewSettings& view,
                LanguageSwitch& languages, MainWindow& window);

}  // namespace jupan
