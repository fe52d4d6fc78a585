// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/imports/importrun.h"

#include <QDate>
#include <QHash>
#include <QTimeZone>

#include <vector>

namespace kept {

/// Until when the figures of a plan hold the money that came in, as far as its feed says so.
struct FigureDay
{
    bool isAll = false; ///< they came in this very import, without a date: what comes with them is in them
    QDate last;         ///< invalid: they are kept here, and hold only what was posted here

    bool holds(QDate valueDate) const { return isAll || (last.isValid() && valueDate <= last); }
};

/// The figure days of plans, by their ids. Figures of an earlier import that brought no date hold what came until that day in `zone`.
Result<QHash<qint64, FigureDay>> figureDays(Database &database, ImportId run, const QTimeZone &zone,
                                            const std::vector<qint64> &plans);

/// A payment on file under an external id.
struct KnownPayment
{
    qint64 id = 0;
    qint64 plan = 0;
    qint64 amount = 0; ///< minor units
    bool isReversal = false;
};

/// The payments on file that have one of these external ids (UTF-8), by it.
Result<QHash<QByteArray, KnownPayment>> knownPayments(Database &database, const std::vector<QByteArray> &externalIds);

} // namespace kept
