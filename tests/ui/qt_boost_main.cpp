// Boost.Test around one QApplication on the offscreen platform, so that the tests need no display.
#include <QApplication>
#include <QByteArray>
#define BOOST_TEST_NO_MAIN
#define BOOST_TEST_MODULE jupan_ui
#include <boost/test/unit_test.hpp>

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QApplication::setOrganizationName("jupan-test");
    QApplication::setApplicationName("jupan-test");
    return boost::unit_test::unit_test_main(init_unit_test, argc, argv);
}
