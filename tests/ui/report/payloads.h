// A report whose every text tries to become something else: markup, a reference, a script, a control character.
#pragma once

#include "tests/ui/report/report_samples.h"

namespace jupan::samples {

/// Texts that try it.
inline QStringList payloads() {
    const QString control =
        QStringLiteral("nul") + QChar(u'\0') + QStringLiteral("bell\a back\b form\f escape\x1b delete\x7f");
    const QString unpaired = QStringLiteral("high") + QChar(0xD800) + QStringLiteral("low") + QChar(0xDC00) +
                             QStringLiteral("none") + QChar(0xFFFF) + QStringLiteral("end");
    return {QStringLiteral("<script>alert(1)</script>"),
            QStringLiteral("\"><img src=x onerror=alert(1)>"),
            QStringLiteral("' onmouseover='alert(1)"),
            QStringLiteral("]]><!--<![CDATA[x"),
            QStringLiteral("--><?xml version=\"1.0\"?>"),
            QStringLiteral("&#0;&#x3c;b&#62;&amp;&lt;&nosuch;"),
            QStringLiteral("javascript:alert(1)"),
            QStringLiteral("</style></title></textarea><svg onload=alert(1)>"),
            QStringLiteral("<text:a xlink:href=\"http://example.com\">x</text:a>"),
            QStringLiteral("=1+1"),
            QStringLiteral("  two  spaces, a\ttab \n a line\r\nand\ranother "),
            QStringLiteral("😀 한국어 \u202E\u202C \u0085"),
            control,
            unpaired};
}

/// Every text of the report, from cover to table notes, is `payload` and a number that no other text has.
class PayloadReport {
public:
    explicit PayloadReport(const QString& payload) : payload_(payload) {
        report.language = Language::english;
        report.cover = {next(), next(), next(), next(), next(), {}};
        report.color = QColor(0xF2, 0xC9, 0x4C);
        report.contentsTitle = next();
        report.footer = next();
        report.program = next();
        report.date = Date{std::chrono::year(2026), std::chrono::March, std::chrono::day(2)};
        ReportSection section{QStringLiteral("only"), next(), {}, {}};
        for (const int level : {2, 3}) section.blocks.push_back(ReportHeading{level, next()});
        for (const auto style :
             {ParagraphStyle::body, ParagraphStyle::lead, ParagraphStyle::note, ParagraphStyle::source,
              ParagraphStyle::warning, ParagraphStyle::formula, ParagraphStyle::author})
            section.blocks.push_back(ReportParagraph{next(), style});
        section.blocks.push_back(ReportList{{next(), next()}, false});
        section.blocks.push_back(ReportList{{next()}, true});
        section.blocks.push_back(ReportFigures{{{next(), next(), next()}, {next(), next(), next()}}});
        ReportTable table{next(), next(), {{next(), false, 2}, {next(), true, 1}}, {}, next()};
        table.rows = {{{next()}, ReportRowStyle::group},
                      {{next(), next()}, ReportRowStyle::body},
                      {{next(), next()}, ReportRowStyle::total}};
        section.blocks.push_back(table);
        auto chart = std::make_shared<CategoryBarChart>();
        chart->setData({{next(), 4200, 0}}, {.title = next(), .valueUnit = next(), .source = next()});
        section.blocks.push_back(ReportChart{chart, next(), {600, 300}});
        chartTitle = chart->title();
        chartWords = texts_.back();
        report.sections.push_back(std::move(section));
    }

    /// All texts that a reader must find, as given. Those inside the chart's picture are not among them.
    [[nodiscard]] QStringList texts() const {
        QStringList visible = texts_;
        for (qsizetype i = 0; i < 5; ++i) visible.removeLast();
        return visible;
    }

    Report report;
    QString chartTitle;
    QString chartWords;

private:
    QString next() {
        texts_ << QStringLiteral("%1%2").arg(payload_).arg(texts_.size() + 1000);
        return texts_.back();
    }

    QString payload_;
    QStringList texts_;
};

}  // namespace jupan::samples
