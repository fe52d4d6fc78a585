// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/timeline.h"
#include "models/view/findingtext.h"
#include "models/view/roles.h"

namespace kept {

/// What a timeline can be narrowed to.
enum class TimelineFilter { All, Calls, Money, Messages };

/// One line of a timeline in words.
struct TimelineText
{
    QString title;
    QString detail;
    QString icon;
    StatusKind kind = StatusKind::None;
};

TimelineText timelineText(const TimelineEntry &entry, const Wording &wording);
bool passes(const TimelineEntry &entry, TimelineFilter filter);
/// The day an entry stands under; what only has a date stays on it wherever the desk is.
QDate timelineDay(const TimelineEntry &entry, const QTimeZone &zone);
/// "14:16"; empty for what only has a date.
QString timelineClock(const TimelineEntry &entry, const Wording &wording);

} // namespace kept
