// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

class QCustomPlot;

namespace kept {

/// Writes a plot as PNG (at double size), PDF or SVG by the ending of the path.
/// Errors: CHART.FORMAT (Invalid) for another ending, CHART.WRITE (Storage).
Result<void> savePlot(QCustomPlot &plot, const QString &path, const QString &title);

} // namespace kept
