// What the counted texts cost in each model, side by side.
#pragma once

#include <QAbstractTableModel>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/engine/text_cost.h"
#include "core/project/sample_editing.h"
#include "core/tokens/encoding.h"
#include "ui/format/formatter.h"

namespace jupan {

/// The encoding that core/tokens counts a model's texts with; nothing where its tokenizer is not known.
std::optional<Encoding> encodingOf(const Model& model);

/// A model that is shown, of the project or of the price catalogue.
struct ComparedModel {
    Model model{};
    bool assumed = false;   ///< no source confirms the tokenizer
    bool compared = false;  ///< not of the project: picked to compare with
};

class TokenCostTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// What matters less stands at the end, where a narrow page scrolls.
    enum Column { input, output, request, requestHere, thousand, month, perCharacter, tokenizer, columnTotal };

    using QAbstractTableModel::QAbstractTableModel;

    /// `counts` are the samples of one request by encoding: where there are several, their mean is priced. `load` may
    /// be null.
    void show(const Project& project, std::vector<ComparedModel> models,
              const std::array<std::vector<SampleCount>, allEncodings.size()>& counts, const Workload* load,
              const Formatter& formatter);

    [[nodiscard]] const std::vector<ComparedModel>& models() const { return models_; }
    /// A model is priced in another currency than the project.
    [[nodiscard]] bool severalCurrencies() const { return manyCurrencies_; }
    /// The row marked as the cheapest, or -1.
    [[nodiscard]] int cheapest() const { return cheapest_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::optional<Encoding> encoding{};
        MeasuredTokens tokens{};
        std::optional<double> perCharacter{};
        std::optional<TextCost> cost{};
    };
    struct Cell {
        QString text;
        QString tip{};
    };
    [[nodiscard]] Cell cell(int row, int column) const;
    [[nodiscard]] Cell tokenizerCell(int row) const;
    [[nodiscard]] Cell missing(int row) const;
    [[nodiscard]] QString shortPrice(double amount, const std::string& currency) const;
    void settleUnit();

    std::vector<ComparedModel> models_;
    std::vector<Row> rows_;
    Formatter formatter_;
    Formatter steps_;
    int cheapest_ = -1;
    bool manyCurrencies_ = false;
};

}  // namespace jupan
