// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/planlist.h"

#include "models/queries/placedscope.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<PlanRows::Answer> answer(Database &database, const Asking &asking, const PlanRows &question)
{
    KEPT_TRY(auto rows, planRowsOf(database, question.financialAccount, asking.today));
    KEPT_CHECK(keepSeen(database, asking, &rows, [](const PlanRow &row) { return row.id; }));
    return rows;
}

Result<CustomerPlanRows::Answer> answer(Database &database, const Asking &asking, const CustomerPlanRows &question)
{
    KEPT_TRY(auto rows, planRowsOf(database, question.customer, asking.today));
    KEPT_CHECK(keepSeen(database, asking, &rows, [](const PlanRow &row) { return row.id; }));
    return rows;
}

Result<ItemRows::Answer> answer(Database &database, const Asking &asking, const ItemRows &question)
{
    KEPT_CHECK(needSight(database, asking, question.plan));
    KEPT_TRY(auto items, itemRowsOf(database, question.plan));
    for (ItemRow &item : items)
        deriveState(&item, asking.today);
    return items;
}

void deriveState(ItemRow *item, QDate today)
{
    const qint64 past = item->dueDate.daysTo(today);
    item->days = past < 0 ? -past : past;
    if (!item->due.isPositive())
        item->state = ItemState::Paid;
    else if (item->status == u"Closed"_s)
        item->state = ItemState::Closed;
    else
        item->state = past > 0 ? ItemState::PastDue : past == 0 ? ItemState::DueToday : ItemState::DueLater;
    if (item->state == ItemState::Paid || item->state == ItemState::Closed)
        item->days = 0;
}

} // namespace kept
