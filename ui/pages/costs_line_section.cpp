#include "ui/pages/costs_line_section.h"

#include "ui/models/cost_line_table_model.h"
#include "ui/pages/cost_cell_opener.h"

namespace jupan {

CostsLineSection::CostsLineSection(const QString& name, EntityTableModel* model, std::vector<int> stretched,
                                   ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : ListCard(name, model, std::move(stretched), document, parent), document_(document), view_(view) {
    connect(this, &ListCard::selected, this, &CostsLineSection::refreshForm);
    if (auto* lines = qobject_cast<CostLineTableModel*>(model))
        new CostCellOpener(
            table(), [lines](const QModelIndex& index) { return lines->costCell(index); }, document, view);
}

void CostsLineSection::refresh() {
    setTexts(texts());
    refreshList();
    refreshForm();
}

void CostsLineSection::refreshForm() {
    if (selectedId().empty()) {
        if (built_) clearForm();
        return;
    }
    if (!built_) buildForm();
    built_ = true;
    fillForm();
}

void CostsLineSection::addBy(const QString& step, const std::function<std::string(Project&)>& change) {
    std::string id;
    document_.edit(step, [&](Project& project) { id = change(project); });
    select(id);
}

std::string CostsLineSection::startingNote() {
    return tr("Starting value; put in your own").toStdString();
}

}  // namespace jupan
