#include "core/governance/calendar_file.h"

#include <array>
#include <charconv>
#include <cstdint>

namespace jupan {
namespace {

/// RFC 5545 §3.1: no line is longer, its end not counted.
constexpr std::size_t lineOctets = 75;

std::string basicDate(Date date) {
    std::string text = toText(date);
    std::erase(text, '-');
    return text;
}

/// RFC 5545 §3.3.11. Control characters have no place in a text.
std::string escaped(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\\' || c == ';' || c == ',')
            out += {'\\', c};
        else if (c == '\n' || (c == '\r' && (i + 1 == text.size() || text[i + 1] != '\n')))
            out += "\\n";
        else if (c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f))
            out += c;
    }
    return out;
}

bool continuesCharacter(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// Appends a content line, folded where it is too long, never inside a character.
void addLine(std::string& out, std::string_view line) {
    std::size_t room = lineOctets;
    while (line.size() > room) {
        std::size_t cut = room;
        while (cut > 0 && continuesCharacter(line[cut])) --cut;
        if (cut == 0) cut = room;  // no UTF-8
        out.append(line.substr(0, cut)).append("\r\n ");
        line.remove_prefix(cut);
        room = lineOctets - 1;  // the blank that begins the line
    }
    out.append(line).append("\r\n");
}

/// FNV-1a, 64 bits: tells calendars apart, keeps nothing secret.
std::string fingerprint(std::string_view text) {
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    std::array<char, 16> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), hash, 16);
    return {digits.data(), end.ptr};
}

}  // namespace

std::string calendarText(const std::vector<ScheduledStep>& steps,
                         const std::map<std::string, std::string, std::less<>>& names, std::string_view calendar,
                         std::string_view stamp) {
    std::string out;
    addLine(out, "BEGIN:VCALENDAR");
    addLine(out, "VERSION:2.0");
    addLine(out, "PRODID:-//Jupan//Roadmap//EN");
    addLine(out, "CALSCALE:GREGORIAN");
    addLine(out, "X-WR-CALNAME:" + escaped(calendar));
    const std::string origin = "." + fingerprint(calendar) + "@jupan";
    for (const ScheduledStep& step : steps) {
        const auto name = names.find(step.id);
        addLine(out, "BEGIN:VEVENT");
        addLine(out, "UID:" + step.id + origin);
        addLine(out, "DTSTAMP:" + std::string(stamp));
        addLine(out, "DTSTART;VALUE=DATE:" + basicDate(step.start));
        // The end is the day after the last one; without one the event is the day of its start.
        if (step.end < lastDate) addLine(out, "DTEND;VALUE=DATE:" + basicDate(addDays(step.end, 1)));
        addLine(out, "SUMMARY:" + escaped(name == names.end() ? step.id : name->second));
        if (!step.note.empty()) addLine(out, "DESCRIPTION:" + escaped(step.note));
        addLine(out, "TRANSP:TRANSPARENT");
        addLine(out, "END:VEVENT");
    }
    addLine(out, "END:VCALENDAR");
    return out;
}

}  // namespace jupan
