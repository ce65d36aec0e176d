// A form in groups, each under a heading; side by side where there is room.
#pragma once

#include <vector>

#include "ui/forms/entity_form.h"

class QBoxLayout;
class QLabel;

namespace jupan {

class FormGroups : public QWidget {
    Q_OBJECT

public:
    /// From this width on the groups stand in two columns.
    static constexpr int wideFrom = 1000;

    FormGroups(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    /// A group of the left (0) or right (1) column with these fields of an entity, `columns` in a row.
    EntityForm* addGroup(int side, std::vector<std::string> fields, int columns);
    /// Any other widget at the end of a column.
    void addWidget(int side, QWidget* widget);
    /// One heading a group, in the order they were added.
    void setHeadings(const QStringList& headings);

    template <Identified Entity>
    void showEntity(const std::string& id) {
        for (std::size_t i = 0; i < groups_.size(); ++i) {
            groups_[i].form->showEntity(listOf<Entity>(), id);
            showGroup(groups_[i]);
        }
    }
    void showSettings();
    void clear();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Group {
        QLabel* heading;
        EntityForm* form;
    };
    /// A kind that has none of a group's fields has no heading for them either.
    static void showGroup(const Group& group);

    ProjectDocument& document_;
    ViewSettings& view_;
    QBoxLayout* layout_;
    QVBoxLayout* sides_[2];
    std::vector<Group> groups_;
};

}  // namespace jupan
