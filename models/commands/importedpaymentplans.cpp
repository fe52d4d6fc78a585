// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/importedpaymentplans.h"

#include "models/store/imports/importedschedules.h"
#include "models/store/paymentplanrepository.h"
#include "models/store/paymentrepository.h"
#include "models/store/rollups.h"

#include <algorithm>
#include <iterator>

namespace kept {

namespace {

using Instalments = RecordTable<InstalmentRecord>;

bool isJudged(PaymentPlanState state)
{
    return state == PaymentPlanState::Active || state == PaymentPlanState::Completed || state == PaymentPlanState::Broken;
}

// Each deferral adds an instalment with the next number, so the last ones stand for those put off, in the order of deferral.
Result<void> linkDeferred(Transaction &transaction, const PaymentPlanRecord &paymentPlan)
{
    KEPT_TRY(auto all, instalmentsOf(transaction.database(), paymentPlan));
    std::vector<InstalmentRecord> deferred;
    std::copy_if(all.begin(), all.end(), std::back_inserter(deferred),
                 [](const InstalmentRecord &each) { return each.status == InstalmentState::Deferred; });
    const bool isTold = std::any_of(deferred.begin(), deferred.end(), [](const auto &each) { return each.movedTo.has_value(); });
    if (deferred.empty() || isTold || deferred.size() >= all.size())
        return {};
    std::sort(deferred.begin(), deferred.end(), [](const InstalmentRecord &a, const InstalmentRecord &b) {
        return std::pair(a.verdictAt, a.number) < std::pair(b.verdictAt, b.number);
    });
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.number < b.number; });
    auto later = all.end() - static_cast<std::ptrdiff_t>(deferred.size());
    for (const InstalmentRecord &stored : deferred) {
        InstalmentRecord after = stored;
        after.movedTo = (later++)->id;
        KEPT_CHECK(Instalments::save(transaction, stored, after));
    }
    return {};
}

// Money told until it ended, as far as no earlier payment plan had it.
std::vector<CashIn> cashUntil(const std::vector<CashIn> &cash, const std::vector<PaymentRecord> &payments, qint64 from,
                              qint64 end)
{
    std::vector<CashIn> own;
    for (size_t i = 0; i < cash.size(); ++i) {
        const qint64 told = payments[i].receivedAt.value_or(from);
        if (told >= from && told <= end)
            own.push_back(cash[i]);
    }
    return own;
}

Result<void> addMatches(Transaction &transaction, const PaymentPlanRecord &stored,
                        const std::vector<InstalmentRecord> &instalments, const PaymentPlanReading &reading)
{
    qint64 received = 0;
    for (const InstalmentLink &link : reading.links) {
        InstalmentMatchRecord match;
        match.payment = link.payment;
        match.instalment = link.instalment;
        match.amount = link.amount;
        received += link.amount;
        KEPT_CHECK(RecordTable<InstalmentMatchRecord>::add(transaction, match));
    }
    for (size_t i = 0; i < instalments.size(); ++i) {
        InstalmentRecord after = instalments[i];
        after.received = Money::fromMinor(reading.instalments[i].received, stored.currency);
        KEPT_CHECK(Instalments::save(transaction, instalments[i], after));
    }
    PaymentPlanRecord after = stored;
    after.received = Money::fromMinor(received, stored.currency);
    return RecordTable<PaymentPlanRecord>::save(transaction, stored, after);
}

void spend(std::vector<CashIn> &cash, const std::vector<InstalmentLink> &links)
{
    for (const InstalmentLink &link : links)
        for (CashIn &each : cash)
            if (each.payment == link.payment)
                each.amount -= link.amount;
}

Result<std::vector<InstalmentLink>> linksOf(Transaction &transaction, const PaymentPlanRecord &stored,
                                            const std::vector<CashIn> &cash, const std::vector<PaymentRecord> &payments,
                                            qint64 now)
{
    KEPT_TRY(const auto instalments, instalmentsOf(transaction.database(), stored));
    const qint64 from = *stored.activatedAt;
    const QDate day = stored.countsFrom.value_or(QDate());
    if (isJudged(stored.status))
        return readPaymentPlan(expectedOf(instalments), cashSince(cash, payments, from), day, now).links;
    KEPT_TRY(const auto matches, matchesOf(transaction.database(), stored));
    std::vector<InstalmentLink> links;
    for (const InstalmentMatchRecord &match : matches)
        links.push_back({match.payment, match.instalment, match.amount});
    if (!links.empty() || !stored.endedAt)
        return links;
    const auto own = cashUntil(cash, payments, from, *stored.endedAt);
    const PaymentPlanReading reading = readPaymentPlan(expectedOf(instalments), own, day, *stored.endedAt);
    if (!reading.links.empty())
        KEPT_CHECK(addMatches(transaction, stored, instalments, reading));
    return reading.links;
}

Result<void> matchEnded(Transaction &transaction, std::vector<PaymentPlanRecord> all, PlanId plan, qint64 now)
{
    std::erase_if(all, [](const PaymentPlanRecord &each) { return !each.activatedAt; });
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.activatedAt < b.activatedAt; });
    KEPT_TRY(const auto payments, receivedPaymentsOf(transaction.database(), plan));
    std::vector<CashIn> cash = cashOf(payments);
    for (const PaymentPlanRecord &each : all) {
        KEPT_TRY(const auto links, linksOf(transaction, each, cash, payments, now));
        spend(cash, links);
    }
    return {};
}

} // namespace

Result<void> completeImportedPaymentPlans(Transaction &transaction, const Context &context, const std::vector<PlanId> &plans)
{
    KEPT_TRY(const auto having, plansWithSchedules(transaction.database()));
    std::vector<PlanId> both;
    std::set_intersection(having.begin(), having.end(), plans.begin(), plans.end(), std::back_inserter(both));
    for (const PlanId plan : both) {
        KEPT_TRY(const auto all, paymentPlansOf(transaction.database(), plan));
        for (const PaymentPlanRecord &each : all)
            KEPT_CHECK(linkDeferred(transaction, each));
        KEPT_CHECK(matchEnded(transaction, all, plan, context.now));
        KEPT_CHECK(refreshPlan(transaction, plan, Figures::AsTheyAre));
    }
    return {};
}

} // namespace kept
