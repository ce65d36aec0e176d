#pragma once

#include <QLineEdit>
#include <optional>

#include "core/project/calendar.h"
#include "ui/widgets/field_frame.h"

namespace jupan {

/// A day, typed as people write it (2026-10-05, 2026.10.5, 2026년 10월 5일, 20261005) and shown as 2026-10-05 once the
/// field is left. Every text that is a day is committed at once; any other stays with its error until it is put right,
/// or Esc brings back the day that stood there before: on the way to 2026-02-30 lies 2026-02-3, which nobody meant.
/// Emptying a field that may be left empty means no day.
class DateEdit : public FieldFrame {
    Q_OBJECT
public:
    DateEdit(FieldSpec spec, Formatter formatter, QWidget* parent = nullptr);

    /// Emits nothing; a text that is being typed stays as it is.
    void setDate(std::optional<Date> date);
    /// The last valid day; nothing where the field was emptied.
    [[nodiscard]] std::optional<Date> date() const { return date_; }
    [[nodiscard]] QLineEdit* edit() const { return edit_; }

signals:
    void committed(jupan::Date date);
    void cleared();
    /// What was typed is no day.
    void invalid();
    /// Esc took a refused text back.
    void restored();

protected:
    void renameParts() override;
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void readText(const QString& text);
    void refuse(const QString& sentence);
    void showDate();
    void tell();
    QLineEdit* edit_;
    std::optional<Date> date_;
    std::optional<Date> before_;  ///< when typing began
};

}  // namespace jupan
