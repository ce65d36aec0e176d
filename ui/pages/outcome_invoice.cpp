#include "ui/pages/outcome_invoice.h"

#include <QGridLayout>
#include <algorithm>

#include "core/project/amounts.h"
#include "core/project/visit.h"
#include "ui/format/field_text.h"
#include "ui/format/problem_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_edit.h"
#include "ui/widgets/number_edit.h"

namespace jupan {
namespace {

/// What is missing is told when the invoice is entered, not while it is typed.
FieldSpec optionalField(const char* name) {
    FieldSpec field = findField("invoice", name).value();
    field.info.required = false;
    field.clearable = true;
    field.defaulted = false;  // nothing stands for an amount that the invoice does not state
    return field;
}

}  // namespace

OutcomeInvoice::OutcomeInvoice(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : QWidget(parent),
      document_(document),
      view_(view),
      head_(new QLabel),
      net_(new NumberEdit(optionalField("net"), view.formatter())),
      tax_(new NumberEdit(optionalField("tax"), view.formatter())),
      paid_(new NumberEdit(optionalField("paid"), view.formatter())),
      number_(new TextEdit(optionalField("number"), view.formatter())),
      enter_(new QPushButton),
      forget_(new QPushButton),
      error_(new ErrorLabel) {
    setRole(head_, "heading");
    net_->setPrefix(QStringLiteral("outcome.reconcile.net"));
    tax_->setPrefix(QStringLiteral("outcome.reconcile.tax"));
    paid_->setPrefix(QStringLiteral("outcome.reconcile.paid"));
    number_->setPrefix(QStringLiteral("outcome.reconcile.number"));
    enter_->setObjectName(QStringLiteral("outcome.reconcile.enter"));
    forget_->setObjectName(QStringLiteral("outcome.reconcile.forget"));
    error_->setObjectName(QStringLiteral("outcome.reconcile.invoiceError"));

    auto* fields = new QGridLayout;
    fields->setHorizontalSpacing(4 * gridStep);
    int column = 0;
    for (QWidget* field : std::initializer_list<QWidget*>{net_, tax_, paid_, number_}) {
        fields->setColumnStretch(column, 1);
        fields->addWidget(field, 0, column++, Qt::AlignTop);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * gridStep);
    buttons->addWidget(enter_);
    buttons->addWidget(forget_);
    buttons->addStretch(1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(3 * gridStep);
    rows->addWidget(head_);
    rows->addLayout(fields);
    rows->addWidget(error_);
    rows->addLayout(buttons);

    for (NumberEdit* field : {net_, tax_, paid_})
        connect(field, &NumberEdit::committed, this, [field] { field->setProblem({}); });
    connect(enter_, &QPushButton::clicked, this, &OutcomeInvoice::enter);
    connect(forget_, &QPushButton::clicked, this, &OutcomeInvoice::forget);
    connect(&document, &ProjectDocument::opened, this, [this] { filled_.reset(); });
}

const VendorInvoice* OutcomeInvoice::entered(const Subject& subject) const {
    const auto& invoices = document_.project().finops.invoices;
    const auto found = std::ranges::find_if(invoices, [&](const VendorInvoice& each) {
        return each.vendor == subject.vendor && each.currency.code == subject.currency && each.month == subject.month;
    });
    return found == invoices.end() ? nullptr : &*found;
}

void OutcomeInvoice::show(const Subject& subject) {
    head_->setText(tr("Invoice of this month"));
    enter_->setText(tr("Enter the invoice"));
    forget_->setText(tr("Remove the invoice"));
    for (FieldFrame* field : std::initializer_list<FieldFrame*>{net_, tax_, paid_, number_})
        field->setFormatter(view_.formatter());
    net_->setCurrency(subject.currency);
    tax_->setCurrency(subject.currency);
    paid_->setCurrency(document_.project().settings.currency.code);
    const VendorInvoice* invoice = entered(subject);
    forget_->setVisible(invoice);
    fill({subject, invoice ? std::optional(*invoice) : std::nullopt});
}

void OutcomeInvoice::fill(Filled from) {
    // What is being typed stays while the page is refreshed for other reasons.
    if (filled_ == from) return;
    filled_ = std::move(from);
    clearProblems();
    const auto& invoice = filled_->invoice;
    const auto put = [](NumberEdit* field, std::optional<Decimal> amount) {
        // By way of a value: a refused text would stay beside the absence that it left.
        field->setValue(0);
        field->setValue(amount ? std::optional(asDouble(*amount)) : std::nullopt);
    };
    put(net_, invoice ? std::optional(invoice->amounts.net) : std::nullopt);
    put(tax_, invoice ? std::optional(invoice->amounts.tax) : std::nullopt);
    put(paid_, invoice ? invoice->amounts.paid : std::nullopt);
    number_->setText(invoice ? QString::fromStdString(invoice->number) : QString());
}

void OutcomeInvoice::clearProblems() {
    error_->clearMessage();
    for (NumberEdit* field : {net_, tax_, paid_}) field->setProblem({});
}

void OutcomeInvoice::enter() {
    clearProblems();
    if (!filled_ || net_->hasError() || tax_->hasError() || paid_->hasError()) return;
    if (!net_->value()) return net_->setProblem(tr("Write the net amount of the invoice."));
    const auto net = ledgerAmount(*net_->value());
    const auto tax = ledgerAmount(tax_->value().value_or(0));
    const auto paid = ledgerAmount(paid_->value().value_or(0));
    if (!net || !tax || !paid) return error_->setMessage(tr("An amount is too large."));
    const Subject& subject = filled_->subject;
    VendorInvoice invoice{.vendor = subject.vendor,
                          .month = subject.month,
                          .currency = {subject.currency},
                          .number = number_->text().trimmed().toStdString(),
                          .amounts = {.net = net.value(), .tax = tax.value()}};
    if (paid_->value()) invoice.amounts.paid = paid.value();
    const VendorInvoice* old = entered(subject);
    const auto index = old ? old - document_.project().finops.invoices.data() : -1;
    refuse(document_.edit(tr("Enter an invoice"), [&](Project& project) {
        auto& invoices = project.finops.invoices;
        if (index >= 0)
            invoices[static_cast<std::size_t>(index)] = invoice;
        else
            invoices.push_back(invoice);
    }));
}

void OutcomeInvoice::refuse(const Problems& problems) {
    for (const Problem& problem : problems) {
        const QString text = problemText(problem, view_.formatter());
        if (problem.path.ends_with("].net"))
            net_->setProblem(text);
        else if (problem.path.ends_with("].tax"))
            tax_->setProblem(text);
        else if (problem.path.ends_with("].paid"))
            paid_->setProblem(text);
        else
            error_->setMessage(text);
    }
}

void OutcomeInvoice::forget() {
    const VendorInvoice* old = filled_ ? entered(filled_->subject) : nullptr;
    if (!old) return;
    const auto index = old - document_.project().finops.invoices.data();
    refuse(document_.edit(tr("Remove an invoice"), [&](Project& project) {
        project.finops.invoices.erase(project.finops.invoices.begin() + index);
    }));
}

}  // namespace jupan
