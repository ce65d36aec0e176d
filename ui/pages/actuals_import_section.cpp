#include "ui/pages/actuals_import_section.h"

#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>

#include "ui/document/spending.h"
#include "ui/format/problem_text.h"
#include "ui/pages/actuals_drop_area.h"
#include "ui/pages/actuals_file_panel.h"
#include "ui/theme/theme.h"

namespace jupan {

using State = ActualsFilePanel::State;

ActualsImportSection::ActualsImportSection(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : QWidget(parent),
      document_(document),
      view_(view),
      drop_(new ActualsDropArea),
      trouble_(new ErrorLabel),
      pasteError_(new ErrorLabel),
      where_(new QPushButton),
      whereText_(new QLabel),
      importAll_(new QPushButton),
      panelLayout_(new QVBoxLayout) {
    setObjectName(QStringLiteral("actuals.import"));
    build();
    connect(drop_, &ActualsDropArea::chooseRequested, this, &ActualsImportSection::askForFiles);
    connect(drop_, &ActualsDropArea::pasteRequested, this, &ActualsImportSection::paste);
    connect(where_, &QPushButton::clicked, this, [this] {
        whereShown_ = whereText_->isHidden();
        refresh();
    });
    connect(importAll_, &QPushButton::clicked, this, [this] {
        const std::vector<ActualsFilePanel*> all = panels_;
        for (ActualsFilePanel* panel : all)
            if (panel->canImport()) want(panel);
    });
    const Spending& spending = document.spending();
    connect(&spending, &Spending::importProgressed, this, [this](double share) {
        if (running_) running_->setProgress(share);
    });
    connect(&spending, &Spending::importFinished, this, &ActualsImportSection::takeOutcome);
}

void ActualsImportSection::build() {
    trouble_->setObjectName(QStringLiteral("actuals.trouble"));
    pasteError_->setObjectName(QStringLiteral("actuals.paste.error"));
    where_->setObjectName(QStringLiteral("actuals.where"));
    setRole(where_, "link");
    whereText_->setObjectName(QStringLiteral("actuals.where.text"));
    whereText_->setTextFormat(Qt::PlainText);
    whereText_->setWordWrap(true);
    setRole(whereText_, "muted");
    importAll_->setObjectName(QStringLiteral("actuals.import_all"));
    auto* card = new Card;
    card->body()->addWidget(trouble_);
    card->body()->addWidget(drop_);
    card->body()->addWidget(pasteError_);
    card->body()->addWidget(where_, 0, Qt::AlignLeft);
    card->body()->addWidget(whereText_);
    panelLayout_->setSpacing(cardGap);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(cardGap);
    layout->addWidget(card);
    layout->addWidget(importAll_, 0, Qt::AlignLeft);
    layout->addLayout(panelLayout_);
    layout->addStretch(1);
}

// Files come --------------------------------------------------------------------------------------------------------

void ActualsImportSection::addFiles(const QStringList& paths) {
    pasteError_->clearMessage();
    for (const QString& path : paths) addPanel(ActualsFile::ofPath(path));
    refresh();
    if (!panels_.empty()) panels_.front()->focusImport();
}

void ActualsImportSection::askForFiles() {
    // One at a time: the window's box gives one path; several are dropped.
    emit fileRequested({.save = false,
                        .title = tr("Choose a usage file"),
                        .kind = tr("Usage files and statements"),
                        .suffixes = {QStringLiteral("csv"), QStringLiteral("json"), QStringLiteral("jsonl"),
                                     QStringLiteral("ndjson"), QStringLiteral("tsv"), QStringLiteral("txt")}},
                       [this](const QString& path) { addFiles({path}); });
}

void ActualsImportSection::paste() {
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return pasteError_->setMessage(
            tr("There is no text in the clipboard. Copy rows with their column names first, in a spreadsheet or the "
               "vendor's page."));
    pasteError_->clearMessage();
    addPanel(ActualsFile::ofText(text.toStdString(), tr("Pasted text")));
    refresh();
}

void ActualsImportSection::addPanel(ActualsFile file) {
    auto* panel =
        new ActualsFilePanel(QStringLiteral("actuals.file[%1]").arg(count_++), std::move(file), document_, view_, this);
    // The newest is nearest to where it was dropped.
    panelLayout_->insertWidget(0, panel);
    panels_.insert(panels_.begin(), panel);
    connect(panel, &ActualsFilePanel::importRequested, this, [this, panel] { want(panel); });
    connect(panel, &ActualsFilePanel::cancelRequested, this, [this, panel] { stop(panel); });
    connect(panel, &ActualsFilePanel::closed, this, [this, panel] { removePanel(panel); });
    connect(panel, &ActualsFilePanel::ratesWanted, this, &ActualsImportSection::ratesWanted);
    connect(panel, &ActualsFilePanel::ruleWanted, this, &ActualsImportSection::ruleWanted);
    connect(panel, &ActualsFilePanel::importsWanted, this, &ActualsImportSection::importsWanted);
    connect(panel, &ActualsFilePanel::fileRequested, this, &ActualsImportSection::fileRequested);
}

void ActualsImportSection::removePanel(ActualsFilePanel* panel) {
    if (panel == running_) return;
    std::erase(panels_, panel);
    panel->hide();
    panel->deleteLater();
    refresh();
    drop_->choose()->setFocus();
}

void ActualsImportSection::clear() {
    running_ = nullptr;
    for (ActualsFilePanel* panel : panels_) {
        panel->hide();
        panel->deleteLater();
    }
    panels_.clear();
    pasteError_->clearMessage();
    whereShown_.reset();
}

void ActualsImportSection::setDropTarget(bool target) {
    drop_->setTarget(target);
}

// One import after the other ----------------------------------------------------------------------------------------

void ActualsImportSection::want(ActualsFilePanel* panel) {
    if (!panel->canImport()) return;
    panel->setWaiting();
    startNext();
}

void ActualsImportSection::stop(ActualsFilePanel* panel) {
    if (panel == running_)
        document_.spending().cancelImport();
    else
        panel->takeOutcome(std::make_shared<ImportOutcome>(
            ImportOutcome{.read = {.status = ReadResult::Status::stopped, .fault = {}}}));
}

void ActualsImportSection::startNext() {
    if (running_ || document_.spending().importing()) return refresh();
    // In the order in which they came.
    const auto next = std::find_if(panels_.rbegin(), panels_.rend(),
                                   [](const auto* panel) { return panel->state() == State::waiting; });
    if (next == panels_.rend()) return refresh();
    ActualsFilePanel* panel = *next;
    const ActualsFile& file = panel->file();
    running_ = panel;
    panel->setRunning();
    if (file.path().isEmpty()) {
        auto outcome = document_.spending().importText(file.text(), file.name(), file.options());
        if (outcome) return takeOutcome(std::make_shared<ImportOutcome>(std::move(*outcome)));
    } else if (document_.spending().startImport(file.path(), file.options())) {
        return refresh();
    }
    // It cannot be written at the moment.
    takeOutcome(
        std::make_shared<ImportOutcome>(ImportOutcome{.read = {.status = ReadResult::Status::stopped, .fault = {}},
                                                      .problems = {{.code = ProblemCode::readOnlyFile, .path = {}}}}));
}

void ActualsImportSection::takeOutcome(const std::shared_ptr<const ImportOutcome>& outcome) {
    if (!running_) return startNext();
    ActualsFilePanel* done = running_;
    running_ = nullptr;
    done->takeOutcome(outcome);
    startNext();
}

// Texts -------------------------------------------------------------------------------------------------------------

QString ActualsImportSection::troubleText() const {
    const Spending& spending = document_.spending();
    if (!spending.hasLedger()) return tr("Save the project as a file first: charges are kept in it.");
    if (document_.readOnlyCause() != ReadOnlyCause::no)
        return tr("The project can only be read. Save a copy of it to import charges.");
    static_cast<void>(spending.imports());  // problems() knows once somebody asked
    if (!spending.problems().empty()) return problemLine(spending.problems().front(), view_.formatter());
    return {};
}

QString ActualsImportSection::whereText() const {
    const QStringList lines{
        tr("OpenAI: in the dashboard, Usage, then Export; best the cost by line item."),
        tr("Anthropic: in the console, Usage or Cost, then Export."),
        tr("Azure: Cost Management, then cost details as CSV."),
        tr("Card: the approvals or the statement as CSV, from the card company's page. An Excel file is saved as CSV "
           "first."),
        tr("LiteLLM, Langfuse, or a FOCUS report: as they come."),
    };
    return QStringLiteral("•  ") + lines.join(QStringLiteral("\n•  "));
}

void ActualsImportSection::refresh() {
    drop_->refresh();
    trouble_->setMessage(troubleText());
    where_->setText(tr("Where do I get the file?"));
    whereText_->setText(whereText());
    whereText_->setVisible(whereShown_.value_or(document_.spending().imports().empty() && panels_.empty()));
    for (ActualsFilePanel* panel : panels_) panel->refresh();
    const auto ready = std::ranges::count_if(panels_, [](const ActualsFilePanel* panel) { return panel->canImport(); });
    importAll_->setText(tr("Import all %n file(s)", nullptr, static_cast<int>(ready)));
    importAll_->setVisible(ready > 1);
}

}  // namespace jupan
