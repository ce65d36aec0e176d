#include "ui/forms/stages_edit.h"

#include <QRegularExpression>

#include "core/project/editing.h"
#include "ui/format/problem_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/ladder_view.h"

namespace jupan {

StagesEdit::StagesEdit(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : QWidget(parent),
      document_(document),
      view_(view),
      ladder_(new LadderView(view.formatter(), this)),
      beyond_(new QLabel(this)),
      error_(new ErrorLabel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * gridStep);
    beyond_->setWordWrap(true);
    beyond_->setTextFormat(Qt::PlainText);
    setRole(beyond_, "caution");
    layout->addWidget(ladder_);
    layout->addWidget(beyond_);
    layout->addWidget(error_);
    connectLadder();
}

void StagesEdit::addUnderLadder(QWidget* widget) {
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, widget);
}

void StagesEdit::clear() {
    if (!id_.empty()) {
        document_.setInvalidInput(path(), false);
        for (const QString& field : std::as_const(wrongFields_)) document_.setInvalidInput(field, false);
    }
    wrongFields_.clear();
    id_.clear();
    draft_.clear();
    typedPart_.clear();
    builtFor_.clear();
    loaders_.clear();
    hints_.clear();
    dropRows();
    error_->clearMessage();
}

void StagesEdit::dropRows() {
    if (!rows_) return;
    rows_->hide();  // takes the focus away first
    rows_->deleteLater();
    rows_ = nullptr;
}

QString StagesEdit::path() const {
    return QStringLiteral("workload.%1.stages").arg(QString::fromStdString(id_));
}

QString StagesEdit::pathOf(std::size_t stage) const {
    return QStringLiteral("%1[%2]").arg(path()).arg(stage);
}

void StagesEdit::showWorkload(const std::string& id) {
    const Workload* load = findEntity<Workload>(document_.project(), id);
    if (!load) return clear();
    if (id != id_) {
        clear();
        id_ = id;
        ladder_->setPrefix(path() + ".ladder");
        beyond_->setObjectName(path() + ".beyond");
        error_->setObjectName(path() + ".error");
    }
    if (load->stages != shown_ || draft_.empty()) {  // the project's stages changed: undo, or our own edit
        shown_ = draft_ = load->stages;
        error_->clearMessage();
        document_.setInvalidInput(path(), false);
    }
    typedPart_.resize(draft_.size());
    QString shape = QString::fromStdString(id);
    for (const Stage& stage : draft_) shape += QStringLiteral("/%1").arg(stage.mix.size());
    shape += QStringLiteral("|%1").arg(static_cast<int>(view_.language()));
    if (shape != builtFor_) {
        builtFor_ = shape;
        build();
    }
    for (const auto& loader : loaders_) loader();
    for (const auto& hint : hints_) hint();
    showLadder();
}

void StagesEdit::apply(const Change& change, bool shape) {
    change(draft_);
    const Problems problems = document_.edit(
        tr("Change the stages"),
        [&](Project& project) {
            if (Workload* load = findEntity<Workload>(project, id_)) load->stages = draft_;
        },
        shape ? QString() : path());
    document_.setInvalidInput(path(), !problems.empty());
    error_->setMessage(refusal(problems));
    if (problems.empty()) shown_ = draft_;
    if (shape) typedPart_.clear();
    for (const auto& hint : hints_)
        if (!shape) hint();
    showLadder();
    // Rows are built anew once the button that asked for it has finished its click.
    if (shape)
        QMetaObject::invokeMethod(
            this, [this] { showWorkload(id_); }, Qt::QueuedConnection);
}

void StagesEdit::setWrong(const QString& field, bool wrong) {
    if (wrong)
        wrongFields_.insert(field);
    else
        wrongFields_.remove(field);
    document_.setInvalidInput(field, wrong);
}

// The stage that is meant, in the words of the picture, and what is wrong there.
QString StagesEdit::refusal(const Problems& problems) const {
    if (problems.empty()) return {};
    static const QRegularExpression place(QStringLiteral("stages\\[(\\d+)\\]"));
    const QString sentence = problemText(problems.front(), view_.formatter());
    const auto found = place.match(QString::fromStdString(problems.front().path));
    if (!found.hasMatch()) return sentence;
    return tr("Stage %1: %2", "number, what is wrong there").arg(found.captured(1).toInt() + 1).arg(sentence);
}

}  // namespace jupan
