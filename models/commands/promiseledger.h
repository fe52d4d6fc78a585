// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cashmatching.h"
#include "models/queries/promiseterms.h"
#include "models/store/promiserepository.h"

namespace kept {

/// The promises of one plan with their parts, changed in memory and saved as what differs. The plan's row is locked.
class PromiseLedger final
{
public:
    static Result<PromiseLedger> load(Transaction &transaction, const PlanRecord &plan, PromiseTerms terms);
    /// The same where the promises have been read already.
    static Result<PromiseLedger> load(Transaction &transaction, const PlanRecord &plan, PromiseTerms terms,
                                      const std::vector<PromiseRecord> &promises);

    /// Error: RECORD.MISSING when the promise is not one of the plan's.
    Result<PromiseRecord> promise(PromiseId id) const;
    int counted() const;
    std::vector<PromiseRecord> promises() const;
    std::vector<PartRecord> parts() const;

    struct Making
    {
        PromiseDraft draft;
        qint64 takenAt = 0;
        std::optional<UserId> takenBy;
        std::optional<ApprovalId> approval;
        std::optional<PromiseId> replaces;
        int level = 1;
        int slotLimit = 0;
    };
    /// Adds a promise with the lowest free slot, where it counts. Error: PTP.SLOT (Conflict) when no slot up to the limit is free.
    Result<PromiseId> make(const Making &making);
    /// Ends a promise as cancelled or superseded; its open parts end with it.
    void end(PromiseId id, PromiseState state, std::optional<QString> reason, qint64 now);
    /// Lets a promise that is over stand as if it had never been; what was decided before stays so. `slotLimit` is the maximum it
    /// is judged by where it comes to count anew. Money and verdicts are to be asked for: recountMoney(), judge().
    void reinstate(PromiseId id, int slotLimit);
    /// Notes which promise took the place of another.
    void supersede(PromiseId id, PromiseId by);

    /// Moves the deadlines of parts that are undecided, or have lost money, by the days on which a hold stopped the clock, up to
    /// `today`, and to the close of business in the plan's zone where that is known; says whether one moved.
    bool moveDeadlines(QDate today);
    /// Derives from the facts what of the plan's money counts for which part, and writes the links that differ; gives all links.
    Result<std::vector<CashLink>> countMoney();
    /// The same where money may have gone: what becomes undecided by it has the deadline that holds since its verdict gave it.
    Result<void> recountMoney(QDate today);
    /// Undoes the links of a payment that was reversed. What else came may count in its place: recountMoney().
    Result<void> unmatch(PaymentId payment, PaymentId reversal);
    /// Gives a payment the links back that its reversal undid, for the next count to start from: recountMoney().
    Result<void> rematch(PaymentId payment, PaymentId reversal);
    /// Takes the days back that a hold added to deadlines, which is none of the terms' any more; says whether one moved.
    bool takeDaysBack(const HoldRecord &hold, QDate today);
    /// Takes the links of a payment back that goes as if it had never come.
    Result<void> forget(PaymentId payment);
    /// Gives every part, and from them every promise, its verdict at `now`.
    void judge(qint64 now);
    /// The same for what was decided at or after an instant, as if nothing had been decided since.
    void judgeAnew(qint64 since, qint64 now);
    /// Gives back the slots of promises that no longer count, lets those that count hold one, and writes what differs.
    Result<void> save();
    /// Promises whose state is another than when loaded, with the state they have now.
    std::vector<PromiseRecord> changed() const;

private:
    struct Part
    {
        PartRecord stored;
        PartRecord now;
    };
    struct Entry
    {
        PromiseRecord stored;
        PromiseRecord now;
        std::vector<Part> parts;
    };

    PromiseLedger(Transaction &transaction, PlanId plan, PromiseTerms terms)
        : m_transaction(&transaction), m_plan(plan), m_terms(std::move(terms))
    {}
    Entry *find(PromiseId id);
    void judgeEnded(Entry &entry, qint64 endedAt, qint64 now);
    void judgeOpen(Entry &entry, qint64 now);
    void receive(PromisePartId part, qint64 amount);
    qint64 lowestFreeSlot() const;
    Result<void> addParts(Entry &entry, const PromiseDraft &draft);
    void setLastDay(PartRecord &part, int stopped) const;
    void assignSlots();
    bool counts(const PromiseRecord &promise) const;
    Result<void> saveSlotsGivenBack();

    Transaction *m_transaction;
    PlanId m_plan;
    PromiseTerms m_terms;
    std::vector<Entry> m_entries;
};

} // namespace kept
