#include "ui/pages/measure_list.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>
#include <cmath>

#include "core/project/editing.h"
#include "ui/analysis/measure_words.h"
#include "ui/format/problem_text.h"
#include "ui/models/scenario_inputs.h"
#include "ui/theme/stale.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/provenance_chip.h"

namespace jupan {
namespace {

/// Rows shown before the reader asks for all: what is worth measuring is rarely more.
constexpr std::size_t firstRows = 12;

/// From this width on a name and the figures stand in one line.
constexpr int wideFrom = 820;

enum Column { inputColumn, worthColumn, costColumn, surplusColumn, sourceColumn, pilotColumn, columnCount };

QLabel* newLabel(const QString& name, const char* role) {
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    if (*role) setRole(label, role);
    return label;
}

QLabel* newFigure(const QString& name) {
    QLabel* label = newLabel(name, "");
    label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    label->setContentsMargins(0, 2 * gridStep, 0, 0);  // on the line of the field beside it
    addFigures(label);
    return label;
}

NumberEdit* newCostField(const ProjectDocument& document, const Formatter& formatter) {
    auto spec = findField("measurement", "cost", {}, document.project().settings.currency.code);
    // An unknown cost is no default: nothing is said in its place.
    spec->defaulted = false;
    return new NumberEdit(*spec, formatter);
}

QString keyOf(const std::string& path) {
    return QString::fromStdString("measurements." + path + ".cost");
}

}  // namespace

MeasureList::MeasureList(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : QWidget(parent),
      document_(document),
      view_(view),
      grid_(new QGridLayout),
      showAll_(new QPushButton),
      rest_(newLabel(QStringLiteral("measure.rest"), "muted")),
      showRest_(new QPushButton),
      restNames_(newLabel(QStringLiteral("measure.rest.names"), "small")),
      pilot_(newLabel(QStringLiteral("measure.pilot"), "muted")) {
    showAll_->setObjectName(QStringLiteral("measure.all"));
    showRest_->setObjectName(QStringLiteral("measure.rest.show"));
    showRest_->setCheckable(true);
    for (QPushButton* link : {showAll_, showRest_}) setRole(link, "link");
    for (QLabel* sentence : {rest_, restNames_, pilot_}) sentence->setWordWrap(true);
    grid_->setHorizontalSpacing(4 * gridStep);
    grid_->setVerticalSpacing(gridStep);
    grid_->setColumnStretch(inputColumn, 1);
    addHead();

    auto* restRow = new QHBoxLayout;
    restRow->setSpacing(2 * gridStep);
    restRow->addWidget(rest_, 1);
    restRow->addWidget(showRest_, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * gridStep);
    layout->addLayout(grid_);
    layout->addWidget(showAll_, 0, Qt::AlignLeft);
    layout->addLayout(restRow);
    layout->addWidget(restNames_);
    layout->addWidget(pilot_);
    connect(showAll_, &QPushButton::clicked, this, [this] {
        all_ = true;
        arrange();
    });
    connect(showRest_, &QPushButton::toggled, this, &MeasureList::showRest);
}

void MeasureList::addHead() {
    for (int column = 0; column < columnCount; ++column) {
        QLabel* label = newLabel(QStringLiteral("measure.head.%1").arg(column), "muted");
        label->setWordWrap(column == inputColumn);
        const bool figures = column == worthColumn || column == surplusColumn;
        label->setAlignment((figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom);
        grid_->addWidget(label, 0, column);
        head_.push_back(label);
    }
}

// Rows --------------------------------------------------------------------------------------------------------------

std::vector<QWidget*> MeasureList::cellsOf(const Row& row) {
    return {row.words, row.worth, row.cost, row.surplus, row.sourcePlace, row.pilot};
}

const MeasureList::Row& MeasureList::rowOf(const std::string& path) {
    const auto found = rows_.find(path);
    if (found != rows_.end()) return found->second;
    const Row& row = rows_.emplace(path, makeRow(path)).first->second;
    connectRow(path, row);
    return row;
}

MeasureList::Row MeasureList::makeRow(const std::string& path) {
    const QString name = QStringLiteral("measure.") + QString::fromStdString(path);
    Row row{newLabel(name + QStringLiteral(".words"), ""),
            newLabel(name + QStringLiteral(".note"), "small"),
            new QPushButton,
            newFigure(name + QStringLiteral(".worth")),
            newCostField(document_, view_.formatter()),
            newFigure(name + QStringLiteral(".surplus")),
            new ProvenanceChip,
            new QCheckBox,
            new QWidget(this),
            new QWidget(this)};
    row.words->setWordWrap(true);
    row.words->setContentsMargins(0, 2 * gridStep, 0, 0);
    row.words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* chipPlace = new QVBoxLayout(row.sourcePlace);
    chipPlace->setContentsMargins(0, gridStep, 0, 0);
    chipPlace->addWidget(row.source, 0, Qt::AlignLeft | Qt::AlignTop);
    row.note->setWordWrap(true);
    row.note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row.open->setObjectName(name + QStringLiteral(".open"));
    setRole(row.open, "link");
    row.cost->setPrefix(name + QStringLiteral(".cost"));
    // The head of the column says what the field is; a screen reader hears it with the input's name.
    row.cost->findChild<QLabel*>(row.cost->objectName() + QStringLiteral(".label"))->hide();
    row.source->setPrefix(name + QStringLiteral(".source"));
    row.pilot->setObjectName(name + QStringLiteral(".pilot"));
    row.pilot->setMinimumHeight(controlHeight);
    auto* below = new QHBoxLayout(row.below);
    below->setContentsMargins(0, 0, 0, gridStep);
    below->setSpacing(4 * gridStep);
    below->addWidget(row.open, 0, Qt::AlignTop);
    below->addWidget(row.note, 1);
    return row;
}

void MeasureList::connectRow(const std::string& path, const Row& row) {
    connect(row.open, &QPushButton::clicked, this, [this, path] { emit inputRequested(QString::fromStdString(path)); });
    connect(row.cost, &NumberEdit::committed, this, [this, path](double cost) { setCost(path, cost); });
    connect(row.cost, &NumberEdit::cleared, this, [this, path] { setCost(path, std::nullopt); });
    // The order waits until the field is left.
    connect(row.cost->edit(), &QLineEdit::editingFinished, this, &MeasureList::arrange, Qt::QueuedConnection);
    connect(row.pilot, &QCheckBox::toggled, this, [this, path](bool on) {
        if (!loading_)
            change(on ? tr("Measure in the pilot") : tr("Do not measure in the pilot"), path,
                   [on](Measurement& measurement) { measurement.inPilot = on; }, {});
    });
    connect(row.source, &ProvenanceChip::committed, this, [this, path](const Provenance& provenance) {
        document_.edit(
            tr("Change a source"),
            [&](Project& project) {
                if (provenance == Provenance{})
                    project.provenance.erase(path);
                else
                    project.provenance[path] = provenance;
            },
            QString::fromStdString("provenance." + path));
    });
}

void MeasureList::change(const QString& name, const std::string& path, const std::function<void(Measurement&)>& edit,
                         const QString& mergeKey) {
    const Problems problems = document_.edit(
        name,
        [&](Project& project) {
            const auto found = project.measurements.find(path);
            Measurement measurement = found == project.measurements.end() ? Measurement{} : found->second;
            edit(measurement);
            setMeasurement(project, path, measurement);
        },
        mergeKey);
    rowOf(path).cost->setProblem(problems.empty() ? QString() : problemText(problems.front(), view_.formatter()));
}

void MeasureList::setCost(const std::string& path, std::optional<double> cost) {
    change(
        tr("Change the cost of measuring"), path, [cost](Measurement& measurement) { measurement.cost = cost; },
        keyOf(path));
}

// Showing -----------------------------------------------------------------------------------------------------------

void MeasureList::setPlan(const MeasurementPlan& plan) {
    plan_ = plan;
    double largest = 0;
    for (const MeasurementLine& line : plan.lines)
        for (const auto& amount : {line.worth, line.surplus}) largest = std::max(largest, std::abs(amount.value_or(0)));
    const Formatter settled = view_.formatter().fixedFor(largest);
    showHead(settled);
    loading_ = true;
    for (const MeasurementLine& line : plan.lines) loadRow(rowOf(line.input), line, settled);
    loading_ = false;
    for (auto row = rows_.begin(); row != rows_.end();) {
        const bool there = std::any_of(plan.lines.begin(), plan.lines.end(),
                                       [&](const MeasurementLine& line) { return line.input == row->first; });
        if (there) {
            ++row;
            continue;
        }
        std::vector<QWidget*> gone = cellsOf(row->second);
        gone.push_back(row->second.below);
        for (QWidget* widget : gone) {
            widget->hide();
            widget->deleteLater();
        }
        row = rows_.erase(row);
    }
    arrange();
    showRest();
    pilot_->setText(pilotSummary(plan, view_.formatter()));
    pilot_->setVisible(plan.pilotCount > 0);
}

void MeasureList::showHead(const Formatter& settled) {
    const QString unit = settled.unitCaption();
    for (QLabel* label : head_) label->setVisible(!plan_.lines.empty());
    head_[inputColumn]->setText(tr("Input"));
    head_[worthColumn]->setText(tr("Worth up to, %1").arg(unit));
    head_[worthColumn]->setToolTip(
        tr("EVPPI: the most that knowing this input alone before deciding could be worth. A measurement that leaves "
           "doubt is worth less."));
    head_[costColumn]->setText(fieldLabel("measurement", "cost"));
    head_[costColumn]->setToolTip(fieldHelp("measurement", "cost"));
    head_[surplusColumn]->setText(tr("Less the cost, %1").arg(unit));
    head_[surplusColumn]->setToolTip(tr("What is left of the worth when measuring is paid."));
    head_[sourceColumn]->setText(fieldLabel("provenance", "source"));
    head_[sourceColumn]->setToolTip(fieldHelp("provenance", "source"));
    head_[pilotColumn]->setText(tr("Pilot"));
    head_[pilotColumn]->setToolTip(fieldHelp("measurement", "in_pilot"));
}

void MeasureList::loadRow(const Row& row, const MeasurementLine& line, const Formatter& settled) {
    const QString words = inputWords(document_.project(), line.input);
    row.words->setText(words);
    QFont font = row.words->font();
    font.setBold(plan_.first && plan_.lines[*plan_.first].input == line.input);
    row.words->setFont(font);
    const QString note = measurementNote(line);
    row.note->setText(note);
    setRole(row.note, line.costsTooMuch() ? "caution" : "small");
    row.open->setText(tr("Open the field"));
    row.open->setAccessibleName(tr("Open the field “%1”").arg(words));
    row.worth->setText(settled.cellMoney(line.worth));
    row.worth->setToolTip(view_.formatter().exactMoney(line.worth));
    row.cost->setFormatter(view_.formatter());
    row.cost->setCurrency(document_.project().settings.currency.code);
    row.cost->setLabel(tr("Cost of measuring “%1”").arg(words));
    if (!row.cost->hasError()) row.cost->setValue(line.cost);
    row.surplus->setText(settled.cellMoney(line.surplus));
    row.surplus->setToolTip(view_.formatter().exactMoney(line.surplus));
    const auto source = document_.project().provenance.find(line.input);
    row.source->setProvenance(source == document_.project().provenance.end() ? Provenance{} : source->second);
    row.pilot->setChecked(line.inPilot);
    row.pilot->setToolTip(fieldHelp("measurement", "in_pilot"));
    row.pilot->setAccessibleName(tr("Measure “%1” in the pilot").arg(words));
}

bool MeasureList::isTyping() const {
    return std::any_of(rows_.begin(), rows_.end(),
                       [](const auto& entry) { return entry.second.cost->edit()->hasFocus(); });
}

void MeasureList::arrange() {
    std::vector<std::string> wanted;
    for (const MeasurementLine& line : plan_.lines) wanted.push_back(line.input);
    const bool sameRows = std::is_permutation(wanted.begin(), wanted.end(), order_.begin(), order_.end());
    if (!isTyping() || !sameRows) order_ = std::move(wanted);
    QWidget* before = nullptr;
    for (std::size_t i = 0; i < order_.size(); ++i) {
        const Row& row = rows_.at(order_[i]);
        place(row, 3 * static_cast<int>(i) + 1);
        for (QWidget* cell : cellsOf(row)) cell->setVisible(all_ || i < firstRows);
        row.below->setVisible(all_ || i < firstRows);
        for (QWidget* next : std::initializer_list<QWidget*>{row.open, row.cost->edit(), row.source, row.pilot}) {
            if (before) setTabOrder(before, next);
            before = next;
        }
    }
    const int hidden = static_cast<int>(order_.size()) - static_cast<int>(firstRows);
    showAll_->setText(tr("Show %n more", nullptr, std::max(0, hidden)));
    showAll_->setVisible(!all_ && hidden > 0);
}

void MeasureList::place(const Row& row, int line) {
    const std::vector<QWidget*> cells = cellsOf(row);
    for (QWidget* cell : cells) grid_->removeWidget(cell);
    grid_->removeWidget(row.below);
    grid_->addWidget(row.words, line, 0, 1, wide_ ? 1 : columnCount);
    const int figures = wide_ ? line : line + 1;
    for (int column = worthColumn; column < columnCount; ++column) {
        const bool text = column == worthColumn || column == surplusColumn;
        grid_->addWidget(cells[static_cast<std::size_t>(column)], figures, column,
                         text ? Qt::Alignment() : Qt::AlignTop);
    }
    grid_->addWidget(row.below, line + 2, 0, 1, columnCount);
}

void MeasureList::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (const bool wide = width() >= wideFrom; wide != wide_) {
        wide_ = wide;
        arrange();
    }
}

void MeasureList::showRest() {
    const int count = static_cast<int>(plan_.worthless.size());
    rest_->setText(tr("%n further input(s): knowing any one of them changes no decision.", nullptr, count));
    showRest_->setText(showRest_->isChecked() ? tr("Hide them") : tr("Show them"));
    QStringList names;
    if (showRest_->isChecked())
        for (const MeasurementLine& line : plan_.worthless) names << inputWords(document_.project(), line.input);
    restNames_->setText(names.join(QStringLiteral("; ")));
    rest_->setVisible(count > 0);
    showRest_->setVisible(count > 0);
    restNames_->setVisible(!names.isEmpty());
}

bool MeasureList::choose(const std::string& path) {
    const auto at = std::find(order_.begin(), order_.end(), path);
    if (at == order_.end()) return false;
    if (at - order_.begin() >= static_cast<std::ptrdiff_t>(firstRows)) {
        all_ = true;
        arrange();
    }
    rows_.at(path).cost->edit()->setFocus();
    return true;
}

}  // namespace jupan
