// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/paymentplanrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Items = RecordTable<ItemRecord>;

Result<void> saveStatus(Transaction &transaction, const ItemRecord &item, ItemStatus status, std::optional<PaymentPlanId> by)
{
    ItemRecord after = item;
    after.status = status;
    after.settledBy = by;
    return Items::save(transaction, item, after);
}

} // namespace

Result<std::vector<PaymentPlanRecord>> paymentPlansOf(Database &database, PlanId plan)
{
    return RecordTable<PaymentPlanRecord>::where(
        database, u"collection_plan_id = ? AND deleted_at IS NULL ORDER BY proposed_at, id"_s, {plan.value()});
}

Result<std::vector<InstalmentRecord>> instalmentsOf(Database &database, const PaymentPlanRecord &paymentPlan)
{
    return RecordTable<InstalmentRecord>::where(
        database, u"payment_schedule_id = ? AND deleted_at IS NULL ORDER BY deadline_at, due_date, item_number"_s,
        {paymentPlan.id.value()}, Lock::None, paymentPlan.currency);
}

Result<std::vector<InstalmentMatchRecord>> matchesOf(Database &database, const PaymentPlanRecord &paymentPlan)
{
    return RecordTable<InstalmentMatchRecord>::where(
        database,
        u"undone_at IS NULL AND payment_schedule_item_id IN (SELECT i.id FROM payment_schedule_item i "
        "WHERE i.payment_schedule_id = ?) ORDER BY id"_s,
        {paymentPlan.id.value()});
}

Result<std::vector<InstalmentMatchRecord>> instalmentMatchesOf(Database &database, PaymentId payment)
{
    return RecordTable<InstalmentMatchRecord>::where(database, u"payment_id = ? AND undone_at IS NULL ORDER BY id"_s,
                                                     {payment.value()});
}

Result<std::vector<PlanId>> plansWithPaymentPlans(Database &database)
{
    Query query(database, u"SELECT DISTINCT s.collection_plan_id FROM payment_schedule s JOIN collection_plan p "
                          "ON p.id = s.collection_plan_id WHERE s.activated_at IS NOT NULL AND s.deleted_at IS NULL "
                          "AND p.deleted_at IS NULL ORDER BY s.collection_plan_id"_s);
    return query.all([](const Row &row) { return row.id<PlanId>(0); });
}

Result<std::vector<PlanId>> plansWithInstalmentsDue(Database &database, qint64 before, QDate today, int limit)
{
    Query query(
        database,
        u"SELECT i.collection_plan_id FROM payment_schedule_item i JOIN payment_schedule s ON s.id = i.payment_schedule_id "
        "JOIN collection_plan p ON p.id = i.collection_plan_id WHERE i.status = 'Open' AND i.deadline_at < ? "
        "AND i.deleted_at IS NULL AND s.deleted_at IS NULL AND s.status = 'Active' AND p.is_closed = 0 "
        "AND p.deleted_at IS NULL UNION SELECT s.collection_plan_id FROM payment_schedule s JOIN collection_plan p "
        "ON p.id = s.collection_plan_id WHERE s.status = 'PendingApproval' AND s.expires_date < ? AND s.deleted_at IS NULL "
        "AND p.deleted_at IS NULL ORDER BY 1 LIMIT ?"_s);
    query.bind(before).bind(today).bind(limit);
    return query.all([](const Row &row) { return row.id<PlanId>(0); });
}

std::vector<CashIn> cashOf(const std::vector<PaymentRecord> &payments)
{
    std::vector<CashIn> cash;
    for (const PaymentRecord &payment : payments)
        cash.push_back({payment.id, payment.valueDate, payment.amount.minor()});
    return cash;
}

std::vector<CashIn> cashSince(const std::vector<CashIn> &cash, const std::vector<PaymentRecord> &payments, qint64 since)
{
    std::vector<CashIn> own;
    for (size_t i = 0; i < cash.size(); ++i)
        if (!payments[i].receivedAt || *payments[i].receivedAt >= since)
            own.push_back(cash[i]);
    return own;
}

std::vector<ExpectedInstalment> expectedOf(const std::vector<InstalmentRecord> &instalments)
{
    std::vector<ExpectedInstalment> expected;
    for (const InstalmentRecord &instalment : instalments) {
        const bool isExpected = instalment.status != InstalmentState::Waived && instalment.status != InstalmentState::Deferred;
        expected.push_back({instalment.id, instalment.deadlineAt, instalment.lastDay.value_or(instalment.dueDate),
                            instalment.amount.minor(), instalment.required.minor(), isExpected});
    }
    return expected;
}

Result<std::vector<ItemRecord>> itemsToSettle(Database &database, const PaymentPlanRecord &paymentPlan)
{
    // What one import brought was there, but for the charges of a later day: when it was made elsewhere nobody told.
    return Items::where(database,
                        u"collection_plan_id = ? AND deleted_at IS NULL AND status <> 'Closed' AND (created_at <= ? OR EXISTS "
                        "(SELECT 1 FROM payment_schedule s WHERE s.id = ? AND s.created_import_id = "
                        "collection_plan_item.created_import_id AND NOT (collection_plan_item.kind = 'Charge' AND "
                        "collection_plan_item.due_date > s.counts_from_date))) ORDER BY id"_s,
                        {paymentPlan.plan.value(), paymentPlan.activatedAt.value_or(0), paymentPlan.id.value()});
}

Result<std::vector<ItemRecord>> itemsSettledBy(Database &database, const PaymentPlanRecord &paymentPlan)
{
    return Items::where(database, u"collection_plan_id = ? AND settled_by_id = ? ORDER BY id"_s,
                        {paymentPlan.plan.value(), paymentPlan.id.value()});
}

Result<void> settleItems(Transaction &transaction, const PaymentPlanRecord &paymentPlan)
{
    KEPT_TRY(const auto items, itemsToSettle(transaction.database(), paymentPlan));
    for (const ItemRecord &item : items)
        if (item.unpaidMinor() > 0)
            KEPT_CHECK(saveStatus(transaction, item, ItemStatus::Closed, paymentPlan.id));
    return {};
}

Result<void> unsettleItems(Transaction &transaction, const PaymentPlanRecord &paymentPlan)
{
    KEPT_TRY(const auto items, itemsSettledBy(transaction.database(), paymentPlan));
    for (const ItemRecord &item : items) {
        const bool isPaid = item.paidMinor() == item.chargedMinor();
        KEPT_CHECK(saveStatus(transaction, item, isPaid ? ItemStatus::Paid : ItemStatus::Pending, {}));
    }
    return {};
}

Result<std::vector<PaymentPlanTemplate>> paymentPlanTemplates(Database &database)
{
    KEPT_TRY(const auto rows, RecordTable<PaymentPlanTemplateRecord>::where(database, u"deleted_at IS NULL ORDER BY id"_s, {}));
    std::vector<PaymentPlanTemplate> all;
    for (const PaymentPlanTemplateRecord &row : rows)
        all.push_back(row.offer);
    for (PaymentPlanTemplate &offer : standardPaymentPlanTemplates()) {
        const auto isSame = [&](const PaymentPlanTemplateRecord &row) { return row.offer.code == offer.code; };
        if (std::none_of(rows.begin(), rows.end(), isSame))
            all.push_back(std::move(offer));
    }
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.code < b.code; });
    return all;
}

Result<std::optional<PaymentPlanTemplateRecord>> findPaymentPlanTemplate(Database &database, const QString &code)
{
    KEPT_TRY(auto rows, RecordTable<PaymentPlanTemplateRecord>::where(database, u"deleted_at IS NULL ORDER BY id"_s, {}));
    for (PaymentPlanTemplateRecord &row : rows)
        if (row.offer.code == code)
            return std::move(row);
    return std::nullopt;
}

Result<std::optional<PaymentPlanLimitRecord>> findPaymentPlanLimits(Database &database, Role role)
{
    KEPT_TRY(auto rows,
             RecordTable<PaymentPlanLimitRecord>::where(database, u"role = '%1' AND deleted_at IS NULL"_s.arg(nameOf(role)), {}));
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

Result<PaymentPlanLimits> paymentPlanLimits(Database &database, Role role)
{
    KEPT_TRY(const auto stated, findPaymentPlanLimits(database, role));
    return stated ? stated->limits : standardPaymentPlanLimits(role);
}

} // namespace kept
