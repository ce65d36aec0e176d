// What of the change log is on screen: the newest entries, those that hold the words searched for, page by page.
#pragma once

#include <QStringList>
#include <optional>
#include <vector>

#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"

namespace jupan {

class LogReader {
public:
    static constexpr std::size_t pageSize = 500;

    LogReader(const ProjectDocument& document, const ViewSettings& view) : document_(document), view_(view) {}

    /// Every word must stand somewhere in an entry as it is shown or as it is kept: time, who, what was done to what,
    /// the values. Starts again with one page.
    void search(const QString& text, std::optional<ChangeAction> action);
    void showMore() { wanted_ += pageSize; }
    void showFirstPage() { wanted_ = pageSize; }

    /// Reads what is wanted; what cannot be read is left out and told.
    Problems load();

    /// Newest first.
    [[nodiscard]] const std::vector<ChangeEntry>& entries() const { return entries_; }
    [[nodiscard]] bool hasMore() const { return more_; }
    [[nodiscard]] bool isSearching() const { return !words_.isEmpty(); }
    /// What is looked for has been narrowed down.
    [[nodiscard]] bool isFiltered() const { return isSearching() || action_; }
    /// A log that may be read now: none while charges are imported.
    [[nodiscard]] const ChangeLog* log() const;

private:
    Problems loadNewest(const ChangeLog& log);
    Problems loadFound(const ChangeLog& log);

    const ProjectDocument& document_;
    const ViewSettings& view_;
    QStringList words_;
    std::optional<ChangeAction> action_;
    std::size_t wanted_ = pageSize;
    std::vector<ChangeEntry> entries_;
    bool more_ = false;
};

}  // namespace jupan
