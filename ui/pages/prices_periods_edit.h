// Prices by the day they came into force: a list whose periods are typed, added and removed.
#pragma once

#include <QWidget>
#include <functional>
#include <vector>

#include "core/project/project.h"
#include "ui/format/formatter.h"

class QGridLayout;
class QVBoxLayout;

namespace jupan {

class NumberEdit;

/// `today`, or the first day after it on which no period starts yet.
std::string freeDay(const std::vector<DatedPrice>& periods, const std::string& today);

/// Works on what its owner shows it; each edit goes to the owner, who keeps the periods. A day that is none, or the day
/// of another period, is refused beside its field and goes nowhere.
class PricesPeriodsEdit : public QWidget {
    Q_OBJECT

public:
    /// What the owner does with an edit. `path`: of the field that was edited; edits of the same field belong together.
    struct Owner {
        std::function<void(std::size_t index, const DatedPrice& period, const QString& path)> change;
        std::function<void()> add;
        std::function<void(std::size_t index)> remove;
        /// A field has, or no longer has, a text that is no value.
        std::function<void(const QString& path, bool invalid)> refuse;
    };

    /// `dayNeeded`: false where the first day of one period may be unknown. `leastRows`: as many are kept.
    PricesPeriodsEdit(Owner owner, bool dayNeeded, std::size_t leastRows, QWidget* parent = nullptr);

    /// Parts are "<path>[0].from.edit", "<path>[0].input.edit", "<path>[0].remove", "<path>.add". Fields are built anew
    /// only if there are more or fewer of them, or another path or currency.
    void showPeriods(const QString& path, const std::string& currency, const std::vector<DatedPrice>& periods,
                     const Formatter& formatter);
    /// Removes all fields.
    void clear();

    /// Shows a refusal of the owner beside a field, until the next change.
    void setProblem(std::size_t index, const QString& field, const QString& sentence);

private:
    void build();
    void buildRow(std::size_t index, QVBoxLayout* column);
    void addDay(std::size_t index, QGridLayout* grid);
    void addPrice(std::size_t index, const char* field, QGridLayout* grid, int row, int cell);
    void addLongAbove(std::size_t index, QGridLayout* grid);
    void addLongPrice(std::size_t index, const char* field, double LongContext::*member, QGridLayout* grid, int cell);
    /// Hands what is typed into `edit` to the owner, put into the period by `put`.
    void connectEdit(NumberEdit* edit, std::size_t index,
                     const std::function<void(DatedPrice&, std::optional<double>)>& put);
    void takeDay(std::size_t index, const QString& text);
    /// Why `day` cannot be the first day of the period, or nothing.
    [[nodiscard]] QString refusalOfDay(std::size_t index, const std::string& day) const;
    [[nodiscard]] QString pathOf(std::size_t index, const QString& field) const;

    Owner owner_;
    bool dayNeeded_;
    std::size_t leastRows_;
    QString path_;
    std::string currency_;
    Formatter formatter_;
    std::vector<DatedPrice> periods_;
    bool othersChanged_ = false;  ///< the owner shows other periods than the last edit left: undo, for one
    QString builtFor_;
    QWidget* rows_ = nullptr;
    std::vector<std::function<void()>> loaders_;
};

}  // namespace jupan
