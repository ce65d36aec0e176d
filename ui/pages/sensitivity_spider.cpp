#include "ui/pages/sensitivity_spider.h"

#include <QListWidget>
#include <algorithm>

#include "ui/analysis/analysis_words.h"
#include "ui/analysis/sensitivity_charts.h"
#include "ui/analysis/sensitivity_words.h"
#include "ui/models/scenario_inputs.h"
#include "ui/widgets/quiet_combo.h"

namespace jupan {
namespace {

constexpr std::array reaches{0.1, 0.2, 0.3, 0.5};
constexpr int defaultReach = 2;
constexpr int pathRole = Qt::UserRole;

}  // namespace

SensitivitySpider::SensitivitySpider(QWidget* parent)
    : SensitivityTab(QStringLiteral("spider"), parent),
      reachLabel_(new QLabel),
      reach_(new QuietComboBox),
      chart_(new SpiderChart),
      inputsLabel_(new QLabel),
      inputs_(new QListWidget),
      refusal_(new ErrorLabel),
      largest_(new QPushButton) {
    reach_->setObjectName(partName("reach"));
    reach_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    reachLabel_->setBuddy(reach_);
    QHBoxLayout* row = addRow();
    row->addWidget(reachLabel_);
    row->addWidget(reach_);
    chart_->setFixedHeight(380);
    addChart(chart_, row);
    inputs_->setObjectName(partName("inputs"));
    inputs_->setFixedHeight(180);
    inputs_->setUniformItemSizes(true);
    // Boxes that are not ticked are seen in the dark theme too.
    inputs_->setStyleSheet(QStringLiteral(
        "QListView::indicator:unchecked { border: 1px solid palette(dark); border-radius: 3px; width: 12px; height: "
        "12px; }"));
    inputsLabel_->setBuddy(inputs_);
    setRole(inputsLabel_, "heading");
    refusal_->setObjectName(partName("refusal"));
    largest_->setObjectName(partName("largest"));
    setRole(largest_, "link");
    QHBoxLayout* head = addRow();
    head->addWidget(inputsLabel_);
    head->addStretch(1);
    head->addWidget(largest_);
    body()->addWidget(refusal_);
    body()->addWidget(inputs_);
    connect(reach_, &QComboBox::currentIndexChanged, this, &SensitivitySpider::showLines);
    connect(inputs_, &QListWidget::itemChanged, this, &SensitivitySpider::takeInput);
    connect(largest_, &QPushButton::clicked, this, [this] {
        chosen_.reset();
        refresh();
    });
}

void SensitivitySpider::forgetChoices() {
    chosen_.reset();
}

std::vector<std::string> SensitivitySpider::shownInputs() const {
    if (!chosen_) return spiderInputs(now().tornado);
    std::vector<std::string> paths;
    for (const std::string& path : *chosen_)
        if (std::any_of(now().tornado.bars.begin(), now().tornado.bars.end(),
                        [&](const TornadoBar& bar) { return bar.input.path == path; }))
            paths.push_back(path);
    return paths;
}

void SensitivitySpider::refresh() {
    const QSignalBlocker quiet(reach_);
    const int chosen = reach_->count() == 0 ? defaultReach : reach_->currentIndex();
    reach_->clear();
    for (const double reach : reaches) reach_->addItem(tr("−%1 to +%1").arg(now().formatter.percent(reach)));
    reach_->setCurrentIndex(chosen);
    reachLabel_->setText(tr("Change of each input"));
    inputsLabel_->setText(tr("Inputs in the picture (up to %1)").arg(mostSpiderLines));
    largest_->setText(tr("The largest swings again"));
    largest_->setVisible(chosen_.has_value());
    refusal_->clearMessage();
    inputs_->setAccessibleName(inputsLabel_->text());
    setFileName(QStringLiteral("spider-%1").arg(QLatin1String(nameOf(now().metric).data())));
    fillInputs();
    showLines();
}

void SensitivitySpider::fillInputs() {
    const QSignalBlocker quiet(inputs_);
    const std::vector<std::string> shown = shownInputs();
    const int row = inputs_->currentRow();
    inputs_->clear();
    for (const TornadoBar& bar : now().tornado.bars) {
        auto* item = new QListWidgetItem(inputWords(now().project(), bar.input.path), inputs_);
        item->setData(pathRole, QString::fromStdString(bar.input.path));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool checked = std::find(shown.begin(), shown.end(), bar.input.path) != shown.end();
        item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    }
    inputs_->setCurrentRow(std::min(row, inputs_->count() - 1));
}

void SensitivitySpider::takeInput(QListWidgetItem* item) {
    std::vector<std::string> paths;
    for (int i = 0; i < inputs_->count(); ++i)
        if (inputs_->item(i)->checkState() == Qt::Checked)
            paths.push_back(inputs_->item(i)->data(pathRole).toString().toStdString());
    if (paths.size() > mostSpiderLines) {
        const QSignalBlocker quiet(inputs_);
        item->setCheckState(Qt::Unchecked);
        refusal_->setMessage(
            tr("More than %1 lines cannot be told apart. Take another one out first.").arg(mostSpiderLines));
        return;
    }
    refusal_->clearMessage();
    chosen_ = std::move(paths);
    largest_->setVisible(true);
    showLines();
}

void SensitivitySpider::showLines() {
    if (!hasCase()) return;
    const double reach = reaches[static_cast<std::size_t>(std::max(0, reach_->currentIndex()))];
    const auto lines = spider(now().plan, shownInputs(), spiderChanges(reach), now().metric);
    if (!lines) return;
    showSpider(*chart_, lines.value(), now().project(), now().scenario, now().formatter);
    setReading(lines.value().lines.empty() ? tr("No input is chosen. Choose some below.")
                                           : spiderReading(lines.value(), now().project(), now().formatter));
}

}  // namespace jupan
