// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/paymentplanledger.h"

#include "models/commands/instalmentinterest.h"
#include "models/commands/planmoney.h"
#include "models/queries/clockstops.h"
#include "models/queries/promisereading.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using PaymentPlans = RecordTable<PaymentPlanRecord>;
using Instalments = RecordTable<InstalmentRecord>;
using Matches = RecordTable<InstalmentMatchRecord>;

Money moneyOf(qint64 minor, const PaymentPlanRecord &paymentPlan)
{
    return Money::fromMinor(minor, paymentPlan.currency);
}

Result<void> writeLinks(Transaction &transaction, const PaymentPlanBalance &balance, qint64 now)
{
    KEPT_TRY(const auto stored, matchesOf(transaction.database(), balance.stored));
    std::vector<InstalmentLink> missing = balance.reading.links;
    for (const InstalmentMatchRecord &match : stored) {
        const InstalmentLink link{match.payment, match.instalment, match.amount};
        const auto found = std::find(missing.begin(), missing.end(), link);
        if (found != missing.end()) {
            missing.erase(found);
            continue;
        }
        InstalmentMatchRecord undone = match;
        undone.undoneAt = now;
        KEPT_CHECK(Matches::save(transaction, match, undone));
    }
    for (const InstalmentLink &link : missing) {
        InstalmentMatchRecord match;
        match.payment = link.payment;
        match.instalment = link.instalment;
        match.amount = link.amount;
        KEPT_CHECK(Matches::add(transaction, match));
    }
    return {};
}

struct Verdict
{
    bool isDecided = false;
    bool isNew = false;
};

// When it came to a verdict the facts tell; where they don't, it is the moment at which it was found.
std::optional<qint64> instantOf(Verdict verdict, std::optional<qint64> stored, std::optional<qint64> derived, qint64 now)
{
    if (!verdict.isDecided)
        return std::nullopt;
    if (derived)
        return derived;
    return verdict.isNew ? std::optional(now) : stored;
}

Result<void> writeInstalments(Transaction &transaction, const PaymentPlanBalance &balance, qint64 now)
{
    for (size_t i = 0; i < balance.instalments.size(); ++i) {
        const InstalmentRecord &stored = balance.instalments[i];
        InstalmentRecord after = stored;
        after.received = moneyOf(balance.reading.instalments[i].received, balance.stored);
        const bool isExpected = stored.status != InstalmentState::Waived && stored.status != InstalmentState::Deferred;
        if (isExpected) {
            const InstalmentReading &reading = balance.reading.instalments[i];
            after.status = reading.state;
            const bool isDecided = after.status != InstalmentState::Open;
            after.verdictAt = instantOf({isDecided, after.status != stored.status}, stored.verdictAt, reading.decidedAt, now);
        }
        KEPT_CHECK(Instalments::save(transaction, stored, after));
    }
    return {};
}

std::optional<QDate> nextDueOf(const PaymentPlanBalance &balance)
{
    std::optional<QDate> next;
    for (size_t i = 0; i < balance.instalments.size(); ++i) {
        const InstalmentRecord &each = balance.instalments[i];
        const bool isExpected = each.status != InstalmentState::Waived && each.status != InstalmentState::Deferred;
        if (isExpected && balance.reading.instalments[i].state == InstalmentState::Open)
            next = next ? std::min(*next, each.dueDate) : each.dueDate;
    }
    return next;
}

qint64 receivedOf(const PaymentPlanReading &reading)
{
    qint64 received = 0;
    for (const InstalmentLink &link : reading.links)
        received += link.amount;
    return received;
}

// What was forgiven stands with the payment plan: the due amount tells it no more.
Result<void> forgiveWhole(Transaction &transaction, PlanId id, const std::vector<PaymentPlanBalance> &balances)
{
    KEPT_TRY(const auto plan, RecordTable<PlanRecord>::get(transaction.database(), id.value()));
    KEPT_TRY(const auto payments, receivedPaymentsOf(transaction.database(), id));
    PlanRecord changed = plan;
    const auto completed = forgivingOf(balances);
    for (const PaymentPlanBalance &balance : balances) {
        if (!changesForgiveness(balance))
            continue;
        KEPT_TRY(const auto stored, PaymentPlans::get(transaction.database(), balance.stored.id.value()));
        const bool is = std::any_of(completed.begin(), completed.end(), [&](const auto &each) { return each.id == stored.id; });
        PaymentPlanRecord after = stored;
        after.settled.reset();
        if (is) {
            const qint64 owed = std::max<qint64>(0, owedWithoutItems(changed, payments));
            after.settled = Money::fromMinor(std::min(owed, stored.forgiven.minor()), plan.currency);
        }
        const qint64 moved = after.settled.value_or(Money::zero(plan.currency)).minor() -
                             stored.settled.value_or(Money::zero(plan.currency)).minor();
        changed.currentDue = Money::fromMinor(changed.currentDue.minor() - moved, plan.currency);
        KEPT_CHECK(PaymentPlans::save(transaction, stored, after));
    }
    return RecordTable<PlanRecord>::save(transaction, plan, changed);
}

// A plan with items has them forgiven, one without has its due amount lowered, and both the other way round; money is put anew.
Result<void> forgive(Transaction &transaction, const PlanRecord &plan, const std::vector<PaymentPlanBalance> &balances,
                     const EffectivePolicy &policy)
{
    Database &database = transaction.database();
    const auto completed = forgivingOf(balances);
    KEPT_TRY(const auto items, itemsOf(database, plan.id));
    Replay replay;
    if (!items.empty()) {
        KEPT_TRY(replay.items, itemsAsSettled(database, plan.id, completed));
    } else {
        KEPT_CHECK(forgiveWhole(transaction, plan.id, balances));
    }
    KEPT_CHECK(replayPayments(transaction, plan.id, policy, replay));
    return {};
}

void count(const PaymentPlanRecord &stored, const PaymentPlanRecord &after, PaymentPlanVerdicts &verdicts)
{
    if (stored.status == after.status)
        return;
    verdicts.completed += after.status == PaymentPlanState::Completed ? 1 : 0;
    verdicts.broken += after.status == PaymentPlanState::Broken ? 1 : 0;
    verdicts.reopened += after.status == PaymentPlanState::Active ? 1 : 0;
}

Result<void> write(Transaction &transaction, PaymentPlanBalance &balance, qint64 now, PaymentPlanVerdicts &verdicts)
{
    KEPT_CHECK(writeLinks(transaction, balance, now));
    KEPT_CHECK(writeInstalments(transaction, balance, now));
    PaymentPlanRecord after = balance.stored;
    after.status = balance.reading.state;
    const qint64 received = receivedOf(balance.reading);
    after.received = moneyOf(received, balance.stored);
    verdicts.matched += received;
    after.nextDue = after.status == PaymentPlanState::Active ? nextDueOf(balance) : std::nullopt;
    const bool isOver = after.status != PaymentPlanState::Active;
    after.endedAt = instantOf({isOver, after.status != balance.stored.status}, balance.stored.endedAt, balance.reading.endedAt,
                              now);
    count(balance.stored, after, verdicts);
    return PaymentPlans::save(transaction, balance.stored, after);
}

// Deadlines of open instalments move with the holds and the plan's zone; what was decided stays decided.
Result<void> moveDeadlines(Transaction &transaction, const PaymentPlanRecord &paymentPlan, const PromiseTerms &terms, QDate today)
{
    const bool isStopped = stopsClock(terms.holds);
    if (!isStopped && !terms.isZoneKnown)
        return {};
    KEPT_TRY(const auto instalments, instalmentsOf(transaction.database(), paymentPlan));
    for (const InstalmentRecord &stored : instalments) {
        if (stored.status != InstalmentState::Open)
            continue;
        InstalmentRecord after = stored;
        if (isStopped)
            setDeadline(after, terms, paymentPlan.activatedAt.value_or(0), today);
        else if (stored.lastDay)
            after.deadlineAt = endOfBusinessDay(*stored.lastDay, terms.zone);
        after.required = stored.required;
        KEPT_CHECK(Instalments::save(transaction, stored, after));
    }
    return {};
}

// What stays of a deadline that a hold had moved.
Result<void> takeDaysBack(Transaction &transaction, const PaymentPlanRecord &paymentPlan, const PromiseTerms &terms,
                          const std::vector<HoldRecord> &before, QDate today)
{
    const qint64 agreedAt = paymentPlan.activatedAt.value_or(0);
    KEPT_TRY(const auto instalments, instalmentsOf(transaction.database(), paymentPlan));
    for (const InstalmentRecord &stored : instalments) {
        const int left = stoppedDays(terms.holds, terms.zone, agreedAt, stored.dueDate, today);
        if (stoppedDays(before, terms.zone, agreedAt, stored.dueDate, today) == left)
            continue;
        InstalmentRecord after = stored;
        setDeadline(after, terms, agreedAt, today);
        after.required = stored.required;
        KEPT_CHECK(Instalments::save(transaction, stored, after));
    }
    return {};
}

// It had been paid or over with its payment plan, or that is active again.
bool isExpectedAnew(const PaymentPlanBalance &balance, size_t i)
{
    const InstalmentState before = balance.instalments[i].status;
    const InstalmentState after = balance.reading.instalments[i].state;
    if (before == InstalmentState::Waived || before == InstalmentState::Deferred || after == InstalmentState::Paid)
        return false;
    const bool isReopened = balance.stored.status != PaymentPlanState::Active &&
                            balance.reading.state == PaymentPlanState::Active;
    if (isReopened && after == InstalmentState::Open)
        return true;
    return after != before && (before == InstalmentState::Paid || before == InstalmentState::Ended);
}

// What comes to be expected again, of an instalment that lost its money or a payment plan that was over, is so in the zone of now;
// says whether a deadline moved.
Result<bool> moveReopened(Transaction &transaction, const std::vector<PaymentPlanBalance> &balances, const PromiseTerms &terms)
{
    bool hasMoved = false;
    for (const PaymentPlanBalance &balance : balances)
        for (size_t i = 0; terms.isZoneKnown && i < balance.instalments.size(); ++i) {
            const InstalmentRecord &stored = balance.instalments[i];
            if (!stored.lastDay || !isExpectedAnew(balance, i))
                continue;
            InstalmentRecord after = stored;
            after.deadlineAt = endOfBusinessDay(*stored.lastDay, terms.zone);
            hasMoved = hasMoved || after.deadlineAt != stored.deadlineAt;
            KEPT_CHECK(Instalments::save(transaction, stored, after));
        }
    return hasMoved;
}

Result<int> expireOffers(Transaction &transaction, const std::vector<PaymentPlanRecord> &all, QDate today, qint64 now)
{
    int expired = 0;
    for (const PaymentPlanRecord &each : all) {
        if (each.status != PaymentPlanState::PendingApproval || !each.expires || *each.expires >= today)
            continue;
        KEPT_CHECK(endPaymentPlan(transaction, each, PaymentPlanState::Expired, {}, now));
        ++expired;
    }
    return expired;
}

} // namespace

Result<PaymentPlanVerdicts> judgePaymentPlans(Transaction &transaction, const PlanRecord &plan, const PromiseTerms &terms,
                                              qint64 now)
{
    Database &database = transaction.database();
    PaymentPlanVerdicts verdicts;
    KEPT_TRY(const auto all, paymentPlansOf(database, plan.id));
    if (all.empty())
        return verdicts;
    const QDate today = localDate(now, terms.zone);
    KEPT_TRY(verdicts.expired, expireOffers(transaction, all, today, now));
    for (const PaymentPlanRecord &each : all)
        if (each.status == PaymentPlanState::Active)
            KEPT_CHECK(moveDeadlines(transaction, each, terms, today));
    KEPT_TRY(auto balances, readPaymentPlans(database, plan.id, now));
    KEPT_TRY(const bool hasMoved, moveReopened(transaction, balances, terms));
    if (hasMoved) {
        KEPT_TRY(balances, readPaymentPlans(database, plan.id, now));
    }
    for (PaymentPlanBalance &balance : balances)
        if (balance.reading.state != PaymentPlanState::Active)
            KEPT_CHECK(write(transaction, balance, now, verdicts));
    for (PaymentPlanBalance &balance : balances)
        if (balance.reading.state == PaymentPlanState::Active)
            KEPT_CHECK(write(transaction, balance, now, verdicts));
    KEPT_CHECK(settleInterest(transaction, plan.id, balances, terms.policy));
    if (std::any_of(balances.begin(), balances.end(), changesForgiveness)) {
        KEPT_CHECK(forgive(transaction, plan, balances, terms.policy));
        // What was forgiven stood as it was until now.
        KEPT_CHECK(settleInterest(transaction, plan.id, balances, terms.policy));
    }
    return verdicts;
}

Result<void> takeDaysBack(Transaction &transaction, const PlanRecord &plan, const PromiseTerms &terms, const HoldRecord &hold,
                          QDate today)
{
    std::vector<HoldRecord> before = terms.holds;
    before.push_back(hold);
    KEPT_TRY(const auto all, paymentPlansOf(transaction.database(), plan.id));
    for (const PaymentPlanRecord &each : all)
        if (each.activatedAt)
            KEPT_CHECK(takeDaysBack(transaction, each, terms, before, today));
    return {};
}

void setDeadline(InstalmentRecord &instalment, const PromiseTerms &terms, qint64 agreedAt, QDate today)
{
    const int days = stoppedDays(terms.holds, terms.zone, agreedAt, instalment.dueDate, today);
    instalment.required = requiredAmount(instalment.amount, terms.policy);
    instalment.lastDay = promiseLastDay(instalment.dueDate, terms.policy, terms.calendar, days);
    instalment.deadlineAt = endOfBusinessDay(*instalment.lastDay, terms.zone);
}

Result<void> activatePaymentPlan(Transaction &transaction, const PaymentPlanRecord &paymentPlan, const PromiseTerms &terms,
                                 qint64 now)
{
    KEPT_TRY(const auto instalments, instalmentsOf(transaction.database(), paymentPlan));
    KEPT_TRY(const qint64 agreedAt, agreementInstant(transaction.database(), paymentPlan.plan, now));
    const QDate today = localDate(now, terms.zone);
    for (const InstalmentRecord &stored : instalments) {
        InstalmentRecord after = stored;
        setDeadline(after, terms, agreedAt, today);
        KEPT_CHECK(Instalments::save(transaction, stored, after));
    }
    PaymentPlanRecord after = paymentPlan;
    after.status = PaymentPlanState::Active;
    after.activatedAt = agreedAt;
    after.countsFrom = today;
    after.nextDue = instalments.empty() ? std::nullopt : std::optional(instalments.front().dueDate);
    KEPT_CHECK(PaymentPlans::save(transaction, paymentPlan, after));
    return chargeInterest(transaction, after, terms.policy);
}

// One that was broken when it was cancelled stays so until it is judged: its deadlines don't move meanwhile.
Result<void> reinstatePaymentPlan(Transaction &transaction, const PaymentPlanRecord &paymentPlan)
{
    KEPT_TRY(const auto instalments, instalmentsOf(transaction.database(), paymentPlan));
    const bool isBroken = std::any_of(instalments.begin(), instalments.end(),
                                      [](const InstalmentRecord &each) { return each.status == InstalmentState::Missed; });
    for (const InstalmentRecord &stored : instalments) {
        if (stored.status != InstalmentState::Ended || isBroken)
            continue;
        InstalmentRecord after = stored;
        after.status = InstalmentState::Open;
        after.verdictAt.reset();
        KEPT_CHECK(Instalments::save(transaction, stored, after));
    }
    PaymentPlanRecord after = paymentPlan;
    after.status = !paymentPlan.activatedAt ? PaymentPlanState::PendingApproval
                   : isBroken               ? PaymentPlanState::Broken
                                            : PaymentPlanState::Active;
    after.endedAt.reset();
    after.endReason.reset();
    return PaymentPlans::save(transaction, paymentPlan, after);
}

Result<void> endPaymentPlan(Transaction &transaction, const PaymentPlanRecord &paymentPlan, PaymentPlanState state,
                            const QString &reason, qint64 now)
{
    KEPT_TRY(const auto instalments, instalmentsOf(transaction.database(), paymentPlan));
    for (const InstalmentRecord &stored : instalments) {
        if (stored.status != InstalmentState::Open)
            continue;
        InstalmentRecord after = stored;
        after.status = InstalmentState::Ended;
        after.verdictAt = now;
        KEPT_CHECK(Instalments::save(transaction, stored, after));
    }
    PaymentPlanRecord after = paymentPlan;
    after.status = state;
    after.endedAt = now;
    after.nextDue.reset();
    if (!reason.isEmpty())
        after.endReason = reason;
    return PaymentPlans::save(transaction, paymentPlan, after);
}

} // namespace kept
