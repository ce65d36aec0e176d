// Every page as a picture: both languages, both themes, two window sizes.
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QSet>
#include <array>
#include <boost/test/unit_test.hpp>

namespace {

const QString folder = QStringLiteral(JUPAN_SOURCE_DIR "/out/pages");

QString pictureName(const QString& page, const QString& language, const QString& theme, const QString& size) {
    return QStringLiteral("%1-%2-%3-%4.png").arg(page, language, theme, size);
}

/// Colours on a coarse grid: a blank page has a handful.
qsizetype colourCount(const QImage& picture) {
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 3)
        for (int x = 0; x < picture.width(); x += 3) colours.insert(picture.pixel(x, y));
    return colours.size();
}

struct Rendered {
    Rendered() {
        QDir(folder).removeRecursively();
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        program.setProcessEnvironment(environment);
        program.start(JUPAN_PROGRAM, {"--render", folder});
        BOOST_REQUIRE(program.waitForFinished(300'000));
        BOOST_TEST_REQUIRE(program.exitCode() == 0, program.readAllStandardError().toStdString());
    }
};

constexpr std::array pages{"overview",    "goals",      "costs",   "tokens",   "prices",   "savings", "governance",
                           "checklists",  "risks",      "log",     "spending", "budget",   "actuals", "moves",
                           "outcome",     "roadmap",    "pilot",   "scale",    "business", "claims",  "scenarios",
                           "sensitivity", "simulation", "measure", "report",   "portfolio"};

}  // namespace

BOOST_TEST_GLOBAL_FIXTURE(Rendered);

BOOST_AUTO_TEST_CASE(every_page_is_drawn_in_every_language_theme_and_size) {
    int count = 0;
    for (const char* page : pages)
        for (const char* language : {"ko", "en"})
            for (const char* theme : {"light", "dark"})
                for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
                    const QString name = pictureName(page, language, theme,
                                                     QStringLiteral("%1x%2").arg(size.width()).arg(size.height()));
                    const QImage picture(QDir(folder).filePath(name));
                    BOOST_TEST_CONTEXT(name.toStdString()) {
                        BOOST_TEST((picture.size() == size));
                        BOOST_TEST(colourCount(picture) > 100);
                    }
                    ++count;
                }
    BOOST_TEST(count == static_cast<int>(pages.size()) * 2 * 2 * 2);
    BOOST_TEST(QDir(folder).entryList({"*.png"}).size() == count);
}

BOOST_AUTO_TEST_CASE(language_and_theme_make_a_difference) {
    for (const char* page : pages) {
        const auto load = [page](const char* language, const char* theme) {
            return QImage(QDir(folder).filePath(pictureName(page, language, theme, "1280x800")));
        };
        BOOST_TEST((load("ko", "light") != load("en", "light")));
        BOOST_TEST((load("ko", "light") != load("ko", "dark")));
    }
}
