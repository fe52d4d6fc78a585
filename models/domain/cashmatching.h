// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"

#include <QDate>

#include <vector>

namespace kept {

/// A part of a promise that waits for money, in minor units.
struct WaitingPart
{
    PromisePartId id = PromisePartId::fromValue(0);
    QDate takenOn;
    qint64 takenAt = 0; ///< UTC milliseconds
    QDate lastDay;      ///< of its deadline: money valued later does not count
    qint64 deadlineAt = 0;
    qint64 amount = 0;
    qint64 received = 0;
    qint64 required = 0; ///< what keeps it
};

struct PartMatch
{
    PromisePartId part = PromisePartId::fromValue(0);
    qint64 amount = 0;
    friend bool operator==(const PartMatch &, const PartMatch &) = default;
};

/// The parts that a payment of that value date counts for, first in first out by deadline, then by time taken; what a part lacks
/// to its whole amount, once it lacks something to be kept.
std::vector<PartMatch> matchCash(qint64 amount, QDate valueDate, std::vector<WaitingPart> parts);

} // namespace kept
