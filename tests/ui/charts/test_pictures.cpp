// Every chart in both languages, both themes, small and large: no text leaves the picture or covers another one. The
// pictures are left in the build folder to be looked at.
#include <QApplication>
#include <QDir>
#include <QImage>
#include <boost/test/unit_test.hpp>

#include "tests/ui/charts/samples.h"
#include "ui/theme/theme.h"

namespace jupan {

BOOST_AUTO_TEST_SUITE(chart_pictures)

BOOST_AUTO_TEST_CASE(nothing_is_cut_off_or_covered) {
    testing::KoreanWords translator;
    BOOST_REQUIRE(!translator.isEmpty());
    const QDir folder(QStringLiteral(JUPAN_BINARY_DIR "/chart-pictures"));
    BOOST_REQUIRE(folder.mkpath(QStringLiteral(".")));
    for (const auto words : {samples::Words::korean, samples::Words::english}) {
        const bool korean = words == samples::Words::korean;
        if (korean) QCoreApplication::installTranslator(&translator);
        for (const auto& chart : samples::allCharts(words)) {
            for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
                chart->setColors(chartColors(*theme));
                for (const QSize size : {QSize(360, 220), QSize(900, 420)}) {
                    chart->resize(size);
                    const auto& labels = chart->labels();
                    BOOST_TEST(labels.size() > 8U);
                    for (std::size_t a = 0; a < labels.size(); ++a) {
                        BOOST_TEST_CONTEXT(chart->objectName().toStdString() << ' ' << labels[a].text.toStdString()) {
                            BOOST_TEST(QRectF(QPointF(), size).contains(labels[a].rect));
                        }
                        for (std::size_t b = a + 1; b < labels.size(); ++b) {
                            BOOST_TEST(!labels[a].rect.intersects(labels[b].rect),
                                       labels[a].text.toStdString() + " on " + labels[b].text.toStdString());
                        }
                    }
                    BOOST_TEST(chart->valueScale().ticks.size() <= 5U);
                    const QString name =
                        QStringLiteral("%1-%2-%3-%4.png")
                            .arg(chart->objectName(), korean ? "ko" : "en", theme->dark ? "dark" : "light")
                            .arg(size.width());
                    BOOST_TEST(chart->toImage(size, 1).save(folder.filePath(name)));
                }
            }
        }
        if (korean) QCoreApplication::removeTranslator(&translator);
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
