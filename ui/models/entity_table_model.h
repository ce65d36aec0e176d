// What the tables of entities have in common: rows known by id, a total row below, every cell made on demand.
#pragma once

#include <QAbstractTableModel>
#include <string>
#include <vector>

#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"

namespace jupan {

/// A name from a file as one line: without control characters and direction overrides, which would turn the cells
/// beside it around, and at most 300 characters.
QString displayName(const std::string& name);

/// The same, short enough for the middle of a sentence: at most 40 characters.
QString shortName(const std::string& name);

class EntityTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// QString: the id of the row's entity; empty for the total.
    static constexpr int IdRole = Qt::UserRole + 1;

    EntityTableModel(const ProjectDocument& document, const ViewSettings& view, QObject* parent = nullptr);

    /// Takes the present project, results and language. Rows keep their identity where ids and order are the same.
    void refresh();

    [[nodiscard]] std::string idAt(int row) const;
    /// -1 if there is none.
    [[nodiscard]] int rowOf(const std::string& id) const;
    /// Rows without the total.
    [[nodiscard]] int entityCount() const { return static_cast<int>(rows_.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    struct Row {
        std::string id;
        std::size_t index = 0;  ///< in the project's list
    };
    struct Column {
        QString title;
        bool figure = false;    ///< right-aligned
        bool centered = false;  ///< chips
        [[nodiscard]] Qt::Alignment alignment() const {
            return Qt::AlignVCenter | (figure ? Qt::AlignRight : centered ? Qt::AlignHCenter : Qt::AlignLeft);
        }
    };
    struct Cell {
        QString text;
        QString tip{};   ///< the exact figure or the whole name; empty: none
        QString chip{};  ///< name of a Source: drawn as its chip
        bool bad = false;
    };

    /// Rows in view order; called by refresh().
    virtual std::vector<Row> makeRows() = 0;
    virtual std::vector<Column> makeColumns() = 0;
    [[nodiscard]] virtual Cell cell(const Row& row, int column) const = 0;
    [[nodiscard]] virtual Cell totalCell(int) const { return {}; }
    [[nodiscard]] virtual bool hasTotal() const { return false; }

    [[nodiscard]] const Project& project() const { return document_.project(); }
    [[nodiscard]] const Results& results() const { return document_.results(); }
    [[nodiscard]] const Formatter& formatter() const { return view_.formatter(); }
    /// A cell of a money column in the unit of `steps` (see page_money.h), with the exact figure as its tip.
    [[nodiscard]] Cell moneyCell(double amount, const Formatter& steps) const;
    static Cell nameCell(const std::string& name);

private:
    const ProjectDocument& document_;
    const ViewSettings& view_;
    std::vector<Row> rows_;
    std::vector<Column> columns_;
    bool total_ = false;
};

}  // namespace jupan
