// The words about a figure that do not depend on its values.
#pragma once

#include "ui/models/explanation.h"

namespace jupan {

/// The figure without its lane.
struct Laned {
    Figure figure;
    bool cash;
};

inline Laned laned(Figure figure) {
    constexpr int distance = static_cast<int>(Figure::cashNet) - static_cast<int>(Figure::net);
    if (figure < Figure::cashNet) return {figure, false};
    return {static_cast<Figure>(static_cast<int>(figure) - distance), true};
}

/// What the figure is and how to read it, in a sentence or two. `own`: without its lane.
QString meaningOf(Figure own, bool cash);

/// Its formula in words.
QString formulaOf(Figure own, bool cash);

}  // namespace jupan
