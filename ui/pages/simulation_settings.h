// Trials, seed and sampler of the simulation, each with a sentence of help.
#pragma once

#include "ui/document/simulation_runner.h"
#include "ui/format/formatter.h"
#include "ui/widgets/card.h"

class QComboBox;
class QPushButton;

namespace jupan {

class UnitLineEdit;

/// A whole number of up to twenty digits, which a double could not hold, with help and error below. Every edit that is
/// valid is committed at once; a wrong one stays as typed until it is put right, or Esc brings the last valid one back.
class WholeNumberEdit : public QWidget {
    Q_OBJECT

public:
    /// Parts are "<name>.edit" and "<name>.error".
    WholeNumberEdit(const QString& name, std::uint64_t lowest, std::uint64_t highest, QWidget* parent = nullptr);

    /// Emits nothing; what is being typed stays while it means this value.
    void setValue(std::uint64_t value, const Formatter& formatter);
    void setTexts(const QString& label, const QString& help);

signals:
    void committed(quint64 value);

private:
    [[nodiscard]] std::optional<std::uint64_t> parsed(const QString& text) const;
    void readText(const QString& text);
    void showValue();

    std::uint64_t lowest_;
    std::uint64_t highest_;
    std::uint64_t value_ = 0;
    Formatter formatter_;
    QLabel* label_;
    UnitLineEdit* edit_;
    ErrorLabel* error_;
    QLabel* help_;
};

class SimulationSettings : public Card {
    Q_OBJECT

public:
    explicit SimulationSettings(QWidget* parent = nullptr);
    void setChoice(const SimulationChoice& choice, const Formatter& formatter);

signals:
    void chosen(const jupan::SimulationChoice& choice);

private:
    void choose(SimulationChoice choice);
    void fillSamplers();

    SimulationChoice choice_;
    WholeNumberEdit* trials_;
    WholeNumberEdit* seed_;
    QPushButton* nextSeed_;
    QLabel* samplerLabel_;
    QComboBox* sampler_;
    QLabel* samplerHelp_;
};

}  // namespace jupan
