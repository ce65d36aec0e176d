#include "ui/pages/portfolio_reading.h"

#include <QDir>
#include <QFileInfo>

namespace jupan {

PortfolioReading::PortfolioReading(QObject* parent) : QObject(parent) {
    connect(&timer_, &QTimer::timeout, this, &PortfolioReading::readNext);
}

QStringList PortfolioReading::filesIn(const QString& folder) {
    const QDir place(folder);
    QStringList files;
    for (const QString& name :
         place.entryList({QStringLiteral("*.jupan"), QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        files << place.filePath(name);
    return files;
}

void PortfolioReading::start(const QStringList& files, const PortfolioOptions& options) {
    files_ = files;
    options_ = options;
    rows_.clear();
    timer_.start(0);
}

void PortfolioReading::stop() {
    timer_.stop();
}

void PortfolioReading::readNext() {
    if (rows_.size() == static_cast<std::size_t>(files_.size())) {
        timer_.stop();
        emit finished();
        return;
    }
    const QString& path = files_[static_cast<qsizetype>(rows_.size())];
    const Result<Project> project = reader_ ? reader_(path) : Problem{.code = ProblemCode::fileUnreadable, .path = {}};
    // By its name alone: what is saved from the rows tells nobody the folders of this computer.
    rows_.push_back(portfolioRow(QFileInfo(path).fileName().toStdString(), project, options_));
    emit progressed();
}

}  // namespace jupan
