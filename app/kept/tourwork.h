// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace kept {

class Program;
struct TourStep;

/// The screens of a day at the queue: the queues, a customer at work, the callback.
void addWorkSteps(std::vector<TourStep> &steps, Program &program, const QString &suffix);

} // namespace kept
