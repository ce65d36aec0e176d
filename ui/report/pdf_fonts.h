// The fonts of a PDF that Qt wrote, put in order.
#pragma once

#include <qpdf/QPDFObjectHandle.hh>
#include <set>

namespace jupan {

class PdfFonts {
public:
    /// The page's fonts: which letters their glyphs stand for, and names that do not depend on Qt's hash seed. Pages
    /// come in order.
    void settle(QPDFObjectHandle page);

private:
    std::set<int> settled_;  ///< by object
};

}  // namespace jupan
