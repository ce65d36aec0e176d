#include "ui/report/page_flow.h"

#include <algorithm>

#include "ui/report/page_style.h"

namespace jupan {
namespace {

// what rounding may add to a strip that just fits
constexpr double tolerance = 0.5;

class Flow {
public:
    void place(const std::vector<Strip>& strips, std::size_t begin, std::size_t end) {
        const Strip& first = strips[begin];
        double height = 0;
        for (std::size_t i = begin; i < end; ++i) height += strips[i].height + (i == begin ? 0 : strips[i].gap);
        const double left = contentBottom - bottom_;
        const bool wanted = left >= first.roomWanted - tolerance;
        if (!atTop_ && (!wanted || first.gap + height > left + tolerance)) {
            // what is higher than a page goes on where the page stands, unless that is hardly more than a beginning
            const bool tooHigh = height + headerHeight(first) > contentHeight + tolerance;
            if (!wanted || !tooHigh || left < contentHeight / 3) beginPage();
        }
        for (std::size_t i = begin; i < end; ++i) put(strips[i]);
    }

    FlowedPages take() { return std::move(result_); }

private:
    static double headerHeight(const Strip& strip) { return strip.header ? strip.header->height : 0; }

    void beginPage() {
        result_.pages.emplace_back();
        result_.pages.back().section = section_;
        bottom_ = contentTop;
        atTop_ = true;
    }

    void put(const Strip& strip) {
        if (result_.pages.empty() || (!atTop_ && bottom_ + strip.gap + strip.height > contentBottom + tolerance))
            beginPage();
        if (atTop_ && strip.header) add(*strip.header, true);
        if (!atTop_) bottom_ += strip.gap;
        add(strip, false);
    }

    void add(const Strip& strip, bool repeated) {
        PaperPage& page = result_.pages.back();
        if (strip.heading) {
            if (strip.heading->level == 1) {
                section_ = strip.heading->text;
                if (atTop_ || page.section.isEmpty()) page.section = section_;
            }
            result_.headings.push_back({strip.heading->level, strip.heading->text, strip.heading->anchor,
                                        static_cast<int>(result_.pages.size()) - 1, bottom_});
        }
        for (PageItem item : strip.items) {
            move(item, bottom_);
            if (repeated) item.element = ornament;
            if (!continued(page, item)) page.items.push_back(std::move(item));
        }
        for (PageLink link : strip.links) {
            link.area.translate(0, bottom_);
            page.links.push_back(std::move(link));
        }
        bottom_ += strip.height;
        atTop_ = false;
    }

    /// A ground that goes on in the next strip becomes one area: between two that touch, viewers show a hair of white.
    bool continued(PaperPage& page, const PageItem& item) {
        const auto* area = std::get_if<AreaShape>(&item.shape);
        if (!area) return false;
        for (auto other = page.items.rbegin(); other != page.items.rend(); ++other) {
            auto* above = std::get_if<AreaShape>(&other->shape);
            if (!above) continue;
            const bool touches = above->color == area->color && above->area.left() == area->area.left() &&
                                 above->area.width() == area->area.width() &&
                                 std::abs(above->area.bottom() - area->area.top()) < tolerance;
            if (touches) above->area.setBottom(area->area.bottom());
            if (touches || above->area.bottom() < area->area.top() - tolerance) return touches;
        }
        return false;
    }

    FlowedPages result_;
    QString section_;
    double bottom_ = contentBottom;
    bool atTop_ = false;
};

}  // namespace

FlowedPages flow(const std::vector<Strip>& strips) {
    Flow pages;
    for (std::size_t begin = 0; begin < strips.size();) {
        std::size_t end = begin + 1;
        while (end < strips.size() && strips[end - 1].withNext) ++end;
        pages.place(strips, begin, end);
        begin = end;
    }
    return pages.take();
}

}  // namespace jupan
