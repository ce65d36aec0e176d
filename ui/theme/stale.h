// Figures that are not those of what stands in the fields: the last valid ones, shown in grey.
#pragma once

#include <QEvent>

class QLabel;
class QWidget;

namespace jupan {

/// Every figure below `root` is stale from now on, or fresh again: charts, tables, headline figures and the labels of
/// addFigures().
void setStale(QWidget* root, bool stale);

/// Whether `widget` stands below (or is) a widget that was set stale.
bool isStale(const QWidget* widget);

/// What setStale() sends to every widget below `root`; those that keep colours take them anew.
QEvent::Type staleChangeEvent();

/// This label speaks of figures: it turns grey with them.
void addFigures(QLabel* label);

}  // namespace jupan
