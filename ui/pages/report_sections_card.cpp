#include "ui/pages/report_sections_card.h"

#include <QListWidget>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTimer>
#include <algorithm>

#include "core/project/report_editing.h"
#include "ui/format/field_text.h"
#include "ui/format/problem_text.h"
#include "ui/pages/business_answer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_edit.h"

namespace jupan {
namespace {

constexpr int idRole = Qt::UserRole;

}  // namespace

ReportSectionsCard::ReportSectionsCard(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      help_(new QLabel),
      list_(new QListWidget),
      up_(new QPushButton),
      down_(new QPushButton),
      addText_(new QPushButton),
      removeText_(new QPushButton),
      usual_(new QPushButton),
      missing_(new QLabel),
      heading_(new TextEdit(*findField("report_section", "title"), view.formatter())),
      ownTitle_(new QLabel),
      own_(new BusinessText(3)),
      error_(new ErrorLabel) {
    setObjectName(QStringLiteral("report.sectionsCard"));
    list_->setObjectName(QStringLiteral("report.sections"));
    up_->setObjectName(QStringLiteral("report.up"));
    down_->setObjectName(QStringLiteral("report.down"));
    addText_->setObjectName(QStringLiteral("report.addText"));
    removeText_->setObjectName(QStringLiteral("report.removeText"));
    usual_->setObjectName(QStringLiteral("report.usual"));
    missing_->setObjectName(QStringLiteral("report.missing"));
    own_->setObjectName(QStringLiteral("report.own"));
    error_->setObjectName(QStringLiteral("report.sections.error"));
    for (QLabel* label : {help_, missing_}) label->setWordWrap(true);
    setRole(help_, "muted");
    setRole(missing_, "caution");
    list_->setDragDropMode(QAbstractItemView::InternalMove);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setTextElideMode(Qt::ElideRight);
    auto* order = new QHBoxLayout;
    order->setSpacing(gridStep);
    for (QPushButton* button : {up_, down_}) order->addWidget(button);
    order->addStretch(1);
    order->addWidget(addText_);
    order->addWidget(removeText_);
    body()->addWidget(help_);
    body()->addWidget(list_);
    body()->addLayout(order);
    body()->addWidget(heading_);
    body()->addWidget(ownTitle_);
    body()->addWidget(own_);
    // What comes and goes stands where it moves no field: under them, or in room that is kept for it.
    body()->addWidget(missing_);
    body()->addWidget(error_);
    QSizePolicy keeps = usual_->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    usual_->setSizePolicy(keeps);
    header()->addWidget(usual_);
    ownTitle_->setBuddy(own_);
    setRole(usual_, "link");
    connect(list_, &QListWidget::itemChanged, this, &ReportSectionsCard::takeCheck);
    connect(list_, &QListWidget::currentRowChanged, this, [this] {
        if (filling_) return;
        wanted_ = chosenId();
        showChosen();
        emit sectionChosen(QString::fromStdString(wanted_));
    });
    connect(list_->model(), &QAbstractItemModel::rowsMoved, this, &ReportSectionsCard::takeOrder);
    connect(up_, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down_, &QPushButton::clicked, this, [this] { move(1); });
    connect(addText_, &QPushButton::clicked, this, &ReportSectionsCard::addText);
    connect(removeText_, &QPushButton::clicked, this, &ReportSectionsCard::removeText);
    connect(usual_, &QPushButton::clicked, this, &ReportSectionsCard::useUsual);
    connect(own_, &BusinessText::written, this, &ReportSectionsCard::takeWords);
    connect(heading_, &TextEdit::committed, this, &ReportSectionsCard::takeHeading);
    connect(own_, &BusinessText::left, &document, &ProjectDocument::closeStep);
    connect(&document, &ProjectDocument::opened, this, [this] {
        error_->clearMessage();
        leftOut_.clear();
        wanted_.clear();
        const QSignalBlocker quiet(list_);
        list_->setCurrentRow(0);
    });
}

void ReportSectionsCard::load() {
    setTitle(tr("Sections"));
    help_->setText(
        tr("Tick what belongs in the report and drag it into the order in which your client should read it."));
    up_->setText(tr("Up"));
    down_->setText(tr("Down"));
    addText_->setText(tr("Add own text"));
    removeText_->setText(tr("Remove this text"));
    usual_->setText(tr("Back to the usual sections"));
    ownTitle_->setText(tr("Your own words in this section"));
    fillList();
    showChosen();
}

void ReportSectionsCard::fillList() {
    const auto sections = reportSections(document_.project());
    const bool there =
        std::ranges::find(sections, wanted_, [](const auto& section) { return section.id.text; }) != sections.end();
    const std::string chosen = there ? wanted_ : chosenId();
    filling_ = true;
    while (list_->count() > static_cast<int>(sections.size())) delete list_->takeItem(list_->count() - 1);
    while (list_->count() < static_cast<int>(sections.size())) list_->addItem(new QListWidgetItem);
    int current = list_->currentRow();
    for (std::size_t i = 0; i < sections.size(); ++i) {
        fillRow(*list_->item(static_cast<int>(i)), sections[i]);
        if (sections[i].id.text == chosen) current = static_cast<int>(i);
    }
    list_->setCurrentRow(std::max(current, 0));
    // All sections are seen at once: the page scrolls, the list does not.
    list_->setFixedHeight(list_->sizeHintForRow(0) * list_->count() + 2 * list_->frameWidth() + gridStep);
    filling_ = false;
    usual_->setVisible(!document_.project().reportSections.empty());
}

void ReportSectionsCard::fillRow(QListWidgetItem& row, const ReportSectionChoice& section) {
    const QString title =
        section.title.empty() ? choiceText(section.part) : QString::fromStdString(section.title).simplified();
    const auto missing = std::ranges::find(leftOut_, section.id.text, &SectionLeftOut::id);
    const bool left = section.included && missing != leftOut_.end();
    row.setText(left ? tr("%1 (nothing to say yet)").arg(title) : title);
    row.setToolTip(left ? missing->reason : title);
    row.setData(idRole, QString::fromStdString(section.id.text));
    row.setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
    row.setCheckState(section.included ? Qt::Checked : Qt::Unchecked);
}

void ReportSectionsCard::setLeftOut(const std::vector<SectionLeftOut>& leftOut) {
    leftOut_ = leftOut;
    fillList();
    showChosen();
}

std::string ReportSectionsCard::chosenId() const {
    const QListWidgetItem* row = list_->currentItem();
    return row ? row->data(idRole).toString().toStdString() : std::string();
}

void ReportSectionsCard::select(const std::string& id) {
    for (int row = 0; row < list_->count(); ++row)
        if (list_->item(row)->data(idRole).toString().toStdString() == id) list_->setCurrentRow(row);
}

void ReportSectionsCard::showChosen() {
    if (filling_) return;
    const std::string id = chosenId();
    const auto sections = reportSections(document_.project());
    const auto found = std::ranges::find(sections, id, [](const auto& section) { return section.id.text; });
    const bool any = found != sections.end();
    up_->setEnabled(any && found != sections.begin());
    down_->setEnabled(any && found + 1 != sections.end());
    removeText_->setVisible(any && found->part == ReportPart::text);
    own_->setEnabled(any);
    const QSignalBlocker quiet(own_);
    own_->setAnswer(any ? QString::fromStdString(found->text) : QString());
    heading_->setEnabled(any);
    heading_->setFormatter(view_.formatter());
    heading_->setText(any ? QString::fromStdString(found->title) : QString());
    own_->setPlaceholderText(
        any && found->part == ReportPart::text ? tr("What you write here is a section of the report.") : QString());
    showMissing(any ? &*found : nullptr);
}

void ReportSectionsCard::showMissing(const ReportSectionChoice* section) {
    // An own text that is still empty says so itself.
    const bool ours = section && section->included && section->part != ReportPart::text;
    const auto missing = ours ? std::ranges::find(leftOut_, section->id.text, &SectionLeftOut::id) : leftOut_.end();
    const bool left = missing != leftOut_.end();
    missing_->setText(left ? missing->reason : QString());
    missing_->setVisible(left);
}

void ReportSectionsCard::takeCheck(QListWidgetItem* row) {
    if (filling_) return;
    const std::string id = row->data(idRole).toString().toStdString();
    const bool included = row->checkState() == Qt::Checked;
    const auto sections = reportSections(document_.project());
    const auto found = std::ranges::find(sections, id, [](const auto& section) { return section.id.text; });
    if (found == sections.end() || found->included == included) return;
    edit(included ? tr("Take a section into the report") : tr("Leave a section out of the report"),
         [&](Project& project) {
             if (ReportSectionChoice* section = reportSection(project, id)) section->included = included;
         });
    emit sectionChosen(QString::fromStdString(id));
}

void ReportSectionsCard::takeOrder() {
    if (filling_) return;
    std::vector<std::string> ids;
    for (int row = 0; row < list_->count(); ++row)
        ids.push_back(list_->item(row)->data(idRole).toString().toStdString());
    edit(tr("Order the sections of the report"), [&](Project& project) { orderReportSections(project, ids); });
    emit sectionChosen(QString::fromStdString(chosenId()));
}

void ReportSectionsCard::move(int places) {
    const std::string id = chosenId();
    edit(tr("Order the sections of the report"), [&](Project& project) { moveReportSection(project, id, places); });
    fillList();
    showChosen();
    emit sectionChosen(QString::fromStdString(id));
}

void ReportSectionsCard::addText() {
    const std::string after = chosenId();
    std::string added;
    edit(tr("Add a text to the report"), [&](Project& project) { added = addReportText(project, after); });
    fillList();
    select(added);
    own_->setFocus();
    QTimer::singleShot(0, this, &ReportSectionsCard::showWhereToWrite);
}

void ReportSectionsCard::showWhereToWrite() {
    for (QWidget* above = parentWidget(); above; above = above->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(above);
        if (!area) continue;
        // Not ensureWidgetVisible(): of a text it would show only the line with the cursor.
        const int bottom = own_->mapTo(area->widget(), own_->rect().bottomLeft()).y();
        const int top = heading_->mapTo(area->widget(), QPoint(0, 0)).y();
        for (const int edge : {bottom, top}) area->ensureVisible(0, edge, 0, 4 * gridStep);
        return;
    }
}

void ReportSectionsCard::removeText() {
    const std::string id = chosenId();
    edit(tr("Remove a text from the report"), [&](Project& project) { removeReportText(project, id); });
}

void ReportSectionsCard::useUsual() {
    edit(tr("Back to the usual sections of the report"), [](Project& project) { project.reportSections.clear(); });
}

void ReportSectionsCard::takeWords(const QString& words) {
    const std::string id = chosenId();
    edit(
        tr("Write a text of the report"),
        [&](Project& project) {
            if (ReportSectionChoice* section = reportSection(project, id)) section->text = words.toStdString();
        },
        QStringLiteral("report_section.") + QString::fromStdString(id) + QStringLiteral(".text"));
    emit sectionChosen(QString::fromStdString(id));
}

void ReportSectionsCard::takeHeading(const QString& title) {
    const std::string id = chosenId();
    edit(
        tr("Name a section of the report"),
        [&](Project& project) {
            if (ReportSectionChoice* section = reportSection(project, id)) section->title = title.toStdString();
        },
        QStringLiteral("report_section.") + QString::fromStdString(id) + QStringLiteral(".title"));
    emit sectionChosen(QString::fromStdString(id));
}

void ReportSectionsCard::edit(const QString& step, const std::function<void(Project&)>& change,
                              const QString& mergeKey) {
    const Problems problems = document_.edit(step, change, mergeKey);
    if (mergeKey.isEmpty()) document_.closeStep();
    error_->setMessage(problems.empty() ? QString() : problemText(problems.front(), view_.formatter()));
}

}  // namespace jupan
