#include "ui/pages/costs_rates_card.h"

#include <QGridLayout>
#include <QLineEdit>

#include "ui/format/number_entry.h"
#include "ui/format/problem_text.h"
#include "ui/models/entity_table_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/uncertain_edit.h"

namespace jupan {
namespace {

QString pathOf(const std::string& code) {
    return QStringLiteral("fx.") + QString::fromStdString(code);
}

}  // namespace

CostsRatesCard::CostsRatesCard(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      contingency_(new EntityForm(document, view, {"contingency"}, 2, this)),
      grid_(new QGridLayout),
      help_(new QLabel(this)),
      code_(new QLineEdit(this)),
      rate_(new QLineEdit(this)),
      add_(new QPushButton(this)),
      error_(new ErrorLabel(this)) {
    setObjectName(QStringLiteral("costs.rates"));
    code_->setObjectName(QStringLiteral("costs.rates.code"));
    rate_->setObjectName(QStringLiteral("costs.rates.rate"));
    add_->setObjectName(QStringLiteral("costs.rates.add"));
    error_->setObjectName(QStringLiteral("costs.rates.error"));
    code_->setMaximumWidth(120);
    code_->setMaxLength(8);
    rate_->setMaximumWidth(220);
    setRole(help_, "muted");
    help_->setWordWrap(true);
    grid_->setHorizontalSpacing(4 * gridStep);
    grid_->setVerticalSpacing(2 * gridStep);
    grid_->setColumnStretch(0, 1);
    grid_->setColumnStretch(1, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(code_);
    row->addWidget(rate_);
    row->addWidget(add_);
    row->addStretch(1);
    body()->addWidget(help_);
    body()->addLayout(grid_);
    body()->addLayout(row);
    body()->addWidget(error_);
    body()->addWidget(contingency_);
    connect(add_, &QPushButton::clicked, this, &CostsRatesCard::addCurrency);
    connect(code_, &QLineEdit::returnPressed, this, &CostsRatesCard::addCurrency);
    connect(rate_, &QLineEdit::returnPressed, this, &CostsRatesCard::addCurrency);
}

void CostsRatesCard::addCurrency() {
    const std::string code = code_->text().trimmed().toUpper().toStdString();
    if (document_.project().settings.fx.contains(code))
        return error_->setMessage(tr("%1 stands there already.").arg(QString::fromStdString(code)));
    // A currency comes with its rate: one that waits for a rate would be counted wrongly meanwhile.
    const FieldInfo field = fieldOfPath("fx.USD")->info;
    const NumberEntry rate = parseField(rate_->text(), field, false);
    if (!rate) return error_->setMessage(refusalText(rate.refusal, field, rate_->text(), view_.formatter()));
    const Problems problems = document_.edit(
        tr("Add currency"), [&](Project& project) { project.settings.fx[code] = Uncertain(*rate.value); });
    error_->setMessage(problems.empty() ? QString() : problemText(problems.front(), view_.formatter()));
    if (!problems.empty()) return;
    code_->clear();
    rate_->clear();
}

QString CostsRatesCard::usersOf(const std::string& code) const {
    const std::vector<std::string> users = usesOfCurrency(document_.project(), code);
    return users.empty() ? QString() : placeText(users.front());
}

void CostsRatesCard::removeCurrency(const std::string& code) {
    const QString user = usersOf(code);
    if (!user.isEmpty())
        return error_->setMessage(
            tr("%1 is priced in %2: choose another currency there first.").arg(user, QString::fromStdString(code)));
    error_->clearMessage();
    document_.edit(tr("Remove currency"), [&](Project& project) { removeRate(project, code); });
}

void CostsRatesCard::commit(const std::string& code, const std::function<void(Project&)>& change) {
    const Problems problems = document_.edit(
        tr("Change the rate of %1").arg(QString::fromStdString(code)),
        [&](Project& project) {
            change(project);
            if (!project.correlations.empty()) dropDanglingPaths(project);
        },
        pathOf(code));
    document_.setInvalidInput(pathOf(code), !problems.empty());
    rates_.at(code).edit->setProblem(problems.empty() ? QString() : problemText(problems.front(), view_.formatter()));
}

CostsRatesCard::Rate CostsRatesCard::makeRate(const std::string& code) {
    Rate rate;
    rate.holder = new QWidget(this);
    rate.edit = new UncertainEdit(*fieldOfPath("fx." + code), view_.formatter());
    rate.edit->setPrefix(pathOf(code));
    rate.remove = new QPushButton(QStringLiteral("✕"));
    rate.remove->setObjectName(pathOf(code) + ".remove");
    auto* row = new QHBoxLayout(rate.holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(rate.edit, 1, Qt::AlignTop);
    row->addWidget(rate.remove, 0, Qt::AlignTop);
    connect(rate.edit, &UncertainEdit::committed, this, [this, code](const Uncertain& value) {
        commit(code, [&](Project& project) { project.settings.fx[code] = value; });
    });
    connect(rate.edit, &UncertainEdit::invalid, this, [this, code] { document_.setInvalidInput(pathOf(code), true); });
    connect(rate.edit, &UncertainEdit::restored, this,
            [this, code, edit = rate.edit] { document_.setInvalidInput(pathOf(code), edit->hasError()); });
    connect(rate.edit, &UncertainEdit::provenanceCommitted, this, [this, code](const Provenance& provenance) {
        commit(code, [&](Project& project) { project.provenance["fx." + code] = provenance; });
    });
    connect(rate.remove, &QPushButton::clicked, this, [this, code] { removeCurrency(code); });
    return rate;
}

void CostsRatesCard::loadRate(const std::string& code, const Rate& rate) {
    const auto& project = document_.project();
    const QString name = QString::fromStdString(code);
    rate.edit->setProblem({});
    rate.edit->setFormatter(view_.formatter());
    rate.edit->setLabel(tr("1 %1 in %2").arg(name, QString::fromStdString(project.settings.currency.code)));
    rate.edit->setValue(project.settings.fx.at(code));
    const auto source = project.provenance.find("fx." + code);
    rate.edit->setProvenance(source == project.provenance.end() ? Provenance{} : source->second);
    rate.remove->setToolTip(tr("Remove %1").arg(name));
    rate.remove->setAccessibleName(tr("Remove %1").arg(name));
    document_.setInvalidInput(pathOf(code), rate.edit->hasError());
}

void CostsRatesCard::refresh() {
    setTitle(tr("Exchange rates and contingency"));
    help_->setText(tr("Prices in other currencies are counted at these rates; give low and high, for rates move."));
    const bool hasDollar = document_.project().settings.fx.contains("USD");
    code_->setPlaceholderText(hasDollar ? QStringLiteral("EUR") : QStringLiteral("USD"));
    code_->setAccessibleName(tr("Currency code"));
    rate_->setPlaceholderText(
        tr("what one costs in %1").arg(QString::fromStdString(document_.project().settings.currency.code)));
    rate_->setAccessibleName(tr("Exchange rate"));
    add_->setText(QStringLiteral("＋ ") + tr("Currency"));
    const auto& fx = document_.project().settings.fx;
    for (auto rate = rates_.begin(); rate != rates_.end();) {
        if (fx.contains(rate->first)) {
            ++rate;
            continue;
        }
        document_.setInvalidInput(pathOf(rate->first), false);
        rate->second.holder->deleteLater();
        rate = rates_.erase(rate);
    }
    int cell = 0;
    for (const auto& [code, value] : fx) {
        if (!rates_.contains(code)) rates_.emplace(code, makeRate(code));
        grid_->addWidget(rates_.at(code).holder, cell / 2, cell % 2, Qt::AlignTop);
        ++cell;
        loadRate(code, rates_.at(code));
    }
    contingency_->showSettings();
}

}  // namespace jupan
