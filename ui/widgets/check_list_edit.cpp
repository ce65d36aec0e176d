#include "ui/widgets/check_list_edit.h"

#include <QCoreApplication>
#include <QScrollBar>
#include <algorithm>

#include "ui/theme/theme.h"

namespace jupan {
namespace {

/// Rows that are shown before the list scrolls by itself.
constexpr int mostRows = 6;
constexpr int IdRole = Qt::UserRole + 1;

bool contains(const std::vector<std::string>& ids, const std::string& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

}  // namespace

CheckListEdit::CheckListEdit(FieldSpec spec, Formatter formatter, std::function<std::vector<ListChoice>()> choices,
                             QWidget* parent)
    : FieldFrame(std::move(spec), std::move(formatter), parent),
      choices_(std::move(choices)),
      list_(new QListWidget(this)),
      empty_(new QLabel(this)) {
    list_->setUniformItemSizes(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setTextElideMode(Qt::ElideRight);
    list_->setTabKeyNavigation(false);
    setRole(empty_, "small");
    empty_->setWordWrap(true);
    setContent(list_, list_);
    addBelow(empty_);
    connect(list_, &QListWidget::itemChanged, this, [this] {
        if (filling_) return;
        chosen_ = chosen();
        emit committed(chosen_);
    });
    CheckListEdit::renameParts();
    CheckListEdit::retranslate();
}

void CheckListEdit::renameParts() {
    FieldFrame::renameParts();
    list_->setObjectName(objectName() + QStringLiteral(".list"));
    empty_->setObjectName(objectName() + QStringLiteral(".empty"));
}

void CheckListEdit::retranslate() {
    FieldFrame::retranslate();
    empty_->setText(QCoreApplication::translate("Widgets", "There is nothing to choose from yet."));
    fillList();
}

void CheckListEdit::setChosen(const std::vector<std::string>& ids) {
    chosen_ = ids;
    fillList();
}

std::vector<std::string> CheckListEdit::chosen() const {
    std::vector<std::string> ids;
    for (int row = 0; row < list_->count(); ++row)
        if (list_->item(row)->checkState() == Qt::Checked)
            ids.push_back(list_->item(row)->data(IdRole).toString().toStdString());
    return ids;
}

void CheckListEdit::fillList() {
    std::vector<ListChoice> offered = choices_();
    for (const std::string& id : chosen_) {
        const auto isIt = [&](const ListChoice& choice) { return choice.id == id; };
        if (std::none_of(offered.begin(), offered.end(), isIt))
            offered.push_back(
                {id, QCoreApplication::translate("Widgets", "%1 (gone)").arg(QString::fromStdString(id))});
    }
    filling_ = true;
    const bool anew = offered != offered_ || shown_ != chosen_;
    // Only what differs is built anew: the row that has the keyboard keeps it.
    if (offered != offered_) {
        const int row = list_->currentRow();
        list_->clear();
        for (const ListChoice& choice : offered) {
            auto* item = new QListWidgetItem(choice.name, list_);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setData(IdRole, QString::fromStdString(choice.id));
            item->setToolTip(QStringLiteral("<qt>") + choice.name.toHtmlEscaped() + QStringLiteral("</qt>"));
        }
        list_->setCurrentRow(std::min(row, list_->count() - 1));
        offered_ = std::move(offered);
    }
    for (int row = 0; row < list_->count(); ++row) {
        const bool isChosen = contains(chosen_, offered_[static_cast<std::size_t>(row)].id);
        list_->item(row)->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
    filling_ = false;
    // Of a long list the first rows may have no tick; what is chosen must be seen.
    if (anew && !list_->hasFocus())
        for (int row = 0; row < list_->count(); ++row)
            if (list_->item(row)->checkState() == Qt::Checked) {
                list_->scrollToItem(list_->item(row), QAbstractItemView::PositionAtTop);
                break;
            }
    shown_ = chosen_;
    list_->setVisible(list_->count() > 0);
    empty_->setVisible(list_->count() == 0);
    fitHeight();
}

void CheckListEdit::fitHeight() {
    const int rows = std::clamp(list_->count(), 1, mostRows);
    const int row = list_->count() > 0 ? list_->sizeHintForRow(0) : controlHeight;
    list_->setFixedHeight(rows * row + 2 * list_->frameWidth() + 2);
}

}  // namespace jupan
