// What a safeguard costs: the cost item that is linked to it, or a new one.
#pragma once

#include <QWidget>
#include <functional>
#include <optional>

#include "core/project/project.h"
#include "ui/document/project_document.h"

class QLabel;
class QPushButton;

namespace jupan {

/// A row under the form of a checklist item or a risk. A new cost item is made and linked in one undo step, so that a
/// safeguard that costs money stands in the budget.
class GovernanceCostLink : public QWidget {
    Q_OBJECT

public:
    using Mention = std::optional<Reference<EntityKind::cost>>;
    /// Parts are "<name>.add", "<name>.open", "<name>.text".
    GovernanceCostLink(const QString& name, ProjectDocument& document, QWidget* parent = nullptr);

    /// `costName`: what a new item is called. `put` links the id to the thing that is shown.
    void showLink(const Mention& cost, const QString& costName,
                  std::function<void(Project&, const std::string& id)> put);

signals:
    /// Asks for the page on which the cost item is edited.
    void costRequested(const QString& path);

private:
    void add();
    ProjectDocument& document_;
    QLabel* text_;
    QPushButton* add_;
    QPushButton* open_;
    std::string cost_;
    QString costName_;
    std::function<void(Project&, const std::string&)> put_;
};

}  // namespace jupan
