// The report as it will be printed, a page at a time.
#pragma once

#include <QPixmap>
#include <QPushButton>
#include <QWidget>
#include <memory>

#include "ui/report/report_pages.h"

class QLabel;

namespace jupan {

/// The picture of one page, as large as there is room. Parts of the report that
/// lead somewhere can be clicked.
class ReportPaper : public QWidget {
    Q_OBJECT

public:
    explicit ReportPaper(QWidget* parent = nullptr);
    /// `pages` may be null: nothing is shown.
    void show(std::shared_ptr<const ReportPages> pages, Language language, int page);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void linkClicked(const QString& anchor);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    /// Where the page stands in the widget.
    [[nodiscard]] QRect sheet() const;
    [[nodiscard]] QString linkAt(const QPointF& at) const;
    void drawPage();

    std::shared_ptr<const ReportPages> pages_;
    Language language_ = Language::korean;
    int page_ = 0;
    QPixmap picture_;
};

/// Parts are "report.preview.previous", ".next", ".place" and ".paper". Page Up
/// and Page Down turn the pages.
class ReportPreview : public QWidget {
    Q_OBJECT

public:
    explicit ReportPreview(QWidget* parent = nullptr);
    /// Shows the report, laid out anew, on the page that was shown before.
    void setReport(const Report& report);
    /// Goes to the page on which the section with this anchor begins; false if
    /// there is none.
    bool showSection(const QString& anchor);
    /// 0 … pageCount() - 1; others mean the nearest.
    void turnTo(int page);
    /// Of the whole preview in this width, if the page is as wide, but `most` if
    /// there is that little room.
    [[nodiscard]] int heightFor(int width, int most) const;
    [[nodiscard]] int pageCount() const { return pages_ ? pages_->count() : 0; }
    [[nodiscard]] int page() const { return page_; }
    void retranslate();

signals:
    /// The reader turned the pages.
    void turned();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void turnByHand(int page);

    std::shared_ptr<const ReportPages> pages_;
    Language language_ = Language::korean;
    int page_ = 0;
    QPushButton* previous_;
    QPushButton* next_;
    QLabel* place_;
    ReportPaper* paper_;
};

}  // namespace jupan
