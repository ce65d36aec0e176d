#include "ui/pages/actuals_mapping_form.h"

#include <QGridLayout>
#include <QLineEdit>
#include <algorithm>

#include "core/usage/csv_layout.h"
#include "ui/analysis/actuals_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_edit.h"

namespace jupan {
namespace {

/// What statements and reports usually have; the rest is one click away.
constexpr std::array usualRoles{ColumnRole::date,     ColumnRole::amount,   ColumnRole::currency,
                                ColumnRole::lineItem, ColumnRole::recordId, ColumnRole::project,
                                ColumnRole::model,    ColumnRole::requests, ColumnRole::vendor};
constexpr int columnCount = 3;

bool isUsual(ColumnRole role) {
    return std::ranges::find(usualRoles, role) != usualRoles.end();
}

/// The usual ones first, then the rest as they stand in the enumeration.
std::vector<ColumnRole> rolesInOrder() {
    std::vector<ColumnRole> roles(usualRoles.begin(), usualRoles.end());
    for (std::size_t i = 0; i < columnRoles; ++i)
        if (!isUsual(static_cast<ColumnRole>(i))) roles.push_back(static_cast<ColumnRole>(i));
    return roles;
}

FieldSpec roleField(ColumnRole role) {
    return {.entity = "column", .info = {.name = nameOf(role)}};
}

}  // namespace

ActualsMappingForm::ActualsMappingForm(const QString& name, ViewSettings& view, QWidget* parent)
    : QWidget(parent),
      name_(name),
      view_(view),
      savedChoice_(new ChoiceEdit({.entity = "column_mapping", .info = {.name = "name"}}, view.formatter(),
                                  [this] {
                                      QStringList names{tr("None of the saved ones")};
                                      for (const SavedMapping& saved : saved_)
                                          names << QString::fromStdString(saved.name);
                                      return names;
                                  })),
      grid_(new QGridLayout),
      more_(new QPushButton),
      gap_(new ErrorLabel),
      hint_(new QLabel),
      saveName_(new QLineEdit),
      save_(new QPushButton),
      note_(new QLabel) {
    setObjectName(name_);
    savedChoice_->setPrefix(name_ + QStringLiteral(".saved"));
    grid_->setHorizontalSpacing(3 * gridStep);
    grid_->setVerticalSpacing(2 * gridStep);
    for (int column = 0; column < columnCount; ++column) grid_->setColumnStretch(column, 1);
    for (const ColumnRole role : rolesInOrder()) roles_.push_back(addRole(role));
    more_->setObjectName(name_ + QStringLiteral(".more"));
    setRole(more_, "link");
    gap_->setObjectName(name_ + QStringLiteral(".gap"));
    hint_->setObjectName(name_ + QStringLiteral(".hint"));
    hint_->setWordWrap(true);
    setRole(hint_, "caution");
    buildRules();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * gridStep);
    layout->addWidget(savedChoice_);
    layout->addLayout(grid_);
    layout->addWidget(more_, 0, Qt::AlignLeft);
    auto* rules = new QGridLayout;
    rules->setHorizontalSpacing(3 * gridStep);
    rules->setVerticalSpacing(2 * gridStep);
    int cell = 0;
    for (FieldFrame* field : std::initializer_list<FieldFrame*>{vendor_, currency_, dateOrder_, decimalMark_, rows_}) {
        const bool last = field == rows_;
        rules->addWidget(field, cell / columnCount, cell % columnCount, 1, last ? 2 : 1, Qt::AlignTop);
        ++cell;
    }
    for (int column = 0; column < columnCount; ++column) rules->setColumnStretch(column, 1);
    layout->addLayout(rules);
    layout->addWidget(gap_);
    layout->addWidget(hint_);
    buildSaving();
    connect(more_, &QPushButton::clicked, this, [this] {
        all_ = !all_;
        place();
    });
    connect(savedChoice_, &ChoiceEdit::committed, this, [this](int index) { emit savedChosen(index - 1); });
}

ChoiceEdit* ActualsMappingForm::addRole(ColumnRole role) {
    auto* choice = new ChoiceEdit(
        roleField(role), view_.formatter(), [this] { return QStringList{tr("No column")} + columns_; }, this);
    choice->setPrefix(name_ + u'.' + QString::fromUtf8(nameOf(role).data()));
    connect(choice, &ChoiceEdit::committed, this, [this, role](int index) { takeColumn(role, index); });
    return choice;
}

void ActualsMappingForm::buildRules() {
    const auto field = [](std::string_view name) {
        return findField("column_mapping", name)
            .value_or(FieldSpec{.entity = "column_mapping", .info = {.name = name}});
    };
    vendor_ = new TextEdit(field("vendor"), view_.formatter());
    vendor_->setPrefix(name_ + QStringLiteral(".vendor_name"));
    currency_ = new TextEdit(field("currency"), view_.formatter());
    currency_->setPrefix(name_ + QStringLiteral(".currency_code"));
    dateOrder_ = ChoiceEdit::of<DateOrder>(field("date_order"), view_.formatter());
    dateOrder_->setPrefix(name_ + QStringLiteral(".date_order"));
    decimalMark_ = ChoiceEdit::of<DecimalMark>(field("decimal_mark"), view_.formatter());
    decimalMark_->setPrefix(name_ + QStringLiteral(".decimal_mark"));
    rows_ = new ChoiceEdit(field("rows_are_records"), view_.formatter(), [this] { return rowChoices(); });
    rows_->setPrefix(name_ + QStringLiteral(".rows"));
    const auto tell = [this] { emit changed(mapping_); };
    connect(vendor_, &TextEdit::committed, this, [this, tell](const QString& text) {
        mapping_.vendor = text.trimmed().toLower().toStdString();
        tell();
    });
    connect(currency_, &TextEdit::committed, this, [this, tell](const QString& text) {
        mapping_.currency = text.trimmed().toUpper().toStdString();
        showGap();
        tell();
    });
    connect(dateOrder_, &ChoiceEdit::committed, this, [this, tell](int index) {
        mapping_.dateOrder = static_cast<DateOrder>(index);
        tell();
    });
    connect(decimalMark_, &ChoiceEdit::committed, this, [this, tell](int index) {
        mapping_.decimalMark = static_cast<DecimalMark>(index);
        tell();
    });
    connect(rows_, &ChoiceEdit::committed, this, [this, tell](int index) {
        mapping_.rowsAreRecords = index == 0;
        tell();
    });
}

void ActualsMappingForm::buildSaving() {
    saveName_->setObjectName(name_ + QStringLiteral(".save_name"));
    saveName_->setMaxLength(200);
    save_->setObjectName(name_ + QStringLiteral(".save"));
    note_->setObjectName(name_ + QStringLiteral(".note"));
    note_->setTextFormat(Qt::PlainText);
    note_->setWordWrap(true);
    setRole(note_, "small");
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * gridStep);
    row->addWidget(saveName_, 1);
    row->addWidget(save_);
    auto* layout = qobject_cast<QVBoxLayout*>(this->layout());
    layout->addLayout(row);
    layout->addWidget(note_);
    note_->hide();
    connect(saveName_, &QLineEdit::textChanged, this,
            [this](const QString& text) { save_->setEnabled(!text.trimmed().isEmpty()); });
    connect(save_, &QPushButton::clicked, this, [this] { emit saveWanted(saveName_->text().trimmed()); });
    connect(saveName_, &QLineEdit::returnPressed, save_, &QPushButton::click);
}

QStringList ActualsMappingForm::rowChoices() const {
    return {tr("Each row is a charge of its own, as in a card statement"),
            tr("Rows of a day add up, and a later file states the day anew, as in a usage report")};
}

void ActualsMappingForm::show(const ActualsFile& file, const std::vector<SavedMapping>& saved, int chosen) {
    mapping_ = file.mapping();
    columns_ = file.columns();
    saved_ = saved;
    savedChoice_->setLabel(tr("Saved mapping"));
    savedChoice_->setVisible(!saved.empty());
    more_->setText(all_ ? tr("Only the usual columns") : tr("More kinds of columns"));
    save_->setText(tr("Save this mapping"));
    saveName_->setPlaceholderText(tr("Name of the mapping, such as the name of the card"));
    saveName_->setAccessibleName(tr("Name of the mapping"));
    save_->setEnabled(!saveName_->text().trimmed().isEmpty());
    const std::vector<ColumnRole> order = rolesInOrder();
    for (std::size_t i = 0; i < order.size(); ++i) {
        ChoiceEdit* choice = roles_[i];
        choice->setFormatter(view_.formatter());
        choice->setLabel(columnRoleName(order[i]));
        choice->combo()->setToolTip(columnRoleHelp(order[i]));
        choice->refreshTexts();
        const auto column = mapping_.columns.find(order[i]);
        const QString name = column == mapping_.columns.end() ? QString() : QString::fromStdString(column->second);
        const auto index = std::ranges::find(columns_, normalisedName(name.toStdString()),
                                             [](const QString& each) { return normalisedName(each.toStdString()); });
        choice->setIndex(name.isEmpty() || index == columns_.end() ? 0
                                                                   : static_cast<int>(index - columns_.begin()) + 1);
    }
    for (TextEdit* edit : {vendor_, currency_}) edit->setFormatter(view_.formatter());
    for (ChoiceEdit* choice : {savedChoice_, dateOrder_, decimalMark_, rows_}) {
        choice->setFormatter(view_.formatter());
        choice->refreshTexts();
    }
    vendor_->setLabel(tr("Vendor of all rows"));
    currency_->setLabel(tr("Currency of all rows"));
    rows_->setLabel(tr("Rows"));
    vendor_->setText(QString::fromStdString(mapping_.vendor));
    currency_->setText(QString::fromStdString(mapping_.currency));
    dateOrder_->setChoice(mapping_.dateOrder);
    decimalMark_->setChoice(mapping_.decimalMark);
    rows_->setIndex(mapping_.rowsAreRecords ? 0 : 1);
    savedChoice_->setIndex(chosen + 1);
    place();
    showGap();
}

void ActualsMappingForm::place() {
    const std::vector<ColumnRole> order = rolesInOrder();
    int cell = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        // A column that is named stays in sight.
        const bool shown = all_ || isUsual(order[i]) || roles_[i]->index() > 0;
        grid_->removeWidget(roles_[i]);
        roles_[i]->setVisible(shown);
        if (!shown) continue;
        grid_->addWidget(roles_[i], cell / columnCount, cell % columnCount, Qt::AlignTop);
        if (i > 0) setTabOrder(roles_[i - 1]->combo(), roles_[i]->combo());
        ++cell;
    }
    more_->setText(all_ ? tr("Only the usual columns") : tr("More kinds of columns"));
}

void ActualsMappingForm::takeColumn(ColumnRole role, int index) {
    if (index <= 0)
        mapping_.columns.erase(role);
    else
        mapping_.columns[role] = columns_[index - 1].toStdString();
    showGap();
    emit changed(mapping_);
}

void ActualsMappingForm::showGap() {
    const auto gap = gapOf(mapping_);
    gap_->setMessage(gap ? mappingGapText(*gap) : QString());
    const auto has = [&](ColumnRole role) { return mapping_.columns.contains(role); };
    hint_->setText(
        tr("No currency is given yet: rows whose amount has no sign of its own, such as ₩ or €, will be "
           "rejected."));
    hint_->setVisible(!gap && has(ColumnRole::amount) && !has(ColumnRole::currency) && mapping_.currency.empty());
}

void ActualsMappingForm::setNote(const QString& sentence) {
    note_->setText(sentence);
    note_->setVisible(!sentence.isEmpty());
}

void ActualsMappingForm::setNameProposal(const QString& name) {
    saveName_->setText(name);
}

}  // namespace jupan
