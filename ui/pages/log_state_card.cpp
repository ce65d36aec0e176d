#include "ui/pages/log_state_card.h"

#include "core/audit/stamp.h"
#include "ui/format/problem_text.h"
#include "ui/models/log_words.h"

namespace jupan {
namespace {

/// A log up to this length is checked whenever it grew; a longer one when the page is opened or the reader asks.
constexpr std::int64_t quicklyChecked = 20'000;

QLabel* textLabel(const QString& name) {
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

}  // namespace

LogStateCard::LogStateCard(QWidget* parent)
    : Card({}, parent),
      chain_(textLabel(QStringLiteral("log.chain"))),
      broken_(new ErrorLabel),
      who_(textLabel(QStringLiteral("log.who"))),
      verify_(new QPushButton) {
    broken_->setObjectName(QStringLiteral("log.broken"));
    verify_->setObjectName(QStringLiteral("log.verify"));
    setRole(who_, "muted");
    header()->addWidget(verify_);
    for (QWidget* part : std::initializer_list<QWidget*>{chain_, broken_, who_}) body()->addWidget(part);
    connect(verify_, &QPushButton::clicked, this, &LogStateCard::checkRequested);
}

void LogStateCard::setTexts() {
    setTitle(tr("State of the log"));
    // The sentence about the chain is made anew in another language.
    if (verify_->text() != tr("Check again")) checkedCount_.reset();
    verify_->setText(tr("Check again"));
    verify_->setToolTip(tr("Read the whole log and check every entry against the one before"));
    who_->setText(loggedAs(accountName()));
}

void LogStateCard::forget() {
    checkedCount_.reset();
}

void LogStateCard::check(const ChangeLog* log, const Formatter& formatter, bool always) {
    verify_->setEnabled(log != nullptr);
    const auto fail = [&](const Problems& problems) {
        chain_->clear();
        broken_->setMessage(problemLine(problems.front(), formatter));
    };
    if (!log) {
        chain_->setText(tr("There is nothing to check yet."));
        return broken_->clearMessage();
    }
    const auto count = log->count();
    if (!count) return fail(count.problems());
    const bool grown = checkedCount_ != count.value();
    if (!always && checkedCount_ && (!grown || count.value() > quicklyChecked)) return;
    const auto head = log->head();
    if (!head) return fail(head.problems());
    const auto findings = log->verify();
    if (!findings) return fail(findings.problems());
    checkedCount_ = count.value();
    chain_->setText(findings.value().empty() ? unbrokenChain(head.value(), formatter)
                                             : tr("The log does not hold: somebody changed it outside this program."));
    broken_->setMessage(chainFindings(findings.value(), formatter));
}

}  // namespace jupan
