// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace kept {

class Program;
struct TourStep;

/// The pages of a compliance officer; `packs` is the folder of own rule packs, left empty again.
void addComplianceSteps(std::vector<TourStep> &steps, Program &program, const QString &packs, const QString &suffix);

} // namespace kept
