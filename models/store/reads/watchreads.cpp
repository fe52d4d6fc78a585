// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reads/watchreads.h"

#include "models/domain/catalogue.h"
#include "models/store/reads/financialaccountreads.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

void addOwner(SqlText *text, const CaseworkFilter &filter)
{
    if (filter.plan)
        text->add(u" AND p.id = ?"_s, filter.plan->value());
    if (filter.customer)
        text->add(u" AND p.account_id = ?"_s, filter.customer->value());
    text->add(scopeCondition(filter.scope));
}

DisputeRow readDispute(const Row &row)
{
    DisputeRow dispute;
    dispute.id = row.id<DisputeId>(0);
    dispute.number = humanNumber(ObjectKind::Dispute, row.integer(0));
    dispute.plan = row.id<PlanId>(1);
    dispute.customer = row.id<AccountId>(2);
    dispute.planName = row.text(3);
    dispute.customerName = row.text(4);
    dispute.item = row.optionalId<PlanItemId>(5);
    dispute.kind = row.text(6);
    dispute.status = row.text(7);
    dispute.outcome = row.text(8);
    const Currency currency = row.currency(9);
    dispute.amount = row.money(10, currency);
    dispute.credited = row.money(11, currency);
    dispute.received = row.optionalDate(12);
    dispute.resolved = row.optionalDate(13);
    dispute.evidence = row.text(14);
    dispute.openedBy = row.text(15);
    dispute.resolvedBy = row.text(16);
    dispute.note = row.text(17);
    dispute.hold = row.optionalId<HoldId>(18);
    dispute.respondBy = row.optionalDate(19);
    return dispute;
}

CaseRow readCase(const Row &row)
{
    CaseRow found;
    found.id = row.id<CaseId>(0);
    found.number = humanNumber(ObjectKind::Case, row.integer(0));
    found.plan = row.optionalId<PlanId>(1);
    found.customer = row.optionalId<AccountId>(2);
    found.planName = row.text(3);
    found.customerName = row.text(4);
    found.reason = row.text(5);
    found.type = row.text(6);
    found.priority = row.text(7);
    found.status = row.text(8);
    found.owner = row.text(9);
    found.due = row.optionalDate(10);
    found.closed = row.optionalDate(11);
    found.notes = row.text(12);
    return found;
}

} // namespace

Result<std::vector<DisputeRow>> disputeRows(Database &database, const CaseworkFilter &filter)
{
    SqlText text(u"SELECT d.id, d.collection_plan_id, p.account_id, p.name, a.name, d.collection_plan_item_id, d.kind, d.status, "
                 "d.outcome, d.currency_iso_code, d.amount, d.credited_amount, d.received_date, d.resolved_date, d.evidence, "
                 "u.name, v.name, d.resolution_note, d.hold_id, d.respond_by_date FROM dispute d JOIN collection_plan p ON p.id "
                 "= d.collection_plan_id "
                 "JOIN account a ON a.id = p.account_id LEFT JOIN app_user u ON u.id = d.opened_by "
                 "LEFT JOIN app_user v ON v.id = d.resolved_by WHERE d.deleted_at IS NULL AND p.deleted_at IS NULL"_s);
    addOwner(&text, filter);
    if (filter.openOnly)
        text.add(u" AND d.status = 'Open'"_s);
    text.add((filter.openOnly ? u" ORDER BY d.respond_by_date NULLS LAST, d.id LIMIT ?"_s
                              : u" ORDER BY d.received_date DESC NULLS LAST, d.id DESC LIMIT ?"_s),
             qint64(filter.limit));
    return allOf(database, text, readDispute);
}

Result<std::vector<CaseRow>> caseRows(Database &database, const CaseworkFilter &filter)
{
    SqlText text(
        u"SELECT c.id, c.collection_plan_id, p.account_id, p.name, a.name, c.reason, c.type, c.priority, c.status, u.name, "
        "c.due_date, c.closed_date, c.notes FROM collection_case c JOIN collection_plan p ON p.id = c.collection_plan_id "
        "JOIN account a ON a.id = p.account_id LEFT JOIN app_user u ON u.id = c.owner_user_id "
        "WHERE c.deleted_at IS NULL AND p.deleted_at IS NULL"_s);
    addOwner(&text, filter);
    if (filter.openOnly)
        text.add(u" AND c.status <> 'Closed'"_s);
    text.add(u" ORDER BY c.closed_date NULLS FIRST, c.due_date NULLS LAST, c.id LIMIT ?"_s, qint64(filter.limit));
    return allOf(database, text, readCase);
}

} // namespace kept
