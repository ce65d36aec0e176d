// Whether the chain of the change log holds, and under which name this computer logs.
#pragma once

#include <optional>

#include "core/audit/change_log.h"
#include "ui/format/formatter.h"
#include "ui/widgets/card.h"

namespace jupan {

class LogStateCard : public Card {
    Q_OBJECT

public:
    explicit LogStateCard(QWidget* parent = nullptr);

    void setTexts();
    /// Another project: nothing is known of its log.
    void forget();
    /// Checks the log if it grew since the last time, unless it is so long that only the reader should ask for it;
    /// `always`: in any case. Null: there is none.
    void check(const ChangeLog* log, const Formatter& formatter, bool always);

signals:
    void checkRequested();

private:
    QLabel* chain_;
    ErrorLabel* broken_;
    QLabel* who_;
    QPushButton* verify_;
    std::optional<std::int64_t> checkedCount_;
};

}  // namespace jupan
