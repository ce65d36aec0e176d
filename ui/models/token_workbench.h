// The samples whose tokens are counted: texts that live while the program runs, and the work on them.
#pragma once

#include <QObject>
#include <array>
#include <optional>
#include <vector>

#include "core/project/sample_editing.h"
#include "ui/models/token_reading.h"

namespace jupan {

enum class TextPart { systemPrompt, prompt, answer };
inline constexpr std::array allTextParts{TextPart::systemPrompt, TextPart::prompt, TextPart::answer};

/// One of the three texts of a sample.
struct SampleText {
    QByteArray utf8{};
    TextCounts counts{};
    bool counted = true;                     ///< false while the count of the present text is still under way
    QString file{};                          ///< the name of the file it was read from; empty otherwise
    std::optional<SampleEncoding> readAs{};  ///< of the file
    // The text that is being taken, or was not
    std::optional<double> progress{};  ///< while a new text is read: the share done
    std::optional<RefusedText> refusal{};
    QString refused{};  ///< the name of the file refused; empty for a pasted text
};

struct WorkSample {
    std::string id{};
    QString name{};
    std::optional<Reference<EntityKind::workload>> workload{};
    std::array<SampleText, allTextParts.size()> texts{};
    bool example = false;  ///< the program's own words, which measure nothing

    [[nodiscard]] const SampleText& text(TextPart part) const { return texts[static_cast<std::size_t>(part)]; }
    [[nodiscard]] SampleText& text(TextPart part) { return texts[static_cast<std::size_t>(part)]; }
    [[nodiscard]] bool isEmpty() const;
};

/// There is always at least one sample, and one of them is the current one.
class TokenWorkbench : public QObject {
    Q_OBJECT

public:
    explicit TokenWorkbench(QObject* parent = nullptr);

    [[nodiscard]] const std::vector<WorkSample>& samples() const { return samples_; }
    [[nodiscard]] int current() const { return current_; }
    [[nodiscard]] const WorkSample& sample() const { return samples_[static_cast<std::size_t>(current_)]; }
    [[nodiscard]] bool isEmpty() const;
    /// Tokens of the current sample, or of all that are not empty.
    [[nodiscard]] SampleCount countOfCurrent(Encoding encoding) const;
    [[nodiscard]] std::vector<SampleCount> countsOfAll(Encoding encoding) const;
    /// All counts are those of the present texts.
    [[nodiscard]] bool isCounted() const;

    void setCurrent(int index);
    void add(const QString& name);
    void duplicate(int index, const QString& name);
    /// The last one is emptied instead. What was removed can be had back by restore().
    void remove(int index);
    [[nodiscard]] bool canRestore() const { return removed_.has_value(); }
    void restore();
    void rename(int index, const QString& name);

    // Texts of the current sample
    /// As typed: the text is taken at once, its count too if it is short.
    void type(TextPart part, const QByteArray& utf8);
    /// Texts that take a while: the present one stays until the new one is there.
    void take(TextPart part, const QString& text);
    void readFile(TextPart part, const QString& path);
    void cancel(TextPart part);
    void showExample(const QString& name, const std::array<QString, allTextParts.size()>& texts);

    /// All samples away, one empty one instead, called `name`.
    void clear(const QString& name);
    [[nodiscard]] std::vector<TokenSample> toProject() const;
    /// Replaces all samples. Precondition: not empty.
    void takeFromProject(const std::vector<TokenSample>& kept);

    /// Texts up to this size are counted while the reader types the next letter.
    static constexpr qsizetype shortBytes = 30'000;

signals:
    /// Names, texts or counts.
    void samplesChanged();
    /// Another sample is current, or a text of it is there that was not typed.
    void textsReplaced();
    /// Progress, refusals.
    void workChanged();

private:
    struct Work {
        TokenReading::Job job = 0;
        std::string sample{};
        TextPart part{};
        bool recount = false;  ///< the text is there already
        QString file{};
    };
    [[nodiscard]] std::string freshSampleId() const;
    SampleText& currentText(TextPart part);
    SampleText* textOf(const Work& work);
    void start(Work work);
    void stopWorkOn(const std::string& sample);
    /// Counting of a text that is there already goes on.
    void stopTaking(TextPart part);
    template <class Which>
    void stopWork(Which which);
    std::optional<Work> endWork(TokenReading::Job job);
    void finish(TokenReading::Job job, const DecodedText& text, const TextCounts& counts);
    void refuse(TokenReading::Job job, const RefusedText& refusal);
    void progress(TokenReading::Job job, double share);
    void countNow(SampleText& text);

    TokenReading reading_;
    std::vector<WorkSample> samples_;
    int current_ = 0;
    std::vector<Work> work_;
    struct Removed {
        WorkSample sample;
        int index;
    };
    std::optional<Removed> removed_;
};

}  // namespace jupan
