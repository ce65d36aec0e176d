// The firm's colour in the report: typed, or picked.
#pragma once

#include <QColor>

#include "ui/widgets/field_frame.h"

class QLineEdit;
class QPushButton;

namespace jupan {

/// The field "report.color"; parts are ".edit", ".swatch" (the colour that the report has), ".choose" and ".dialog"
/// (the picker while it is open). What the document refuses stays in the field with its problem until it is mended, or
/// until the document has another colour.
class ReportColorField : public FieldFrame {
    Q_OBJECT

public:
    explicit ReportColorField(Formatter formatter, QWidget* parent = nullptr);
    /// The document's colour, "#rrggbb"; empty: the program's. Emits nothing.
    void setColor(const QString& color);
    /// Throws away what was typed.
    void reset();

signals:
    /// A whole colour, nothing, or what cannot become one.
    void committed(const QString& color);

protected:
    void retranslate() override;
    void renameParts() override;

private:
    void readText();
    void commit();
    void pick();
    [[nodiscard]] QColor shownColor() const;
    void showSwatch();

    QLabel* swatch_;
    QLineEdit* edit_;
    QPushButton* choose_;
    QString color_;         ///< the document's
    bool pending_ = false;  ///< something is typed that the document does not have
};

}  // namespace jupan
