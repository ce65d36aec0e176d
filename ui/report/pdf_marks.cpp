#include "ui/report/pdf_marks.h"

#include <QPainter>
#include <charconv>

namespace jupan {
namespace {

// No drawing of a page comes near this place; pages are 9,921 by 14,031 units.
constexpr int farLeft = -30000;
constexpr int farAbove = -30000;

const std::string& squareBegins() {
    static const std::string text = "\n" + std::to_string(farLeft) + " ";
    return text;
}
constexpr std::string_view squareEnds = " 1 1 re\nf\n";
constexpr std::string_view artifact = "/Artifact BMC\n";

}  // namespace

void drawMark(QPainter& painter, int number) {
    painter.fillRect(QRectF(farLeft, farAbove - number, 1, 1), Qt::black);
}

std::string withMarks(const std::string& content, const std::vector<std::string>& tags) {
    std::string result(artifact);
    result.reserve(content.size() + tags.size() * 32);
    std::size_t copied = 0;
    for (std::size_t at = content.find(squareBegins()); at != std::string::npos;) {
        const std::size_t begin = at + squareBegins().size();
        int place = 0;
        const auto [end, fault] = std::from_chars(content.data() + begin, content.data() + content.size(), place);
        const auto after = static_cast<std::size_t>(end - content.data());
        const int number = farAbove - place;
        const bool isMark = fault == std::errc() && content.compare(after, squareEnds.size(), squareEnds) == 0 &&
                            number >= endMark && number < static_cast<int>(tags.size());
        if (isMark) {
            result.append(content, copied, at + 1 - copied);
            result += "EMC\n";
            if (number == endMark)
                result += artifact;
            else
                result +=
                    "/" + tags[static_cast<std::size_t>(number)] + " <</MCID " + std::to_string(number) + ">> BDC\n";
            // the line's end stays: the next square may begin with it
            copied = after + squareEnds.size() - 1;
        }
        at = content.find(squareBegins(), isMark ? copied : begin);
    }
    result.append(content, copied);
    result += "\nEMC\n";
    return result;
}

}  // namespace jupan
