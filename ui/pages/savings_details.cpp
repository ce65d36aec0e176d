#include "ui/pages/savings_details.h"

#include <QStringList>
#include <QStyle>

#include "core/prices/price_catalogue.h"
#include "ui/models/saving_words.h"
#include "ui/theme/stale.h"
#include "ui/theme/theme.h"
#include "ui/widgets/number_edit.h"

namespace jupan {
namespace {

QLabel* newLabel(const char* name, const char* role) {
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setRole(label, role);
    return label;
}

/// A provenance chip that only shows: the value is the program's, not an input of the plan.
QToolButton* newChip(const QString& name) {
    auto* chip = new QToolButton;
    chip->setObjectName(name);
    chip->setFocusPolicy(Qt::NoFocus);
    chip->setAttribute(Qt::WA_TransparentForMouseEvents);
    setRole(chip, "chip");
    return chip;
}

void showSource(QToolButton* chip, Source source) {
    chip->setText(choiceText(source));
    chip->setProperty("chip", QLatin1String(nameOf(source).data()));
    chip->style()->unpolish(chip);
    chip->style()->polish(chip);
}

}  // namespace

SavingsDetails::SavingsDetails(ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      view_(view),
      subject_(newLabel("savings.details.subject", "muted")),
      arithmeticTitle_(newLabel("savings.arithmetic.title", "heading")),
      arithmetic_(new QGridLayout),
      nowTitle_(newLabel("savings.arithmetic.nowTitle", "small")),
      thenTitle_(newLabel("savings.arithmetic.thenTitle", "small")),
      arithmeticNote_(newLabel("savings.arithmetic.note", "small")),
      nothing_(newLabel("savings.nothing", "caution")),
      assumptionTitle_(newLabel("savings.assumptions.title", "heading")),
      fieldBox_(new QVBoxLayout),
      sentences_(newLabel("savings.assumptions.sentences", "small")),
      session_(newLabel("savings.assumptions.session", "small")),
      demandTitle_(newLabel("savings.demand.title", "heading")),
      demand_(newLabel("savings.demand", "")),
      risk_(newLabel("savings.riskNote", "caution")),
      try_(new QPushButton),
      open_(new QPushButton),
      notice_(newLabel("savings.notice", "muted")),
      error_(new ErrorLabel) {
    setObjectName(QStringLiteral("savings.details"));
    try_->setObjectName(QStringLiteral("savings.try"));
    open_->setObjectName(QStringLiteral("savings.open"));
    error_->setObjectName(QStringLiteral("savings.error"));
    setRole(try_, "primary");
    setRole(open_, "link");

    auto* columns = new QHBoxLayout;
    columns->setSpacing(2 * cardGap);
    QVBoxLayout* left = addColumn(columns);
    QVBoxLayout* right = addColumn(columns);

    arithmetic_->setHorizontalSpacing(4 * gridStep);
    arithmetic_->setVerticalSpacing(2 * gridStep);
    arithmetic_->setColumnStretch(0, 1);
    arithmetic_->addWidget(nowTitle_, 0, 1, Qt::AlignRight);
    arithmetic_->addWidget(thenTitle_, 0, 2, Qt::AlignRight);
    quantity_ = addLine(1, "quantity");
    cost_ = addLine(2, "cost");
    saved_ = addLine(3, "saved");
    npv_ = addLine(4, "npv");
    setRole(saved_.then, "good");
    left->addWidget(arithmeticTitle_);
    left->addLayout(arithmetic_);
    left->addWidget(arithmeticNote_);
    left->addWidget(nothing_);
    left->addSpacing(2 * gridStep);
    left->addWidget(demandTitle_);
    left->addWidget(demand_);
    left->addWidget(risk_);
    left->addStretch(1);

    fieldBox_->setSpacing(3 * gridStep);
    right->addWidget(assumptionTitle_);
    right->addLayout(fieldBox_);
    right->addWidget(sentences_);
    right->addWidget(session_);
    right->addStretch(1);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4 * gridStep);
    buttons->addWidget(try_);
    buttons->addWidget(notice_, 1);
    buttons->addWidget(open_);
    body()->addWidget(subject_);
    body()->addLayout(columns);
    body()->addLayout(buttons);
    body()->addWidget(error_);
    connect(try_, &QPushButton::clicked, this, &SavingsDetails::tryRequested);
    connect(open_, &QPushButton::clicked, this, [this] { emit openRequested(scenario_); });
}

QVBoxLayout* SavingsDetails::addColumn(QHBoxLayout* columns) {
    auto* column = new QVBoxLayout;
    column->setSpacing(2 * gridStep);
    columns->addLayout(column, 1);
    return column;
}

SavingsDetails::Line SavingsDetails::addLine(int row, const char* name) {
    const auto object = [name](const char* part) {
        return QStringLiteral("savings.%1.%2").arg(QLatin1String(name), QLatin1String(part));
    };
    Line line{newLabel("", ""), newLabel("", ""), newLabel("", "")};
    line.name->setObjectName(object("name"));
    line.now->setObjectName(object("now"));
    line.then->setObjectName(object("then"));
    arithmetic_->addWidget(line.name, row, 0);
    for (QLabel* figure : {line.now, line.then}) {
        figure->setWordWrap(false);
        figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        addFigures(figure);
    }
    arithmetic_->addWidget(line.now, row, 1);
    arithmetic_->addWidget(line.then, row, 2);
    return line;
}

void SavingsDetails::showSaving(const Project& project, const ListedSaving& listed, const SavingList& list,
                                const Scenario* tried) {
    const Saving& saving = listed.saving;
    const bool another = !shown_ || listed.key() != key_;
    if (another) {
        clearFields();
        notice_->clear();
        error_->clearMessage();
    }
    key_ = listed.key();
    shown_ = true;
    setTitle(savingTitle(project, saving, view_.formatter()));
    subject_->setText(savingSubject(project, saving));
    showArithmetic(project, saving, listed.saves);
    showAssumptions(project, listed, list);
    demandTitle_->setText(tr("What it asks for"));
    demand_->setText(savingDemand(saving.kind));
    const QString risk = savingRiskNote(saving);
    risk_->setText(risk.isEmpty() ? QString() : tr("⚠ %1").arg(risk));
    risk_->setVisible(!risk.isEmpty());
    try_->setText(tr("Try as scenario"));
    try_->setEnabled(listed.saves);
    open_->setText(tr("Open scenarios"));
    scenario_ = tried ? tried->id.text : std::string();
    open_->setVisible(tried != nullptr);
    if (!tried)
        notice_->clear();
    else if (notice_->text().isEmpty())
        notice_->setText(tr("The scenario “%1” tries this.").arg(QString::fromStdString(tried->name)));
}

void SavingsDetails::showArithmetic(const Project& project, const Saving& saving, bool saves) {
    const Formatter& formatter = view_.formatter();
    const auto put = [](const Line& line, const QString& name, const QString& now, const QString& then) {
        line.name->setText(name);
        line.now->setText(now);
        line.then->setText(then);
    };
    // To the last unit, so that the difference can be checked by eye.
    const auto money = [&](double amount) { return formatter.moneyIn(amount, project.settings.currency.code); };
    arithmeticTitle_->setText(tr("The arithmetic"));
    nowTitle_->setText(tr("Plan"));
    thenTitle_->setText(tr("Then"));
    put(quantity_, savingQuantity(project, saving), savingQuantityValue(project, saving, saving.now, formatter),
        savingQuantityValue(project, saving, saving.then, formatter));
    put(cost_, tr("Cost a year"), money(saving.costPerYearNow), money(saving.costPerYearThen));
    put(saved_, tr("Saved a year"), {}, money(saving.moneyPerYear));
    put(npv_, tr("Higher NPV"), {}, money(saving.npvChange));
    for (const auto& [label, amount] :
         {std::pair{cost_.now, saving.costPerYearNow}, std::pair{cost_.then, saving.costPerYearThen},
          std::pair{saved_.then, saving.moneyPerYear}, std::pair{npv_.then, saving.npvChange}})
        label->setToolTip(formatter.exactMoney(amount));
    arithmeticNote_->setText(
        tr("Cost of this line alone, contingency included, as the average year of the months in operation."));
    for (const Line& line : {quantity_, cost_, saved_, npv_})
        for (QLabel* label : {line.name, line.now, line.then}) label->setVisible(saves);
    for (QLabel* label : {nowTitle_, thenTitle_, arithmeticNote_}) label->setVisible(saves);
    nothing_->setText(tr("With your value this saves nothing."));
    nothing_->setVisible(!saves);
}

void SavingsDetails::showAssumptions(const Project& project, const ListedSaving& listed, const SavingList& list) {
    const Saving& saving = listed.saving;
    assumptionTitle_->setText(tr("What it rests on"));
    QStringList sentences;
    std::size_t used = 0;
    for (const SavingAssumption& assumption : saving.assumptions) {
        if (!assumptionField(project, saving, assumption.code)) {
            sentences << assumptionSentence(assumption, view_.formatter());
            continue;
        }
        if (used == fields_.size()) addField(project, saving, assumption.code);
        const Field& field = fields_[used++];
        const auto own = list.ownValue(key_, assumption.code);
        const Source source = own ? Source::guess : assumption.source;
        field.edit->setFormatter(view_.formatter());
        field.edit->setLabel(assumptionLabel(assumption.code));
        field.edit->setValue(own ? *own : assumption.value);
        showSource(field.chip, source);
        field.origin->setText(own ? tr("Your value.") : assumptionOrigin(assumption));
        field.back->setText(tr("Take it back"));
        field.back->setVisible(own.has_value());
    }
    const QString tokenizers = unconfirmedTokenizers(project, saving);
    if (!tokenizers.isEmpty())
        sentences << tr("No source confirms how %1 cuts text into tokens; the same number is assumed.").arg(tokenizers);
    sentences_->setText(sentences.join(QLatin1Char('\n')));
    sentences_->setVisible(!sentences.isEmpty());
    session_->setText(tr("Values put here are kept until the program closes. The plan stays as it is."));
}

QString SavingsDetails::unconfirmedTokenizers(const Project& project, const Saving& saving) const {
    QStringList names;
    for (const Model& model : saving.newModels) {
        const CatalogueModel* entry = findModel(view_.prices().all(), model.catalogue);
        if (entry && entry->tokenizerAssumed) names << savingModelName(project, saving, model.id.text);
    }
    return names.join(QStringLiteral(", "));
}

void SavingsDetails::addField(const Project& project, const Saving& saving, AssumptionCode code) {
    const QString name = QStringLiteral("savings.assumption.") + QLatin1String(nameOf(code).data());
    auto* box = new QWidget;
    Field field{code, new NumberEdit(*assumptionField(project, saving, code), view_.formatter()),
                newChip(name + QStringLiteral(".source")), newLabel("", "small"), new QPushButton};
    field.edit->setPrefix(name);
    field.origin->setObjectName(name + QStringLiteral(".origin"));
    field.back->setObjectName(name + QStringLiteral(".back"));
    setRole(field.back, "link");
    auto* below = new QHBoxLayout;
    below->setSpacing(2 * gridStep);
    below->addWidget(field.chip);
    below->addWidget(field.origin, 1);
    below->addWidget(field.back);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridStep);
    layout->addWidget(field.edit);
    layout->addLayout(below);
    fieldBox_->addWidget(box);
    fields_.push_back(field);
    connect(field.edit, &NumberEdit::committed, this, [this, code](double value) {
        setStale(this, false);
        emit assumed(key_, code, value);
    });
    connect(field.edit, &NumberEdit::invalid, this, [this] { setStale(this, true); });
    connect(field.edit, &NumberEdit::restored, this, [this] { setStale(this, false); });
    connect(field.back, &QPushButton::clicked, this, [this, code] { emit forgotten(key_, code); });
}

void SavingsDetails::clearFields() {
    for (const Field& field : fields_) {
        QWidget* box = field.edit->parentWidget();
        fieldBox_->removeWidget(box);
        box->hide();
        box->deleteLater();
    }
    fields_.clear();
    setStale(this, false);
}

void SavingsDetails::setNotice(const QString& sentence) {
    notice_->setText(sentence);
}

void SavingsDetails::setError(const QString& sentence) {
    error_->setMessage(sentence);
}

}  // namespace jupan
