// The live result at the right: the figures that move as you type.
#pragma once

#include <QBoxLayout>
#include <QFrame>

#include "ui/document/project_document.h"
#include "ui/models/explanation.h"
#include "ui/models/view_settings.h"
#include "ui/widgets/card.h"

namespace jupan {

class ProvenanceBar;

class ResultPanel : public QFrame {
    Q_OBJECT
public:
    ResultPanel(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    /// A strip under the page for narrow windows: the four main figures, without second lines.
    void setStrip(bool strip);

signals:
    /// A figure was clicked; `at` is where its arithmetic belongs.
    void figureClicked(jupan::Figure figure, QWidget* at);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Entry {
        Figure figure;
        FigureLabel* label;
        bool inStrip;
    };

    FigureLabel* add(Figure figure, const QString& name, bool inStrip);
    void refresh();
    void refreshStale();
    void showNet(const Results& results);
    void showRates(const Results& results);
    void showNpv(const Results& results);
    /// NPV from P10 to P90 of the simulation; empty where no input is uncertain.
    [[nodiscard]] QString rangeLine() const;
    void showCash(const Results& results);

    ProjectDocument& document_;
    ViewSettings& view_;
    QBoxLayout* layout_;
    QLabel* heading_;
    QLabel* staleNote_;
    std::vector<Entry> entries_;
    std::vector<QFrame*> rules_;
    FigureLabel* net_;
    FigureLabel* roi_;
    FigureLabel* npv_;
    FigureLabel* payback_;
    FigureLabel* monthlyCost_;
    FigureLabel* peak_;
    ProvenanceBar* provenance_;
    bool strip_ = false;
};

}  // namespace jupan
