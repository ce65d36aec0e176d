#include "ui/report/pdf_fonts.h"

#include <qpdf/Buffer.hh>
#include <string>

#include "ui/report/pdf_letters.h"

namespace jupan {
namespace {

using Object = QPDFObjectHandle;

/// Of "/ABCDEF+Name", the six letters (ISO 32000-1, 9.6.4).
void nameSubset(Object font, const std::string& key, const std::string& subset) {
    if (!font.isDictionary() || !font.getKey(key).isName()) return;
    const std::string whole = font.getKey(key).getName();
    const std::size_t plus = whole.find('+');
    if (plus != std::string::npos) font.replaceKey(key, Object::newName("/" + subset + whole.substr(plus)));
}

void nameLetters(Object map) {
    if (!map.isStream()) return;
    const auto data = map.getStreamData();
    const std::string text(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    map.replaceStreamData(withUsualLetters(text), Object::newNull(), Object::newNull());
}

}  // namespace

void PdfFonts::settle(Object page) {
    Object fonts = page.getKey("/Resources").getKey("/Font");
    if (!fonts.isDictionary()) return;
    for (auto& [key, font] : fonts.getDictAsMap()) {
        if (!settled_.insert(font.getObjectID()).second) continue;
        const std::size_t number = settled_.size() - 1;
        const std::string subset{
            'J', 'U', 'P', 'A', static_cast<char>('A' + number / 26 % 26), static_cast<char>('A' + number % 26)};
        Object inner = font.getKey("/DescendantFonts").getArrayItem(0);
        nameSubset(font, "/BaseFont", subset);
        nameSubset(inner, "/BaseFont", subset);
        nameSubset(inner.getKey("/FontDescriptor"), "/FontName", subset);
        nameLetters(font.getKey("/ToUnicode"));
    }
}

}  // namespace jupan
