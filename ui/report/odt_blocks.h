// A block of the report a function, as elements of OpenDocument text.
#pragma once

#include <set>
#include <vector>

#include "ui/report/odt_archive.h"
#include "ui/report/page_table.h"
#include "ui/report/report.h"
#include "ui/report/xml_text.h"

namespace jupan::odt {

/// Writes blocks into the body. Table columns and page breaks need styles of their own, which stand before the body;
/// pictures are files of their own: both are collected.
class Blocks {
public:
    /// `look`: of the pages, by which columns are measured.
    Blocks(XmlText& body, XmlText& styles, std::vector<ArchiveFile>& pictures, const PageStyle& look)
        : body_(body), styles_(styles), pictures_(pictures), look_(look) {}

    /// A paragraph; lines, tabs and several spaces stay what they are.
    void paragraph(const char* style, const QString& text);
    /// A heading that links lead to; `anchor` may be empty.
    void heading(int level, const QString& text, const QString& anchor = {});
    /// The text alone, inside a paragraph.
    void words(const QString& text);
    /// A picture in a paragraph of its own; `files` are the same picture, the best first. Lengths in millimetres.
    void picture(const char* style, const std::vector<ArchiveFile>& files, double width, double height,
                 const QString& title, const QString& description);

    void operator()(const ReportHeading& heading);
    void operator()(const ReportParagraph& paragraph);
    void operator()(const ReportList& list);
    void operator()(const ReportFigures& figures);
    void operator()(const ReportTable& table);
    void operator()(const ReportChart& chart);
    void operator()(const ReportPageBreak&);

private:
    /// Begins a table of columns as wide as `shares` say (of 1); returns its name.
    QString openTable(const std::vector<double>& shares, const QString& title);
    void table(const ReportTable& table, const TableColumns& place);
    void row(const ReportTable& table, const ReportRow& row, const TableColumns& place);
    /// The words of a cell, in the size of type that the table's columns have room for.
    void cellWords(const char* style, const QString& text, double size);

    XmlText& body_;
    XmlText& styles_;
    std::vector<ArchiveFile>& pictures_;
    const PageStyle& look_;
    std::set<QString> smallStyles_;  ///< those of smaller type that stand among the styles
    int tables_ = 0;
    int charts_ = 0;
    int frames_ = 0;
};

}  // namespace jupan::odt
