// What can be done with a chart: copy it, write it as SVG, PNG or PDF, write its figures as CSV.
#pragma once

#include <QPointer>
#include <vector>

#include "ui/charts/chart_export.h"
#include "ui/pages/page.h"

class QAction;
class QCheckBox;
class QLabel;
class QMenu;
class QPushButton;

namespace jupan {

/// A row of quiet buttons, or one button with a menu; what came of it is said beside them. Exports wear the colours of
/// paper; in the dark theme the window's colours can be asked for. What cannot be exported now (stale figures, nothing
/// to draw, no chart) has its buttons disabled with the reason in their tooltips.
class ChartActions : public QWidget {
    Q_OBJECT

public:
    enum class Form { bar, menu };

    explicit ChartActions(QWidget* parent = nullptr) : ChartActions(Form::bar, parent) {}
    explicit ChartActions(Form form, QWidget* parent = nullptr);
    /// The chart that the row speaks of (null: none) and the name of its files, without a suffix. The buttons (in the
    /// menu its actions) are named after the chart: "sensitivity.tornado.copy", ".svg", ".png", ".pdf", ".csv"; what is
    /// said ".said"; the button of a menu ".export".
    void setChart(ChartWidget* chart, const QString& fileName);

signals:
    /// Asks the page's window for a place to write to.
    void fileRequested(const jupan::FileRequest& request, const jupan::FileTaker& take);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// One thing to do; `dotsPerInch` counts for PNG only.
    struct Deed {
        QAction* action;
        const char* name;
        bool copies = false;
        ChartFormat format = ChartFormat::svg;
        int dotsPerInch = 300;
    };

    void buildBar();
    void buildMenu();
    QPushButton* addButton();
    void retranslate();
    void nameParts();
    /// Enables what can be done now; elsewhere the tooltips say why not.
    void refresh();
    QString obstacle(const Deed& deed) const;
    QString help(const Deed& deed) const;
    void act(const Deed& deed);
    void copy();
    void write(ChartFormat format, int dotsPerInch);
    ChartPaper paper(int dotsPerInch) const;
    void say(const QString& message, bool failed);

    QPointer<ChartWidget> chart_;
    QString fileName_;
    QLabel* message_;
    QCheckBox* windowColors_;
    std::vector<Deed> deeds_;
    /// Of the bar: one a deed in their order, the resolutions of PNG behind one.
    std::vector<QPushButton*> buttons_;
    QPushButton* export_ = nullptr;  ///< opens the menu
    QAction* darkChoice_ = nullptr;  ///< the box of window colours as an entry of the menu
};

}  // namespace jupan
