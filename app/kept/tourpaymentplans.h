// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kept/tour.h"

namespace kept {

class Program;

/// The screens of payment plans: the calculator, the sheet before it, and a payment plan that runs. The program has a store open
/// with the made-up portfolio when the steps are taken.
void addPaymentPlanSteps(std::vector<TourStep> &steps, Program &program, const QString &suffix);

} // namespace kept
