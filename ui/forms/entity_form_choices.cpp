#include "ui/forms/entity_form.h"
#include "ui/widgets/choice_edit.h"

namespace jupan {
namespace {

/// Currencies a line may be in: the project's and those with a rate.
std::vector<std::string> usableCurrencies(const Project& project) {
    std::vector<std::string> codes{project.settings.currency.code};
    for (const auto& [code, rate] : project.settings.fx) codes.push_back(code);
    return codes;
}

const std::vector<std::string>& commonCurrencies() {
    static const std::vector<std::string> common{"KRW", "USD", "EUR", "JPY", "CNY", "GBP", "SGD", "VND"};
    return common;
}

int indexOf(const std::vector<std::string>& list, const std::string& wanted) {
    const auto found = std::find(list.begin(), list.end(), wanted);
    return found == list.end() ? -1 : static_cast<int>(found - list.begin());
}

QStringList toTexts(const std::vector<std::string>& list) {
    QStringList texts;
    for (const std::string& item : list) texts << QString::fromStdString(item);
    return texts;
}

}  // namespace

// Editors that choose from a list: enumerations, currencies, lanes. Other entities: entity_form_mentions.cpp.

ChoiceEdit* EntityForm::buildChoice(const Target& target, std::function<QStringList()> texts, std::function<int()> read,
                                    std::function<void(int)> write) {
    auto* edit = new ChoiceEdit(target.spec, view_.formatter(), std::move(texts));
    connect(edit, &ChoiceEdit::committed, this, [this, write](int index) {
        write(index);
        document_.closeStep();
    });
    addRow(target, edit, [this, edit, read] {
        edit->setFormatter(view_.formatter());
        edit->refreshTexts();
        edit->setIndex(read());
    });
    return edit;
}

void EntityForm::build(const Target& target, Access<Currency> access) {
    auto choices = [this, access] {
        std::vector<std::string> codes = commonCurrencies();
        for (const std::string& code : usableCurrencies(document_.project()))
            if (indexOf(codes, code) < 0) codes.push_back(code);
        if (const std::string own = access.read().code; indexOf(codes, own) < 0) codes.push_back(own);
        return codes;
    };
    buildChoice(
        target, [choices] { return toTexts(choices()); },
        [choices, access] { return indexOf(choices(), access.read().code); },
        [choices, access](int index) { access.write(Currency{choices()[static_cast<std::size_t>(index)]}); });
}

void EntityForm::build(const Target& target, Access<std::optional<Currency>> access) {
    // What nothing is computed from needs no rate: a claim is in the currency of its source.
    const bool anyCurrency = target.spec.entity == "claim";
    auto codes = [this, access, anyCurrency] {
        std::vector<std::string> usable = usableCurrencies(document_.project());
        if (anyCurrency)
            for (const std::string& code : commonCurrencies())
                if (indexOf(usable, code) < 0) usable.push_back(code);
        if (const auto own = access.read(); own && indexOf(usable, own->code) < 0) usable.push_back(own->code);
        return usable;
    };
    buildChoice(
        target, [codes] { return toTexts(codes()); },
        [codes, access] {
            const auto chosen = access.read();
            return chosen ? indexOf(codes(), chosen->code) : 0;
        },
        [codes, access](int index) {
            // The first choice is the project's own currency, which needs no mention.
            if (index == 0) return access.write(std::nullopt);
            access.write(Currency{codes()[static_cast<std::size_t>(index)]});
        });
}

template <NamedEnum E>
void EntityForm::buildOptional(const Target& target, const std::function<QString()>& none,
                               Access<std::optional<E>> access) {
    buildChoice(
        target, [none] { return QStringList{none()} + choiceTexts<E>(); },
        [access] {
            const auto chosen = access.read();
            return chosen ? static_cast<int>(*chosen) + 1 : 0;
        },
        [access](int index) {
            if (index == 0) return access.write(std::nullopt);
            access.write(static_cast<E>(index - 1));
        });
}

void EntityForm::build(const Target& target, Access<std::optional<Lane>> access) {
    buildOptional<Lane>(
        target, [] { return tr("By kind"); }, access);
}

void EntityForm::build(const Target& target, Access<std::optional<ReportLanguage>> access) {
    buildOptional<ReportLanguage>(
        target, [] { return tr("As the program"); }, access);
}

}  // namespace jupan
