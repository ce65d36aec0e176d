#include "ui/pages/report_look_card.h"

#include <QFileInfo>
#include <QPixmap>
#include <QPointer>

#include "ui/format/problem_text.h"
#include "ui/forms/entity_form.h"
#include "ui/report/logo.h"
#include "ui/theme/theme.h"

namespace jupan {
namespace {

constexpr QSize logoShown(240, 72);

}  // namespace

ReportLookCard::ReportLookCard(ProjectDocument& document, ViewSettings& view, QWidget* parent)
    : Card({}, parent),
      document_(document),
      view_(view),
      form_(new EntityForm(
          document, view,
          {"title", "author", "date", "confidentiality", "language", "unit", "currency", "color", "cover", "contents"},
          1)),
      logoTitle_(new QLabel),
      logo_(new QLabel),
      choose_(new QPushButton),
      remove_(new QPushButton),
      error_(new ErrorLabel) {
    setObjectName(QStringLiteral("report.look"));
    logo_->setObjectName(QStringLiteral("report.logo.picture"));
    choose_->setObjectName(QStringLiteral("report.logo.choose"));
    remove_->setObjectName(QStringLiteral("report.logo.remove"));
    error_->setObjectName(QStringLiteral("report.logo.error"));
    setRole(logo_, "muted");
    logo_->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * gridStep);
    row->addWidget(logo_, 1);
    row->addWidget(choose_, 0, Qt::AlignTop);
    row->addWidget(remove_, 0, Qt::AlignTop);
    body()->addWidget(form_);
    body()->addWidget(logoTitle_);
    body()->addLayout(row);
    body()->addWidget(error_);
    connect(choose_, &QPushButton::clicked, this, &ReportLookCard::chooseLogo);
    connect(remove_, &QPushButton::clicked, this, &ReportLookCard::removeLogo);
    connect(&document, &ProjectDocument::opened, error_, &ErrorLabel::clearMessage);
}

void ReportLookCard::load() {
    setTitle(tr("Look"));
    form_->showPart<ReportSettings>("report", "report", [](Project& project) { return &project.report; });
    logoTitle_->setText(tr("Logo"));
    choose_->setText(tr("Choose a picture…"));
    remove_->setText(tr("Remove"));
    showLogo();
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
