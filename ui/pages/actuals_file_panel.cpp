#include "ui/pages/actuals_file_panel.h"

#include <QFileInfo>
#include <QProgressBar>
#include <QShortcut>
#include <algorithm>

#include "core/usage/csv_layout.h"
#include "ui/analysis/actuals_words.h"
#include "ui/document/spending.h"
#include "ui/format/problem_text.h"
#include "ui/format/read_fault_text.h"
#include "ui/pages/actuals_mapping_form.h"
#include "ui/pages/actuals_outcome_view.h"
#include "ui/pages/actuals_style_question.h"
#include "ui/pages/actuals_table.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

constexpr std::size_t shownRecords = 5;
constexpr int longestCell = 40;
constexpr int progressSteps = 1000;

}  // namespace

ActualsFilePanel::ActualsFilePanel(const QString& name, ActualsFile file, ProjectDocument& document, ViewSettings& view,
                                   QWidget* parent)
    : Card({}, parent),
      name_(name),
      file_(std::move(file)),
      document_(document),
      view_(view),
      kind_(new QLabel),
      remove_(new QPushButton),
      error_(new ErrorLabel),
      table_(new ActualsTable(name + QStringLiteral(".table"), {}, static_cast<int>(shownRecords))),
      question_(new ActualsStyleQuestion(name + QStringLiteral(".question"))),
      import_(new QPushButton),
      cancel_(new QPushButton),
      progress_(new QProgressBar),
      stateText_(new QLabel),
      outcomeView_(new ActualsOutcomeView(name + QStringLiteral(".outcome"), document, view)) {
    setObjectName(name_);
    build();
    connectParts();
    if (file_.needsMapping()) {
        const auto& saved = document_.project().finops.mappings;
        if (const auto index = mappingFor(saved, file_.preview().records)) {
            file_.setMapping(mappingFromSaved(saved[*index]));
            savedName_ = saved[*index].name;
        }
    }
    refresh();
}

void ActualsFilePanel::build() {
    kind_->setObjectName(name_ + QStringLiteral(".kind"));
    kind_->setTextFormat(Qt::PlainText);
    kind_->setWordWrap(true);
    setRole(kind_, "muted");
    remove_->setObjectName(name_ + QStringLiteral(".remove"));
    setRole(remove_, "link");
    header()->addWidget(remove_);
    error_->setObjectName(name_ + QStringLiteral(".error"));
    error_->setTextFormat(Qt::PlainText);
    import_->setObjectName(name_ + QStringLiteral(".import"));
    setRole(import_, "primary");
    cancel_->setObjectName(name_ + QStringLiteral(".cancel"));
    progress_->setObjectName(name_ + QStringLiteral(".progress"));
    progress_->setRange(0, progressSteps);
    progress_->setTextVisible(false);
    progress_->setFixedHeight(2 * gridStep);
    stateText_->setObjectName(name_ + QStringLiteral(".state"));
    setRole(stateText_, "small");
    body()->addWidget(kind_);
    body()->addWidget(error_);
    body()->addWidget(question_);
    body()->addWidget(table_);
    if (file_.needsMapping()) {
        mapping_ = new ActualsMappingForm(name_ + QStringLiteral(".mapping"), view_);
        mapping_->setNameProposal(QFileInfo(file_.name()).completeBaseName());
        body()->addWidget(mapping_);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * gridStep);
    row->addWidget(import_);
    row->addWidget(cancel_);
    row->addWidget(progress_, 1);
    row->addWidget(stateText_);
    row->addStretch(0);
    body()->addLayout(row);
    body()->addWidget(outcomeView_);
    question_->hide();
    outcomeView_->hide();
}

void ActualsFilePanel::connectParts() {
    connect(import_, &QPushButton::clicked, this, &ActualsFilePanel::importRequested);
    // The keyboard stands here once a file was chosen: Enter goes on as it did in the file dialog.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(key, import_, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, import_,
                &QPushButton::click);
    connect(cancel_, &QPushButton::clicked, this, &ActualsFilePanel::cancelRequested);
    connect(remove_, &QPushButton::clicked, this, &ActualsFilePanel::closed);
    connect(outcomeView_, &ActualsOutcomeView::ratesWanted, this, &ActualsFilePanel::ratesWanted);
    connect(outcomeView_, &ActualsOutcomeView::ruleWanted, this, &ActualsFilePanel::ruleWanted);
    connect(outcomeView_, &ActualsOutcomeView::importsWanted, this, &ActualsFilePanel::importsWanted);
    connect(outcomeView_, &ActualsOutcomeView::fileRequested, this, &ActualsFilePanel::fileRequested);
    connect(question_, &ActualsStyleQuestion::dateOrderChosen, this, [this](DateOrder order) {
        file_.setDateOrder(order);
        keepAnswer();
        emit importRequested();
    });
    connect(question_, &ActualsStyleQuestion::decimalMarkChosen, this, [this](DecimalMark mark) {
        file_.setDecimalMark(mark);
        keepAnswer();
        emit importRequested();
    });
    if (!mapping_) return;
    connect(mapping_, &ActualsMappingForm::changed, this, [this](const ColumnMapping& mapping) {
        file_.setMapping(mapping);
        // The form stays as it is while somebody works in it.
        showTable();
        showState();
    });
    connect(mapping_, &ActualsMappingForm::savedChosen, this, &ActualsFilePanel::chooseSaved);
    connect(mapping_, &ActualsMappingForm::saveWanted, this, &ActualsFilePanel::saveMapping);
}

bool ActualsFilePanel::canImport() const {
    return state_ == State::preview && file_.ready();
}

// Mappings ----------------------------------------------------------------------------------------------------------

void ActualsFilePanel::chooseSaved(int index) {
    const auto& saved = document_.project().finops.mappings;
    if (index >= 0 && static_cast<std::size_t>(index) < saved.size()) {
        file_.setMapping(mappingFromSaved(saved[static_cast<std::size_t>(index)]));
        savedName_ = saved[static_cast<std::size_t>(index)].name;
    } else {
        file_.setMapping(file_.preview().suggestion);
        savedName_.clear();
    }
    refresh();
}

void ActualsFilePanel::saveMapping(const QString& name) {
    const SavedMapping mapping = savedMappingOf(file_.mapping(), name.toStdString());
    bool replaced = false;
    const Problems problems = document_.edit(tr("Save column mapping"), [&](Project& project) {
        auto& mappings = project.finops.mappings;
        const auto same = std::ranges::find(mappings, mapping.name, &SavedMapping::name);
        replaced = same != mappings.end();
        if (replaced)
            *same = mapping;
        else
            mappings.push_back(mapping);
    });
    document_.closeStep();
    if (problems.empty()) savedName_ = mapping.name;
    refresh();
    mapping_->setNote(!problems.empty() ? problemLine(problems.front(), view_.formatter())
                      : replaced        ? tr("The mapping “%1” was replaced by this one.").arg(name)
                                 : tr("The mapping “%1” is saved; files with these columns are read by it.").arg(name));
}

void ActualsFilePanel::keepAnswer() {
    if (savedName_.empty() || !mapping_) return;
    document_.edit(tr("Save column mapping"), [&](Project& project) {
        for (SavedMapping& saved : project.finops.mappings) {
            if (saved.name != savedName_) continue;
            saved.dateOrder = file_.mapping().dateOrder;
            saved.decimalMark = file_.mapping().decimalMark;
        }
    });
    document_.closeStep();
}

// States ------------------------------------------------------------------------------------------------------------

void ActualsFilePanel::setState(State state) {
    state_ = state;
    refresh();
}

void ActualsFilePanel::setWaiting() {
    setState(State::waiting);
}

void ActualsFilePanel::setRunning() {
    progress_->setValue(0);
    question_->hide();
    outcomeView_->hide();
    error_->clearMessage();
    setState(State::running);
    cancel_->setFocus();
}

void ActualsFilePanel::setProgress(double share) {
    progress_->setValue(static_cast<int>(share * progressSteps));
    stateText_->setText(view_.formatter().percent(static_cast<int>(share * 100) / 100.0));
}

void ActualsFilePanel::takeOutcome(std::shared_ptr<const ImportOutcome> outcome) {
    outcome_ = std::move(outcome);
    const ReadResult& read = outcome_->read;
    // What stopped it can be put right here: the form stays, with what is wrong.
    const bool again = outcome_->number == 0 && read.status != ReadResult::Status::complete;
    setState(again || !outcome_->problems.empty() ? State::preview : State::done);
    outcomeView_->show(file_.name(), outcome_);
    if (read.fault && ActualsStyleQuestion::isQuestion(*read.fault)) {
        outcomeView_->hide();
        question_->show();
        refresh();
        question_->setFocus();
    }
}

// Texts -------------------------------------------------------------------------------------------------------------

void ActualsFilePanel::refresh() {
    setTitle(shownFileText(file_.name().toStdString(), 80));
    remove_->setText(state_ == State::done ? tr("Close") : tr("Leave this file out"));
    const auto& fault = file_.preview().fault;
    kind_->setText(fileSentence(file_) + (mapping_ && state_ == State::preview && question_->isHidden()
                                              ? u' ' + tr("Say below what its columns hold.")
                                              : QString()));
    kind_->setVisible(!kind_->text().isEmpty());
    error_->setMessage(fault ? readFaultLine(*fault, view_.formatter()) : QString());
    if (mapping_) {
        const auto& saved = document_.project().finops.mappings;
        const auto chosen = std::ranges::find(saved, savedName_, &SavedMapping::name);
        mapping_->show(file_, saved, chosen == saved.end() ? -1 : static_cast<int>(chosen - saved.begin()));
        // While something is asked, there is one thing to do.
        mapping_->setVisible(state_ == State::preview && question_->isHidden());
    }
    showTable();
    showState();
    if (!outcomeView_->isHidden()) outcomeView_->refresh();
    if (!question_->isHidden() && outcome_ && outcome_->read.fault)
        question_->ask(*outcome_->read.fault, view_.formatter());
}

void ActualsFilePanel::showTable() {
    const auto& records = file_.preview().records;
    const bool shown = state_ == State::preview && !records.empty() && !file_.preview().fault;
    table_->setVisible(shown);
    if (!shown) return;
    const std::size_t header = file_.headerRow();
    std::vector<PriceTextTable::Column> columns;
    for (const std::string& name : records[header]) {
        QString title = shownFileText(name, longestCell);
        for (const auto& [role, column] : file_.mapping().columns)
            if (file_.needsMapping() && !column.empty() && normalisedName(column) == normalisedName(name))
                title += QStringLiteral("\n→ ") + columnRoleName(role);
        columns.push_back({title});
    }
    std::vector<std::vector<PriceTextTable::Cell>> rows;
    for (std::size_t i = header + 1; i < records.size() && rows.size() < shownRecords; ++i) {
        std::vector<PriceTextTable::Cell> row(columns.size());
        for (std::size_t c = 0; c < columns.size() && c < records[i].size(); ++c)
            row[c] = {shownFileText(records[i][c], longestCell), shownFileText(records[i][c], 200)};
        rows.push_back(std::move(row));
    }
    table_->setContent(std::move(columns), std::move(rows));
    table_->setAccessibleName(tr("First rows of %1").arg(file_.name()));
}

void ActualsFilePanel::showState() {
    const bool running = state_ == State::running;
    import_->setText(outcome_ && state_ == State::preview ? tr("Import again") : tr("Import"));
    import_->setVisible(state_ == State::preview && !file_.preview().fault && question_->isHidden());
    import_->setEnabled(file_.ready() && document_.spending().hasLedger() &&
                        document_.readOnlyCause() == ReadOnlyCause::no);
    cancel_->setText(running ? tr("Stop the import") : tr("Do not import it now"));
    cancel_->setVisible(running || state_ == State::waiting);
    progress_->setVisible(running);
    stateText_->setText(state_ == State::waiting ? tr("Waits for the file before it") : QString());
    stateText_->setVisible(running || state_ == State::waiting);
    remove_->setEnabled(!running);
}

}  // namespace jupan
