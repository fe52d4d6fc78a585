// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/imports/importrun.h"

#include <QByteArray>
#include <QHash>
#include <QTimeZone>

#include <vector>

namespace kept {

/// Until when the figures of a plan hold what was paid and charged, as far as its feed says so.
struct FigureDay
{
    bool isNew = false; ///< they came in this very import
    QByteArray last;    ///< ISO 8601; empty of figures that came without a date in this import, or are kept here

    /// Money that comes with figures without a date is in them; figures that are kept here hold only what was posted here.
    bool holdsPayment(const QByteArray &valueDate) const { return last.isEmpty() ? isNew : valueDate <= last; }
    /// A return whose day nobody told is one of `today`; figures that come with it hold it.
    bool holdsReturn(const QByteArray &today) const { return isNew || (!last.isEmpty() && today <= last); }
    /// Figures tell of all charges that come with them, also of those that fall due later.
    bool holdsCharge(const QByteArray &dueDate) const { return isNew || (!last.isEmpty() && dueDate <= last); }
};

/// The figure days of plans, by their ids. Figures of an earlier import that brought no date hold what was until that day in `zone`.
Result<QHash<qint64, FigureDay>> figureDays(Database &database, ImportId run, const QTimeZone &zone,
                                            const std::vector<qint64> &plans);

/// A payment on file under an external id.
struct FiledPayment
{
    qint64 id = 0;
    qint64 plan = 0;
    qint64 amount = 0; ///< minor units
    bool isReversal = false;
    qint64 reverses = 0; ///< the payment it takes back; 0: none
};

/// The payments on file that have one of these external ids (UTF-8), by it.
Result<QHash<QByteArray, FiledPayment>> filedPayments(Database &database, const std::vector<QByteArray> &externalIds);

} // namespace kept
