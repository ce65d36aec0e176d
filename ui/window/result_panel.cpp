#include "ui/window/result_panel.h"

#include <QEvent>
#include <QLabel>

#include "core/project/inputs.h"
#include "ui/analysis/simulation_words.h"
#include "ui/document/simulation_runner.h"
#include "ui/format/field_text.h"
#include "ui/theme/stale.h"
#include "ui/theme/theme.h"
#include "ui/window/provenance_bar.h"

namespace jupan {
namespace {

constexpr int panelWidth = 280;

FigureTone toneOf(double amount) {
    if (amount == 0) return FigureTone::neutral;
    return amount > 0 ? FigureTone::good : FigureTone::bad;
}

QString projectYears(const Formatter& formatter, int months) {
    return months % 12 == 0 ? ResultPanel::tr("%n year(s)", nullptr, months / 12) : formatter.months(months);
}

}  // namespace

ResultPanel::ResultPanel(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : QFrame(parent),
      document_(document),
      view_(view),
      layout_(new QBoxLayout(QBoxLayout::TopToBottom, this)),
      heading_(new QLabel),
      staleNote_(new QLabel) {
    setObjectName("result");
    setRole(this, "side");
    layout_->setSpacing(3 * gridStep);
    setRole(heading_, "heading");
    setRole(staleNote_, "caution");
    staleNote_->setWordWrap(true);
    staleNote_->setObjectName("result.stale");
    layout_->addWidget(heading_);
    layout_->addWidget(staleNote_);
    net_ = add(Figure::net, "result.net", true);
    roi_ = add(Figure::roi, "result.roi", true);
    npv_ = add(Figure::npv, "result.npv", true);
    payback_ = add(Figure::payback, "result.payback", true);
    monthlyCost_ = add(Figure::monthlyCost, "result.monthlyCost", false);
    peak_ = add(Figure::peakExposure, "result.peakExposure", false);
    provenance_ = new ProvenanceBar;
    layout_->addWidget(provenance_);
    layout_->addStretch(1);
    connect(&document, &ProjectDocument::resultsChanged, this, &ResultPanel::refresh);
    connect(&document, &ProjectDocument::invalidInputChanged, this, &ResultPanel::refreshStale);
    connect(&view, &ViewSettings::formatChanged, this, &ResultPanel::refresh);
    connect(&document.simulation(), &SimulationRunner::changed, this, [this] { showNpv(document_.results()); });
    setStrip(false);
    refresh();
}

FigureLabel* ResultPanel::add(Figure figure, const QString& name, bool inStrip) {
    auto* label = new FigureLabel;
    label->setObjectName(name);
    layout_->addWidget(label);
    auto* rule = new QFrame;
    setRole(rule, "line");
    layout_->addWidget(rule);
    rules_.push_back(rule);
    entries_.push_back({figure, label, inStrip});
    connect(label, &QAbstractButton::clicked, this, [this, figure, label] { emit figureClicked(figure, label); });
    return label;
}

void ResultPanel::setStrip(bool strip) {
    strip_ = strip;
    layout_->setDirection(strip ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    layout_->setContentsMargins(20, strip ? 6 : 16, 20, strip ? 6 : 16);
    setMinimumWidth(strip ? 0 : panelWidth);
    setMaximumWidth(strip ? QWIDGETSIZE_MAX : panelWidth);
    setRole(this, strip ? "strip" : "side");
    heading_->setVisible(!strip);
    provenance_->setVisible(!strip);
    for (QFrame* rule : rules_) rule->setVisible(!strip);
    for (const Entry& entry : entries_) entry.label->setVisible(!strip || entry.inStrip);
    refresh();
}

void ResultPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) refresh();
    QFrame::changeEvent(event);
}

void ResultPanel::refresh() {
    const Results& results = document_.results();
    heading_->setText(tr("Result now"));
    showNet(results);
    showRates(results);
    showCash(results);
    provenance_->setShares(results.provenanceShares, view_.formatter());
    refreshStale();
}

void ResultPanel::refreshStale() {
    const bool stale = document_.hasInvalidInput() || !document_.analysisProblems().empty();
    staleNote_->setText(document_.hasInvalidInput()
                            ? tr("A field needs correction. These are the last valid figures.")
                            : tr("The figures are too large to compute. These are the last valid ones."));
    staleNote_->setVisible(stale);
    setStale(this, stale);
}

void ResultPanel::showNet(const Results& results) {
    const Formatter& f = view_.formatter();
    const int months = document_.project().settings.horizonMonths;
    const double cash = results.lanes[static_cast<std::size_t>(Lane::cash)];
    const double capacity = results.lanes[static_cast<std::size_t>(Lane::capacity)];
    net_->setTexts(tr("Net benefit (%1)").arg(projectYears(f, months)), f.money(results.metrics.net),
                   strip_ ? QString() : tr("Benefit: cash %1 · capacity %2").arg(f.money(cash), f.money(capacity)),
                   toneOf(results.metrics.net));
}

void ResultPanel::showRates(const Results& results) {
    const Formatter& f = view_.formatter();
    const Settings& settings = document_.project().settings;
    const Metrics& metrics = results.metrics;
    roi_->setTexts(tr("ROI"), f.percent(metrics.roi),
                   strip_         ? QString()
                   : !metrics.roi ? tr("undefined: no cost")
                                  : tr("cash only %1").arg(f.percent(results.cashMetrics.roi)));
    showNpv(results);
    const bool pays = metrics.paybackMonth.has_value();
    const QString discounted = metrics.discountedPaybackMonth
                                   ? tr("discounted %1").arg(f.months(metrics.discountedPaybackMonth))
                                   : tr("discounted: not within %1").arg(f.months(settings.horizonMonths));
    payback_->setTexts(tr("Payback"), f.months(metrics.paybackMonth),
                       strip_ ? QString()
                       : pays ? discounted
                              : tr("does not pay back within %1").arg(f.months(settings.horizonMonths)));
}

void ResultPanel::showNpv(const Results& results) {
    const Formatter& f = view_.formatter();
    QStringList lines;
    if (const QString range = rangeLine(); !range.isEmpty()) lines << range;
    lines << tr("cash only %1").arg(f.money(results.cashMetrics.npv));
    npv_->setTexts(tr("NPV (%1 a year)").arg(f.percent(document_.project().settings.discountRate)),
                   f.money(results.metrics.npv), strip_ ? QString() : lines.join(u'\n'), toneOf(results.metrics.npv));
}

QString ResultPanel::rangeLine() const {
    const SimulationRunner& runner = document_.simulation();
    if (uncertainInputs(document_.project()).empty()) return {};
    if (!runner.result()) {
        // The line has its place from the start, so that the figures below do not jump.
        const bool coming =
            runner.state() == SimulationRunner::State::waiting || runner.state() == SimulationRunner::State::running;
        return coming ? tr("80 % range is being simulated") : tr("80 % range –");
    }
    const QString range = npvRange(*runner.result(), view_.formatter());
    // Of the same length, so that nothing moves while a number is typed.
    return runner.outOfDate() ? tr("80 % range was %1").arg(range) : tr("80 % range %1").arg(range);
}

void ResultPanel::showCash(const Results& results) {
    const Formatter& f = view_.formatter();
    auto categories = results.steadyMonthlyCategories;
    std::stable_sort(categories.begin(), categories.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    QStringList parts;
    for (std::size_t i = 0; i < std::min<std::size_t>(2, categories.size()); ++i)
        parts << choiceText(categories[i].first) + QChar(0x00A0) + f.money(categories[i].second);
    monthlyCost_->setTexts(tr("Monthly cost (last 12 months)"), f.money(results.steadyMonthlyCost),
                           strip_ ? QString() : parts.join(QStringLiteral(" · ")));
    const Metrics& metrics = results.metrics;
    const bool needed = metrics.peakExposure < 0;
    peak_->setTexts(tr("Cash needed (peak)"), f.money(metrics.peakExposure),
                    strip_   ? QString()
                    : needed ? f.planMonth(metrics.peakExposureMonth, document_.project().settings.start) + '\n' +
                                   tr("cash only %1").arg(f.money(results.cashMetrics.peakExposure))
                             : tr("never in the red"),
                    needed ? FigureTone::bad : FigureTone::neutral);
}

}  // namespace jupan
