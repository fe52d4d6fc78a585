// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cashmatching.h"

#include <algorithm>

namespace kept {

std::vector<PartMatch> matchCash(qint64 amount, QDate valueDate, std::vector<WaitingPart> parts)
{
    std::erase_if(parts, [&](const WaitingPart &part) {
        return valueDate < part.takenOn || part.lastDay < valueDate || part.received >= part.required;
    });
    std::stable_sort(parts.begin(), parts.end(), [](const WaitingPart &a, const WaitingPart &b) {
        return std::pair(a.deadlineAt, a.takenAt) < std::pair(b.deadlineAt, b.takenAt);
    });
    std::vector<PartMatch> matches;
    for (const WaitingPart &part : parts) {
        const qint64 share = std::min(amount, part.amount - part.received);
        if (share <= 0)
            break;
        matches.push_back({part.id, share});
        amount -= share;
    }
    return matches;
}

} // namespace kept
