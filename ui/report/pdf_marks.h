// Marked content (ISO 32000-1, 14.6): which part of a page's drawings belongs to which element. Qt 6.4 draws PDF but
// marks nothing. So a mark is drawn, a square far outside the page, and in the finished page an operator takes its
// place.
#pragma once

#include <string>
#include <vector>

class QPainter;

namespace jupan {

/// What follows belongs to no element.
inline constexpr int endMark = -1;

/// From here on, drawings belong to the element that is the `number`th (from 0) of this page. The painter's unit is the
/// device's.
void drawMark(QPainter& painter, int number);

/// The operators of a page with its squares replaced. `tags` are the structure types by number. What has none becomes
/// an artifact.
std::string withMarks(const std::string& content, const std::vector<std::string>& tags);

}  // namespace jupan
