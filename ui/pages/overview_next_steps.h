// What to do next, and what keeps the figures honest.
#pragma once

#include "core/engine/next_steps.h"
#include "ui/models/explanation.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"

namespace jupan {

/// The page of the flow on which the entity or field with this input path is edited.
PageId pageOfPath(std::string_view path);

/// The page on which a next step is done.
PageId pageOfStep(const NextStep& step);

/// A step in one sentence with the names of the project.
QString nextStepText(const NextStep& step, const Project& project, const Formatter& formatter);

/// The next steps as a list, each with the button that leads there.
class OverviewNextSteps : public Card {
    Q_OBJECT

public:
    explicit OverviewNextSteps(QWidget* parent = nullptr);
    void setResults(const Project& project, const Results& results, const Formatter& formatter);

signals:
    void pageRequested(jupan::PageId page, const QString& path);

private:
    void addStep(int number, const NextStep& step, const QString& text);
    QVBoxLayout* list_;
};

/// Cash against capacity, how much of NPV rests on guesses, and the warnings in words.
class OverviewNotes : public Card {
    Q_OBJECT

public:
    explicit OverviewNotes(QWidget* parent = nullptr);
    void setResults(const Results& results, const Formatter& formatter);

signals:
    void guessShareClicked(QWidget* at);
    void pageRequested(jupan::PageId page, const QString& path);

private:
    void addWarning(const Warning& warning, const Formatter& formatter);

    QLabel* lanes_;
    QPushButton* guesses_;
    QVBoxLayout* warnings_;
};

}  // namespace jupan
