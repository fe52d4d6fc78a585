// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/openmoney.h"

#include "models/store/query.h"

#include <array>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int plansAtOnce = 20'000;
constexpr std::array order{Component::Costs, Component::Penalties, Component::Fees,
                           Component::Tax,   Component::Interest,  Component::Principal};

struct OpenPayment
{
    PlanId plan;
    PaymentId id;
    qint64 amount;
    qint64 receivedAt; ///< UTC milliseconds
    bool staysFree;
};

struct UnpaidItem
{
    PlanId plan;
    PlanItemId id;
    std::optional<qint64>
        settledAt; ///< UTC milliseconds; when a feed says it was forgiven, not how much: later money leaves it alone
    std::array<qint64, order.size()> amounts; ///< in the order in which they are paid
};

Result<std::vector<OpenPayment>> openPayments(Database &database, const QString &scope, std::optional<ImportId> run, PlanId after,
                                              PlanId last)
{
    const QString staysFree = run ? u"CASE WHEN created_import_id = %1 THEN 0 ELSE 1 END"_s.arg(run->value()) : u"0"_s;
    Query query(
        database,
        u"SELECT collection_plan_id, id, amount - allocated_amount, COALESCE(received_at, 0), %1 FROM payment WHERE status = "
        "'Received' AND deleted_at IS NULL AND amount > allocated_amount AND collection_plan_id > ? AND "
        "collection_plan_id <= ? AND collection_plan_id IN (%2) ORDER BY collection_plan_id, value_date, id"_s.arg(staysFree,
                                                                                                                   scope));
    query.bind(after).bind(last);
    return query.all([](const Row &row) {
        return OpenPayment{row.id<PlanId>(0), row.id<PaymentId>(1), row.integer(2), row.integer(3), row.flag(4)};
    });
}

Result<std::vector<UnpaidItem>> unpaidItems(Database &database, const QString &scope, PlanId after, PlanId last)
{
    Query query(
        database,
        u"SELECT collection_plan_id, id, costs_amount - paid_costs, penalties_amount - paid_penalties, "
        u"fees_amount - paid_fees, tax_amount - paid_tax, interest_amount - "
        "paid_interest, principal_amount - paid_principal, CASE WHEN settled_by_id IS NULL OR forgiven_amount > 0 THEN NULL ELSE "
        "(SELECT s.ended_at FROM payment_schedule s WHERE s.id = settled_by_id) END, forgiven_amount "
        "FROM collection_plan_item WHERE (status <> 'Closed' OR settled_by_id IS NOT NULL) "
        "AND deleted_at IS NULL AND collection_plan_id > ? AND collection_plan_id <= ? AND "
        "collection_plan_id IN (%1) ORDER BY collection_plan_id, due_date, id"_s.arg(scope));
    query.bind(after).bind(last);
    return query.all([](const Row &row) {
        UnpaidItem item{row.id<PlanId>(0),
                        row.id<PlanItemId>(1),
                        row.optionalInteger(8),
                        {row.integer(2), row.integer(3), row.integer(4), row.integer(5), row.integer(6), row.integer(7)}};
        qint64 forgiven = row.integer(9);
        for (auto amount = item.amounts.rbegin(); amount != item.amounts.rend(); ++amount) {
            const qint64 share = std::min(forgiven, *amount);
            *amount -= share;
            forgiven -= share;
        }
        return item;
    });
}

bool isTooLate(const OpenPayment &payment, const UnpaidItem &item)
{
    return item.settledAt && payment.receivedAt > *item.settledAt;
}

void payItem(OpenPayment &payment, UnpaidItem &item, std::vector<MoneyShare> *shares)
{
    for (size_t i = 0; i < order.size(); ++i) {
        const qint64 amount = std::min(payment.amount, item.amounts[i]);
        if (amount <= 0)
            continue;
        shares->push_back({payment.id, item.id, order[i], amount});
        payment.amount -= amount;
        item.amounts[i] -= amount;
    }
}

/// Pays the items of the payment's plan that `item` begins with; paid ones are passed over for good, and by money that came too
/// late those that had been forgiven by then, which earlier money may still pay.
template<class Item>
void pay(OpenPayment &payment, Item &item, Item end, std::vector<MoneyShare> *shares)
{
    bool isWaiting = false;
    for (Item each = item; each != end && each->plan == payment.plan && payment.amount > 0; ++each) {
        if (isTooLate(payment, *each))
            isWaiting = true;
        else
            payItem(payment, *each, shares);
        if (!isWaiting)
            item = payment.amount > 0 ? std::next(each) : each;
    }
}

void keepFree(const OpenPayment &payment, std::vector<FreeMoney> *free)
{
    if (payment.amount == 0)
        return;
    if (free->empty() || free->back().plan != payment.plan)
        free->push_back({payment.plan, 0});
    free->back().amount += payment.amount;
}

SharedMoney share(std::vector<OpenPayment> payments, std::vector<UnpaidItem> items)
{
    SharedMoney money;
    money.shares.reserve(payments.size());
    auto item = items.begin();
    for (OpenPayment &payment : payments) {
        while (item != items.end() && item->plan < payment.plan)
            ++item;
        if (!payment.staysFree)
            pay(payment, item, items.end(), &money.shares);
        keepFree(payment, &money.free);
    }
    std::stable_sort(money.shares.begin(), money.shares.end(), [](const MoneyShare &a, const MoneyShare &b) {
        return std::pair(a.payment, a.item) < std::pair(b.payment, b.item);
    });
    return money;
}

} // namespace

Result<std::optional<PlanId>> OpenMoney::lastOfNext()
{
    Query query(m_database, u"SELECT max(part.id) FROM (SELECT plan.id FROM (%1) AS plan WHERE plan.id > ? ORDER BY plan.id "
                            "LIMIT ?) AS part"_s.arg(m_scope));
    query.bind(m_after).bind(plansAtOnce);
    KEPT_TRY(const auto last, query.first([](const Row &row) { return row.optionalId<PlanId>(0); }));
    return last.value_or(std::nullopt);
}

Result<std::optional<SharedMoney>> OpenMoney::next()
{
    KEPT_TRY(const auto last, lastOfNext());
    if (!last)
        return std::nullopt;
    KEPT_TRY(auto payments, openPayments(m_database, m_scope, m_run, m_after, *last));
    std::vector<UnpaidItem> items;
    if (!payments.empty()) {
        KEPT_TRY(items, unpaidItems(m_database, m_scope, m_after, *last));
    }
    m_after = *last;
    return share(std::move(payments), std::move(items));
}

} // namespace kept
