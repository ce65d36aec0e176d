// All widgets in both themes and languages as pictures, to be looked at: <build>/out/widgets/*.png.
#include <QApplication>
#include <QDir>
#include <QGridLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <boost/test/unit_test.hpp>

#include "tests/ui/korean_words.h"
#include "ui/theme/stale.h"
#include "ui/theme/theme.h"
#include "ui/widgets/adoption_editor.h"
#include "ui/widgets/figure_delegate.h"

using namespace jupan;

namespace {

FieldSpec field(const char* entity, const char* name, const char* kind = "") {
    return findField(entity, name, kind).value();
}

Card* formCard(const Formatter& formatter) {
    auto* card = new Card(QCoreApplication::translate("FieldText", "KPI"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    auto* reduction = new UncertainEdit(field("kpi", "reduction", "time_saving"), formatter);
    reduction->setValue(Uncertain(0.4, {0.25, 0.5, Distribution::pert}));
    reduction->setProvenance({.source = Source::quoted, .note = "offer", .date = ""});
    auto* realization = new UncertainEdit(field("kpi", "realization"), formatter);
    realization->setValue(Uncertain(0.5));
    realization->number()->edit()->setText(QStringLiteral("0.7"));
    emit realization->number()->edit()->textEdited(QStringLiteral("0.7"));
    auto* cost = new NumberEdit(field("work_unit", "hourly_cost"), formatter);
    cost->setValue(25'000);
    auto* price = new NumberEdit(findField("model", "cached_input", {}, "USD").value(), formatter);
    price->setValue(std::nullopt);
    auto* name = new TextEdit(field("kpi", "name"), formatter);
    name->setText(QStringLiteral("1차 응답 자동화"));
    auto* axis = ChoiceEdit::of<Axis>(field("kpi", "axis"), formatter);
    axis->setChoice(Axis::productivity);
    grid->addWidget(name, 0, 0, Qt::AlignTop);
    grid->addWidget(axis, 0, 1, Qt::AlignTop);
    grid->addWidget(reduction, 1, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(realization, 1, 1, Qt::AlignTop);
    grid->addWidget(cost, 3, 0, Qt::AlignTop);
    grid->addWidget(price, 3, 1, Qt::AlignTop);
    grid->setRowStretch(2, 1);
    card->body()->addLayout(grid);
    return card;
}

QTableView* table(const Formatter& formatter) {
    auto* view = new QTableView;
    auto* model = new QStandardItemModel(3, 4, view);
    const double figures[3][2] = {{32'920'000, 114'000'000}, {-4'180'000, 2'100'000}, {28'740'000, 116'100'000}};
    const Source sources[] = {Source::measured, Source::guess, Source::benchmark};
    for (int row = 0; row < 3; ++row) {
        model->setItem(row, 0, new QStandardItem(choiceText(static_cast<Axis>(row))));
        auto* chip = new QStandardItem(row == 2 ? QString() : choiceText(sources[row]));
        if (row < 2) chip->setData(QString::fromLatin1(nameOf(sources[row]).data()), ChipRole);
        model->setItem(row, 1, chip);
        for (int column = 0; column < 2; ++column) {
            auto* item = new QStandardItem(formatter.tableMoney(figures[row][column]));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (figures[row][column] < 0) item->setData(static_cast<int>(FigureTone::bad), ToneRole);
            model->setItem(row, 2 + column, item);
        }
        for (int column = 0; column < 4; ++column) model->item(row, column)->setData(row == 2, TotalRowRole);
    }
    model->setHorizontalHeaderLabels(
        {QStringLiteral("A"), fieldLabel("provenance", "source"), formatter.yearColumn(1), formatter.unitCaption()});
    view->setModel(model);
    prepareTable(view);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    view->selectRow(0);
    view->setFixedHeight(140);
    return view;
}

Card* figureCard(const Formatter& formatter, const QString& title) {
    auto* card = new Card(title);
    auto* good = new FigureLabel;
    good->setTexts(choiceText(Axis::productivity), formatter.money(84'120'000), formatter.months(9.4),
                   FigureTone::good);
    auto* bad = new FigureLabel;
    bad->setTexts(choiceText(Axis::risk), formatter.money(-16'400'000), formatter.calendarMonth({2026, 4}),
                  FigureTone::bad);
    auto* stale = new FigureLabel;
    stale->setTexts(QStringLiteral("ROI"), formatter.percent(1.87));
    setStale(stale, true);
    for (FigureLabel* figure : {good, bad, stale}) card->body()->addWidget(figure);
    card->body()->addWidget(table(formatter));
    auto* empty = new EmptyState(fieldHelp("work_unit", "name"), QStringLiteral("＋ ") + entityName("work_unit"));
    card->body()->addWidget(empty);
    return card;
}

std::unique_ptr<QWidget> gallery(const Formatter& formatter) {
    auto page = std::make_unique<QWidget>();
    auto* layout = new QHBoxLayout(page.get());
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(formCard(formatter), 4);
    auto* adoption = new AdoptionEditor(QStringLiteral("kpi.adoption"), formatter, {2026, 1}, 36);
    adoption->setAdoption({.startMonth = 2, .rampMonths = 5, .shape = RampShape::sCurve});
    auto* adoptionCard = new Card(fieldLabel("kpi", "adoption"));
    adoptionCard->body()->addWidget(adoption);
    adoptionCard->body()->addStretch(1);
    layout->addWidget(adoptionCard, 4);
    layout->addWidget(figureCard(formatter, entityName("project")), 3);
    return page;
}

}  // namespace

BOOST_AUTO_TEST_CASE(gallery_pictures) {
    const QString folder = QStringLiteral(JUPAN_BINARY_DIR "/out/widgets");
    BOOST_REQUIRE(QDir().mkpath(folder));
    testing::KoreanWords korean;
    for (const Language language : {Language::english, Language::korean}) {
        const bool isKorean = language == Language::korean;
        if (isKorean) QCoreApplication::installTranslator(&korean);
        const Formatter formatter(language, NumberUnit::tenThousand, "KRW");
        for (const ThemeMode mode : {ThemeMode::light, ThemeMode::dark}) {
            applyTheme(*qApp, mode);
            const auto page = gallery(formatter);
            page->resize(1280, 720);
            page->show();
            QApplication::processEvents();
            const QString name = QStringLiteral("%1/%2-%3.png")
                                     .arg(folder, isKorean ? QStringLiteral("ko") : QStringLiteral("en"),
                                          mode == ThemeMode::dark ? QStringLiteral("dark") : QStringLiteral("light"));
            const QPixmap picture = page->grab();
            BOOST_TEST(picture.save(name));
            const QImage image = picture.toImage();
            BOOST_TEST((image.pixelColor(2, 2) == currentTheme().window));
        }
        // Back to light, and a switch of language while the widgets stand.
        applyTheme(*qApp, ThemeMode::light);
        if (isKorean) {
            const auto page = gallery(formatter);
            const auto label = [&] {
                return page->findChild<QLabel*>(QStringLiteral("kpi.axis.label"))->text().toStdString();
            };
            BOOST_TEST(label() == "가치 축");
            QCoreApplication::removeTranslator(&korean);
            QApplication::processEvents();
            BOOST_TEST(label() == "Value axis");
        }
    }
}
