#include "resources/templates/templates.h"

#include <algorithm>
#include <array>

#include "core/exchange/project_json.h"
#include "resources/templates/template_texts.h"

namespace jupan {
namespace {

struct Entry {
    std::string_view id;
    std::string_view korean;
    std::string_view english;
};

constexpr std::array<Entry, 6> entries{{
    {"blank", "빈 프로젝트", "Blank"},
    {"budget-example", "예산 예제", "Budget example"},
    {"support-automation", "고객 응대 자동화", "Customer-support automation"},
    {"contract-review", "계약 검토 자동화", "Contract review"},
    {"content", "마케팅 콘텐츠", "Marketing content"},
    {"saas-helpdesk", "SaaS 헬프데스크", "SaaS helpdesk"},
}};

const Entry* findEntry(std::string_view id) {
    const auto found =
        std::find_if(entries.begin(), entries.end(), [id](const Entry& entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

}  // namespace

std::vector<std::string_view> templateIds() {
    std::vector<std::string_view> ids;
    for (const Entry& entry : entries) ids.push_back(entry.id);
    return ids;
}

std::optional<std::string_view> templateName(std::string_view id, std::string_view language) {
    const Entry* entry = findEntry(id);
    if (!entry || (language != "ko" && language != "en")) return std::nullopt;
    return language == "ko" ? entry->korean : entry->english;
}

Result<Project> templateProject(std::string_view id, std::string_view language) {
    if (!findEntry(id)) {
        std::string known;
        for (const Entry& entry : entries) known += (known.empty() ? "" : ", ") + std::string(entry.id);
        return Problem{
            .code = ProblemCode::unknownTemplate, .path = "template", .value = std::string(id), .detail = known};
    }
    if (language != "ko" && language != "en")
        return Problem{
            .code = ProblemCode::unknownChoice, .path = "lang", .value = std::string(language), .detail = "ko, en"};
    return projectFromJson(templateText(std::string(id) + "." + std::string(language) + ".json"));
}

}  // namespace jupan
