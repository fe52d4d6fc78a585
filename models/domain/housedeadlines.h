// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kept {

/// The house's own deadlines, in calendar days.
struct HouseDeadlines
{
    int reminderLeadDays = 3; ///< so long before its due date a reminder waits to be sent
    int disputeDays = 30;     ///< from the day a dispute was told until it has to be answered
    friend bool operator==(const HouseDeadlines &, const HouseDeadlines &) = default;
};

} // namespace kept
