#include "ui/report/language_scope.h"

#include <QCoreApplication>
#include <QEvent>

namespace jupan {
namespace {

/// Keeps the application from telling all windows that the language is another.
class Silence : public QObject {
public:
    Silence() { QCoreApplication::instance()->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override {
        return watched == QCoreApplication::instance() && event->type() == QEvent::LanguageChange;
    }
};

}  // namespace

QString LanguageScope::Words::translate(const char* context, const char* source, const char* disambiguation,
                                        int n) const {
    const QString found = QTranslator::translate(context, source, disambiguation, n);
    return found.isNull() ? QString::fromUtf8(source) : found;
}

LanguageScope::LanguageScope(Language language) {
    // English has a file of its own for the plurals. Where a test has no translations, the source's English is left.
    (void)words_.load(language == Language::korean ? QStringLiteral(":/translations/jupan_ko")
                                                   : QStringLiteral(":/translations/jupan_en"));
    const Silence silence;
    QCoreApplication::installTranslator(&words_);
}

LanguageScope::~LanguageScope() {
    const Silence silence;
    QCoreApplication::removeTranslator(&words_);
}

}  // namespace jupan
