// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QJsonArray>

#include <optional>
#include <vector>

namespace kept {

/// A named range of days, ends included; the last without end.
struct CaseRange
{
    QString name;
    qint64 from = 0;
    std::optional<qint64> to;
    bool holds(qint64 days) const { return days >= from && (!to || days <= *to); }
};

/// Errors: CASE.FORMAT.
Result<std::vector<CaseRange>> caseRanges(const QJsonArray &rows);
/// The name of the range that holds the days; empty when none does.
QString rangeOf(const std::vector<CaseRange> &ranges, qint64 days);

/// Plays a script of payments and pauses; the result of each check, in order, shaped as the check. A debt is tagged with its
/// range when it is looked at, unless a pause covers that day or the one before: tags stand still in a pause and follow a
/// day after it. Errors: CASE.FORMAT, CASE.UNSUPPORTED.
Result<QJsonValue> runAgeingScript(const QJsonArray &events, const std::vector<CaseRange> &ranges, int graceDays);

} // namespace kept
