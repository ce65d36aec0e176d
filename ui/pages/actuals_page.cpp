#include "ui/pages/actuals_page.h"

#include <QDragEnterEvent>
#include <QTabBar>
#include <QVBoxLayout>

#include "ui/analysis/actuals_words.h"
#include "ui/document/spending.h"
#include "ui/format/problem_text.h"
#include "ui/pages/actuals_drop_area.h"
#include "ui/pages/actuals_import_section.h"
#include "ui/pages/actuals_imports_card.h"
#include "ui/pages/actuals_manual_card.h"
#include "ui/pages/actuals_rates_section.h"
#include "ui/pages/actuals_rules_section.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

/// Tabs as the words of a line, the chosen one underlined, as on the page Sensitivity.
constexpr const char* barStyle = R"(
QTabBar { border: none; }
QTabBar::tab { background: transparent; color: palette(window-text); border: none; border-bottom: 2px solid palette(mid);
  padding: 6px 12px; }
QTabBar::tab:selected { color: palette(link); border-bottom: 2px solid palette(link); font-weight: bold; }
QTabBar::tab:hover { color: palette(link); }
QTabBar::tab:focus { background: palette(alternate-base); }
)";

}  // namespace

ActualsPage::ActualsPage(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Page(QStringLiteral("page.actuals"), document, view, parent),
      tabs_(new QTabBar),
      import_(new ActualsImportSection(document, view)),
      imports_(new ActualsImportsCard(document, view)),
      rules_(new ActualsRulesSection(document, view)),
      rates_(new ActualsRatesSection(document, view)),
      manual_(new ActualsManualCard(document, view)) {
    setAcceptDrops(true);
    tabs_->setObjectName(QStringLiteral("actuals.tabs"));
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setStyleSheet(QLatin1String(barStyle));
    for (int i = importing; i <= byHand; ++i) tabs_->addTab({});
    content()->addWidget(tabs_);
    for (QWidget* section : std::initializer_list<QWidget*>{import_, imports_, rules_, rates_, manual_})
        content()->addWidget(section);
    content()->addStretch(1);
    connectSections();
    showSection(importing);
}

void ActualsPage::connectSections() {
    connect(tabs_, &QTabBar::currentChanged, this, [this](int index) { showSection(static_cast<Section>(index)); });
    connect(&document(), &ProjectDocument::opened, this, [this] {
        import_->clear();
        rules_->clear();
        showSection(importing);
    });
    connect(&document().spending(), &Spending::changed, this, [this] {
        if (isVisible()) refresh();
    });
    connect(import_, &ActualsImportSection::ratesWanted, this, [this] { showSection(rates); });
    connect(import_, &ActualsImportSection::importsWanted, this, [this] { showSection(imported); });
    connect(import_, &ActualsImportSection::ruleWanted, this, [this](const ChargeRule& rule) {
        showSection(rules);
        rules_->startRule(rule);
    });
    connect(imports_, &ActualsImportsCard::importWanted, this, [this] { showSection(importing); });
    connect(rules_, &ActualsRulesSection::importWanted, this, [this] { showSection(importing); });
    connect(rules_, &ActualsRulesSection::budgetWanted, this, [this] { emit pageRequested(PageId::budget, {}); });
    connect(rates_, &ActualsRatesSection::fileRequested, this, &Page::fileRequested);
    connect(rates_, &ActualsRatesSection::planRateWanted, this,
            [this](const QString& currency) { emit pageRequested(PageId::costs, QStringLiteral("fx.") + currency); });
    connect(import_, &ActualsImportSection::fileRequested, this, &Page::fileRequested);
}

QString ActualsPage::title() const {
    return tr("Actual charges");
}

void ActualsPage::showSection(Section section) {
    if (tabs_->currentIndex() != section) {
        tabs_->setCurrentIndex(section);  // comes back here
        return;
    }
    const std::array<QWidget*, 5> sections{import_, imports_, rules_, rates_, manual_};
    for (std::size_t i = 0; i < sections.size(); ++i) sections[i]->setVisible(i == static_cast<std::size_t>(section));
    if (isVisible()) refreshSection();
}

void ActualsPage::addFiles(const QStringList& paths) {
    showSection(importing);
    import_->addFiles(paths);
}

QString ActualsPage::sentence() const {
    const LedgerActuals& actuals = document().spending().actuals();
    if (!document().spending().problems().empty())
        return problemLine(document().spending().problems().front(), formatter());
    if (!actuals.firstDay)
        return tr("What the vendors charged: drop their usage file or the card statement on this page once a week.");
    const QString days = daysText(actuals.firstDay, actuals.lastDay, formatter());
    std::size_t waiting = 0;
    for (const auto& [currency, use] : actuals.rates) waiting += use.waiting;
    int unassigned = 0;
    for (const GroupUse& use : actuals.groups)
        if (use.line.empty() && use.effect != RuleEffect::leaveOut && use.amount != Decimal()) ++unassigned;
    QString text = tr("Charges of %1 are there.").arg(days);
    if (unassigned > 0) text += u' ' + tr("%n group(s) of them belong to no budget line yet.", nullptr, unassigned);
    if (waiting > 0) text += u' ' + tr("%n charge(s) wait for an exchange rate.", nullptr, static_cast<int>(waiting));
    return text;
}

void ActualsPage::retranslate() {
    const QStringList names{tr("Import"), tr("Imports so far"), tr("Where charges go"), tr("Exchange rates"),
                            tr("Charge by hand")};
    for (int i = importing; i <= byHand; ++i) tabs_->setTabText(i, names[i]);
    tabs_->setAccessibleName(title());
}

void ActualsPage::refresh() {
    retranslate();
    setSentence(sentence());
    refreshSection();
}

void ActualsPage::refreshSection() {
    switch (static_cast<Section>(tabs_->currentIndex())) {
        case importing:
            return import_->refresh();
        case imported:
            return imports_->refresh();
        case rules:
            return rules_->refresh();
        case rates:
            return rates_->refresh();
        case byHand:
            return manual_->refresh();
    }
}

void ActualsPage::reveal(const QString& path) {
    if (path.startsWith(QLatin1String("charge_rule")))
        showSection(rules);
    else if (path.startsWith(QLatin1String("exchange_rate")))
        showSection(rates);
}

// Files are dropped anywhere on the page ------------------------------------------------------------------------------

void ActualsPage::dragEnterEvent(QDragEnterEvent* event) {
    if (usageFilesOf(event->mimeData()).isEmpty()) return;
    event->acceptProposedAction();
    import_->setDropTarget(true);
}

void ActualsPage::dragLeaveEvent(QDragLeaveEvent*) {
    import_->setDropTarget(false);
}

void ActualsPage::dropEvent(QDropEvent* event) {
    import_->setDropTarget(false);
    const QStringList files = usageFilesOf(event->mimeData());
    if (files.isEmpty()) return;
    event->acceptProposedAction();
    addFiles(files);
}

}  // namespace jupan
