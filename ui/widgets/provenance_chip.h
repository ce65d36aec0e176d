#pragma once

#include <QLineEdit>
#include <QToolButton>

#include "core/project/project.h"
#include "ui/format/formatter.h"

namespace jupan {

/// Where a number comes from: a coloured chip that opens a small menu with the four sources, a note and a day.
class ProvenanceChip : public QToolButton {
    Q_OBJECT
public:
    explicit ProvenanceChip(QWidget* parent = nullptr);
    /// Emits nothing. No entry counts as a guess.
    void setProvenance(const Provenance& provenance);
    [[nodiscard]] const Provenance& provenance() const { return provenance_; }
    /// Parts are "<name>.note", "<name>.date" and "<name>.measured" ….
    void setPrefix(const QString& name);

signals:
    void committed(const jupan::Provenance& provenance);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildMenu();
    void retranslate();
    void commit();
    Provenance provenance_;
    std::vector<QAction*> sources_;
    QLineEdit* note_;
    QLineEdit* date_;
};

}  // namespace jupan
