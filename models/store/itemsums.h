// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kept {

/// What the items of a plan, whose row is p, come to, as SQL: whether there are any, what is unpaid, and since when.
inline constexpr auto itemsOfPlan = "FROM collection_plan_item i WHERE i.collection_plan_id = p.id AND i.deleted_at IS NULL";
inline constexpr auto unpaidOfItem =
    "i.principal_amount + i.interest_amount + i.fees_amount + i.tax_amount + i.penalties_amount + i.costs_amount - "
    "i.paid_principal - i.paid_interest - i.paid_fees - i.paid_tax - i.paid_penalties - i.paid_costs - i.forgiven_amount";

inline QString hasItemsSql()
{
    return QStringLiteral("EXISTS (SELECT 1 %1)").arg(QLatin1StringView(itemsOfPlan));
}

inline QString ofUnpaidItemsSql(const QString &what)
{
    return QStringLiteral("(SELECT %1 %2 AND i.status <> 'Closed' AND %3 > 0)")
        .arg(what, QLatin1StringView(itemsOfPlan), QLatin1StringView(unpaidOfItem));
}

inline QString unpaidSql()
{
    return ofUnpaidItemsSql(QStringLiteral("CAST(COALESCE(sum(%1), 0) AS BIGINT)").arg(QLatin1StringView(unpaidOfItem)));
}

inline QString unpaidSinceSql()
{
    return ofUnpaidItemsSql(QStringLiteral("min(i.due_date)"));
}

} // namespace kept
