// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/paymentplanreading.h"

namespace kept {

namespace {

bool isJudged(const PaymentPlanRecord &paymentPlan)
{
    return paymentPlan.status == PaymentPlanState::Active || paymentPlan.status == PaymentPlanState::Completed ||
           paymentPlan.status == PaymentPlanState::Broken;
}

// Money that counts for one payment plan counts for no other.
void spend(std::vector<CashIn> &cash, const std::vector<InstalmentLink> &links)
{
    for (const InstalmentLink &link : links)
        for (CashIn &each : cash)
            if (each.payment == link.payment)
                each.amount -= link.amount;
}

// One that was ended by somebody keeps what it had, as far as the money still stands.
Result<PaymentPlanReading> readEnded(Database &database, const PaymentPlanBalance &balance, const std::vector<CashIn> &cash)
{
    KEPT_TRY(const auto matches, matchesOf(database, balance.stored));
    PaymentPlanReading reading;
    reading.state = balance.stored.status;
    reading.instalments.resize(balance.instalments.size());
    for (size_t i = 0; i < balance.instalments.size(); ++i)
        reading.instalments[i].state = balance.instalments[i].status;
    for (const InstalmentMatchRecord &match : matches) {
        const auto stands = [&](const CashIn &each) { return each.payment == match.payment; };
        if (std::none_of(cash.begin(), cash.end(), stands))
            continue;
        reading.links.push_back({match.payment, match.instalment, match.amount});
        for (size_t i = 0; i < balance.instalments.size(); ++i)
            if (balance.instalments[i].id == match.instalment)
                reading.instalments[i].received += match.amount;
    }
    return reading;
}

// Where a newer one is active, an older one that its money would bring back has been taken over by it.
void supersedeOlder(std::vector<PaymentPlanBalance> &balances)
{
    std::optional<qint64> takenAt;
    for (auto each = balances.rbegin(); each != balances.rend(); ++each) {
        if (each->reading.state != PaymentPlanState::Active)
            continue;
        if (takenAt) {
            each->reading.state = PaymentPlanState::Superseded;
            each->reading.endedAt = takenAt;
            for (InstalmentReading &instalment : each->reading.instalments)
                if (instalment.state == InstalmentState::Open) {
                    instalment.state = InstalmentState::Ended;
                    instalment.decidedAt = takenAt;
                }
        }
        takenAt = each->stored.activatedAt;
    }
}

} // namespace

std::vector<PaymentPlanRecord> forgivingOf(const std::vector<PaymentPlanBalance> &balances)
{
    std::vector<PaymentPlanRecord> forgiving;
    for (const PaymentPlanBalance &each : balances) {
        const bool isWaived = std::any_of(
            each.instalments.begin(), each.instalments.end(),
            [](const InstalmentRecord &instalment) { return instalment.status == InstalmentState::Waived; });
        if (each.reading.state == PaymentPlanState::Completed && each.stored.forgiven.isPositive() && !isWaived)
            forgiving.push_back(each.stored);
    }
    return forgiving;
}

bool changesForgiveness(const PaymentPlanBalance &balance)
{
    const bool was = balance.stored.status == PaymentPlanState::Completed;
    const bool is = balance.reading.state == PaymentPlanState::Completed;
    return was != is && balance.stored.forgiven.isPositive();
}

// What one counted that was ended by somebody counts for no other, even where that one was agreed before.
Result<std::vector<PaymentPlanBalance>> readPaymentPlans(Database &database, PlanId plan, qint64 now,
                                                         const std::optional<PaymentRecord> &also)
{
    std::vector<PaymentPlanBalance> balances;
    KEPT_TRY(const auto all, paymentPlansOf(database, plan));
    for (const PaymentPlanRecord &each : all)
        if (each.activatedAt)
            balances.push_back({each, {}, {}});
    if (balances.empty())
        return balances;
    std::stable_sort(balances.begin(), balances.end(), [](const PaymentPlanBalance &a, const PaymentPlanBalance &b) {
        return a.stored.activatedAt < b.stored.activatedAt;
    });
    KEPT_TRY(auto payments, receivedPaymentsOf(database, plan));
    if (also)
        payments.push_back(*also);
    std::vector<CashIn> cash = cashOf(payments);
    for (PaymentPlanBalance &balance : balances) {
        KEPT_TRY(balance.instalments, instalmentsOf(database, balance.stored));
        if (isJudged(balance.stored))
            continue;
        KEPT_TRY(balance.reading, readEnded(database, balance, cash));
        spend(cash, balance.reading.links);
    }
    for (PaymentPlanBalance &balance : balances) {
        if (!isJudged(balance.stored))
            continue;
        const auto own = cashSince(cash, payments, *balance.stored.activatedAt);
        const QDate from = balance.stored.countsFrom.value_or(QDate());
        balance.reading = readPaymentPlan(expectedOf(balance.instalments), own, from, now);
        spend(cash, balance.reading.links);
    }
    supersedeOlder(balances);
    return balances;
}

} // namespace kept
