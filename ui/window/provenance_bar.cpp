#include "ui/window/provenance_bar.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include "ui/format/field_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

namespace jupan {
namespace {

constexpr int barHeight = 8;

QColor colorOf(Source source) {
    const Theme& theme = currentTheme();
    switch (source) {
        case Source::measured:
            return theme.good;
        case Source::quoted:
            return theme.accent;
        case Source::benchmark:
            return theme.series[4];
        case Source::guess:
            return theme.caution;
    }
    return theme.muted;
}

}  // namespace

ProvenanceBar::ProvenanceBar(QWidget* parent) : QWidget(parent), caption_(new QLabel), words_(new QLabel) {
    setObjectName("result.provenance");
    setRole(caption_, "small");
    setRole(words_, "small");
    words_->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridStep);
    layout->addWidget(caption_);
    layout->addSpacing(barHeight);
    layout->addWidget(words_);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, qOverload<>(&QWidget::update));
}

void ProvenanceBar::setShares(const std::optional<ProvenanceShares>& shares, const Formatter& formatter) {
    shares_ = shares;
    caption_->setText(tr("What NPV rests on"));
    if (!shares) {
        words_->setText(tr("No input is uncertain yet."));
    } else {
        QStringList parts;
        for (std::size_t i = 0; i < shares->size(); ++i)
            if ((*shares)[i] > 0)
                parts << choiceText(static_cast<Source>(i)) + QChar(0x00A0) + formatter.fixedPercent((*shares)[i], 0);
        words_->setText(parts.join(QStringLiteral(" · ")));
    }
    setAccessibleName(caption_->text() + ": " + words_->text());
    update();
}

void ProvenanceBar::paintEvent(QPaintEvent*) {
    if (!shares_) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int top = caption_->geometry().bottom() + gridStep + 1;
    const QRectF bar(0, top, width(), barHeight);
    QPainterPath rounded;
    rounded.addRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    painter.setClipPath(rounded);
    double x = 0;
    for (std::size_t i = 0; i < shares_->size(); ++i) {
        const double w = (*shares_)[i] * width();
        painter.fillRect(QRectF(x, top, w, barHeight), colorOf(static_cast<Source>(i)));
        x += w;
    }
}

}  // namespace jupan
