// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/paymentplanrepository.h"

#include "models/store/caserepository.h"

#include <algorithm>
#include <map>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

// What one import brought was there, but for the charges of a later day: when it was made elsewhere nobody told.
Result<std::vector<PlanItemId>> itemsOnActivation(Database &database, const PaymentPlanRecord &paymentPlan)
{
    Query query(database, u"SELECT i.id FROM collection_plan_item i WHERE i.collection_plan_id = ? AND i.deleted_at IS NULL "
                          "AND (i.created_at <= ? OR EXISTS (SELECT 1 FROM payment_schedule s WHERE s.id = ? AND "
                          "s.created_import_id = i.created_import_id AND NOT (i.kind = 'Charge' AND i.due_date > "
                          "s.counts_from_date))) AND NOT EXISTS (SELECT 1 FROM payment_schedule_item x WHERE "
                          "x.charge_item_id = i.id AND x.payment_schedule_id = ?) ORDER BY i.id"_s);
    query.bind(paymentPlan.plan).bind(paymentPlan.activatedAt.value_or(0)).bind(paymentPlan.id).bind(paymentPlan.id);
    return query.all([](const Row &row) { return row.id<PlanItemId>(0); });
}

void forgive(ItemRecord &item, const PaymentPlanRecord &paymentPlan, qint64 disputed, qint64 &left)
{
    const qint64 share = std::min(left, item.chargedMinor() - item.forgiven.minor() - disputed);
    if (share <= 0 || item.isShut())
        return;
    item.forgiven = Money::fromMinor(item.forgiven.minor() + share, item.currency);
    item.settledBy = paymentPlan.id;
    left -= share;
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
        database,
        u"payment_schedule_id = ? AND deleted_at IS NULL ORDER BY COALESCE(last_day, due_date), due_date, item_number"_s,
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
        cash.push_back({payment.id, payment.valueDate, payment.amount.minor(), payment.receivedAt});
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
                            instalment.amount.minor(), instalment.required.minor(), isExpected,
                            isExpected ? std::nullopt : instalment.verdictAt});
    }
    return expected;
}

Result<std::vector<ItemRecord>> itemsAsSettled(Database &database, PlanId plan, const std::vector<PaymentPlanRecord> &completed)
{
    KEPT_TRY(auto items, itemsOf(database, plan));
    for (ItemRecord &item : items) {
        if (!item.settledBy)
            continue;
        item.status = ItemStatus::Pending;
        item.settledBy.reset();
        item.forgiven = Money::zero(item.currency);
    }
    KEPT_TRY(const auto disputes, openDisputesOf(database, plan));
    std::map<PlanItemId, qint64> disputed;
    for (const DisputeRecord &dispute : disputes)
        if (dispute.item)
            disputed[*dispute.item] += dispute.amount.minor();
    for (const PaymentPlanRecord &each : completed) {
        KEPT_TRY(const auto known, itemsOnActivation(database, each));
        qint64 left = each.forgiven.minor();
        for (auto item = items.rbegin(); item != items.rend(); ++item)
            if (std::binary_search(known.begin(), known.end(), item->id))
                forgive(*item, each, disputed[item->id], left);
    }
    return items;
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
