// The pages of the window: one row a page, which the flow, the shortcuts, the pictures and the window itself walk.
#pragma once

#include <string_view>
#include <vector>

#include "ui/pages/page.h"

namespace jupan {

struct PageEntry {
    PageId id;
    /// In object names and file names of pictures.
    std::string_view name;
    /// Stands indented under the page before it, as a part of it.
    bool nested;
    /// Its name in the flow, in the chosen language.
    QString (*title)();
    Page* (*make)(ProjectDocument& document, ViewSettings& view);
};

/// In the order of the flow.
const std::vector<PageEntry>& pageEntries();
const PageEntry& pageEntry(PageId id);

}  // namespace jupan
