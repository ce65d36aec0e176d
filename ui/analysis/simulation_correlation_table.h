// The rank correlations of chosen inputs as a symmetric table that is edited cell by cell.
#pragma once

#include <QAbstractTableModel>
#include <string>
#include <vector>

#include "core/project/project.h"
#include "ui/format/formatter.h"

namespace jupan {

/// Rows are named "1  Enquiries · Time saved", columns by the numbers alone. The diagonal is 1 and cannot be edited. An
/// edit changes nothing here: it is asked for by signal, and setProject() shows what became of it.
class CorrelationTable : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `inputs`: paths of uncertain inputs. What stays of them keeps its place, so that the cursor does.
    void setProject(const Project& project, std::vector<std::string> inputs, const Formatter& formatter);
    [[nodiscard]] const std::vector<std::string>& inputs() const { return inputs_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void correlationEntered(const std::string& a, const std::string& b, double rho);
    /// A text that is no coefficient: what to write instead.
    void refused(const QString& sentence);

private:
    [[nodiscard]] double valueAt(const QModelIndex& index) const;

    std::vector<std::string> inputs_;
    QStringList names_;
    std::vector<double> values_;  ///< row by row
    Formatter formatter_;
};

}  // namespace jupan
