// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/queue/queueentries.h"

#include "models/store/queue/queueentryrow.h"
#include "models/store/queue/queuefactsreads.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr int customersAtOnce = 1000;

QString reasonsText(const std::vector<QueueReason> &reasons)
{
    return QString::fromUtf8(QJsonDocument(toJson(reasons)).toJson(QJsonDocument::Compact));
}

// Takes what bindPlace() binds.
QString placeUpdate()
{
    return u"UPDATE queue_entry SET version = version + 1, queue_id = ?, band = ?, points = ?, reasons = ?, not_before = ?, "
           "waiting_for = ?, waiting_rule = ?, waiting_since = ?, return_at = ?, callback_at = ?, callback_note = ?"_s;
}

void bindPlace(Query &query, const QueueEntry &entry)
{
    query.bind(entry.queue).bind(static_cast<int>(entry.band)).bind(entry.points).bind(entry.reasons);
    query.bind(entry.notBefore).bindTextOrNull(entry.waitingFor ? nameOf(*entry.waitingFor) : QString());
    query.bindTextOrNull(entry.waitingRule).bind(entry.waitingSince).bind(entry.returnAt).bind(entry.callbackAt);
    query.bindTextOrNull(entry.callbackNote);
}

void waitFor(QueueEntry &entry, QueueWait what, std::optional<qint64> until, const QueueMoment &moment)
{
    entry.waitingFor = what;
    entry.notBefore = until;
    entry.waitingSince = moment.now;
}

// A contact rule is asked again when its instant comes, after a day, or when the customer stands elsewhere.
bool stillStands(const QueueEntry &before, const QueueEntry &after, const QueueMoment &moment)
{
    if (before.waitingFor != QueueWait::Rule && before.waitingFor != QueueWait::NoNumber)
        return false;
    const bool isSame = before.queue == after.queue && before.band == after.band && before.points == after.points;
    return isSame && (!before.notBefore || *before.notBefore > moment.now) &&
           before.waitingSince.value_or(0) + dayMs > moment.now;
}

bool hasMoved(const QueueEntry &before, const QueueEntry &after)
{
    return before.queue != after.queue || before.band != after.band || before.points != after.points ||
           before.waitingFor != after.waitingFor || before.notBefore != after.notBefore;
}

void count(PlaceRefresh &run, const QueueEntry &before, const QueueEntry &after)
{
    if (!before.queue && after.queue)
        run.entered += 1;
    else if (before.queue && !after.queue)
        run.left += 1;
    else if (hasMoved(before, after))
        run.moved += 1;
}

/// The facts and entries of some customers, the agreed callbacks among the facts.
struct Customers
{
    std::vector<QueueFacts> facts;
    std::vector<QueueEntry> entries; ///< by id, not one for every customer

    const QueueEntry *entryOf(AccountId customer) const
    {
        const auto found = std::lower_bound(entries.begin(), entries.end(), customer,
                                            [](const QueueEntry &entry, AccountId id) { return entry.account < id; });
        return found != entries.end() && found->account == customer ? &*found : nullptr;
    }
};

Result<Customers> customersAfter(Database &database, const QueueMoment &moment, qint64 after, int limit)
{
    Customers some;
    KEPT_TRY(some.facts, queueFactsAfter(database, after, limit, moment));
    if (some.facts.empty())
        return some;
    KEPT_TRY(some.entries, queueEntriesBetween(database, some.facts.front().customer, some.facts.back().customer));
    for (QueueFacts &facts : some.facts)
        if (const QueueEntry *entry = some.entryOf(facts.customer))
            facts.callbackAt = entry->callbackAt;
    return some;
}

Result<void> refreshSome(Database &database, const std::vector<DefinedQueue> &queues, const QueueMoment &moment,
                         const Customers &some, PlaceRefresh &run)
{
    for (const QueueFacts &facts : some.facts) {
        const auto place = placeCustomer(facts, queues, moment);
        const QueueEntry *const known = some.entryOf(facts.customer);
        if (!known && !place)
            continue;
        QueueEntry before;
        before.account = facts.customer;
        if (known)
            before = *known;
        QueueEntry after = placedEntry(before, place, moment, Waits::Stand);
        if (known && after == before)
            continue;
        bool isWritten = true;
        if (known) {
            KEPT_TRY(isWritten, savePlace(database, after));
        } else {
            KEPT_CHECK(addQueueEntry(database, after));
        }
        if (isWritten)
            count(run, before, after);
    }
    return {};
}

} // namespace

QueueEntry queueEntryIn(const Row &row)
{
    QueueEntry entry;
    entry.account = row.id<AccountId>(0);
    entry.queue = row.optionalId<QueueId>(1);
    entry.band = static_cast<QueueBand>(row.integer(2));
    entry.points = static_cast<int>(row.integer(3));
    entry.reasons = row.text(4);
    entry.notBefore = row.optionalInteger(5);
    entry.waitingFor = fromName<QueueWait>(row.text(6));
    entry.waitingRule = row.text(7);
    entry.waitingSince = row.optionalInteger(8);
    entry.returnAt = row.optionalInteger(9);
    entry.callbackAt = row.optionalInteger(10);
    entry.callbackNote = row.text(11);
    entry.leaseNumber = row.integer(12);
    entry.leasedTo = row.optionalId<UserId>(13);
    entry.leasedAt = row.optionalInteger(14);
    entry.leaseUntil = row.optionalInteger(15);
    entry.version = row.integer(16);
    return entry;
}

Result<std::optional<QueueEntry>> queueEntryOf(Database &database, AccountId customer, Lock lock)
{
    Query query(database, u"SELECT %1 FROM queue_entry e WHERE e.account_id = ?"_s.arg(QStringView(queueEntryColumns)) +
                              (lock == Lock::ForUpdate ? database.dialect().rowLock() : QString()));
    query.bind(customer);
    return query.first(queueEntryIn);
}

Result<std::vector<QueueEntry>> queueEntriesBetween(Database &database, AccountId first, AccountId last)
{
    Query query(database, u"SELECT %1 FROM queue_entry e WHERE e.account_id BETWEEN ? AND ? ORDER BY e.account_id"_s.arg(
                              QStringView(queueEntryColumns)));
    query.bind(first).bind(last);
    return query.all(queueEntryIn);
}

Result<void> addQueueEntry(Database &database, const QueueEntry &entry)
{
    Query query(database, u"INSERT INTO queue_entry (queue_id, band, points, reasons, not_before, waiting_for, waiting_rule, "
                          "waiting_since, return_at, callback_at, callback_note, is_ready, account_id) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    bindPlace(query, entry);
    KEPT_CHECK(query.bind(entry.isReady()).bind(entry.account).run());
    return {};
}

Result<bool> savePlace(Database &database, QueueEntry &entry)
{
    Query query(database, placeUpdate() + u", is_ready = CASE WHEN lease_until IS NULL THEN ? ELSE 0 END "
                                          "WHERE account_id = ? AND version = ?"_s);
    bindPlace(query, entry);
    query.bind(entry.queue && !entry.waitingFor).bind(entry.account).bind(entry.version);
    KEPT_TRY(const qint64 written, query.run());
    entry.version += 1;
    return written == 1;
}

QueueEntry placedEntry(const QueueEntry &before, const std::optional<QueuePlace> &place, const QueueMoment &moment, Waits waits)
{
    QueueEntry after = before;
    after.queue = place ? std::optional(place->queue) : std::nullopt;
    after.band = place ? place->score.band : QueueBand::Rest;
    after.points = place ? place->score.points : 0;
    after.reasons = reasonsText(place ? place->score.reasons : std::vector<QueueReason>());
    if (before.returnAt && *before.returnAt <= moment.now)
        after.returnAt.reset();
    after.waitingFor.reset();
    after.waitingRule.clear();
    after.notBefore.reset();
    after.waitingSince.reset();
    const bool isSkipped = before.waitingFor == QueueWait::Skipped && before.notBefore.value_or(0) > moment.now;
    const bool isCalledBack = after.band == QueueBand::Callback;
    if (place && place->score.opensAt)
        waitFor(after, place->score.waitsFor, place->score.opensAt, moment);
    if (place && after.returnAt && !isCalledBack && *after.returnAt > after.notBefore.value_or(0) &&
        after.waitingFor != QueueWait::Callback)
        waitFor(after, QueueWait::Return, after.returnAt, moment);
    if (place && !after.waitingFor && (isSkipped || (waits == Waits::Stand && stillStands(before, after, moment)))) {
        after.waitingFor = before.waitingFor;
        after.waitingRule = before.waitingRule;
        after.notBefore = before.notBefore;
    }
    if (after.waitingFor && before.waitingFor == after.waitingFor && before.notBefore == after.notBefore)
        after.waitingSince = before.waitingSince;
    return after;
}

Result<PlaceRefresh> refreshPlaces(Database &database, const std::vector<DefinedQueue> &queues, const QueueMoment &moment,
                                   qint64 after, int limit)
{
    PlaceRefresh run;
    while (run.customers < limit) {
        const int asked = std::min(customersAtOnce, limit - run.customers);
        KEPT_TRY(const Customers some, customersAfter(database, moment, after, asked));
        KEPT_CHECK(refreshSome(database, queues, moment, some, run));
        run.customers += static_cast<int>(some.facts.size());
        if (static_cast<int>(some.facts.size()) < asked)
            return run;
        after = some.facts.back().customer.value();
    }
    run.next = AccountId::fromValue(after);
    return run;
}

Result<QueueEntry> freshPlaceOf(Database &database, const std::vector<DefinedQueue> &queues, const QueueMoment &moment,
                                const QueueEntry &entry)
{
    KEPT_TRY(auto facts, queueFactsOf(database, entry.account, moment));
    std::optional<QueuePlace> place;
    if (facts) {
        facts->callbackAt = entry.callbackAt;
        place = placeCustomer(*facts, queues, moment);
    }
    return placedEntry(entry, place, moment, Waits::AskAgain);
}

Result<QueueEntry> refreshPlaceOf(Database &database, const std::vector<DefinedQueue> &queues, const QueueMoment &moment,
                                  const QueueEntry &entry)
{
    KEPT_TRY(QueueEntry after, freshPlaceOf(database, queues, moment, entry));
    if (after == entry)
        return after;
    KEPT_TRY(const bool isWritten, savePlace(database, after));
    return isWritten ? Result<QueueEntry>(after) : fail(ErrorKind::Conflict, u"STORE.BUSY"_s);
}

Result<void> saveReturned(Database &database, const QueueEntry &entry, qint64 now, std::optional<qint64> workedAt)
{
    Query query(database, placeUpdate() + u", is_ready = ?, leased_to = NULL, leased_at = NULL, lease_until = NULL, "
                                          "returned_at = ?, worked_at = COALESCE(?, worked_at) "
                                          "WHERE account_id = ?"_s);
    bindPlace(query, entry);
    return query.bind(entry.queue && !entry.waitingFor).bind(now).bind(workedAt).bind(entry.account).runLater();
}

} // namespace kept
