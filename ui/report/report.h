// The client report as a value: sections of headings, paragraphs, lists, tables, figures and charts, before anything is
// laid out. Sections make it (sections.h); writers turn it into PDF, HTML and ODT. All texts are plain: only writers
// escape.
#pragma once

#include <QByteArray>
#include <QColor>
#include <QSize>
#include <QString>
#include <QStringList>
#include <memory>
#include <variant>
#include <vector>

#include "core/project/report.h"
#include "ui/charts/chart_widget.h"
#include "ui/format/formatter.h"

namespace jupan {

/// A heading inside a section: level 2 or 3; the section's own title is level 1.
struct ReportHeading {
    int level = 2;
    QString text{};
};

enum class ParagraphStyle {
    body,
    lead,     ///< the sentence that a section begins with: what its figures say
    note,     ///< small: what a reader must know to read a table or chart
    source,   ///< small: where a figure comes from
    warning,  ///< something that asks for attention
    formula,  ///< of the method, in digits of one width
    author    ///< the author's own words; may have several lines
};

struct ReportParagraph {
    QString text{};
    ParagraphStyle style = ParagraphStyle::body;
};

struct ReportList {
    QStringList items{};
    bool numbered = false;
};

/// Figures beside each other, at most four in a row, each with its name and one line that explains it.
struct ReportFigure {
    QString name{};
    QString value{};
    QString note{};  ///< may be empty
};
struct ReportFigures {
    std::vector<ReportFigure> figures{};
};

struct ReportColumn {
    QString title{};
    bool figures = false;  ///< right-aligned, digits of one width, never broken
    double weight = 1;     ///< width against the other columns
};

enum class ReportRowStyle { body, group, total };

struct ReportRow {
    QStringList cells{};  ///< one a column; a group row has its words in the first
    ReportRowStyle style = ReportRowStyle::body;
};

/// One header row, repeated on every page. `unit` says in what its figures are counted, such as "만원"; may be empty.
struct ReportTable {
    QString caption{};
    QString unit{};
    std::vector<ReportColumn> columns{};
    std::vector<ReportRow> rows{};
    QString note{};  ///< under the table; may be empty
};

/// A chart that is drawn as vectors. `words` says in a sentence what it shows, for those who cannot see it.
struct ReportChart {
    std::shared_ptr<ChartWidget> chart{};  ///< has its title, source and colours
    QString words{};
    QSize size{};  ///< pixels of 1/96 inch for which it is laid out; empty: exportSize()
};

/// The next block begins a page.
struct ReportPageBreak {};

using ReportBlock =
    std::variant<ReportHeading, ReportParagraph, ReportList, ReportFigures, ReportTable, ReportChart, ReportPageBreak>;

struct ReportSection {
    QString anchor{};  ///< what links point to: [a-z0-9_-]+
    QString title{};
    std::vector<ReportBlock> blocks{};
    QString emptyReason{};  ///< where there are no blocks: what is missing, and where it is entered
};

/// The first page.
struct ReportCover {
    QString title{};
    QString client{};  ///< may be empty, as all below
    QString author{};
    QString date{};             ///< as it is written
    QString confidentiality{};  ///< also at the foot of every page
    QByteArray logo{};          ///< a PNG or JPEG file
};

struct Report {
    Language language = Language::korean;
    ReportCover cover{};
    bool hasCover = true;
    bool hasContents = true;
    bool dense = false;       ///< tables in small type and little room: for one page that shows many rows
    QColor color{};           ///< of headings and lines
    QString contentsTitle{};  ///< "Contents"
    QString footer{};         ///< at the left of the foot of every page; the page's number stands at the right
    std::vector<ReportSection> sections{};  ///< those that have blocks
    Date date{};                            ///< of the report, for the file's properties
    QString program{};                      ///< "Jupan 0.1.0"
};

}  // namespace jupan
