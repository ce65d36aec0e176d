#include "ui/pages/report_preview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <algorithm>

#include "ui/report/language_scope.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

namespace jupan {

// The paper
// -----------------------------------------------------------------------------------------------------------

ReportPaper::ReportPaper(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMouseTracking(true);
}

void ReportPaper::show(std::shared_ptr<const ReportPages> pages, Language language, int page) {
    pages_ = std::move(pages);
    language_ = language;
    page_ = page;
    picture_ = {};
    update();
}

namespace {

/// Below this height of the page nothing on it can be told apart.
constexpr int leastPaper = 240;

int paperHeight(int width) {
    const QSizeF page = ReportPages::size();
    return qRound(width * page.height() / page.width());
}

}  // namespace

QSize ReportPaper::sizeHint() const {
    constexpr int width = 420;
    return {width, paperHeight(width)};
}

void ReportPaper::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    picture_ = {};
}

QRect ReportPaper::sheet() const {
    const QSize size = ReportPages::size().scaled(this->size(), Qt::KeepAspectRatio).toSize();
    return {QPoint((width() - size.width()) / 2, 0), size};
}

void ReportPaper::drawPage() {
    const double ratio = devicePixelRatioF();
    picture_ = QPixmap((QSizeF(sheet().size()) * ratio).toSize());
    picture_.fill(Qt::white);
    // Charts find their words while they are drawn.
    const LanguageScope words(language_);
    QPainter painter(&picture_);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    const double scale = picture_.width() / ReportPages::size().width();
    painter.scale(scale, scale);
    pages_->paint(painter, page_);
    painter.end();
    picture_.setDevicePixelRatio(ratio);
}

void ReportPaper::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRect sheet = this->sheet();
    if (sheet.isEmpty()) return;
    if (!pages_) return painter.fillRect(sheet, Qt::white);
    if (picture_.isNull()) drawPage();
    painter.drawPixmap(sheet.topLeft(), picture_);
    painter.setPen(currentTheme().line);
    painter.drawRect(sheet.adjusted(0, 0, -1, -1));
}

QString ReportPaper::linkAt(const QPointF& at) const {
    if (!pages_) return {};
    const QRect sheet = this->sheet();
    const QPointF there = (at - sheet.topLeft()) * (ReportPages::size().width() / std::max(sheet.width(), 1));
    for (const PageLink& link : pages_->page(page_).links)
        if (link.area.contains(there)) return link.anchor;
    return {};
}

void ReportPaper::mouseMoveEvent(QMouseEvent* event) {
    setCursor(linkAt(event->position()).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void ReportPaper::mouseReleaseEvent(QMouseEvent* event) {
    if (const QString anchor = linkAt(event->position()); !anchor.isEmpty()) emit linkClicked(anchor);
}

// The preview
// ---------------------------------------------------------------------------------------------------------

ReportPreview::ReportPreview(QWidget* parent)
    : QWidget(parent), previous_(new QPushButton), next_(new QPushButton), place_(new QLabel), paper_(new ReportPaper) {
    setObjectName(QStringLiteral("report.preview"));
    previous_->setObjectName(QStringLiteral("report.preview.previous"));
    next_->setObjectName(QStringLiteral("report.preview.next"));
    place_->setObjectName(QStringLiteral("report.preview.place"));
    paper_->setObjectName(QStringLiteral("report.preview.paper"));
    setFocusPolicy(Qt::StrongFocus);
    setRole(place_, "muted");
    auto* row = new QHBoxLayout;
    row->setSpacing(gridStep);
    row->addWidget(previous_);
    row->addWidget(place_, 1, Qt::AlignCenter);
    row->addWidget(next_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridStep);
    column->addLayout(row);
    column->addWidget(paper_, 1);
    connect(previous_, &QPushButton::clicked, this, [this] { turnByHand(page_ - 1); });
    connect(next_, &QPushButton::clicked, this, [this] { turnByHand(page_ + 1); });
    connect(paper_, &ReportPaper::linkClicked, this, [this](const QString& anchor) {
        if (pages_) turnByHand(pages_->pageOf(anchor));
    });
}

int ReportPreview::heightFor(int width, int most) const {
    const int above = std::max(previous_->sizeHint().height(), next_->sizeHint().height()) + gridStep;
    return above + std::min(paperHeight(width), std::max(most - above, leastPaper));
}

void ReportPreview::setReport(const Report& report) {
    language_ = report.language;
    const LanguageScope words(language_);
    pages_ = std::make_shared<const ReportPages>(report);
    turnTo(page_);
}

bool ReportPreview::showSection(const QString& anchor) {
    const int page = pages_ ? pages_->pageOf(anchor) : -1;
    if (page >= 0) turnTo(page);
    return page >= 0;
}

void ReportPreview::turnByHand(int page) {
    turnTo(page);
    emit turned();
}

void ReportPreview::turnTo(int page) {
    page_ = std::clamp(page, 0, std::max(pageCount() - 1, 0));
    paper_->show(pages_, language_, page_);
    retranslate();
}

void ReportPreview::retranslate() {
    previous_->setText(tr("Previous"));
    next_->setText(tr("Next"));
    place_->setText(pages_ ? tr("Page %1 of %2").arg(page_ + 1).arg(pageCount()) : QString());
    paper_->setAccessibleName(place_->text());
    previous_->setEnabled(page_ > 0);
    next_->setEnabled(page_ + 1 < pageCount());
}

void ReportPreview::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_PageUp)
        turnByHand(page_ - 1);
    else if (event->key() == Qt::Key_PageDown)
        turnByHand(page_ + 1);
    else
        QWidget::keyPressEvent(event);
}

}  // namespace jupan
