#include "ui/pages/costs_seat_section.h"

#include "ui/models/cost_line_table_model.h"

namespace jupan {

CostsSeatSection::CostsSeatSection(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : CostsLineSection(QStringLiteral("costs.seats"),
                       new CostLineTableModel(CostLineTableModel::Section::seats, document, view), {0, 1}, document,
                       view, parent) {
    connectEdits<Seat>(&removeCostLine);
    connect(this, &ListCard::addRequested, this, [this] {
        const std::string name = tr("New seats").toStdString();
        addBy(tr("Add seats"), [&](Project& project) { return addSeat(project, name); });
    });
}

ListCard::Texts CostsSeatSection::texts() const {
    return {tr("Seats"), tr("Seats"), tr("Subscriptions paid for each person, such as ChatGPT Business.")};
}

void CostsSeatSection::buildForm() {
    form_ = new FormGroups(document(), view(), this);
    form_->addGroup(0, {"name", "category", "seats", "price_per_month", "currency", "billing"}, 2);
    form_->addGroup(1, {"start_month", "end_month", "ramp_months", "escalation"}, 2);
    formArea()->addWidget(form_);
}

void CostsSeatSection::fillForm() {
    form_->setHeadings({tr("Price"), tr("Time")});
    form_->showEntity<Seat>(selectedId());
}

}  // namespace jupan
