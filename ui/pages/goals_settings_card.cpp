#include "ui/pages/goals_settings_card.h"

namespace jupan {

GoalsSettingsCard::GoalsSettingsCard(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent), document_(document), view_(view), summary_(new QLabel), toggle_(new QPushButton) {
    setObjectName(QStringLiteral("goals.settings"));
    summary_->setObjectName(QStringLiteral("goals.settings.summary"));
    toggle_->setObjectName(QStringLiteral("goals.settings.toggle"));
    setRole(summary_, "muted");
    setRole(toggle_, "link");
    summary_->setWordWrap(true);
    summary_->setTextFormat(Qt::PlainText);
    header()->insertWidget(0, summary_, 1);
    header()->addWidget(toggle_);
    connect(toggle_, &QPushButton::clicked, this, [this] { setOpen(!open_); });
}

void GoalsSettingsCard::setOpen(bool open) {
    open_ = open;
    if (open && !form_) build();
    if (form_) form_->setVisible(open);
    refresh();
}

void GoalsSettingsCard::build() {
    form_ = new FormGroups(document_, view_, this);
    form_->addGroup(0, {"name", "client", "industry"}, 2);
    form_->addGroup(0, {"start", "horizon_months", "currency", "fiscal_year_start"}, 2);
    form_->addGroup(1, {"discount_rate", "discounting", "finance_rate", "reinvest_rate"}, 2);
    body()->addWidget(form_);
}

void GoalsSettingsCard::refresh() {
    const Settings& settings = document_.project().settings;
    const Formatter& formatter = view_.formatter();
    summary_->setText(tr("Plan: %1 from %2 · discount rate %3 · %4")
                          .arg(formatter.months(settings.horizonMonths), formatter.calendarMonth(settings.start),
                               formatter.percent(settings.discountRate),
                               QString::fromStdString(settings.currency.code)));
    toggle_->setText(open_ ? tr("Close settings") : tr("Change settings"));
    if (!form_ || !open_) return;
    form_->setHeadings({tr("Project"), tr("Plan"), tr("Interest")});
    form_->showSettings();
}

}  // namespace jupan
