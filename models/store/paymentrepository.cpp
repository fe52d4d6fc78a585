// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/paymentrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<std::optional<PaymentRecord>> findPayment(Database &database, const QString &externalId)
{
    Query query(database, u"SELECT id FROM payment WHERE external_id = ? AND deleted_at IS NULL"_s);
    query.bind(externalId);
    KEPT_TRY(const auto id, query.first([](const Row &row) { return row.integer(0); }));
    if (!id)
        return std::nullopt;
    KEPT_TRY(auto rows, RecordTable<PaymentRecord>::where(database, u"id = ?"_s, {*id}));
    return std::move(rows.front());
}

Result<std::vector<PaymentRecord>> receivedPaymentsOf(Database &database, PlanId plan)
{
    return RecordTable<PaymentRecord>::where(
        database, u"collection_plan_id = ? AND status = 'Received' AND deleted_at IS NULL ORDER BY value_date, id"_s,
        {plan.value()});
}

Result<std::vector<PlanId>> plansWithFreeMoney(Database &database)
{
    Query query(database, u"SELECT DISTINCT collection_plan_id FROM payment WHERE status = 'Received' AND deleted_at IS NULL "
                          "AND allocated_amount < amount ORDER BY collection_plan_id"_s);
    return query.all([](const Row &row) { return row.id<PlanId>(0); });
}

Result<std::vector<AllocationRecord>> allocationsOf(Database &database, PaymentId payment)
{
    return RecordTable<AllocationRecord>::where(database, u"payment_id = ? AND undone_by_id IS NULL ORDER BY id"_s,
                                                {payment.value()});
}

Result<std::vector<AllocationRecord>> allocationsOf(Database &database, PlanId plan)
{
    return RecordTable<AllocationRecord>::where(
        database,
        u"undone_by_id IS NULL AND payment_id IN (SELECT m.id FROM payment m WHERE m.collection_plan_id = ?) ORDER BY id"_s,
        {plan.value()});
}

Result<std::vector<AllocationRecord>> allocationsUndoneBy(Database &database, PaymentId payment, PaymentId reversal)
{
    return RecordTable<AllocationRecord>::where(database, u"payment_id = ? AND undone_by_id = ? ORDER BY id"_s,
                                                {payment.value(), reversal.value()});
}

} // namespace kept
