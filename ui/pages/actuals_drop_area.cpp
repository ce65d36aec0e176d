#include "ui/pages/actuals_drop_area.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

namespace jupan {

QStringList usageFilesOf(const QMimeData* data) {
    QStringList files;
    for (const QUrl& url : data->urls()) {
        if (!url.isLocalFile()) continue;
        const QFileInfo file(url.toLocalFile());
        if (file.isFile() && file.suffix().toLower() != QLatin1String("jupan")) files << file.filePath();
    }
    return files;
}

ActualsDropArea::ActualsDropArea(QWidget* parent)
    : QFrame(parent), sentence_(new QLabel), choose_(new QPushButton), paste_(new QPushButton) {
    setObjectName(QStringLiteral("actuals.drop"));
    sentence_->setWordWrap(true);
    sentence_->setAlignment(Qt::AlignCenter);
    choose_->setObjectName(QStringLiteral("actuals.choose"));
    setRole(choose_, "primary");
    paste_->setObjectName(QStringLiteral("actuals.paste"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * gridStep);
    buttons->addStretch(1);
    buttons->addWidget(choose_);
    buttons->addWidget(paste_);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6 * gridStep, 6 * gridStep, 6 * gridStep, 6 * gridStep);
    layout->setSpacing(3 * gridStep);
    layout->addWidget(sentence_);
    layout->addLayout(buttons);
    connect(choose_, &QPushButton::clicked, this, &ActualsDropArea::chooseRequested);
    connect(paste_, &QPushButton::clicked, this, &ActualsDropArea::pasteRequested);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, qOverload<>(&QWidget::update));
}

void ActualsDropArea::refresh() {
    sentence_->setText(tr("Drop usage files or card statements here: CSV or JSON, one or several."));
    choose_->setText(tr("Choose a file …"));
    paste_->setText(tr("Paste from the clipboard"));
    paste_->setToolTip(tr("Rows copied from a spreadsheet, with their column names, or the text of a report."));
}

void ActualsDropArea::setTarget(bool target) {
    if (target_ == target) return;
    target_ = target;
    update();
}

void ActualsDropArea::keyPressEvent(QKeyEvent* event) {
    // Keys that the buttons do not take come here.
    if (event->matches(QKeySequence::Paste)) {
        emit pasteRequested();
        return;
    }
    QFrame::keyPressEvent(event);
}

void ActualsDropArea::paintEvent(QPaintEvent*) {
    const Theme& theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(target_ ? theme.accent : theme.faint, target_ ? 2 : 1.5, Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(target_ ? theme.accentGround : theme.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

}  // namespace jupan
