#include <QApplication>
#include <QPalette>
#include <QSignalSpy>
#include <boost/test/unit_test.hpp>

#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

using namespace jupan;

BOOST_AUTO_TEST_SUITE(theme)

// WCAG 2.1, 1.4.3 and 1.4.11: 4.5:1 for text, 3:1 for graphics.
BOOST_AUTO_TEST_CASE(text_can_be_read_on_every_ground) {
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        for (const QColor& ground : {theme->window, theme->surface, theme->raised, theme->accentGround}) {
            for (const QColor& text : {theme->text, theme->muted, theme->accent})
                BOOST_TEST(contrastRatio(text, ground) >= 4.5, ground.name().toStdString());
        }
        for (const QColor& ground : {theme->window, theme->surface, theme->raised})
            for (const QColor& text : {theme->good, theme->bad, theme->caution})
                BOOST_TEST(contrastRatio(text, ground) >= 4.5, ground.name().toStdString());
        BOOST_TEST(contrastRatio(theme->good, theme->goodGround) >= 4.5);
        BOOST_TEST(contrastRatio(theme->bad, theme->badGround) >= 4.5);
        BOOST_TEST(contrastRatio(theme->caution, theme->cautionGround) >= 4.5);
        BOOST_TEST(contrastRatio(theme->onAccent, theme->accent) >= 4.5);
    }
    for (const QColor& series : darkTheme().series) BOOST_TEST(contrastRatio(series, darkTheme().surface) >= 3.0);
    BOOST_TEST(contrastRatio(Qt::black, Qt::white) == 21.0, boost::test_tools::tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(switching_tells_the_painters) {
    QSignalSpy spy(&ThemeNotifier::instance(), &ThemeNotifier::changed);
    applyTheme(*qApp, ThemeMode::dark);
    BOOST_TEST(currentTheme().dark);
    BOOST_TEST((QApplication::palette().color(QPalette::Window) == darkTheme().window));
    applyTheme(*qApp, ThemeMode::light);
    BOOST_TEST(!currentTheme().dark);
    BOOST_TEST(spy.count() == 2);
}

BOOST_AUTO_TEST_CASE(the_sheet_names_no_unknown_token) {
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) BOOST_TEST(!styleSheetOf(*theme).contains(u'@'));
}

BOOST_AUTO_TEST_SUITE_END()
