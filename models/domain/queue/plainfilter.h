// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queue/queuedefinition.h"

namespace kept {

/// A filter as a form shows it: tests of which all or any have to be met, and tests of which none may be.
struct PlainFilter
{
    bool isAny = false; ///< any of the tests is enough
    std::vector<QueueTest> tests;
    std::vector<QueueTest> except;
    friend bool operator==(const PlainFilter &, const PlainFilter &) = default;
};

/// None where the condition is nested deeper than a form can show.
std::optional<PlainFilter> plainFilterOf(const QueueCondition &condition);
/// plainFilterOf() reads it back.
QueueCondition conditionOf(const PlainFilter &filter);

} // namespace kept
