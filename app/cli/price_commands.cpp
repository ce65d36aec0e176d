#include <chrono>
#include <ctime>

#include "app/cli/commands.h"
#include "app/cli/files.h"
#include "app/cli/output.h"
#include "app/cli/price_list.h"
#include "core/prices/catalogue_check.h"
#include "core/prices/catalogue_csv.h"
#include "core/prices/catalogue_json.h"
#include "resources/prices/shipped_catalogue.h"

namespace jupan {
namespace {

/// The day that it is here.
std::string today() {
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    char text[16];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%d", std::localtime(&now))};
}

bool looksLikeJson(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
}

Result<PriceCatalogue> readOwnPrices(const std::filesystem::path& file, const std::string& day) {
    const auto text = readTextFile(file, catalogueLimitMebibytes);
    if (!text) return text.problems();
    auto own = looksLikeJson(text.value()) ? catalogueFromJson(text.value(), day) : pricesFromCsv(text.value(), day);
    if (own) return own;
    Problems problems = own.problems();
    for (Problem& problem : problems)
        if (problem.path.empty()) problem.path = file.string();
    return problems;
}

}  // namespace

Exit runPrices(const PricesArguments& arguments) {
    const std::string day = arguments.asOf.empty() ? today() : arguments.asOf;
    PriceCatalogue catalogue = shippedCatalogue();
    if (!arguments.own.empty()) {
        const auto own = readOwnPrices(arguments.own, day);
        if (!own) return report(own.problems());
        catalogue = overlay(catalogue, own.value());
    }
    return printed(arguments.json ? priceListJson(catalogue, day) : priceListText(catalogue, day));
}

}  // namespace jupan
