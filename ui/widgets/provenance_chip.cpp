#include "ui/widgets/provenance_chip.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QStyle>
#include <QVBoxLayout>
#include <QWidgetAction>

#include "core/project/validate.h"
#include "ui/format/field_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

namespace jupan {
namespace {

QString nameText(Source source) {
    const std::string_view name = nameOf(source);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

}  // namespace

ProvenanceChip::ProvenanceChip(QWidget* parent)
    : QToolButton(parent), note_(new QLineEdit(this)), date_(new QLineEdit(this)) {
    setRole(this, "chip");
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    note_->setMaxLength(10'000);
    date_->setMaxLength(10);
    buildMenu();
    setPrefix(QStringLiteral("provenance"));
    setProvenance({});
}

void ProvenanceChip::buildMenu() {
    auto* menu = new QMenu(this);
    auto* group = new QActionGroup(menu);
    for (std::size_t i = 0; i < EnumNames<Source>::names.size(); ++i) {
        QAction* action = menu->addAction(QString());
        action->setCheckable(true);
        group->addAction(action);
        sources_.push_back(action);
        connect(action, &QAction::triggered, this, [this, i] {
            provenance_.source = static_cast<Source>(i);
            commit();
        });
    }
    menu->addSeparator();
    auto* holder = new QWidget(menu);
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(3 * gridStep, gridStep, 3 * gridStep, 2 * gridStep);
    layout->addWidget(note_);
    layout->addWidget(date_);
    holder->setMinimumWidth(240);
    auto* parts = new QWidgetAction(menu);
    parts->setDefaultWidget(holder);
    menu->addAction(parts);
    setMenu(menu);
    connect(note_, &QLineEdit::editingFinished, this, [this] {
        if (note_->text().toStdString() == provenance_.note) return;
        provenance_.note = note_->text().toStdString();
        commit();
    });
    connect(date_, &QLineEdit::textEdited, this, [this](const QString& text) {
        const std::string day = text.trimmed().toStdString();
        const bool good = day.empty() || isIsoDate(day);
        date_->setProperty("invalid", !good);
        date_->style()->unpolish(date_);
        date_->style()->polish(date_);
        if (!good || day == provenance_.date) return;
        provenance_.date = day;
        commit();
    });
}

void ProvenanceChip::setPrefix(const QString& name) {
    setObjectName(name);
    note_->setObjectName(name + QStringLiteral(".note"));
    date_->setObjectName(name + QStringLiteral(".date"));
    for (std::size_t i = 0; i < sources_.size(); ++i)
        sources_[i]->setObjectName(name + u'.' + nameText(static_cast<Source>(i)));
}

void ProvenanceChip::setProvenance(const Provenance& provenance) {
    provenance_ = provenance;
    const QString note = QString::fromStdString(provenance.note);
    if (note_->text() != note && !note_->hasFocus()) note_->setText(note);
    if (!date_->hasFocus()) date_->setText(QString::fromStdString(provenance.date));
    retranslate();
}

void ProvenanceChip::commit() {
    retranslate();
    emit committed(provenance_);
}

void ProvenanceChip::retranslate() {
    const auto chosen = static_cast<std::size_t>(provenance_.source);
    for (std::size_t i = 0; i < sources_.size(); ++i) {
        sources_[i]->setText(choiceText(static_cast<Source>(i)));
        sources_[i]->setChecked(i == chosen);
    }
    const QString text = choiceText(provenance_.source);
    setText(text);
    setProperty("chip", nameText(provenance_.source));
    style()->unpolish(this);
    style()->polish(this);
    setAccessibleName(fieldLabel("provenance", "source") + QStringLiteral(": ") + text);
    QStringList known;
    for (const std::string* part : {&provenance_.note, &provenance_.date})
        if (!part->empty()) known << QString::fromStdString(*part);
    const QString help = fieldHelp("provenance", "source");
    setToolTip(known.isEmpty() ? help : known.join(QStringLiteral(" · ")));
    setAccessibleDescription(toolTip());
    note_->setPlaceholderText(fieldLabel("provenance", "note"));
    note_->setAccessibleName(note_->placeholderText());
    note_->setToolTip(fieldHelp("provenance", "note"));
    date_->setPlaceholderText(QStringLiteral("%1 (2026-01-31)").arg(fieldLabel("provenance", "date")));
    date_->setAccessibleName(fieldLabel("provenance", "date"));
    date_->setToolTip(fieldHelp("provenance", "date"));
}

void ProvenanceChip::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && !sources_.empty()) retranslate();
    QToolButton::changeEvent(event);
}

}  // namespace jupan
