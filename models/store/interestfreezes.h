// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/domain/result.h"

#include <QDate>
#include <QTimeZone>

#include <map>
#include <optional>
#include <vector>

namespace kept {

class Database;

/// A time in which a payment plan charges no interest. What it froze stays frozen when it was kept to; broken or cancelled it
/// holds no more.
struct InterestFreeze
{
    PlanId plan = PlanId::fromValue(0);
    PaymentPlanId paymentPlan = PaymentPlanId::fromValue(0);
    QDate from;
    std::optional<QDate> until; ///< its last day; none while the payment plan is active

    bool covers(QDate date) const { return date >= from && (!until || date <= *until); }
};

/// Those of one collection plan.
Result<std::vector<InterestFreeze>> interestFreezesOf(Database &database, PlanId plan, const QTimeZone &zone);
/// Those of all, by collection plan; without those of payment plans that came with this import.
Result<std::multimap<qint64, InterestFreeze>> interestFreezes(Database &database, ImportId apartFrom, const QTimeZone &zone);

} // namespace kept
