#include "ui/pages/checklists_print.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include "core/project/editing.h"
#include "ui/format/field_text.h"
#include "ui/format/save_file.h"
#include "ui/models/checklists_words.h"
#include "ui/models/entity_table_model.h"

namespace jupan {
namespace {

constexpr double bodySize = 9, headingSize = 12, titleSize = 16;  // points
constexpr double marginMillimetres = 15;

QString said(const char* source) {
    return QCoreApplication::translate("Checklists", source);
}

QTextCharFormat letters(double points, bool bold = false, const QColor& color = Qt::black) {
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    format.setForeground(color);
    return format;
}

/// Plain text in a cell, never markup.
void write(QTextTable* table, int row, int column, const QString& text, const QTextCharFormat& format) {
    table->cellAt(row, column).firstCursorPosition().insertText(text, format);
}

void writeList(QTextCursor& cursor, const Project& project, ChecklistTopic topic, Date today,
               const Formatter& formatter) {
    const std::vector<ChecklistLine> lines = checklistLines(project, topic);
    const QString head =
        choiceText(topic) + QStringLiteral(" — ") + readinessText(readinessOf(lines, today), formatter);
    QTextBlockFormat above;
    above.setTopMargin(14);
    above.setBottomMargin(4);
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock(above);
    cursor.insertText(head, letters(headingSize, true));
    QTextTableFormat look;
    look.setBorder(0.5);
    look.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    look.setBorderBrush(QColor(0xC0, 0xC6, 0xCE));
    look.setBorderCollapse(true);
    look.setCellPadding(3);
    look.setHeaderRowCount(1);
    look.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    constexpr std::array widths{12, 38, 13, 14, 13, 10};
    QList<QTextLength> shares;
    for (const int width : widths) shares << QTextLength(QTextLength::PercentageLength, width);
    look.setColumnWidthConstraints(shares);
    cursor.insertBlock(QTextBlockFormat());
    QTextTable* table = cursor.insertTable(static_cast<int>(lines.size()) + 1, static_cast<int>(widths.size()), look);
    int column = 0;
    for (const char* field : {"status", "text", "owner", "due", "evidence", "cost"})
        write(table, 0, column++, fieldLabel("checklist", field), letters(bodySize, true));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const ChecklistEntry& entry = lines[i].entry;
        const int row = static_cast<int>(i) + 1;
        const Cost* cost = entry.cost ? findEntity<Cost>(project, entry.cost->text) : nullptr;
        const QString box = entry.status == ItemStatus::done ? QStringLiteral("☑ ") : QStringLiteral("☐ ");
        write(table, row, 0, box + choiceText(entry.status), letters(bodySize));
        write(table, row, 1, checklistTitle(entry, formatter.language()), letters(bodySize));
        write(table, row, 2, displayName(entry.owner), letters(bodySize));
        write(table, row, 3, entry.due ? dueText(entry, today, formatter) : QString(),
              letters(bodySize, isOverdue(entry, today)));
        write(table, row, 4, displayName(entry.evidence), letters(bodySize));
        write(table, row, 5, cost ? displayName(cost->name) : QString(), letters(bodySize));
    }
}

}  // namespace

void writeChecklists(QTextDocument& paper, const Project& project, Date today, const Formatter& formatter) {
    paper.setDefaultFont(QGuiApplication::font());
    QTextCursor cursor(&paper);
    cursor.insertText(said(QT_TRANSLATE_NOOP("Checklists", "Checklists")), letters(titleSize, true));
    cursor.insertBlock();
    cursor.insertText(said(QT_TRANSLATE_NOOP("Checklists", "%1 · as of %2 · overall readiness %3"))
                          .arg(displayName(project.settings.name), formatter.date(today),
                               readinessText(overallReadiness(project, today), formatter)),
                      letters(bodySize, false, QColor(0x5C, 0x67, 0x73)));
    for (std::size_t i = 0; i < EnumNames<ChecklistTopic>::names.size(); ++i)
        writeList(cursor, project, static_cast<ChecklistTopic>(i), today, formatter);
}

void printChecklists(QPagedPaintDevice& device, const Project& project, Date today, const Formatter& formatter) {
    QTextDocument paper;
    writeChecklists(paper, project, today, formatter);
    paper.print(&device);
}

QString saveChecklists(const QString& path, const Project& project, Date today, const Formatter& formatter) {
    QByteArray pdf;
    {
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
                              QPageLayout::Millimeter);
        writer.setTitle(said(QT_TRANSLATE_NOOP("Checklists", "Checklists")));
        printChecklists(writer, project, today, formatter);
    }
    return saveFile(path, pdf);
}

}  // namespace jupan
