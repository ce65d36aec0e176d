#include "ui/pages/spending_head.h"

#include <QButtonGroup>
#include <QCalendarWidget>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextCharFormat>
#include <QToolButton>
#include <QWheelEvent>

#include "ui/analysis/spending_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

namespace jupan {
namespace {

/// A field of a day that leaves the wheel to the page.
class QuietDateEdit : public QDateEdit {
public:
    using QDateEdit::QDateEdit;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

QDate toQDate(Date day) {
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

Date toDate(const QDate& day) {
    return Date{std::chrono::year(day.year()), std::chrono::month(static_cast<unsigned>(day.month())),
                std::chrono::day(static_cast<unsigned>(day.day()))};
}

/// The calendar that drops down, in the look of the rest.
void prepareCalendar(QCalendarWidget* calendar) {
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setHorizontalHeaderFormat(QCalendarWidget::SingleLetterDayNames);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) calendar->setWeekdayTextFormat(day, {});
    calendar->setStyleSheet(QStringLiteral(
        "QCalendarWidget QWidget#qt_calendar_navigationbar { background: palette(base); } "
        "QCalendarWidget QTableView::item { padding: 0; border: none; } "
        "QCalendarWidget QTableView { selection-background-color: palette(link); selection-color: palette(base); }"));
}

QToolButton* newSwitch(const char* name) {
    auto* button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumHeight(controlHeight);
    button->setMinimumWidth(16 * gridStep);
    return button;
}

}  // namespace

SpendingHead::SpendingHead(QWidget* parent)
    : QWidget(parent),
      label_(new QLabel),
      day_(new QuietDateEdit),
      last_(new QPushButton),
      version_(new QLabel),
      month_(newSwitch("spending.period.month")),
      year_(newSwitch("spending.period.year")) {
    day_->setObjectName(QStringLiteral("spending.asof"));
    day_->setCalendarPopup(true);
    prepareCalendar(day_->calendarWidget());
    // A day that is being typed is not asked for yet.
    day_->setKeyboardTracking(false);
    label_->setBuddy(day_);
    last_->setObjectName(QStringLiteral("spending.asof.last"));
    setRole(last_, "link");
    version_->setObjectName(QStringLiteral("spending.version"));
    setRole(version_, "muted");
    auto* group = new QButtonGroup(this);
    group->addButton(month_);
    group->addButton(year_);
    month_->setChecked(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * gridStep);
    row->addWidget(label_);
    row->addWidget(day_);
    row->addWidget(last_);
    row->addSpacing(2 * gridStep);
    row->addWidget(version_);
    row->addStretch(1);
    row->addWidget(month_);
    row->addWidget(year_);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &SpendingHead::restyle);
    restyle();
    connect(day_, &QDateEdit::dateChanged, this, [this](const QDate& day) { emit dayChosen(toDate(day)); });
    connect(last_, &QPushButton::clicked, this, [this] { emit dayChosen(std::nullopt); });
    connect(group, &QButtonGroup::buttonClicked, this, &SpendingHead::periodChosen);
}

void SpendingHead::restyle() {
    const QString arrow = currentTheme().dark ? QStringLiteral(":/jupan/theme/arrow-dark.png")
                                              : QStringLiteral(":/jupan/theme/arrow-light.png");
    day_->setStyleSheet(QStringLiteral("QDateEdit::drop-down { border: none; width: "
                                       "24px; } QDateEdit::down-arrow { image: url(%1); width: 10px; height: 6px; }")
                            .arg(arrow));
}

SpendingPeriod SpendingHead::period() const {
    return year_->isChecked() ? SpendingPeriod::year : SpendingPeriod::month;
}

void SpendingHead::showSpending(const Spending& spending, const Formatter& formatter) {
    const bool korean = formatter.language() == Language::korean;
    label_->setText(tr("As of"));
    last_->setText(tr("Last day with charges"));
    month_->setText(tr("Month"));
    year_->setText(tr("Fiscal year"));
    month_->setAccessibleName(tr("Show the month"));
    year_->setAccessibleName(tr("Show the fiscal year"));
    const SpendingWatch& watch = spending.watch();
    version_->setText(budgetVersionText(watch));
    const QSignalBlocker quiet(day_);
    day_->setLocale(korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                           : QLocale(QLocale::English, QLocale::UnitedStates));
    day_->setDisplayFormat(korean ? QStringLiteral("yyyy년 M월 d일") : QStringLiteral("d MMM yyyy"));
    const LedgerActuals& ledger = spending.actuals();
    const QDate asOf = toQDate(spending.asOf());
    const QDate first = ledger.firstDay ? toQDate(*ledger.firstDay) : asOf;
    const QDate last = ledger.lastDay ? toQDate(*ledger.lastDay) : asOf;
    day_->setDateRange(std::min(first, asOf), std::max({last, asOf, toQDate(spending.today())}));
    day_->setDate(asOf);
    // The style sheet leaves the arrow out of the field's own wish.
    day_->setMinimumWidth(day_->fontMetrics().horizontalAdvance(day_->text()) + 14 * gridStep);
    day_->setAccessibleName(label_->text());
    last_->setVisible(ledger.lastDay && *ledger.lastDay != spending.asOf());
}

}  // namespace jupan
