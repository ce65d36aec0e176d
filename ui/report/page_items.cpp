#include "ui/report/page_items.h"

namespace jupan {

// Not in the header: g++ 12 takes the parts of a variant that it does not have for uninitialised once it sees both.
PageItem::PageItem(TextShape text, int elementOfIt) : shape(std::move(text)), element(elementOfIt) {}
PageItem::PageItem(AreaShape area, int elementOfIt) : shape(std::move(area)), element(elementOfIt) {}
PageItem::PageItem(ChartShape chart, int elementOfIt) : shape(std::move(chart)), element(elementOfIt) {}
PageItem::PageItem(PictureShape picture, int elementOfIt) : shape(std::move(picture)), element(elementOfIt) {}

void move(PageItem& item, double down) {
    if (auto* text = std::get_if<TextShape>(&item.shape))
        text->topLeft.ry() += down;
    else if (auto* area = std::get_if<AreaShape>(&item.shape))
        area->area.translate(0, down);
    else if (auto* chart = std::get_if<ChartShape>(&item.shape))
        chart->area.translate(0, down);
    else if (auto* picture = std::get_if<PictureShape>(&item.shape))
        picture->area.translate(0, down);
}

}  // namespace jupan
