#include "ui/models/price_words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

#include "ui/format/problem_text.h"

namespace jupan {
namespace {

QString words(const char* source) {
    return QCoreApplication::translate("PriceWords", source);
}

QString fromView(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// What a reader expected to find, in words.
std::string typeWord(const std::string& type) {
    constexpr std::pair<std::string_view, const char*> types[] = {
        {"number", QT_TRANSLATE_NOOP("PriceWords", "a number")},
        {"text", QT_TRANSLATE_NOOP("PriceWords", "text")},
        {"list", QT_TRANSLATE_NOOP("PriceWords", "a list")},
        {"object", QT_TRANSLATE_NOOP("PriceWords", "an object in braces")},
        {"true or false", QT_TRANSLATE_NOOP("PriceWords", "true or false")},
    };
    for (const auto& [known, word] : types)
        if (known == type) return words(word).toStdString();
    return type;
}

/// JSON of something else, such as a project.
bool isOtherFormat(const Problem& problem) {
    return problem.code == ProblemCode::notAProject || problem.path == "format";
}

/// The provenance of the price as a whole: that of its input price, which every price has.
const Provenance* provenanceOf(const Project& project, const Model& model) {
    const auto found = project.provenance.find("model." + model.id.text + ".input");
    return found == project.provenance.end() ? nullptr : &found->second;
}

}  // namespace

QString choiceText(ModelStatus status) {
    switch (status) {
        case ModelStatus::current:
            return words(QT_TRANSLATE_NOOP("PriceWords", "Current"));
        case ModelStatus::deprecated:
            return words(QT_TRANSLATE_NOOP("PriceWords", "Being retired"));
        case ModelStatus::unverified:
            return words(QT_TRANSLATE_NOOP("PriceWords", "Price not found"));
    }
    return {};
}

QString choiceText(OfferBilling billing) {
    switch (billing) {
        case OfferBilling::monthly:
            return choiceText(Billing::monthly);
        case OfferBilling::annual:
            return choiceText(Billing::annual);
        case OfferBilling::usage:
            return words(QT_TRANSLATE_NOOP("PriceWords", "By use"));
        case OfferBilling::contract:
            return words(QT_TRANSLATE_NOOP("PriceWords", "By contract"));
    }
    return {};
}

QString choiceText(BatchBasis basis) {
    switch (basis) {
        case BatchBasis::listed:
            return words(QT_TRANSLATE_NOOP("PriceWords", "Batch prices are listed by a source."));
        case BatchBasis::stated:
            return words(QT_TRANSLATE_NOOP("PriceWords", "A source says that batches cost half."));
        case BatchBasis::halved:
            return words(
                QT_TRANSLATE_NOOP("PriceWords", "Batch prices are half of the live price, by our own reckoning."));
    }
    return {};
}

QString choiceText(TokenEncoding encoding) {
    return fromView(nameOf(encoding));
}

QString providerName(const std::string& id) {
    constexpr std::pair<std::string_view, std::string_view> names[] = {
        {"openai", "OpenAI"}, {"anthropic", "Anthropic"}, {"google", "Google"},   {"mistral", "Mistral AI"},
        {"x-ai", "xAI"},      {"deepseek", "DeepSeek"},   {"upstage", "Upstage"}, {"naver", "NAVER Cloud"},
    };
    for (const auto& [known, name] : names)
        if (known == id) return fromView(name);
    return QString::fromStdString(id);
}

QString unknownSign() {
    return QChar(0x2013);
}

QString unknownTip() {
    return words(QT_TRANSLATE_NOOP("PriceWords", "Not known"));
}

PriceAge ageOfModelPrice(const Project& project, const Model& model, const CatalogueModel* entry,
                         const std::string& today) {
    PriceAge age;
    if (const Provenance* provenance = provenanceOf(project, model)) age.day = provenance->date;
    // Taken from the catalogue: what its sources vouch for counts, not the day we read them.
    if (entry && age.day <= entry->readOn) age.day = statedOn(*entry);
    if (age.day.empty()) return age;
    age.days = daysBetween(age.day, today);
    age.old = age.days > oldAfterDays;
    return age;
}

int oldPricesOf(const Project& project, const PriceCatalogue& catalogue, const std::string& today) {
    const std::vector<PriceDifference> differences = priceDifferences(project, catalogue, today);
    return static_cast<int>(std::count_if(project.models.begin(), project.models.end(), [&](const Model& model) {
        const auto same = std::find_if(differences.begin(), differences.end(), [&](const PriceDifference& d) {
            return d.model == model.id.text && d.comparison == PriceComparison::same;
        });
        const CatalogueModel* entry = same == differences.end() ? nullptr : findModel(catalogue, same->catalogue);
        return ageOfModelPrice(project, model, entry, today).old;
    }));
}

QString ageText(const PriceAge& age) {
    if (age.day.empty()) return unknownTip();
    // A clock that is behind the price.
    if (age.days <= 0) return words(QT_TRANSLATE_NOOP("PriceWords", "Today"));
    return QCoreApplication::translate("PriceWords", "%n day(s)", nullptr, age.days);
}

QString savingText(PriceBook::Saving saving, const PriceBook& book) {
    switch (saving) {
        case PriceBook::Saving::done:
            return {};
        case PriceBook::Saving::unreadable:
            return words(QT_TRANSLATE_NOOP("PriceWords",
                                           "The file of the own prices cannot be read, so it is not written over."));
        case PriceBook::Saving::changedElsewhere:
            return words(QT_TRANSLATE_NOOP("PriceWords",
                                           "Another program changed the file of the own prices. What it holds is shown "
                                           "now; make your change again."));
        case PriceBook::Saving::failed:
            return words(QT_TRANSLATE_NOOP("PriceWords", "The own prices cannot be written to “%1”: %2."))
                .arg(book.path(), book.reason());
    }
    return {};
}

QString priceFieldName(const std::string& field) {
    constexpr std::string_view inLong = "long_context.";
    if (field.starts_with(inLong)) return fieldLabel("long_context", std::string_view(field).substr(inLong.size()));
    return fieldLabel("model", field);
}

QString priceFieldText(const std::string& field, std::optional<double> value, const Currency& currency,
                       const Formatter& formatter) {
    if (!value) return unknownSign();
    if (field == "long_context.above") return formatter.number(*value);
    return formatter.price(*value, currency.code);
}

QString priceListProblemText(const Problem& problem, const Formatter& formatter) {
    if (isOtherFormat(problem))
        return words(QT_TRANSLATE_NOOP("PriceWords",
                                       "This is not a price list of this program: JSON with \"format\": "
                                       "\"jupan-prices\" is wanted, or CSV with the columns id, input, output."));
    if (problem.code == ProblemCode::futureDate)
        return words(QT_TRANSLATE_NOOP("PriceWords",
                                       "%1 lies in the future; a price list can be from today (%2) at the latest."))
            .arg(QString::fromStdString(problem.value), QString::fromStdString(problem.detail));
    if (problem.code == ProblemCode::duplicatePeriod && problem.value.empty())
        return words(QT_TRANSLATE_NOOP("PriceWords", "Two prices of this model have no first day; give one a day."));
    if (problem.code == ProblemCode::missingField && !problem.detail.empty())
        return words(QT_TRANSLATE_NOOP("PriceWords", "This is missing and needed: %1."))
            .arg(QString::fromStdString(typeWord(problem.detail)));
    // Without the path, which would be taken for one of a project.
    Problem placeless = problem;
    placeless.path.clear();
    if (problem.code == ProblemCode::wrongType) placeless.detail = typeWord(problem.detail);
    return problemText(placeless, formatter);
}

QString priceListProblemLine(const Problem& problem, const Formatter& formatter) {
    static const QRegularExpression line(QStringLiteral("^line\\[(\\d+)\\](?:\\.(.*))?$"));
    static const QRegularExpression entry(QStringLiteral("^(models|seats)\\[([^\\]]*)\\](?:\\.(.*))?$"));
    const QString path = QString::fromStdString(problem.path);
    const QString text = priceListProblemText(problem, formatter);
    if (const auto match = line.match(path); match.hasMatch()) {
        if (match.captured(2).isEmpty())
            return words(QT_TRANSLATE_NOOP("PriceWords", "Line %1: %2")).arg(match.captured(1), text);
        return words(QT_TRANSLATE_NOOP("PriceWords", "Line %1, column “%2”: %3"))
            .arg(match.captured(1), match.captured(2), text);
    }
    if (const auto match = entry.match(path); match.hasMatch()) {
        if (match.captured(3).isEmpty())
            return words(QT_TRANSLATE_NOOP("PriceWords", "Entry “%1”: %2")).arg(match.captured(2), text);
        return words(QT_TRANSLATE_NOOP("PriceWords", "Entry “%1”, field “%2”: %3"))
            .arg(match.captured(2), match.captured(3), text);
    }
    // A file's name, or nothing.
    if (problem.path.empty() || isOtherFormat(problem) || path.contains(u'/') || path.contains(u'\\')) return text;
    return words(QT_TRANSLATE_NOOP("PriceWords", "Field “%1”: %2")).arg(path, text);
}

}  // namespace jupan
