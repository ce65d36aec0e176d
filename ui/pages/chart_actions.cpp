#include "ui/pages/chart_actions.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <array>

#include "ui/theme/stale.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

namespace jupan {
namespace {

constexpr std::array resolutions{150, 300, 600};  // dots per inch: screen, office printer, print shop
constexpr std::size_t pngDeed = 2;                // the first of the resolutions among the deeds

/// File systems of all kinds take these names.
QString plainFileName(QString name) {
    for (QChar& c : name)
        if (QStringLiteral("\\/:*?\"<>|").contains(c) || !c.isPrint()) c = QLatin1Char('-');
    return name.left(80).trimmed();
}

bool drawsNothing(ChartWidget& chart) {
    for (const ChartLabel& label : chart.labels())
        if (label.role == ChartLabel::Role::empty) return true;
    return false;
}

}  // namespace

ChartActions::ChartActions(Form form, QWidget* parent)
    : QWidget(parent), message_(new QLabel), windowColors_(new QCheckBox) {
    const auto add = [this](Deed deed) {
        deed.action = new QAction(this);
        deeds_.push_back(deed);
        connect(deed.action, &QAction::triggered, this, [this, deed] { act(deed); });
    };
    add({.action = nullptr, .name = ".copy", .copies = true});
    add({.action = nullptr, .name = ".svg", .format = ChartFormat::svg});
    for (const int dots : resolutions)
        add({.action = nullptr, .name = ".png", .format = ChartFormat::png, .dotsPerInch = dots});
    add({.action = nullptr, .name = ".pdf", .format = ChartFormat::pdf});
    add({.action = nullptr, .name = ".csv", .format = ChartFormat::csv});

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gridStep);
    setRole(message_, "muted");
    message_->setTextFormat(Qt::PlainText);
    message_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    message_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(message_, 1);
    row->addWidget(windowColors_);
    if (form == Form::bar)
        buildBar();
    else
        buildMenu();
    const auto showChoice = [this] {
        const bool dark = currentTheme().dark;
        windowColors_->setVisible(dark && !export_);
        if (darkChoice_) darkChoice_->setVisible(dark);
    };
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, showChoice);
    showChoice();
    retranslate();
}

QPushButton* ChartActions::addButton() {
    auto* button = new QPushButton;
    layout()->addWidget(button);
    return button;
}

void ChartActions::buildBar() {
    for (std::size_t i = 0; i < deeds_.size(); ++i) {
        if (i == pngDeed) {
            auto* menu = new QMenu(this);
            for (std::size_t k = 0; k < resolutions.size(); ++k) menu->addAction(deeds_[i + k].action);
            buttons_.push_back(addButton());
            buttons_.back()->setMenu(menu);
            i += resolutions.size() - 1;
            continue;
        }
        buttons_.push_back(addButton());
        connect(buttons_.back(), &QPushButton::clicked, deeds_[i].action, &QAction::trigger);
    }
}

void ChartActions::buildMenu() {
    export_ = addButton();
    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    for (const Deed& deed : deeds_) menu->addAction(deed.action);
    // A card full of figures has no room for a box of its own.
    darkChoice_ = menu->addAction(QString());
    darkChoice_->setCheckable(true);
    connect(darkChoice_, &QAction::toggled, windowColors_, &QCheckBox::setChecked);
    connect(menu, &QMenu::aboutToShow, this, &ChartActions::refresh);
    export_->setMenu(menu);
}

void ChartActions::setChart(ChartWidget* chart, const QString& fileName) {
    fileName_ = plainFileName(fileName);
    if (chart != chart_) {
        if (chart_) chart_->removeEventFilter(this);
        chart_ = chart;
        message_->clear();
        if (chart) chart->installEventFilter(this);
    }
    nameParts();
    refresh();
}

void ChartActions::nameParts() {
    if (!chart_) return;
    const QString name = chart_->objectName();
    setObjectName(name + QStringLiteral(".actions"));
    message_->setObjectName(name + QStringLiteral(".said"));
    windowColors_->setObjectName(name + QStringLiteral(".windowColors"));
    if (export_) {
        export_->setObjectName(name + QStringLiteral(".export"));
        for (const Deed& deed : deeds_) {
            const QString dots = deed.format == ChartFormat::png ? QString::number(deed.dotsPerInch) : QString();
            deed.action->setObjectName(name + QLatin1String(deed.name) + dots);
        }
        return;
    }
    constexpr std::array names{".copy", ".svg", ".png", ".pdf", ".csv"};
    for (std::size_t i = 0; i < buttons_.size(); ++i) buttons_[i]->setObjectName(name + QLatin1String(names[i]));
}

bool ChartActions::event(QEvent* event) {
    if (event->type() == staleChangeEvent()) refresh();
    return QWidget::event(event);
}

void ChartActions::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

bool ChartActions::eventFilter(QObject* watched, QEvent* event) {
    // Whatever changes about the chart, its greying included, it is painted for.
    if (watched == chart_ && event->type() == QEvent::Paint) refresh();
    return QWidget::eventFilter(watched, event);
}

void ChartActions::retranslate() {
    windowColors_->setText(tr("Dark"));
    if (darkChoice_) darkChoice_->setText(tr("Dark"));
    windowColors_->setToolTip(tr("Pictures in the colours of the window, for dark slides; else as on white paper."));
    for (const Deed& deed : deeds_) {
        if (deed.copies)
            deed.action->setText(tr("Copy"));
        else if (deed.format == ChartFormat::png)
            deed.action->setText(export_ ? tr("PNG, %1 dots per inch").arg(deed.dotsPerInch)
                                         : tr("%1 dots per inch").arg(deed.dotsPerInch));
        else
            deed.action->setText(suffixOf(deed.format).toUpper());
    }
    if (export_) export_->setText(tr("Export"));
    for (std::size_t i = 0; i < buttons_.size(); ++i)
        buttons_[i]->setText(i == 0 ? tr("Copy") : suffixOf(static_cast<ChartFormat>(i - 1)).toUpper());
    message_->clear();
    refresh();
}

QString ChartActions::help(const Deed& deed) const {
    if (deed.copies) return tr("Copies the chart as a picture.");
    switch (deed.format) {
        case ChartFormat::svg:
            return tr("Saves the chart as a drawing that stays sharp at every size.");
        case ChartFormat::png:
            return tr("Saves the chart as a picture.");
        case ChartFormat::pdf:
            return tr("Saves the chart as a page to print.");
        case ChartFormat::csv:
            return tr("Saves the figures behind the chart for a spreadsheet.");
    }
    return {};
}

QString ChartActions::obstacle(const Deed& deed) const {
    if (!chart_) return tr("There is nothing to export yet.");
    if (isStale(chart_)) return tr("These are the last valid figures. Correct the field that is wrong first.");
    const bool table = !deed.copies && deed.format == ChartFormat::csv;
    if (table ? chart_->table().rows.isEmpty() : drawsNothing(*chart_)) return tr("There is nothing to export yet.");
    return {};
}

void ChartActions::refresh() {
    bool any = false;
    for (const Deed& deed : deeds_) {
        const QString why = obstacle(deed);
        deed.action->setEnabled(why.isEmpty());
        deed.action->setToolTip(why.isEmpty() ? help(deed) : why);
        any = any || why.isEmpty();
    }
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        const QAction* action = deeds_[i <= pngDeed ? i : i + resolutions.size() - 1].action;
        buttons_[i]->setEnabled(action->isEnabled());
        buttons_[i]->setToolTip(action->toolTip());
    }
    if (!export_) return;
    export_->setEnabled(any);
    export_->setToolTip(any ? tr("Copies the chart, or saves it or its figures.") : deeds_.front().action->toolTip());
}

void ChartActions::act(const Deed& deed) {
    // The figures may have turned stale since the buttons were painted.
    if (const QString why = obstacle(deed); !why.isEmpty()) {
        say(why, true);
        return refresh();
    }
    if (deed.copies)
        copy();
    else
        write(deed.format, deed.dotsPerInch);
}

ChartPaper ChartActions::paper(int dotsPerInch) const {
    const bool dark = currentTheme().dark && windowColors_->isChecked();
    return {.size = {}, .colors = chartColors(dark ? darkTheme() : lightTheme()), .dotsPerInch = dotsPerInch};
}

void ChartActions::copy() {
    QGuiApplication::clipboard()->setMimeData(chartForClipboard(*chart_, paper(300)).release());
    say(tr("Copied"), false);
}

void ChartActions::write(ChartFormat format, int dotsPerInch) {
    const QString suffix = suffixOf(format);
    const bool table = format == ChartFormat::csv;
    emit fileRequested(
        {.save = true,
         .title = table ? tr("Save the figures of the chart") : tr("Save the chart"),
         .kind = table ? tr("Tables") : tr("Pictures"),
         .suffixes = {suffix},
         .suggestion = fileName_ + QLatin1Char('.') + suffix},
        [self = QPointer(this), format, dotsPerInch](const QString& path) {
            if (!self || !self->chart_) return;
            const QString why = writeChart(*self->chart_, format, path, self->paper(dotsPerInch));
            const QString name = QFileInfo(path).fileName();
            self->say(why.isEmpty() ? tr("Saved as %1").arg(name) : tr("%1 cannot be written: %2").arg(name, why),
                      !why.isEmpty());
            self->message_->setToolTip(path);
        });
}

void ChartActions::say(const QString& message, bool failed) {
    message_->setText(message);
    message_->setToolTip(message);
    setRole(message_, failed ? "error" : "muted");
}

}  // namespace jupan
