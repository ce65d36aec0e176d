// What came of an import: counts, sums, what to look at, and the rows that were rejected with their reasons.
#pragma once

#include <QWidget>
#include <memory>

#include "core/ledger/charge_ledger.h"
#include "ui/document/project_document.h"
#include "ui/models/view_settings.h"
#include "ui/pages/page.h"

class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace jupan {

class ActualsOutcomeView : public QWidget {
    Q_OBJECT

public:
    /// Parts: "<name>.sentence", "<name>.rows", ".added", ".replaced", ".present", ".empty", ".rejected",
    /// "<name>.sums",
    /// "<name>.warning[0]" … with "<name>.warning[0].act", "<name>.rejected_rows", "<name>.copy", "<name>.export".
    ActualsOutcomeView(const QString& name, ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    /// `file`: how the file is called.
    void show(const QString& file, std::shared_ptr<const ImportOutcome> outcome);
    /// Sets the texts again.
    void refresh();

signals:
    void ratesWanted();
    /// A rule that would leave double money out; without any text: the list of imports is wanted.
    void ruleWanted(const jupan::ChargeRule& rule);
    void importsWanted();
    /// As Page::fileRequested.
    void fileRequested(const jupan::FileRequest& request, const jupan::FileTaker& take);

private:
    void buildCounts();
    void buildRejected();
    [[nodiscard]] QString sentence() const;
    void showCounts();
    void showWarnings();
    void addWarning(const QString& sentence, const QString& action = {}, std::function<void()> act = {});
    void showRejected();
    [[nodiscard]] QString rejectedText() const;
    void exportRejected();

    QString name_;
    ProjectDocument& document_;
    ViewSettings& view_;
    QString file_;
    std::shared_ptr<const ImportOutcome> outcome_;
    QLabel* sentence_;
    QWidget* counts_;
    std::array<QLabel*, 6> captions_{};
    std::array<QLabel*, 6> figures_{};
    QLabel* sums_;
    QVBoxLayout* warnings_;
    int warningCount_ = 0;
    QWidget* rejected_;
    QLabel* rejectedHeading_;
    QPlainTextEdit* rejectedRows_;
    QPushButton* copy_;
    QPushButton* export_;
    QLabel* note_;
};

}  // namespace jupan
