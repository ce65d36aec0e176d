#include "ui/pages/roadmap_step_checks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/models/roadmap_words.h"
#include "ui/pages/roadmap_links.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

namespace jupan {

RoadmapStepChecks::RoadmapStepChecks(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : QWidget(parent),
      document_(document),
      view_(view),
      purpose_(new QLabel),
      inputs_(new QLabel),
      done_(new QLabel),
      list_(new QWidget),
      rows_(new QVBoxLayout(list_)) {
    purpose_->setObjectName(QStringLiteral("roadmap.step.purpose"));
    inputs_->setObjectName(QStringLiteral("roadmap.step.inputs"));
    done_->setObjectName(QStringLiteral("roadmap.step.doneWhen"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * gridStep);
    for (QLabel* label : {purpose_, inputs_, done_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    setRole(inputs_, "muted");
    setRole(done_, "muted");
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(gridStep);
    column->addWidget(list_);
}

void RoadmapStepChecks::load(const RoadRow& row) {
    const StepGuide guide = stepGuide(row.step.id, view_.formatter());
    setVisible(row.step.shipped);
    purpose_->setText(guide.purpose);
    inputs_->setText(tr("What it needs: %1").arg(guide.inputs));
    done_->setText(guide.done);
    std::vector<Line> lines;
    for (const StepCheck& check : row.checks) {
        const QString detail = checkDetail(check, document_.project(), view_.formatter());
        lines.push_back({detail.isEmpty() ? checkText(check)
                                          : tr("%1: %2", "check and how far it is").arg(checkText(check), detail),
                         check.met, pageOfCheck(check.kind), pathOfCheck(check)});
    }
    list_->setVisible(!lines.empty());
    if (lines == lines_ && language_ == view_.formatter().language()) return;
    lines_ = std::move(lines);
    language_ = view_.formatter().language();
    while (QLayoutItem* item = rows_->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (std::size_t i = 0; i < lines_.size(); ++i) addLine(i, lines_[i]);
}

void RoadmapStepChecks::addLine(std::size_t index, const Line& line) {
    const QString name = QStringLiteral("roadmap.step.check.%1").arg(index);
    auto* row = new QWidget;
    row->setObjectName(name);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * gridStep);
    auto* text = new QLabel(line.met ? tr("✓ %1", "met").arg(line.words) : tr("○ %1", "not met yet").arg(line.words));
    text->setObjectName(name + QStringLiteral(".text"));
    text->setAccessibleName(line.met ? tr("Met: %1").arg(line.words) : tr("Not yet: %1").arg(line.words));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    setRole(text, line.met ? "good" : "");
    layout->addWidget(text, 1);
    if (!line.met) {
        auto* open = new QPushButton(openText(line.page));
        open->setObjectName(name + QStringLiteral(".open"));
        open->setAccessibleDescription(line.words);
        setRole(open, "link");
        layout->addWidget(open, 0, Qt::AlignTop);
        connect(open, &QPushButton::clicked, this,
                [this, page = line.page, path = line.path] { emit pageRequested(page, path); });
    }
    rows_->addWidget(row);
}

}  // namespace jupan
