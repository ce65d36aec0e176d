#include "ui/pages/prices_periods_edit.h"

#include <QDate>
#include <QGridLayout>
#include <QPushButton>
#include <algorithm>

#include "core/project/validate.h"
#include "ui/format/problem_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_edit.h"
#include "ui/widgets/number_edit.h"

namespace jupan {
namespace {

/// Reads and writes one price of a period by the field's name; input and output are always there.
std::optional<double> priceOf(const DatedPrice& period, std::string_view field) {
    std::optional<double> value;
    auto take = [&]<class Member>(const FieldInfo& info, const Member& member) {
        if constexpr (std::same_as<Member, double> || std::same_as<Member, std::optional<double>>)
            if (info.name == field) value = member;
    };
    describe(take, period);
    return value;
}

void setPrice(DatedPrice& period, std::string_view field, std::optional<double> value) {
    auto put = [&]<class Member>(const FieldInfo& info, Member& member) {
        if (info.name != field) return;
        if constexpr (std::same_as<Member, double>) member = value.value_or(0);
        if constexpr (std::same_as<Member, std::optional<double>>) member = value;
    };
    describe(put, period);
}

}  // namespace

std::string freeDay(const std::vector<DatedPrice>& periods, const std::string& today) {
    QDate day = QDate::fromString(QString::fromStdString(today), Qt::ISODate);
    const auto taken = [&](const std::string& iso) {
        return std::any_of(periods.begin(), periods.end(), [&](const DatedPrice& each) { return each.from == iso; });
    };
    while (taken(day.toString(Qt::ISODate).toStdString())) day = day.addDays(1);
    return day.toString(Qt::ISODate).toStdString();
}

PricesPeriodsEdit::PricesPeriodsEdit(Owner owner, bool dayNeeded, std::size_t leastRows, QWidget* parent)
    : QWidget(parent), owner_(std::move(owner)), dayNeeded_(dayNeeded), leastRows_(leastRows) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

QString PricesPeriodsEdit::pathOf(std::size_t index, const QString& field) const {
    return QStringLiteral("%1[%2].%3").arg(path_).arg(index).arg(field);
}

void PricesPeriodsEdit::clear() {
    for (std::size_t i = 0; i < periods_.size(); ++i) owner_.refuse(pathOf(i, QStringLiteral("from")), false);
    loaders_.clear();
    periods_.clear();
    builtFor_.clear();
    if (!rows_) return;
    rows_->hide();  // takes the focus away first
    rows_->deleteLater();
    rows_ = nullptr;
}

void PricesPeriodsEdit::showPeriods(const QString& path, const std::string& currency,
                                    const std::vector<DatedPrice>& periods, const Formatter& formatter) {
    const QString shape = QStringLiteral("%1/%2/%3/%4")
                              .arg(path, QString::fromStdString(currency))
                              .arg(periods.size())
                              .arg(static_cast<int>(formatter.language()));
    if (shape != builtFor_) {
        clear();
        path_ = path;
        currency_ = currency;
        formatter_ = formatter;
        periods_ = periods;
        builtFor_ = shape;
        build();
    }
    formatter_ = formatter;
    othersChanged_ = periods != periods_;
    periods_ = periods;
    for (const auto& load : loaders_) load();
}

void PricesPeriodsEdit::build() {
    rows_ = new QWidget(this);
    auto* column = new QVBoxLayout(rows_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * gridStep);
    for (std::size_t i = 0; i < periods_.size(); ++i) buildRow(i, column);
    auto* add = new QPushButton(QStringLiteral("＋ ") + tr("Price period"));
    add->setObjectName(path_ + QStringLiteral(".add"));
    connect(add, &QPushButton::clicked, this, [this] { owner_.add(); });
    column->addWidget(add, 0, Qt::AlignLeft);
    layout()->addWidget(rows_);
}

void PricesPeriodsEdit::buildRow(std::size_t index, QVBoxLayout* column) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(3 * gridStep);
    grid->setVerticalSpacing(gridStep);
    for (int cell = 0; cell < 3; ++cell) grid->setColumnStretch(cell, 1);
    addDay(index, grid);
    addPrice(index, "input", grid, 0, 1);
    addPrice(index, "output", grid, 0, 2);
    addPrice(index, "cached_input", grid, 1, 0);
    addPrice(index, "batch_input", grid, 1, 1);
    addPrice(index, "batch_output", grid, 1, 2);
    addLongAbove(index, grid);
    addLongPrice(index, "input", &LongContext::input, grid, 1);
    addLongPrice(index, "output", &LongContext::output, grid, 2);
    if (periods_.size() > leastRows_) {
        auto* remove = new QPushButton(QStringLiteral("✕"));
        remove->setObjectName(pathOf(index, QStringLiteral("remove")));
        remove->setAccessibleName(tr("Remove this price period"));
        remove->setToolTip(remove->accessibleName());
        connect(remove, &QPushButton::clicked, this, [this, index] { owner_.remove(index); });
        grid->addWidget(remove, 0, 3, Qt::AlignBottom);
    }
    column->addLayout(grid);
    auto* line = new QFrame;
    setRole(line, "line");
    column->addWidget(line);
}

void PricesPeriodsEdit::addDay(std::size_t index, QGridLayout* grid) {
    auto spec = *findField("price_period", "from");
    spec.info.required = false;  // an empty day has a sentence of its own
    auto* day = new TextEdit(spec, formatter_);
    day->setPrefix(pathOf(index, QStringLiteral("from")));
    connect(day, &TextEdit::committed, this, [this, index](const QString& text) { takeDay(index, text); });
    loaders_.emplace_back([this, day, index] {
        if (day->hasError() && !othersChanged_) return;  // what stands there is being worked on
        setProblem(index, QStringLiteral("from"), {});
        owner_.refuse(pathOf(index, QStringLiteral("from")), false);
        day->setFormatter(formatter_);
        day->setText(QString::fromStdString(periods_[index].from));
    });
    grid->addWidget(day, 0, 0, Qt::AlignTop);
}

void PricesPeriodsEdit::addPrice(std::size_t index, const char* field, QGridLayout* grid, int row, int cell) {
    auto* price = new NumberEdit(*findField("price_period", field, {}, currency_), formatter_);
    const QString path = pathOf(index, QString::fromLatin1(field));
    price->setPrefix(path);
    connectEdit(price, index,
                [field](DatedPrice& period, std::optional<double> value) { setPrice(period, field, value); });
    loaders_.emplace_back([this, price, index, field] {
        price->setFormatter(formatter_);
        price->setValue(priceOf(periods_[index], field));
    });
    grid->addWidget(price, row, cell, Qt::AlignTop);
}

void PricesPeriodsEdit::connectEdit(NumberEdit* edit, std::size_t index,
                                    const std::function<void(DatedPrice&, std::optional<double>)>& put) {
    const QString path = edit->objectName();
    const auto take = [this, index, path, put](std::optional<double> value) {
        owner_.refuse(path, false);
        put(periods_[index], value);
        const DatedPrice changed = periods_[index];
        owner_.change(index, changed, path);
    };
    connect(edit, &NumberEdit::committed, this, [take](double value) { take(value); });
    connect(edit, &NumberEdit::cleared, this, [take] { take(std::nullopt); });
    connect(edit, &NumberEdit::invalid, this, [this, path] { owner_.refuse(path, true); });
    connect(edit, &NumberEdit::restored, this, [this, path] { owner_.refuse(path, false); });
}

void PricesPeriodsEdit::addLongAbove(std::size_t index, QGridLayout* grid) {
    auto spec = *findField("long_context", "above");
    spec.clearable = true;
    spec.defaulted = false;
    auto* above = new NumberEdit(spec, formatter_);
    above->setLabel(tr("Long requests: more tokens than"));
    above->setPrefix(pathOf(index, QStringLiteral("long_context.above")));
    connectEdit(above, index, [this](DatedPrice& period, std::optional<double> value) {
        std::optional<LongContext>& longer = period.price.longContext;
        // A new price of long requests begins as that of the others; the owner may change nothing else.
        if (value && !longer) longer = LongContext{.input = period.price.input, .output = period.price.output};
        if (value)
            longer->above = *value;
        else
            longer.reset();
        for (const auto& load : loaders_) load();
    });
    loaders_.emplace_back([this, above, index] {
        above->setFormatter(formatter_);
        const auto& longer = periods_[index].price.longContext;
        above->setValue(longer ? std::optional(longer->above) : std::nullopt);
    });
    grid->addWidget(above, 2, 0, Qt::AlignTop);
}

void PricesPeriodsEdit::addLongPrice(std::size_t index, const char* field, double LongContext::*member,
                                     QGridLayout* grid, int cell) {
    auto* price = new NumberEdit(*findField("long_context", field, {}, currency_), formatter_);
    price->setPrefix(pathOf(index, QStringLiteral("long_context.%1").arg(QLatin1String(field))));
    connectEdit(price, index, [member](DatedPrice& period, std::optional<double> value) {
        if (period.price.longContext) (*period.price.longContext).*member = value.value_or(0);
    });
    loaders_.emplace_back([this, price, index, member] {
        const auto& longer = periods_[index].price.longContext;
        price->setVisible(longer.has_value());
        price->setFormatter(formatter_);
        price->setValue(longer ? std::optional((*longer).*member) : std::nullopt);
    });
    grid->addWidget(price, 2, cell, Qt::AlignTop);
}

QString PricesPeriodsEdit::refusalOfDay(std::size_t index, const std::string& day) const {
    if (day.empty() && !dayNeeded_) {
        for (std::size_t i = 0; i < periods_.size(); ++i)
            if (i != index && periods_[i].from.empty()) return tr("Only one period can be without a first day.");
        return {};
    }
    if (!isIsoDate(day)) return problemText({.code = ProblemCode::badDate, .path = {}, .value = day}, formatter_);
    for (std::size_t i = 0; i < periods_.size(); ++i)
        if (i != index && periods_[i].from == day)
            return problemText({.code = ProblemCode::duplicatePeriod, .path = {}, .value = day}, formatter_);
    return {};
}

void PricesPeriodsEdit::takeDay(std::size_t index, const QString& text) {
    const std::string day = text.trimmed().toStdString();
    const QString refusal = refusalOfDay(index, day);
    const QString path = pathOf(index, QStringLiteral("from"));
    setProblem(index, QStringLiteral("from"), refusal);
    owner_.refuse(path, !refusal.isEmpty());
    if (!refusal.isEmpty()) return;
    periods_[index].from = day;
    const DatedPrice changed = periods_[index];
    owner_.change(index, changed, path);
}

void PricesPeriodsEdit::setProblem(std::size_t index, const QString& field, const QString& sentence) {
    if (!rows_) return;
    if (auto* frame = rows_->findChild<FieldFrame*>(pathOf(index, field))) frame->setProblem(sentence);
}

}  // namespace jupan
