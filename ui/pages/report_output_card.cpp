#include "ui/pages/report_output_card.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPointer>
#include <filesystem>

#include "core/base/whole_file.h"
#include "ui/format/problem_text.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

/// A project's name as a file may be called.
QString fileName(const std::string& name) {
    QString made = QString::fromStdString(name).simplified().left(80);
    for (QChar& letter : made)
        if (!letter.isLetterOrNumber() && letter != u'-' && letter != u'_') letter = u'-';
    return made;
}

}  // namespace

ReportOutputCard::ReportOutputCard(ProjectDocument& document, ViewSettings& view,
                                   std::function<ReportRequest()> request, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      request_(std::move(request)),
      help_(new QLabel),
      row_(new QHBoxLayout),
      tables_(new QPushButton),
      said_(new QLabel),
      error_(new ErrorLabel) {
    setObjectName(QStringLiteral("report.output"));
    said_->setObjectName(QStringLiteral("report.said"));
    error_->setObjectName(QStringLiteral("report.error"));
    help_->setWordWrap(true);
    said_->setWordWrap(true);
    said_->setTextFormat(Qt::PlainText);
    setRole(help_, "muted");
    setRole(said_, "muted");
    row_->setSpacing(gridStep);
    body()->addWidget(help_);
    body()->addLayout(row_);
    for (const OutputKind kind : {OutputKind::pdf, OutputKind::html, OutputKind::odt, OutputKind::workbook})
        addButton(kind);
    tables_->setObjectName(QStringLiteral("report.save.tables"));
    connect(tables_, &QPushButton::clicked, this, &ReportOutputCard::saveTables);
    row_->addWidget(tables_);
    row_->addStretch(1);
    body()->addWidget(said_);
    body()->addWidget(error_);
    said_->hide();
    connect(&document, &ProjectDocument::opened, this, [this] { say({}, false); });
}

void ReportOutputCard::addButton(OutputKind kind) {
    auto* button = new QPushButton;
    button->setObjectName(QStringLiteral("report.save.") + suffixOf(kind));
    if (kind == OutputKind::pdf) setRole(button, "primary");
    row_->addWidget(button);
    buttons_.emplace_back(kind, button);
    connect(button, &QPushButton::clicked, this, [this, kind] { save(kind); });
}

void ReportOutputCard::load() {
    setTitle(tr("Save"));
    help_->setText(
        tr("PDF to send, HTML to publish inside the firm, ODT to go on writing in "
           "Word or LibreOffice, and a workbook "
           "whose results are formulas that can be followed back to the inputs."));
    for (const auto& [kind, button] : buttons_) {
        const QString name = kind == OutputKind::workbook ? tr("Workbook") : suffixOf(kind).toUpper();
        button->setText(tr("Save as %1…").arg(name));
        button->setEnabled(document_.analysisProblems().empty());
    }
    tables_->setText(tr("Save tables…"));
    tables_->setToolTip(tr("Every table and series as CSV, a file each, into a folder."));
    tables_->setEnabled(document_.analysisProblems().empty());
}

QString ReportOutputCard::suggestion(OutputKind kind) const {
    const QString name = fileName(document_.project().settings.name);
    const QString file = kind == OutputKind::workbook ? tr("%1-workbook").arg(name) : tr("%1-report").arg(name);
    return file + u'.' + suffixOf(kind);
}

void ReportOutputCard::save(OutputKind kind) {
    const bool workbook = kind == OutputKind::workbook;
    emit fileRequested({.save = true,
                        .title = workbook ? tr("Save the workbook") : tr("Save the report"),
                        .kind = workbook ? tr("Workbooks") : tr("Reports"),
                        .suffixes = {suffixOf(kind)},
                        .suggestion = suggestion(kind)},
                       [self = QPointer(this), kind](const QString& path) {
                           if (self) self->write(kind, path);
                       });
}

void ReportOutputCard::write(OutputKind kind, const QString& path) {
    const std::filesystem::path file = path.toStdU16String();
    std::error_code notThere;
    if (std::filesystem::equivalent(file, document_.path().toStdU16String(), notThere))
        return say(tr("%1 is the project itself. Choose another name.").arg(QFileInfo(path).fileName()), true);
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto bytes = outputBytes(document_, request_(), kind);
    QGuiApplication::restoreOverrideCursor();
    if (!bytes) return say(problemLine(bytes.problems().front(), view_.formatter()), true);
    const Problems problems =
        writeWhole(file, std::string_view(bytes.value().constData(), static_cast<std::size_t>(bytes.value().size())));
    if (!problems.empty()) return say(problemLine(problems.front(), view_.formatter()), true);
    say(tr("Saved as %1").arg(QFileInfo(path).fileName()), false);
    said_->setToolTip(path);
}

void ReportOutputCard::saveTables() {
    emit fileRequested({.title = tr("Choose a folder for the tables"), .folder = true},
                       [self = QPointer(this)](const QString& path) {
                           if (self) self->writeTables(path);
                       });
}

void ReportOutputCard::writeTables(const QString& folder) {
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto files = tableFiles(document_, request_());
    QGuiApplication::restoreOverrideCursor();
    if (!files) return say(problemLine(files.problems().front(), view_.formatter()), true);
    for (const OutputFile& file : files.value()) {
        const std::filesystem::path path = QDir(folder).filePath(file.name).toStdU16String();
        if (const Problems problems = writeWhole(path, file.bytes); !problems.empty())
            return say(problemLine(problems.front(), view_.formatter()), true);
    }
    const auto count = static_cast<int>(files.value().size());
    say(tr("Saved %n table(s) into %1", nullptr, count).arg(QDir(folder).dirName()), false);
    said_->setToolTip(folder);
}

void ReportOutputCard::say(const QString& message, bool failed) {
    error_->setMessage(failed ? message : QString());
    said_->setText(failed ? QString() : message);
    said_->setVisible(!failed && !message.isEmpty());
}

}  // namespace jupan
