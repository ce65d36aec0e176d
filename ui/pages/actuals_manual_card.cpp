#include "ui/pages/actuals_manual_card.h"

#include <QGridLayout>

#include "core/usage/currency_codes.h"
#include "ui/analysis/actuals_words.h"
#include "ui/document/spending.h"
#include "ui/format/problem_text.h"
#include "ui/format/read_fault_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_edit.h"

namespace jupan {
namespace {

constexpr std::array fieldNames{"date",  "vendor",  "line_item", "amount",       "currency",
                                "model", "project", "requests",  "input_tokens", "output_tokens"};
constexpr int columnCount = 5;

FieldSpec chargeField(std::string_view name) {
    FieldSpec field = findField("charge", name).value_or(FieldSpec{.entity = "charge", .info = {.name = name}});
    field.info.required = false;  // told of when the charge is entered
    return field;
}

}  // namespace

ActualsManualCard::ActualsManualCard(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      sentence_(new QLabel),
      enter_(new QPushButton),
      error_(new ErrorLabel),
      notice_(new QLabel) {
    setObjectName(QStringLiteral("actuals.manual"));
    build();
    connect(enter_, &QPushButton::clicked, this, &ActualsManualCard::enter);
}

void ActualsManualCard::build() {
    sentence_->setWordWrap(true);
    setRole(sentence_, "muted");
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(3 * gridStep);
    grid->setVerticalSpacing(2 * gridStep);
    int cell = 0;
    for (const char* name : fieldNames) {
        auto* edit = new TextEdit(chargeField(name), view_.formatter());
        edit->setPrefix(QStringLiteral("charge.") + QLatin1String(name));
        grid->addWidget(edit, cell / columnCount, cell % columnCount, Qt::AlignTop);
        grid->setColumnStretch(cell % columnCount, 1);
        fields_[name] = edit;
        connect(edit, &TextEdit::committed, this, [this, edit] {
            edit->setProblem({});
            error_->clearMessage();
        });
        connect(edit->edit(), &QLineEdit::returnPressed, this, &ActualsManualCard::enter);
        ++cell;
    }
    enter_->setObjectName(QStringLiteral("charge.enter"));
    setRole(enter_, "primary");
    error_->setObjectName(QStringLiteral("charge.error"));
    notice_->setObjectName(QStringLiteral("charge.notice"));
    notice_->setTextFormat(Qt::PlainText);
    notice_->setWordWrap(true);
    setRole(notice_, "muted");
    notice_->hide();
    body()->addWidget(sentence_);
    body()->addLayout(grid);
    body()->addWidget(enter_, 0, Qt::AlignLeft);
    body()->addWidget(error_);
    body()->addWidget(notice_);
}

QString ActualsManualCard::text(const char* field) const {
    return fields_.at(field)->text().simplified();
}

void ActualsManualCard::refuse(const char* field, const QString& sentence) {
    TextEdit* edit = fields_.at(field);
    edit->setProblem(sentence);
    edit->edit()->setFocus();
}

std::optional<Date> ActualsManualCard::readDay() {
    const std::string typed = text("date").toStdString();
    if (typed.empty()) {
        refuse("date", tr("The day of the charge is needed, such as 2026-03-02."));
        return std::nullopt;
    }
    const MomentResult read = readMoment(typed, DateOrder::yearMonthDay);
    if (!read.fault) return dateOfDay(read.moment.day);
    refuse("date", readFaultText({.code = *read.fault, .value = typed, .allowed = "2026-03-02, 2026. 3. 2."},
                                 view_.formatter()));
    return std::nullopt;
}

bool ActualsManualCard::readCountInto(const char* field, std::int64_t& into) {
    const std::string typed = text(field).toStdString();
    if (typed.empty()) return true;
    const CountResult read = readCount(typed, DecimalMark::point);
    if (!read.fault) {
        into = read.count;
        return true;
    }
    refuse(field, readFaultText({.code = *read.fault, .value = typed, .allowed = "0, 1, 2, 1,234"}, view_.formatter()));
    return false;
}

bool ActualsManualCard::readMoney(ManualCharge& charge) {
    const std::string typed = text("amount").toStdString();
    std::string currency = text("currency").toUpper().toStdString();
    if (typed.empty()) return true;
    const AmountResult read = readAmount(typed, DecimalMark::point);
    const auto amount = Decimal::fromUnits(read.units);
    if (read.fault || !amount) {
        refuse("amount", readFaultText({.code = read.fault.value_or(ReadFaultCode::numberTooLarge),
                                        .value = typed,
                                        .allowed = "1234.56, 1,234, -500"},
                                       view_.formatter()));
        return false;
    }
    if (currency.empty()) currency = read.currency;
    if (currency.empty()) currency = document_.project().settings.currency.code;
    if (!read.currency.empty() && read.currency != currency) {
        refuse("currency", tr("The amount is in %1; this says %2. Write one of them.")
                               .arg(QString::fromStdString(read.currency), shownFileText(currency)));
        return false;
    }
    if (!isCurrencyCode(currency)) {
        refuse("currency",
               tr("“%1” is not a currency. Write its three letters, such as USD.").arg(shownFileText(currency)));
        return false;
    }
    charge.figures.amount = amount.value();
    charge.group.currency = currency;
    return true;
}

std::optional<ManualCharge> ActualsManualCard::read() {
    for (const auto& [name, edit] : fields_) edit->setProblem({});
    error_->clearMessage();
    const auto day = readDay();
    if (!day) return std::nullopt;
    ManualCharge charge{.date = *day,
                        .group = {.vendor = text("vendor").toLower().toStdString(),
                                  .model = text("model").toStdString(),
                                  .project = text("project").toStdString(),
                                  .lineItem = text("line_item").toStdString()}};
    if (!readMoney(charge) || !readCountInto("requests", charge.figures.requests) ||
        !readCountInto("input_tokens", charge.figures.inputTokens) ||
        !readCountInto("output_tokens", charge.figures.outputTokens))
        return std::nullopt;
    const ChargeFigures& figures = charge.figures;
    if (!figures.amount && figures.requests == 0 && figures.inputTokens == 0 && figures.outputTokens == 0) {
        refuse("amount", tr("Enter an amount, or requests or tokens."));
        return std::nullopt;
    }
    return charge;
}

void ActualsManualCard::enter() {
    notice_->hide();
    const auto charge = read();
    if (!charge) return;
    const QString called = charge->group.lineItem.empty() ? chargeGroupText(charge->group) : text("line_item");
    const auto entered = document_.spending().enter(*charge, called);
    if (!entered) return error_->setMessage(problemText(entered.problems().front(), view_.formatter()));
    for (const char* name : {"line_item", "amount", "requests", "input_tokens", "output_tokens"})
        fields_.at(name)->setText({});
    const Formatter& formatter = view_.formatter();
    notice_->setText(
        charge->figures.amount
            ? tr("Entered: %1 of %2. It can be removed among the imports so far.")
                  .arg(formatter.exactMoneyIn(*charge->figures.amount, charge->group.currency),
                       formatter.date(charge->date))
            : tr("Entered: use of %1. It can be removed among the imports so far.").arg(formatter.date(charge->date)));
    notice_->show();
    fields_.at("amount")->edit()->setFocus();
}

void ActualsManualCard::refresh() {
    setTitle(tr("Charge by hand"));
    sentence_->setText(
        tr("For what comes on paper or by bank transfer. A file is better where there is one: it counts "
           "nothing twice."));
    enter_->setText(tr("Enter the charge"));
    enter_->setEnabled(document_.spending().canWrite());
    for (const auto& [name, edit] : fields_) edit->setFormatter(view_.formatter());
    fields_.at("line_item")->setLabel(tr("Text"));
    fields_.at("date")->edit()->setPlaceholderText(QStringLiteral("2026-03-02"));
    fields_.at("amount")->edit()->setPlaceholderText(QStringLiteral("1,234.56"));
    fields_.at("currency")
        ->edit()
        ->setPlaceholderText(QString::fromStdString(document_.project().settings.currency.code));
    fields_.at("vendor")->edit()->setPlaceholderText(QStringLiteral("openai"));
    if (!document_.spending().hasLedger())
        error_->setMessage(tr("Save the project as a file first: charges are kept in it."));
}

}  // namespace jupan
