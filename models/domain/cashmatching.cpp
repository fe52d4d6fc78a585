// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cashmatching.h"

#include <algorithm>
#include <tuple>

namespace kept {

namespace {

bool cameAfter(const PromiseCash &cash, const WaitingPart &part)
{
    if (!part.importedAt)
        return cash.receivedAt >= part.takenAt;
    if (!cash.importedBy)
        return cash.receivedAt >= *part.importedAt;
    return *cash.importedBy > part.importedBy.value_or(0) && (!part.isTold || cash.valueDate > part.toldUntil);
}

bool cameBeforeItsEnd(const PromiseCash &cash, const WaitingPart &part)
{
    return !part.endedAt || cash.receivedAt < *part.endedAt || (!part.isCancelled && part.deadlineAt < *part.endedAt);
}

} // namespace

bool mayCount(const PromiseCash &cash, const WaitingPart &part)
{
    return part.takenOn <= cash.valueDate && cash.valueDate <= part.lastDay && cameAfter(cash, part) &&
           cameBeforeItsEnd(cash, part);
}

std::vector<CashLink> countCash(std::vector<WaitingPart> parts, std::vector<PromiseCash> cash)
{
    std::stable_sort(parts.begin(), parts.end(), [](const WaitingPart &a, const WaitingPart &b) {
        return std::pair(a.lastDay, a.takenAt) < std::pair(b.lastDay, b.takenAt);
    });
    std::sort(cash.begin(), cash.end(), [](const PromiseCash &a, const PromiseCash &b) {
        return std::tuple(a.valueDate, a.receivedAt, a.payment) < std::tuple(b.valueDate, b.receivedAt, b.payment);
    });
    std::vector<CashLink> links;
    for (const PromiseCash &each : cash) {
        qint64 left = each.amount;
        for (WaitingPart &part : parts) {
            const qint64 share = std::min(left, part.amount - part.received);
            if (share <= 0 || part.received >= part.required || !mayCount(each, part))
                continue;
            links.push_back({each.payment, part.id, share});
            part.received += share;
            left -= share;
        }
    }
    return links;
}

} // namespace kept
