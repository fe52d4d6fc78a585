// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/asking.h"
#include "models/store/reads/timelinereads.h"

namespace kept {

/// Everything that happened to a customer or a plan, the latest first.
struct Timeline
{
    struct Answer
    {
        std::vector<TimelineEntry> entries;
        bool hasMore = false; ///< ask again with `before` of the last entry's instant
    };
    TimelineOf of;                   ///< exactly one of customer and plan
    std::vector<TimelineKind> kinds; ///< none: all
    std::optional<qint64> before;    ///< UTC milliseconds; none: from the latest
    int limit = 100;
};

/// Error: Invalid TIMELINE.WHOSE when there is not exactly one of customer and plan.
Result<Timeline::Answer> answer(Database &database, const Asking &asking, const Timeline &question);

} // namespace kept
