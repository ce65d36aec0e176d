// The alerts that ask for attention, each with what it is about, the amounts, the way there, and "Acknowledge". Used by
// the bell, the Overview and the page Budget against actual.
#pragma once

#include "ui/analysis/alert_words.h"
#include "ui/pages/page.h"

namespace jupan {

class AlertList : public QWidget {
    Q_OBJECT

public:
    /// Rows are called NAME.1, NAME.2 …, with NAME.1.text, NAME.1.amounts, NAME.1.show and NAME.1.acknowledge.
    AlertList(const QString& name, ProjectDocument& document, const ViewSettings& view, QWidget* parent = nullptr);

    /// At most so many; the rest is counted in a line below. Takes effect with refresh().
    void setMost(int rows) { most_ = rows; }
    /// Shows the document's state and sets all texts again.
    void refresh();

signals:
    /// The page of the alert, to show its line.
    void pageRequested(jupan::PageId page, const QString& path);

private:
    void clear();
    void addRow(int number, const AlertRow& row);
    void addNote(const QString& name, const QString& text);

    ProjectDocument& document_;
    const ViewSettings& view_;
    int most_ = 100;
    QVBoxLayout* rows_;
};

/// How many rows the list has to show: what the bell counts.
int alertCount(const ProjectDocument& document);

/// Whether alerts can be: there is a budget, or an alert of an earlier one.
bool watchesBudget(const Project& project);

}  // namespace jupan
