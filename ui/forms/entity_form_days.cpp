// Editors of yes and no, days, and amounts of the ledger.
#include "core/project/amounts.h"
#include "ui/forms/entity_form.h"
#include "ui/widgets/check_edit.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/number_edit.h"

namespace jupan {

void EntityForm::build(const Target& target, Access<bool> access) {
    auto* edit = new CheckEdit(target.spec, view_.formatter());
    connect(edit, &CheckEdit::committed, this, [this, access](bool checked) {
        access.write(checked);
        document_.closeStep();
    });
    addRow(target, edit, [this, edit, access] {
        edit->setFormatter(view_.formatter());
        edit->setChecked(access.read());
    });
}

void EntityForm::addDate(const Target& target, std::function<std::optional<Date>()> read,
                         std::function<void(Date)> write, std::function<void()> clear) {
    auto* edit = new DateEdit(target.spec, view_.formatter());
    const QString key = QString::fromStdString(target.path);
    connect(edit, &DateEdit::committed, this, [write](Date date) { write(date); });
    if (clear) connect(edit, &DateEdit::cleared, this, [clear] { clear(); });
    connect(edit, &DateEdit::invalid, this, [this, key] { document_.setInvalidInput(key, true); });
    connect(edit, &DateEdit::restored, this, [this, edit, key] { forget(edit, key); });
    addRow(target, edit, [this, edit, read] {
        edit->setFormatter(view_.formatter());
        edit->setDate(read());
    });
}

void EntityForm::build(const Target& target, Access<Date> access) {
    addDate(target, [access] { return std::optional<Date>(access.read()); }, access.write, {});
}

void EntityForm::build(const Target& target, Access<std::optional<Date>> access) {
    addDate(
        target, access.read, [access](Date date) { access.write(date); }, [access] { access.write(std::nullopt); });
}

void EntityForm::build(const Target& target, Access<std::optional<Decimal>> access) {
    addNumber(
        target,
        [access] {
            const std::optional<Decimal> amount = access.read();
            return amount ? std::optional<double>(asDouble(*amount)) : std::nullopt;
        },
        [this, target, access](double value) {
            const MoneyResult<Decimal> amount = ledgerAmount(value);
            if (amount && amount.value() <= largestBudgetAmount()) return access.write(amount.value());
            document_.setInvalidInput(QString::fromStdString(target.path), true);
            setProblem(editor(std::string(target.spec.info.name)), tr("That is more money than can be counted here."));
        },
        [access] { access.write(std::nullopt); });
}

}  // namespace jupan
