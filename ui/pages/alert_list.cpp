#include "ui/pages/alert_list.h"

#include <QHBoxLayout>
#include <algorithm>

#include "ui/document/spending.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

namespace jupan {
namespace {

QLabel* newLabel(const QString& name, const QString& text, const char* role) {
    auto* label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setRole(label, role);
    return label;
}

QPushButton* newLink(const QString& name, const QString& text, const QString& about) {
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleDescription(about);
    setRole(button, "link");
    return button;
}

}  // namespace

int alertCount(const ProjectDocument& document) {
    return static_cast<int>(alertRows(document.spending().activeAlerts()).size());
}

bool watchesBudget(const Project& project) {
    const FinOps& finops = project.finops;
    return finops.budget.hasDraft() || !finops.budget.versions.empty() || !finops.alerts.empty();
}

AlertList::AlertList(const QString& name, ProjectDocument& document, const ViewSettings& view, QWidget* parent)
    : QWidget(parent), document_(document), view_(view), rows_(new QVBoxLayout(this)) {
    setObjectName(name);
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(3 * gridStep);
}

void AlertList::refresh() {
    clear();
    const std::vector<AlertRow> rows = alertRows(document_.spending().activeAlerts());
    const std::size_t shown = std::min(rows.size(), static_cast<std::size_t>(most_));
    for (std::size_t i = 0; i < shown; ++i) addRow(static_cast<int>(i) + 1, rows[i]);
    if (rows.empty()) addNote(QStringLiteral(".none"), tr("No alert asks for attention."));
    if (shown < rows.size())
        addNote(QStringLiteral(".more"), tr("and %n more", nullptr, static_cast<int>(rows.size() - shown)));
}

void AlertList::clear() {
    while (QLayoutItem* item = rows_->takeAt(0)) {
        // The button that was just clicked may be in it.
        if (QWidget* row = item->widget()) {
            row->hide();
            row->setObjectName({});
            row->deleteLater();
        }
        delete item;
    }
}

void AlertList::addNote(const QString& name, const QString& text) {
    rows_->addWidget(newLabel(objectName() + name, text, "muted"));
}

void AlertList::addRow(int number, const AlertRow& row) {
    const QString name = objectName() + QStringLiteral(".%1").arg(number);
    const QString text = alertText(row.shown, document_.project(), view_.formatter());
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(newLabel(name + QStringLiteral(".text"), text, isOverspent(row.shown) ? "bad" : "caution"));
    texts->addWidget(newLabel(name + QStringLiteral(".amounts"), alertAmounts(row.shown, view_.formatter()), "small"));
    auto* show = newLink(name + QStringLiteral(".show"), tr("Show"), text);
    auto* acknowledge = newLink(name + QStringLiteral(".acknowledge"), tr("Acknowledge"), text);
    acknowledge->setToolTip(tr("Marks the alert as seen. It comes again when the budget changes and is passed again."));

    auto* widget = new QWidget;
    widget->setObjectName(name);
    auto* line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * gridStep);
    line->addLayout(texts, 1);
    line->addWidget(show, 0, Qt::AlignTop);
    line->addWidget(acknowledge, 0, Qt::AlignTop);
    rows_->addWidget(widget);

    const AlertSubject& subject = row.shown.subject;
    const QString path =
        subject.line.empty() ? QString() : QString::fromStdString(cellPath(subject.line, subject.first));
    connect(show, &QPushButton::clicked, this, [this, path] { emit pageRequested(PageId::spending, path); });
    connect(acknowledge, &QPushButton::clicked, this,
            [this, subjects = row.subjects] { document_.spending().acknowledge(subjects, {}); });
}

}  // namespace jupan
