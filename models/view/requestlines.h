// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/ownrequests.h"
#include "models/view/findingtext.h"
#include "models/view/linetable.h"
#include "models/view/statustext.h"

namespace kept {

QStringList requestHeadings();
/// The column with the answer.
constexpr int requestAnswerColumn = 4;
constexpr int requestAmountColumn = 3;
/// A line for each; its record is its place in the list, from one on.
std::vector<TableLine> requestLines(const OwnRequests::Answer &requests, const Wording &wording);
/// "Vera Lind approves your request for one more promise of Ana Holt: On file."
/// in a sentence, for one that was decided.
StatusText requestAnswerText(const OwnRequest &request);

} // namespace kept
