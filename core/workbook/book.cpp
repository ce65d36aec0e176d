#include "core/workbook/book.h"

#include <algorithm>
#include <cctype>
#include <chrono>
#include <fstream>
#include <iterator>

#include "core/workbook/cell_text.h"

namespace jupan::workbook {
namespace {

constexpr lxw_color_t ink = 0x1A1F26;
constexpr lxw_color_t muted = 0x5C6773;
constexpr lxw_color_t accent = 0x2457C5;
constexpr lxw_color_t accentGround = 0xE8EEFB;
constexpr lxw_color_t bandGround = 0xF1F3F6;
constexpr lxw_color_t line = 0xB8C0CA;
constexpr lxw_color_t paper = 0xFFFFFF;
constexpr lxw_color_t inputGround = 0xFFF9E3;
constexpr lxw_color_t inputLine = 0xD9CFA8;

void asInput(lxw_format* format) {
    format_set_font_color(format, accent);
    format_set_bg_color(format, inputGround);
    format_set_border(format, LXW_BORDER_HAIR);
    format_set_border_color(format, inputLine);
}

void setRole(lxw_format* format, Role role) {
    switch (role) {
        case Role::plain:
            break;
        case Role::strong:
            format_set_bold(format);
            break;
        case Role::note:
            format_set_text_wrap(format);
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
            [[fallthrough]];
        case Role::noteLine:
            format_set_font_color(format, muted);
            format_set_font_size(format, 9);
            break;
        case Role::title:
            format_set_bold(format);
            format_set_font_size(format, 16);
            break;
        case Role::section:
            format_set_bold(format);
            format_set_font_size(format, 11);
            format_set_font_color(format, accent);
            break;
        case Role::numberHeading:
            format_set_align(format, LXW_ALIGN_RIGHT);
            [[fallthrough]];
        case Role::heading:
            format_set_bold(format);
            format_set_bg_color(format, accentGround);
            format_set_bottom(format, LXW_BORDER_THIN);
            format_set_bottom_color(format, line);
            format_set_text_wrap(format);
            format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
            break;
        case Role::band:
            format_set_bold(format);
            format_set_bg_color(format, bandGround);
            break;
        case Role::input:
            asInput(format);
            break;
        case Role::override:
            asInput(format);
            format_set_italic(format);
            break;
        case Role::noOverride:
            asInput(format);
            format_set_italic(format);
            format_set_bg_color(format, paper);
            break;
        case Role::missing:
            format_set_align(format, LXW_ALIGN_RIGHT);
            [[fallthrough]];
        case Role::helper:
            format_set_font_color(format, muted);
            break;
        case Role::total:
            format_set_bold(format);
            format_set_top(format, LXW_BORDER_THIN);
            format_set_top_color(format, line);
            break;
    }
}

std::string lowerCase(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return text;
}

int currencyDigits(std::string_view currency) {
    return currency == "KRW" || currency == "JPY" ? 0 : 2;
}

std::string fileIn(const TemporaryFolder& folder) {
    return (folder.path() / "workbook.xlsx").string();
}

}  // namespace

Book::Book(WorkbookLanguage language, std::string currency) : language_(language), currency_(std::move(currency)) {
    std::string folder = folder_.path().string();
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    workbook_ = workbook_new_opt(fileIn(folder_).c_str(), &options);
    if (!workbook_) error_ = LXW_ERROR_MEMORY_MALLOC_FAILED;
}

Book::~Book() {
    if (workbook_) lxw_workbook_free(workbook_);
}

void Book::properties(std::string_view title, std::string_view program, Date day) {
    constexpr std::size_t longest = 255;
    std::string safeTitle = cellText(title, false, longest);
    std::string safeProgram = cellText(program, false, longest);
    lxw_doc_properties properties{};
    properties.title = safeTitle.data();
    properties.author = safeProgram.data();
    properties.created = std::chrono::system_clock::to_time_t(std::chrono::sys_days(day));
    check(workbook_set_properties(workbook_, &properties));
}

Sheet& Book::addSheet(TwoWords name) {
    std::string text(word(name));
    lxw_worksheet* sheet = workbook_add_worksheet(workbook_, text.c_str());
    return sheets_.emplace_back(*this, sheet, std::move(text));
}

std::string Book::define(std::string_view path, const Sheet& sheet, Place place) {
    std::string wanted(path);
    for (char& letter : wanted)
        if (letter == '.' || letter == '-') letter = '_';
    std::string name = wanted;
    for (int number = 2; !taken_.insert(lowerCase(name)).second; ++number) name = wanted + "_" + std::to_string(number);
    const std::string reference = sheet.reference(place);
    check(workbook_define_name(workbook_, name.c_str(), ("=" + reference).c_str()));
    names_.push_back({std::string(path), name, reference});
    return name;
}

NumberLook Book::money() const {
    NumberLook look = asNumber(currencyDigits(currency_));
    look.dashForZero = true;
    return look;
}

lxw_format* Book::format(Role role, NumberLook look) {
    lxw_format*& format = formats_[{role, look}];
    if (format) return format;
    format = workbook_add_format(workbook_);
    format_set_font_name(format, language_ == WorkbookLanguage::korean ? "맑은 고딕" : "Calibri");
    format_set_font_size(format, 10);
    format_set_font_color(format, ink);
    format_set_num_format(format, numberFormat(look).c_str());
    // Beside wrapped notes figures stand on the notes' first line.
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (look.kind == NumberLook::Kind::text) format_set_align(format, LXW_ALIGN_LEFT);
    if (look.kind == NumberLook::Kind::text && role == Role::helper) format_set_indent(format, 1);
    setRole(format, role);
    return format;
}

void Book::check(lxw_error error) {
    if (error_ == LXW_NO_ERROR) error_ = error;
}

Result<std::string> Book::bytes() {
    const auto refused = [](std::string reason) {
        return Problem{.code = ProblemCode::fileUnwritable, .path = "workbook", .detail = std::move(reason)};
    };
    if (folder_.path().empty()) return refused(folder_.reason());
    if (error_ != LXW_NO_ERROR) return refused(lxw_strerror(error_));
    const lxw_error closed = workbook_close(std::exchange(workbook_, nullptr));
    if (closed != LXW_NO_ERROR) return refused(lxw_strerror(closed));
    std::ifstream file(fileIn(folder_), std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), {}};
    if (bytes.empty() || file.bad()) return refused(lxw_strerror(LXW_ERROR_ZIP_FILE_OPERATION));
    return bytes;
}

}  // namespace jupan::workbook
