// What the portfolio's page saves.
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <filesystem>

#include "core/base/whole_file.h"
#include "core/portfolio/portfolio.h"
#include "core/tables/table_files.h"
#include "ui/document/spending.h"
#include "ui/format/problem_text.h"
#include "ui/pages/portfolio_page.h"
#include "ui/report/output.h"
#include "ui/report/portfolio_report.h"
#include "ui/widgets/card.h"

namespace jupan {

void PortfolioPage::save(const QString& suffix) {
    emit fileRequested({.save = true,
                        .title = tr("Save the comparison"),
                        .kind = tr("Comparisons"),
                        .suffixes = {suffix},
                        .suggestion = tr("portfolio") + QLatin1Char('.') + suffix},
                       [self = QPointer(this), suffix](const QString& path) {
                           if (self) self->write(suffix, path);
                       });
}

QByteArray PortfolioPage::bytesOf(const QString& suffix) const {
    if (suffix == QLatin1String("csv")) {
        const bool korean = formatter().language() == Language::korean;
        const ExportTable table =
            portfolioTable(*portfolio_, korean ? TableLanguage::korean : TableLanguage::english,
                           [this](const Problem& problem) { return problemText(problem, formatter()).toStdString(); });
        return QByteArray::fromStdString(csvOf(table));
    }
    const Report report = portfolioReport(
        *portfolio_,
        {.today = document().spending().today(),
         .program = QCoreApplication::applicationName() + QLatin1Char(' ') + QCoreApplication::applicationVersion()},
        formatter());
    for (const OutputKind kind : {OutputKind::pdf, OutputKind::html, OutputKind::odt})
        if (suffixOf(kind) == suffix) return reportBytes(report, kind);
    return {};
}

void PortfolioPage::write(const QString& suffix, const QString& path) {
    const QFileInfo target(path);
    const QString name = target.fileName();
    // a name that ends otherwise than it was asked for could be one of the projects
    for (const PortfolioRow& row : reading_->rows())
        if (QFileInfo(QDir(folder_).filePath(QString::fromStdString(row.file))) == target)
            return say(tr("%1 is one of the projects. Choose another name.").arg(name), true);
    const QByteArray bytes = bytesOf(suffix);
    const Problems problems = writeWhole(std::filesystem::path(path.toStdU16String()),
                                         std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (problems.empty())
        say(tr("Saved as %1").arg(name), false);
    else
        say(problemLine(problems.front(), formatter()), true);
}

void PortfolioPage::say(const QString& message, bool failed) {
    error_->setMessage(failed ? message : QString());
    said_->setText(failed ? QString() : message);
    said_->setVisible(!failed && !message.isEmpty());
}

}  // namespace jupan
