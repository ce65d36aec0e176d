#include "ui/report/pdf_structure.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <memory>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFNameTreeObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include "ui/report/page_style.h"
#include "ui/report/pdf_fonts.h"
#include "ui/report/pdf_marks.h"
#include "ui/report/report_pages.h"

namespace jupan {
namespace {

using Object = QPDFObjectHandle;

std::string tagOf(PageRole role) {
    constexpr std::array tags{"Document", "Sect", "H1",    "H2",    "H3",      "P",  "TOC", "TOCI", "Link",  "L",
                              "LI",       "Lbl",  "LBody", "Table", "Caption", "TR", "TH",  "TD",   "Figure"};
    return tags[static_cast<std::size_t>(role)];
}

Object textObject(const QString& text) {
    return Object::newUnicodeString(text.toStdString());
}

Object name(const std::string& text) {
    return Object::newName("/" + text);
}

/// Page units → points of the PDF, whose zero is the page's lower left corner.
double across(double units) {
    return units * 72 / unitsPerInch;
}

class Structure {
public:
    Structure(const QByteArray& pdf, const Report& report, const ReportPages& pages,
              const std::vector<MarkedPage>& marked)
        : report_(report), layout_(pages), marked_(marked) {
        pdf_.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        for (auto& page : QPDFPageDocumentHelper(pdf_).getAllPages()) pages_.push_back(page.getObjectHandle());
        height_ = pages_.empty() ? 0 : pages_.front().getKey("/MediaBox").getArrayItem(3).getNumericValue();
    }

    QByteArray written() {
        makeElements();
        for (std::size_t page = 0; page < pages_.size() && page < marked_.size(); ++page) mark(page);
        addLinks();
        addTree();
        addDestinations();
        addOutline();
        addProperties();
        // Qt numbers the objects of fonts by its hash seed, and qpdf packs objects by their numbers. Written once
        // without packing they are numbered by their place in the document.
        const auto numbered = bytes(pdf_, qpdf_o_disable);
        QPDF packed;
        packed.processMemoryFile("report", reinterpret_cast<const char*>(numbered->getBuffer()), numbered->getSize());
        const auto buffer = bytes(packed, qpdf_o_generate);
        return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
    }

private:
    static std::shared_ptr<Buffer> bytes(QPDF& pdf, qpdf_object_stream_e packing) {
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(packing);
        writer.setDeterministicID(true);
        if (packing == qpdf_o_disable) {
            writer.setCompressStreams(false);
            writer.setDecodeLevel(qpdf_dl_none);
        }
        writer.write();
        return writer.getBufferSharedPointer();
    }

    void makeElements() {
        root_ = pdf_.makeIndirectObject(Object::newDictionary());
        const auto& elements = layout_.elements();
        for (const PageElement& element : elements) {
            Object object = Object::newDictionary();
            object.replaceKey("/Type", name("StructElem"));
            object.replaceKey("/S", name(tagOf(element.role)));
            object.replaceKey("/K", Object::newArray());
            if (element.role == PageRole::figure) object.replaceKey("/Alt", textObject(element.words));
            if (element.role == PageRole::headerCell) object.replaceKey("/A", headerCell(element));
            elements_.push_back(pdf_.makeIndirectObject(object));
        }
        for (std::size_t i = 0; i < elements.size(); ++i) {
            Object parent = elements[i].parent < 0 ? root_ : elements_[static_cast<std::size_t>(elements[i].parent)];
            elements_[i].replaceKey("/P", parent);
            if (elements[i].parent >= 0) parent.getKey("/K").appendItem(elements_[i]);
        }
    }

    static Object headerCell(const PageElement& element) {
        Object attributes = Object::newDictionary();
        attributes.replaceKey("/O", name("Table"));
        attributes.replaceKey("/Scope", name(element.columns > 1 ? "Row" : "Column"));
        if (element.columns > 1) attributes.replaceKey("/ColSpan", Object::newInteger(element.columns));
        return attributes;
    }

    void mark(std::size_t page) {
        fonts_.settle(pages_[page]);
        std::vector<std::string> tags;
        Object parents = Object::newArray();
        for (std::size_t number = 0; number < marked_[page].elements.size(); ++number) {
            const auto index = static_cast<std::size_t>(marked_[page].elements[number]);
            tags.push_back(tagOf(layout_.elements()[index].role));
            Object content = Object::newDictionary();
            content.replaceKey("/Type", name("MCR"));
            content.replaceKey("/Pg", pages_[page]);
            content.replaceKey("/MCID", Object::newInteger(static_cast<int>(number)));
            elements_[index].getKey("/K").appendItem(content);
            parents.appendItem(elements_[index]);
        }
        const auto content = pages_[page].getKey("/Contents").getStreamData();
        const std::string plain(reinterpret_cast<const char*>(content->getBuffer()), content->getSize());
        pages_[page].replaceKey("/Contents", Object::newStream(&pdf_, withMarks(plain, tags)));
        pages_[page].replaceKey("/StructParents", Object::newInteger(static_cast<int>(page)));
        pages_[page].replaceKey("/Tabs", name("S"));
        pages_[page].removeKey("/Annots");
        parents_[static_cast<int>(page)] = parents;
    }

    void addLinks() {
        int key = static_cast<int>(pages_.size());
        for (std::size_t page = 0; page < pages_.size(); ++page) {
            Object annotations = Object::newArray();
            for (const PageLink& link : layout_.page(static_cast<int>(page)).links) {
                Object annotation = Object::newDictionary();
                annotation.replaceKey("/Type", name("Annot"));
                annotation.replaceKey("/Subtype", name("Link"));
                annotation.replaceKey(
                    "/Rect", Object::newArray(Object::Rectangle(across(link.area.left()), up(link.area.bottom()),
                                                                across(link.area.right()), up(link.area.top()))));
                annotation.replaceKey("/Border", Object::parse("[0 0 0]"));
                annotation.replaceKey("/F", Object::newInteger(4));  // printed
                annotation.replaceKey("/Dest", textObject(link.anchor));
                annotation.replaceKey("/StructParent", Object::newInteger(key));
                annotation = pdf_.makeIndirectObject(annotation);
                annotations.appendItem(annotation);
                Object reference = Object::newDictionary();
                reference.replaceKey("/Type", name("OBJR"));
                reference.replaceKey("/Obj", annotation);
                reference.replaceKey("/Pg", pages_[page]);
                Object& element = elements_[static_cast<std::size_t>(link.element)];
                element.getKey("/K").appendItem(reference);
                parents_[key++] = element;
            }
            if (annotations.getArrayNItems() > 0) pages_[page].replaceKey("/Annots", annotations);
        }
    }

    void addTree() {
        Object numbers = Object::newArray();
        for (const auto& [key, value] : parents_) {
            numbers.appendItem(Object::newInteger(key));
            numbers.appendItem(value);
        }
        Object tree = Object::newDictionary();
        tree.replaceKey("/Nums", numbers);
        root_.replaceKey("/Type", name("StructTreeRoot"));
        if (!elements_.empty()) root_.replaceKey("/K", elements_.front());
        root_.replaceKey("/ParentTree", pdf_.makeIndirectObject(tree));
        root_.replaceKey("/ParentTreeNextKey", Object::newInteger(parents_.empty() ? 0 : parents_.rbegin()->first + 1));
        Object catalog = pdf_.getRoot();
        catalog.replaceKey("/StructTreeRoot", root_);
        catalog.replaceKey("/MarkInfo", Object::parse("<< /Marked true >>"));
        catalog.replaceKey("/Lang", Object::newString(report_.language == Language::korean ? "ko-KR" : "en-US"));
    }

    [[nodiscard]] double up(double units) const { return height_ - across(units); }

    [[nodiscard]] Object destination(const PageHeading& heading) const {
        Object place = Object::newArray();
        place.appendItem(pages_[static_cast<std::size_t>(heading.page)]);
        place.appendItem(name("XYZ"));
        place.appendItem(Object::newNull());
        place.appendItem(Object::newReal(up(heading.top - millimetres(4)), 2));
        place.appendItem(Object::newNull());
        return place;
    }

    void addDestinations() {
        auto tree = QPDFNameTreeObjectHelper::newEmpty(pdf_);
        for (const PageHeading& heading : layout_.headings())
            tree.insert(heading.anchor.toStdString(), destination(heading));
        Object names = Object::newDictionary();
        names.replaceKey("/Dests", tree.getObjectHandle());
        pdf_.getRoot().replaceKey("/Names", names);
    }

    /// A bookmark for each heading, those of a section under it. The sections are open, what is in them is not.
    void addOutline() {
        if (layout_.headings().empty()) return;
        Object outlines = pdf_.makeIndirectObject(Object::newDictionary());
        outlines.replaceKey("/Type", name("Outlines"));
        std::array<Object, 4> parents{outlines, outlines, outlines, outlines};  // by level
        int sections = 0;
        for (const PageHeading& heading : layout_.headings()) {
            const auto level = static_cast<std::size_t>(std::clamp(heading.level, 1, 3));
            Object item = pdf_.makeIndirectObject(Object::newDictionary());
            item.replaceKey("/Title", textObject(heading.text));
            item.replaceKey("/Dest", destination(heading));
            Object parent = parents[level - 1];
            item.replaceKey("/Parent", parent);
            if (parent.hasKey("/Last")) {
                Object before = parent.getKey("/Last");
                before.replaceKey("/Next", item);
                item.replaceKey("/Prev", before);
            } else {
                parent.replaceKey("/First", item);
            }
            parent.replaceKey("/Last", item);
            if (level == 1)
                ++sections;
            else
                parent.replaceKey("/Count", Object::newInteger(count(parent) - 1));
            for (std::size_t below = level; below < parents.size(); ++below) parents[below] = item;
        }
        outlines.replaceKey("/Count", Object::newInteger(sections));
        pdf_.getRoot().replaceKey("/Outlines", outlines);
        pdf_.getRoot().replaceKey("/PageMode", name("UseOutlines"));
    }

    static int count(Object item) {
        return item.hasKey("/Count") ? static_cast<int>(item.getKey("/Count").getIntValue()) : 0;
    }

    void addProperties() {
        pdf_.getRoot().replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
        Object info = Object::newDictionary();
        const auto add = [&info](const char* key, const QString& text) {
            if (!printable(text).isEmpty()) info.replaceKey(key, textObject(printable(text)));
        };
        add("/Title", report_.cover.title);
        add("/Author", report_.cover.author);
        add("/Subject", report_.cover.client);
        add("/Creator", report_.program);
        add("/Producer", QStringLiteral("Qt %1, qpdf").arg(QLatin1String(qVersion())));
        if (report_.date.ok()) {
            std::array<char, 32> day{};
            std::snprintf(day.data(), day.size(), "D:%04d%02u%02u000000Z", static_cast<int>(report_.date.year()),
                          static_cast<unsigned>(report_.date.month()), static_cast<unsigned>(report_.date.day()));
            info.replaceKey("/CreationDate", Object::newString(day.data()));
            info.replaceKey("/ModDate", Object::newString(day.data()));
        }
        pdf_.getTrailer().replaceKey("/Info", pdf_.makeIndirectObject(info));
    }

    const Report& report_;
    const ReportPages& layout_;
    const std::vector<MarkedPage>& marked_;
    QPDF pdf_;
    std::vector<Object> pages_;
    std::vector<Object> elements_;
    std::map<int, Object> parents_;
    PdfFonts fonts_;
    Object root_;
    double height_ = 0;
};

}  // namespace

QByteArray withStructure(const QByteArray& pdf, const Report& report, const ReportPages& pages,
                         const std::vector<MarkedPage>& marked) {
    return Structure(pdf, report, pages, marked).written();
}

}  // namespace jupan
