#include "ui/pages/budget_state_card.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <algorithm>

#include "ui/models/budget_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/quiet_combo.h"

namespace jupan {
namespace {

constexpr int longestNote = 500;

QLabel* wrappedLabel(const QString& name, const char* role) {
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    if (role) setRole(label, role);
    return label;
}

QPushButton* namedButton(const QString& name, const char* role = nullptr) {
    auto* button = new QPushButton;
    button->setObjectName(name);
    if (role) setRole(button, role);
    return button;
}

}  // namespace

BudgetStateCard::BudgetStateCard(BudgetDesk& desk, QWidget* parent)
    : Card({}, parent),
      desk_(desk),
      chip_(new QLabel),
      version_(new QuietComboBox),
      state_(wrappedLabel(QStringLiteral("budgetState"), nullptr)),
      note_(wrappedLabel(QStringLiteral("budgetVersionNote"), "muted")),
      freeze_(namedButton(QStringLiteral("budgetFreeze"), "primary")),
      change_(namedButton(QStringLiteral("budgetChange"), "primary")),
      discard_(namedButton(QStringLiteral("budgetDiscard"))),
      compare_(new QCheckBox),
      freezing_(new QWidget),
      freezeNote_(new QLineEdit),
      confirm_(namedButton(QStringLiteral("budgetFreezeConfirm"), "primary")),
      cancel_(namedButton(QStringLiteral("budgetFreezeCancel"))),
      error_(new ErrorLabel) {
    version_->setObjectName(QStringLiteral("budgetVersion"));
    compare_->setObjectName(QStringLiteral("budgetCompare"));
    freezeNote_->setObjectName(QStringLiteral("budgetFreezeNote"));
    freezeNote_->setMaxLength(longestNote);
    error_->setObjectName(QStringLiteral("budgetStateError"));
    build();
    connectParts();
}

void BudgetStateCard::build() {
    header()->insertWidget(0, chip_, 0, Qt::AlignVCenter);
    header()->addWidget(version_);
    for (QPushButton* button : {discard_, freeze_, change_}) header()->addWidget(button);
    version_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* freezing = new QHBoxLayout(freezing_);
    freezing->setContentsMargins(0, 0, 0, 0);
    freezing->setSpacing(2 * gridStep);
    freezing->addWidget(freezeNote_, 1);
    freezing->addWidget(confirm_);
    freezing->addWidget(cancel_);
    freezing_->hide();
    body()->addWidget(state_);
    body()->addWidget(note_);
    body()->addWidget(compare_);
    body()->addWidget(freezing_);
    body()->addWidget(error_);
}

void BudgetStateCard::connectParts() {
    connect(version_, &QComboBox::activated, this, [this](int index) {
        const std::vector<BudgetChoice> choices = desk_.choices();
        if (static_cast<std::size_t>(index) < choices.size()) desk_.show(choices[static_cast<std::size_t>(index)]);
    });
    connect(compare_, &QCheckBox::clicked, this, [this](bool on) { desk_.setCompared(on); });
    connect(change_, &QPushButton::clicked, this, [this] {
        act([this] { return desk_.startDraft(); });
        emit draftStarted();
    });
    connect(discard_, &QPushButton::clicked, this, [this] { act([this] { return desk_.discardDraft(); }); });
    connect(freeze_, &QPushButton::clicked, this, [this] { openFreezing(freezing_->isHidden()); });
    connect(cancel_, &QPushButton::clicked, this, [this] { openFreezing(false); });
    const auto freeze = [this] {
        act([this] {
            const bool done = desk_.freeze(freezeNote_->text());
            if (!done) return false;
            openFreezing(false);
            change_->setFocus();
            return true;
        });
    };
    connect(confirm_, &QPushButton::clicked, this, freeze);
    connect(freezeNote_, &QLineEdit::returnPressed, this, freeze);
    connect(&desk_, &BudgetDesk::refused, this, [this](const QString& sentence) {
        if (acting_ || sentence.isEmpty()) error_->setMessage(sentence);
    });
}

void BudgetStateCard::act(const std::function<bool()>& change) {
    acting_ = true;
    change();
    acting_ = false;
}

void BudgetStateCard::openFreezing(bool open) {
    freezing_->setVisible(open);
    freezeNote_->clear();
    if (open)
        freezeNote_->setFocus();
    else if (freezeNote_->hasFocus() || cancel_->hasFocus() || confirm_->hasFocus())
        freeze_->setFocus();
}

void BudgetStateCard::fillVersions() {
    const QSignalBlocker quiet(version_);
    version_->clear();
    const std::vector<BudgetChoice> choices = desk_.choices();
    for (const BudgetChoice choice : choices) {
        const auto& versions = desk_.book().versions;
        const auto version = std::ranges::find(versions, choice.version, &BudgetVersion::number);
        version_->addItem(version == versions.end() ? tr("Draft") : budgetVersionName(*version, desk_.formatter()));
    }
    version_->setCurrentIndex(static_cast<int>(std::ranges::find(choices, desk_.shown()) - choices.begin()));
    version_->setAccessibleName(tr("Version shown"));
    version_->setVisible(choices.size() > 1);
}

QString BudgetStateCard::versionText(const BudgetVersion& version) const {
    const Formatter& formatter = desk_.formatter();
    if (version.supersededOn)
        return tr("Version %1: frozen on %2, superseded on %3. It is kept as it was.")
            .arg(QString::number(version.number), formatter.date(version.frozenOn),
                 formatter.date(*version.supersededOn));
    const int moves =
        static_cast<int>(std::ranges::count(desk_.book().reallocations, version.number, &Reallocation::version));
    if (moves == 0)
        return tr("Frozen as version %1 on %2. Actual spending is compared with it.")
            .arg(QString::number(version.number), formatter.date(version.frozenOn));
    return tr("Frozen as version %1 on %2. Actual spending is compared with it. %n reallocation(s) since then are "
              "included.",
              nullptr, moves)
        .arg(QString::number(version.number), formatter.date(version.frozenOn));
}

QString BudgetStateCard::stateText() const {
    if (const BudgetVersion* version = desk_.shownVersion()) return versionText(*version);
    if (desk_.book().versions.empty())
        return tr(
            "A draft. Freeze it once it is approved: it becomes version 1, which actual spending is compared "
            "with and which no longer changes.");
    const BudgetVersion& last = desk_.book().versions.back();
    return tr("A draft for version %1. Until you freeze it, version %2 of %3 counts.")
        .arg(QString::number(last.number + 1), QString::number(last.number), desk_.formatter().date(last.frozenOn));
}

void BudgetStateCard::showChip() {
    const BudgetVersion* version = desk_.shownVersion();
    setRole(chip_, !version ? "cautionChip" : version->supersededOn ? "small" : "goodChip");
    chip_->setText(!version ? tr("Draft") : version->supersededOn ? tr("Superseded") : tr("In force"));
    // A frame takes the padding of its new role only when it hears of it.
    QEvent restyled(QEvent::StyleChange);
    QCoreApplication::sendEvent(chip_, &restyled);
    chip_->updateGeometry();
}

void BudgetStateCard::refresh() {
    setTitle(tr("State of the budget"));
    fillVersions();
    showChip();
    showTexts();
    const bool draft = desk_.shownVersion() == nullptr;
    freeze_->setVisible(draft);
    discard_->setVisible(draft);
    change_->setVisible(!draft && !desk_.book().hasDraft());
    compare_->setVisible(desk_.comparable());
    compare_->setChecked(desk_.isCompared());
    if (!draft) freezing_->hide();
}

void BudgetStateCard::showTexts() {
    const BudgetVersion* version = desk_.shownVersion();
    state_->setText(stateText());
    note_->setText(version ? tr("Note: %1").arg(QString::fromStdString(version->note)) : QString());
    note_->setVisible(version && !version->note.empty());
    freeze_->setText(tr("Freeze…"));
    freeze_->setToolTip(tr("Keeps the draft as a version with today's date."));
    change_->setText(tr("Change the budget"));
    change_->setToolTip(
        tr("Begins a draft with the amounts of the version in force; the version itself stays as it is."));
    discard_->setText(tr("Discard the draft"));
    discard_->setToolTip(tr("Undo brings it back."));
    confirm_->setText(tr("Freeze as version %1").arg(desk_.book().versions.size() + 1));
    cancel_->setText(tr("Cancel"));
    freezeNote_->setPlaceholderText(tr("Note: who approved it and why (may stay empty)"));
    freezeNote_->setAccessibleName(tr("Note on the version"));
    if (!desk_.book().versions.empty())
        compare_->setText(tr("Show changes from version %1").arg(desk_.book().versions.back().number));
}

}  // namespace jupan
