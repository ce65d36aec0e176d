// Labels and help of the client report.
#include <QCoreApplication>

#include "ui/format/field_table.h"

namespace jupan {
namespace {

constexpr FieldWords table[] = {
    {"report", "title", QT_TRANSLATE_NOOP("FieldText", "Title"),
     QT_TRANSLATE_NOOP("FieldText", "What stands on the cover. Empty: the name of the project.")},
    {"report", "author", QT_TRANSLATE_NOOP("FieldText", "Author"),
     QT_TRANSLATE_NOOP("FieldText", "Who answers for the report: a person, an office or a firm.")},
    {"report", "date", QT_TRANSLATE_NOOP("FieldText", "Date of the report"),
     QT_TRANSLATE_NOOP("FieldText", "The day that stands on the cover. Empty: the day on which the report is made.")},
    {"report", "confidentiality", QT_TRANSLATE_NOOP("FieldText", "Confidentiality line"),
     QT_TRANSLATE_NOOP("FieldText", "Stands on the cover and at the foot of every page, such as “Confidential”.")},
    {"report", "language", QT_TRANSLATE_NOOP("FieldText", "Language of the report"),
     QT_TRANSLATE_NOOP("FieldText", "May differ from the language of the program.")},
    {"report", "unit", QT_TRANSLATE_NOOP("FieldText", "Money in the report"),
     QT_TRANSLATE_NOOP("FieldText", "In what steps the report writes money.")},
    {"report", "currency", QT_TRANSLATE_NOOP("FieldText", "Currency of the report"),
     QT_TRANSLATE_NOOP("FieldText",
                       "Another currency than the project's needs its exchange rate in the project; figures are "
                       "converted at that rate.")},
    {"report", "color", QT_TRANSLATE_NOOP("FieldText", "Company colour"),
     QT_TRANSLATE_NOOP("FieldText", "Colour of headings and lines, such as #1a5fb4.")},
    {"report", "logo", QT_TRANSLATE_NOOP("FieldText", "Logo"),
     QT_TRANSLATE_NOOP("FieldText", "A PNG or JPEG picture for the cover; a large one is made smaller.")},
    {"report", "cover", QT_TRANSLATE_NOOP("FieldText", "Cover"),
     QT_TRANSLATE_NOOP("FieldText", "A first page with title, client, date and logo.")},
    {"report", "contents", QT_TRANSLATE_NOOP("FieldText", "Table of contents"),
     QT_TRANSLATE_NOOP("FieldText", "A page that lists the sections, with links.")},
    {"report_section", "part", QT_TRANSLATE_NOOP("FieldText", "Content"),
     QT_TRANSLATE_NOOP("FieldText", "What the section is about.")},
    {"report_section", "included", QT_TRANSLATE_NOOP("FieldText", "In the report"),
     QT_TRANSLATE_NOOP("FieldText", "Off: the section is left out.")},
    {"report_section", "title", QT_TRANSLATE_NOOP("FieldText", "Heading"),
     QT_TRANSLATE_NOOP("FieldText", "Your own heading. Empty: the usual one.")},
    {"report_section", "text", QT_TRANSLATE_NOOP("FieldText", "Your own words"),
     QT_TRANSLATE_NOOP("FieldText", "Stands at the beginning of the section, before what the program writes.")},
};

}  // namespace

std::span<const FieldWords> reportWords() {
    return table;
}

}  // namespace jupan
