#include "ui/pages/checklists_topics.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include "ui/format/field_text.h"
#include "ui/models/checklists_words.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

constexpr int fieldHeight = 56;
/// Pixels from which four fields stand beside each other.
constexpr int wideFrom = 720;
constexpr int barHeight = 6;
constexpr int ShareRole = Qt::UserRole + 1;  ///< double; invalid: nothing applies
constexpr int StateRole = Qt::UserRole + 2;  ///< the bar in words
constexpr int LateRole = Qt::UserRole + 3;   ///< items that are overdue, in words; may be empty

/// Name and words above, the bar below.
class TopicDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The whole field of the view's grid.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto* view = qobject_cast<const QListView*>(option.widget);
        return view ? view->gridSize() : QStyledItemDelegate::sizeHint(option, index);
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Theme& theme = currentTheme();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (chosen) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.accentGround);
            painter->drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 6, 6);
        }
        // The keyboard's place must be seen: the arrow keys change the list below.
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(theme.accent, 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6);
        }
        const QRect inside = option.rect.adjusted(2 * gridStep, gridStep + 1, -2 * gridStep, -gridStep - 2);
        QFont small = option.font;
        small.setPointSizeF(smallPoints);
        QFont name = option.font;
        name.setBold(chosen);
        const QString state = index.data(StateRole).toString();
        const QString late = index.data(LateRole).toString();
        const QFontMetrics narrow(small);
        painter->setFont(name);
        painter->setPen(chosen ? theme.accent : theme.text);
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignTop,
                          QFontMetrics(name).elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
        const int second = inside.top() + QFontMetrics(name).height();
        const QRect below(inside.left(), second, inside.width(), narrow.height());
        painter->setFont(small);
        painter->setPen(theme.muted);
        painter->drawText(below, Qt::AlignLeft | Qt::AlignTop, state);
        if (!late.isEmpty()) {
            painter->setPen(theme.bad);
            painter->drawText(below, Qt::AlignRight | Qt::AlignTop, late);
        }
        const QRectF groove(inside.left(), inside.bottom() - barHeight + 1, inside.width(), barHeight);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.line);
        painter->drawRoundedRect(groove, 3, 3);
        const double share = index.data(ShareRole).toDouble();
        painter->setBrush(share >= 1 ? theme.good : theme.accent);
        if (share > 0)
            painter->drawRoundedRect(QRectF(groove.topLeft(), QSizeF(share * groove.width(), barHeight)), 3, 3);
        painter->restore();
    }
};

}  // namespace

ChecklistsTopics::ChecklistsTopics(QWidget* parent) : QListView(parent) {
    auto* model = new QStandardItemModel(static_cast<int>(EnumNames<ChecklistTopic>::names.size()), 1, this);
    setModel(model);
    setItemDelegate(new TopicDelegate(this));
    setEditTriggers(NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setMovement(Static);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCurrentIndex(model->index(0, 0));
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { emit topicChosen(chosen()); });
}

void ChecklistsTopics::layOut() {
    const int count = model()->rowCount();
    const int across = width() >= wideFrom ? 4 : 2;
    setGridSize({(width() - 2 * frameWidth() - 1) / across, fieldHeight});
    setFixedHeight((count + across - 1) / across * fieldHeight + 2 * frameWidth());
}

void ChecklistsTopics::resizeEvent(QResizeEvent* event) {
    layOut();
    QListView::resizeEvent(event);
}

void ChecklistsTopics::setReadiness(const std::vector<Readiness>& readiness, const Formatter& formatter) {
    for (std::size_t i = 0; i < readiness.size(); ++i) {
        const QModelIndex row = model()->index(static_cast<int>(i), 0);
        const QString name = choiceText(static_cast<ChecklistTopic>(i));
        const QString state = readinessText(readiness[i], formatter);
        const QString late = readiness[i].overdue > 0 ? tr("%n overdue", nullptr, readiness[i].overdue) : QString();
        model()->setData(row, name, Qt::DisplayRole);
        model()->setData(row, readiness[i].share.value_or(0), ShareRole);
        model()->setData(row, state, StateRole);
        model()->setData(row, late, LateRole);
        model()->setData(row, late.isEmpty() ? tr("%1: %2").arg(name, state) : tr("%1: %2, %3").arg(name, state, late),
                         Qt::AccessibleTextRole);
    }
}

ChecklistTopic ChecklistsTopics::chosen() const {
    return static_cast<ChecklistTopic>(std::max(0, currentIndex().row()));
}

void ChecklistsTopics::choose(ChecklistTopic topic) {
    setCurrentIndex(model()->index(static_cast<int>(topic), 0));
}

}  // namespace jupan
