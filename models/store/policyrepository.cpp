// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/policyrepository.h"

#include "models/store/holdrepository.h"
#include "models/store/promiserepository.h"
#include "models/store/userrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<std::optional<UserRecord>> userOf(Database &database, std::optional<UserId> actor)
{
    if (!actor)
        return std::nullopt;
    KEPT_TRY(auto user, RecordTable<UserRecord>::get(database, actor->value()));
    return user;
}

QString nameFor(const PolicyRecord &record)
{
    return record.name.value_or(nameOf(record.scope));
}

Result<void> add(Database &database, std::vector<ScopedPolicy> &stated, PolicyScope scope, std::optional<qint64> scopeId)
{
    KEPT_TRY(const auto found, findPolicy(database, scope, scopeId));
    if (found)
        stated.push_back({scope, nameFor(*found), found->policy});
    return {};
}

template<class AnyId>
Result<void> addFor(Database &database, std::vector<ScopedPolicy> &stated, PolicyScope scope, const std::optional<AnyId> &id)
{
    return id ? add(database, stated, scope, id->value()) : Result<void>();
}

std::vector<PlanHold> holdsInForce(const std::vector<HoldRecord> &holds, QDate today)
{
    std::vector<PlanHold> inForce;
    for (const HoldRecord &hold : holds)
        if (!hold.liftedAt && hold.start <= today && (!hold.end || *hold.end >= today))
            inForce.push_back({hold.reason, hold.end});
    return inForce;
}

} // namespace

Result<std::optional<PolicyRecord>> findPolicy(Database &database, PolicyScope scope, std::optional<qint64> scopeId)
{
    KEPT_TRY(auto rows, RecordTable<PolicyRecord>::where(
                            database, u"scope = '%1' AND COALESCE(scope_id, 0) = ? AND deleted_at IS NULL"_s.arg(nameOf(scope)),
                            {scopeId.value_or(0)}));
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

Result<EffectivePolicy> policyFor(Database &database, const PlanRecord &plan, std::optional<UserId> actor)
{
    KEPT_TRY(const auto user, userOf(database, actor));
    std::vector<ScopedPolicy> stated;
    KEPT_CHECK(add(database, stated, PolicyScope::System, {}));
    KEPT_CHECK(addFor(database, stated, PolicyScope::Team, plan.ownerTeam));
    if (user && user->team != plan.ownerTeam)
        KEPT_CHECK(addFor(database, stated, PolicyScope::Team, user->team));
    KEPT_CHECK(addFor(database, stated, PolicyScope::User, actor));
    KEPT_CHECK(add(database, stated, PolicyScope::Plan, plan.id.value()));
    if (plan.maximumPromises) {
        PromisePolicy own;
        own.maximumPromises = static_cast<int>(*plan.maximumPromises);
        stated.push_back({PolicyScope::Plan, plan.name, own});
    }
    return resolvePolicy(stated);
}

Result<QTimeZone> zoneOf(Database &database, const PlanRecord &plan, const QTimeZone &deskZone)
{
    QString name = plan.timeZone.value_or(QString());
    if (name.isEmpty() && plan.contact) {
        Query query(database, u"SELECT time_zone FROM contact WHERE id = ?"_s);
        query.bind(*plan.contact);
        KEPT_TRY(const auto found, query.first([](const Row &row) { return row.text(0); }));
        name = found.value_or(QString());
    }
    const QTimeZone zone(name.toUtf8());
    return zone.isValid() ? zone : deskZone;
}

Result<PromiseFacts> promiseFacts(Database &database, const PlanRecord &plan, std::optional<UserId> actor, qint64 now,
                                  const QTimeZone &deskZone)
{
    PromiseFacts facts;
    KEPT_TRY(facts.zone, zoneOf(database, plan, deskZone));
    KEPT_TRY(facts.policy, policyFor(database, plan, actor));
    KEPT_TRY(const auto promises, promisesOf(database, plan.id));
    KEPT_TRY(const auto holds, holdsOfPlan(database, plan.id));
    facts.today = localDate(now, facts.zone);
    facts.currentDue = plan.currentDue;
    facts.disputed = plan.disputed;
    facts.alreadyPromised = plan.promised;
    for (const PromiseRecord &promise : promises)
        facts.counted += countsTowardLimit(promise.status, facts.policy.counting.value) ? 1 : 0;
    facts.standing = plan.isClosed ? PlanStanding::Closed : PlanStanding::Open;
    facts.holds = holdsInForce(holds, facts.today);
    return facts;
}

Result<int> overrideLimit(Database &database, std::optional<UserId> supervisor, const EffectivePolicy &policy)
{
    KEPT_TRY(const auto user, userOf(database, supervisor));
    if (user && user->promiseLimit)
        return static_cast<int>(*user->promiseLimit);
    return policy.maximumPromises.value + 1;
}

} // namespace kept
