// Amounts of a project as expressions over its uncertain inputs, with everything constant folded away.
#pragma once

#include <map>
#include <tuple>
#include <unordered_map>

#include "core/project/inputs.h"
#include "core/simulation/flow_program.h"

namespace jupan {

/// constant · (register, or 1 where there is none).
struct Amount {
    double constant = 0;
    bool uncertain = false;
    Register number = 0;
};

/// Writes instructions for amounts; an expression that stands there already is used again.
class AmountBuilder {
public:
    /// The uncertain inputs of `project` in document order become the first registers.
    explicit AmountBuilder(const Project& project);

    [[nodiscard]] Amount of(const Uncertain& number) const;
    [[nodiscard]] Amount of(const std::optional<Uncertain>& number, double otherwise) const {
        return number ? of(*number) : Amount{otherwise};
    }
    /// The largest value that draws of the number can have.
    [[nodiscard]] double highest(const Uncertain& number) const;

    Amount product(const Amount& a, const Amount& b);
    Amount sum(const Amount& a, const Amount& b);
    /// `over` where input > threshold, else `under`.
    Amount chosenAbove(const Amount& input, double threshold, const Amount& over, const Amount& under);
    /// (1 + rate)^(1/12) of an uncertain rate.
    Register twelfthRoot(const Amount& rate);
    /// The amount as a register of its own.
    Register asRegister(const Amount& amount);

    [[nodiscard]] std::size_t inputCount() const { return inputs_; }
    [[nodiscard]] std::size_t registerCount() const { return registers_; }
    std::vector<Instruction> takeInstructions() { return std::move(instructions_); }

private:
    Register write(Instruction::Operation operation, Register a, Register b, Register c, double constant);

    using Key = std::tuple<Instruction::Operation, Register, Register, Register, double>;
    struct Input {
        Register number;
        double highest;
    };
    std::unordered_map<const Uncertain*, Input> inputOf_;
    std::map<Key, Register> written_;
    std::vector<Instruction> instructions_;
    std::size_t inputs_ = 0;
    std::size_t registers_ = 0;
};

}  // namespace jupan
