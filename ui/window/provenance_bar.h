// What NPV rests on: the shares of measured, quoted, benchmark and guessed inputs, drawn and in words.
#pragma once

#include <QLabel>
#include <optional>

#include "core/engine/results.h"
#include "ui/format/formatter.h"

namespace jupan {

class ProvenanceBar : public QWidget {
    Q_OBJECT
public:
    explicit ProvenanceBar(QWidget* parent = nullptr);
    void setShares(const std::optional<ProvenanceShares>& shares, const Formatter& formatter);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<ProvenanceShares> shares_;
    QLabel* caption_;
    QLabel* words_;
};

}  // namespace jupan
