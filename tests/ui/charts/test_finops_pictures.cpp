// The charts of budget and spending in both languages and themes, small and large. The pictures are left in the build
// folder to be looked at.
#include <QCoreApplication>
#include <QDir>
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

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
