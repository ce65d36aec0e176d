// How the report's HTML looks, on a screen of any width and on paper.
#pragma once

#include <QByteArray>

#include "ui/report/report.h"

namespace jupan {

QByteArray htmlStyle(const Report& report);

}  // namespace jupan
