#include "ui/pages/checklists_page.h"

#include <QFileInfo>
#include <QVBoxLayout>

#include "ui/document/spending.h"
#include "ui/format/field_text.h"
#include "ui/models/checklists_words.h"
#include "ui/pages/checklists_items_card.h"
#include "ui/pages/checklists_print.h"
#include "ui/pages/checklists_topics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

namespace jupan {

ChecklistsPage::ChecklistsPage(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Page(QStringLiteral("page.checklists"), document, view, parent),
      topicsCard_(new Card),
      topics_(new ChecklistsTopics),
      items_(new ChecklistsItemsCard(document, view)),
      pdf_(new QPushButton),
      print_(new QPushButton),
      said_(new QLabel),
      error_(new ErrorLabel) {
    buildTopics();
    content()->addWidget(topicsCard_);
    content()->addWidget(items_);
    content()->addStretch(1);
    connect(topics_, &ChecklistsTopics::topicChosen, items_, &ChecklistsItemsCard::showTopic);
    connect(items_, &ChecklistsItemsCard::costRequested, this,
            [this](const QString& path) { emit pageRequested(PageId::costs, path); });
    connect(pdf_, &QPushButton::clicked, this, &ChecklistsPage::savePdf);
    connect(print_, &QPushButton::clicked, this, &ChecklistsPage::print);
    connect(&document, &ProjectDocument::opened, this, [this] {
        items_->clearSelection();
        say({}, false);
    });
}

void ChecklistsPage::buildTopics() {
    topics_->setObjectName(QStringLiteral("checklists.topics"));
    pdf_->setObjectName(QStringLiteral("checklists.pdf"));
    print_->setObjectName(QStringLiteral("checklists.print"));
    said_->setObjectName(QStringLiteral("checklists.said"));
    error_->setObjectName(QStringLiteral("checklists.error"));
    said_->setWordWrap(true);
    said_->setTextFormat(Qt::PlainText);
    setRole(said_, "muted");
    topicsCard_->header()->addWidget(pdf_);
    topicsCard_->header()->addWidget(print_);
    topicsCard_->body()->addWidget(topics_);
    topicsCard_->body()->addWidget(said_);
    topicsCard_->body()->addWidget(error_);
    said_->hide();
}

QString ChecklistsPage::title() const {
    return tr("Checklists");
}

void ChecklistsPage::refresh() {
    const Project& project = document().project();
    const Date today = document().spending().today();
    std::vector<Readiness> readiness;
    for (std::size_t i = 0; i < EnumNames<ChecklistTopic>::names.size(); ++i)
        readiness.push_back(readinessOf(project, static_cast<ChecklistTopic>(i), today));
    topicsCard_->setTitle(tr("Readiness: %1").arg(readinessText(overallReadiness(project, today), formatter())));
    topics_->setAccessibleName(tr("Checklists"));
    topics_->setReadiness(readiness, formatter());
    pdf_->setText(tr("Save as PDF…"));
    print_->setText(tr("Print…"));
    setSentence(sentence());
    items_->refresh();
}

QString ChecklistsPage::sentence() const {
    const Date today = document().spending().today();
    const Readiness all = overallReadiness(document().project(), today);
    if (all.overdue > 0) return tr("%n item(s) are overdue: do them, or set another day.", nullptr, all.overdue);
    if (all.done == 0 && all.inProgress == 0)
        return tr("Go through the lists: what is done, who does the rest, and until when.");
    if (all.share && *all.share >= 1) return tr("Everything that applies is done.");
    return tr("%1 of %2 items are done, %3 are in progress.")
        .arg(formatter().number(all.done), formatter().number(all.applicable), formatter().number(all.inProgress));
}

void ChecklistsPage::savePdf() {
    const FileRequest request{.save = true,
                              .title = tr("Save the checklists"),
                              .kind = tr("PDF files"),
                              .suffixes = {QStringLiteral("pdf")},
                              .suggestion = tr("checklists") + QStringLiteral(".pdf")};
    emit fileRequested(request, [this](const QString& path) {
        const QString reason = saveChecklists(path, document().project(), document().spending().today(), formatter());
        const QString name = QFileInfo(path).fileName();
        if (reason.isEmpty())
            say(tr("The checklists are written to “%1”.").arg(name), false);
        else
            say(tr("“%1” was not written: %2").arg(name, reason), true);
    });
}

void ChecklistsPage::print() {
    emit printRequested([this](QPagedPaintDevice& device) {
        printChecklists(device, document().project(), document().spending().today(), formatter());
    });
}

void ChecklistsPage::say(const QString& message, bool failed) {
    said_->setText(failed ? QString() : message);
    said_->setVisible(!failed && !message.isEmpty());
    error_->setMessage(failed ? message : QString());
}

void ChecklistsPage::reveal(const QString& path) {
    const QStringList parts = path.split(u'.');
    if (parts.size() < 2 || parts[0] != QLatin1String("checklist")) return;
    const auto line = findChecklistLine(document().project(), parts[1].toStdString());
    if (!line) return;
    topics_->choose(line->entry.list);
    items_->showTopic(line->entry.list);
    items_->select(parts[1].toStdString());
}

}  // namespace jupan
