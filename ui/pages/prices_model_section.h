// The models of the project and their prices: what they cost, where that comes from, how old it is, and what they cost
// before.
#pragma once

#include "ui/pages/costs_line_section.h"

class QCheckBox;

namespace jupan {

class ChoiceEdit;
class PriceProjectTableModel;
class PricesPeriodsEdit;
class ProvenanceChip;

class PricesModelSection : public CostsLineSection {
    Q_OBJECT

public:
    PricesModelSection(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    /// Takes the document's state.
    void refreshModels();
    [[nodiscard]] const PriceProjectTableModel& models() const { return *models_; }

signals:
    /// Asks for the preview of an update from the catalogue.
    void updateRequested();
    /// Asks for a model from the catalogue.
    void catalogueRequested();

protected:
    [[nodiscard]] Texts texts() const override;
    void buildForm() override;
    void fillForm() override;
    void clearForm() override;

private:
    PricesModelSection(ProjectDocument& document, ViewSettings& view, PriceProjectTableModel* models, QWidget* parent);
    void buildChoices();
    void buildLongContext();
    void buildOrigin();
    void buildPeriods();
    void fillOrigin(const Model& model);
    void fillPeriods(const Model& model);
    /// One edit of the chosen model.
    Problems editModel(const QString& step, const std::function<void(Project&, Model&)>& change,
                       const QString& mergeKey = {});
    void setOrigin(const Provenance& provenance);
    [[nodiscard]] QString refusalToDelete(const Model& model) const;
    [[nodiscard]] QStringList catalogueTexts() const;

    PriceProjectTableModel* models_;
    QPushButton* update_;
    QPushButton* fromCatalogue_;
    FormGroups* form_ = nullptr;
    QLabel* help_ = nullptr;
    QCheckBox* longContext_ = nullptr;
    EntityForm* longForm_ = nullptr;
    ChoiceEdit* catalogue_ = nullptr;
    ChoiceEdit* tokenizer_ = nullptr;
    QLabel* originHeading_ = nullptr;
    ProvenanceChip* origin_ = nullptr;
    QLabel* originText_ = nullptr;
    QLabel* old_ = nullptr;
    QLabel* differs_ = nullptr;
    QLabel* periodsHeading_ = nullptr;
    QLabel* periodsHelp_ = nullptr;
    PricesPeriodsEdit* periods_ = nullptr;
};

}  // namespace jupan
