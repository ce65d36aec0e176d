#include "ui/models/claim_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/models/entity_table_model.h"

namespace jupan {
namespace {

/// From this age on, in years, a figure is called old.
constexpr int oldFigure = 3;

class ClaimWords {
    Q_DECLARE_TR_FUNCTIONS(ClaimWords)
};

/// The words of one claim: its money in its own currency.
class Speaker {
public:
    Speaker(const Claim& claim, const ClaimCheck& check, const Formatter& formatter)
        : claim_(claim), check_(check), formatter_(formatter) {}

    [[nodiscard]] QString money(double amount) const {
        const QString text =
            formatter_.moneyIn(amount, claim_.currency ? claim_.currency->code : formatter_.currency());
        // Claims are rounded: cents that are none only widen the table.
        return text.endsWith(QStringLiteral(".00")) ? text.chopped(3) : text;
    }
    [[nodiscard]] QString payback(const std::optional<double>& months) const {
        return months ? formatter_.months(months) : ClaimWords::tr("never");
    }
    [[nodiscard]] QString figure(const ClaimedFit& fit) const {
        switch (fit.figure) {
            case ClaimedFigure::payback:
                return ClaimWords::tr("Payback after %1").arg(formatter_.months(fit.claimed));
            case ClaimedFigure::net:
                return ClaimWords::tr("Amount of %1").arg(money(fit.claimed));
            case ClaimedFigure::roiLow:
                return claim_.claimedRoiHigh ? ClaimWords::tr("ROI from %1").arg(formatter_.percent(fit.claimed))
                                             : ClaimWords::tr("ROI of %1").arg(formatter_.percent(fit.claimed));
            case ClaimedFigure::roiHigh:
                return ClaimWords::tr("ROI up to %1").arg(formatter_.percent(fit.claimed));
        }
        return {};
    }
    /// What a reading gives for the same figure.
    [[nodiscard]] QString computed(const ClaimedFit& fit, const ClaimReading& reading) const {
        const QString nothing = QChar(0x2013);
        switch (fit.figure) {
            case ClaimedFigure::payback:
                return payback(reading.paybackMonths);
            case ClaimedFigure::net:
                return money(reading.net);
            case ClaimedFigure::roiLow:
                return reading.roi ? formatter_.percent(reading.roi) : nothing;
            case ClaimedFigure::roiHigh: {
                const auto& roi = claim_.kind == ClaimKind::ratio ? reading.roiHigh : reading.roi;
                return roi ? formatter_.percent(roi) : nothing;
            }
        }
        return nothing;
    }
    [[nodiscard]] QString sentence(const ClaimedFit& fit) const {
        const QString what = figure(fit);
        if (check_.readings.empty())
            return ClaimWords::tr("%1: cannot be checked, because too little is stated.").arg(what);
        QStringList same, computedAs;
        bool gross = false;
        for (std::size_t i = 0; i < check_.readings.size(); ++i) {
            const QString name = nameOfReading(i);
            if (fit.fits[i] == FitKind::same) same << name;
            gross = gross || fit.fits[i] == FitKind::grossInstead;
            computedAs
                << (only() ? computed(fit, check_.readings[i])
                           : ClaimWords::tr("%1: %2", "reading: figure").arg(name, computed(fit, check_.readings[i])));
        }
        const QString results = computedAs.join(QStringLiteral(" · "));
        if (!same.empty())
            return only() ? ClaimWords::tr("%1: fits. Recomputed: %2.").arg(what, results)
                          : ClaimWords::tr("%1: fits, if read as “%2”. Recomputed: %3.")
                                .arg(what, same.join(QStringLiteral("”, “")), results);
        if (gross)
            return ClaimWords::tr("%1: that is the gross benefit, without any cost taken off. The net is %2.")
                .arg(what, results);
        return only() ? ClaimWords::tr("%1: does not fit. Recomputed: %2.").arg(what, results)
                      : ClaimWords::tr("%1: fits none of the readings. Recomputed: %2.").arg(what, results);
    }
    /// Where the gross value is nearer the claim than the net, that is worth a word.
    [[nodiscard]] QString grossSentence() const {
        if (!claim_.claimedNet || check_.readings.empty()) return {};
        const ClaimReading& reading = check_.readings.front();
        const bool fitted = std::ranges::any_of(check_.figures, [](const ClaimedFit& fit) {
            return fit.figure == ClaimedFigure::net &&
                   std::ranges::any_of(fit.fits, [](FitKind kind) { return kind != FitKind::none; });
        });
        if (fitted || *claim_.claimedNet <= reading.gross) return {};
        return ClaimWords::tr("Even the gross benefit, before any cost, is only %1.").arg(money(reading.gross));
    }
    [[nodiscard]] QString moneyCalledRoi() const {
        const QString amount = money(*claim_.claimedNet);
        if (check_.readings.empty() || !check_.readings.front().roi)
            return ClaimWords::tr("%1 is called ROI, but it is money: a net benefit. ROI is a ratio in percent.")
                .arg(amount);
        const ClaimReading& reading = check_.readings.front();
        return ClaimWords::tr(
                   "%1 is called ROI, but it is money: a net benefit. ROI is a ratio, here %2. Over three "
                   "years the net benefit is %3, not discounted.")
            .arg(amount, formatter_.percent(reading.roi), money(reading.threeYearNet));
    }
    [[nodiscard]] bool only() const { return check_.readings.size() == 1; }
    [[nodiscard]] QString nameOfReading(std::size_t index) const {
        return readingName(check_.readings[index], claim_.kind == ClaimKind::ratio);
    }

private:
    const Claim& claim_;
    const ClaimCheck& check_;
    const Formatter& formatter_;
};

QString gapSentence(ClaimGap gap) {
    switch (gap) {
        case ClaimGap::noBenefit:
            return ClaimWords::tr("No benefit is stated, so nothing can be computed.");
        case ClaimGap::noCost:
            return ClaimWords::tr("No cost is stated; it is counted as 0, which flatters every figure.");
        case ClaimGap::noMonths:
            return ClaimWords::tr("No time is stated; twelve months are taken.");
        case ClaimGap::noPresentCost:
            return ClaimWords::tr("The present value of the costs is not stated, so the ROI cannot be recomputed.");
    }
    return {};
}

QString contextSentence(const Claim& claim, const Formatter&, Date today) {
    if (!claim.year) return ClaimWords::tr("Its year is not stated: find out before you rely on it.");
    const int age = static_cast<int>(today.year()) - *claim.year;
    if (age >= oldFigure)
        return ClaimWords::tr("It is from %1, %n year(s) ago, and may be out of date.", nullptr, age).arg(*claim.year);
    return ClaimWords::tr("It is from %1.").arg(*claim.year);
}

}  // namespace

ClaimVerdict verdictOf(const Claim& claim, const ClaimCheck& check) {
    if (claim.kind == ClaimKind::context) return ClaimVerdict::context;
    if (check.figures.empty()) return ClaimVerdict::nothingClaimed;
    const auto fitting = std::ranges::count_if(check.figures, [](const ClaimedFit& fit) { return fit.fitsAny(); });
    // Each figure may fit a reading of its own, but a claim holds only if one reading gives them all.
    for (std::size_t i = 0; i < check.readings.size(); ++i)
        if (std::ranges::all_of(check.figures, [&](const ClaimedFit& fit) { return fit.fits[i] == FitKind::same; }))
            return check.moneyCalledRoi ? ClaimVerdict::partly : ClaimVerdict::fits;
    return fitting > 0 ? ClaimVerdict::partly : ClaimVerdict::none;
}

QString verdictName(ClaimVerdict verdict) {
    switch (verdict) {
        case ClaimVerdict::fits:
            return ClaimWords::tr("Fits");
        case ClaimVerdict::partly:
            return ClaimWords::tr("Fits in part");
        case ClaimVerdict::none:
            return ClaimWords::tr("Does not fit");
        case ClaimVerdict::context:
            return ClaimWords::tr("Context");
        case ClaimVerdict::nothingClaimed:
            return ClaimWords::tr("Nothing claimed");
    }
    return {};
}

QString readingName(const ClaimReading& reading, bool ratio) {
    if (ratio) return ClaimWords::tr("Present values");
    switch (reading.initial) {
        case InitialReading::once:
            return ClaimWords::tr("Initial cost once");
        case InitialReading::everyMonth:
            return ClaimWords::tr("Initial cost every month");
        case InitialReading::leftOut:
            return ClaimWords::tr("Without the initial cost");
    }
    return {};
}

ClaimTable claimTable(const Claim& claim, const ClaimCheck& check, const Formatter& formatter) {
    const Speaker speak(claim, check, formatter);
    const bool ratio = claim.kind == ClaimKind::ratio;
    const bool hasInitial = claim.initialCost.value_or(0) > 0;
    ClaimTable table;
    table.columns.push_back({ClaimWords::tr("Recomputed")});
    for (std::size_t i = 0; i < check.readings.size(); ++i)
        table.columns.push_back({ratio || hasInitial ? speak.nameOfReading(i) : ClaimWords::tr("As stated"), true});
    const auto add = [&](const QString& name, const auto& text) {
        std::vector<PriceTextTable::Cell> row{{.text = name, .tip = name}};
        for (const ClaimReading& reading : check.readings) {
            const QString shown = text(reading);
            row.push_back({.text = shown, .tip = shown});
        }
        table.rows.push_back(std::move(row));
    };
    const auto percent = [&](const std::optional<double>& share) { return formatter.percent(share); };
    if (check.readings.empty()) return table;
    if (ratio) {
        add(ClaimWords::tr("NPV, low"), [&](const ClaimReading& r) { return speak.money(r.net); });
        add(ClaimWords::tr("Present value of the costs"), [&](const ClaimReading& r) { return speak.money(r.cost); });
        add(ClaimWords::tr("ROI, low"), [&](const ClaimReading& r) { return percent(r.roi); });
        add(ClaimWords::tr("ROI, high"), [&](const ClaimReading& r) { return percent(r.roiHigh); });
        return table;
    }
    const QString months = formatter.months(check.readings.front().months);
    add(ClaimWords::tr("Gross benefit, %1").arg(months), [&](const ClaimReading& r) { return speak.money(r.gross); });
    add(ClaimWords::tr("Cost, %1").arg(months), [&](const ClaimReading& r) { return speak.money(r.cost); });
    add(ClaimWords::tr("Net benefit, %1").arg(months), [&](const ClaimReading& r) { return speak.money(r.net); });
    add(ClaimWords::tr("ROI, %1").arg(months), [&](const ClaimReading& r) { return percent(r.roi); });
    add(ClaimWords::tr("Payback"), [&](const ClaimReading& r) { return speak.payback(r.paybackMonths); });
    add(ClaimWords::tr("Net benefit a year"), [&](const ClaimReading& r) { return speak.money(r.yearlyNet); });
    add(ClaimWords::tr("Net benefit, three years"), [&](const ClaimReading& r) { return speak.money(r.threeYearNet); });
    return table;
}

QStringList claimSentences(const Claim& claim, const ClaimCheck& check, const Formatter& formatter, Date today) {
    QStringList sentences;
    if (claim.kind == ClaimKind::context) {
        sentences << ClaimWords::tr("Nothing is computed from this figure: it is context, not an input of the plan.");
        return sentences << contextSentence(claim, formatter, today);
    }
    const Speaker speak(claim, check, formatter);
    for (const ClaimedFit& fit : check.figures) sentences << speak.sentence(fit);
    if (const QString gross = speak.grossSentence(); !gross.isEmpty()) sentences << gross;
    if (check.moneyCalledRoi) sentences << speak.moneyCalledRoi();
    for (const ClaimGap gap : check.gaps) sentences << gapSentence(gap);
    if (claim.kind == ClaimKind::ratio && claim.npvLow && claim.npvHigh)
        sentences << ClaimWords::tr("From low to high is a range that the study projects, not what firms observed.");
    if (check.figures.empty())
        sentences << ClaimWords::tr(
            "No figure is claimed yet: enter the payback, the amount or the ROI that is "
            "claimed.");
    return sentences;
}

QString claimSource(const Claim& claim) {
    const QString source = displayName(claim.source).trimmed();
    if (!claim.year || source.contains(QString::number(*claim.year))) return source;
    return source.isEmpty() ? QString::number(*claim.year)
                            : ClaimWords::tr("%1, %2", "source, year").arg(source).arg(*claim.year);
}

}  // namespace jupan
