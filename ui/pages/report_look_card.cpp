#include "ui/pages/report_look_card.h"

#include <QFileInfo>
#include <QPixmap>
#include <QPointer>

#include "ui/format/problem_text.h"
#include "ui/forms/entity_form.h"
#include "ui/pages/report_color_field.h"
#include "ui/report/logo.h"
#include "ui/theme/theme.h"
#include "ui/widgets/date_edit.h"

namespace jupan {
namespace {

constexpr QSize logoShown(240, 72);

}  // namespace

ReportLookCard::ReportLookCard(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      names_(new EntityForm(document, view, {"title", "author"}, 1)),
      date_(new DateEdit(*findField("report", "date"), view.formatter())),
      form_(new EntityForm(document, view, {"confidentiality", "language", "unit", "currency"}, 1)),
      color_(new ReportColorField(view.formatter())),
      boxes_{Box{new QCheckBox, "cover", &ReportSettings::cover},
             Box{new QCheckBox, "contents", &ReportSettings::contents}},
      logoTitle_(new QLabel),
      logo_(new QLabel),
      choose_(new QPushButton),
      remove_(new QPushButton),
      error_(new ErrorLabel) {
    nameParts();
    layOut();
    connectFields();
}

void ReportLookCard::nameParts() {
    setObjectName(QStringLiteral("report.look"));
    for (const Box& box : boxes_) box.box->setObjectName(QStringLiteral("report.%1.box").arg(QLatin1String(box.field)));
    logo_->setObjectName(QStringLiteral("report.logo.picture"));
    choose_->setObjectName(QStringLiteral("report.logo.choose"));
    remove_->setObjectName(QStringLiteral("report.logo.remove"));
    error_->setObjectName(QStringLiteral("report.logo.error"));
}

void ReportLookCard::layOut() {
    setRole(logo_, "muted");
    logo_->setWordWrap(true);
    auto* fields = new QVBoxLayout;
    fields->setSpacing(2 * gridStep);
    for (QWidget* field : std::initializer_list<QWidget*>{names_, date_, form_, color_}) fields->addWidget(field);
    for (const Box& box : boxes_) {
        box.box->setMinimumHeight(controlHeight);
        fields->addWidget(box.box);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * gridStep);
    row->addWidget(logo_, 1);
    row->addWidget(choose_, 0, Qt::AlignTop);
    row->addWidget(remove_, 0, Qt::AlignTop);
    body()->addLayout(fields);
    body()->addWidget(logoTitle_);
    body()->addLayout(row);
    body()->addWidget(error_);
}

void ReportLookCard::connectFields() {
    const auto takeDate = [this](std::optional<Date> date) {
        const Problems problems = change("date", [&](ReportSettings& report) { report.date = date; });
        date_->setProblem(problems.empty() ? QString() : problemText(problems.front(), view_.formatter()));
    };
    connect(date_, &DateEdit::committed, this, [takeDate](Date date) { takeDate(date); });
    connect(date_, &DateEdit::cleared, this, [takeDate] { takeDate(std::nullopt); });
    connect(date_, &DateEdit::restored, this, [this] { date_->setProblem({}); });
    connect(color_, &ReportColorField::committed, this, &ReportLookCard::takeColor);
    for (const Box& box : boxes_)
        connect(box.box, &QCheckBox::clicked, this, [this, box](bool checked) {
            if (change(box.field, [&](ReportSettings& report) { report.*box.value = checked; }).empty())
                document_.closeStep();
        });
    connect(choose_, &QPushButton::clicked, this, &ReportLookCard::chooseLogo);
    connect(remove_, &QPushButton::clicked, this, &ReportLookCard::removeLogo);
    connect(&document_, &ProjectDocument::opened, this, [this] {
        error_->clearMessage();
        color_->reset();
    });
}

void ReportLookCard::load() {
    const ReportSettings& report = document_.project().report;
    setTitle(tr("Look"));
    for (EntityForm* form : {names_, form_})
        form->showPart<ReportSettings>("report", "report", [](Project& project) { return &project.report; });
    date_->setFormatter(view_.formatter());
    date_->setDate(report.date);
    loadColor();
    boxes_[0].box->setText(tr("With a cover"));
    boxes_[1].box->setText(tr("With a table of contents"));
    for (const Box& box : boxes_) {
        box.box->setToolTip(fieldHelp("report", box.field));
        box.box->setChecked(report.*box.value);
    }
    logoTitle_->setText(tr("Logo"));
    choose_->setText(tr("Choose a picture…"));
    remove_->setText(tr("Remove"));
    showLogo();
}

void ReportLookCard::loadColor() {
    color_->setFormatter(view_.formatter());
    color_->setColor(QString::fromStdString(document_.project().report.color));
    if (!color_->hasError()) colorProblems_.clear();
    if (!colorProblems_.empty()) color_->setProblem(problemText(colorProblems_.front(), view_.formatter()));
}

Problems ReportLookCard::change(const char* field, const std::function<void(ReportSettings&)>& change) {
    return document_.edit(
        tr("Change “%1”").arg(fieldLabel("report", field)), [&](Project& project) { change(project.report); },
        QStringLiteral("report.") + QLatin1String(field));
}

void ReportLookCard::takeColor(const QString& color) {
    colorProblems_ = change("color", [&](ReportSettings& report) { report.color = color.toStdString(); });
    color_->setProblem(colorProblems_.empty() ? QString() : problemText(colorProblems_.front(), view_.formatter()));
}

void ReportLookCard::showLogo() {
    const QByteArray bytes = logoPicture(document_.project().report.logo);
    QPixmap picture;
    if (!bytes.isEmpty()) picture.loadFromData(bytes);
    remove_->setVisible(!document_.project().report.logo.empty());
    if (picture.isNull()) {
        logo_->setPixmap({});
        return logo_->setText(tr("None. A PNG or JPEG picture stands on the cover."));
    }
    const double ratio = devicePixelRatioF();
    picture = picture.scaled((QSizeF(logoShown) * ratio).toSize(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    logo_->setPixmap(picture);
    logo_->setAccessibleName(tr("Logo"));
}

void ReportLookCard::chooseLogo() {
    error_->clearMessage();
    emit fileRequested({.save = false,
                        .title = tr("Choose the logo"),
                        .kind = tr("Pictures"),
                        .suffixes = {QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg")},
                        .suggestion = {}},
                       [self = QPointer(this)](const QString& path) {
                           if (self) self->takeLogo(path);
                       });
}

void ReportLookCard::takeLogo(const QString& path) {
    const auto logo = logoFromFile(path);
    if (!logo)
        return error_->setMessage(
            tr("%1 cannot be used as a logo. It must be a PNG or JPEG picture of at most 100 million pixels.")
                .arg(QFileInfo(path).fileName()));
    setLogo(tr("Choose the logo"), *logo);
}

void ReportLookCard::removeLogo() {
    error_->clearMessage();
    setLogo(tr("Remove the logo"), {});
}

void ReportLookCard::setLogo(const QString& step, const std::string& logo) {
    const Problems problems = document_.edit(step, [&](Project& project) { project.report.logo = logo; });
    document_.closeStep();
    if (!problems.empty()) error_->setMessage(problemText(problems.front(), view_.formatter()));
}

}  // namespace jupan
