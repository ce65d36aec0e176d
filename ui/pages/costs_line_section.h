// What the three lists of cost lines and the list of models have in common: duplicate, move and delete.
#pragma once

#include "core/project/editing.h"
#include "ui/forms/form_group.h"
#include "ui/forms/list_card.h"

namespace jupan {

/// One list of the costs page with the form of the chosen line.
class CostsLineSection : public ListCard {
    Q_OBJECT

public:
    CostsLineSection(const QString& name, EntityTableModel* model, std::vector<int> stretched,
                     ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    void refresh();

protected:
    [[nodiscard]] virtual Texts texts() const = 0;
    /// Makes the form; called when the first line is chosen.
    virtual void buildForm() = 0;
    /// Shows the chosen line, which exists.
    virtual void fillForm() = 0;
    /// Nothing is chosen any more.
    virtual void clearForm() = 0;

    /// Adds by `change`, which returns the new id, in one undo step, and chooses the new line.
    void addBy(const QString& step, const std::function<std::string(Project&)>& change);
    /// Connects duplicate, move and delete for a type of entity. `remove` says false if it refuses.
    template <Identified Entity>
    void connectEdits(bool (*remove)(Project&, std::string_view), std::function<QString(const Entity&)> refusal = {});

    [[nodiscard]] ProjectDocument& document() const { return document_; }
    [[nodiscard]] ViewSettings& view() const { return view_; }
    [[nodiscard]] static std::string startingNote();

private:
    void refreshForm();

    ProjectDocument& document_;
    ViewSettings& view_;
    bool built_ = false;
};

template <Identified Entity>
void CostsLineSection::connectEdits(bool (*remove)(Project&, std::string_view),
                                    std::function<QString(const Entity&)> refusal) {
    connect(this, &ListCard::duplicateRequested, this, [this](const QString& id) {
        const Entity* original = findEntity<Entity>(document_.project(), id.toStdString());
        if (!original) return;
        const std::string name = tr("%1 (copy)").arg(QString::fromStdString(original->name)).toStdString();
        addBy(tr("Duplicate “%1”").arg(shortName(original->name)),
              [&](Project& project) { return duplicateEntity<Entity>(project, id.toStdString(), name); });
    });
    connect(this, &ListCard::moveRequested, this, [this](const QString& id, int step) {
        document_.edit(tr("Move a line"),
                       [&](Project& project) { moveEntity<Entity>(project, id.toStdString(), step); });
    });
    connect(this, &ListCard::deleteRequested, this, [this, remove, refusal](const QString& id) {
        const Entity* entity = findEntity<Entity>(document_.project(), id.toStdString());
        if (!entity) return;
        const QString why = refusal ? refusal(*entity) : QString();
        if (!why.isEmpty()) return showNotice(why, false);
        const QString name = shortName(entity->name);
        document_.edit(tr("Delete “%1”").arg(name), [&](Project& project) { remove(project, id.toStdString()); });
        showNotice(tr("“%1” was deleted.").arg(name), true);
    });
}

}  // namespace jupan
