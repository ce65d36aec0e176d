// The roadmap as days: where every step lies, what it waits for, and the edits of a Gantt chart. Pure; no clock.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/project/project.h"

namespace jupan {

struct ScheduledStep {
    std::string id{};
    bool shipped = false;  ///< a step of core/project/road_steps.h; else an own item
    Date start{};
    Date end{};                        ///< last day
    std::vector<std::string> after{};  ///< those that stand in this schedule too
    std::string name{};                ///< of an own item; shipped steps are named by resources/framework
    std::string owner{};
    std::string note{};
    bool milestone = false;  ///< one day
    std::optional<Date> doneOn{};
    bool placed = false;  ///< the schedule found its days; else the document states its start
    /// Starts before what it waits for is over. Steps that ship may overlap by as many days as they do when they ship.
    bool startsTooEarly = false;
};

/// The roadmap's first day: what the document says, or the first day of the project's start month.
Date roadStart(const Project& project);

/// The steps of the project's form in their order, then own items in document order. A step without days of its own
/// starts as many days after the roadmap's start as it ships with, later if what it waits for ends later. Days are kept
/// within the years 1 to 9999. Orders that go in circles (`validate` refuses them) are cut where the circle closes.
std::vector<ScheduledStep> roadSchedule(const Project& project);
/// The same for a form that need not be the project's.
std::vector<ScheduledStep> roadSchedule(const Project& project, RoadmapForm form);

// Edits; false if the schedule has no such step. What is said about a shipped step goes once it says nothing.

/// Moves a step by days (negative: earlier); its length stays.
bool moveStep(Project& project, std::string_view id, int days);
/// Moves the last day only; a step is at least one day long.
bool stretchStep(Project& project, std::string_view id, int days);
/// Both days; an end before the start is moved to it.
bool setStepDays(Project& project, std::string_view id, Date start, Date end);
/// A shipped step's days are again those that the schedule finds. Own items have no other days: false.
bool releaseStep(Project& project, std::string_view id);
/// What the step waits for. `validate` refuses circles.
bool setAfter(Project& project, std::string_view id, std::vector<std::string> after);
bool setStepOwner(Project& project, std::string_view id, std::string owner);
bool setStepNote(Project& project, std::string_view id, std::string note);
/// Ticks the step as done on a day, or takes the tick away.
bool tickStep(Project& project, std::string_view id, std::optional<Date> day);
/// Appends a milestone of the firm's own; its id.
std::string addMilestone(Project& project, std::string name, Date day);

}  // namespace jupan
