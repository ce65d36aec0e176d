#include "ui/models/token_workbench.h"

#include <QFileInfo>
#include <algorithm>

namespace jupan {

bool WorkSample::isEmpty() const {
    return std::all_of(texts.begin(), texts.end(), [](const SampleText& text) { return text.utf8.isEmpty(); });
}

TokenWorkbench::TokenWorkbench(QObject* parent) : QObject(parent) {
    samples_.push_back({.id = freshSampleId()});
    connect(&reading_, &TokenReading::finished, this, &TokenWorkbench::finish);
    connect(&reading_, &TokenReading::refused, this, &TokenWorkbench::refuse);
    connect(&reading_, &TokenReading::progressed, this, &TokenWorkbench::progress);
}

bool TokenWorkbench::isEmpty() const {
    return std::all_of(samples_.begin(), samples_.end(), [](const WorkSample& sample) { return sample.isEmpty(); });
}

SampleCount TokenWorkbench::countOfCurrent(Encoding encoding) const {
    SampleCount count{.systemPrompt = sample().text(TextPart::systemPrompt).counts.in(encoding),
                      .prompt = sample().text(TextPart::prompt).counts.in(encoding),
                      .answer = sample().text(TextPart::answer).counts.in(encoding)};
    for (const SampleText& text : sample().texts) count.characters += text.counts.characters;
    return count;
}

std::vector<SampleCount> TokenWorkbench::countsOfAll(Encoding encoding) const {
    std::vector<SampleCount> counts;
    for (const WorkSample& each : samples_) {
        if (each.isEmpty()) continue;
        SampleCount& count = counts.emplace_back();
        count.systemPrompt = each.text(TextPart::systemPrompt).counts.in(encoding);
        count.prompt = each.text(TextPart::prompt).counts.in(encoding);
        count.answer = each.text(TextPart::answer).counts.in(encoding);
        for (const SampleText& text : each.texts) count.characters += text.counts.characters;
    }
    return counts;
}

bool TokenWorkbench::isCounted() const {
    return std::all_of(samples_.begin(), samples_.end(), [](const WorkSample& each) {
        return std::all_of(each.texts.begin(), each.texts.end(), [](const SampleText& text) { return text.counted; });
    });
}

std::string TokenWorkbench::freshSampleId() const {
    const auto taken = [&](const std::string& id) {
        return std::any_of(samples_.begin(), samples_.end(), [&](const WorkSample& each) { return each.id == id; }) ||
               (removed_ && removed_->sample.id == id);
    };
    for (std::size_t number = 1;; ++number) {
        std::string id = "sample-" + std::to_string(number);
        if (!taken(id)) return id;
    }
}

void TokenWorkbench::setCurrent(int index) {
    if (index == current_ || index < 0 || index >= static_cast<int>(samples_.size())) return;
    current_ = index;
    emit textsReplaced();
    emit samplesChanged();
}

void TokenWorkbench::add(const QString& name) {
    samples_.push_back({.id = freshSampleId(), .name = name});
    setCurrent(static_cast<int>(samples_.size()) - 1);
}

void TokenWorkbench::duplicate(int index, const QString& name) {
    WorkSample copy = samples_.at(static_cast<std::size_t>(index));
    copy.id = freshSampleId();
    copy.name = name;
    for (SampleText& text : copy.texts) {
        text.progress.reset();
        text.refusal.reset();
        if (!text.counted) countNow(text);
    }
    samples_.insert(samples_.begin() + index + 1, std::move(copy));
    setCurrent(index + 1);
}

void TokenWorkbench::remove(int index) {
    const auto at = samples_.begin() + index;
    stopWorkOn(at->id);
    removed_ = Removed{std::move(*at), index};
    for (SampleText& text : removed_->sample.texts) {
        text.progress.reset();
        if (!text.counted) countNow(text);
    }
    samples_.erase(at);
    if (samples_.empty()) samples_.push_back({.id = freshSampleId(), .name = removed_->sample.name});
    current_ = std::min(current_ > index ? current_ - 1 : current_, static_cast<int>(samples_.size()) - 1);
    emit textsReplaced();
    emit samplesChanged();
}

void TokenWorkbench::restore() {
    if (!removed_) return;
    if (samples_.size() == 1 && samples_.front().isEmpty()) samples_.clear();
    current_ = std::min(removed_->index, static_cast<int>(samples_.size()));
    samples_.insert(samples_.begin() + current_, std::move(removed_->sample));
    removed_.reset();
    emit textsReplaced();
    emit samplesChanged();
}

void TokenWorkbench::rename(int index, const QString& name) {
    QString& present = samples_.at(static_cast<std::size_t>(index)).name;
    if (name.isEmpty() || name == present) return;
    present = name;
    emit samplesChanged();
}

SampleText& TokenWorkbench::currentText(TextPart part) {
    return samples_[static_cast<std::size_t>(current_)].text(part);
}

void TokenWorkbench::countNow(SampleText& text) {
    text.counts = countText(text.utf8);
    text.counted = true;
}

void TokenWorkbench::type(TextPart part, const QByteArray& utf8) {
    SampleText& text = currentText(part);
    if (text.utf8 == utf8) return;
    stopWork([&](const Work& work) { return work.sample == sample().id && work.part == part; });
    samples_[static_cast<std::size_t>(current_)].example = false;
    text.utf8 = utf8;
    text.progress.reset();
    text.refusal.reset();
    if (utf8.isEmpty()) text.file.clear();
    if (utf8.size() <= shortBytes) {
        countNow(text);
    } else {
        text.counted = false;
        start({.job = reading_.count(utf8), .sample = sample().id, .part = part, .recount = true, .file = {}});
    }
    emit samplesChanged();
    emit workChanged();
}

void TokenWorkbench::take(TextPart part, const QString& text) {
    stopTaking(part);
    start({.job = reading_.takeText(text), .sample = sample().id, .part = part, .recount = false, .file = {}});
}

void TokenWorkbench::readFile(TextPart part, const QString& path) {
    stopTaking(part);
    start({.job = reading_.readFile(path),
           .sample = sample().id,
           .part = part,
           .recount = false,
           .file = QFileInfo(path).fileName()});
}

void TokenWorkbench::start(Work work) {
    if (!work.recount) {
        SampleText* const text = textOf(work);
        text->progress = 0;
        text->refusal.reset();
    }
    work_.push_back(std::move(work));
    emit workChanged();
}

void TokenWorkbench::cancel(TextPart part) {
    stopTaking(part);
    emit workChanged();
}

template <class Which>
void TokenWorkbench::stopWork(Which which) {
    std::erase_if(work_, [&](const Work& work) {
        if (!which(work)) return false;
        reading_.cancel(work.job);
        if (SampleText* const text = textOf(work)) text->progress.reset();
        return true;
    });
}

void TokenWorkbench::stopWorkOn(const std::string& sample) {
    stopWork([&](const Work& work) { return work.sample == sample; });
}

void TokenWorkbench::stopTaking(TextPart part) {
    stopWork([&](const Work& work) { return work.sample == sample().id && work.part == part && !work.recount; });
}

SampleText* TokenWorkbench::textOf(const Work& work) {
    const auto found =
        std::find_if(samples_.begin(), samples_.end(), [&](const WorkSample& each) { return each.id == work.sample; });
    return found == samples_.end() ? nullptr : &found->text(work.part);
}

std::optional<TokenWorkbench::Work> TokenWorkbench::endWork(TokenReading::Job job) {
    const auto found = std::find_if(work_.begin(), work_.end(), [&](const Work& work) { return work.job == job; });
    if (found == work_.end()) return std::nullopt;
    Work work = std::move(*found);
    work_.erase(found);
    return work;
}

void TokenWorkbench::finish(TokenReading::Job job, const DecodedText& decoded, const TextCounts& counts) {
    const std::optional<Work> work = endWork(job);
    SampleText* const text = work ? textOf(*work) : nullptr;
    if (!text) return;
    text->counts = counts;
    text->counted = true;
    if (!work->recount) {
        text->utf8 = decoded.utf8;
        text->progress.reset();
        text->file = work->file;
        text->readAs = work->file.isEmpty() ? std::nullopt : std::optional(decoded.encoding);
        for (WorkSample& each : samples_)
            if (each.id == work->sample) each.example = false;
        if (work->sample == sample().id) emit textsReplaced();
    }
    emit samplesChanged();
    emit workChanged();
}

void TokenWorkbench::refuse(TokenReading::Job job, const RefusedText& refusal) {
    const std::optional<Work> work = endWork(job);
    SampleText* const text = work ? textOf(*work) : nullptr;
    if (!text) return;
    text->progress.reset();
    text->refusal = refusal;
    text->refused = work->file;
    emit workChanged();
}

void TokenWorkbench::progress(TokenReading::Job job, double share) {
    const auto found = std::find_if(work_.begin(), work_.end(), [&](const Work& work) { return work.job == job; });
    if (found == work_.end() || found->recount) return;
    if (SampleText* const text = textOf(*found)) text->progress = share;
    emit workChanged();
}

void TokenWorkbench::showExample(const QString& name, const std::array<QString, allTextParts.size()>& texts) {
    WorkSample& shown = samples_[static_cast<std::size_t>(current_)];
    stopWorkOn(shown.id);
    shown.name = name;
    shown.example = true;
    for (const TextPart part : allTextParts) {
        SampleText& text = shown.text(part);
        text = {.utf8 = texts[static_cast<std::size_t>(part)].toUtf8()};
        countNow(text);
    }
    emit textsReplaced();
    emit samplesChanged();
    emit workChanged();
}

void TokenWorkbench::clear(const QString& name) {
    for (const WorkSample& each : samples_) stopWorkOn(each.id);
    removed_.reset();
    samples_.clear();
    samples_.push_back({.id = freshSampleId(), .name = name});
    current_ = 0;
    emit textsReplaced();
    emit samplesChanged();
    emit workChanged();
}

std::vector<TokenSample> TokenWorkbench::toProject() const {
    std::vector<TokenSample> kept;
    for (const WorkSample& each : samples_) {
        const auto text = [&](TextPart part) { return each.text(part).utf8.toStdString(); };
        kept.push_back({.id = {each.id},
                        .name = each.name.toStdString(),
                        .workload = each.workload,
                        .systemPrompt = text(TextPart::systemPrompt),
                        .prompt = text(TextPart::prompt),
                        .answer = text(TextPart::answer)});
    }
    return kept;
}

void TokenWorkbench::takeFromProject(const std::vector<TokenSample>& kept) {
    for (const WorkSample& each : samples_) stopWorkOn(each.id);
    const std::string present = sample().id;
    samples_.clear();
    current_ = 0;
    for (const TokenSample& from : kept) {
        if (from.id.text == present) current_ = static_cast<int>(samples_.size());
        WorkSample& made = samples_.emplace_back();
        made.id = from.id.text;
        made.name = QString::fromStdString(from.name);
        made.workload = from.workload;
        const std::array texts{&from.systemPrompt, &from.prompt, &from.answer};
        for (std::size_t part = 0; part < texts.size(); ++part) {
            // Through QString, so that a damaged file cannot bring in what is not UTF-8.
            made.texts[part].utf8 = textOfUtf8(*texts[part]).toUtf8();
            countNow(made.texts[part]);
        }
    }
    emit textsReplaced();
    emit samplesChanged();
    emit workChanged();
}

}  // namespace jupan
