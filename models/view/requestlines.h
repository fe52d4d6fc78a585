// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/ownrequests.h"
#include "models/view/findingtext.h"
#include "models/view/linetable.h"
#include "models/view/statustext.h"

namespace kept {

QStringList requestHeadings();
constexpr int requestAnswerColumn = 2;
constexpr int requestAmountColumn = 5;
constexpr int requestDeciderColumn = 7;
/// What a request is known by among those of every kind.
qint64 requestRecord(const OwnRequest &request);
/// A line for each, by its record.
std::vector<TableLine> requestLines(const OwnRequests::Answer &requests, const Wording &wording);
/// "Approved: One more promise, Ana Holt (APR-000007). On file." of one that was decided.
StatusText requestAnswerText(const OwnRequest &request);

} // namespace kept
