// The client report: its look and sections at the left, its pages as they will
// be printed at the right.
#pragma once

#include <QTimer>
#include <optional>

#include "ui/pages/page.h"
#include "ui/report/compose.h"

class QBoxLayout;

namespace jupan {

class ReportLookCard;
class ReportOutputCard;
class ReportPreview;
class ReportPreviewTrack;
class ReportSectionsCard;

class ReportPage : public Page {
    Q_OBJECT

public:
    ReportPage(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    /// Draws the preview now instead of a pause after the last edit.
    void finish();

public slots:
    /// "report_section.<id>…": chooses that section.
    void reveal(const QString& path) override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What a report made now needs to know. With `complete` the simulation is
    /// that of the project now.
    [[nodiscard]] ReportRequest request(bool complete);
    void drawPreview();
    /// The preview goes to the section with this id, and stays with it until the
    /// reader turns the pages.
    void follow(const QString& section);
    void showFollowed();
    [[nodiscard]] QString sentence(int sections, int pages) const;

    ReportLookCard* look_;
    ReportSectionsCard* sections_;
    ReportOutputCard* output_;
    ReportPreview* preview_;
    ReportPreviewTrack* track_;
    QBoxLayout* columns_;
    QTimer pause_;
    std::optional<Language> drawn_;  ///< the interface's language when the preview was drawn; empty: it was not
    QString followed_;               ///< the section that the preview shows; empty: the reader turned the pages
};

}  // namespace jupan
