#include "ui/pages/sensitivity_break_even.h"

#include <algorithm>

#include "core/project/inputs.h"
#include "ui/analysis/analysis_words.h"
#include "ui/analysis/sensitivity_charts.h"
#include "ui/analysis/sensitivity_words.h"
#include "ui/models/scenario_inputs.h"
#include "ui/theme/stale.h"
#include "ui/widgets/quiet_combo.h"

namespace jupan {
namespace {

constexpr int nameLetters = 30;
/// Milliseconds after the last edit.
constexpr int pauseOfList = 200;

}  // namespace

SensitivityBreakEven::SensitivityBreakEven(QWidget* parent)
    : SensitivityTab(QStringLiteral("breakEven"), parent),
      inputLabel_(new QLabel),
      input_(new QuietComboBox),
      open_(new QPushButton),
      chart_(new InputCurveChart),
      searched_(new QLabel),
      none_(new QLabel) {
    input_->setObjectName(partName("input"));
    input_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    input_->setMinimumContentsLength(nameLetters);
    inputLabel_->setBuddy(input_);
    open_->setObjectName(partName("open"));
    setRole(open_, "link");
    searched_->setObjectName(partName("searched"));
    searched_->setWordWrap(true);
    setRole(searched_, "small");
    none_->setObjectName(partName("none"));
    none_->setWordWrap(true);
    setRole(none_, "muted");
    QHBoxLayout* row = addRow();
    row->addWidget(inputLabel_);
    row->addWidget(input_, 1);
    row->addWidget(open_);
    chart_->setFixedHeight(340);
    addChart(chart_, addRow());
    body()->addWidget(searched_);
    body()->addWidget(none_);
    addTable();
    connect(input_, &QComboBox::activated, this, [this](int index) { choose(input_->itemData(index).toString()); });
    connect(table(), &SensitivityTable::rowChosen, this, &SensitivityBreakEven::choose);
    pause_.setSingleShot(true);
    pause_.setInterval(pauseOfList);
    connect(&pause_, &QTimer::timeout, this, [this] {
        findLines();
        showLines();
        fillInputs();
        showCurve();
    });
    connect(open_, &QPushButton::clicked, this, [this] { emit inputRequested(input_->currentData().toString()); });
}

void SensitivityBreakEven::forgetChoices() {
    path_.clear();
    lines_.clear();
    pause_.stop();
}

void SensitivityBreakEven::choose(const QString& path) {
    path_ = path.toStdString();
    fillInputs();
    showCurve();
}

void SensitivityBreakEven::refresh() {
    if (lines_.empty()) {
        findLines();
    } else {
        setStale(table(), true);
        pause_.start();
    }
    if (!path_.empty() && !findNumberFieldToRead(now().project(), path_)) path_.clear();
    inputLabel_->setText(tr("Input"));
    open_->setText(tr("Show where it is entered"));
    none_->setText(tr("No input has a low and a high value yet. Choose any number of the project above."));
    showLines();
    fillInputs();
    showCurve();
}

void SensitivityBreakEven::findLines() {
    // Too large for a number: the engine has refused it as well, and the page is grey.
    if (auto lines = breakEvenList(now().plan)) lines_ = std::move(lines).value();
}

void SensitivityBreakEven::fillInputs() {
    const QSignalBlocker quiet(input_);
    input_->clear();
    for (const BreakEvenLine& line : lines_)
        if (findNumberFieldToRead(now().project(), line.input.path))
            input_->addItem(inputWords(now().project(), line.input.path), QString::fromStdString(line.input.path));
    if (!lines_.empty()) input_->insertSeparator(input_->count());
    for (const ScenarioInput& input : scenarioInputs(now().project()))
        if (input.value && std::none_of(lines_.begin(), lines_.end(),
                                        [&](const BreakEvenLine& line) { return line.input.path == input.path; }))
            input_->addItem(input.words, QString::fromStdString(input.path));
    const int wanted = path_.empty() ? 0 : input_->findData(QString::fromStdString(path_));
    input_->setCurrentIndex(std::max(0, wanted));
    input_->setToolTip(input_->currentText());
}

void SensitivityBreakEven::showCurve() {
    const std::string path = input_->currentData().toString().toStdString();
    table()->markRow(path);
    const auto found = breakEven(now().plan, path);
    if (!found) return;
    const auto curve = inputCurve(now().plan, found.value());
    if (!curve) return;
    const BreakEven& result = found.value();
    showBreakEven(*chart_, result, curve.value(), now().project(), now().scenario, now().formatter);
    setFileName(QStringLiteral("break-even-%1").arg(QString::fromStdString(path).replace(u'.', u'-')));
    setReading(breakEvenReading(result, now().project(), now().formatter));
    const QString searched = breakEvenSearch(result, now().project(), now().formatter);
    searched_->setText(searched);
    searched_->setVisible(!searched.isEmpty());
}

SensitivityRow SensitivityBreakEven::rowOf(const BreakEvenLine& line) const {
    const Project& project = now().project();
    const std::string& path = line.input.path;
    const auto value = [&](double number) { return computedInputValue(project, path, number, now().formatter); };
    SensitivityRow row{.name = inputWords(project, path), .path = path};
    row.cells.push_back({.text = value(line.input.value)});
    if (!line.found.value) {
        const QString why = noBreakEvenReason(line.found.reason.value_or(NoBreakEven::never));
        row.cells.push_back({.text = QStringLiteral("–"), .tip = why});
        row.cells.push_back({.text = QStringLiteral("–"), .tip = why});
        row.cells.push_back({.text = why, .tip = why, .words = true});
        return row;
    }
    row.cells.push_back(
        {.text = value(*line.found.value), .tip = inputValue(project, path, *line.found.value, now().formatter)});
    row.cells.push_back({.text = line.change ? changeText(*line.change, now().formatter) : QStringLiteral("–")});
    QString range = line.believed ? tr("inside: %1 to %2") : tr("outside: %1 to %2");
    range = range.arg(value(line.input.low), value(line.input.high));
    if (line.found.roots.size() > 1)
        range = tr("%1; %n break-even values in all", "", static_cast<int>(line.found.roots.size())).arg(range);
    row.cells.push_back({.text = range, .tip = range, .words = true, .bad = line.believed});
    return row;
}

void SensitivityBreakEven::showLines() {
    none_->setVisible(lines_.empty());
    table()->setVisible(!lines_.empty());
    setStale(table(), pause_.isActive());
    std::vector<SensitivityRow> rows;
    for (const BreakEvenLine& line : lines_) rows.push_back(rowOf(line));
    table()->setRows({tr("Now"), tr("NPV is zero at"), tr("Change"), tr("Your low to high")}, std::move(rows));
    table()->setAccessibleName(tr("Break-even of the uncertain inputs"));
}

}  // namespace jupan
