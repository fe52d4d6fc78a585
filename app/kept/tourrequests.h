// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/lists.h"
#include "ui/look/theme.h"

#include <vector>

namespace kept {

class Program;
struct TourStep;

/// A look in which the tour shows every screen, and what its pictures are called after it.
struct TourLook
{
    QString suffix;
    Appearance appearance;
};

/// The plans at the limit of promises with none open, each by one of its promises.
std::vector<PromiseRow> plansAtLimit(const PromiseList::Answer &promises);

/// Every specialist asks for one promise more, and two are answered: what a supervisor finds in the morning.
void askAsSpecialists(Program &program, const std::vector<PromiseRow> &full, const Owners::Answer &owners);

/// The page of somebody who asks and does not decide: a new specialist signs in, asks for a thing of each kind, and two
/// are answered. The desk is theirs from then on, so these steps come last.
void addRequestSteps(std::vector<TourStep> &steps, Program &program, const std::vector<TourLook> &looks);

} // namespace kept
