#include "ui/pages/report_color_field.h"

#include <QColorDialog>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QRegularExpression>

#include "ui/charts/chart_colors.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

constexpr int swatchSize = 24;

/// More letters can still make a colour of it.
bool mayBecomeColor(const QString& text) {
    static const QRegularExpression begun(QStringLiteral("\\A#[0-9a-fA-F]{0,5}\\z"));
    return begun.match(text).hasMatch();
}

}  // namespace

ReportColorField::ReportColorField(Formatter formatter, QWidget* parent)
    : FieldFrame(*findField("report", "color"), std::move(formatter), parent),
      swatch_(new QLabel),
      edit_(new QLineEdit),
      choose_(new QPushButton) {
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * gridStep);
    row->addWidget(swatch_);
    row->addWidget(edit_, 1);
    row->addWidget(choose_);
    swatch_->setFixedSize(swatchSize, swatchSize);
    edit_->setMaxLength(64);
    setContent(content, edit_);
    connect(edit_, &QLineEdit::textEdited, this, &ReportColorField::readText);
    connect(edit_, &QLineEdit::editingFinished, this, [this] {
        if (pending_ && !hasError()) commit();
    });
    connect(choose_, &QPushButton::clicked, this, &ReportColorField::pick);
    ReportColorField::renameParts();
    ReportColorField::retranslate();
    showSwatch();
}

void ReportColorField::renameParts() {
    FieldFrame::renameParts();
    swatch_->setObjectName(objectName() + QStringLiteral(".swatch"));
    edit_->setObjectName(objectName() + QStringLiteral(".edit"));
    choose_->setObjectName(objectName() + QStringLiteral(".choose"));
}

void ReportColorField::retranslate() {
    FieldFrame::retranslate();
    edit_->setPlaceholderText(tr("such as %1").arg(QStringLiteral("#1a5fb4")));
    choose_->setText(tr("Choose a colour…"));
}

void ReportColorField::setColor(const QString& color) {
    if (color == color_ && pending_) return;
    color_ = color;
    reset();
}

void ReportColorField::reset() {
    pending_ = false;
    setProblem({});
    if (edit_->text() != color_) edit_->setText(color_);
    showSwatch();
}

void ReportColorField::readText() {
    pending_ = true;
    if (mayBecomeColor(edit_->text().trimmed())) return setProblem({});
    commit();
}

void ReportColorField::commit() {
    const QString text = edit_->text().trimmed();
    emit committed(text);
    pending_ = hasError();
    if (pending_) return;
    color_ = text;
    showSwatch();
}

void ReportColorField::pick() {
    auto* dialog = new QColorDialog(this);
    dialog->setObjectName(objectName() + QStringLiteral(".dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QColorDialog::DontUseNativeDialog);
    dialog->setWindowTitle(labelText());
    dialog->setCurrentColor(shownColor());
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor& color) {
        edit_->setText(color.name());
        commit();
    });
    dialog->open();
}

QColor ReportColorField::shownColor() const {
    return color_.isEmpty() ? ChartColors().series.front() : QColor(color_);
}

void ReportColorField::showSwatch() {
    const double ratio = devicePixelRatioF();
    QPixmap picture((QSizeF(swatch_->size()) * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(shownColor());
    painter.setPen(currentTheme().line);
    painter.drawRoundedRect(QRectF(0.5, 0.5, swatchSize - 1, swatchSize - 1), 5, 5);
    painter.end();
    swatch_->setPixmap(picture);
}

}  // namespace jupan
