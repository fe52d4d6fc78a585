// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/queries/plandetail.h"
#include "models/queries/summary.h"
#include "models/store/reads/financialaccountreads.h"
#include "models/store/reads/findreads.h"
#include "models/store/reads/planreads.h"
#include "models/store/reads/timelinereads.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kept {

// What --json says: keys and words that stay; money {"amount", "currency"}, instants ISO 8601 in UTC, dates ISO 8601,
// null for what there is none of.

QJsonObject toJson(const Error &error);
QJsonObject toJson(const Finding &finding);
QJsonObject toJson(const FinancialAccountRow &row);
QJsonObject toJson(const PlanRow &row);
QJsonObject toJson(const ItemRow &row);
QJsonObject toJson(const FoundRow &row);
QJsonObject toJson(const PromisePartRow &part);
QJsonObject toJson(const PlanPromise &counted);
QJsonObject toJson(const PlanDetail::Answer &plan);
QJsonObject toJson(const TimelineEntry &entry);
QJsonObject toJson(const PromiseTally &tally);
QJsonObject toJson(const AgeingBucket &bucket);
QJsonObject toJson(const CurrencySummary &sums);
QJsonObject toJson(const PortfolioSummary::Answer &summary);
QJsonObject toJson(const AccountSummary::Answer &summary);

/// "PromiseTaken"
QString nameOfKind(TimelineKind kind);
/// "2026-03-20T15:00:00.000Z"
QString instantJson(qint64 utc);
QJsonValue instantJson(std::optional<qint64> utc);
QJsonValue dateJson(std::optional<QDate> date);

template<class T>
QJsonArray listJson(const std::vector<T> &rows)
{
    QJsonArray list;
    for (const T &row : rows)
        list.append(toJson(row));
    return list;
}

} // namespace kept
