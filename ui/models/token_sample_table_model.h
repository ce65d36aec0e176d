// The samples and their tokens, with the mean and the range of all below.
#pragma once

#include <QAbstractTableModel>

#include "ui/format/formatter.h"
#include "ui/models/token_workbench.h"

namespace jupan {

class TokenSampleTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { name, systemPrompt, prompt, input, answer, columnTotal };

    TokenSampleTableModel(TokenWorkbench& workbench, QObject* parent = nullptr);
    void refresh(Encoding encoding, const Formatter& formatter);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Names are edited in place.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] QString totalText(int column) const;
    [[nodiscard]] QString sampleText(std::size_t row, int column) const;

    TokenWorkbench& workbench_;
    Encoding encoding_ = Encoding::o200kBase;
    Formatter formatter_;
    int samples_ = 0;
};

}  // namespace jupan
