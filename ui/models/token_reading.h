// Reading and counting of texts of any size on a worker thread.
#pragma once

#include <QObject>
#include <QThreadPool>
#include <array>
#include <atomic>
#include <functional>
#include <map>
#include <memory>

#include "core/tokens/encoding.h"
#include "ui/models/token_text_decoding.h"

namespace jupan {

/// Tokens of a text in every encoding, so that another model needs no second count.
struct TextCounts {
    std::array<std::size_t, allEncodings.size()> tokens{};
    std::size_t characters = 0;  ///< Unicode code points

    [[nodiscard]] std::size_t in(Encoding encoding) const { return tokens[static_cast<std::size_t>(encoding)]; }
    bool operator==(const TextCounts&) const = default;
};

/// Counts at once. Precondition: `utf8` is valid.
TextCounts countText(const QByteArray& utf8);

/// Larger texts are refused: they would not fit beside each other into the memory of a small computer.
inline constexpr qsizetype textLimitMebibytes = 256;

/// One worker after the other: two large texts at once would need twice the memory. Results come by signal, in the
/// thread of this object; of what was cancelled nothing comes.
class TokenReading : public QObject {
    Q_OBJECT

public:
    explicit TokenReading(QObject* parent = nullptr);
    ~TokenReading() override;

    using Job = quint64;

    /// Each returns the job's number, which the signals name.
    Job readFile(const QString& path);
    Job takeText(const QString& text);
    Job count(const QByteArray& utf8);

    void cancel(Job job);

signals:
    void progressed(quint64 job, double share);
    void finished(quint64 job, const jupan::DecodedText& text, const jupan::TextCounts& counts);
    void refused(quint64 job, const jupan::RefusedText& refusal);

private:
    using Stop = std::shared_ptr<std::atomic<bool>>;
    using Source = std::function<TextOrRefusal(const TextProgress&)>;
    Job start(Source source);
    void work(Job job, const Stop& stop, const Source& source);

    QThreadPool pool_;
    std::map<Job, Stop> running_;
    Job last_ = 0;
};

}  // namespace jupan
