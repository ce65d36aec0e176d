// The charts of budget and spending in both languages and themes, small and large. The pictures are left in the build
// folder to be looked at.
#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QImage>
#include <boost/test/unit_test.hpp>

#include "tests/ui/charts/finops_samples.h"
#include "tests/ui/charts/plane_samples.h"
#include "ui/theme/theme.h"

namespace jupan {

BOOST_AUTO_TEST_SUITE(finops_pictures)

BOOST_AUTO_TEST_CASE(nothing_is_cut_off_or_covered) {
    const QDir folder(QStringLiteral(JUPAN_BINARY_DIR "/chart-pictures"));
    BOOST_REQUIRE(folder.mkpath(QStringLiteral(".")));
    for (const auto words : {samples::Words::korean, samples::Words::english}) {
        const bool korean = words == samples::Words::korean;
        for (const auto& chart : samples::finopsCharts(words)) {
            for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
                chart->setColors(chartColors(*theme));
                for (const QSize size : {QSize(300, 420), QSize(360, 220), QSize(560, 340), QSize(900, 500)}) {
                    samples::checkPicture(*chart, size, chart->objectName().toStdString());
                    BOOST_TEST(chart->labels().size() > 6U);
                    const QString name =
                        QStringLiteral("%1-%2-%3-%4.png")
                            .arg(chart->objectName(), korean ? "ko" : "en", theme->dark ? "dark" : "light")
                            .arg(size.width());
                    BOOST_TEST(chart->toImage(size, 1).save(folder.filePath(name)));
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(they_keep_the_table_they_were_given_and_follow_theme_and_language) {
    for (const auto& chart : samples::finopsCharts(samples::Words::english)) {
        BOOST_TEST_CONTEXT(chart->objectName().toStdString()) {
            BOOST_REQUIRE_EQUAL(chart->table().rows.size(), 1);
            BOOST_TEST(std::get<double>(chart->table().rows[0][1]) == 1234567.891);
            applyTheme(*qApp, ThemeMode::dark);
            BOOST_TEST((chart->colors() == chartColors(darkTheme())));
            applyTheme(*qApp, ThemeMode::light);
            BOOST_TEST((chart->colors() == chartColors(lightTheme())));
            const std::size_t before = chart->labels().size();
            QEvent language(QEvent::LanguageChange);
            QCoreApplication::sendEvent(chart.get(), &language);
            BOOST_TEST(chart->labels().size() == before);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
