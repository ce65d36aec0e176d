// Reads the projects of a folder one after the other, with room for the window in between.
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <functional>
#include <vector>

#include "core/portfolio/portfolio_row.h"

namespace jupan {

/// Reads a project as it stands, without writing or locking it.
using ProjectReader = std::function<Result<Project>(const QString& path)>;

class PortfolioReading : public QObject {
    Q_OBJECT

public:
    explicit PortfolioReading(QObject* parent = nullptr);

    void setReader(ProjectReader reader) { reader_ = std::move(reader); }
    /// The .jupan and .json files of `folder`, by name; not of folders below, nor hidden ones.
    static QStringList filesIn(const QString& folder);
    /// Begins anew. Each turn of the event loop reads and computes one project, some ten milliseconds.
    void start(const QStringList& files, const PortfolioOptions& options);
    void stop();

    [[nodiscard]] bool running() const { return timer_.isActive(); }
    [[nodiscard]] int count() const { return static_cast<int>(files_.size()); }
    /// Called by the names of their files, without the folder.
    [[nodiscard]] const std::vector<PortfolioRow>& rows() const { return rows_; }

signals:
    /// Another row is there.
    void progressed();
    /// All are there.
    void finished();

private:
    void readNext();

    ProjectReader reader_;
    QStringList files_;
    PortfolioOptions options_;
    std::vector<PortfolioRow> rows_;
    QTimer timer_;
};

}  // namespace jupan
