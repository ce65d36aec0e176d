#include <QCoreApplication>
#include <array>

#include "ui/analysis/spending_words.h"

namespace jupan {
namespace {

class SpendingReasonWords {
    Q_DECLARE_TR_FUNCTIONS(SpendingReasonWords)
};

constexpr std::array names{
    QT_TRANSLATE_NOOP("SpendingReasonWords", "Volume"),        QT_TRANSLATE_NOOP("SpendingReasonWords", "Tokens"),
    QT_TRANSLATE_NOOP("SpendingReasonWords", "Model mix"),     QT_TRANSLATE_NOOP("SpendingReasonWords", "Price"),
    QT_TRANSLATE_NOOP("SpendingReasonWords", "Exchange rate"), QT_TRANSLATE_NOOP("SpendingReasonWords", "Tax"),
};
constexpr std::array dearer{
    QT_TRANSLATE_NOOP("SpendingReasonWords", "More was used than planned: more requests, or more seats."),
    QT_TRANSLATE_NOOP("SpendingReasonWords", "A request took more tokens than planned."),
    QT_TRANSLATE_NOOP("SpendingReasonWords", "Dearer models were used than planned."),
    QT_TRANSLATE_NOOP("SpendingReasonWords", "The vendor charged more than the plan's prices for the same use."),
    QT_TRANSLATE_NOOP("SpendingReasonWords", "The exchange rate was higher than planned."),
    QT_TRANSLATE_NOOP("SpendingReasonWords", "More tax was charged than planned."),
};
constexpr std::array cheaper{
    QT_TRANSLATE_NOOP("SpendingReasonWords", "Less was used than planned: fewer requests, or fewer seats."),
    QT_TRANSLATE_NOOP("SpendingReasonWords", "A request took fewer tokens than planned."),
    QT_TRANSLATE_NOOP("SpendingReasonWords", "Cheaper models were used than planned."),
    QT_TRANSLATE_NOOP("SpendingReasonWords", "The vendor charged less than the plan's prices for the same use."),
    QT_TRANSLATE_NOOP("SpendingReasonWords", "The exchange rate was lower than planned."),
    QT_TRANSLATE_NOOP("SpendingReasonWords", "Less tax was charged than planned."),
};
constexpr std::array absent{
    "",
    QT_TRANSLATE_NOOP("SpendingReasonWords", "This line is not charged by tokens."),
    QT_TRANSLATE_NOOP("SpendingReasonWords", "This line has no models to choose between."),
    "",
    QT_TRANSLATE_NOOP("SpendingReasonWords", "Nothing of it is charged in another currency."),
    "",
};
static_assert(names.size() == EnumNames<VarianceEffect>::names.size());

QString text(const char* source) {
    return SpendingReasonWords::tr(source);
}

/// The effect that holds what cannot be told apart: the last known one before it.
VarianceEffect holderOf(VarianceEffect effect, const VarianceExplained& explained) {
    auto index = static_cast<std::size_t>(effect);
    while (index > 0 && explained.parts[index].state != EffectState::known) --index;
    return static_cast<VarianceEffect>(index);
}

/// "gpt-4o, o3": the project's name for a model that it has, else the vendor's.
QString modelNames(const std::vector<std::string>& models, const Project& project) {
    QStringList list;
    for (const std::string& id : models) {
        std::string name = id;
        for (const Model& model : project.models)
            if (model.id.text == id && !model.name.empty()) name = model.name;
        list << (name.empty() ? SpendingReasonWords::tr("without a model's name") : QString::fromStdString(name));
    }
    return list.join(QStringLiteral(", "));
}

}  // namespace

QString effectName(VarianceEffect effect) {
    return text(names[static_cast<std::size_t>(effect)]);
}

QString effectSentence(VarianceEffect effect, const LineReasons& reasons) {
    const auto index = static_cast<std::size_t>(effect);
    const EffectPart& part = reasons.explained.parts[index];
    if (part.state == EffectState::within)
        return SpendingReasonWords::tr("Cannot be told apart; it stands in “%1”.")
            .arg(effectName(holderOf(effect, reasons.explained)));
    if (part.state == EffectState::none) {
        const char* why = absent[index];
        return *why ? text(why) : SpendingReasonWords::tr("Does not exist for this line.");
    }
    if (effect == VarianceEffect::volume && !reasons.explained.planned)
        return SpendingReasonWords::tr(
            "The plan has no quantities for this line, so all but exchange rate and tax stands here.");
    if (part.amount == Decimal()) return SpendingReasonWords::tr("As planned.");
    if (effect == VarianceEffect::volume && reasons.actual == Decimal())
        return SpendingReasonWords::tr(
            "No charge came in for this line: it was not used, or its bill is still missing.");
    return text(part.amount > Decimal() ? dearer[index] : cheaper[index]);
}

QString reasonsNote(const LineReasons& reasons, const Project& project, const Formatter& formatter) {
    const VarianceExplained& explained = reasons.explained;
    QStringList notes;
    if (!reasons.monthIsWhole)
        notes << SpendingReasonWords::tr(
            "The month is not over: less than its budget is no saving yet, and volume says so first.");
    if (reasons.waiting > 0)
        notes << SpendingReasonWords::tr("%n charges of this month wait for an exchange rate and are left out.", "",
                                         static_cast<int>(reasons.waiting));
    if (explained.moneyWithoutTokens != Decimal())
        notes << SpendingReasonWords::tr("%1 was charged without tokens; it stands in volume.")
                     .arg(formatter.money(asDouble(explained.moneyWithoutTokens)));
    if (!explained.tokensWithoutMoney.empty())
        notes << SpendingReasonWords::tr("Used but not charged yet, so left out: %1.")
                     .arg(modelNames(explained.tokensWithoutMoney, project));
    if (!explained.modelsWithoutPrice.empty())
        notes << SpendingReasonWords::tr("Not in the plan's price list, so their difference is model mix: %1.")
                     .arg(modelNames(explained.modelsWithoutPrice, project));
    return notes.join(u' ');
}

}  // namespace jupan
