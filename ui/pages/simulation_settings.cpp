#include "ui/pages/simulation_settings.h"

#include <QGridLayout>
#include <limits>

#include "ui/analysis/analysis_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/quiet_combo.h"

namespace jupan {
namespace {

/// Twenty digits, signs of thousands, and room to see that something is too long.
constexpr int longestEntry = 40;

QLabel* helpLabel(const QString& name) {
    auto* label = new QLabel;
    label->setObjectName(name + QStringLiteral(".help"));
    label->setWordWrap(true);
    setRole(label, "small");
    return label;
}

QString grouped(std::uint64_t value) {
    QString digits = QString::number(value);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3) digits.insert(at, u',');
    return digits;
}

}  // namespace

WholeNumberEdit::WholeNumberEdit(const QString& name, std::uint64_t lowest, std::uint64_t highest, QWidget* parent)
    : QWidget(parent),
      lowest_(lowest),
      highest_(highest),
      label_(new QLabel),
      edit_(new UnitLineEdit),
      error_(new ErrorLabel),
      help_(helpLabel(name)) {
    setObjectName(name);
    edit_->setObjectName(name + QStringLiteral(".edit"));
    edit_->setMaxLength(longestEntry);
    error_->setObjectName(name + QStringLiteral(".error"));
    label_->setBuddy(edit_);
    setFocusProxy(edit_);
    setRole(label_, "muted");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridStep);
    for (QWidget* part : std::initializer_list<QWidget*>{label_, edit_, error_, help_}) layout->addWidget(part);
    layout->addStretch(1);
    connect(edit_, &QLineEdit::textEdited, this, &WholeNumberEdit::readText);
    connect(edit_, &UnitLineEdit::escaped, this, &WholeNumberEdit::showValue);
    connect(edit_, &QLineEdit::editingFinished, this, [this] {
        if (error_->message().isEmpty()) showValue();
    });
}

void WholeNumberEdit::setTexts(const QString& label, const QString& help) {
    label_->setText(label);
    help_->setText(help);
    edit_->setAccessibleName(label);
    edit_->setAccessibleDescription(help);
}

void WholeNumberEdit::setValue(std::uint64_t value, const Formatter& formatter) {
    formatter_ = formatter;
    const bool typing = edit_->hasFocus() && edit_->isModified();
    if (value == value_ && (typing || !error_->message().isEmpty())) {
        if (!error_->message().isEmpty()) readText(edit_->text());  // in the language of now
        return;
    }
    value_ = value;
    showValue();
}

void WholeNumberEdit::showValue() {
    edit_->setText(grouped(value_));
    edit_->setModified(false);
    edit_->setInvalid(false);
    error_->clearMessage();
}

std::optional<std::uint64_t> WholeNumberEdit::parsed(const QString& text) const {
    QString digits = text.simplified();
    // A seed may be larger than a double can hold to the last digit.
    bool ok = false;
    const quint64 plain = QString(digits).remove(u',').remove(u' ').toULongLong(&ok);
    if (ok) return plain >= lowest_ && plain <= highest_ ? std::optional<std::uint64_t>(plain) : std::nullopt;
    constexpr double exact = 9007199254740992.0;  // 2^53
    const NumberEntry entry = parseNumber(text, Unit::none);
    if (!entry || !(*entry.value >= 0 && *entry.value <= exact)) return std::nullopt;
    const auto whole = static_cast<std::uint64_t>(*entry.value);
    if (static_cast<double>(whole) != *entry.value || whole < lowest_ || whole > highest_) return std::nullopt;
    return whole;
}

void WholeNumberEdit::readText(const QString& text) {
    const auto value = parsed(text);
    edit_->setInvalid(!value);
    error_->setMessage(value ? QString()
                             : tr("A whole number from %1 to %2, such as “%3”")
                                   .arg(grouped(lowest_), grouped(highest_), grouped(value_)));
    if (!value || *value == value_) return;
    value_ = *value;
    emit committed(value_);
}

SimulationSettings::SimulationSettings(QWidget* parent)
    : Card({}, parent),
      trials_(new WholeNumberEdit(QStringLiteral("simulation.trials"), 1, mostTrials)),
      seed_(new WholeNumberEdit(QStringLiteral("simulation.seed"), 0, std::numeric_limits<std::uint64_t>::max())),
      nextSeed_(new QPushButton),
      samplerLabel_(new QLabel),
      sampler_(new QuietComboBox),
      samplerHelp_(helpLabel(QStringLiteral("simulation.sampler"))) {
    nextSeed_->setObjectName(QStringLiteral("simulation.seed.next"));
    setRole(nextSeed_, "link");
    sampler_->setObjectName(QStringLiteral("simulation.sampler"));
    samplerLabel_->setBuddy(sampler_);
    setRole(samplerLabel_, "muted");

    auto* samplerColumn = new QVBoxLayout;
    samplerColumn->setSpacing(gridStep);
    samplerColumn->addWidget(samplerLabel_);
    samplerColumn->addWidget(sampler_);
    samplerColumn->addWidget(samplerHelp_);
    samplerColumn->addStretch(1);
    auto* seedColumn = new QVBoxLayout;
    seedColumn->setSpacing(gridStep);
    seedColumn->addWidget(seed_);
    seedColumn->addWidget(nextSeed_, 0, Qt::AlignLeft);
    seedColumn->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(cardGap);
    row->addWidget(trials_, 1, Qt::AlignTop);
    row->addLayout(seedColumn, 1);
    row->addLayout(samplerColumn, 1);
    body()->addLayout(row);

    connect(trials_, &WholeNumberEdit::committed, this, [this](quint64 trials) {
        SimulationChoice choice = choice_;
        choice.trials = trials;
        choose(choice);
    });
    connect(seed_, &WholeNumberEdit::committed, this, [this](quint64 seed) {
        SimulationChoice choice = choice_;
        choice.seed = seed;
        choose(choice);
    });
    connect(nextSeed_, &QPushButton::clicked, this, [this] {
        SimulationChoice choice = choice_;
        ++choice.seed;  // the last one is followed by 0
        choose(choice);
    });
    connect(sampler_, &QComboBox::activated, this, [this](int index) {
        SimulationChoice choice = choice_;
        choice.sampler = static_cast<Sampler>(index);
        choose(choice);
    });
}

void SimulationSettings::choose(SimulationChoice choice) {
    choice_ = choice;
    emit chosen(choice);
}

void SimulationSettings::setChoice(const SimulationChoice& choice, const Formatter& formatter) {
    choice_ = choice;
    setTitle(tr("How it is simulated"));
    trials_->setTexts(tr("Trials"), tr("How many times the plan is drawn and computed. Four times as many halve the "
                                       "standard error."));
    seed_->setTexts(tr("Seed"), tr("Where the random numbers start. The same seed gives the same figures again; if "
                                   "another one changes them much, take more trials."));
    nextSeed_->setText(tr("Next seed"));
    nextSeed_->setToolTip(tr("Adds 1 to the seed, so that you can see how much of the result is chance."));
    samplerLabel_->setText(tr("Sampler"));
    samplerHelp_->setText(
        choice.sampler == Sampler::pseudo
            ? tr("Independent random trials. The standard error holds for these.")
            : tr("Evenly spread points (Sobol): a more exact mean with few trials, little gain at P10 "
                 "and P90. Powers of two are best, such as 4,096."));
    fillSamplers();
    sampler_->setCurrentIndex(static_cast<int>(choice.sampler));
    sampler_->setAccessibleName(samplerLabel_->text());
    sampler_->setAccessibleDescription(samplerHelp_->text());
    trials_->setValue(choice.trials, formatter);
    seed_->setValue(choice.seed, formatter);
}

void SimulationSettings::fillSamplers() {
    for (int i = 0; i < static_cast<int>(EnumNames<Sampler>::names.size()); ++i) {
        const QString name = samplerName(static_cast<Sampler>(i));
        // In place, since the list may be open while a run ends.
        if (i < sampler_->count())
            sampler_->setItemText(i, name);
        else
            sampler_->addItem(name);
    }
}

}  // namespace jupan
