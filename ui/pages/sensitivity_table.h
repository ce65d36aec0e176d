// A table of inputs and their figures, of which a row can be chosen.
#pragma once

#include <QAbstractTableModel>
#include <QFontMetrics>

#include "ui/pages/scenarios_table.h"

namespace jupan {

struct SensitivityCell {
    QString text{};
    QString tip{};   ///< every digit, or more words
    QString chip{};  ///< name of a Source or "caution": the text is drawn as its chip
    bool words = false;
    bool bad = false;  ///< in the colour of what loses; the text says so as well
};

struct SensitivityRow {
    QString name{};
    std::string path{};
    std::vector<SensitivityCell> cells{};
};

class SensitivityTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    /// Every row has as many cells as there are columns.
    void show(QStringList columns, std::vector<SensitivityRow> rows);
    /// Names that are wider are cut with an ellipsis; whole they are in the tooltip and for the screen reader.
    void setNameRoom(int pixels, const QFontMetrics& metrics);
    [[nodiscard]] const SensitivityRow& row(int index) const { return rows_[static_cast<std::size_t>(index)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant nameData(int row, int role) const;

    int nameRoom_ = 0;
    QFontMetrics metrics_{QFont{}};
    QStringList columns_;
    std::vector<SensitivityRow> rows_;
};

/// The names of the rows stay in view; a click on a row, or Enter, chooses it.
class SensitivityTable : public FiguresTable {
    Q_OBJECT

public:
    explicit SensitivityTable(const QString& name, QWidget* parent = nullptr);
    void setRows(QStringList columns, std::vector<SensitivityRow> rows);
    /// Marks the row of this path without choosing it; none if there is no such row.
    void markRow(const std::string& path);

signals:
    void rowChosen(const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitNames();

    SensitivityTableModel* model_;
};

}  // namespace jupan
