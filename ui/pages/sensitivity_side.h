// One side of the two-way table: an input, the values from where to where, and how many.
#pragma once

#include <QWidget>
#include <optional>
#include <set>

#include "core/analysis/data_table.h"
#include "core/project/project.h"
#include "ui/format/formatter.h"

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace jupan {

class NumberEdit;

class SensitivitySide : public QWidget {
    Q_OBJECT

public:
    /// Parts are "<name>.input", ".from", ".to", ".steps".
    explicit SensitivitySide(const QString& name, QWidget* parent = nullptr);

    /// Shows the inputs with these paths, those in `paths` first, then all others of the project. `usual` is taken
    /// until the reader chooses an input.
    void setProject(const Project& project, const std::vector<std::string>& paths, const std::string& usual,
                    const Formatter& formatter);
    void setLabels(const QString& input);
    void forgetChoices();

    [[nodiscard]] const std::string& path() const { return path_; }
    /// The values, or nothing while a field is refused; the field says why.
    [[nodiscard]] std::optional<TableSide> side() const;

signals:
    void changed();

private:
    void fillInputs(const Project& project, const std::vector<std::string>& paths);
    void takeInput(int index);
    void showSpan(const Project& project);
    void buildFields(const Project& project);
    NumberEdit* makeField(const Project& project, const char* part, std::optional<double>& typed);
    void checkOrder();

    QString name_;
    QLabel* label_;
    QLabel* stepsLabel_;
    QComboBox* input_;
    QComboBox* steps_;
    QHBoxLayout* fields_;
    NumberEdit* from_ = nullptr;
    NumberEdit* to_ = nullptr;
    Formatter formatter_;
    std::string path_;
    std::string fieldsOf_;  ///< the path for which the fields were made
    bool chosen_ = false;
    std::optional<double> typedFrom_{};
    std::optional<double> typedTo_{};
    std::optional<double> base_{};
    bool whole_ = false;
    std::set<QString> refused_{};  ///< fields that cannot be read
};

}  // namespace jupan
