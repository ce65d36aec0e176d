#include "ui/format/number_scanner.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace jupan {
namespace {

/// Full-width forms, the many blanks and minus signs as their plain ones.
QChar plainForm(QChar c) {
    const char16_t code = c.unicode();
    if (code >= 0xFF01 && code <= 0xFF5E) return QChar(static_cast<char16_t>(code - 0xFF01 + 0x21));
    if (code == 0xFFE6) return QChar(u'₩');
    if (code == 0xFFE1) return QChar(u'£');
    if (code == 0xFFE5) return QChar(u'¥');
    if (code == 0x2212 || code == 0x2013 || code == 0xFE63) return QChar(u'-');
    if (c.category() == QChar::Separator_Space || code == u'\t') return QChar(u' ');
    return c;
}

bool isHidden(QChar c) {
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
           c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
}

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

/// Reads one run of digits with its separators.
struct Literal {
    std::string whole;
    std::string fraction;
    bool pointed = false;
};

class Scanner {
public:
    Scanner(QString text, ScannedNumber& out) : text_(std::move(text)), out_(out) {}

    std::optional<NumberRefusal> run() {
        sign();
        currency(true);
        sign();
        if (const auto refusal = body()) return refusal;
        skipBlanks();
        currency(false);
        out_.word = text_.mid(at_).toLower().remove(u' ');
        if (out_.word == QLatin1String("%") || out_.word == QStringLiteral("퍼센트") ||
            out_.word == QStringLiteral("프로") || out_.word == QLatin1String("percent")) {
            out_.percent = true;
            out_.word.clear();
        }
        // "% a year", the unit of annual rates
        if (out_.word.startsWith(u'%')) out_.percent = true;
        return std::nullopt;
    }

private:
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const {
        return at_ + ahead < text_.size() ? text_[at_ + ahead] : QChar();
    }
    void skipBlanks() {
        while (peek() == u' ') ++at_;
    }

    void sign() {
        skipBlanks();
        if (signed_ || (peek() != u'-' && peek() != u'+')) return;
        out_.negative = peek() == u'-';
        signed_ = true;
        ++at_;
        skipBlanks();
    }

    void currency(bool inFront) {
        static const std::array<std::pair<QString, const char*>, 15> words{{
            {QStringLiteral("₩"), "KRW"},
            {QStringLiteral("$"), "USD"},
            {QStringLiteral("€"), "EUR"},
            {QStringLiteral("£"), "GBP"},
            {QStringLiteral("¥"), "JPY"},
            {QStringLiteral("krw"), "KRW"},
            {QStringLiteral("usd"), "USD"},
            {QStringLiteral("eur"), "EUR"},
            {QStringLiteral("gbp"), "GBP"},
            {QStringLiteral("jpy"), "JPY"},
            {QStringLiteral("원"), "KRW"},
            {QStringLiteral("달러"), "USD"},
            {QStringLiteral("유로"), "EUR"},
            {QStringLiteral("엔"), "JPY"},
            {QStringLiteral("위안"), "CNY"},
        }};
        constexpr std::size_t behindOnly = 10;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (inFront && i >= behindOnly) break;
            const auto& [word, code] = words[i];
            if (!QStringView(text_).mid(at_).startsWith(word, Qt::CaseInsensitive)) continue;
            // "원/월" stays whole: it is the field's own unit.
            if (!inFront && at_ + word.size() < text_.size() && text_[at_ + word.size()] == u'/') return;
            if (!out_.currency.empty() && out_.currency != code) return;
            out_.currency = code;
            at_ += word.size();
            skipBlanks();
            return;
        }
    }

    /// Digits with commas or blanks every three, and a point.
    std::optional<NumberRefusal> literal(Literal& out) {
        QChar separator;
        int group = 0;
        bool grouped = false;
        while (true) {
            const QChar c = peek();
            if (isDigit(c)) {
                (out.pointed ? out.fraction : out.whole) += static_cast<char>(c.unicode());
                ++group;
            } else if (c == u'.') {
                if (out.pointed) return NumberRefusal::ambiguousSeparator;
                if (grouped && group != 3) return NumberRefusal::badGrouping;
                out.pointed = true;
                group = 0;
            } else if (c == u',' || (c == u' ' && isDigit(peek(1)) && !out.whole.empty())) {
                if (out.pointed) return NumberRefusal::ambiguousSeparator;
                if (grouped ? (group != 3 || c != separator) : (group < 1 || group > 3 || out.whole.front() == '0'))
                    return NumberRefusal::badGrouping;
                separator = c;
                grouped = true;
                group = 0;
            } else {
                break;
            }
            ++at_;
        }
        if (grouped && !out.pointed && group != 3) return NumberRefusal::badGrouping;
        return std::nullopt;
    }

    /// "e5", "e-7" behind a number, as spreadsheets write it.
    std::optional<long long> powerOfTen() {
        if (peek() != u'e' && peek() != u'E') return std::nullopt;
        qsizetype next = 1;
        const bool negative = peek(1) == u'-';
        if (negative || peek(1) == u'+') ++next;
        long long power = 0;
        const qsizetype first = next;
        while (isDigit(peek(next)) && next - first < 5) power = power * 10 + (peek(next++).unicode() - u'0');
        if (next == first || isDigit(peek(next))) return std::nullopt;
        at_ += next;
        return negative ? -power : power;
    }

    static int smallPower(QChar c) { return c == u'십' ? 1 : c == u'백' ? 2 : c == u'천' ? 3 : 0; }
    static int bigPower(QChar c) { return c == u'만' ? 4 : c == u'억' ? 8 : c == u'조' ? 12 : 0; }

    int latinPower() {
        const QString rest = text_.mid(at_).toLower();
        // The letter must end the number: "m" of "min" is no million.
        for (const auto& [word, power] : {std::pair{"bn", 9}, {"mn", 6}, {"k", 3}, {"m", 6}, {"b", 9}}) {
            const qsizetype length = static_cast<qsizetype>(qstrlen(word));
            if (!rest.startsWith(QLatin1String(word))) continue;
            if (rest.size() > length && rest[length].isLetter() && rest[length].unicode() < 0x80) continue;
            at_ += length;
            return power;
        }
        return 0;
    }

    void takeSingle(const Literal& only, long long power) {
        std::string digits = only.whole + only.fraction;
        digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
        out_.digits = digits;
        out_.exponent = digits.empty() ? 0 : power - static_cast<long long>(only.fraction.size());
    }

    std::optional<NumberRefusal> body() {
        Literal first;
        if (const auto refusal = literal(first)) return refusal;
        if (first.whole.empty() && first.fraction.empty()) return NumberRefusal::notANumber;
        if (first.whole.empty()) first.whole = "0";
        if (const auto power = powerOfTen()) {
            takeSingle(first, *power);
            return std::nullopt;
        }
        skipBlanks();
        if (const int power = latinPower()) {
            out_.multiplied = true;
            takeSingle(first, power);
            return std::nullopt;
        }
        if (smallPower(peek()) == 0 && bigPower(peek()) == 0) {
            takeSingle(first, 0);
            return std::nullopt;
        }
        out_.multiplied = true;
        return korean(first);
    }

    /// "2만5천", "1억 2,000만", "1.5천만": sections in falling order, a fraction only if there is one number in all.
    std::optional<NumberRefusal> korean(Literal current) {
        const Literal first = current;
        int literals = 1, firstPower = 0;
        int lastBig = 16, lastSmall = 4;
        std::int64_t total = 0, section = 0;
        bool open = true;  // a number is waiting for its unit
        while (true) {
            const int small = smallPower(peek());
            const int big = bigPower(peek());
            if (small != 0 && open) {
                if (small >= lastSmall) return NumberRefusal::notANumber;
                if (!add(section, current, small, lastSmall < 4 ? lastSmall : 0)) return NumberRefusal::notANumber;
                lastSmall = small;
                firstPower += literals == 1 ? small : 0;
                open = false;
            } else if (big != 0 && big < lastBig) {
                if (open && !add(section, current, 0, lastSmall < 4 ? lastSmall : 0)) return NumberRefusal::notANumber;
                if (lastBig < 16 && section >= 10'000) return NumberRefusal::notANumber;
                if (!addScaled(total, section, big)) return NumberRefusal::tooLarge;
                firstPower += literals == 1 ? big : 0;
                section = 0;
                lastBig = big;
                lastSmall = 4;
                open = false;
            } else {
                return NumberRefusal::notANumber;
            }
            ++at_;
            const qsizetype before = at_;
            skipBlanks();
            if (isDigit(peek())) {
                current = {};
                if (const auto refusal = literal(current)) return refusal;
                if (current.pointed) return NumberRefusal::notANumber;
                ++literals;
                open = true;
                skipBlanks();
                if (smallPower(peek()) == 0 && bigPower(peek()) == 0) break;
            } else if (smallPower(peek()) == 0 && bigPower(peek()) == 0) {
                at_ = before;
                break;
            }
        }
        if (literals == 1) {
            takeSingle(first, firstPower);
            return std::nullopt;
        }
        if (first.pointed) return NumberRefusal::notANumber;
        const std::int64_t limit = lastSmall < 4 ? lastSmall : 0;
        if (open && !add(section, current, 0, static_cast<int>(limit))) return NumberRefusal::notANumber;
        if (lastBig < 16 && section >= 10'000) return NumberRefusal::notANumber;
        if (!addScaled(total, section, 0)) return NumberRefusal::tooLarge;
        Literal whole;
        whole.whole = std::to_string(total);
        takeSingle(whole, 0);
        return std::nullopt;
    }

    /// section += number·10^power; the number must be whole and smaller than the unit before it allows.
    static bool add(std::int64_t& section, const Literal& number, int power, int under) {
        if (number.whole.size() > 12) return false;
        std::int64_t value = number.whole.empty() ? 0 : std::stoll(number.whole);
        if (!addScaled(section, value, power)) return false;
        std::int64_t limit = 1;
        for (int i = 0; i < under; ++i) limit *= 10;
        for (int i = 0; i < power; ++i) value *= 10;
        return under == 0 || value < limit;
    }

    static bool addScaled(std::int64_t& sum, std::int64_t value, int power) {
        for (int i = 0; i < power; ++i)
            if (__builtin_mul_overflow(value, std::int64_t{10}, &value)) return false;
        return !__builtin_add_overflow(sum, value, &sum);
    }

    QString text_;
    ScannedNumber& out_;
    qsizetype at_ = 0;
    bool signed_ = false;
};

}  // namespace

std::optional<NumberRefusal> scanNumber(QStringView text, ScannedNumber& number) {
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        const QChar form = plainForm(c);
        if (isHidden(form)) return NumberRefusal::hiddenCharacter;
        plain += form;
    }
    return Scanner(std::move(plain), number).run();
}

}  // namespace jupan
