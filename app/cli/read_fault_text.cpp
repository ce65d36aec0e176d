#include "app/cli/read_fault_text.h"

#include "app/cli/text.h"

namespace jupan {
namespace {

struct Reason {
    std::string wrong;
    std::string allowed{};
};

std::string otherFile(const std::string& kind) {
    if (kind == "zip") return "is an Excel workbook or a ZIP archive";
    if (kind == "excel") return "is an old Excel workbook";
    if (kind == "pdf") return "is a PDF";
    if (kind == "html") return "is a web page, perhaps a bank's 'Excel' file";
    if (kind == "gzip") return "is a compressed file";
    return "is no text";
}

/// What is wrong with a file; empty for a row's fault.
Reason fileReason(const ReadFault& fault) {
    const std::string value = oneLine(fault.value, 200);
    const std::string column = oneLine(fault.column);
    const std::string allowed = oneLine(fault.allowed, 200);
    switch (fault.code) {
        case ReadFaultCode::unreadable:
            return {"cannot be read" + (value.empty() ? "" : ": " + value)};
        case ReadFaultCode::notText:
            return {otherFile(fault.value), "the report as CSV or JSON"};
        case ReadFaultCode::undecodable:
            return {"bytes " + value + " are no characters", "text in " + allowed};
        case ReadFaultCode::noConverter:
            return {"this computer cannot read the encoding " + value, "UTF-8"};
        case ReadFaultCode::noRows:
            return {"is empty", "a line of column names and rows below it, or JSON"};
        case ReadFaultCode::unknownFormat:
            return {"no report of a known format; found: " + value, "a known format, or a CSV with --mapping"};
        case ReadFaultCode::missingColumn:
            return {"column is missing: " + column + (value.empty() ? "" : "; found: " + value)};
        case ReadFaultCode::duplicateColumn:
            return {"stands twice: " + column, "once"};
        case ReadFaultCode::tooManyColumns:
            return {"too many columns", "up to " + allowed};
        case ReadFaultCode::recordTooLong:
            return {"row too long to be a charge; perhaps a quotation mark is missing above",
                    "up to " + allowed + " bytes"};
        case ReadFaultCode::quoteNotClosed:
            return {"quotation mark is never closed: '" + value + "'; the file may be cut off"};
        case ReadFaultCode::quoteInText:
            return {"quotation mark within a text: '" + value + "'", "two of them within quoted text"};
        case ReadFaultCode::notJson:
            return {"not valid JSON at '" + value + "'; the file may be cut off"};
        case ReadFaultCode::tooDeep:
            return {"JSON nested too deeply", "up to " + allowed + " levels"};
        case ReadFaultCode::dateOrderUnclear:
            return {"order of day and month is unclear: " + value, "--date-order ymd, mdy or dmy"};
        case ReadFaultCode::decimalMarkUnclear:
            return {"decimal mark is unclear: " + value, "--decimal-mark point or comma"};
        case ReadFaultCode::sumTooLarge:
            return {"amounts sum to more than is held exactly: " + value, allowed};
        case ReadFaultCode::tooManyCharges:
            return {"more different charges than memory is given", "a file with fewer days"};
        default:
            return {};
    }
}

Reason rowReason(const ReadFault& fault) {
    const std::string value = "'" + oneLine(fault.value, 200) + "'";
    const std::string allowed = oneLine(fault.allowed, 200);
    switch (fault.code) {
        case ReadFaultCode::wrongFieldCount:
            return {oneLine(fault.value) + " fields", allowed};
        case ReadFaultCode::missingValue:
            return {"is missing"};
        case ReadFaultCode::notANumber:
            return {"not a number: " + value, allowed};
        case ReadFaultCode::notWhole:
            return {"not a whole number: " + value, allowed};
        case ReadFaultCode::negativeCount:
            return {"less than 0: " + value, allowed};
        case ReadFaultCode::numberTooLarge:
            return {"too large: " + value, allowed};
        case ReadFaultCode::badDate:
            return {"not a date: " + value, allowed};
        case ReadFaultCode::noSuchDate:
            return {"no such day: " + value, allowed};
        case ReadFaultCode::dateFarAway:
            return {"too far away: " + value, allowed};
        case ReadFaultCode::notYesOrNo:
            return {"neither yes nor no: " + value, allowed};
        case ReadFaultCode::textTooLong:
            return {"text too long: " + value, allowed.empty() ? "" : "up to " + allowed + " bytes"};
        case ReadFaultCode::currencyMissing:
            return {"currency is missing", "a code as KRW or USD"};
        case ReadFaultCode::currencyConflict:
            return {"sign of another currency: " + value, allowed};
        case ReadFaultCode::otherFormat:
            return {fault.value.empty() ? "record of no known report" : "record of another report: " + value, allowed};
        default:
            return {};
    }
}

}  // namespace

std::string reasonText(const ReadFault& fault) {
    Reason reason = fileReason(fault);
    if (reason.wrong.empty()) {
        reason = rowReason(fault);
        if (!fault.column.empty()) reason.wrong = oneLine(fault.column) + ": " + reason.wrong;
    }
    return reason.allowed.empty() ? reason.wrong : reason.wrong + " (allowed: " + reason.allowed + ")";
}

std::string errorLine(const std::filesystem::path& file, const ReadFault& fault) {
    const std::string line = fault.line == 0 ? "" : " line " + std::to_string(fault.line);
    return "error: " + oneLine(file.string(), 200) + line + ": " + reasonText(fault);
}

}  // namespace jupan
