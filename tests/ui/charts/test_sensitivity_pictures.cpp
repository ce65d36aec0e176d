// The charts of sensitivity in both languages and themes, small and large, with few and with sixty inputs. The pictures
// are left in the build folder to be looked at.
#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <boost/test/unit_test.hpp>

#include "tests/ui/charts/sensitivity_samples.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

using samples::Words;

class Pictures {
public:
    Pictures() { BOOST_REQUIRE(folder_.mkpath(QStringLiteral("."))); }
    void check(ChartWidget& chart, const QSize& size, const QString& name) const {
        samples::checkPicture(chart, size, name.toStdString());
        BOOST_TEST(chart.toImage(size).save(folder_.filePath(name + QStringLiteral(".png"))));
    }

private:
    QDir folder_{QStringLiteral(JUPAN_BINARY_DIR "/chart-pictures")};
};

QString nameOf(const ChartWidget& chart, bool korean, const Theme& theme) {
    return QStringLiteral("%1-%2-%3").arg(chart.objectName(), korean ? "ko" : "en", theme.dark ? "dark" : "light");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(sensitivity_pictures)

BOOST_AUTO_TEST_CASE(nothing_is_cut_off_or_covered) {
    testing::KoreanWords translator;
    BOOST_REQUIRE(!translator.isEmpty());
    const Pictures pictures;
    for (const auto words : {Words::korean, Words::english}) {
        const bool korean = words == Words::korean;
        if (korean) QCoreApplication::installTranslator(&translator);
        for (const auto& chart : samples::sensitivityCharts(words)) {
            for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
                chart->setColors(chartColors(*theme));
                for (const QSize size : {QSize(360, 220), QSize(560, 340), QSize(900, 500)}) {
                    pictures.check(*chart, size,
                                   nameOf(*chart, korean, *theme) + QStringLiteral("-%1").arg(size.width()));
                    BOOST_TEST(chart->labels().size() > 8U);
                }
            }
        }
        if (korean) QCoreApplication::removeTranslator(&translator);
    }
}

// In the height that the chart asks for, every one of sixty inputs is named and has its figures.
BOOST_AUTO_TEST_CASE(sixty_inputs_are_readable) {
    const Pictures pictures;
    for (const auto words : {Words::korean, Words::english}) {
        std::vector<std::unique_ptr<ChartWidget>> charts;
        auto tornado = std::make_unique<TornadoChart>();
        tornado->setData(samples::npvTornado(words, 60), samples::texts(words, QStringLiteral("60")));
        tornado->setObjectName(QStringLiteral("tornado-60"));
        charts.push_back(std::move(tornado));
        auto bars = std::make_unique<SignedBarChart>();
        bars->setData(samples::drivers(words, 60), samples::correlationTexts(words, QStringLiteral("60")));
        bars->setObjectName(QStringLiteral("drivers-60"));
        charts.push_back(std::move(bars));
        for (const auto& chart : charts) {
            chart->setColors(chartColors(lightTheme()));
            const QSize tall(700, chart->sizeHint().height());
            pictures.check(*chart, tall, nameOf(*chart, words == Words::korean, lightTheme()));
            std::size_t names = 0, values = 0;
            for (const ChartLabel& label : chart->labels()) {
                names += label.role == ChartLabel::Role::name;
                values += label.role == ChartLabel::Role::value;
            }
            BOOST_TEST(names == 60U);
            BOOST_TEST(values >= 60U);
            samples::checkPicture(*chart, {560, 340}, "sixty in a low picture");
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
