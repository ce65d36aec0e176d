#include "core/finops/model_names.h"

#include <algorithm>
#include <regex>
#include <string>

#include "core/finops/latin_case.h"

namespace jupan {
namespace {

const Model* modelNamed(const Project& project, const std::string& name) {
    if (name.empty()) return nullptr;
    const auto found = std::ranges::find_if(project.models, [&](const Model& model) {
        return model.id.text == name || lowered(model.catalogue) == name || lowered(model.name) == name;
    });
    return found == project.models.end() ? nullptr : &*found;
}

}  // namespace

const Model* modelCalled(const Project& project, std::string_view vendorName) {
    std::string name = lowered(vendorName);
    if (const Model* model = modelNamed(project, name)) return model;
    if (const std::size_t slash = name.rfind('/'); slash != std::string::npos) name = name.substr(slash + 1);
    if (const Model* model = modelNamed(project, name)) return model;
    static const std::regex version("[-@](20[0-9]{2}-[0-9]{2}-[0-9]{2}|20[0-9]{6})$");
    // names of vendors are short; a longer one is none, and a regular expression would take its time
    if (name.size() > 200) return nullptr;
    return modelNamed(project, std::regex_replace(name, version, ""));
}

}  // namespace jupan
