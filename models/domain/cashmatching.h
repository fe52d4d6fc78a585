// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"

#include <QDate>

#include <compare>
#include <optional>
#include <vector>

namespace kept {

/// A part of a promise as money sees it; amounts in minor units, instants UTC milliseconds.
struct WaitingPart
{
    PromisePartId id = PromisePartId::fromValue(0);
    QDate takenOn;
    qint64 takenAt = 0;
    QDate lastDay; ///< of its deadline: money valued later does not count
    qint64 deadlineAt = 0;
    qint64 amount = 0;
    qint64 received = 0;                ///< by what a file told; what payments brought follows from them
    qint64 required = 0;                ///< what keeps it
    std::optional<qint64> endedAt = {}; ///< when its promise was cancelled, or another took its place
    bool isCancelled = false;
    std::optional<qint64> importedAt = {}; ///< when a file told of it
    std::optional<qint64> importedBy = {}; ///< the run of that import; later runs have larger ids
    bool isTold = false;                   ///< that file told of money received
    QDate toldUntil = {};                  ///< the day of that file's figures
};

/// Money that came for a plan and stands.
struct PromiseCash
{
    PaymentId payment = PaymentId::fromValue(0);
    QDate valueDate;
    qint64 receivedAt = 0;                 ///< UTC milliseconds
    std::optional<qint64> importedBy = {}; ///< the run of the import that told of it
    qint64 amount = 0;                     ///< minor units
};

/// How much of a payment counts for a part.
struct CashLink
{
    PaymentId payment = PaymentId::fromValue(0);
    PromisePartId part = PromisePartId::fromValue(0);
    qint64 amount = 0;
    friend auto operator<=>(const CashLink &, const CashLink &) = default;
};

/// Whether a payment may count for a part: valued from the day on which the promise was taken to that of the deadline, and come
/// after the promise. Once a promise has ended, only for a part whose deadline had passed by then, as long as it was not
/// cancelled. A file that tells of a promise tells of the money that came before it as well: later files count from the day after
/// its figures.
bool mayCount(const PromiseCash &cash, const WaitingPart &part);

/// What the money counts for: each cent once, in the order of value dates and, for each payment, of deadlines, then of the times
/// at which promises were taken; what a part lacks to its whole amount, once it lacks something to be kept. It depends on nothing
/// but the facts, so it is the same in whatever order they were told.
std::vector<CashLink> countCash(std::vector<WaitingPart> parts, std::vector<PromiseCash> cash);

} // namespace kept
