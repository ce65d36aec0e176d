#include "ui/pages/prices_own_form.h"

#include <QGridLayout>
#include <algorithm>

#include "core/prices/catalogue_check.h"
#include "core/prices/project_prices.h"
#include "ui/models/entity_table_model.h"
#include "ui/models/price_words.h"
#include "ui/pages/prices_periods_edit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_edit.h"

namespace jupan {
namespace {

const std::vector<std::string> currencies{"USD", "KRW", "EUR", "JPY", "CNY", "GBP", "SGD", "VND"};

std::vector<std::string> choicesFor(const Currency& currency) {
    std::vector<std::string> codes = currencies;
    if (std::find(codes.begin(), codes.end(), currency.code) == codes.end()) codes.push_back(currency.code);
    return codes;
}

/// A field of the form that no entity of a project has.
FieldSpec textField(std::string_view name) {
    return {.entity = "own", .info = {.name = name}};
}

/// What the editor of periods shows of a price of the catalogue.
std::vector<DatedPrice> periodsOf(const CatalogueModel& entry) {
    std::vector<DatedPrice> periods;
    for (const CataloguePrice& price : entry.prices) periods.push_back({.from = price.from, .price = planPrice(price)});
    return periods;
}

/// Takes what the editor changed; what it does not show (cache writes) stays.
void putPeriod(CataloguePrice& price, const DatedPrice& period) {
    if (price.batchInput != period.price.batchInput || price.batchOutput != period.price.batchOutput)
        price.batchBasis =
            period.price.batchInput || period.price.batchOutput ? std::optional(BatchBasis::listed) : std::nullopt;
    price.from = period.from;
    price.input = period.price.input;
    price.cachedInput = period.price.cachedInput;
    price.output = period.price.output;
    price.batchInput = period.price.batchInput;
    price.batchOutput = period.price.batchOutput;
    if (!period.price.longContext) {
        price.longContext.reset();
        return;
    }
    if (!price.longContext) price.longContext.emplace();
    price.longContext->above = period.price.longContext->above;
    price.longContext->input = period.price.longContext->input;
    price.longContext->output = period.price.longContext->output;
}

}  // namespace

PricesOwnForm::PricesOwnForm(ViewSettings& view, QWidget* parent)
    : QWidget(parent),
      view_(view),
      heading_(new QLabel),
      id_(new TextEdit(textField("id"), view.formatter())),
      name_(new TextEdit(*findField("model", "name"), view.formatter())),
      provider_(new TextEdit(textField("provider"), view.formatter())),
      currency_(new ChoiceEdit(*findField("model", "currency"), view.formatter(),
                               [this] {
                                   QStringList texts;
                                   for (const std::string& code : choicesFor(draft_.currency))
                                       texts << QString::fromStdString(code);
                                   return texts;
                               })),
      tokenizer_(new ChoiceEdit(*findField("model", "tokenizer"), view.formatter(),
                                [] { return QStringList{unknownTip()} + choiceTexts<TokenEncoding>(); })),
      source_(new TextEdit(textField("source"), view.formatter())),
      readOn_(new TextEdit(textField("read_on"), view.formatter())),
      note_(new QLabel),
      error_(new ErrorLabel),
      save_(new QPushButton),
      cancel_(new QPushButton) {
    buildPeriods();
    buildFields();
}

void PricesOwnForm::buildFields() {
    setRole(heading_, "heading");
    setRole(note_, "small");
    note_->setObjectName(QStringLiteral("own.note"));
    note_->setTextFormat(Qt::PlainText);
    note_->setWordWrap(true);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(3 * gridStep);
    grid->setVerticalSpacing(2 * gridStep);
    const std::pair<FieldFrame*, const char*> fields[] = {
        {id_, "id"},         {name_, "name"},      {provider_, "provider"},  {currency_, "currency"},
        {source_, "source"}, {readOn_, "read_on"}, {tokenizer_, "tokenizer"}};
    int cell = 0;
    for (const auto& [field, name] : fields) {
        field->setPrefix(QStringLiteral("own.") + QLatin1String(name));
        grid->addWidget(field, cell / 3, cell % 3, Qt::AlignTop);
        ++cell;
    }
    for (int column = 0; column < 3; ++column) grid->setColumnStretch(column, 1);
    error_->setObjectName(QStringLiteral("own.error"));
    save_->setObjectName(QStringLiteral("own.save"));
    cancel_->setObjectName(QStringLiteral("own.cancel"));
    setRole(save_, "primary");
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * gridStep);
    buttons->addWidget(save_);
    buttons->addWidget(cancel_);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * gridStep);
    layout->addWidget(heading_);
    layout->addLayout(grid);
    layout->addWidget(note_);
    layout->addWidget(periods_);
    layout->addWidget(error_);
    layout->addLayout(buttons);
    connect(save_, &QPushButton::clicked, this, &PricesOwnForm::save);
    connect(cancel_, &QPushButton::clicked, this, &PricesOwnForm::cancelled);
    connect(id_, &TextEdit::committed, this, [this](const QString& text) {
        draft_.id = text.trimmed().toStdString();
        showId();
    });
    connect(name_, &TextEdit::committed, this, [this](const QString& text) { draft_.name = text.toStdString(); });
    connect(provider_, &TextEdit::committed, this,
            [this](const QString& text) { draft_.provider = text.trimmed().toStdString(); });
    connect(source_, &TextEdit::committed, this, [this](const QString& text) {
        draft_.sources.clear();
        if (!text.trimmed().isEmpty()) draft_.sources.push_back({.name = text.trimmed().toStdString()});
    });
    connect(readOn_, &TextEdit::committed, this, [this](const QString& text) {
        readOn_->setProblem({});
        draft_.readOn = text.trimmed().toStdString();
    });
    connect(currency_, &ChoiceEdit::committed, this, [this](int index) {
        draft_.currency.code = choicesFor(draft_.currency)[static_cast<std::size_t>(index)];
        showPeriods();
    });
    connect(tokenizer_, &ChoiceEdit::committed, this, [this](int index) {
        draft_.tokenizer = index > 0 ? std::optional(static_cast<TokenEncoding>(index - 1)) : std::nullopt;
        draft_.tokenizerAssumed = false;
    });
}

void PricesOwnForm::buildPeriods() {
    // Rows come and go once the button that asked for it has finished its click.
    const auto later = [this] { QMetaObject::invokeMethod(this, &PricesOwnForm::showPeriods, Qt::QueuedConnection); };
    periods_ = new PricesPeriodsEdit(
        {.change = [this](std::size_t index, const DatedPrice& period,
                          const QString&) { putPeriod(draft_.prices[index], period); },
         .add =
             [this, later] {
                 CataloguePrice next = draft_.prices.empty() ? CataloguePrice{} : draft_.prices.back();
                 next.from = freeDay(periodsOf(draft_), view_.prices().today());
                 draft_.prices.push_back(next);
                 later();
             },
         .remove =
             [this, later](std::size_t index) {
                 draft_.prices.erase(draft_.prices.begin() + static_cast<std::ptrdiff_t>(index));
                 later();
             },
         .refuse =
             [this](const QString& path, bool invalid) {
                 if (invalid)
                     refused_.insert(path);
                 else
                     refused_.erase(path);
             }},
        false, 1, this);
}

void PricesOwnForm::startNew(const CatalogueModel& entry) {
    CatalogueModel draft{.id = entry.id,
                         .provider = entry.provider,
                         .name = entry.name,
                         .contextWindow = entry.contextWindow,
                         .maxOutput = entry.maxOutput,
                         .tokenizer = entry.tokenizer,
                         .tokenizerAssumed = entry.tokenizerAssumed,
                         .currency = entry.currency,
                         .readOn = view_.prices().today()};
    const CataloguePrice* price = priceOn(entry, view_.prices().today());
    draft.prices.push_back(price ? *price : CataloguePrice{});
    draft.prices.front().from.clear();
    start(std::move(draft), {});
}

void PricesOwnForm::startEdit(const CatalogueModel& entry) {
    start(entry, entry.id);
}

void PricesOwnForm::start(CatalogueModel draft, const std::string& before) {
    periods_->clear();
    refused_.clear();
    draft_ = std::move(draft);
    draft_.own = false;
    before_ = before;
    for (TextEdit* edit : {id_, name_, provider_, source_, readOn_}) edit->setProblem({});
    error_->clearMessage();
    id_->setText(QString::fromStdString(draft_.id));
    name_->setText(QString::fromStdString(draft_.name));
    provider_->setText(QString::fromStdString(draft_.provider));
    source_->setText(QString::fromStdString(draft_.sources.empty() ? std::string() : sourceText(draft_.sources)));
    readOn_->setText(QString::fromStdString(draft_.readOn));
    refresh();
    id_->edit()->setFocus();
}

void PricesOwnForm::refresh() {
    heading_->setText(before_.empty() ? tr("New own price")
                                      : tr("Own price of “%1”").arg(QString::fromStdString(before_)));
    save_->setText(tr("Save own price"));
    cancel_->setText(tr("Cancel"));
    id_->setLabel(tr("Id of the model"));
    provider_->setLabel(tr("Provider"));
    source_->setLabel(tr("Contract or quote"));
    readOn_->setLabel(tr("Day of the contract"));
    for (TextEdit* edit : {id_, name_, provider_, source_, readOn_}) edit->setFormatter(view_.formatter());
    id_->edit()->setToolTip(
        tr("As the provider calls the model, such as gpt-5.4; the id of a list price is replaced by "
           "this price."));
    provider_->edit()->setToolTip(tr("Who asks for this price."));
    source_->edit()->setToolTip(tr("Where the price stands in writing, such as a contract number."));
    readOn_->edit()->setToolTip(tr("The day on which the price was agreed or read, as 2026-01-31."));
    for (ChoiceEdit* choice : {currency_, tokenizer_}) {
        choice->setFormatter(view_.formatter());
        choice->refreshTexts();
    }
    const std::vector<std::string> codes = choicesFor(draft_.currency);
    currency_->setIndex(static_cast<int>(std::find(codes.begin(), codes.end(), draft_.currency.code) - codes.begin()));
    tokenizer_->setIndex(draft_.tokenizer ? static_cast<int>(*draft_.tokenizer) + 1 : 0);
    showId();
    showPeriods();
}

void PricesOwnForm::showId() {
    id_->setProblem({});
    const CatalogueModel* listed = findModel(view_.prices().list(), draft_.id);
    note_->setText(listed ? tr("This price counts instead of the list price of “%1”.").arg(displayName(listed->name))
                          : tr("The list has no model with this id; it is added to your catalogue."));
    note_->setVisible(!draft_.id.empty());
}

void PricesOwnForm::showPeriods() {
    periods_->showPeriods(QStringLiteral("own.prices"), draft_.currency.code, periodsOf(draft_), view_.formatter());
}

Problems PricesOwnForm::problemsOfId() const {
    if (draft_.id.empty() || draft_.id == before_) return {};
    if (!findModel(view_.prices().own(), draft_.id)) return {};
    return {{.code = ProblemCode::duplicateId, .path = "id", .value = draft_.id}};
}

void PricesOwnForm::showProblems(const Problems& problems) {
    QStringList others;
    for (const Problem& problem : problems) {
        const QString sentence = priceListProblemText(problem, view_.formatter());
        if (problem.path.ends_with("id"))
            id_->setProblem(problem.code == ProblemCode::duplicateId
                                ? tr("There is an own price of “%1” already; choose it in the table to change it.")
                                      .arg(QString::fromStdString(problem.value))
                            : draft_.id.empty() ? tr("The id of the model is needed, such as gpt-5.4.")
                                                : sentence);
        else if (problem.path.ends_with("read_on"))
            readOn_->setProblem(sentence);
        else
            others << priceListProblemLine(problem, view_.formatter());
    }
    error_->setMessage(others.join(u'\n'));
}

void PricesOwnForm::save() {
    if (!refused_.empty()) return error_->setMessage(tr("Put the marked fields right first."));
    Problems problems = checkCatalogue({.models = {draft_}, .seats = {}}, view_.prices().today());
    const Problems ofId = problemsOfId();
    problems.insert(problems.end(), ofId.begin(), ofId.end());
    if (!problems.empty()) return showProblems(problems);
    error_->clearMessage();
    PriceCatalogue sorted{.models = {draft_}, .seats = {}};
    sortPeriods(sorted);
    emit saved(sorted.models.front(), QString::fromStdString(before_));
}

}  // namespace jupan
