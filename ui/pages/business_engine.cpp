#include "ui/pages/business_engine.h"

#include <QComboBox>
#include <algorithm>

#include "ui/analysis/business_charts.h"
#include "ui/models/business_answers.h"
#include "ui/pages/business_grid.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labelled_combo.h"

namespace jupan {
namespace {

constexpr int chartHeight = 400;
constexpr int narrowestAnswer = 300;  // pixels

}  // namespace

BusinessEngine::BusinessEngine(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      help_(new QLabel),
      typeLabel_(new QLabel),
      type_(newFormCombo(QStringLiteral("business.model_type"), 20)),
      typeHint_(new QLabel),
      chart_(new ValueEngineChart),
      actions_(new ChartActions(ChartActions::Form::menu)),
      grid_(new BusinessGrid(narrowestAnswer, 3)) {
    for (QLabel* label : {help_, typeHint_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        setRole(label, "muted");
    }
    typeHint_->setObjectName(QStringLiteral("business.model_type.hint"));
    chart_->setObjectName(QStringLiteral("business.engine"));
    chart_->setMinimumHeight(chartHeight);
    for (const BusinessPrompt& prompt : promptsOf(PromptGroup::engine)) {
        auto* edit = new BusinessPromptEdit(document, std::string(prompt.id), BusinessPromptEdit::Form::answer);
        edits_.push_back(edit);
        grid_->add(edit, false);
    }
    auto* type = new QHBoxLayout;
    type->setSpacing(4 * gridStep);
    type->addLayout(labelledCombo(typeLabel_, type_));
    type->addWidget(typeHint_, 1, Qt::AlignBottom);
    header()->addWidget(actions_);
    body()->addWidget(help_);
    body()->addWidget(chart_);
    body()->addLayout(type);
    body()->addWidget(grid_);
    connect(type_, &QComboBox::activated, this, [this](int index) {
        chooseCard(document_, PromptGroup::modelType, type_->itemData(index).toString().toStdString());
    });
    connect(actions_, &ChartActions::fileRequested, this, &BusinessEngine::fileRequested);
}

void BusinessEngine::load() {
    setTitle(tr("Value engine"));
    help_->setText(tr("Five things that drive each other. Write a few words to each; the picture is drawn from them."));
    typeLabel_->setText(tr("Type of business model"));
    fillTypes();
    for (BusinessPromptEdit* edit : edits_) {
        const PromptWords words = promptWords(edit->id(), view_.language());
        edit->setTexts(words.title, words.hint);
        edit->load();
    }
    draw();
}

void BusinessEngine::fillTypes() {
    const std::string chosen = chosenCard(document_.project(), PromptGroup::modelType);
    type_->clear();
    type_->addItem(tr("Not chosen"), QString());
    for (const BusinessPrompt& prompt : promptsOf(PromptGroup::modelType)) {
        const std::string id(prompt.id);
        type_->addItem(promptWords(id, view_.language()).title, QString::fromStdString(id));
    }
    type_->setCurrentIndex(std::max(0, type_->findData(QString::fromStdString(chosen))));
    type_->setAccessibleName(typeLabel_->text());
    typeHint_->setText(chosen.empty() ? tr("What kind of business the engine drives; it stands in its middle.")
                                      : promptWords(chosen, view_.language()).hint);
}

void BusinessEngine::draw() {
    showValueEngine(*chart_, document_.project(), view_.formatter());
    actions_->setChart(chart_, tr("Value engine", "file name"));
}

}  // namespace jupan
