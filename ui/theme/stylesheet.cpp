#include "ui/theme/stylesheet.h"

#include <QStringList>
#include <utility>

namespace jupan {
namespace {

// Sizes of type are points; px appear only for spacing, borders and control heights.
constexpr const char* sheet = R"(
QLabel[role="title"] { font-size: 15pt; font-weight: bold; }
QLabel[role="heading"] { font-weight: bold; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="small"] { color: @muted; font-size: 8.75pt; }
QLabel[role="error"] { color: @bad; font-size: 8.75pt; }
QLabel[role="good"] { color: @good; }
QLabel[role="bad"] { color: @bad; }
QLabel[role="caution"] { color: @caution; }
QFrame[role="card"] { background: @surface; border: 1px solid @line; border-radius: 8px; }
QFrame[role="alert"] { background: @badGround; border: 1px solid @bad; border-radius: 8px; }
QFrame[role="bar"] { background: @surface; border: none; border-bottom: 1px solid @line; }
QFrame#flow { background: @surface; border: none; border-right: 1px solid @line; }
QFrame#result[role="side"] { background: @surface; border: none; border-left: 1px solid @line; }
QFrame[role="strip"] { background: @surface; border: none; border-top: 1px solid @line; }
QLabel[role="goodChip"] { background: @goodGround; color: @good; border-radius: 5px; padding: 2px 8px; font-size: 8.75pt; }
QLabel[role="cautionChip"] { background: @cautionGround; color: @caution; border-radius: 5px; padding: 2px 8px;
  font-size: 8.75pt; }
QLabel[role="badChip"] { background: @badGround; color: @bad; border-radius: 5px; padding: 2px 8px; font-size: 8.75pt; }
QFrame[role="line"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QLineEdit, QComboBox, QDateEdit, QSpinBox { background: @raised; color: @text; border: 1px solid @line;
  border-radius: 6px; min-height: 30px; padding: 0 9px; selection-background-color: @accent;
  selection-color: @onAccent; }
QPlainTextEdit, QTextEdit { background: @raised; color: @text; border: 1px solid @line; border-radius: 6px;
  padding: 4px; }
QLineEdit:hover, QComboBox:hover { border-color: @faint; }
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
  border: 2px solid @accent; min-height: 28px; padding: 0 8px; }
QLineEdit[invalid="true"], QComboBox[invalid="true"] { border-color: @bad; }
QLineEdit:disabled, QComboBox:disabled { color: @faint; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(@arrow); width: 10px; height: 6px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @line; selection-background-color: @accentGround;
  selection-color: @text; outline: none; }
QPushButton { background: @raised; color: @text; border: 1px solid @line; border-radius: 6px; min-height: 30px;
  padding: 0 14px; }
QPushButton:hover, QToolButton:hover { background: @accentGround; }
QPushButton:pressed { border-color: @accent; }
QPushButton:focus { border: 2px solid @accent; min-height: 28px; padding: 0 13px; }
QPushButton:disabled { color: @faint; }
QPushButton[role="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: bold; }
QPushButton[role="primary"]:focus { border-color: @text; }
QPushButton[role="link"] { background: transparent; border: none; border-bottom: 2px solid transparent;
  border-radius: 0; color: @accent; padding: 0; min-height: 20px; text-align: left; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border-bottom-color: @accent; background: @accentGround; outline: none; }
QToolButton { background: transparent; color: @text; border: 2px solid transparent; border-radius: 6px; padding: 3px; }
QToolButton:focus { border-color: @accent; }
QToolButton:checked { color: @accent; background: @accentGround; }
QToolButton[role="chip"] { border-radius: 5px; padding: 1px 8px; font-size: 8.75pt; }
QToolButton[role="chip"]::menu-indicator, QToolButton[role="menu"]::menu-indicator { image: none; }
QToolButton[chip="measured"] { background: @goodGround; color: @good; }
QToolButton[chip="quoted"], QToolButton[chip="benchmark"] { background: @accentGround; color: @accent; }
QToolButton[chip="guess"] { background: @cautionGround; color: @caution; }
QToolButton[role="chip"]:focus { border-color: @accent; }
QCheckBox::indicator, QRadioButton::indicator, QTableView::indicator, QListView::indicator {
  width: 14px; height: 14px; background: @raised; border: 1px solid @muted; border-radius: 3px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked, QTableView::indicator:checked, QListView::indicator:checked {
  background: @accent; border-color: @accent; image: url(@tick); }
QRadioButton::indicator:checked { width: 6px; height: 6px; background: @onAccent; border: 5px solid @accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @line; }
QCheckBox:focus, QRadioButton:focus { outline: none; color: @accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:unchecked:focus, QTableView::indicator:focus {
  border: 2px solid @accent; width: 12px; height: 12px; }
QTableView, QTreeView, QListView { background: @surface; border: none; gridline-color: @line; outline: none;
  selection-background-color: @accentGround; selection-color: @text; alternate-background-color: @raised; }
QTableView::item { padding: 0 8px; border: none; border-bottom: 1px solid @line; }
QTableView::item:selected, QListView::item:selected { background: @accentGround; color: @text; }
QTableView { border: 1px solid @surface; }
QTableView:focus { border-color: @accent; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @line;
  padding: 6px 11px; font-size: 8.75pt; font-weight: normal; }
QAbstractScrollArea::corner { background: @surface; border: none; }
QTableCornerButton::section { background: @surface; border: none; border-bottom: 1px solid @line; }
QScrollArea, QStackedWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 4px; min-height: 24px; min-width: 24px; margin: 1px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: @surface; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 20px; border-radius: 4px; }
QMenu::item:selected { background: @accentGround; color: @text; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QToolTip { background: @raised; color: @text; border: 1px solid @line; padding: 4px; }
)";

}  // namespace

QString styleSheetOf(const Theme& theme) {
    const QString arrow =
        theme.dark ? QStringLiteral(":/jupan/theme/arrow-dark.png") : QStringLiteral(":/jupan/theme/arrow-light.png");
    const QString tick =
        theme.dark ? QStringLiteral(":/jupan/theme/tick-dark.png") : QStringLiteral(":/jupan/theme/tick-light.png");
    // Longer names first, so that @accentGround is not read as @accent.
    const std::pair<const char*, QString> tokens[] = {
        {"@accentGround", theme.accentGround.name()},
        {"@cautionGround", theme.cautionGround.name()},
        {"@goodGround", theme.goodGround.name()},
        {"@badGround", theme.badGround.name()},
        {"@onAccent", theme.onAccent.name()},
        {"@accent", theme.accent.name()},
        {"@caution", theme.caution.name()},
        {"@surface", theme.surface.name()},
        {"@raised", theme.raised.name()},
        {"@muted", theme.muted.name()},
        {"@faint", theme.faint.name()},
        {"@arrow", arrow},
        {"@tick", tick},
        {"@good", theme.good.name()},
        {"@line", theme.line.name()},
        {"@text", theme.text.name()},
        {"@bad", theme.bad.name()},
    };
    QString result = QString::fromLatin1(sheet);
    for (const auto& [name, value] : tokens) result.replace(QLatin1String(name), value);
    return result;
}

}  // namespace jupan
