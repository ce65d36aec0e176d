// Actual charges (실제 청구): usage files and statements in, where their charges go, and by which rates.
#pragma once

#include "ui/pages/page.h"

class QTabBar;

namespace jupan {

class ActualsImportSection;
class ActualsImportsCard;
class ActualsManualCard;
class ActualsRatesSection;
class ActualsRulesSection;

class ActualsPage : public Page {
    Q_OBJECT

public:
    ActualsPage(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

    /// The parts of the page; one is shown at a time. The tabs are "actuals.tabs".
    enum Section { importing, imported, rules, rates, byHand };
    void showSection(Section section);
    /// Looks at the files and shows them, as if they were dropped.
    void addFiles(const QStringList& paths);

public slots:
    /// "charge_rules[2].line" and "exchange_rates[0].rate" show their section.
    void reveal(const QString& path) override;

protected:
    void refresh() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void connectSections();
    void retranslate();
    /// Of the sections only the one in sight: groups of charges are many.
    void refreshSection();
    [[nodiscard]] QString sentence() const;

    QTabBar* tabs_;
    ActualsImportSection* import_;
    ActualsImportsCard* imports_;
    ActualsRulesSection* rules_;
    ActualsRatesSection* rates_;
    ActualsManualCard* manual_;
};

}  // namespace jupan
