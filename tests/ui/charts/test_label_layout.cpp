#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <random>

#include "ui/charts/label_layout.h"

namespace jupan {

BOOST_AUTO_TEST_SUITE(label_layout)

BOOST_AUTO_TEST_CASE(spread_centres_keep_apart_inside_and_in_order) {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> anywhere(-50, 250);
    for (int i = 0; i < 2000; ++i) {
        std::vector<double> wanted(1 + random() % 10);
        for (double& y : wanted) y = anywhere(random);
        const auto centres = spreadCentres(wanted, 20, 0, 200);
        for (std::size_t a = 0; a < wanted.size(); ++a) {
            BOOST_REQUIRE_GE(centres[a], 10 - 1e-9);
            BOOST_REQUIRE_LE(centres[a], 190 + 1e-9);
            for (std::size_t b = 0; b < wanted.size(); ++b) {
                if (wanted[a] < wanted[b]) BOOST_REQUIRE_GE(centres[b] - centres[a], 20 - 1e-9);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_line_crosses_a_rectangle_or_not) {
    const QRectF rect(10, 10, 20, 10);
    BOOST_TEST(crosses(rect, QPolygonF{{0, 0}, {40, 30}}));
    BOOST_TEST(crosses(rect, QPolygonF{{0, 15}, {100, 15}}));
    BOOST_TEST(crosses(rect, QPolygonF{{15, 15}}));
    BOOST_TEST(!crosses(rect, QPolygonF{{0, 0}, {9, 100}}));
    BOOST_TEST(!crosses(rect, QPolygonF{{0, 25}, {100, 25}}));
    BOOST_TEST(!crosses(rect, QPolygonF{}));
}

// Rising and falling lines through the point, and the point in every corner.
BOOST_AUTO_TEST_CASE(a_label_beside_a_point_is_inside_and_off_the_line) {
    const QRectF bounds(0, 0, 300, 160);
    for (const double slope : {-3.0, -1.0, -0.2, 0.2, 1.0, 3.0}) {
        for (const double x : {0.0, 40.0, 150.0, 260.0, 300.0}) {
            for (const double y : {0.0, 80.0, 160.0}) {
                const QPointF point(x, y);
                const std::vector<QPolygonF> lines{
                    {point - QPointF(400, -400 * slope), point + QPointF(400, -400 * slope)}, {{0, y}, {300, y}}};
                const QRectF rect = placeBeside(point, {90, 16}, 8, bounds, lines, {});
                BOOST_TEST(bounds.contains(rect));
                BOOST_TEST(!crosses(rect, lines[0]));
                BOOST_TEST(!crosses(rect, lines[1]));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(names_cannot_break_the_line_or_turn_the_text) {
    BOOST_TEST(plainText(QStringLiteral("a\nb\tc\u0007 d")).toStdString() == "a b c d");
    BOOST_TEST(plainText(QStringLiteral("x\u202Ey\u2066z\u200F")).toStdString() == "xyz");
    BOOST_TEST(plainText(QStringLiteral("고객 응대")).toStdString() == "고객 응대");
    BOOST_TEST(plainText(QString(10000, 'w')).size() == 300);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace jupan
