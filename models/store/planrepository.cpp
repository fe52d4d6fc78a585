// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/planrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

void PlanRecord::nameAfterId()
{
    if (name.isEmpty())
        name = humanNumber(object, id.value());
}

Money &ItemRecord::charged(Component component)
{
    switch (component) {
    case Component::Costs: return costs;
    case Component::Penalties: return penalties;
    case Component::Fees: return fees;
    case Component::Tax: return tax;
    case Component::Interest: return interest;
    case Component::Principal: break;
    }
    return principal;
}

Money &ItemRecord::paid(Component component)
{
    switch (component) {
    case Component::Costs: return paidCosts;
    case Component::Penalties: return paidPenalties;
    case Component::Fees: return paidFees;
    case Component::Tax: return paidTax;
    case Component::Interest: return paidInterest;
    case Component::Principal: break;
    }
    return paidPrincipal;
}

Result<PlanRecord> lockPlan(Transaction &transaction, PlanId plan)
{
    return RecordTable<PlanRecord>::get(transaction.database(), plan.value(), Lock::ForUpdate);
}

Result<void> lockPlans(Transaction &transaction, std::vector<PlanId> plans)
{
    Database &database = transaction.database();
    if (database.dialect().rowLock().isEmpty())
        return {};
    std::sort(plans.begin(), plans.end());
    for (const PlanId plan : plans) {
        Query query(database, u"SELECT id FROM collection_plan WHERE id = ?"_s + database.dialect().rowLock());
        query.bind(plan);
        KEPT_CHECK(query.integer());
    }
    return {};
}

Result<std::vector<ItemRecord>> itemsOf(Database &database, PlanId plan)
{
    return RecordTable<ItemRecord>::where(database, u"collection_plan_id = ? AND deleted_at IS NULL ORDER BY due_date, id"_s,
                                          {plan.value()});
}

Result<void> moveToBin(Transaction &transaction, ObjectKind object, qint64 id, Bin bin)
{
    Journal &journal = transaction.journal();
    const bool deletes = bin == Bin::Delete;
    Query query(transaction.database(),
                u"UPDATE %1 SET deleted_at = ?, version = version + 1, updated_at = ?, updated_by = ? "
                "WHERE id = ? AND deleted_at IS %2"_s.arg(objectType(object).table, deletes ? u"NULL"_s : u"NOT NULL"_s));
    query.bind(deletes ? std::optional(journal.at()) : std::nullopt).bind(journal.at()).bind(journal.by()).bind(id);
    KEPT_TRY(const qint64 rows, query.run());
    if (rows != 1)
        return fail(ErrorKind::NotFound, u"RECORD.MISSING"_s, {}, {{u"object"_s, objectType(object).apiName}, {u"id"_s, id}});
    const auto yes = std::optional(u"1"_s);
    const auto no = std::optional(u"0"_s);
    journal.change(object, id, u"IsDeleted"_s, deletes ? no : yes, deletes ? yes : no);
    return {};
}

Result<std::optional<qint64>> binnedAt(Database &database, ObjectKind object, qint64 id)
{
    Query query(database, u"SELECT deleted_at FROM %1 WHERE id = ?"_s.arg(objectType(object).table));
    KEPT_TRY(const auto at, query.bind(id).first([](const Row &row) { return row.optionalInteger(0); }));
    return at.value_or(std::nullopt);
}

Result<void> closeCases(Transaction &transaction, PlanId plan, QDate today, std::optional<PaymentId> by)
{
    Database &database = transaction.database();
    Query open(
        database,
        u"SELECT id, status FROM collection_case WHERE collection_plan_id = ? AND status <> 'Closed' AND deleted_at IS NULL"_s);
    open.bind(plan);
    KEPT_TRY(const auto cases, open.all([](const Row &row) { return std::pair(row.integer(0), row.text(1)); }));
    for (const auto &[id, status] : cases) {
        Query query(
            database,
            u"UPDATE collection_case SET status = 'Closed', closed_date = ?, closed_by_payment_id = ?, status_when_closed = ?, "
            "version = version + 1, updated_at = ?, updated_by = ? WHERE id = ?"_s);
        query.bind(today).bind(by).bind(status).bind(transaction.journal().at()).bind(transaction.journal().by()).bind(id);
        KEPT_CHECK(query.run());
        transaction.journal().change(ObjectKind::Case, id, u"Status"_s, status, u"Closed"_s);
    }
    return {};
}

Result<void> reopenCases(Transaction &transaction, PlanId plan, PaymentId by)
{
    Database &database = transaction.database();
    Query closed(database,
                 u"SELECT id, status_when_closed FROM collection_case WHERE collection_plan_id = ? AND closed_by_payment_id = ? "
                 "AND status = 'Closed'"_s);
    closed.bind(plan).bind(by);
    KEPT_TRY(const auto cases, closed.all([](const Row &row) { return std::pair(row.integer(0), row.text(1)); }));
    for (const auto &[id, status] : cases) {
        Query query(database,
                    u"UPDATE collection_case SET status = status_when_closed, closed_date = NULL, closed_by_payment_id = NULL, "
                    "status_when_closed = NULL, version = version + 1, updated_at = ?, updated_by = ? WHERE id = ?"_s);
        query.bind(transaction.journal().at()).bind(transaction.journal().by()).bind(id);
        KEPT_CHECK(query.run());
        transaction.journal().change(ObjectKind::Case, id, u"Status"_s, u"Closed"_s, status);
    }
    return {};
}

namespace {

Result<bool> isAnyOf(Database &database, ObjectKind object, qint64 id, QStringView deleted)
{
    Query query(database, u"SELECT count(*) FROM %1 WHERE id = ? AND deleted_at IS %2"_s.arg(objectType(object).table, deleted));
    query.bind(id);
    KEPT_TRY(const qint64 count, query.integer());
    return count > 0;
}

} // namespace

Result<bool> exists(Database &database, ObjectKind object, qint64 id)
{
    return isAnyOf(database, object, id, u"NULL");
}

Result<bool> isInBin(Database &database, ObjectKind object, qint64 id)
{
    return isAnyOf(database, object, id, u"NOT NULL");
}

} // namespace kept
