#include "ui/format/read_fault_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace jupan {
namespace {

constexpr const char* context = "ReadFaultText";

/// One sentence per ReadFaultCode, in the order of the enumeration: %1 the value, %2 the column, %3 what is allowed.
constexpr std::array sentences{
    QT_TRANSLATE_NOOP("ReadFaultText", "The file cannot be read: %1."),  // unreadable
    QT_TRANSLATE_NOOP("ReadFaultText",
                      "This is no text but a file of another kind (%1). Export the report as CSV or "
                      "JSON."),  // notText, of a kind without own words
    QT_TRANSLATE_NOOP("ReadFaultText",
                      "The bytes %1 are no characters. Allowed: text in %3. Save the file again as "
                      "UTF-8."),  // undecodable
    QT_TRANSLATE_NOOP("ReadFaultText",
                      "This computer cannot read the encoding %1. Save the file again as "
                      "UTF-8."),  // noConverter
    QT_TRANSLATE_NOOP("ReadFaultText",
                      "The file is empty. A usage file has at least a line of column names and a row "
                      "below it."),  // noRows
    QT_TRANSLATE_NOOP("ReadFaultText",
                      "This is no report that the program knows. Found in it: %1. Of a CSV, say "
                      "below what its columns hold."),  // unknownFormat
    QT_TRANSLATE_NOOP("ReadFaultText",
                      "A column is missing that is needed: %2. Choose it among the columns of the "
                      "file."),  // missingColumn
    QT_TRANSLATE_NOOP("ReadFaultText",
                      "The column “%2” stands there twice, and it is needed once. Rename or remove "
                      "one of them."),                                                        // duplicateColumn
    QT_TRANSLATE_NOOP("ReadFaultText", "The file has too many columns. Allowed: up to %3."),  // tooManyColumns
    QT_TRANSLATE_NOOP("ReadFaultText",
                      "A row here is too long to be a charge. Allowed: up to %3 bytes. A quotation "
                      "mark may be missing above."),  // recordTooLong
    QT_TRANSLATE_NOOP("ReadFaultText",
                      "A quotation mark opens a text here that never closes: “%1”. The file may be "
                      "cut off; export it again."),  // quoteNotClosed
    QT_TRANSLATE_NOOP("ReadFaultText",
                      "A quotation mark stands within a text here: “%1”. Within quoted text it is "
                      "written twice."),  // quoteInText
    QT_TRANSLATE_NOOP("ReadFaultText",
                      "This is not valid JSON; it breaks at “%1”. The file may be cut off; export it "
                      "again."),                                                             // notJson
    QT_TRANSLATE_NOOP("ReadFaultText", "The JSON is nested too deep. Allowed: %3 levels."),  // tooDeep
    QT_TRANSLATE_NOOP("ReadFaultText",
                      "Day and month of “%1” may be read two ways. Say which order the file "
                      "has: %3."),  // dateOrderUnclear
    QT_TRANSLATE_NOOP("ReadFaultText",
                      "“%1” may be read two ways. Say which mark stands before the "
                      "decimals: %3."),  // decimalMarkUnclear
    QT_TRANSLATE_NOOP("ReadFaultText",
                      "The amounts in %1 add up to more than can be counted exactly. Allowed: sums of "
                      "up to 20 digits before the decimal point."),  // sumTooLarge
    QT_TRANSLATE_NOOP("ReadFaultText",
                      "The file holds more different charges than memory is given. Divide it, such "
                      "as by month, and import the parts."),  // tooManyCharges
    QT_TRANSLATE_NOOP("ReadFaultText", "This row has %1 fields. Allowed: as many as the header has columns, %3."),
    QT_TRANSLATE_NOOP("ReadFaultText", "Nothing stands here, and a value is needed."),              // missingValue
    QT_TRANSLATE_NOOP("ReadFaultText", "“%1” is not a number. Allowed, for example: %3."),          // notANumber
    QT_TRANSLATE_NOOP("ReadFaultText", "“%1” is not a whole number. Allowed: counts such as %3."),  // notWhole
    QT_TRANSLATE_NOOP("ReadFaultText", "“%1” is less than 0. Allowed: counts such as %3."),         // negativeCount
    QT_TRANSLATE_NOOP("ReadFaultText",
                      "“%1” is too large. Allowed: amounts of up to 20 digits before the decimal "
                      "point, counts of up to 18 digits."),                                            // numberTooLarge
    QT_TRANSLATE_NOOP("ReadFaultText", "“%1” is not a date. Allowed: %3."),                            // badDate
    QT_TRANSLATE_NOOP("ReadFaultText", "There is no such day: “%1”. Allowed: days of the calendar."),  // noSuchDate
    QT_TRANSLATE_NOOP("ReadFaultText", "The date “%1” is too far away. Allowed: the years %3."),       // dateFarAway
    QT_TRANSLATE_NOOP("ReadFaultText", "“%1” is neither yes nor no. Allowed: %3."),                    // notYesOrNo
    QT_TRANSLATE_NOOP("ReadFaultText", "The text is too long: “%1”. Allowed: up to %3 bytes."),        // textTooLong
    QT_TRANSLATE_NOOP("ReadFaultText",
                      "The amount has no currency. Allowed: three letters such as KRW or USD, in a "
                      "column or beside the amount."),  // currencyMissing
    QT_TRANSLATE_NOOP("ReadFaultText", "The sign at “%1” is of another currency than the row states. Allowed: %3."),
    QT_TRANSLATE_NOOP("ReadFaultText",
                      "This record is of another report than the ones before it: “%1”. Allowed: "
                      "records of %3."),  // otherFormat
};
static_assert(sentences.size() == static_cast<std::size_t>(ReadFaultCode::otherFormat) + 1);

/// Sentences for what is no text, by what it looks like.
constexpr std::array<std::pair<std::string_view, const char*>, 5> otherFiles{{
    {"zip", QT_TRANSLATE_NOOP("ReadFaultText",
                              "This is an Excel workbook or a ZIP archive. Save the sheet as CSV, or "
                              "unpack the archive, and import that.")},
    {"excel", QT_TRANSLATE_NOOP("ReadFaultText",
                                "This is an old Excel workbook. Save the sheet as CSV and import "
                                "that.")},
    {"pdf", QT_TRANSLATE_NOOP("ReadFaultText",
                              "This is a PDF. Export the report or statement as CSV or JSON and "
                              "import that.")},
    {"html", QT_TRANSLATE_NOOP("ReadFaultText",
                               "This is a web page, perhaps a bank's “Excel” file. Open it in a "
                               "spreadsheet, save it as CSV and import that.")},
    {"gzip", QT_TRANSLATE_NOOP("ReadFaultText", "This is a compressed file. Unpack it and import what is in it.")},
}};

QString translated(const char* source) {
    return QCoreApplication::translate(context, source);
}

/// In one pass: a value with "%2" in it is no place for another.
QString fill(const QString& text, const QString& first, const QString& second, const QString& third) {
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (text[i] != u'%' || next < u'1' || next > u'3') {
            result += text[i];
            continue;
        }
        result += next == u'1' ? first : next == u'2' ? second : third;
        ++i;
    }
    return result;
}

const char* sentenceOf(const ReadFault& fault) {
    if (fault.code == ReadFaultCode::notText)
        for (const auto& [kind, sentence] : otherFiles)
            if (fault.value == kind) return sentence;
    if (fault.code == ReadFaultCode::otherFormat && fault.value.empty())
        return QT_TRANSLATE_NOOP("ReadFaultText",
                                 "This record is of no report that the program knows. Allowed: records of %3.");
    return sentences[static_cast<std::size_t>(fault.code)];
}

/// A whole number is grouped; an example stays as it is.
QString allowedText(const std::string& allowed, const Formatter& formatter) {
    const QString text = QString::fromStdString(allowed);
    const bool digits = !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits ? formatter.number(text.toDouble(), 0) : text;
}

/// Columns that a report of another make must have are named by role, others as the file writes them.
QString columnText(const ReadFault& fault) {
    if (fault.code == ReadFaultCode::missingColumn && fault.column == "date")
        return translated(QT_TRANSLATE_NOOP("ReadFaultText", "the date"));
    if (fault.code == ReadFaultCode::missingColumn && fault.column == "amount")
        return translated(QT_TRANSLATE_NOOP("ReadFaultText", "the amount, or requests or tokens"));
    if (fault.column.empty()) return shownFileText(fault.value);
    return shownFileText(fault.column);
}

}  // namespace

QString shownFileText(std::string_view text, int longest) {
    QString shown = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified();
    // Marks of direction and other characters that show nothing could turn the sentence around.
    shown.removeIf([](QChar c) { return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control; });
    if (shown.size() <= longest) return shown;
    shown.truncate(longest);
    // half a character outside the basic plane is none
    if (shown.back().isHighSurrogate()) shown.chop(1);
    return shown + QStringLiteral("…");
}

QString readFaultText(const ReadFault& fault, const Formatter& formatter) {
    return fill(translated(sentenceOf(fault)), shownFileText(fault.value), columnText(fault),
                allowedText(fault.allowed, formatter));
}

QString readFaultLine(const ReadFault& fault, const Formatter& formatter) {
    const QString sentence = readFaultText(fault, formatter);
    const QString line = formatter.number(static_cast<double>(fault.line), 0);
    const QString column = shownFileText(fault.column);
    const bool ofRow = fault.code >= ReadFaultCode::wrongFieldCount && !column.isEmpty();
    if (fault.line > 0 && ofRow)
        return fill(translated(QT_TRANSLATE_NOOP("ReadFaultText", "Line %1, “%2”: %3")), line, column, sentence);
    if (fault.line > 0) return fill(translated(QT_TRANSLATE_NOOP("ReadFaultText", "Line %1: %2")), line, sentence, {});
    if (ofRow) return fill(translated(QT_TRANSLATE_NOOP("ReadFaultText", "“%1”: %2")), column, sentence, {});
    return sentence;
}

}  // namespace jupan
