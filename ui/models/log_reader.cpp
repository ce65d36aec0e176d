#include "ui/models/log_reader.h"

#include <QHash>
#include <algorithm>
#include <deque>

#include "ui/document/spending.h"
#include "ui/models/log_words.h"

namespace jupan {
namespace {

/// What is searched of an entry: as it is kept, and the words that stand for it on screen. Places are few and their
/// words dear, so each is made once.
class Searched {
public:
    Searched(const Project& project, Language language) : project_(project), language_(language) {}

    [[nodiscard]] bool holds(const ChangeEntry& entry, const QStringList& words) {
        const QString text = QString::fromStdString(entry.time + '\n' + entry.who + '\n' + entry.path + '\n' +
                                                    entry.before + '\n' + entry.after + '\n') +
                             changeTime(entry.time) + u'\n' + changeActionName(entry.action) + u'\n' +
                             placeOf(entry.path);
        return std::ranges::all_of(words,
                                   [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
    }

private:
    const QString& placeOf(const std::string& path) {
        const QByteArray key = QByteArray::fromStdString(path);
        const auto known = places_.constFind(key);
        return known != places_.constEnd() ? *known : *places_.insert(key, changePlace(project_, path, language_));
    }

    const Project& project_;
    Language language_;
    QHash<QByteArray, QString> places_;
};

}  // namespace

const ChangeLog* LogReader::log() const {
    return document_.spending().importing() ? nullptr : document_.changeLog();
}

void LogReader::search(const QString& text, std::optional<ChangeAction> action) {
    words_ = text.simplified().split(u' ', Qt::SkipEmptyParts);
    action_ = action;
    wanted_ = pageSize;
}

Problems LogReader::load() {
    entries_.clear();
    more_ = false;
    const ChangeLog* kept = log();
    if (!kept) return {};
    return isSearching() ? loadFound(*kept) : loadNewest(*kept);
}

Problems LogReader::loadNewest(const ChangeLog& log) {
    auto found = log.entries({.action = action_, .limit = wanted_ + 1});
    if (!found) return found.problems();
    entries_ = std::move(found).value();
    more_ = entries_.size() > wanted_;
    if (more_) entries_.pop_back();
    return {};
}

// The words of a place are not in the file, so that the whole log is read; a hundred thousand entries take a blink.
Problems LogReader::loadFound(const ChangeLog& log) {
    Searched searched(document_.project(), view_.language());
    std::deque<ChangeEntry> newest;
    Problems problems = log.forEach([&](const ChangeEntry& entry) {
        if (action_ && entry.action != *action_) return;
        if (!searched.holds(entry, words_)) return;
        newest.push_front(entry);
        if (newest.size() <= wanted_) return;
        newest.pop_back();
        more_ = true;
    });
    entries_.assign(std::make_move_iterator(newest.begin()), std::make_move_iterator(newest.end()));
    return problems;
}

}  // namespace jupan
