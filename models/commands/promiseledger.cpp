// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/promiseledger.h"

#include "models/queries/clockstops.h"
#include "models/queries/paymentoutcome.h"
#include "models/queries/promisereading.h"

#include <set>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

Money requiredOf(const PartRecord &part)
{
    return part.required.value_or(part.amount);
}

PromiseVerdict verdictOf(PromiseState state)
{
    switch (state) {
    case PromiseState::Kept: return PromiseVerdict::Kept;
    case PromiseState::PartiallyKept: return PromiseVerdict::PartiallyKept;
    case PromiseState::Broken: return PromiseVerdict::Broken;
    default: return PromiseVerdict::Open;
    }
}

template<class Record>
void setState(Record &record, PromiseState state, qint64 now)
{
    if (record.status == state)
        return;
    record.status = state;
    record.verdictAt = state == PromiseState::Open ? std::nullopt : std::optional(now);
}

Money sum(Money amount, qint64 minor)
{
    return Money::fromMinor(amount.minor() + minor, amount.currency());
}

} // namespace

Result<PromiseLedger> PromiseLedger::load(Transaction &transaction, const PlanRecord &plan, PromiseTerms terms)
{
    KEPT_TRY(const auto promises, promisesOf(transaction.database(), plan.id));
    return load(transaction, plan, std::move(terms), promises);
}

Result<PromiseLedger> PromiseLedger::load(Transaction &transaction, const PlanRecord &plan, PromiseTerms terms,
                                          const std::vector<PromiseRecord> &promises)
{
    PromiseLedger ledger(transaction, plan.id, std::move(terms));
    if (promises.empty())
        return ledger;
    KEPT_TRY(const auto parts, partsOfPlan(transaction.database(), plan.id, plan.currency));
    for (const PromiseRecord &promise : promises)
        ledger.m_entries.push_back({promise, promise, {}});
    for (const PartRecord &part : parts)
        if (Entry *entry = ledger.find(part.promise))
            entry->parts.push_back({part, part});
    return ledger;
}

PromiseLedger::Entry *PromiseLedger::find(PromiseId id)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.now.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

Result<PromiseRecord> PromiseLedger::promise(PromiseId id) const
{
    for (const Entry &entry : m_entries)
        if (entry.now.id == id)
            return entry.now;
    return fail(ErrorKind::NotFound, u"RECORD.MISSING"_s, {}, {{u"object"_s, u"PromiseToPay"_s}, {u"id"_s, id.value()}});
}

std::vector<PromiseRecord> PromiseLedger::promises() const
{
    std::vector<PromiseRecord> promises;
    for (const Entry &entry : m_entries)
        promises.push_back(entry.now);
    return promises;
}

std::vector<PartRecord> PromiseLedger::parts() const
{
    std::vector<PartRecord> parts;
    for (const Entry &entry : m_entries)
        for (const Part &part : entry.parts)
            parts.push_back(part.now);
    return parts;
}

bool PromiseLedger::counts(const PromiseRecord &promise) const
{
    return countsTowardLimit(promise.status, m_terms.policy.counting.value);
}

int PromiseLedger::counted() const
{
    return static_cast<int>(
        std::count_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return counts(entry.now); }));
}

qint64 PromiseLedger::lowestFreeSlot() const
{
    std::set<qint64> held;
    for (const Entry &entry : m_entries)
        if (entry.now.slot)
            held.insert(*entry.now.slot);
    qint64 slot = 1;
    while (held.contains(slot))
        ++slot;
    return slot;
}

Result<PromiseId> PromiseLedger::make(const Making &making)
{
    assignSlots();
    KEPT_CHECK(saveSlotsGivenBack());
    PromiseRecord promise;
    promise.plan = m_plan;
    promise.currency = making.draft.amount.currency();
    promise.amount = making.draft.amount;
    promise.received = Money::zero(promise.currency);
    promise.type = making.draft.type;
    promise.method = making.draft.method.isEmpty() ? std::nullopt : std::optional(making.draft.method);
    promise.channel = making.draft.channel.isEmpty() ? std::nullopt : std::optional(making.draft.channel);
    promise.status = PromiseState::Open;
    promise.level = making.level;
    promise.takenAt = making.takenAt;
    promise.takenOn = localDate(making.takenAt, m_terms.zone);
    promise.takenBy = making.takenBy;
    promise.approval = making.approval;
    promise.replaces = making.replaces;
    promise.slotLimit = making.slotLimit;
    if (counts(promise))
        promise.slot = lowestFreeSlot();
    if (promise.slot && *promise.slot > promise.slotLimit)
        return fail(ErrorKind::Conflict, u"PTP.SLOT"_s);
    KEPT_CHECK(RecordTable<PromiseRecord>::add(*m_transaction, promise));
    m_entries.push_back({promise, promise, {}});
    KEPT_CHECK(addParts(m_entries.back(), making.draft));
    return promise.id;
}

Result<void> PromiseLedger::addParts(Entry &entry, const PromiseDraft &draft)
{
    const QDate taken = *entry.now.takenOn;
    for (const PromisePart &each : draft.parts) {
        PartRecord part;
        part.promise = entry.now.id;
        part.plan = m_plan;
        part.number = static_cast<qint64>(entry.parts.size()) + 1;
        part.dueDate = each.date;
        part.amount = each.amount;
        part.received = Money::zero(each.amount.currency());
        part.required = requiredAmount(each.amount, m_terms.policy);
        setLastDay(part, stoppedDays(m_terms.holds, m_terms.zone, entry.now.takenAt, each.date, taken));
        KEPT_CHECK(RecordTable<PartRecord>::add(*m_transaction, part));
        entry.parts.push_back({part, part});
    }
    return {};
}

void PromiseLedger::end(PromiseId id, PromiseState state, std::optional<QString> reason, qint64 now)
{
    Entry *entry = find(id);
    if (!entry)
        return;
    // A promise that was partly kept or broken keeps its verdict when another takes its place.
    if (mayBecome(entry->now.status, state))
        setState(entry->now, state, now);
    if (reason)
        entry->now.cancelReason = std::move(reason);
    for (Part &part : entry->parts)
        if (part.now.status == PromiseState::Open)
            setState(part.now, state, now);
}

void PromiseLedger::reinstate(PromiseId id, int slotLimit)
{
    Entry *entry = find(id);
    if (!entry)
        return;
    const auto isOver = [](PromiseState state) { return state == PromiseState::Cancelled || state == PromiseState::Superseded; };
    if (isOver(entry->now.status))
        setState(entry->now, PromiseState::Open, 0);
    entry->now.cancelReason.reset();
    entry->now.supersededBy.reset();
    if (!entry->now.slot)
        entry->now.slotLimit = slotLimit;
    for (Part &part : entry->parts)
        if (isOver(part.now.status))
            setState(part.now, PromiseState::Open, 0);
}

void PromiseLedger::supersede(PromiseId id, PromiseId by)
{
    if (Entry *entry = find(id))
        entry->now.supersededBy = by;
}

void PromiseLedger::setLastDay(PartRecord &part, int stopped) const
{
    part.lastDay = promiseLastDay(part.dueDate, m_terms.policy, m_terms.calendar, stopped);
    part.deadlineAt = endOfBusinessDay(*part.lastDay, m_terms.zone);
}

bool PromiseLedger::moveDeadlines(QDate today)
{
    const bool isStopped = stopsClock(m_terms.holds);
    if (!isStopped && !m_terms.isZoneKnown)
        return false;
    bool hasMoved = false;
    for (Entry &entry : m_entries)
        for (Part &part : entry.parts) {
            const bool hasLost = mayStillCount(part.now.status) && part.now.received.minor() < part.stored.received.minor();
            if (part.now.status != PromiseState::Open && !hasLost)
                continue;
            const qint64 before = part.now.deadlineAt;
            if (isStopped)
                setLastDay(part.now, stoppedDays(m_terms.holds, m_terms.zone, entry.now.takenAt, part.now.dueDate, today));
            else if (part.now.lastDay)
                part.now.deadlineAt = endOfBusinessDay(*part.now.lastDay, m_terms.zone);
            hasMoved = hasMoved || before != part.now.deadlineAt;
        }
    return hasMoved;
}

// A link that its own payment undid gave way to another.
Result<std::vector<CashLink>> PromiseLedger::countMoney()
{
    if (m_entries.empty())
        return std::vector<CashLink>();
    Database &database = m_transaction->database();
    KEPT_TRY(const auto stored, matchesOfPlan(database, m_plan));
    KEPT_TRY(const auto links, readPromises(database, m_plan, promises(), parts(), stored, m_terms.zone));
    auto missing = links;
    for (const MatchRecord &match : stored) {
        const auto found = std::find(missing.begin(), missing.end(), CashLink{match.payment, match.part, match.amount});
        if (found != missing.end()) {
            missing.erase(found);
            continue;
        }
        MatchRecord undone = match;
        undone.undoneBy = match.payment;
        KEPT_CHECK(RecordTable<MatchRecord>::save(*m_transaction, match, undone));
        receive(match.part, -match.amount);
    }
    for (const CashLink &link : missing) {
        MatchRecord match;
        match.payment = link.payment;
        match.part = link.part;
        match.amount = link.amount;
        KEPT_CHECK(RecordTable<MatchRecord>::add(*m_transaction, match));
        receive(link.part, link.amount);
    }
    return links;
}

Result<void> PromiseLedger::recountMoney(QDate today)
{
    KEPT_CHECK(countMoney());
    while (moveDeadlines(today))
        KEPT_CHECK(countMoney());
    return {};
}

void PromiseLedger::receive(PromisePartId id, qint64 amount)
{
    for (Entry &entry : m_entries)
        for (Part &part : entry.parts)
            if (part.now.id == id) {
                part.now.received = sum(part.now.received, amount);
                entry.now.received = sum(entry.now.received, amount);
            }
}

Result<void> PromiseLedger::unmatch(PaymentId payment, PaymentId reversal)
{
    KEPT_TRY(const auto links, matchesOf(m_transaction->database(), payment));
    for (const MatchRecord &link : links) {
        MatchRecord undone = link;
        undone.undoneBy = reversal;
        KEPT_CHECK(RecordTable<MatchRecord>::save(*m_transaction, link, undone));
        receive(link.part, -link.amount);
    }
    return {};
}

Result<void> PromiseLedger::rematch(PaymentId payment, PaymentId reversal)
{
    KEPT_TRY(const auto links, matchesUndoneBy(m_transaction->database(), payment, reversal));
    for (const MatchRecord &link : links) {
        MatchRecord again = link;
        again.undoneBy.reset();
        KEPT_CHECK(RecordTable<MatchRecord>::save(*m_transaction, link, again));
        receive(link.part, link.amount);
    }
    return {};
}

bool PromiseLedger::takeDaysBack(const HoldRecord &hold, QDate today)
{
    std::vector<HoldRecord> before = m_terms.holds;
    before.push_back(hold);
    bool hasMoved = false;
    for (Entry &entry : m_entries)
        for (Part &part : entry.parts) {
            const QDate due = part.now.dueDate;
            const int left = stoppedDays(m_terms.holds, m_terms.zone, entry.now.takenAt, due, today);
            if (stoppedDays(before, m_terms.zone, entry.now.takenAt, due, today) == left)
                continue;
            const qint64 moved = part.now.deadlineAt;
            setLastDay(part.now, left);
            hasMoved = hasMoved || moved != part.now.deadlineAt;
        }
    return hasMoved;
}

Result<void> PromiseLedger::forget(PaymentId payment)
{
    KEPT_TRY(const auto links, matchesOf(m_transaction->database(), payment));
    for (const MatchRecord &link : links)
        receive(link.part, -link.amount);
    return removeMatches(m_transaction->database(), payment);
}

void PromiseLedger::judge(qint64 now)
{
    const auto all = promises();
    for (Entry &entry : m_entries) {
        if (const auto endedAt = endOf(entry.now, all))
            judgeEnded(entry, *endedAt, now);
        else if (mayStillCount(entry.now.status))
            judgeOpen(entry, now);
    }
}

void PromiseLedger::judgeAnew(qint64 since, qint64 now)
{
    for (Entry &entry : m_entries) {
        if (!mayStillCount(entry.now.status))
            continue;
        for (Part &part : entry.parts)
            if (mayStillCount(part.now.status) && part.now.verdictAt.value_or(0) >= since)
                setState(part.now, PromiseState::Open, now);
    }
    judge(now);
}

void PromiseLedger::judgeOpen(Entry &entry, qint64 now)
{
    std::vector<PromiseVerdict> verdicts;
    for (Part &part : entry.parts) {
        const bool isNews = part.now.status == PromiseState::Open || part.now.received != part.stored.received;
        if (isNews && mayStillCount(part.now.status))
            setState(part.now, stateOf(partVerdict(requiredOf(part.now), part.now.received, now, part.now.deadlineAt)), now);
        verdicts.push_back(verdictOf(part.now.status));
    }
    if (!verdicts.empty())
        setState(entry.now, stateOf(promiseVerdict(verdicts)), now);
}

// What came or went later tells how it stood when it ended; what was open then has ended with it.
void PromiseLedger::judgeEnded(Entry &entry, qint64 endedAt, qint64 now)
{
    const bool isCancelled = entry.now.status == PromiseState::Cancelled;
    const auto endedAs = [&](PromiseVerdict verdict) {
        const PromiseState ended = isCancelled ? PromiseState::Cancelled : PromiseState::Superseded;
        return verdict == PromiseVerdict::Open ? ended : stateOf(verdict);
    };
    bool hasNews = false;
    std::vector<PromiseVerdict> verdicts;
    for (Part &part : entry.parts) {
        if (part.now.received != part.stored.received) {
            hasNews = true;
            const qint64 at = std::min(now, endedAt);
            setState(part.now, endedAs(partVerdict(requiredOf(part.now), part.now.received, at, part.now.deadlineAt)), now);
        }
        verdicts.push_back(verdictOf(part.now.status));
    }
    if (hasNews && !isCancelled)
        setState(entry.now, endedAs(promiseVerdict(verdicts)), now);
}

// A promise that comes to count by its verdict is a fact: it gets a slot even where that takes it past the limit of its day.
void PromiseLedger::assignSlots()
{
    for (Entry &entry : m_entries)
        if (!counts(entry.now))
            entry.now.slot.reset();
    for (Entry &entry : m_entries) {
        if (!counts(entry.now) || entry.now.slot)
            continue;
        entry.now.slot = lowestFreeSlot();
        entry.now.slotLimit = std::max(entry.now.slotLimit, *entry.now.slot);
    }
}

// A slot is free for another only once it is given back in the database.
Result<void> PromiseLedger::saveSlotsGivenBack()
{
    for (Entry &entry : m_entries) {
        if (entry.now.slot || !entry.stored.slot)
            continue;
        KEPT_CHECK(RecordTable<PromiseRecord>::save(*m_transaction, entry.stored, entry.now));
        entry.stored = entry.now;
    }
    return {};
}

Result<void> PromiseLedger::save()
{
    assignSlots();
    KEPT_CHECK(saveSlotsGivenBack());
    for (Entry &entry : m_entries) {
        KEPT_CHECK(RecordTable<PromiseRecord>::save(*m_transaction, entry.stored, entry.now));
        entry.stored = entry.now;
        for (Part &part : entry.parts) {
            KEPT_CHECK(RecordTable<PartRecord>::save(*m_transaction, part.stored, part.now));
            part.stored = part.now;
        }
    }
    return {};
}

std::vector<PromiseRecord> PromiseLedger::changed() const
{
    std::vector<PromiseRecord> changed;
    for (const Entry &entry : m_entries)
        if (entry.now.status != entry.stored.status)
            changed.push_back(entry.now);
    return changed;
}

} // namespace kept
