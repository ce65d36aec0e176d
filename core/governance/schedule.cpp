#include "core/governance/schedule.h"

#include <algorithm>
#include <map>

#include "core/governance/fresh_id.h"
#include "core/project/road_steps.h"

namespace jupan {
namespace {

constexpr Date firstDate{std::chrono::year(1), std::chrono::January, std::chrono::day(1)};

/// Kept within the years 1 to 9999.
Date clampedDay(Date date, long long days) {
    const long long earliest = daysBetween(date, firstDate);
    const long long latest = daysBetween(date, lastDate);
    return addDays(date, static_cast<int>(std::clamp(days, earliest, std::max(earliest, latest))));
}

Date inYears(Date date) {
    return std::clamp(date, firstDate, lastDate);
}

/// Places the steps of one form: each after those that it waits for.
class Scheduler {
public:
    Scheduler(const Project& project, RoadmapForm form)
        : project_(project), steps_(roadSteps(form)), start_(roadStart(project)) {
        for (const RoadmapItem& item : project.roadmapItems) items_.emplace(item.id.text, &item);
        for (const RoadStep& step : steps_) shipped_.emplace(step.id, &step);
    }

    std::vector<ScheduledStep> run() {
        std::vector<ScheduledStep> schedule;
        for (const RoadStep& step : steps_) {
            place(step);
            schedule.push_back(placed_.find(step.id)->second);
        }
        for (const RoadmapItem& item : project_.roadmapItems)
            if (!isRoadStep(item.id.text)) schedule.push_back(ownItem(item));
        for (const ScheduledStep& step : schedule) placed_.insert_or_assign(step.id, step);
        for (ScheduledStep& step : schedule) settle(step);
        return schedule;
    }

private:
    const RoadmapItem* said(std::string_view id) const {
        const auto found = items_.find(id);
        return found == items_.end() ? nullptr : found->second;
    }

    /// Ids that the step waits for and that are part of this schedule.
    std::vector<std::string> before(const RoadStep* step, const RoadmapItem* item) const {
        std::vector<std::string> ids;
        if (item && (item->ownOrder || !step))
            ids = item->after;
        else if (step)
            ids.assign(step->after.begin(), step->after.end());
        std::erase_if(ids, [this](const std::string& id) {
            return !shipped_.contains(id) && (isRoadStep(id) || !items_.contains(id));
        });
        return ids;
    }

    /// Days by which the step may start before the other one is over: the overlap with which both ship.
    int overlap(const RoadStep* step, std::string_view other) const {
        if (!step || std::ranges::find(step->after, other) == step->after.end()) return 0;
        const RoadStep& first = *shipped_.find(other)->second;
        return std::max(0, first.firstDay + first.days - step->firstDay);
    }

    /// The earliest start after `other`, as far as that is placed.
    Date earliestAfter(const RoadStep* step, const std::string& other) const {
        return clampedDay(placed_.find(other)->second.end, 1 - overlap(step, other));
    }

    void place(const RoadStep& step) {
        if (placed_.contains(step.id) || std::ranges::find(open_, step.id) != open_.end()) return;
        open_.push_back(step.id);
        const RoadmapItem* item = said(step.id);
        ScheduledStep made{.id = std::string(step.id), .shipped = true, .after = before(&step, item)};
        for (const std::string& id : made.after)
            if (const auto other = shipped_.find(id); other != shipped_.end())
                place(*other->second);
            else
                placed_.emplace(id, ownItem(*items_.find(id)->second));
        Date start = clampedDay(start_, step.firstDay);
        for (const std::string& id : made.after)
            if (placed_.contains(id)) start = std::max(start, earliestAfter(&step, id));
        made.placed = !item || !item->start;
        made.start = made.placed ? start : inYears(*item->start);
        made.end =
            item && item->end ? std::max(made.start, inYears(*item->end)) : clampedDay(made.start, step.days - 1);
        if (item) take(made, *item);
        open_.pop_back();
        placed_.emplace(made.id, std::move(made));
    }

    /// Own items have both days; `validate` asks for them.
    ScheduledStep ownItem(const RoadmapItem& item) const {
        ScheduledStep made{.id = item.id.text, .after = before(nullptr, &item)};
        made.start = inYears(item.start.value_or(start_));
        made.end = std::max(made.start, inYears(item.end.value_or(made.start)));
        take(made, item);
        return made;
    }

    static void take(ScheduledStep& step, const RoadmapItem& item) {
        step.name = item.name;
        step.owner = item.owner;
        step.note = item.note;
        step.doneOn = item.doneOn;
    }

    void settle(ScheduledStep& step) const {
        step.milestone = step.start == step.end;
        const auto shipped = shipped_.find(step.id);
        const RoadStep* own = shipped == shipped_.end() ? nullptr : shipped->second;
        step.startsTooEarly =
            std::ranges::any_of(step.after, [&](const std::string& id) { return step.start < earliestAfter(own, id); });
    }

    const Project& project_;
    std::span<const RoadStep> steps_;
    Date start_;
    std::map<std::string, const RoadmapItem*, std::less<>> items_;
    std::map<std::string, const RoadStep*, std::less<>> shipped_;
    std::map<std::string, ScheduledStep, std::less<>> placed_;
    std::vector<std::string_view> open_;  ///< steps whose place depends on the one that is being placed
};

/// What the document says of a step of either form, an entry made where it says nothing; null for an unknown id.
RoadmapItem* itemFor(Project& project, std::string_view id) {
    if (RoadmapItem* item = findEntity<RoadmapItem>(project, id)) return item;
    if (!isRoadStep(id)) return nullptr;
    return &project.roadmapItems.emplace_back(RoadmapItem{.id = {std::string(id)}});
}

/// An entry of a shipped step that says nothing goes.
void dropEmptyEntry(Project& project, std::string_view id) {
    if (!isRoadStep(id)) return;
    std::erase_if(project.roadmapItems,
                  [id](const RoadmapItem& item) { return item.id.text == id && item == RoadmapItem{.id = item.id}; });
}

/// Changes what the document says of a step.
template <class Change>
bool changeItem(Project& project, std::string_view id, Change change) {
    RoadmapItem* item = itemFor(project, id);
    if (!item) return false;
    change(*item);
    dropEmptyEntry(project, id);
    return true;
}

std::optional<ScheduledStep> scheduled(const Project& project, std::string_view id) {
    for (ScheduledStep& step : roadSchedule(project))
        if (step.id == id) return std::move(step);
    return std::nullopt;
}

}  // namespace

Date roadStart(const Project& project) {
    return inYears(project.roadmap.start.value_or(firstDay(project.settings.start)));
}

std::vector<ScheduledStep> roadSchedule(const Project& project) {
    return roadSchedule(project, project.roadmap.form);
}

std::vector<ScheduledStep> roadSchedule(const Project& project, RoadmapForm form) {
    return Scheduler(project, form).run();
}

bool setStepDays(Project& project, std::string_view id, Date start, Date end) {
    if (!scheduled(project, id)) return false;
    return changeItem(project, id, [&](RoadmapItem& item) {
        item.start = inYears(start);
        item.end = std::max(*item.start, inYears(end));
    });
}

bool moveStep(Project& project, std::string_view id, int days) {
    const auto step = scheduled(project, id);
    if (!step) return false;
    // As far as both days stay within the calendar, so that the length stays.
    const int earliest = daysBetween(step->start, firstDate);
    const int latest = daysBetween(step->end, lastDate);
    const int moved = std::clamp(days, earliest, latest);
    return setStepDays(project, id, addDays(step->start, moved), addDays(step->end, moved));
}

bool stretchStep(Project& project, std::string_view id, int days) {
    const auto step = scheduled(project, id);
    return step && setStepDays(project, id, step->start, clampedDay(step->end, days));
}

bool releaseStep(Project& project, std::string_view id) {
    return isRoadStep(id) && changeItem(project, id, [](RoadmapItem& item) {
               item.start.reset();
               item.end.reset();
           });
}

bool setAfter(Project& project, std::string_view id, std::vector<std::string> after) {
    return changeItem(project, id, [&](RoadmapItem& item) {
        item.after = std::move(after);
        item.ownOrder = isRoadStep(id);
        for (const RoadmapForm form : {RoadmapForm::nineSteps, RoadmapForm::eightWeeks})
            for (const RoadStep& step : roadSteps(form))
                if (step.id == id && std::ranges::equal(step.after, item.after)) {
                    item.ownOrder = false;
                    item.after.clear();
                    return;
                }
    });
}

bool setStepOwner(Project& project, std::string_view id, std::string owner) {
    return changeItem(project, id, [&](RoadmapItem& item) { item.owner = std::move(owner); });
}

bool setStepNote(Project& project, std::string_view id, std::string note) {
    return changeItem(project, id, [&](RoadmapItem& item) { item.note = std::move(note); });
}

bool tickStep(Project& project, std::string_view id, std::optional<Date> day) {
    return changeItem(project, id, [&](RoadmapItem& item) { item.doneOn = day; });
}

std::string addMilestone(Project& project, std::string name, Date day) {
    std::string id = freshIdIn<RoadmapItem>(project, "milestone");
    project.roadmapItems.push_back({.id = {id}, .name = std::move(name), .start = day, .end = day});
    return id;
}

}  // namespace jupan
