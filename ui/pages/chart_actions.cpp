#include "ui/pages/chart_actions.h"

#include <QClipboard>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>

#include "ui/theme/stale.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

constexpr std::array resolutions{150, 300, 600};  // dots per inch: screen, office printer, print shop

/// File systems of all kinds take these names.
QString plainFileName(QString name) {
    for (QChar& c : name)
        if (QStringLiteral("\\/:*?\"<>|").contains(c) || !c.isPrint()) c = QLatin1Char('-');
    return name.left(80).trimmed();
}

ChartPaper paper(int dotsPerInch) {
    return {.size = {}, .colors = chartColors(lightTheme()), .dotsPerInch = dotsPerInch};
}

}  // namespace

ChartActions::ChartActions(QWidget* parent) : QWidget(parent), message_(new QLabel) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gridStep);
    setRole(message_, "muted");
    message_->setTextFormat(Qt::PlainText);
    message_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    message_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(message_, 1);
    copy_ = addButton({});
    svg_ = addButton(QStringLiteral("SVG"));
    png_ = addButton(QStringLiteral("PNG"));
    pdf_ = addButton(QStringLiteral("PDF"));
    csv_ = addButton(QStringLiteral("CSV"));
    auto* menu = new QMenu(png_);
    for (const int dots : resolutions) {
        QAction* action = menu->addAction({});
        connect(action, &QAction::triggered, this, [this, dots] { write(ChartFormat::png, dots); });
        resolutions_.push_back(action);
    }
    png_->setMenu(menu);
    connect(copy_, &QPushButton::clicked, this, &ChartActions::copy);
    connect(svg_, &QPushButton::clicked, this, [this] { write(ChartFormat::svg); });
    connect(pdf_, &QPushButton::clicked, this, [this] { write(ChartFormat::pdf); });
    connect(csv_, &QPushButton::clicked, this, [this] { write(ChartFormat::csv); });
    retranslate();
    setEnabled(false);
}

QPushButton* ChartActions::addButton(const QString& text) {
    auto* button = new QPushButton(text);
    layout()->addWidget(button);
    return button;
}

void ChartActions::setChart(ChartWidget* chart, const QString& fileName) {
    fileName_ = plainFileName(fileName);
    if (chart == chart_) return;
    chart_ = chart;
    message_->clear();
    setEnabled(chart != nullptr);
    if (!chart) return;
    const QString name = chart->objectName();
    setObjectName(name + QStringLiteral(".actions"));
    message_->setObjectName(name + QStringLiteral(".said"));
    copy_->setObjectName(name + QStringLiteral(".copy"));
    svg_->setObjectName(name + QStringLiteral(".svg"));
    png_->setObjectName(name + QStringLiteral(".png"));
    pdf_->setObjectName(name + QStringLiteral(".pdf"));
    csv_->setObjectName(name + QStringLiteral(".csv"));
}

void ChartActions::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void ChartActions::retranslate() {
    copy_->setText(tr("Copy"));
    copy_->setToolTip(tr("Copies the chart as a picture."));
    svg_->setToolTip(tr("Saves the chart as a drawing that stays sharp at every size."));
    png_->setToolTip(tr("Saves the chart as a picture."));
    pdf_->setToolTip(tr("Saves the chart as a page to print."));
    csv_->setToolTip(tr("Saves the figures behind the chart for a spreadsheet."));
    for (std::size_t i = 0; i < resolutions.size(); ++i)
        resolutions_[i]->setText(tr("%1 dots per inch").arg(resolutions[i]));
    message_->clear();
}

void ChartActions::say(const QString& message, bool failed) {
    message_->setText(message);
    message_->setToolTip(message);
    setRole(message_, failed ? "error" : "muted");
}

bool ChartActions::refusesStale() {
    if (!isStale(chart_)) return false;
    say(tr("These are the last valid figures. Correct the field that is wrong first."), true);
    return true;
}

void ChartActions::copy() {
    if (refusesStale()) return;
    QGuiApplication::clipboard()->setMimeData(chartForClipboard(*chart_, paper(300)).release());
    say(tr("Copied"), false);
}

void ChartActions::write(ChartFormat format, int dotsPerInch) {
    if (refusesStale()) return;
    const QString suffix = suffixOf(format);
    const bool table = format == ChartFormat::csv;
    emit fileRequested({.save = true,
                        .title = table ? tr("Save the figures of the chart") : tr("Save the chart"),
                        .kind = table ? tr("Tables") : tr("Pictures"),
                        .suffixes = {suffix},
                        .suggestion = fileName_ + QLatin1Char('.') + suffix},
                       [this, format, dotsPerInch](const QString& path) {
                           const QString why = writeChart(*chart_, format, path, paper(dotsPerInch));
                           const QString name = QFileInfo(path).fileName();
                           if (why.isEmpty())
                               say(tr("Saved as %1").arg(name), false);
                           else
                               say(tr("%1 cannot be written: %2").arg(name, why), true);
                       });
}

}  // namespace jupan
