#include "core/governance/department_use.h"

#include <algorithm>
#include <map>

#include "core/engine/adoption.h"
#include "core/engine/benefits.h"
#include "core/governance/fresh_id.h"

namespace jupan {
namespace {

/// Adoptions of what belongs to the departments, summed month by month.
class MeanAdoption {
public:
    MeanAdoption(const Project& project, std::size_t departments)
        : horizon_(project.settings.horizonMonths),
          sums_(departments, std::vector<double>(static_cast<std::size_t>(horizon_))),
          counts_(departments) {}

    void add(std::size_t department, const Adoption& adoption) {
        ++counts_[department];
        for (int m = 1; m <= horizon_; ++m)
            sums_[department][static_cast<std::size_t>(m - 1)] += adoptionAt(adoption, m);
    }
    [[nodiscard]] bool hasAny(std::size_t department) const { return counts_[department] > 0; }
    [[nodiscard]] std::vector<double> mean(std::size_t department) const {
        std::vector<double> shares = sums_[department];
        for (double& share : shares) share /= counts_[department];
        return shares;
    }

private:
    int horizon_;
    std::vector<std::vector<double>> sums_;
    std::vector<int> counts_;
};

}  // namespace

std::vector<DepartmentUse> departmentUse(const Project& project) {
    std::vector<DepartmentUse> uses;
    std::map<std::string, std::size_t, std::less<>> places;        // of departments
    std::map<std::string_view, std::size_t, std::less<>> placeOf;  // of a work unit's department
    for (const WorkUnit& unit : project.workUnits) {
        const std::string name = isBlank(unit.department) ? std::string() : unit.department;
        const auto [place, isNew] = places.try_emplace(name, uses.size());
        if (isNew) uses.push_back({.department = name});
        placeOf.emplace(unit.id.text, place->second);
        DepartmentUse& use = uses[place->second];
        use.volume.resize(static_cast<std::size_t>(project.settings.horizonMonths));
        for (int m = 1; m <= project.settings.horizonMonths; ++m)
            use.volume[static_cast<std::size_t>(m - 1)] += volumeAt(unit, m);
    }
    MeanAdoption kpis(project, uses.size()), loads(project, uses.size());
    const auto collect = [&](const auto& entities, MeanAdoption& into) {
        for (const auto& entity : entities) {
            const auto place = entity.workUnit ? placeOf.find(entity.workUnit->text) : placeOf.end();
            if (place != placeOf.end()) into.add(place->second, entity.adoption);
        }
    };
    collect(project.kpis, kpis);
    collect(project.workloads, loads);
    for (std::size_t i = 0; i < uses.size(); ++i) {
        if (kpis.hasAny(i))
            uses[i].adoption = kpis.mean(i);
        else if (loads.hasAny(i))
            uses[i].adoption = loads.mean(i);
    }
    return uses;
}

std::vector<double> itemsInUse(const std::vector<double>& volume, const std::vector<double>& shares) {
    std::vector<double> items(std::min(volume.size(), shares.size()));
    for (std::size_t m = 0; m < items.size(); ++m) items[m] = volume[m] * shares[m];
    return items;
}

}  // namespace jupan
