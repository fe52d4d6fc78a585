// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QDate>
#include <QHash>

#include <vector>

namespace kept {

/// A part of a promise as exchanged: amounts in minor units of the promise's currency.
struct ImportedPart
{
    QDate dueDate;
    qint64 amount = 0;
    qint64 received = 0;
    qint64 required = 0;   ///< what keeps it
    qint64 deadlineAt = 0; ///< UTC milliseconds
    QDate lastDay;         ///< of the deadline, in the plan's zone
    QString status;
};

/// The parts of a new promise.
struct ImportedParts
{
    qint64 promise = 0;
    qint64 plan = 0;
    std::vector<ImportedPart> parts;
};

Result<void> insertParts(Database &database, const std::vector<ImportedParts> &promises, qint64 at, std::optional<qint64> by);
/// The parts of these promises, by promise, in their order.
Result<QHash<qint64, std::vector<ImportedPart>>> loadParts(Database &database, const std::vector<qint64> &promises);
/// The slots that promises of a plan hold.
Result<std::vector<qint64>> heldSlots(Database &database, qint64 plan);
/// For each of these plans with payments that moved its figures here, the last value date of them.
Result<QHash<qint64, QDate>> lastPostedPayments(Database &database, const std::vector<qint64> &plans);

} // namespace kept
