// bench_tokens FILE…: time until each encoding is ready, then MB/s of counting and of encoding each file, as lines
// "encoding file what value". One thread; best of three runs.
#include <algorithm>
#include <chrono>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <limits>
#include <string>

#include "core/tokens/tokenizer.h"

namespace {

using Clock = std::chrono::steady_clock;

double milliseconds(Clock::duration time) {
    return std::chrono::duration<double, std::milli>(time).count();
}

template <class Work>
double bestOfThree(Work work) {
    double best = std::numeric_limits<double>::infinity();
    for (int run = 0; run < 3; ++run) {
        const auto begin = Clock::now();
        work();
        best = std::min(best, milliseconds(Clock::now() - begin));
    }
    return best;
}

}  // namespace

int main(int argc, char** argv) {
    using namespace jupan;
    std::cout << std::fixed << std::setprecision(3);
    for (const Encoding encoding : allEncodings) {
        const auto begin = Clock::now();
        const bool works = Tokenizer::of(encoding).count("ready").ok();
        std::cout << encodingName(encoding) << " - ready " << milliseconds(Clock::now() - begin) << '\n';
        if (!works) return 1;
    }
    for (int i = 1; i < argc; ++i) {
        std::ifstream in(argv[i], std::ios::binary);
        const std::string text((std::istreambuf_iterator<char>(in)), {});
        for (const Encoding encoding : allEncodings) {
            const Tokenizer& tokenizer = Tokenizer::of(encoding);
            std::size_t counted = 0;
            std::size_t encoded = 0;
            const double count = bestOfThree([&] { counted = tokenizer.count(text).value(); });
            const double encode = bestOfThree([&] { encoded = tokenizer.encode(text).value().size(); });
            if (counted != encoded) return 1;
            const auto line = [&](const char* what, double value) {
                std::cout << encodingName(encoding) << ' ' << argv[i] << ' ' << what << ' ' << value << '\n';
            };
            const double kilobytes = static_cast<double>(text.size()) / 1000;
            line("tokens", static_cast<double>(counted));
            line("count", kilobytes / count);
            line("encode", kilobytes / encode);
        }
    }
    return 0;
}
