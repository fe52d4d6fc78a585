// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/promiserules.h"
#include "models/store/reads/moneyreads.h"
#include "models/store/reads/planreads.h"

#include <vector>

namespace kept {

/// A promise that uses up the plan's limit.
struct LimitPromise
{
    PromiseId id = PromiseId::fromValue(0);
    QString status;
    Money amount;
    QDate due; ///< of its last part
    QString takenBy;
    qint64 takenAt = 0; ///< UTC milliseconds
};

/// Somebody who may decide a request for an override.
struct Supervisor
{
    UserId id = UserId::fromValue(0);
    QString name;
};

/// Everything the promise dialog shows before anything is typed.
struct PromiseSheet
{
    PlanRow plan;
    PromiseFacts facts; ///< without the one that is replaced
    std::optional<PromiseRow> replaces;
    std::vector<LimitPromise> counted;
    std::vector<Supervisor> supervisors;
};

} // namespace kept
