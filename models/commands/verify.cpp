// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/verify.h"

#include "models/commands/disputefiles.h"
#include "models/commands/paymentplanledger.h"
#include "models/commands/verifyclocks.h"
#include "models/queries/promisereading.h"
#include "models/store/eventlog.h"
#include "models/store/policyrepository.h"
#include "models/store/promiserepository.h"
#include "models/store/snapshot.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString wordOf(ChainFault fault)
{
    switch (fault) {
    case ChainFault::Edited: return u"Edited"_s;
    case ChainFault::Gap: return u"Gap"_s;
    case ChainFault::Truncated: return u"Truncated"_s;
    case ChainFault::Head: return u"Head"_s;
    }
    return {};
}

void compare(const QString &rule, ObjectKind object, qint64 id, const QString &stored, const QString &derived,
             std::vector<Difference> &differences)
{
    if (stored != derived)
        differences.push_back({rule, object, id, stored, derived});
}

// A promise holds a slot exactly while it counts by the policy of its plan.
Result<void> checkSlots(Database &database, PlanId id, std::vector<Difference> &differences)
{
    KEPT_TRY(const auto plan, RecordTable<PlanRecord>::get(database, id.value()));
    KEPT_TRY(const auto policy, policyFor(database, plan, {}));
    KEPT_TRY(const auto promises, promisesOf(database, id));
    for (const PromiseRecord &promise : promises) {
        const bool counts = countsTowardLimit(promise.status, policy.counting.value);
        if (counts != promise.slot.has_value())
            differences.push_back({u"PROMISE.SLOT"_s, ObjectKind::PromiseToPay, promise.id.value(),
                                   promise.slot ? QString::number(*promise.slot) : QString(),
                                   counts ? u"a slot"_s : u"no slot"_s});
    }
    return {};
}

// The links of promises follow from payments and promises alone, however their order was.
Result<void> checkLinks(Database &database, PlanId id, const QTimeZone &deskZone, std::vector<Difference> &differences)
{
    KEPT_TRY(const auto plan, RecordTable<PlanRecord>::get(database, id.value()));
    KEPT_TRY(const auto zone, zoneOf(database, plan, deskZone));
    KEPT_TRY(const auto promises, promisesOf(database, id));
    KEPT_TRY(const auto parts, partsOfPlan(database, id, plan.currency));
    KEPT_TRY(const auto stored, matchesOfPlan(database, id));
    KEPT_TRY(const auto derived, readPromises(database, id, promises, parts, stored, zone));
    std::map<PromisePartId, std::pair<qint64, qint64>> counted;
    for (const MatchRecord &match : stored)
        counted[match.part].first += match.amount;
    for (const CashLink &link : derived)
        counted[link.part].second += link.amount;
    for (const auto &[part, sums] : counted)
        compare(u"PART.COUNTED"_s, ObjectKind::PromiseInstalment, part.value(), QString::number(sums.first),
                QString::number(sums.second), differences);
    return {};
}

void compareInstalments(const PaymentPlanBalance &balance, std::vector<Difference> &differences)
{
    for (size_t i = 0; i < balance.instalments.size(); ++i) {
        const InstalmentRecord &stored = balance.instalments[i];
        const InstalmentReading &reading = balance.reading.instalments[i];
        const auto kind = ObjectKind::PaymentScheduleItem;
        compare(u"INSTALMENT.RECEIVED"_s, kind, stored.id.value(), QString::number(stored.received.minor()),
                QString::number(reading.received), differences);
        if (stored.status != InstalmentState::Waived && stored.status != InstalmentState::Deferred)
            compare(u"INSTALMENT.VERDICT"_s, kind, stored.id.value(), nameOf(stored.status), nameOf(reading.state), differences);
    }
}

// Deadlines of a closed plan pass without a verdict; money still counts.
Result<void> checkPaymentPlans(Database &database, PlanId id, qint64 now, std::vector<Difference> &differences)
{
    KEPT_TRY(const auto plan, RecordTable<PlanRecord>::get(database, id.value()));
    if (plan.isClosed)
        return {};
    KEPT_TRY(const auto balances, readPaymentPlans(database, id, now));
    for (const PaymentPlanBalance &balance : balances) {
        compare(u"PAYMENTPLAN.STATUS"_s, ObjectKind::PaymentSchedule, balance.stored.id.value(), nameOf(balance.stored.status),
                nameOf(balance.reading.state), differences);
        compareInstalments(balance, differences);
    }
    return {};
}

// A file is what was attached: by its own row, and by the event that tells of it.
Result<void> checkFiles(Database &database, std::vector<Difference> &differences)
{
    const auto object = [](const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); };
    KEPT_TRY(const auto attached, eventsOf(database, AttachDisputeFile::commandName()));
    std::map<qint64, QString> vanished; ///< none of those that were attached is ever removed
    for (const auto &[payload, outcome] : attached)
        vanished.insert_or_assign(object(outcome).value(u"file"_s).toInteger(), object(payload).value(u"sha256"_s).toString());
    std::map<qint64, QString> digests = vanished;
    KEPT_TRY(const auto imported, eventsOf(database, u"Import"_s));
    for (const auto &[payload, outcome] : imported) {
        const QJsonObject files = object(payload).value(u"disputeFiles"_s).toObject();
        for (auto file = files.begin(); file != files.end(); ++file)
            digests.insert_or_assign(file.key().toLongLong(), file.value().toString());
    }
    KEPT_CHECK(eachDisputeFile(database, [&](const DisputeFile &file, const QByteArray &content) {
        vanished.erase(file.id.value());
        compare(u"DISPUTE.FILE"_s, ObjectKind::DisputeFile, file.id.value(), file.sha256, digestOf(content), differences);
        if (const auto told = digests.find(file.id.value()); told != digests.end())
            compare(u"DISPUTE.FILE"_s, ObjectKind::DisputeFile, file.id.value(), file.sha256, told->second, differences);
    }));
    for (const auto &[file, sha256] : vanished)
        compare(u"DISPUTE.FILE"_s, ObjectKind::DisputeFile, file, {}, sha256, differences);
    return {};
}

} // namespace

Result<std::vector<Difference>> verify(Database &database, qint64 now, const QTimeZone &deskZone)
{
    KEPT_TRY(const auto snapshot, Snapshot::begin(database));
    KEPT_TRY(auto differences, reconcile(database, now));
    KEPT_TRY(const auto plans, plansWithPromises(database, PolicyScope::System, {}));
    for (const PlanId plan : plans) {
        KEPT_CHECK(checkSlots(database, plan, differences));
        KEPT_CHECK(checkLinks(database, plan, deskZone, differences));
    }
    KEPT_CHECK(checkClocks(database, now, differences));
    KEPT_TRY(const auto paying, plansWithPaymentPlans(database));
    for (const PlanId plan : paying)
        KEPT_CHECK(checkPaymentPlans(database, plan, now, differences));
    KEPT_CHECK(checkFiles(database, differences));
    KEPT_TRY(const auto problems, verifyChain(database));
    for (const ChainProblem &problem : problems)
        differences.push_back({u"EVENT.CHAIN"_s, ObjectKind::CollectionPlan, 0,
                               u"%1/%2"_s.arg(problem.shard).arg(problem.sequence), wordOf(problem.fault)});
    return differences;
}

} // namespace kept
