#include "ui/pages/actuals_outcome_view.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <algorithm>

#include "core/finops/double_counting.h"
#include "ui/analysis/actuals_words.h"
#include "ui/document/spending.h"
#include "ui/format/problem_text.h"
#include "ui/format/read_fault_text.h"
#include "ui/format/save_file.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

namespace jupan {
namespace {

constexpr int mostRejectedLines = 8;
constexpr std::array countNames{"rows", "added", "replaced", "present", "empty", "rejected"};

QLabel* plainLabel(const QString& name, const char* role = nullptr) {
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (role) setRole(label, role);
    return label;
}

}  // namespace

ActualsOutcomeView::ActualsOutcomeView(const QString& name, ProjectDocument& document, ViewSettings& view,
                                       QWidget* parent)
    : QWidget(parent),
      name_(name),
      document_(document),
      view_(view),
      sentence_(plainLabel(name + QStringLiteral(".sentence"), "heading")),
      counts_(new QWidget),
      sums_(plainLabel(name + QStringLiteral(".sums"))),
      warnings_(new QVBoxLayout),
      rejected_(new QWidget),
      rejectedHeading_(plainLabel(name + QStringLiteral(".rejected_heading"), "heading")),
      rejectedRows_(new QPlainTextEdit),
      copy_(new QPushButton),
      export_(new QPushButton),
      note_(plainLabel(name + QStringLiteral(".note"), "small")) {
    buildCounts();
    buildRejected();
    warnings_->setSpacing(gridStep);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * gridStep);
    layout->addWidget(sentence_);
    layout->addWidget(counts_);
    layout->addWidget(sums_);
    layout->addLayout(warnings_);
    layout->addWidget(rejected_);
}

void ActualsOutcomeView::buildCounts() {
    auto* grid = new QGridLayout(counts_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6 * gridStep);
    grid->setVerticalSpacing(0);
    for (std::size_t i = 0; i < countNames.size(); ++i) {
        captions_[i] = new QLabel;
        setRole(captions_[i], "small");
        figures_[i] = new QLabel;
        figures_[i]->setObjectName(name_ + u'.' + QLatin1String(countNames[i]));
        setRole(figures_[i], "heading");
        grid->addWidget(captions_[i], 0, static_cast<int>(i));
        grid->addWidget(figures_[i], 1, static_cast<int>(i));
    }
    grid->setColumnStretch(static_cast<int>(countNames.size()), 1);
}

void ActualsOutcomeView::buildRejected() {
    rejectedRows_->setObjectName(name_ + QStringLiteral(".rejected_rows"));
    rejectedRows_->setReadOnly(true);
    rejectedRows_->setTabChangesFocus(true);
    copy_->setObjectName(name_ + QStringLiteral(".copy"));
    export_->setObjectName(name_ + QStringLiteral(".export"));
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * gridStep);
    row->addWidget(copy_);
    row->addWidget(export_);
    row->addWidget(note_, 1);
    auto* layout = new QVBoxLayout(rejected_);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * gridStep);
    layout->addWidget(rejectedHeading_);
    layout->addWidget(rejectedRows_);
    layout->addLayout(row);
    connect(copy_, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(rejectedText());
        note_->setText(tr("The list is in the clipboard."));
    });
    connect(export_, &QPushButton::clicked, this, &ActualsOutcomeView::exportRejected);
}

void ActualsOutcomeView::show(const QString& file, std::shared_ptr<const ImportOutcome> outcome) {
    file_ = file;
    outcome_ = std::move(outcome);
    note_->clear();
    setVisible(true);
    refresh();
}

void ActualsOutcomeView::refresh() {
    if (!outcome_) return;
    sentence_->setText(sentence());
    showCounts();
    showWarnings();
    showRejected();
}

QString ActualsOutcomeView::sentence() const {
    const ReadResult& read = outcome_->read;
    const Formatter& formatter = view_.formatter();
    if (!outcome_->problems.empty())
        return tr("Nothing was taken over: %1").arg(problemLine(outcome_->problems.front(), formatter));
    if (read.status == ReadResult::Status::stopped) return tr("Stopped. Nothing of the file was taken over.");
    if (read.status == ReadResult::Status::failed)
        return tr("The file is refused; nothing of it was taken over. %1")
            .arg(read.fault ? readFaultLine(*read.fault, formatter) : QString());
    if (read.rowsRead == 0) return tr("The file has no rows; nothing was taken over.");
    if (outcome_->number == 0 && outcome_->alreadyPresent > 0)
        return tr("All of it is there already. Nothing was added twice.");
    if (outcome_->number == 0) return tr("The file has no charge that could be taken over.");
    const auto days = [&](std::int32_t day) { return dateOfDay(day); };
    const QString covered =
        read.firstDay && read.lastDay ? daysText(days(*read.firstDay), days(*read.lastDay), formatter) : QString();
    return tr("Taken over: charges of %1.").arg(covered);
}

void ActualsOutcomeView::showCounts() {
    const ReadResult& read = outcome_->read;
    const bool complete = read.status == ReadResult::Status::complete && outcome_->problems.empty();
    counts_->setVisible(complete);
    const QStringList captions{tr("Rows read"),     tr("Added"), tr("Stated anew"),
                               tr("Already there"), tr("Empty"), tr("Rejected")};
    const std::array<std::uint64_t, 6> values{read.rowsRead,      outcome_->added,
                                              outcome_->replaced, outcome_->alreadyPresent,
                                              read.emptyRows,     read.rejectedRows};
    for (std::size_t i = 0; i < values.size(); ++i) {
        captions_[i]->setText(captions[static_cast<qsizetype>(i)]);
        figures_[i]->setText(view_.formatter().number(static_cast<double>(values[i]), 0));
        setRole(figures_[i], i + 1 == values.size() && values[i] > 0 ? "bad" : "heading");
    }
    sums_->setVisible(complete && !outcome_->amounts.empty());
    sums_->setText(tr("Sum of what was added: %1").arg(tableSumsText(outcome_->amounts, view_.formatter())));
    sums_->setToolTip(sumsText(outcome_->amounts, view_.formatter()));
}

void ActualsOutcomeView::addWarning(const QString& sentence, const QString& action, std::function<void()> act) {
    const QString name = name_ + QStringLiteral(".warning[%1]").arg(warningCount_++);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * gridStep);
    QLabel* label = plainLabel(name, "caution");
    label->setText(QStringLiteral("! ") + sentence);
    layout->addWidget(label, 1);
    if (!action.isEmpty()) {
        auto* button = new QPushButton(action);
        button->setObjectName(name + QStringLiteral(".act"));
        setRole(button, "link");
        layout->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QPushButton::clicked, this, std::move(act));
    }
    warnings_->addWidget(row);
}

void ActualsOutcomeView::showWarnings() {
    while (QLayoutItem* item = warnings_->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);  // its successors have the same names
            widget->deleteLater();
        }
        delete item;
    }
    warningCount_ = 0;
    const ReadResult& read = outcome_->read;
    if (read.status != ReadResult::Status::complete) return;
    const Formatter& formatter = view_.formatter();
    if (read.morePages)
        addWarning(
            tr("The report has further pages that this file does not hold. Export or fetch them too, and "
               "import them."));
    if (read.roundedAmounts > 0)
        addWarning(tr("%n amount(s) had more than 18 digits behind the point and were rounded to these.", nullptr,
                      static_cast<int>(read.roundedAmounts)));
    for (const std::string& currency : read.unknownCurrencies)
        addWarning(tr("“%1” is not a currency in use. Its charges are kept as they stand and wait for a rate.")
                       .arg(shownFileText(currency)),
                   tr("Enter a rate"), [this] { emit ratesWanted(); });
    const LedgerActuals& actuals = document_.spending().actuals();
    for (const auto& [currency, use] : actuals.rates) {
        if (use.waiting == 0 || !read.amounts.contains(currency)) continue;
        if (std::ranges::find(read.unknownCurrencies, currency) != read.unknownCurrencies.end()) continue;
        addWarning(tr("%n charge(s) in %1 wait for an exchange rate and are in no sum until then.", nullptr,
                      static_cast<int>(use.waiting))
                       .arg(shownFileText(currency)),
                   tr("Enter a rate"), [this] { emit ratesWanted(); });
    }
    if (outcome_->number == 0) return;
    for (const PossibleDouble& twice : possibleDoubles(actuals.groups)) {
        const QString days = daysText(twice.first, twice.last, formatter);
        const QString vendor = shownFileText(twice.vendor);
        if (twice.leaveOut.text.empty())
            addWarning(tr("%1: the same days (%2) are there by line item and without. The money may count twice; "
                          "remove one of the imports.")
                           .arg(vendor, days),
                       tr("Show imports"), [this] { emit importsWanted(); });
        else
            addWarning(tr("%1: a report of the vendor and a statement that names it cover the same days (%2). The "
                          "money may count twice; a rule can leave one of them out.")
                           .arg(vendor, days),
                       tr("Make the rule"), [this, rule = twice.leaveOut] { emit ruleWanted(rule); });
    }
}

void ActualsOutcomeView::showRejected() {
    const ReadResult& read = outcome_->read;
    const bool any = read.status == ReadResult::Status::complete && !read.rejected.empty();
    rejected_->setVisible(any);
    if (!any) return;
    rejectedHeading_->setText(
        tr("%n row(s) were rejected. Put them right in the file and import it again: what is "
           "there already is not added twice.",
           nullptr, static_cast<int>(read.rejectedRows)));
    rejectedRows_->setPlainText(rejectedText());
    const int lines = std::min(mostRejectedLines, rejectedRows_->blockCount() + 1);
    rejectedRows_->setFixedHeight(lines * rejectedRows_->fontMetrics().lineSpacing() + 5 * gridStep);
    rejectedRows_->setAccessibleName(rejectedHeading_->text());
    copy_->setText(tr("Copy the list"));
    export_->setText(tr("Save the list …"));
}

QString ActualsOutcomeView::rejectedText() const {
    const ReadResult& read = outcome_->read;
    QStringList lines;
    for (const ReadFault& fault : read.rejected) lines << readFaultLine(fault, view_.formatter());
    if (read.rejectedRows > read.rejected.size())
        lines << tr("and %n more", nullptr, static_cast<int>(read.rejectedRows - read.rejected.size()));
    return lines.join(u'\n');
}

void ActualsOutcomeView::exportRejected() {
    emit fileRequested({.save = true,
                        .title = tr("Save the list of rejected rows"),
                        .kind = tr("Texts"),
                        .suffixes = {QStringLiteral("txt")},
                        .suggestion = tr("rejected rows") + QStringLiteral(".txt")},
                       [this](const QString& path) {
                           const QByteArray bytes = (file_ + u'\n' + rejectedText() + u'\n').toUtf8();
                           const QString why = saveFile(path, bytes);
                           note_->setText(why.isEmpty() ? tr("The list is written to “%1”.").arg(path)
                                                        : tr("The list cannot be written: %1.").arg(why));
                       });
}

}  // namespace jupan
