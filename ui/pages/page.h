// What every page of the flow has in common.
#pragma once

#include <QStringList>
#include <QWidget>
#include <functional>

#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"

class QLabel;
class QVBoxLayout;

namespace jupan {

enum class PageId {
    overview,
    goals,
    costs,
    tokens,
    prices,
    savings,
    spending,
    budget,
    actuals,
    moves,
    outcome,
    scenarios,
    simulation,
    sensitivity,
    measure,
    governance,
    checklists,
    risks,
    log,
    roadmap,
    pilot,
    scale,
    business,
    claims,
    report,
    portfolio
};

/// A file, or a folder, that a page needs from the reader.
struct FileRequest {
    bool save = false;       ///< a place to write to; else a file that is there
    QString title{};         ///< of the box that asks
    QString kind{};          ///< what the files are called: "Price lists"
    QStringList suffixes{};  ///< "json", "csv"; a place to write to ends in the first
    QString suggestion{};    ///< name of a place to write to
    bool folder = false;     ///< a folder that is there, whatever stands in it
};

/// What is done with its path.
using FileTaker = std::function<void(const QString&)>;

/// A page: a title, one sentence that says what to do or what was found, and the content below, scrolling.
/// A page shows the document and calls its edit(); it computes nothing and knows no other page.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(const QString& name, ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    /// In the flow at the left and above the page.
    [[nodiscard]] virtual QString title() const = 0;

signals:
    /// Asks the window for another page, to show the entity or field with this input path (may be empty).
    void pageRequested(jupan::PageId page, const QString& path);
    /// Asks the window for a file. `take` gets its path, or is not called if the reader thinks better of it.
    void fileRequested(const jupan::FileRequest& request, const jupan::FileTaker& take);

public slots:
    /// Brings the entity or field with this input path into view; pages that have none of it do nothing.
    virtual void reveal(const QString& path);

protected:
    /// Shows the document's state and sets all texts again. Called when the page is visible and something changed
    /// (document, results, format, language), never while it is hidden.
    virtual void refresh() = 0;
    /// The sentence under the title, made from the figures.
    void setSentence(const QString& sentence);

    [[nodiscard]] ProjectDocument& document() const { return document_; }
    [[nodiscard]] ViewSettings& view() const { return view_; }
    [[nodiscard]] const Formatter& formatter() const { return view_.formatter(); }
    /// Where the page puts its cards.
    [[nodiscard]] QVBoxLayout* content() const { return content_; }

    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void markOutdated();
    void refreshNow();
    /// Greys the figures of the page while they are the last valid ones.
    void greyFigures();

    ProjectDocument& document_;
    ViewSettings& view_;
    QLabel* title_;
    QLabel* sentence_;
    QVBoxLayout* content_;
    bool outdated_ = true;
};

}  // namespace jupan
