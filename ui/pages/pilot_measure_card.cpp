#include "ui/pages/pilot_measure_card.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>
#include <QTableView>
#include <algorithm>

#include "ui/document/spending.h"
#include "ui/format/field_text.h"
#include "ui/models/entity_table_model.h"
#include "ui/models/pilot_words.h"
#include "ui/pages/pilot_reading_panel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/figure_delegate.h"
#include "ui/widgets/labelled_combo.h"
#include "ui/widgets/number_edit.h"

namespace jupan {
namespace {

constexpr int shownRows = 12;
constexpr std::array columnWidths{130, 110, 110, 120, 90};

/// What is missing is told when the measurement is entered, not while it is typed.
FieldSpec optionalField(const char* name) {
    FieldSpec field = findField("observation", name).value();
    field.info.required = false;
    field.clearable = true;
    field.defaulted = false;
    return field;
}

}  // namespace

PilotMeasureCard::PilotMeasureCard(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      model_(new PilotMeasurements(document, view, this)),
      help_(new QLabel),
      kpiLabel_(new QLabel),
      kpi_(newFormCombo(QStringLiteral("pilot.measure.kpi"), 16)),
      phaseLabel_(new QLabel),
      phase_(newFormCombo(QStringLiteral("pilot.measure.phase"), 10)),
      date_(new DateEdit(optionalField("date"), view.formatter())),
      value_(new NumberEdit(optionalField("value"), view.formatter())),
      count_(new NumberEdit(optionalField("count"), view.formatter())),
      add_(addButton(".add", &PilotMeasureCard::enter)),
      paste_(addButton(".paste", &PilotMeasureCard::paste)),
      file_(addButton(".file", &PilotMeasureCard::askForFile)),
      reading_(new PilotReadingPanel),
      state_(new QLabel),
      table_(new QTableView),
      actions_(new QWidget),
      remove_(addButton(".remove", &PilotMeasureCard::removeRows)),
      season_(addButton(".season", &PilotMeasureCard::markSeason)),
      campaign_(addButton(".campaign", &PilotMeasureCard::markCampaign)),
      reason_(new QLineEdit),
      leaveOut_(addButton(".leaveOut", &PilotMeasureCard::leaveOut)),
      countAgain_(addButton(".countAgain", &PilotMeasureCard::countAgain)),
      error_(new ErrorLabel),
      said_(new QLabel) {
    setObjectName(QStringLiteral("pilot.measure"));
    date_->setPrefix(QStringLiteral("pilot.measure.date"));
    value_->setPrefix(QStringLiteral("pilot.measure.value"));
    count_->setPrefix(QStringLiteral("pilot.measure.count"));
    count_->setValue(1);
    state_->setObjectName(QStringLiteral("pilot.measure.state"));
    table_->setObjectName(QStringLiteral("pilot.measure.table"));
    reason_->setObjectName(QStringLiteral("pilot.measure.reason"));
    error_->setObjectName(QStringLiteral("pilot.measure.error"));
    said_->setObjectName(QStringLiteral("pilot.measure.said"));
    reason_->setMaxLength(500);
    for (QLabel* label : {help_, state_, said_}) label->setWordWrap(true);
    setRole(help_, "muted");
    setRole(state_, "small");
    setRole(said_, "small");
    said_->hide();
    table_->setModel(model_);
    prepareTable(table_);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    for (std::size_t i = 0; i < columnWidths.size(); ++i) table_->setColumnWidth(static_cast<int>(i), columnWidths[i]);
    table_->horizontalHeader()->setStretchLastSection(true);

    body()->addWidget(help_);
    body()->addLayout(entryRow());
    body()->addWidget(error_);
    body()->addWidget(said_);
    body()->addWidget(reading_);
    body()->addWidget(state_);
    body()->addWidget(table_);
    actions_->setLayout(rowActions());
    body()->addWidget(actions_);
    connectParts();
}

QPushButton* PilotMeasureCard::addButton(const char* name, void (PilotMeasureCard::*act)()) {
    auto* button = new QPushButton;
    button->setObjectName(QStringLiteral("pilot.measure") + QLatin1String(name));
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

QLayout* PilotMeasureCard::entryRow() {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(4 * gridStep);
    grid->setVerticalSpacing(3 * gridStep);
    grid->addLayout(labelledCombo(kpiLabel_, kpi_), 0, 0, 1, 2);
    grid->addLayout(labelledCombo(phaseLabel_, phase_), 0, 2);
    grid->addWidget(date_, 1, 0, Qt::AlignTop);
    grid->addWidget(value_, 1, 1, Qt::AlignTop);
    grid->addWidget(count_, 1, 2, Qt::AlignTop);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * gridStep);
    for (QPushButton* button : {add_, paste_, file_}) buttons->addWidget(button);
    buttons->addStretch(1);
    grid->addLayout(buttons, 2, 0, 1, 3);
    for (int column = 0; column < 3; ++column) grid->setColumnStretch(column, 1);
    return grid;
}

QLayout* PilotMeasureCard::rowActions() {
    auto* marks = new QHBoxLayout;
    marks->setSpacing(2 * gridStep);
    for (QPushButton* button : {season_, campaign_, remove_}) marks->addWidget(button);
    marks->addStretch(1);
    auto* leaving = new QHBoxLayout;
    leaving->setSpacing(2 * gridStep);
    leaving->addWidget(reason_, 1);
    leaving->addWidget(leaveOut_);
    leaving->addWidget(countAgain_);
    auto* rows = new QVBoxLayout;
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2 * gridStep);
    rows->addLayout(leaving);
    rows->addLayout(marks);
    return rows;
}

void PilotMeasureCard::connectParts() {
    for (QComboBox* combo : {kpi_, phase_})
        connect(combo, &QComboBox::activated, this, [this] {
            say({});
            reading_->close();
            showRows();
        });
    connect(date_, &DateEdit::committed, date_, [this] { date_->setProblem({}); });
    connect(value_, &NumberEdit::committed, value_, [this] { value_->setProblem({}); });
    for (QLineEdit* edit : std::initializer_list<QLineEdit*>{date_->edit(), value_->edit(), count_->edit()})
        connect(edit, &QLineEdit::returnPressed, this, &PilotMeasureCard::enter);
    connect(reason_, &QLineEdit::returnPressed, this, &PilotMeasureCard::leaveOut);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PilotMeasureCard::enableActions);
    connect(model_, &QAbstractItemModel::modelReset, this, &PilotMeasureCard::enableActions);
    connect(model_, &PilotMeasurements::refused, this, &PilotMeasureCard::refuse);
    connect(reading_, &PilotReadingPanel::taken, this, &PilotMeasureCard::take);
    // Fields paste for themselves; everywhere else in the card a block of measurements is meant.
    auto* pasting = new QShortcut(QKeySequence::Paste, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(pasting, &QShortcut::activated, this, &PilotMeasureCard::paste);
    auto* removing = new QShortcut(QKeySequence::Delete, table_, nullptr, nullptr, Qt::WidgetShortcut);
    connect(removing, &QShortcut::activated, this, &PilotMeasureCard::removeRows);
    connect(&document_, &ProjectDocument::opened, this, [this] {
        kpi_->clear();
        phase_->setCurrentIndex(0);
        // By way of a value: a refused text would stay beside the absence that it left.
        value_->setValue(0);
        value_->setValue(std::nullopt);
        count_->setValue(1);
        date_->setDate(std::nullopt);
        reason_->clear();
        reading_->close();
        say({});
    });
}

std::string PilotMeasureCard::kpi() const {
    return kpi_->currentData().toString().toStdString();
}

PilotPhase PilotMeasureCard::phase() const {
    return phase_->currentIndex() == 1 ? PilotPhase::pilot : PilotPhase::baseline;
}

std::string PilotMeasureCard::unit() const {
    for (const PilotKpi& each : document_.project().pilot.kpis)
        if (each.kpi.text == kpi()) return each.unit;
    return {};
}

void PilotMeasureCard::load() {
    retranslate();
    fillKpis();
    if (!date_->date() && !date_->hasError() && !date_->edit()->hasFocus())
        date_->setDate(document_.spending().today());
    showRows();
}

void PilotMeasureCard::retranslate() {
    setTitle(tr("Measurements"));
    help_->setText(
        tr("Single items, or the mean of a week with the number of items behind it. Measure the baseline in "
           "the same season and on the same days as the pilot, and mark what was not ordinary."));
    kpiLabel_->setText(fieldLabel("observation", "kpi"));
    phaseLabel_->setText(fieldLabel("observation", "phase"));
    kpi_->setAccessibleName(kpiLabel_->text());
    phase_->setAccessibleName(phaseLabel_->text());
    const int chosen = std::max(0, phase_->currentIndex());
    phase_->clear();
    phase_->addItems(choiceTexts<PilotPhase>());
    phase_->setCurrentIndex(chosen);
    for (FieldFrame* field : std::initializer_list<FieldFrame*>{date_, value_, count_})
        field->setFormatter(view_.formatter());
    add_->setText(tr("Enter"));
    paste_->setText(tr("Paste"));
    paste_->setToolTip(
        tr("Rows copied from a spreadsheet: date, value, and number of items where it is a mean. Ctrl+V "
           "does the same."));
    file_->setText(tr("From a file…"));
    remove_->setText(tr("Remove the rows"));
    season_->setText(tr("In season"));
    campaign_->setText(tr("During a campaign"));
    leaveOut_->setText(tr("Leave out"));
    countAgain_->setText(tr("Count again"));
    reason_->setPlaceholderText(tr("Why the chosen rows are left out"));
    reason_->setAccessibleName(reason_->placeholderText());
    table_->setAccessibleName(tr("Measurements"));
}

void PilotMeasureCard::fillKpis() {
    const QString before = kpi_->currentData().toString();
    kpi_->clear();
    for (const PilotKpi& each : document_.project().pilot.kpis)
        kpi_->addItem(pilotKpiName(document_.project(), each.kpi.text), QString::fromStdString(each.kpi.text));
    kpi_->setCurrentIndex(std::max(0, kpi_->findData(before)));
}

void PilotMeasureCard::showRows() {
    model_->show(kpi(), phase());
    value_->edit()->setUnitText(shortName(unit()));
    const int count = model_->rowCount();
    const int out = model_->leftOut();
    state_->setText(
        count == 0 ? tr("Nothing was measured yet. Enter a value, paste rows from a spreadsheet, or open a "
                        "CSV file.")
        : out == 0 ? tr("%n measurement(s). Double-click a cell to change it.", nullptr, count)
                   : tr("%n measurement(s), of which %1 left out. Double-click a cell to change it.", nullptr, count)
                         .arg(out));
    table_->setVisible(count > 0);
    actions_->setVisible(count > 0);
    const int height = table_->verticalHeader()->defaultSectionSize();
    table_->setFixedHeight(table_->horizontalHeader()->sizeHint().height() + 2 + std::min(count, shownRows) * height);
    enableActions();
}

void PilotMeasureCard::say(const QString& text) {
    error_->clearMessage();
    said_->setText(text);
    said_->setVisible(!text.isEmpty());
}

void PilotMeasureCard::refuse(const QString& sentence) {
    say({});
    error_->setMessage(sentence);
}

void PilotMeasureCard::enter() {
    say({});
    date_->setProblem({});
    value_->setProblem({});
    if (kpi().empty() || date_->hasError() || value_->hasError() || count_->hasError()) return;
    if (!date_->date()) return date_->setProblem(tr("Write the day, such as 2026-10-05."));
    if (!value_->value()) return value_->setProblem(tr("Write the measured value."));
    const PilotObservation observation{.kpi = {kpi()},
                                       .phase = phase(),
                                       .date = *date_->date(),
                                       .value = *value_->value(),
                                       .count = static_cast<int>(count_->value().value_or(1))};
    if (!model_->add({observation})) return;
    say(tr("Entered: %1, %2.")
            .arg(view_.formatter().date(observation.date), measuredText(observation.value, unit(), view_.formatter())));
    value_->setValue(std::nullopt);
    value_->edit()->clear();
    value_->edit()->setFocus();
    showRows();
}

}  // namespace jupan
