// The charts of sensitivity and simulation in both languages and themes, small and large. The pictures are left in the
// build folder to be looked at.
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cstdlib>

#include "tests/ui/charts/plane_samples.h"
#include "ui/charts/chart_export.h"
#include "ui/theme/theme.h"

namespace jupan {

BOOST_AUTO_TEST_SUITE(plane_pictures)

BOOST_AUTO_TEST_CASE(nothing_is_cut_off_or_covered) {
    testing::KoreanWords translator;
    BOOST_REQUIRE(!translator.isEmpty());
    const QDir folder(QStringLiteral(JUPAN_BINARY_DIR "/chart-pictures"));
    BOOST_REQUIRE(folder.mkpath(QStringLiteral(".")));
    for (const auto words : {samples::Words::korean, samples::Words::english}) {
        const bool korean = words == samples::Words::korean;
        if (korean) QCoreApplication::installTranslator(&translator);
        for (const auto& chart : samples::planeCharts(words)) {
            for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
                chart->setColors(chartColors(*theme));
                for (const QSize size : {QSize(360, 220), QSize(560, 340), QSize(900, 500)}) {
                    samples::checkPicture(*chart, size, chart->objectName().toStdString());
                    BOOST_TEST(chart->labels().size() > 8U);
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

// Read back and drawn again, the file shows what the window shows; texts may differ by their smoothing.
BOOST_AUTO_TEST_CASE(svg_is_the_same_picture) {
    const QTemporaryDir folder;
    constexpr QSize size(560, 340);
    for (const auto& chart : samples::planeCharts(samples::Words::korean)) {
        BOOST_TEST_CONTEXT(chart->objectName().toStdString()) {
            const QString path = folder.filePath(QStringLiteral("chart.svg"));
            BOOST_REQUIRE(
                writeChart(*chart, ChartFormat::svg, path, {.size = size, .colors = chart->colors()}).isEmpty());
            QFile saved(path);
            BOOST_REQUIRE(saved.open(QIODevice::ReadOnly));
            // Qt's reader takes a list of families for the name of one: it gets the first, which the picture is made
            // in.
            static const QRegularExpression families(QStringLiteral("font-family=\"'([^']*)'[^\"]*\""));
            QSvgRenderer renderer(
                QString::fromUtf8(saved.readAll()).replace(families, QStringLiteral("font-family=\"\\1\"")).toUtf8());
            BOOST_REQUIRE(renderer.isValid());
            QImage drawn(size, QImage::Format_ARGB32_Premultiplied);
            drawn.fill(chart->colors().surface);
            QPainter painter(&drawn);
            renderer.render(&painter);
            painter.end();
            // seen from afar, where the smoothing of letters does not matter
            const auto blurred = [](const QImage& image) {
                return image.scaled(image.size() / 10, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            };
            const QImage file = blurred(drawn), shown = blurred(chart->toImage(size));
            int largest = 0;
            for (int y = 0; y < file.height(); ++y)
                for (int x = 0; x < file.width(); ++x)
                    largest = std::max(largest, std::abs(qGray(file.pixel(x, y)) - qGray(shown.pixel(x, y))));
            BOOST_TEST_MESSAGE("largest difference " << largest << " of 255");
            // a bar or bubble that is missing, or a word in another place, makes 60 and more
            BOOST_TEST(largest < 40);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
