// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/imports/recordrows.h"

namespace kept {

/// What a payment counts for in a promise, as exchanged.
struct ToldMatch
{
    qint64 payment = 0;
    qint64 promise = 0;
    QByteArray promiseKey; ///< as an export writes it
    qint64 partNumber = 0;
    qint64 amount = 0; ///< minor units of the payment's currency
};

/// What these payments count for, in the order in which it was matched; what a return has undone is left out.
Result<QHash<qint64, std::vector<ToldMatch>>> loadMatches(Database &database, const std::vector<qint64> &payments);

/// Says which payments, that are written, a part was told to have received: as far as the payment reaches, stands and is on the plan of
/// the promise, and the part was told with money that no payment stands for yet.
Result<void> insertMatches(Database &database, const std::vector<ToldMatch> &told, const RowStamp &stamp);

} // namespace kept
