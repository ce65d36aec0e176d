// Figures that are entered by month: benefits measured of a KPI, pieces done of a work unit.
#pragma once

#include <functional>
#include <vector>

#include "ui/document/project_document.h"
#include "ui/format/field_text.h"
#include "ui/models/view_settings.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"

class QComboBox;
class QPlainTextEdit;
class QTableView;

namespace jupan {

class NumberEdit;
class PriceTextTable;

/// What a series is about and how it stands in the project.
struct SeriesSource {
    struct Subject {
        std::string id;
        QString name;
    };
    struct Figure {
        std::string subject;
        YearMonth month{};
        double value = 0;
    };
    std::function<std::vector<Subject>(const Project&)> subjects;
    std::function<std::vector<Figure>(const Project&)> figures;
    /// Puts a figure there, or takes it away.
    std::function<void(Project&, const std::string& subject, YearMonth month, std::optional<double> value)> put;
    bool money = false;
};

/// Parts are "<name>.subject", ".month", ".value", ".enter", ".table", ".remove", ".text", ".take", ".file", ".error",
/// ".said".
class OutcomeSeries : public Card {
    Q_OBJECT

public:
    struct Texts {
        QString title;
        QString help;
        QString subject;
        QString none;   ///< no subject to enter anything for
        QString enter;  ///< name of the undo step
    };

    OutcomeSeries(const QString& name, const FieldSpec& value, SeriesSource source, ProjectDocument& document,
                  ViewSettings& view, QWidget* parent = nullptr);
    void load(const Texts& texts, const std::vector<YearMonth>& months, YearMonth running);

signals:
    void fileRequested(const jupan::FileRequest& request, const jupan::FileTaker& take);

private:
    void enter();
    void take(const QString& text);
    void takeFile(const QString& path);
    void removeChosen();
    void showTable();
    void say(const QString& text);
    [[nodiscard]] QString refusal(const Problem& problem) const;
    void refuse(const Problems& problems);

    SeriesSource source_;
    ProjectDocument& document_;
    ViewSettings& view_;
    Texts texts_;
    std::vector<YearMonth> months_;
    std::vector<SeriesSource::Figure> shown_;
    QLabel* help_;
    QWidget* form_;
    QLabel* subjectLabel_;
    QComboBox* subject_;
    QLabel* monthLabel_;
    QComboBox* month_;
    NumberEdit* value_;
    QPushButton* enter_;
    QLabel* pasteLabel_;
    QPlainTextEdit* text_;
    QPushButton* take_;
    QPushButton* file_;
    PriceTextTable* model_;
    QTableView* table_;
    QPushButton* remove_;
    ErrorLabel* error_;
    QLabel* said_;
};

}  // namespace jupan
