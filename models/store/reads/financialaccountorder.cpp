// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reads/financialaccountorder.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString plainColumn(AccountColumn column)
{
    switch (column) {
    case AccountColumn::Number: return u"f.financial_account_number"_s;
    case AccountColumn::Customer: return u"a.name_key"_s;
    case AccountColumn::Type: return u"f.type"_s;
    case AccountColumn::Status: return u"f.plan_status"_s;
    case AccountColumn::Currency: return u"f.currency_iso_code"_s;
    case AccountColumn::InitialDue: return u"f.initial_due_amount"_s;
    case AccountColumn::CurrentDue: return u"f.current_due_amount"_s;
    case AccountColumn::Fees: return u"f.total_fees_amount"_s;
    case AccountColumn::Paid: return u"f.total_payments_received"_s;
    case AccountColumn::Promised: return u"f.promised_amount"_s;
    case AccountColumn::Disputed: return u"f.disputed_amount"_s;
    case AccountColumn::Owner: return u'(' + openPlanOwnerSql(u"MIN"_s) + u')';
    case AccountColumn::NextPromise: return u"f.next_promise_date"_s;
    case AccountColumn::PlanCount: return u"f.plan_count"_s;
    case AccountColumn::DaysPastDue: break;
    }
    return {};
}

bool isAmount(AccountColumn column)
{
    switch (column) {
    case AccountColumn::InitialDue:
    case AccountColumn::CurrentDue:
    case AccountColumn::Fees:
    case AccountColumn::Paid:
    case AccountColumn::Promised:
    case AccountColumn::Disputed: return true;
    default: return false;
    }
}

} // namespace

QString openPlanOwnerSql(const QString &aggregate)
{
    return u"SELECT %1(COALESCE(u.name, t.name)) FROM collection_plan p LEFT JOIN app_user u ON u.id = p.owner_user_id "
           "LEFT JOIN team t ON t.id = p.owner_team_id "
           "WHERE p.financial_account_id = f.id AND p.deleted_at IS NULL AND p.is_closed = 0"_s.arg(aggregate);
}

SqlText orderSql(const Dialect &dialect, AccountOrder order, QDate today)
{
    SqlText text(u" ORDER BY "_s);
    if (isAmount(order.column))
        text.add(u"f.currency_iso_code, "_s);
    if (order.column == AccountColumn::DaysPastDue)
        text.add(daysPastDueSql(dialect, u"f"_s), today, today);
    else
        text.add(plainColumn(order.column));
    text.add(order.direction == Qt::DescendingOrder ? u" DESC NULLS LAST"_s : u" NULLS LAST"_s);
    return text.add(u", f.id"_s);
}

} // namespace kept
