#include "core/simulation/amount_builder.h"

#include "core/simulation/input_distribution.h"

namespace jupan {

using enum Instruction::Operation;

AmountBuilder::AmountBuilder(const Project& project) {
    for (const NumberField& field : numberFieldsToRead(project)) {
        const Uncertain* number = field.uncertain();
        if (!number) continue;
        const double highest = InputDistribution(*number, field.info.range).highest();
        inputOf_.emplace(number, Input{static_cast<Register>(inputs_++), highest});
    }
    registers_ = inputs_;
}

Amount AmountBuilder::of(const Uncertain& number) const {
    if (!number.spread) return {number.value};
    return {1, true, inputOf_.at(&number).number};
}

double AmountBuilder::highest(const Uncertain& number) const {
    return number.spread ? inputOf_.at(&number).highest : number.value;
}

Amount AmountBuilder::product(const Amount& a, const Amount& b) {
    const double constant = a.constant * b.constant;
    if (!a.uncertain) return {constant, b.uncertain, b.number};
    if (!b.uncertain) return {constant, true, a.number};
    return {constant, true, write(multiply, std::min(a.number, b.number), std::max(a.number, b.number), 0, 0)};
}

Amount AmountBuilder::sum(const Amount& a, const Amount& b) {
    if (!a.uncertain && !b.uncertain) return {a.constant + b.constant};
    if (!a.uncertain) return sum(b, a);
    if (!b.uncertain) return b.constant == 0 ? a : Amount{1, true, write(shift, asRegister(a), 0, 0, b.constant)};
    if (a.constant == 1) return {1, true, write(addScaled, a.number, b.number, 0, b.constant)};
    return {1, true, write(addScaled, asRegister(a), b.number, 0, b.constant)};
}

Amount AmountBuilder::chosenAbove(const Amount& input, double threshold, const Amount& over, const Amount& under) {
    if (!input.uncertain) return input.constant > threshold ? over : under;
    return {1, true, write(chooseAbove, asRegister(input), asRegister(over), asRegister(under), threshold)};
}

Register AmountBuilder::twelfthRoot(const Amount& rate) {
    return write(Instruction::Operation::twelfthRoot, asRegister(rate), 0, 0, 0);
}

Register AmountBuilder::asRegister(const Amount& amount) {
    if (amount.uncertain && amount.constant == 1) return amount.number;
    if (amount.uncertain) return write(scale, amount.number, 0, 0, amount.constant);
    // There is no instruction for a constant: 0 times an input, and the constant on top. An input is always finite.
    return write(shift, write(scale, 0, 0, 0, 0), 0, 0, amount.constant);
}

Register AmountBuilder::write(Instruction::Operation operation, Register a, Register b, Register c, double constant) {
    const auto [entry, isNew] = written_.emplace(Key{operation, a, b, c, constant}, static_cast<Register>(registers_));
    if (isNew) {
        instructions_.push_back({.operation = operation,
                                 .to = static_cast<Register>(registers_++),
                                 .a = a,
                                 .b = b,
                                 .c = c,
                                 .constant = constant});
    }
    return entry->second;
}

}  // namespace jupan
