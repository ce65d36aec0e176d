#include "ui/pages/sensitivity_page.h"

#include <QTabBar>

#include "core/engine/chosen_scenario.h"
#include "ui/analysis/analysis_words.h"
#include "ui/analysis/sensitivity_words.h"
#include "ui/pages/overview_next_steps.h"
#include "ui/pages/sensitivity_break_even.h"
#include "ui/pages/sensitivity_grid.h"
#include "ui/pages/sensitivity_matrix.h"
#include "ui/pages/sensitivity_spider.h"
#include "ui/pages/sensitivity_tornado.h"
#include "ui/theme/theme.h"
#include "ui/widgets/quiet_combo.h"

namespace jupan {
namespace {

/// Tabs as the words of a line, the chosen one underlined: the program has no other tabs.
constexpr const char* barStyle = R"(
QTabBar { border: none; }
QTabBar::tab { background: transparent; color: palette(window-text); border: none; border-bottom: 2px solid palette(mid);
  padding: 6px 12px; }
QTabBar::tab:selected { color: palette(link); border-bottom: 2px solid palette(link); font-weight: bold; }
QTabBar::tab:hover { color: palette(link); }
QTabBar::tab:focus { background: palette(alternate-base); }
)";

}  // namespace

SensitivityPage::SensitivityPage(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Page(QStringLiteral("page.sensitivity"), document, view, parent),
      bar_(new QTabBar),
      metricRow_(new QWidget),
      metricLabel_(new QLabel),
      metric_(new QuietComboBox),
      emptyCard_(new Card),
      empty_(new EmptyState({}, {})),
      tabs_{new SensitivityTornado, new SensitivitySpider, new SensitivityGrid, new SensitivityBreakEven,
            new SensitivityMatrix} {
    bar_->setObjectName(QStringLiteral("sensitivity.tabs"));
    bar_->setDrawBase(false);
    bar_->setExpanding(false);
    bar_->setStyleSheet(QLatin1String(barStyle));
    for (int i = 0; i < tabTotal; ++i) bar_->addTab({});
    metric_->setObjectName(QStringLiteral("sensitivity.metric"));
    metric_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    metricLabel_->setBuddy(metric_);
    auto* row = new QHBoxLayout(metricRow_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * gridStep);
    row->addWidget(metricLabel_);
    row->addWidget(metric_);
    row->addStretch(1);
    empty_->setObjectName(QStringLiteral("sensitivity.empty"));
    empty_->button()->setObjectName(QStringLiteral("sensitivity.empty.action"));
    emptyCard_->body()->addWidget(empty_);
    content()->addWidget(bar_);
    content()->addWidget(metricRow_);
    content()->addWidget(emptyCard_);
    for (SensitivityTab* tab : tabs_) connectTab(tab);
    content()->addStretch(1);

    connect(bar_, &QTabBar::currentChanged, this, &SensitivityPage::showTab);
    connect(metric_, &QComboBox::currentIndexChanged, this, &SensitivityPage::refresh);
    connect(empty_, &EmptyState::activated, this, [this] { emit pageRequested(PageId::goals, {}); });
    connect(&document, &ProjectDocument::opened, this, [this] {
        for (SensitivityTab* tab : tabs_) tab->forgetChoices();
    });
}

void SensitivityPage::connectTab(SensitivityTab* tab) {
    content()->addWidget(tab);
    tab->hide();
    connect(tab, &SensitivityTab::fileRequested, this, &Page::fileRequested);
    connect(tab, &SensitivityTab::inputRequested, this,
            [this](const QString& path) { emit pageRequested(pageOfPath(path.toStdString()), path); });
}

QString SensitivityPage::title() const {
    return tr("Sensitivity");
}

void SensitivityPage::retranslate() {
    const QStringList names{tr("Tornado"), tr("Spider"), tr("Data table"), tr("Break-even"), tr("Cost-benefit matrix")};
    for (int i = 0; i < tabTotal; ++i) bar_->setTabText(i, names[i]);
    bar_->setAccessibleName(title());
    metricLabel_->setText(tr("Metric"));
    const QSignalBlocker quiet(metric_);
    const int chosen = std::max(0, metric_->currentIndex());
    metric_->clear();
    for (std::size_t i = 0; i < EnumNames<Metric>::names.size(); ++i)
        metric_->addItem(metricName(static_cast<Metric>(i)));
    metric_->setCurrentIndex(chosen);
    empty_->setTexts(tr("No input is uncertain yet. Give an input a low and a high value beside its number, and this "
                        "page shows how far it moves the result."),
                     tr("Open goals and KPIs"));
}

void SensitivityPage::refresh() {
    retranslate();
    const Project& project = document().project();
    auto plan = chosenScenario(project, document().scenario());
    // A scenario that the engine refuses: the last valid figures stay, in grey.
    if (!plan) return;
    const auto metric = static_cast<Metric>(std::max(0, metric_->currentIndex()));
    auto shown = std::make_shared<SensitivityCase>(SensitivityCase{.plan = std::move(plan).value(),
                                                                   .scenario = document().scenario(),
                                                                   .metric = metric,
                                                                   .results = document().results(),
                                                                   .formatter = formatter()});
    shown->tornado = tornado(shown->plan, metric);
    setSentence(sensitivitySentence(shown->tornado, shown->results, shown->project(), formatter()));
    case_ = std::move(shown);
    showTab();
}

int SensitivityPage::currentTab() const {
    return std::max(0, bar_->currentIndex());
}

void SensitivityPage::showTab() {
    if (!case_) return;
    const int current = currentTab();
    const bool needsUncertain = current == tornadoTab || current == spiderTab;
    const bool empty = needsUncertain && case_->tornado.bars.empty();
    // Break-even and matrix speak of NPV and present values alone.
    metricRow_->setVisible(!empty && current <= gridTab);
    emptyCard_->setVisible(empty);
    if (!empty) tabs_[static_cast<std::size_t>(current)]->showCase(case_);
    for (int i = 0; i < tabTotal; ++i) tabs_[static_cast<std::size_t>(i)]->setVisible(i == current && !empty);
}

}  // namespace jupan
