// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/callline.h"
#include "models/view/statustext.h"

namespace kept {

/// The instants of a call that was placed, in UTC milliseconds.
struct CallTimes
{
    qint64 startedAt = 0;
    std::optional<qint64> endedAt;
    qint64 now = 0;
};

/// Whether the telephone tells how the call goes, or only took the number.
enum class LineFollowed { No, Yes };

/// "Ringing 00:07", "On call 02:14", "Busy": what the line does, or how it ended.
StatusText lineText(const CallLine &line, LineFollowed followed, const CallTimes &times);

/// "rang 12 s, spoke 3:04": how long a call that is over rang and lasted, as far as the telephone told; empty where it told nothing.
QString lineTimesText(const CallLine &line, const CallTimes &times);

/// What became of a line that has ended, in a sentence; empty where somebody or something had answered.
QString lineEndSentence(const CallLine &line);

} // namespace kept
