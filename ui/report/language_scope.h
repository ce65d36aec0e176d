// Words of another language than the interface's, for as long as something is made that leaves the program.
#pragma once

#include <QObject>
#include <QTranslator>

#include "ui/format/formatter.h"

namespace jupan {

/// While it lives, every word of the program is of `language`; the window, which is not told, keeps its own. On the
/// thread of the window only, and without an event loop in between: whatever is shown anew meanwhile would be of the
/// wrong language. May be nested.
class LanguageScope {
public:
    explicit LanguageScope(Language language);
    ~LanguageScope();
    LanguageScope(const LanguageScope&) = delete;
    LanguageScope& operator=(const LanguageScope&) = delete;

private:
    /// Knows every word, so that nothing falls through to the translators of the interface: where its file has none,
    /// the English that stands in the source.
    class Words : public QTranslator {
    public:
        [[nodiscard]] bool isEmpty() const override { return false; }
        [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                        int n) const override;
    };

    Words words_;
};

}  // namespace jupan
