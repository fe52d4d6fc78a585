// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reads/planreads.h"

#include "models/domain/catalogue.h"
#include "models/store/reads/financialaccountreads.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

// %1 stands for the days past due.
constexpr auto selectPlans =
    "SELECT p.id, p.financial_account_id, p.account_id, p.contact_id, p.name, a.name, f.financial_account_number, f.type, "
    "p.status, "
    "r.name, COALESCE(u.name, t.name), g.name, p.collection_plan_segment, p.time_zone, "
    "(SELECT MIN(h.reason) FROM hold h WHERE h.deleted_at IS NULL AND h.lifted_at IS NULL AND h.start_date <= ? "
    "AND (h.end_date IS NULL OR h.end_date >= ?) AND (h.account_id = p.account_id OR h.collection_plan_id = p.id)), "
    "p.currency_iso_code, p.past_due_since, p.due_date, p.closed_date, p.next_promise_date, p.paused_days, p.is_closed, "
    "p.initial_due_amount, p.current_due_amount, p.total_fees_amount, p.total_interest_amount, p.total_tax_amount, "
    "p.total_payments_received, p.promised_amount, p.disputed_amount, p.unallocated_amount, "
    "(SELECT COUNT(*) FROM collection_plan_item i WHERE i.collection_plan_id = p.id AND i.deleted_at IS NULL), "
    "p.promise_to_pay_count, p.maximum_promiseto_pay_count, p.risk_score, p.version, %1, p.next_instalment_date, "
    "p.payment_plan_status "
    "FROM collection_plan p JOIN account a ON a.id = p.account_id "
    "LEFT JOIN financial_account f ON f.id = p.financial_account_id "
    "LEFT JOIN collection_plan_reason r ON r.id = p.collection_plan_reason_id "
    "LEFT JOIN app_user u ON u.id = p.owner_user_id LEFT JOIN team t ON t.id = p.owner_team_id "
    "LEFT JOIN account g ON g.id = p.collection_agency_account_id WHERE p.deleted_at IS NULL AND "_L1;

PlanRow readNames(const Row &row)
{
    PlanRow plan;
    plan.id = row.id<PlanId>(0);
    plan.financialAccount = row.optionalId<FinancialAccountId>(1);
    plan.customer = row.id<AccountId>(2);
    plan.contact = row.optionalId<ContactId>(3);
    plan.name = row.text(4);
    plan.customerName = row.text(5);
    plan.financialAccountNumber = row.text(6);
    plan.financialAccountType = row.text(7);
    plan.status = row.text(8);
    plan.reason = row.text(9);
    plan.owner = row.text(10);
    plan.agency = row.text(11);
    plan.segment = row.text(12);
    plan.timeZone = row.text(13);
    plan.holdReason = row.text(14);
    return plan;
}

void readMoney(const Row &row, PlanRow *plan)
{
    plan->currency = row.currency(15);
    plan->initialDue = row.money(22, plan->currency);
    plan->currentDue = row.money(23, plan->currency);
    plan->fees = row.money(24, plan->currency);
    plan->interest = row.money(25, plan->currency);
    plan->tax = row.money(26, plan->currency);
    plan->paid = row.money(27, plan->currency);
    plan->promised = row.money(28, plan->currency);
    plan->disputed = row.money(29, plan->currency);
    plan->unallocated = row.money(30, plan->currency);
}

PlanRow readPlan(const Row &row)
{
    PlanRow plan = readNames(row);
    readMoney(row, &plan);
    plan.pastDueSince = row.optionalDate(16);
    plan.dueDate = row.optionalDate(17);
    plan.closedDate = row.optionalDate(18);
    plan.nextPromise = row.optionalDate(19);
    plan.pausedDays = row.integer(20);
    plan.isClosed = row.flag(21);
    plan.itemCount = row.integer(31);
    plan.promiseCount = row.integer(32);
    plan.ownMaximumPromises = row.optionalInteger(33);
    plan.riskScore = row.optionalInteger(34);
    plan.version = row.integer(35);
    plan.daysPastDue = plan.isClosed ? 0 : row.integer(36);
    plan.nextInstalment = row.optionalDate(37);
    plan.paymentPlanStatus = row.text(38);
    return plan;
}

Result<std::vector<PlanRow>> plansWhere(Database &database, const QString &condition, qint64 id, QDate today)
{
    const QString select = QString(selectPlans).arg(daysPastDueSql(database.dialect(), u"p"_s));
    Query query(database, select + condition + u" ORDER BY p.is_closed, p.past_due_since NULLS LAST, p.id"_s);
    query.bind(today).bind(today).bind(today).bind(today).bind(id);
    return query.all(readPlan);
}

ItemRow readItem(const Row &row)
{
    ItemRow item;
    item.id = row.id<PlanItemId>(0);
    item.plan = row.id<PlanId>(1);
    item.kind = row.text(2);
    item.name = row.text(3);
    item.dueDate = row.date(4);
    item.status = row.text(5);
    item.currency = row.currency(6);
    item.principalDue = row.money(7, item.currency);
    item.interestDue = row.money(8, item.currency);
    item.feesDue = row.money(9, item.currency);
    item.taxDue = row.money(10, item.currency);
    item.due = row.money(11, item.currency);
    item.billed = row.money(12, item.currency);
    item.paid = row.money(13, item.currency);
    item.promised = row.money(14, item.currency);
    item.disputed = row.money(15, item.currency);
    item.penaltiesDue = row.money(16, item.currency);
    item.costsDue = row.money(17, item.currency);
    qint64 forgiven = row.integer(18);
    for (Money *due : {&item.principalDue, &item.interestDue, &item.taxDue, &item.feesDue, &item.penaltiesDue, &item.costsDue}) {
        const qint64 share = std::min(forgiven, due->minor());
        *due = Money::fromMinor(due->minor() - share, item.currency);
        forgiven -= share;
    }
    return item;
}

} // namespace

Result<std::vector<PlanRow>> planRowsOf(Database &database, FinancialAccountId account, QDate today)
{
    return plansWhere(database, u"p.financial_account_id = ?"_s, account.value(), today);
}

Result<std::vector<PlanRow>> planRowsOf(Database &database, AccountId customer, QDate today)
{
    return plansWhere(database, u"p.account_id = ?"_s, customer.value(), today);
}

Result<PlanRow> planRowOf(Database &database, PlanId plan, QDate today)
{
    KEPT_TRY(const auto rows, plansWhere(database, u"p.id = ?"_s, plan.value(), today));
    if (rows.empty())
        return fail(ErrorKind::NotFound, u"RECORD.MISSING"_s, {},
                    {{u"object"_s, objectType(ObjectKind::CollectionPlan).apiName}, {u"id"_s, plan.value()}});
    return rows.front();
}

Result<std::vector<ItemRow>> itemRowsOf(Database &database, PlanId plan)
{
    Query query(
        database,
        u"SELECT id, collection_plan_id, kind, name, due_date, status, currency_iso_code, principal_amount - paid_principal, "
        "interest_amount - paid_interest, fees_amount - paid_fees, tax_amount - paid_tax, "
        "principal_amount + interest_amount + fees_amount + tax_amount + penalties_amount + costs_amount - paid_principal - "
        "paid_interest - paid_fees - paid_tax - paid_penalties - paid_costs - forgiven_amount, "
        "principal_amount + interest_amount + fees_amount + tax_amount + penalties_amount + costs_amount, "
        "paid_principal + paid_interest + paid_fees + paid_tax + paid_penalties + paid_costs, "
        "promised_amount, disputed_amount, penalties_amount - paid_penalties, costs_amount - paid_costs, forgiven_amount FROM "
        "collection_plan_item WHERE collection_plan_id = ? AND deleted_at IS NULL "
        "ORDER BY due_date, id"_s);
    query.bind(plan);
    return query.all(readItem);
}

} // namespace kept
