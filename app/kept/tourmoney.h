// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"

#include <QString>

#include <optional>
#include <vector>

namespace kept {

class Program;
struct TourStep;

/// The screens of payments, of that customer; it is known when the steps are gone, not yet when they are made.
void addMoneySteps(std::vector<TourStep> &steps, Program &program, const std::optional<AccountId> &customer,
                   const QString &suffix);

} // namespace kept
