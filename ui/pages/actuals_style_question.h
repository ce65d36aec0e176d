// Asks how a file writes its dates or its decimals, where the file itself does not tell.
#pragma once

#include <QWidget>

#include "core/usage/day_text.h"
#include "core/usage/number_text.h"
#include "core/usage/read_fault.h"
#include "ui/format/formatter.h"

class QHBoxLayout;
class QLabel;

namespace jupan {

class ActualsStyleQuestion : public QWidget {
    Q_OBJECT

public:
    /// Parts: "<name>.text"; a button for each answer, "<name>.answer[1]" … by DateOrder or DecimalMark.
    explicit ActualsStyleQuestion(const QString& name, QWidget* parent = nullptr);

    /// Whether the fault is one that is asked about.
    static bool isQuestion(const ReadFault& fault);
    /// Precondition: isQuestion(fault).
    void ask(const ReadFault& fault, const Formatter& formatter);

signals:
    void dateOrderChosen(jupan::DateOrder order);
    void decimalMarkChosen(jupan::DecimalMark mark);

private:
    void askDates(const ReadFault& fault, const Formatter& formatter);
    void askMarks(const ReadFault& fault, const Formatter& formatter);
    void addAnswer(int answer, const QString& text);

    QString name_;
    bool dates_ = false;
    QLabel* text_;
    QHBoxLayout* answers_;
};

}  // namespace jupan
