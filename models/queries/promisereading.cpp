// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/promisereading.h"

#include "models/domain/civiltime.h"
#include "models/queries/paymentoutcome.h"

#include <map>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

struct TellingFile
{
    qint64 at = 0;
    qint64 run = 0;
    QDate figuresOf;
};

// An agency doesn't see the runs of imports: there the day of the file is that on which it came.
Result<std::map<PromiseId, TellingFile>> tellingFiles(Database &database, PlanId plan, const QTimeZone &zone)
{
    Query query(database,
                u"SELECT q.id, q.created_at, r.as_of_date, q.created_import_id FROM promise_to_pay q LEFT JOIN import_run r ON "
                "r.id = q.created_import_id WHERE q.created_import_id IS NOT NULL AND q.collection_plan_id = ?"_s);
    std::map<PromiseId, TellingFile> files;
    KEPT_CHECK(query.bind(plan).each([&](const Row &row) {
        files.emplace(row.id<PromiseId>(0),
                      TellingFile{row.integer(1), row.integer(3), row.optionalDate(2).value_or(localDate(row.integer(1), zone))});
    }));
    return files;
}

// Of money whose instant nobody told, the value date is all that is known.
qint64 instantOf(std::optional<qint64> receivedAt, QDate valueDate, const QTimeZone &zone)
{
    return receivedAt.value_or(valueDate.startOfDay(zone).toMSecsSinceEpoch());
}

Result<std::vector<PromiseCash>> cashFor(Database &database, PlanId plan, const QTimeZone &zone)
{
    Query query(database, u"SELECT m.id, m.value_date, m.received_at, m.created_import_id, m.amount FROM payment m WHERE "
                          u"m.collection_plan_id = ? AND m.status = 'Received' "
                          "AND m.deleted_at IS NULL"_s);
    query.bind(plan);
    return query.all([&](const Row &row) {
        return PromiseCash{row.id<PaymentId>(0), row.date(1), instantOf(row.optionalInteger(2), row.date(1), zone),
                           row.optionalInteger(3), row.integer(4)};
    });
}

std::map<PromisePartId, qint64> sumsOf(const std::vector<MatchRecord> &links)
{
    std::map<PromisePartId, qint64> sums;
    for (const MatchRecord &link : links)
        sums[link.part] += link.amount;
    return sums;
}

std::vector<WaitingPart> partsOf(const PromiseRecord &promise, const std::vector<PartRecord> &parts,
                                 const std::map<PromisePartId, qint64> &brought, const QTimeZone &zone)
{
    std::vector<WaitingPart> own;
    for (const PartRecord &part : parts) {
        if (part.promise != promise.id)
            continue;
        own.push_back(waitingPart(promise, part, zone));
        own.back().isCancelled = promise.status == PromiseState::Cancelled;
        if (const auto sum = brought.find(part.id); sum != brought.end())
            own.back().received -= sum->second;
    }
    return own;
}

void noteFile(std::vector<WaitingPart> &parts, const TellingFile &file)
{
    const bool isTold = std::any_of(parts.begin(), parts.end(), [](const WaitingPart &part) { return part.received > 0; });
    for (WaitingPart &part : parts) {
        part.importedAt = file.at;
        part.importedBy = file.run;
        part.isTold = isTold;
        part.toldUntil = file.figuresOf;
    }
}

// What a file told of its own money is a fact that no rule gives again.
std::vector<CashLink> keepTold(const std::vector<MatchRecord> &links, std::vector<WaitingPart> &parts,
                               std::vector<PromiseCash> &cash)
{
    std::vector<CashLink> kept;
    for (const MatchRecord &link : links) {
        const auto part = std::find_if(parts.begin(), parts.end(), [&](const WaitingPart &each) { return each.id == link.part; });
        const auto money = std::find_if(cash.begin(), cash.end(),
                                        [&](const PromiseCash &each) { return each.payment == link.payment; });
        if (part == parts.end() || money == cash.end() || !part->importedBy || !money->importedBy || mayCount(*money, *part))
            continue;
        part->received += link.amount;
        money->amount -= link.amount;
        kept.push_back({link.payment, link.part, link.amount});
    }
    return kept;
}

bool wasMade(PromiseState state)
{
    return state != PromiseState::Draft && state != PromiseState::PendingApproval && state != PromiseState::Rejected;
}

Result<qint64> later(Query &query, qint64 now)
{
    KEPT_TRY(const auto last, query.first([](const Row &row) { return row.optionalInteger(0).value_or(0); }));
    return std::max(now, last.value_or(0));
}

} // namespace

Result<std::vector<MatchRecord>> matchesOfPlan(Database &database, PlanId plan)
{
    return RecordTable<MatchRecord>::where(
        database, u"payment_id IN (SELECT id FROM payment WHERE collection_plan_id = ?) AND undone_by_id IS NULL ORDER BY id"_s,
        {plan.value()});
}

std::optional<qint64> endOf(const PromiseRecord &promise, const std::vector<PromiseRecord> &promises)
{
    if (promise.supersededBy)
        for (const PromiseRecord &each : promises)
            if (each.id == *promise.supersededBy)
                return each.takenAt;
    if (promise.status == PromiseState::Cancelled || promise.status == PromiseState::Superseded)
        return promise.verdictAt.value_or(promise.takenAt);
    return std::nullopt;
}

Result<std::vector<CashLink>> readPromises(Database &database, PlanId plan, const std::vector<PromiseRecord> &promises,
                                           const std::vector<PartRecord> &parts, const std::vector<MatchRecord> &links,
                                           const QTimeZone &zone, const std::optional<PaymentRecord> &also)
{
    if (promises.empty())
        return std::vector<CashLink>();
    KEPT_TRY(const auto files, tellingFiles(database, plan, zone));
    const auto brought = sumsOf(links);
    std::vector<WaitingPart> waiting;
    for (const PromiseRecord &promise : promises) {
        if (!wasMade(promise.status))
            continue;
        auto own = partsOf(promise, parts, brought, zone);
        for (WaitingPart &part : own)
            part.endedAt = endOf(promise, promises);
        if (const auto file = files.find(promise.id); file != files.end())
            noteFile(own, file->second);
        waiting.insert(waiting.end(), own.begin(), own.end());
    }
    KEPT_TRY(auto cash, cashFor(database, plan, zone));
    if (also)
        cash.push_back({also->id, also->valueDate, instantOf(also->receivedAt, also->valueDate, zone), {}, also->amount.minor()});
    auto kept = keepTold(links, waiting, cash);
    const auto counted = countCash(std::move(waiting), std::move(cash));
    kept.insert(kept.end(), counted.begin(), counted.end());
    return kept;
}

Result<qint64> moneyInstant(Database &database, PlanId plan, qint64 now)
{
    Query query(database, u"SELECT max(at) FROM (SELECT max(taken_at) AS at FROM promise_to_pay WHERE collection_plan_id = ? "
                          "UNION ALL SELECT max(verdict_at) FROM promise_to_pay WHERE collection_plan_id = ? AND status IN "
                          "('Cancelled', 'Superseded') UNION ALL SELECT max(activated_at) FROM payment_schedule "
                          "WHERE collection_plan_id = ?) AS agreed"_s);
    query.bind(plan).bind(plan).bind(plan);
    return later(query, now);
}

Result<qint64> agreementInstant(Database &database, PlanId plan, qint64 now)
{
    Query query(database, u"SELECT max(received_at) + 1 FROM payment WHERE collection_plan_id = ? AND status = 'Received'"_s);
    query.bind(plan);
    return later(query, now);
}

} // namespace kept
