// Where the data of the work come from, how good they are, and whether that counts (model.md §9).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/project/field.h"
#include "core/project/values.h"

namespace jupan {

/// Whether the quality of the data lowers the benefits, and by how much at most.
struct DataQuality {
    bool enabled = false;
    double floor = 0.5;  ///< what is left of a benefit with data of quality 0
    bool operator==(const DataQuality&) const = default;
};

template <class Visitor, Of<DataQuality> E>
void describe(Visitor& visit, E& quality) {
    visit({.name = "enabled"}, quality.enabled);
    visit({.name = "floor", .unit = Unit::share, .range = Range::share}, quality.floor);
}

enum class StoragePlace { ownPremises, cloudInCountry, cloudAbroad };
template <>
struct EnumNames<StoragePlace> {
    static constexpr std::array<std::string_view, 3> names{"own_premises", "cloud_in_country", "cloud_abroad"};
};

enum class PersonalData { none, personal, sensitive };
template <>
struct EnumNames<PersonalData> {
    static constexpr std::array<std::string_view, 3> names{"none", "personal", "sensitive"};
};

/// How much each score counts in a source's quality; only their ratio matters.
struct QualityWeights {
    double accuracy = 1;
    double completeness = 1;
    double consistency = 1;
    double timeliness = 1;
    double uniqueness = 1;
    bool operator==(const QualityWeights&) const = default;
};

template <class Visitor, Of<QualityWeights> E>
void describe(Visitor& visit, E& weights) {
    visit({.name = "accuracy", .unit = Unit::factor, .range = Range::nonNegative}, weights.accuracy);
    visit({.name = "completeness", .unit = Unit::factor, .range = Range::nonNegative}, weights.completeness);
    visit({.name = "consistency", .unit = Unit::factor, .range = Range::nonNegative}, weights.consistency);
    visit({.name = "timeliness", .unit = Unit::factor, .range = Range::nonNegative}, weights.timeliness);
    visit({.name = "uniqueness", .unit = Unit::factor, .range = Range::nonNegative}, weights.uniqueness);
}

/// What a quality rule speaks about. Of duplicates as few as the target are allowed, of the others as many are wanted.
enum class QualityAspect { accuracy, completeness, consistency, timeliness, duplicates };
template <>
struct EnumNames<QualityAspect> {
    static constexpr std::array<std::string_view, 5> names{"accuracy", "completeness", "consistency", "timeliness",
                                                           "duplicates"};
};

struct QualityRule {
    QualityAspect aspect = QualityAspect::accuracy;
    std::string text{};                ///< what is checked, and how
    double target = 1;                 ///< share of the records
    std::optional<double> measured{};  ///< share of the records, when it was looked at last
    bool operator==(const QualityRule&) const = default;
};

template <class Visitor, Of<QualityRule> E>
void describe(Visitor& visit, E& rule) {
    visit({.name = "aspect", .required = true}, rule.aspect);
    visit({.name = "text"}, rule.text);
    visit({.name = "target", .unit = Unit::share, .range = Range::share, .required = true}, rule.target);
    visit({.name = "measured", .unit = Unit::share, .range = Range::share}, rule.measured);
}

struct DataSource {
    Id id{};
    std::string name{};
    std::string owner{};
    std::string location{};  ///< system, folder or service
    StoragePlace place = StoragePlace::ownPremises;
    PersonalData personalData = PersonalData::none;
    std::string access{};      ///< who may see it
    std::string protection{};  ///< what is done before it is sent: masked, cut
    // 0..100; absent: nobody has looked yet
    std::optional<double> accuracy{};
    std::optional<double> completeness{};
    std::optional<double> consistency{};
    std::optional<double> timeliness{};
    std::optional<double> uniqueness{};
    QualityWeights weights{};
    std::vector<QualityRule> rules{};
    std::vector<std::string> workUnits{};  ///< ids of the work units that use it
    bool operator==(const DataSource&) const = default;
};

template <class Visitor, Of<DataSource> E>
void describe(Visitor& visit, E& source) {
    visit({.name = "id", .required = true}, source.id);
    visit({.name = "name", .required = true}, source.name);
    visit({.name = "owner"}, source.owner);
    visit({.name = "location"}, source.location);
    visit({.name = "place"}, source.place);
    visit({.name = "personal_data"}, source.personalData);
    visit({.name = "access"}, source.access);
    visit({.name = "protection"}, source.protection);
    visit({.name = "accuracy", .unit = Unit::points, .range = Range::points}, source.accuracy);
    visit({.name = "completeness", .unit = Unit::points, .range = Range::points}, source.completeness);
    visit({.name = "consistency", .unit = Unit::points, .range = Range::points}, source.consistency);
    visit({.name = "timeliness", .unit = Unit::points, .range = Range::points}, source.timeliness);
    visit({.name = "uniqueness", .unit = Unit::points, .range = Range::points}, source.uniqueness);
    visit({.name = "weights"}, source.weights);
    visit({.name = "rules"}, source.rules);
    visit({.name = "work_units"}, source.workUnits);
}

}  // namespace jupan
