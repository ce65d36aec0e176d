#include "ui/pages/sensitivity_side.h"

#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>
#include <array>

#include "core/analysis/even_values.h"
#include "core/analysis/usual_span.h"
#include "core/project/inputs.h"
#include "ui/analysis/analysis_words.h"
#include "ui/models/scenario_inputs.h"
#include "ui/theme/theme.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/quiet_combo.h"

namespace jupan {
namespace {

constexpr std::array steps{3, 5, 7, 9, 11};
constexpr int defaultSteps = 1;
/// Names wider than so many letters are cut by the box; its list shows them whole.
constexpr int nameLetters = 22;

}  // namespace

SensitivitySide::SensitivitySide(const QString& name, QWidget* parent)
    : QWidget(parent),
      name_(name),
      label_(new QLabel),
      stepsLabel_(new QLabel),
      input_(new QuietComboBox),
      steps_(new QuietComboBox),
      fields_(new QHBoxLayout) {
    setObjectName(name);
    input_->setObjectName(name + ".input");
    input_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    input_->setMinimumContentsLength(nameLetters);
    steps_->setObjectName(name + ".steps");
    for (const int count : steps) steps_->addItem(QString::number(count));
    steps_->setCurrentIndex(defaultSteps);
    label_->setBuddy(input_);
    stepsLabel_->setBuddy(steps_);
    const auto column = [](QLabel* label, QWidget* field) {
        auto* box = new QVBoxLayout;
        box->setSpacing(gridStep);
        box->addWidget(label);
        box->addWidget(field);
        box->addStretch(1);
        return box;
    };
    fields_->setSpacing(2 * gridStep);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * gridStep);
    row->addLayout(column(label_, input_), 3);
    row->addLayout(fields_, 3);
    row->addLayout(column(stepsLabel_, steps_), 0);
    connect(input_, &QComboBox::activated, this, &SensitivitySide::takeInput);
    connect(steps_, &QComboBox::currentIndexChanged, this, &SensitivitySide::changed);
}

void SensitivitySide::setLabels(const QString& input) {
    label_->setText(input);
    stepsLabel_->setText(tr("Values"));
    if (from_) from_->setLabel(tr("From"));
    if (to_) to_->setLabel(tr("To"));
}

void SensitivitySide::forgetChoices() {
    chosen_ = false;
    typedFrom_.reset();
    typedTo_.reset();
    fieldsOf_.clear();
}

void SensitivitySide::setProject(const Project& project, const std::vector<std::string>& paths,
                                 const std::string& usual, const Formatter& formatter) {
    formatter_ = formatter;
    if (!chosen_ || !findNumberFieldToRead(project, path_)) {
        chosen_ = false;
        path_ = usual;
    }
    fillInputs(project, paths);
    if (fieldsOf_ != path_) {
        typedFrom_.reset();
        typedTo_.reset();
        buildFields(project);
    }
    showSpan(project);
}

void SensitivitySide::fillInputs(const Project& project, const std::vector<std::string>& paths) {
    const QSignalBlocker quiet(input_);
    input_->clear();
    for (const std::string& path : paths) input_->addItem(inputWords(project, path), QString::fromStdString(path));
    if (!paths.empty()) input_->insertSeparator(input_->count());
    for (const ScenarioInput& input : scenarioInputs(project))
        if (input.value && std::find(paths.begin(), paths.end(), input.path) == paths.end())
            input_->addItem(input.words, QString::fromStdString(input.path));
    input_->setCurrentIndex(input_->findData(QString::fromStdString(path_)));
    input_->setToolTip(input_->currentText());
}

void SensitivitySide::takeInput(int index) {
    path_ = input_->itemData(index).toString().toStdString();
    chosen_ = true;
    emit changed();
}

NumberEdit* SensitivitySide::makeField(const Project& project, const char* part, std::optional<double>& typed) {
    FieldSpec spec = inputField(project, path_).value_or(FieldSpec{});
    spec.clearable = false;
    auto* field = new NumberEdit(std::move(spec), formatter_);
    const QString name = name_ + QLatin1String(part);
    field->setPrefix(name);
    connect(field, &NumberEdit::committed, this, [this, &typed, name](double value) {
        typed = value;
        refused_.erase(name);
        emit changed();
    });
    connect(field, &NumberEdit::invalid, this, [this, name] {
        refused_.insert(name);
        emit changed();
    });
    connect(field, &NumberEdit::restored, this, [this, name] {
        refused_.erase(name);
        emit changed();
    });
    fields_->addWidget(field, 1, Qt::AlignTop);
    return field;
}

void SensitivitySide::buildFields(const Project& project) {
    // Later: one of them may be at work right now.
    for (NumberEdit* field : {from_, to_})
        if (field) {
            field->hide();
            field->setObjectName({});
            field->disconnect(this);
            field->deleteLater();
        }
    refused_.clear();
    from_ = makeField(project, ".from", typedFrom_);
    to_ = makeField(project, ".to", typedTo_);
    fieldsOf_ = path_;
    setLabels(label_->text());
}

void SensitivitySide::showSpan(const Project& project) {
    const auto field = findNumberFieldToRead(project, path_);
    base_ = field ? field->value() : std::nullopt;
    whole_ = field && field->isInteger();
    const ValueSpan span = usualSpan(project, path_).value_or(ValueSpan{});
    from_->setFormatter(formatter_);
    to_->setFormatter(formatter_);
    from_->setValue(typedFrom_.value_or(span.from));
    to_->setValue(typedTo_.value_or(span.to));
    checkOrder();
}

void SensitivitySide::checkOrder() {
    const bool ordered = *from_->value() <= *to_->value();
    to_->setProblem(ordered
                        ? QString()
                        : tr("This lies below the first value. Enter at least %1.")
                              .arg(formatter_.value(from_->value(), from_->spec().info.unit, from_->spec().currency)));
}

std::optional<TableSide> SensitivitySide::side() const {
    if (!from_ || !refused_.empty() || *from_->value() > *to_->value()) return std::nullopt;
    const int count = steps[static_cast<std::size_t>(std::max(0, steps_->currentIndex()))];
    return TableSide{path_, evenValues(*from_->value(), *to_->value(), count, base_, whole_)};
}

}  // namespace jupan
