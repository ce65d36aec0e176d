#include "ui/models/saving_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "ui/models/entity_table_model.h"
#include "ui/models/scenario_inputs.h"

namespace jupan {
namespace {

class SavingWords {
    Q_DECLARE_TR_FUNCTIONS(SavingWords)
};

const Seat* seatOf(const Project& project, const Saving& saving) {
    const auto found = std::find_if(project.seats.begin(), project.seats.end(),
                                    [&](const Seat& seat) { return "seat." + seat.id.text == saving.path; });
    return found == project.seats.end() ? nullptr : &*found;
}

std::string seatCurrency(const Project& project, const Saving& saving) {
    const Seat* seat = seatOf(project, saving);
    return seat && seat->currency ? seat->currency->code : project.settings.currency.code;
}

/// The models that answer afterwards, each once.
QString newModelNames(const Project& project, const Saving& saving) {
    QStringList names;
    for (const ModelSwap& swap : saving.swaps) {
        const QString name = savingModelName(project, saving, swap.to);
        if (!names.contains(name)) names << name;
    }
    return names.join(QStringLiteral(", "));
}

double assumedValue(const Saving& saving) {
    return saving.assumptions.empty() ? 0 : saving.assumptions.front().value;
}

}  // namespace

QString savingModelName(const Project& project, const Saving& saving, const std::string& id) {
    for (const std::vector<Model>* list : {&project.models, &saving.newModels})
        for (const Model& model : *list)
            if (model.id.text == id) return shortName(model.name);
    return QString::fromStdString(id);
}

QString savingTitle(const Project& project, const Saving& saving, const Formatter& formatter) {
    switch (saving.kind) {
        case SavingKind::cheaperModel:
            return SavingWords::tr("Answer %1 of the requests with %2")
                .arg(formatter.percent(saving.then), newModelNames(project, saving));
        case SavingKind::batch:
            return SavingWords::tr("Send %1 of the requests as batch").arg(formatter.percent(saving.then));
        case SavingKind::caching:
            return SavingWords::tr("Cache the fixed part of the prompt: %1 of the input")
                .arg(formatter.percent(saving.then));
        case SavingKind::fewerOutputTokens:
            return SavingWords::tr("%1 shorter answers").arg(formatter.percent(assumedValue(saving)));
        case SavingKind::annualSeats:
            return SavingWords::tr("Pay seats yearly");
        case SavingKind::tokenizer:
            return SavingWords::tr("A tokenizer that needs %1 of the tokens for the same text: %2")
                .arg(formatter.percent(assumedValue(saving)), newModelNames(project, saving));
    }
    return {};
}

QString savingSubject(const Project& project, const Saving& saving) {
    return displayName(inputWords(project, saving.path).toStdString());
}

QString savingScenarioName(const Project& project, const Saving& saving, const Formatter& formatter) {
    return SavingWords::tr("%1 (%2)").arg(savingTitle(project, saving, formatter), savingSubject(project, saving));
}

QString savingEffort(SavingKind kind) {
    switch (kind) {
        case SavingKind::cheaperModel:
        case SavingKind::tokenizer:
            return SavingWords::tr("Quality measured first");
        case SavingKind::batch:
            return SavingWords::tr("May wait up to 24 hours");
        case SavingKind::caching:
            return SavingWords::tr("Order of the prompt");
        case SavingKind::fewerOutputTokens:
            return SavingWords::tr("A length in the prompt");
        case SavingKind::annualSeats:
            return SavingWords::tr("A year paid ahead");
    }
    return {};
}

QString savingDemand(SavingKind kind) {
    switch (kind) {
        case SavingKind::cheaperModel:
            return SavingWords::tr(
                "Try the cheaper model on real requests in the pilot, measure its answers beside those of today, and "
                "decide which requests go to it. The others stay where they are.");
        case SavingKind::batch:
            return SavingWords::tr(
                "These requests may wait: the batch API answers within 24 hours, not at once. They have to be told "
                "apart from those that somebody waits for.");
        case SavingKind::caching:
            return SavingWords::tr(
                "What is the same every time (instructions, examples, reference text) stands first in the prompt, "
                "unchanged to the letter; what differs comes after it. Providers cache long prompts only, and for a "
                "limited time. Fees for writing to the cache are not counted.");
        case SavingKind::fewerOutputTokens:
            return SavingWords::tr(
                "The prompt says how long an answer may be, and somebody reads whether the shorter ones are enough.");
        case SavingKind::annualSeats:
            return SavingWords::tr(
                "All seats are paid for a year ahead, used or not. Check the offer, and how many seats are certain.");
        case SavingKind::tokenizer:
            return SavingWords::tr(
                "Count your own text on the token page, and measure the answers of the new model in the pilot before "
                "all requests go to it.");
    }
    return {};
}

QString savingRisk(SavingRisk risk) {
    switch (risk) {
        case SavingRisk::none:
            return {};
        case SavingRisk::qualityNotMeasured:
            return SavingWords::tr("Quality unmeasured");
        case SavingRisk::answersShorter:
            return SavingWords::tr("Something left out");
        case SavingRisk::committedForAYear:
            return SavingWords::tr("Bound for a year");
    }
    return {};
}

QString savingRiskNote(const Saving& saving) {
    switch (saving.risk) {
        case SavingRisk::none:
            return {};
        case SavingRisk::qualityNotMeasured:
            return saving.kind == SavingKind::cheaperModel
                       ? SavingWords::tr("A cheaper model may answer worse. Measure it in the pilot before you move.")
                       : SavingWords::tr("Another model may answer worse. Measure it in the pilot before you move.");
        case SavingRisk::answersShorter:
            return SavingWords::tr("What is left out may be missed. Measure it in the pilot before you move.");
        case SavingRisk::committedForAYear:
            return SavingWords::tr("The seats are paid for even if fewer are needed.");
    }
    return {};
}

QString savingQuantity(const Project& project, const Saving& saving) {
    switch (saving.kind) {
        case SavingKind::cheaperModel:
            // A share of what both models answer; others in the ladder keep theirs.
            return SavingWords::tr("%1 in place of %2")
                .arg(newModelNames(project, saving),
                     saving.swaps.empty() ? QString() : savingModelName(project, saving, saving.swaps.front().from));
        case SavingKind::batch:
            return SavingWords::tr("Requests sent as batch");
        case SavingKind::caching:
            return SavingWords::tr("Input read from the cache");
        case SavingKind::fewerOutputTokens:
            return SavingWords::tr("Output tokens of a request");
        case SavingKind::annualSeats:
            return SavingWords::tr("Price of a seat a month");
        case SavingKind::tokenizer:
            return SavingWords::tr("Tokens of a request, in and out");
    }
    return {};
}

QString savingQuantityValue(const Project& project, const Saving& saving, double value, const Formatter& formatter) {
    switch (saving.kind) {
        case SavingKind::cheaperModel:
        case SavingKind::batch:
        case SavingKind::caching:
            return formatter.percent(value);
        case SavingKind::fewerOutputTokens:
        case SavingKind::tokenizer:
            return formatter.number(value, 0);
        case SavingKind::annualSeats:
            return formatter.price(value, seatCurrency(project, saving));
    }
    return {};
}

QString assumptionLabel(AssumptionCode code) {
    switch (code) {
        case AssumptionCode::movedShare:
            return SavingWords::tr("Share of the requests that the cheaper model can answer");
        case AssumptionCode::batchShare:
            return SavingWords::tr("Share of the requests that can wait");
        case AssumptionCode::cachedShare:
            return SavingWords::tr("Share of the input that is the same every time");
        case AssumptionCode::outputCut:
            return SavingWords::tr("Share of the answers that can be left out");
        case AssumptionCode::annualPrice:
            return SavingWords::tr("Price of a seat a month with annual billing");
        case AssumptionCode::tokenRatio:
            return SavingWords::tr("Tokens of the same text, as a share of those of today");
        case AssumptionCode::halfPriceBatch:
        case AssumptionCode::allSeatsFromStart:
            break;
    }
    return {};
}

std::optional<FieldSpec> assumptionField(const Project& project, const Saving& saving, AssumptionCode code) {
    FieldSpec field{.entity = "saving", .info = {.name = nameOf(code)}};
    switch (code) {
        case AssumptionCode::movedShare:
        case AssumptionCode::batchShare:
        case AssumptionCode::cachedShare:
        case AssumptionCode::outputCut:
            field.info.unit = Unit::share;
            field.info.range = Range::share;
            return field;
        case AssumptionCode::tokenRatio:
            field.info.unit = Unit::share;
            field.info.range = Range::nonNegative;
            return field;
        case AssumptionCode::annualPrice:
            field.info.unit = Unit::moneyPerMonth;
            field.info.range = Range::nonNegative;
            field.currency = seatCurrency(project, saving);
            return field;
        case AssumptionCode::halfPriceBatch:
        case AssumptionCode::allSeatsFromStart:
            break;
    }
    return std::nullopt;
}

QString assumptionSentence(const SavingAssumption& assumption, const Formatter& formatter) {
    if (assumption.code == AssumptionCode::halfPriceBatch)
        return SavingWords::tr("The prices of a model say nothing about batch: half the price is counted.");
    return SavingWords::tr("All seats are paid from %1 on; annual seats do not grow month by month.")
        .arg(formatter.planMonth(static_cast<int>(assumption.value)));
}

QString assumptionOrigin(const SavingAssumption& assumption) {
    switch (assumption.source) {
        case Source::measured:
            return SavingWords::tr("Counted in the text samples of this project.");
        case Source::quoted:
            return SavingWords::tr("From the price catalogue.");
        case Source::benchmark:
            return SavingWords::tr("Published average of Korean text.");
        case Source::guess:
            break;
    }
    return SavingWords::tr("Nobody has measured it yet.");
}

}  // namespace jupan
