// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace kept {

class Program;

/// Opens a practice desk and renders every screen and dialog, light and dark, to PNG files; `done` gets what went wrong, or nothing.
void runTour(Program &program, const QString &folder, std::function<void(const QString &problem)> done);

} // namespace kept
