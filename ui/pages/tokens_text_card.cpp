#include "ui/pages/tokens_text_card.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QResizeEvent>

#include "ui/models/entity_table_model.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

/// From these widths on two and three boxes stand side by side.
constexpr int middleCard = 620;
constexpr int wideCard = 1000;

QString encodingText(Encoding encoding) {
    const std::string_view name = encodingName(encoding);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

}  // namespace

TokensTextCard::TokensTextCard(TokenWorkbench& workbench, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      workbench_(workbench),
      countFor_(new QLabel(this)),
      model_(new QuietComboBox(this)),
      whiteSpace_(new QCheckBox(this)),
      empty_(new EmptyState({}, {}, this)),
      grid_(new QGridLayout) {
    model_->setObjectName(QStringLiteral("tokens.model"));
    model_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    model_->setMinimumContentsLength(24);
    whiteSpace_->setObjectName(QStringLiteral("tokens.white_space"));
    empty_->setObjectName(QStringLiteral("tokens.empty"));
    empty_->button()->setObjectName(QStringLiteral("tokens.example"));
    countFor_->setBuddy(model_);
    setRole(countFor_, "muted");
    for (QWidget* widget : std::initializer_list<QWidget*>{whiteSpace_, countFor_, model_}) header()->addWidget(widget);
    grid_->setSpacing(cardGap);
    for (const TextPart part : allTextParts) {
        auto* box = new TokensTextBox(part, workbench, view, this);
        boxes_[static_cast<std::size_t>(part)] = box;
        connect(box, &TokensTextBox::fileWanted, this, &TokensTextCard::fileWanted);
        connect(whiteSpace_, &QCheckBox::toggled, box->edit(), &TokenTextEdit::setWhiteSpaceShown);
    }
    body()->addWidget(empty_);
    body()->addLayout(grid_);
    arrangeBoxes();
    connect(empty_, &EmptyState::activated, this, &TokensTextCard::showExample);
    connect(model_, &QComboBox::activated, this, [this](int index) {
        chosen_ = model_->itemData(index).toString().toStdString();
        emit encodingChosen();
    });
}

void TokensTextCard::showExample() {
    workbench_.showExample(
        tr("Example"),
        {tr("You answer customers of a small online shop. Be friendly and brief, at most five sentences. Use only the "
            "rules below; where they say nothing, hand over to a person.\n- Returns: within 14 days, unused, the "
            "customer pays the postage.\n- Delivery: two working days, free from 50 dollars."),
         tr("Hello, I ordered a kettle last Friday and the box arrived with a dent. The kettle works, but it was a "
            "gift. Can I still send it back, and who pays for that?"),
         tr("I am sorry that the box arrived damaged. You may return the kettle within 14 days as long as it is "
            "unused. As it was damaged on the way, a colleague will check whether we pay the postage, and write to "
            "you today.")});
    boxes_.front()->edit()->setFocus();
}

void TokensTextCard::fillModels(const std::vector<ComparedModel>& models, const std::string& suggested) {
    const QSignalBlocker quiet(model_);
    model_->clear();
    std::vector<Encoding> encodings;
    const auto add = [&](const QString& text, const std::string& id, Encoding encoding) {
        model_->addItem(text, QString::fromStdString(id));
        encodings.push_back(encoding);
    };
    for (const ComparedModel& each : models)
        if (const std::optional<Encoding> encoding = encodingOf(each.model))
            add(shortName(each.model.name) + QStringLiteral(" · ") + encodingText(*encoding), each.model.id.text,
                *encoding);
    for (const Encoding encoding : allEncodings)
        add(encodingText(encoding), std::string(encodingName(encoding)), encoding);
    int index = chosen_.empty() ? -1 : model_->findData(QString::fromStdString(chosen_));
    if (index < 0) index = std::max(0, model_->findData(QString::fromStdString(suggested)));
    model_->setCurrentIndex(index);
    encoding_ = encodings[static_cast<std::size_t>(index)];
}

void TokensTextCard::refresh(const std::vector<ComparedModel>& models, const std::string& suggested) {
    const QString name = displayName(workbench_.sample().name.toStdString());
    setTitle(workbench_.samples().size() > 1 ? tr("Texts of “%1”").arg(name) : tr("Texts"));
    countFor_->setText(tr("Count for"));
    model_->setAccessibleName(tr("The model whose tokens are counted and coloured"));
    model_->setToolTip(model_->accessibleName());
    whiteSpace_->setText(tr("Show white space"));
    fillModels(models, suggested);
    empty_->setTexts(tr("Paste, type or drop a system prompt, a prompt and a sample answer: each is counted as you "
                        "write, token by token."),
                     tr("Try with an example"));
    empty_->setVisible(workbench_.isEmpty());
    for (TokensTextBox* box : boxes_) {
        box->setEncoding(encoding_);
        box->refresh();
    }
}

void TokensTextCard::showTexts() {
    for (TokensTextBox* box : boxes_) box->showText();
}

void TokensTextCard::flush() {
    for (TokensTextBox* box : boxes_) box->flush();
}

void TokensTextCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    arrangeBoxes();
}

void TokensTextCard::arrangeBoxes() {
    const int columns = width() >= wideCard ? 3 : width() >= middleCard ? 2 : 1;
    if (columns == columns_) return;
    columns_ = columns;
    const auto& [system, prompt, answer] = boxes_;
    for (TokensTextBox* box : boxes_) grid_->removeWidget(box);
    // Of two columns, the system prompt, usually the longest, takes both.
    grid_->addWidget(system, 0, 0, 1, columns == 2 ? 2 : 1);
    grid_->addWidget(prompt, columns == 3 ? 0 : 1, columns == 3 ? 1 : 0);
    grid_->addWidget(answer, columns == 3 ? 0 : columns == 2 ? 1 : 2, columns == 3 ? 2 : columns == 2 ? 1 : 0);
    for (int column = 0; column < 3; ++column) grid_->setColumnStretch(column, column < columns ? 1 : 0);
}

}  // namespace jupan
