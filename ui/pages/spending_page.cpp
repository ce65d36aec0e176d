#include "ui/pages/spending_page.h"

#include <QTabBar>
#include <algorithm>

#include "ui/analysis/spending_words.h"
#include "ui/format/problem_text.h"
#include "ui/pages/alert_list.h"
#include "ui/pages/spending_burn.h"
#include "ui/pages/spending_days.h"
#include "ui/pages/spending_figures.h"
#include "ui/pages/spending_head.h"
#include "ui/pages/spending_lines.h"
#include "ui/pages/spending_why.h"
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

/// Alerts above the figures; the rest is counted.
constexpr int mostAlerts = 3;

}  // namespace

SpendingPage::SpendingPage(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Page(QStringLiteral("page.spending"), document, view, parent),
      head_(new SpendingHead),
      alerts_(new AlertList(QStringLiteral("spending.alerts"), document, view)),
      problems_(new ErrorLabel),
      emptyCard_(new Card),
      empty_(new EmptyState({}, {})),
      filled_(new QWidget),
      budgetCard_(new Card),
      noBudget_(new EmptyState({}, {})),
      figures_(new SpendingFigureCards),
      notice_(new Card),
      noticeText_(new QLabel),
      noticeLink_(new QPushButton),
      bar_(new QTabBar),
      sections_(new QVBoxLayout) {
    problems_->setObjectName(QStringLiteral("spending.problem"));
    empty_->setObjectName(QStringLiteral("spending.empty"));
    empty_->button()->setObjectName(QStringLiteral("spending.empty.action"));
    emptyCard_->body()->addWidget(empty_);
    noBudget_->setObjectName(QStringLiteral("spending.nobudget"));
    noBudget_->button()->setObjectName(QStringLiteral("spending.nobudget.action"));
    budgetCard_->body()->addWidget(noBudget_);
    noticeText_->setObjectName(QStringLiteral("spending.notice"));
    noticeText_->setWordWrap(true);
    noticeText_->setTextFormat(Qt::PlainText);
    noticeLink_->setObjectName(QStringLiteral("spending.notice.action"));
    setRole(noticeLink_, "link");
    auto* notice = new QHBoxLayout;
    notice->setSpacing(4 * gridStep);
    notice->addWidget(noticeText_, 1);
    notice->addWidget(noticeLink_, 0, Qt::AlignTop);
    notice_->body()->addLayout(notice);
    bar_->setObjectName(QStringLiteral("spending.tabs"));
    bar_->setDrawBase(false);
    bar_->setExpanding(false);
    bar_->setStyleSheet(QLatin1String(barStyle));
    for (int i = 0; i < tabTotal; ++i) bar_->addTab({});
    sections_->setSpacing(cardGap);
    auto* column = new QVBoxLayout(filled_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(cardGap);
    for (QWidget* part : std::initializer_list<QWidget*>{budgetCard_, figures_, notice_, bar_}) column->addWidget(part);
    column->addLayout(sections_);
    content()->addWidget(head_);
    alerts_->setMost(mostAlerts);
    content()->addWidget(alerts_);
    content()->addWidget(problems_);
    content()->addWidget(emptyCard_);
    content()->addWidget(filled_);
    content()->addStretch(1);

    connect(head_, &SpendingHead::dayChosen, this, [this](std::optional<Date> day) { this->spending().setAsOf(day); });
    connect(head_, &SpendingHead::periodChosen, this, &SpendingPage::refresh);
    connect(bar_, &QTabBar::currentChanged, this, &SpendingPage::showTab);
    connect(empty_, &EmptyState::activated, this, [this] { emit pageRequested(PageId::actuals, {}); });
    connect(noBudget_, &EmptyState::activated, this, [this] { emit pageRequested(PageId::budget, {}); });
    connect(noticeLink_, &QPushButton::clicked, this, [this] { emit pageRequested(PageId::actuals, {}); });
    connect(alerts_, &AlertList::pageRequested, this, [this](PageId asked, const QString& path) {
        if (asked == PageId::spending)
            reveal(path);
        else
            emit pageRequested(asked, path);
    });
    connect(&spending(), &Spending::changed, this, &SpendingPage::followSpending);
    connect(&document, &ProjectDocument::opened, this, [this] { line_.clear(); });
}

QString SpendingPage::title() const {
    return tr("Budget against actual");
}

void SpendingPage::retranslate() {
    const QStringList names{tr("Budget and actual"), tr("Burn-down of the month"), tr("Days and anomalies"),
                            tr("Why it differs")};
    for (int i = 0; i < tabTotal; ++i) bar_->setTabText(i, names[i]);
    bar_->setAccessibleName(title());
    empty_->setTexts(tr("No charges yet. Bring in the vendor's usage or cost file, and this page holds it against the "
                        "budget."),
                     tr("Open actual charges"));
    noBudget_->setTexts(tr("There is no budget yet, so there is nothing to hold these charges against. Make one from "
                           "the plan."),
                        tr("Open budget"));
    noticeLink_->setText(tr("Open actual charges"));
}

void SpendingPage::followSpending() {
    spendingChanged_ = true;
    // One refresh for all that changed in this turn of the event loop.
    if (isVisible())
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (spendingChanged_) refresh();
            },
            Qt::QueuedConnection);
}

void SpendingPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (spendingChanged_) refresh();
}

void SpendingPage::refresh() {
    spendingChanged_ = false;
    retranslate();
    const LedgerActuals& ledger = spending().actuals();
    const bool any = ledger.lastDay.has_value();
    problems_->setMessage(spending().problems().empty() ? QString()
                                                        : problemLine(spending().problems().front(), formatter()));
    alerts_->refresh();
    alerts_->setVisible(alertCount(document()) > 0);
    emptyCard_->setVisible(!any);
    filled_->setVisible(any);
    head_->setVisible(any);
    if (!any) {
        case_.reset();
        return setSentence({});
    }
    auto shown = std::make_shared<SpendingCase>();
    shown->project = document().snapshot();
    shown->watch = spending().watch();
    shown->ledger = [this]() -> const LedgerActuals& { return spending().actuals(); };
    shown->period = head_->period();
    shown->lines = spendingRows(shown->watch, *shown->project, shown->period, SpendingGrouping::line);
    if (!findLine(shown->watch.budget, line_)) line_.clear();
    shown->line = line_;
    shown->formatter = formatter();
    case_ = shown;
    head_->showSpending(spending(), formatter());
    const bool budgeted = shown->watch.budgetVersion >= 0;
    budgetCard_->setVisible(!budgeted);
    figures_->setWatch(shown->watch, shown->project, formatter());
    setSentence(spendingSentence(
        shown->watch, spendingRows(shown->watch, *shown->project, SpendingPeriod::month, SpendingGrouping::line),
        *shown->project, formatter()));
    showNotices();
    showTab();
}

void SpendingPage::showNotices() {
    QStringList sentences;
    for (const QString& text : {waitingText(case_->watch), rateText(spending().actuals())})
        if (!text.isEmpty()) sentences << text;
    noticeText_->setText(sentences.join(u' '));
    setRole(noticeText_, case_->watch.waiting > 0 ? "caution" : "small");
    notice_->setVisible(!sentences.isEmpty());
}

SpendingSection* SpendingPage::section(Tab tab) {
    SpendingSection*& made = made_[static_cast<std::size_t>(tab)];
    if (made) return made;
    switch (tab) {
        case burnTab:
            made = new SpendingBurn;
            break;
        case daysTab:
            made = new SpendingDays;
            break;
        case whyTab:
            made = new SpendingWhy;
            break;
        case linesTab:
        case tabTotal:
            made = new SpendingLines;
            break;
    }
    sections_->addWidget(made);
    connect(made, &SpendingSection::lineChosen, this, &SpendingPage::choose);
    connect(made, &SpendingSection::fileRequested, this, &Page::fileRequested);
    return made;
}

void SpendingPage::showTab() {
    if (!case_) return;
    SpendingSection* current = section(static_cast<Tab>(std::max(0, bar_->currentIndex())));
    current->showCase(case_);
    for (SpendingSection* made : made_)
        if (made) made->setVisible(made == current);
}

void SpendingPage::choose(const QString& line) {
    if (!case_) return;
    line_ = line.toStdString();
    auto shown = std::make_shared<SpendingCase>(*case_);
    shown->line = line_;
    case_ = std::move(shown);
    showTab();
}

void SpendingPage::reveal(const QString& path) {
    if (!case_) return;
    if (path.isEmpty()) {
        bar_->setCurrentIndex(linesTab);
        return choose({});
    }
    const QString rest = path.startsWith(QStringLiteral("budget.")) ? path.mid(7) : QString();
    for (const BudgetLine& line : case_->watch.budget.lines) {
        const QString id = QString::fromStdString(line.id.text);
        if (rest != id && !rest.startsWith(id + u'.')) continue;
        auto shown = std::make_shared<SpendingCase>(*case_);
        shown->askedMonth = parseYearMonth(rest.mid(id.size() + 1).toStdString());
        case_ = std::move(shown);
        bar_->setCurrentIndex(whyTab);
        choose(id);
        auto answered = std::make_shared<SpendingCase>(*case_);
        answered->askedMonth.reset();
        case_ = std::move(answered);
        return;
    }
}

}  // namespace jupan
