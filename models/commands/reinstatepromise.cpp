// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/reinstatepromise.h"

#include "models/commands/references.h"
#include "models/domain/promisereplacing.h"
#include "models/store/rollups.h"
#include "models/store/userrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Promises = std::vector<PromiseRecord>;

tl::unexpected<Error> refused(const QString &rule, const QVariantMap &values)
{
    return refuse({Finding{rule, Severity::Block, {}, values, {}, {}}});
}

QString numberOf(const PromiseRecord &promise)
{
    return humanNumber(ObjectKind::PromiseToPay, promise.id.value());
}

const PromiseRecord *find(const Promises &promises, std::optional<PromiseId> id)
{
    const auto found = std::find_if(promises.begin(), promises.end(), [&](const PromiseRecord &each) { return each.id == id; });
    return found == promises.end() ? nullptr : &*found;
}

// A file may tell who was replaced without telling by whom.
const PromiseRecord *followerOf(const PromiseRecord &promise, const Promises &promises)
{
    const auto follows = [&](const PromiseRecord &each) {
        return each.status != PromiseState::Cancelled && (each.id == promise.supersededBy || each.replaces == promise.id);
    };
    const auto found = std::find_if(promises.begin(), promises.end(), follows);
    return found == promises.end() ? nullptr : &*found;
}

// Those that took its place one after the other, as far as they were not cancelled: the last of them.
const PromiseRecord *lastFollowerOf(const PromiseRecord &promise, const Promises &promises)
{
    const PromiseRecord *last = followerOf(promise, promises);
    for (size_t i = 0; last && i < promises.size(); ++i)
        if (const PromiseRecord *next = followerOf(*last, promises))
            last = next;
    return last;
}

bool isOver(const PromiseRecord &promise)
{
    return promise.status == PromiseState::Cancelled || promise.status == PromiseState::Superseded || promise.supersededBy;
}

Result<void> checkOver(const PromiseRecord &promise, const Promises &promises)
{
    if (!isOver(promise))
        return refused(u"PTP.NOTCANCELLED"_s, {{u"state"_s, nameOf(promise.status)}});
    const PromiseRecord *follower = lastFollowerOf(promise, promises);
    if (!follower)
        return {};
    const QVariantMap values{{u"number"_s, numberOf(*follower)}, {u"state"_s, nameOf(follower->status)}};
    if (isOver(*follower))
        return refused(u"PTP.FOLLOWER.REPLACED"_s, values);
    return refused(follower->status == PromiseState::Open ? u"PTP.FOLLOWER.OPEN"_s : u"PTP.FOLLOWER.DECIDED"_s, values);
}

/// The promise that it took the place of, where that has to be told so again.
Result<std::optional<PromiseId>> placeOf(const PromiseRecord &promise, const Promises &promises, bool takesPlace)
{
    const PromiseRecord *replaced = find(promises, promise.replaces);
    if (!replaced || replaced->status == PromiseState::Cancelled || replaced->supersededBy == promise.id)
        return std::nullopt;
    if (!isOver(*replaced) && takesPlace && mayBeReplaced(replaced->status, false))
        return replaced->id;
    if (!isOver(*replaced))
        return refused(u"PTP.PLACE"_s, {{u"number"_s, numberOf(*replaced)}});
    const PromiseRecord *other = followerOf(*replaced, promises);
    if (other && other->id != promise.id)
        return refused(u"PTP.PLACE"_s, {{u"number"_s, numberOf(*lastFollowerOf(*replaced, promises))}});
    return replaced->id;
}

// Where it stands again itself it is over as it was, from the instant on at which its place was taken; says what that adds to those
// that count.
int giveWay(PromiseLedger &ledger, const PromiseRecord *replaced, const PromiseRecord &promise, PromiseCounting counting)
{
    if (isOver(*replaced))
        return 0;
    ledger.end(replaced->id, PromiseState::Superseded, {}, promise.takenAt);
    const PromiseState after = replaced->status == PromiseState::Open ? PromiseState::Superseded : replaced->status;
    return countsTowardLimit(after, counting) - countsTowardLimit(replaced->status, counting);
}

// What a supervisor approved for the promise holds for it still.
Result<void> takeOverride(Database &database, const PromiseRecord &promise, PromiseFacts &facts)
{
    if (!promise.approval)
        return {};
    KEPT_TRY(const auto approval, RecordTable<ApprovalRecord>::get(database, promise.approval->value()));
    const int granted = static_cast<int>(approval.grantedLimit.value_or(0));
    if (granted <= facts.policy.maximumPromises.value)
        return {};
    QString supervisor;
    if (approval.decidedBy) {
        KEPT_TRY(const auto user, RecordTable<UserRecord>::get(database, approval.decidedBy->value()));
        supervisor = user.name;
    }
    facts.policy = withOverride(facts.policy, granted, supervisor);
    return {};
}

Money expectedOf(const PromiseLedger &ledger, const Promises &promises, Currency currency)
{
    qint64 expected = 0;
    for (const PartRecord &part : ledger.parts()) {
        const PromiseRecord *promise = find(promises, part.promise);
        if (promise && promise->status == PromiseState::Open && part.status == PromiseState::Open)
            expected += std::max<qint64>(0, part.amount.minor() - part.received.minor());
    }
    return Money::fromMinor(expected, currency);
}

} // namespace

Result<PromiseReinstated> execute(Transaction &transaction, const Context &context, const ReinstatePromise &command)
{
    KEPT_CHECK(needReason(command.reason));
    Database &database = transaction.database();
    KEPT_TRY(const auto known, RecordTable<PromiseRecord>::get(database, command.promise.value()));
    transaction.journal().setSubject(ObjectKind::PromiseToPay, known.id.value());
    KEPT_TRY(const auto plan, planFor(transaction, context, known.plan));
    KEPT_TRY(const auto basis, promiseBasis(database, plan, context.actor, context.deskZone));
    KEPT_TRY(auto ledger, PromiseLedger::load(transaction, plan, PromiseTerms::of(basis), basis.promises));
    KEPT_TRY(const auto promise, ledger.promise(command.promise));
    KEPT_CHECK(checkOver(promise, basis.promises));
    KEPT_TRY(const auto place, placeOf(promise, basis.promises, command.takesPlace.value_or(false)));
    PromiseFacts facts = factsOf(plan, basis, context.now);
    KEPT_CHECK(takeOverride(database, promise, facts));
    if (countsTowardLimit(promise.status, facts.policy.counting.value))
        --facts.counted;
    const int limit = facts.policy.maximumPromises.value;
    ledger.reinstate(promise.id, limit);
    if (place) {
        facts.counted += giveWay(ledger, find(basis.promises, *place), promise, facts.policy.counting.value);
        ledger.supersede(*place, promise.id);
    }
    KEPT_CHECK(ledger.recountMoney(facts.today));
    ledger.judge(context.now);
    KEPT_TRY(const auto after, ledger.promise(promise.id));
    const Money expected = expectedOf(ledger, {after}, plan.currency);
    const Money whole = expectedOf(ledger, ledger.promises(), plan.currency);
    facts.alreadyPromised = Money::fromMinor(whole.minor() - expected.minor(), plan.currency);
    const auto findings = checkReinstated(expected, facts);
    if (blocks(findings))
        return refuse(findings);
    KEPT_CHECK(ledger.save());
    KEPT_CHECK(refreshPlan(transaction, plan.id, Figures::AsTheyAre));
    return PromiseReinstated{promise.id, numberOf(promise), plan.id, after.status, ledger.counted(), limit};
}

} // namespace kept
