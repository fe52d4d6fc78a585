// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reads/watchreads.h"

#include "models/domain/catalogue.h"
#include "models/domain/namekey.h"
#include "models/store/reads/financialaccountreads.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

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

// Columns other than the names of customer and plan, in which text is looked for too.
SqlText textCondition(const QString &text, ObjectKind object, const QString &id, const QStringList &columns)
{
    const QString like = likeAnywhere(text.toLower());
    SqlText any(u" AND (a.name_key LIKE ? ESCAPE '!' OR LOWER(p.name) LIKE ? ESCAPE '!'"_s, likeAnywhere(nameKey(text)), like);
    for (const QString &column : columns)
        any.add(u" OR LOWER(%1) LIKE ? ESCAPE '!'"_s.arg(column), like);
    if (const auto number = idOfHumanNumber(object, text))
        any.add(u" OR %1 = ?"_s.arg(id), *number);
    return any.add(u")"_s);
}

SqlText disputes(const CaseworkFilter &filter)
{
    SqlText text(u" FROM dispute d JOIN collection_plan p ON p.id = d.collection_plan_id JOIN account a ON a.id = p.account_id "
                 "LEFT JOIN app_user u ON u.id = d.opened_by LEFT JOIN app_user v ON v.id = d.resolved_by "
                 "WHERE d.deleted_at IS NULL AND p.deleted_at IS NULL"_s);
    text.add(ownerCondition(filter.plan, filter.customer, filter.scope));
    if (filter.openOnly)
        text.add(u" AND d.status = 'Open'"_s);
    if (const QString words = filter.text.trimmed(); !words.isEmpty())
        text.add(textCondition(words, ObjectKind::Dispute, u"d.id"_s, {u"u.name"_s, u"d.resolution_note"_s, u"d.evidence"_s}));
    return text;
}

SqlText cases(const CaseworkFilter &filter)
{
    SqlText text(u" FROM collection_case c JOIN collection_plan p ON p.id = c.collection_plan_id "
                 "JOIN account a ON a.id = p.account_id LEFT JOIN app_user u ON u.id = c.owner_user_id "
                 "WHERE c.deleted_at IS NULL AND p.deleted_at IS NULL"_s);
    text.add(ownerCondition(filter.plan, filter.customer, filter.scope));
    if (filter.openOnly)
        text.add(u" AND c.status <> 'Closed'"_s);
    if (const QString words = filter.text.trimmed(); !words.isEmpty())
        text.add(textCondition(words, ObjectKind::Case, u"c.id"_s, {u"u.name"_s, u"c.reason"_s, u"c.type"_s, u"c.notes"_s}));
    return text;
}

std::vector<SortKey> disputeKeys(const Dialect &dialect, DisputeOrder order, bool openOnly, Qt::SortOrder direction)
{
    const SortKey currency = SortKey::text(u"d.currency_iso_code"_s);
    // As the days they are open go up, those that nobody knows first; the others by how they ended.
    const QString opened = u"CASE WHEN d.status = 'Open' THEN COALESCE(%1, -9999999) ELSE 0 END"_s.arg(
        dialect.daysBetween(u"d.received_date"_s, u"'1970-01-01'"_s));
    switch (order) {
    case DisputeOrder::Urgency: return {SortKey::date(openOnly ? u"d.respond_by_date"_s : u"d.received_date"_s, direction)};
    case DisputeOrder::Received: return {SortKey::date(u"d.received_date"_s, direction)};
    case DisputeOrder::Customer: return {SortKey::text(u"a.name_key"_s)};
    case DisputeOrder::Currency: return {currency};
    case DisputeOrder::Amount: return {currency, SortKey::number(u"d.amount"_s)};
    case DisputeOrder::State: return {SortKey::text(u"d.status"_s), SortKey::text(u"d.outcome"_s), SortKey::number(opened)};
    case DisputeOrder::RespondBy: return {SortKey::date(u"d.respond_by_date"_s, direction)};
    case DisputeOrder::Kind: return {SortKey::text(u"d.kind"_s)};
    case DisputeOrder::Plan: return {SortKey::text(u"p.name"_s)};
    case DisputeOrder::OpenedBy: return {SortKey::text(u"u.name"_s)};
    case DisputeOrder::Note: return {SortKey::text(u"d.resolution_note"_s)};
    case DisputeOrder::Number: break;
    }
    return {};
}

std::vector<SortKey> caseKeys(CaseOrder order, Qt::SortOrder direction)
{
    const SortKey due = SortKey::date(u"c.due_date"_s, direction);
    // What an import brought beside the four stands behind them.
    const QString priority = u"CASE COALESCE(c.priority, '') WHEN 'Low' THEN 0 WHEN '' THEN 1 WHEN 'Medium' THEN 1 "
                             "WHEN 'High' THEN 2 WHEN 'Critical' THEN 3 ELSE 4 END"_s;
    switch (order) {
    case CaseOrder::Urgency: return {{u"COALESCE(c.closed_date, '0001-01-01')"_s, SortKey::Kind::Date}, due};
    case CaseOrder::Due: return {due};
    case CaseOrder::Customer: return {SortKey::text(u"a.name_key"_s)};
    case CaseOrder::Status: return {SortKey::text(u"c.status"_s)};
    case CaseOrder::Priority: return {SortKey::number(priority)};
    case CaseOrder::Reason: return {SortKey::text(u"c.reason"_s)};
    case CaseOrder::Type: return {SortKey::text(u"c.type"_s)};
    case CaseOrder::Plan: return {SortKey::text(u"p.name"_s)};
    case CaseOrder::Owner: return {SortKey::text(u"u.name"_s)};
    case CaseOrder::Notes: return {SortKey::text(u"c.notes"_s)};
    case CaseOrder::Number: break;
    }
    return {};
}

Keyset keysetOf(std::vector<SortKey> keys, const QString &id, Qt::SortOrder direction)
{
    keys.push_back(SortKey::number(id));
    return {std::move(keys), direction};
}

} // namespace

Result<ListPage<DisputeRow>> disputePage(Database &database, const CaseworkFilter &filter, DisputeOrder order,
                                         Qt::SortOrder direction, const ListPart &part)
{
    if (order == DisputeOrder::Urgency)
        direction = filter.openOnly ? Qt::AscendingOrder : Qt::DescendingOrder;
    const PagedSelect select{{u"d.id"_s,
                              u"d.collection_plan_id"_s,
                              u"p.account_id"_s,
                              u"p.name"_s,
                              u"a.name"_s,
                              u"d.collection_plan_item_id"_s,
                              u"d.kind"_s,
                              u"d.status"_s,
                              u"d.outcome"_s,
                              u"d.currency_iso_code"_s,
                              u"d.amount"_s,
                              u"d.credited_amount"_s,
                              u"d.received_date"_s,
                              u"d.resolved_date"_s,
                              u"d.evidence"_s,
                              u"u.name"_s,
                              u"v.name"_s,
                              u"d.resolution_note"_s,
                              u"d.hold_id"_s,
                              u"d.respond_by_date"_s},
                             disputes(filter),
                             keysetOf(disputeKeys(database.dialect(), order, filter.openOnly, direction), u"d.id"_s, direction)};
    return readPage(database, select, part, readDispute);
}

Result<ListPage<CaseRow>> casePage(Database &database, const CaseworkFilter &filter, CaseOrder order, Qt::SortOrder direction,
                                   const ListPart &part)
{
    if (order == CaseOrder::Urgency)
        direction = Qt::AscendingOrder;
    const PagedSelect select{{u"c.id"_s, u"c.collection_plan_id"_s, u"p.account_id"_s, u"p.name"_s, u"a.name"_s, u"c.reason"_s,
                              u"c.type"_s, u"c.priority"_s, u"c.status"_s, u"u.name"_s, u"c.due_date"_s, u"c.closed_date"_s,
                              u"c.notes"_s},
                             cases(filter),
                             keysetOf(caseKeys(order, direction), u"c.id"_s, direction)};
    return readPage(database, select, part, readCase);
}

} // namespace kept
