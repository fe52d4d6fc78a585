// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/component.h"
#include "models/domain/id.h"
#include "models/store/database.h"

#include <optional>
#include <vector>

namespace kept {

/// What a payment pays of one component of an item, in minor units.
struct MoneyShare
{
    PaymentId payment;
    PlanItemId item;
    Component component;
    qint64 amount;
};

/// What stays free of a plan's payments, in minor units.
struct FreeMoney
{
    PlanId plan;
    qint64 amount;
};

/// Where the open money of some plans goes, in the order of payments and items, and what of it no item takes.
struct SharedMoney
{
    std::vector<MoneyShare> shares;
    std::vector<FreeMoney> free; ///< of each plan that has some left
};

/// Shares received payments that are not allocated among the unpaid items of their plans: payments by value date, items by
/// due date, in each costs, penalties, fees, tax, interest, principal. Goes through the plans in parts, so that memory stays the same.
class OpenMoney final
{
public:
    /// `scope` is a SELECT of the ids of plans. With `run`, the money of that import alone is shared; other money stays free.
    OpenMoney(Database &database, QString scope, std::optional<ImportId> run = {})
        : m_database(database), m_scope(std::move(scope)), m_run(run)
    {}
    /// The money of the next plans; none when there are no more plans.
    Result<std::optional<SharedMoney>> next();

private:
    Result<std::optional<PlanId>> lastOfNext();

    Database &m_database;
    QString m_scope;
    std::optional<ImportId> m_run;
    PlanId m_after = PlanId::fromValue(0);
};

} // namespace kept
