// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace kept {

class Program;
struct TourStep;

/// The call form and what is known of a number, then people whom the rules protect: cards that refuse, who may let a call
/// pass, closed days, an unknown place.
void addCallSteps(std::vector<TourStep> &steps, Program &program, const QString &suffix);

} // namespace kept
