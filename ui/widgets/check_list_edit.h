#pragma once

#include <QListWidget>
#include <functional>
#include <string>
#include <vector>

#include "ui/widgets/field_frame.h"

namespace jupan {

/// Something that can be chosen: its id in the project and what people call it.
struct ListChoice {
    std::string id;
    QString name;
    bool operator==(const ListChoice&) const = default;
};

/// Several of a list, each with a box to tick: arrows move, the space bar ticks. What is chosen but no longer offered
/// stands at the end, marked as gone, so that it can be taken away.
class CheckListEdit : public FieldFrame {
    Q_OBJECT
public:
    /// `choices` is asked again by refresh().
    CheckListEdit(FieldSpec spec, Formatter formatter, std::function<std::vector<ListChoice>()> choices,
                  QWidget* parent = nullptr);

    /// Shows what is offered now and what is chosen. Emits nothing.
    void setChosen(const std::vector<std::string>& ids);
    /// In the order in which they are offered.
    [[nodiscard]] std::vector<std::string> chosen() const;
    [[nodiscard]] QListWidget* list() const { return list_; }

signals:
    void committed(const std::vector<std::string>& ids);

protected:
    void retranslate() override;
    void renameParts() override;

private:
    void fillList();
    void fitHeight();
    std::function<std::vector<ListChoice>()> choices_;
    std::vector<ListChoice> offered_;
    std::vector<std::string> chosen_;
    std::vector<std::string> shown_;  ///< what was chosen when the list was last scrolled to it
    QListWidget* list_;
    QLabel* empty_;
    bool filling_ = false;
};

}  // namespace jupan
