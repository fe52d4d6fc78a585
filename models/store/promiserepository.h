// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/promiserules.h"
#include "models/store/recordtable.h"

namespace kept {

/// A row of promise_to_pay.
struct PromiseRecord
{
    static constexpr ObjectKind object = ObjectKind::PromiseToPay;
    PromiseId id = PromiseId::fromValue(0);
    qint64 version = 0;
    PlanId plan = PlanId::fromValue(0);
    std::optional<qint64> slot; ///< held while the promise counts; given back when it stops counting
    qint64 slotLimit = 0;       ///< the maximum it was judged by
    Currency currency;
    Money amount;
    PromiseType type = PromiseType::Single;
    std::optional<QString> method;
    PromiseState status = PromiseState::Draft;
    Money received;
    qint64 level = 1;
    std::optional<UserId> takenBy;
    qint64 takenAt = 0;
    std::optional<QDate> takenOn; ///< the day of it in the plan's zone of then: money valued earlier does not count
    std::optional<QString> channel;
    std::optional<ApprovalId> approval;
    std::optional<PromiseId> replaces;
    std::optional<PromiseId> supersededBy;
    std::optional<QString> cancelReason;
    std::optional<qint64> verdictAt;

    template<class V>
    void columns(V &v)
    {
        v("collection_plan_id", plan);
        v("slot", slot);
        v("slot_limit", slotLimit);
        v("currency_iso_code", currency);
        v("amount", amount);
        v("type", type);
        v("method", method);
        v("status", status);
        v("received_amount", received);
        v("level", level);
        v("taken_by", takenBy);
        v("taken_at", takenAt);
        v("taken_date", takenOn);
        v("channel", channel);
        v("approval_id", approval);
        v("replaces_id", replaces);
        v("superseded_by_id", supersededBy);
        v("cancel_reason", cancelReason);
        v("verdict_at", verdictAt);
    }
};

/// A row of promise_instalment: one part of a promise, in the promise's currency. Open, a verdict, Cancelled or Superseded.
struct PartRecord
{
    static constexpr ObjectKind object = ObjectKind::PromiseInstalment;
    PromisePartId id = PromisePartId::fromValue(0);
    qint64 version = 0;
    PromiseId promise = PromiseId::fromValue(0);
    PlanId plan = PlanId::fromValue(0);
    qint64 number = 1;
    QDate dueDate;
    Money amount;
    Money received;
    std::optional<Money> required; ///< what keeps it: the amount less the tolerance of its day; the amount where none is stated
    qint64 deadlineAt = 0;         ///< UTC milliseconds: the last instant at which it is not broken
    std::optional<QDate> lastDay;  ///< of the deadline, in the plan's zone, whichever that is
    PromiseState status = PromiseState::Open;
    std::optional<qint64> verdictAt;

    template<class V>
    void columns(V &v)
    {
        v("promise_id", promise);
        v("collection_plan_id", plan);
        v("part_number", number);
        v("due_date", dueDate);
        v("amount", amount);
        v("received_amount", received);
        v("required_amount", required);
        v("deadline_at", deadlineAt);
        v("last_day", lastDay);
        v("status", status);
        v("verdict_at", verdictAt);
    }
};

/// A row of promise_match: how much of a payment counts for a part, once, until the payment is reversed.
struct MatchRecord
{
    static constexpr ObjectKind object = ObjectKind::PromiseMatch;
    Id<struct MatchTag> id = Id<struct MatchTag>::fromValue(0);
    qint64 version = 0;
    PaymentId payment = PaymentId::fromValue(0);
    PromisePartId part = PromisePartId::fromValue(0);
    qint64 amount = 0; ///< minor units of the payment's currency
    std::optional<PaymentId> undoneBy;

    template<class V>
    void columns(V &v)
    {
        v("payment_id", payment);
        v("promise_instalment_id", part);
        v("amount", amount);
        v("undone_by_id", undoneBy);
    }
};

/// Every plan that a promise was made on, where the scope has it: all, or those of a team, or one plan.
Result<std::vector<PlanId>> plansWithPromises(Database &database, PolicyScope scope, std::optional<qint64> scopeId);
/// Every promise of the plan in the order they were taken, whatever their status.
Result<std::vector<PromiseRecord>> promisesOf(Database &database, PlanId plan);
/// The parts of every promise of the plan, by deadline, then by when the promise was taken.
Result<std::vector<PartRecord>> partsOfPlan(Database &database, PlanId plan, Currency currency);
Result<std::vector<PartRecord>> partsOf(Database &database, const PromiseRecord &promise);
/// The matches of a payment that stand.
Result<std::vector<MatchRecord>> matchesOf(Database &database, PaymentId payment);
/// Those that its reversal undid.
Result<std::vector<MatchRecord>> matchesUndoneBy(Database &database, PaymentId payment, PaymentId reversal);
/// Takes the matches of a payment away that goes with its import.
Result<void> removeMatches(Database &database, PaymentId payment);
/// Open plans with an open part whose deadline lies before the instant.
Result<std::vector<PlanId>> plansWithPartsDue(Database &database, qint64 before, int limit);

} // namespace kept
