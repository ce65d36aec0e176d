#include "ui/pages/simulation_correlations.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>
#include <algorithm>
#include <utility>

#include "core/project/correlation_editing.h"
#include "core/project/inputs.h"
#include "core/simulation/correlation_repair.h"
#include "ui/analysis/simulation_correlation_table.h"
#include "ui/format/problem_text.h"
#include "ui/models/scenario_inputs.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure_delegate.h"
#include "ui/widgets/quiet_combo.h"

namespace jupan {
namespace {

constexpr int columnWidth = 72;
constexpr int widestName = 320;
/// Pairs that are named when the matrix had to be repaired.
constexpr std::size_t mostNamed = 3;

bool holds(const std::vector<std::string>& paths, const std::string& path) {
    return std::find(paths.begin(), paths.end(), path) != paths.end();
}

}  // namespace

SimulationCorrelations::SimulationCorrelations(ProjectDocument& document, QWidget* parent)
    : Card({}, parent),
      document_(document),
      model_(new CorrelationTable(this)),
      help_(new QLabel),
      table_(new QTableView),
      error_(new ErrorLabel),
      repaired_(new QLabel),
      choiceLabel_(new QLabel),
      choice_(new QuietComboBox),
      add_(new QPushButton),
      remove_(new QPushButton) {
    help_->setObjectName(QStringLiteral("simulation.correlations.help"));
    table_->setObjectName(QStringLiteral("simulation.correlations"));
    error_->setObjectName(QStringLiteral("simulation.correlations.error"));
    repaired_->setObjectName(QStringLiteral("simulation.correlations.repaired"));
    choice_->setObjectName(QStringLiteral("simulation.correlations.choice"));
    add_->setObjectName(QStringLiteral("simulation.correlations.add"));
    remove_->setObjectName(QStringLiteral("simulation.correlations.remove"));
    for (QLabel* label : {help_, repaired_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    setRole(help_, "muted");
    setRole(repaired_, "caution");
    setRole(remove_, "link");
    choiceLabel_->setBuddy(choice_);
    choice_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice_->setMinimumContentsLength(24);

    table_->setModel(model_);
    prepareTable(table_);
    table_->setSelectionBehavior(QAbstractItemView::SelectItems);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    table_->horizontalHeader()->setDefaultSectionSize(columnWidth);
    table_->verticalHeader()->show();
    table_->verticalHeader()->setMaximumWidth(widestName);
    table_->installEventFilter(this);

    auto* row = new QHBoxLayout;
    row->addWidget(choiceLabel_);
    row->addWidget(choice_, 1);
    row->addWidget(add_);
    row->addStretch(1);
    row->addWidget(remove_);
    body()->addWidget(help_);
    body()->addWidget(table_);
    body()->addWidget(error_);
    body()->addWidget(repaired_);
    body()->addLayout(row);

    connect(add_, &QPushButton::clicked, this, &SimulationCorrelations::add);
    connect(remove_, &QPushButton::clicked, this, &SimulationCorrelations::remove);
    connect(model_, &CorrelationTable::correlationEntered, this, &SimulationCorrelations::enter);
    connect(model_, &CorrelationTable::refused, error_, &ErrorLabel::setMessage);
    connect(&document, &ProjectDocument::opened, this, [this] {
        added_.clear();
        error_->clearMessage();
    });
}

bool SimulationCorrelations::eventFilter(QObject* watched, QEvent* event) {
    // Delete empties the cell: nothing is said of the pair any more.
    if (watched == table_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        model_->setData(table_->currentIndex(), QString(), Qt::EditRole);
        return true;
    }
    return Card::eventFilter(watched, event);
}

void SimulationCorrelations::showProject(const Formatter& formatter) {
    formatter_ = formatter;
    const Project& project = document_.project();
    std::vector<std::string> uncertain;
    for (const UncertainInput& input : uncertainInputs(project)) uncertain.push_back(input.path);
    // Inputs keep the place that they have in the table now.
    std::vector<std::string> shown;
    const std::vector<std::string> correlated = correlatedInputs(project);
    for (const std::vector<std::string>* list : {&model_->inputs(), &correlated, &std::as_const(added_)})
        for (const std::string& path : *list)
            if (!holds(shown, path) && holds(uncertain, path) && (holds(correlated, path) || holds(added_, path)))
                shown.push_back(path);
    model_->setProject(project, shown, formatter);
    setTitle(tr("Inputs that move together"));
    help_->setText(
        shown.empty()
            ? tr("Now every input is drawn on its own. Where two rise or fall together, such as volume and error rate, "
                 "add both here and put in their rank correlation: the range of the result depends on it.")
            : tr("Rank correlation from −1 (one falls as the other rises) to 1 (both rise together); “–” is none. An "
                 "input whose range is removed loses its correlations in the same step."));
    table_->setVisible(!shown.empty());
    remove_->setVisible(!shown.empty());
    table_->setAccessibleName(tr("Rank correlations"));
    repaired_->setText(repairText());
    repaired_->setVisible(!repaired_->text().isEmpty());
    choiceLabel_->setText(tr("Uncertain input"));
    choice_->setAccessibleName(choiceLabel_->text());
    add_->setText(tr("Add"));
    remove_->setText(tr("Remove the input of this row"));
    fillChoice(shown);
    fitTable();
}

void SimulationCorrelations::fillChoice(const std::vector<std::string>& shown) {
    std::vector<std::pair<QString, QString>> wanted;  // words, path
    for (const UncertainInput& input : uncertainInputs(document_.project()))
        if (!holds(shown, input.path))
            wanted.emplace_back(inputWords(document_.project(), input.path), QString::fromStdString(input.path));
    std::vector<std::pair<QString, QString>> present;
    for (int i = 0; i < choice_->count(); ++i)
        present.emplace_back(choice_->itemText(i), choice_->itemData(i).toString());
    // The list may be open while a run ends: only what is different is made anew.
    if (wanted != present) {
        const QVariant chosen = choice_->currentData();
        choice_->clear();
        for (const auto& [words, path] : wanted) choice_->addItem(words, path);
        choice_->setCurrentIndex(std::max(0, choice_->findData(chosen)));
    }
    for (QWidget* part : std::initializer_list<QWidget*>{choiceLabel_, choice_, add_})
        part->setVisible(choice_->count() > 0);
}

void SimulationCorrelations::fitTable() {
    const int wide = model_->columnCount() * columnWidth + widestName;
    const int bar = wide > table_->width() ? table_->horizontalScrollBar()->sizeHint().height() : 0;
    table_->setFixedHeight(table_->horizontalHeader()->sizeHint().height() + table_->verticalHeader()->length() + bar +
                           gridStep);
}

QString SimulationCorrelations::repairText() const {
    const std::vector<MovedCorrelation> moved = movedCorrelations(document_.project());
    if (moved.empty()) return {};
    QStringList pairs;
    for (std::size_t i = 0; i < std::min(mostNamed, moved.size()); ++i)
        pairs << tr("%1 and %2: %3 instead of %4", "two inputs, correlation used, correlation put in")
                     .arg(inputWords(document_.project(), moved[i].a), inputWords(document_.project(), moved[i].b),
                          formatter_.fixedNumber(moved[i].used, 2), formatter_.fixedNumber(moved[i].asked, 2));
    return tr("These correlations cannot all hold at once. The simulation uses the nearest possible ones. Moved most: "
              "%1.")
        .arg(pairs.join(QStringLiteral("; ")));
}

void SimulationCorrelations::add() {
    const std::string path = choice_->currentData().toString().toStdString();
    if (path.empty()) return;
    added_.push_back(path);
    error_->clearMessage();
    showProject(formatter_);
    table_->setFocus();
    if (model_->rowCount() > 1) table_->setCurrentIndex(model_->index(model_->rowCount() - 1, 0));
}

void SimulationCorrelations::remove() {
    const int row = table_->currentIndex().row();
    if (row < 0) return error_->setMessage(tr("Choose a row of the table first."));
    const std::string path = model_->inputs()[static_cast<std::size_t>(row)];
    error_->clearMessage();
    std::erase(added_, path);
    document_.edit(tr("Remove correlations"), [&](Project& project) { removeCorrelationsOf(project, path); });
    showProject(formatter_);
}

void SimulationCorrelations::enter(const std::string& a, const std::string& b, double rho) {
    // Emptied pairs stay in sight.
    for (const std::string& path : {a, b})
        if (!holds(added_, path)) added_.push_back(path);
    const Problems problems =
        document_.edit(tr("Change a correlation"), [&](Project& project) { setRankCorrelation(project, a, b, rho); });
    error_->setMessage(problems.empty() ? QString() : problemLine(problems.front(), formatter_));
}

}  // namespace jupan
