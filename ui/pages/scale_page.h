// Scale plan (확장 계획): stages from the pilot to everyday use, their ramps, and what they change.
#pragma once

#include <optional>

#include "core/governance/scale_plan.h"
#include "ui/pages/page.h"

namespace jupan {

class Card;
class ErrorLabel;
class ScaleEffectCard;
class ScaleRamps;
class ScaleSection;

class ScalePage : public Page {
    Q_OBJECT

public:
    ScalePage(ProjectDocument& document, ViewSettings& view, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;

public slots:
    /// "scale_stage.<id>…": chooses that stage.
    void reveal(const QString& path) override;

protected:
    void refresh() override;

private:
    [[nodiscard]] QString sentence(const std::optional<ScaleEffect>& effect) const;
    void showWarnings();

    ErrorLabel* error_;
    ScaleSection* stages_;
    Card* warningsCard_;
    QLabel* warnings_;
    ScaleRamps* ramps_;
    ScaleEffectCard* effect_;
    bool chooseFirst_ = true;
};

}  // namespace jupan
