// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/promisestate.h"
#include "models/store/dialect.h"
#include "models/store/reads/accountfilter.h"
#include "models/store/reads/sqltext.h"

namespace kept {

/// One part of a promise.
struct PromisePartRow
{
    PromisePartId id = PromisePartId::fromValue(0);
    qint64 number = 0;
    QDate dueDate;
    Money amount;
    Money received;
    qint64 deadlineAt = 0; ///< UTC milliseconds
    QString status;        ///< Open, Kept, PartiallyKept, Broken, Cancelled, Superseded
};

/// A promise as lists and pages show it.
struct PromiseRow
{
    PromiseId id = PromiseId::fromValue(0);
    PlanId plan = PlanId::fromValue(0);
    AccountId customer = AccountId::fromValue(0);
    QString number; ///< "PTP-000042"
    QString planName;
    QString customerName;
    PromiseState status = PromiseState::Draft;
    QString type; ///< Single, InParts
    QString method;
    QString channel;
    Currency currency;
    Money amount;
    Money received;
    qint64 level = 1;
    bool holdsSlot = false; ///< it uses up the limit
    QString takenBy;
    qint64 takenAt = 0;
    QString cancelReason;
    std::optional<qint64> verdictAt;
    std::optional<QDate> endedWithPlan; ///< when its plan closed, where it was open then and so has no verdict
    std::optional<PromiseId> replaces;
    std::optional<PromiseId> supersededBy;
    QDate firstDue, lastDue;
    std::optional<QDate> nextDue; ///< of its open parts
    std::vector<PromisePartRow> parts;
};

/// Which promises a list shows; dates are those of their parts.
struct PromiseFilter
{
    std::optional<PlanId> plan;
    std::optional<AccountId> customer;
    QStringList statuses;
    std::optional<QDate> dueFrom, dueTo;
    PortfolioScope scope;
    int limit = 1'000;
};

/// What a promise is shown as: the name of its state, or EndedWithPlan while it is open on a plan that is closed.
QString shownState(const PromiseRow &promise);
QString shownState(const PromiseRow &promise, const PromisePartRow &part);
/// An expression for promises r of plans p: when (UTC milliseconds) it was decided or over. Of one that ended with its plan the
/// start of that day is known.
QString overAtSql(const Dialect &dialect);

/// Promises, the last taken first, with their parts.
Result<std::vector<PromiseRow>> promiseRows(Database &database, const PromiseFilter &filter);
/// Promises by id, with their parts, in the order of the ids; those that are gone are left out.
Result<std::vector<PromiseRow>> promiseRowsOf(Database &database, const std::vector<qint64> &ids);

} // namespace kept
