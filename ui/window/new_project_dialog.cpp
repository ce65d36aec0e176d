#include "ui/window/new_project_dialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "resources/templates/templates.h"
#include "ui/widgets/card.h"

namespace jupan {
namespace {

/// The first name of its kind that is free: "NAME.jupan", "NAME 2.jupan" ….
QString freePath(const QString& name) {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString path = folder.filePath(name + ".jupan");
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(QStringLiteral("%1 %2.jupan").arg(name).arg(i));
    return path;
}

}  // namespace

NewProjectDialog::NewProjectDialog(Language language, QWidget* parent)
    : QDialog(parent), templates_(new QListWidget), path_(new QLineEdit) {
    setObjectName("newProject");
    setWindowTitle(tr("New project"));
    setMinimumWidth(520);
    auto* layout = new QVBoxLayout(this);
    auto* heading = new QLabel(tr("What do you want to start from?"));
    setRole(heading, "heading");
    layout->addWidget(heading);
    templates_->setObjectName("newProject.templates");
    const std::string_view code = language == Language::korean ? "ko" : "en";
    for (const std::string_view id : templateIds()) {
        const auto name = templateName(id, code).value_or(id);
        auto* item = new QListWidgetItem(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
        item->setData(Qt::UserRole, QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())));
        templates_->addItem(item);
    }
    templates_->setCurrentRow(0);
    layout->addWidget(templates_);

    layout->addWidget(new QLabel(tr("Where is the file kept?")));
    path_->setObjectName("newProject.path");
    auto* browseButton = new QPushButton(tr("Choose …"));
    auto* row = new QHBoxLayout;
    row->addWidget(path_, 1);
    row->addWidget(browseButton);
    layout->addLayout(row);

    auto* buttons = new QDialogButtonBox;
    create_ = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    create_->setObjectName("newProject.create");
    setRole(create_, "primary");
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(browseButton, &QPushButton::clicked, this, &NewProjectDialog::browse);
    connect(templates_, &QListWidget::currentRowChanged, this, &NewProjectDialog::suggestPath);
    connect(templates_, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(path_, &QLineEdit::textEdited, this, [this](const QString& text) {
        pathIsOwn_ = true;
        create_->setEnabled(!text.trimmed().isEmpty());
    });
    suggestPath();
}

NewProject NewProjectDialog::choice() const {
    return {templates_->currentItem()->data(Qt::UserRole).toString().toStdString(), path_->text().trimmed()};
}

void NewProjectDialog::suggestPath() {
    if (!pathIsOwn_) path_->setText(freePath(templates_->currentItem()->text()));
}

void NewProjectDialog::browse() {
    const QString chosen = SystemDialogs().savePath(this, path_->text(), "jupan");
    if (chosen.isEmpty()) return;
    path_->setText(chosen);
    pathIsOwn_ = true;
}

}  // namespace jupan
