// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/disputedsql.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

QString contestedSql(const QString &plan)
{
    // Open disputes of an item are found by their plan, and only what is disputed is worked out.
    const QString ofItem =
        u"FROM dispute d WHERE d.collection_plan_id = i.collection_plan_id AND d.collection_plan_item_id = i.id "
        "AND d.status = 'Open' AND d.deleted_at IS NULL"_s;
    return u"(COALESCE((SELECT sum(d.amount) FROM dispute d WHERE d.collection_plan_id = %1.id AND "
           "d.collection_plan_item_id IS NULL AND d.status = 'Open' AND d.deleted_at IS NULL), 0) + "
           "COALESCE((SELECT sum(CASE WHEN x.contested < x.unpaid THEN x.contested ELSE x.unpaid END) FROM (SELECT "
           "CASE WHEN i.status = 'Closed' THEN 0 ELSE i.principal_amount + i.interest_amount + i.fees_amount + i.tax_amount + "
           "i.penalties_amount + i.costs_amount - i.paid_principal - i.paid_interest - i.paid_fees - i.paid_tax - "
           "i.paid_penalties - i.paid_costs - i.forgiven_amount END AS unpaid, COALESCE((SELECT sum(d.amount) %2), "
           "i.disputed_amount) AS contested FROM collection_plan_item i WHERE i.collection_plan_id = %1.id "
           "AND i.deleted_at IS NULL AND (i.disputed_amount <> 0 OR EXISTS (SELECT 1 %2))) AS x), 0))"_s.arg(plan, ofItem);
}

QString disputedSql(const QString &plan)
{
    return u"(SELECT CASE WHEN y.contested <= %1.current_due_amount THEN y.contested WHEN %1.current_due_amount > 0 "
           "THEN %1.current_due_amount ELSE 0 END FROM (SELECT %2 AS contested) AS y)"_s.arg(plan, contestedSql(plan));
}

} // namespace kept
