// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/policyrepository.h"

#include "models/store/holidaybook.h"
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

using Policies = std::vector<PolicyRecord>;

template<class AnyId>
qint64 valueOrNone(const std::optional<AnyId> &id)
{
    return id ? id->value() : 0;
}

/// Every policy that may bind the plan or the person who acts.
Result<Policies> policiesAbout(Database &database, const PlanRecord &plan, const std::optional<UserRecord> &user)
{
    const qint64 usersTeam = user ? valueOrNone(user->team) : 0;
    return RecordTable<PolicyRecord>::where(
        database,
        u"deleted_at IS NULL AND ((scope = 'System' AND COALESCE(scope_id, 0) = 0) OR (scope = 'Team' AND COALESCE(scope_id, 0) "
        "IN (?, ?)) OR (scope = 'User' AND COALESCE(scope_id, 0) = ?) OR (scope = 'Plan' AND COALESCE(scope_id, 0) = ?))"_s,
        {valueOrNone(plan.ownerTeam), usersTeam, user ? user->id.value() : 0, plan.id.value()});
}

void add(const Policies &policies, PolicyScope scope, qint64 scopeId, std::vector<ScopedPolicy> *stated)
{
    for (const PolicyRecord &record : policies)
        if (record.scope == scope && record.scopeId.value_or(0) == scopeId)
            stated->push_back({scope, nameFor(record), record.policy});
}

EffectivePolicy resolve(const Policies &policies, const PlanRecord &plan, const std::optional<UserRecord> &user)
{
    std::vector<ScopedPolicy> stated;
    add(policies, PolicyScope::System, 0, &stated);
    if (plan.ownerTeam)
        add(policies, PolicyScope::Team, plan.ownerTeam->value(), &stated);
    if (user && user->team && user->team != plan.ownerTeam)
        add(policies, PolicyScope::Team, user->team->value(), &stated);
    if (user)
        add(policies, PolicyScope::User, user->id.value(), &stated);
    add(policies, PolicyScope::Plan, plan.id.value(), &stated);
    if (plan.maximumPromises) {
        PromisePolicy own;
        own.maximumPromises = static_cast<int>(*plan.maximumPromises);
        stated.push_back({PolicyScope::Plan, plan.name, own});
    }
    return resolvePolicy(stated);
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

Result<bool> anyOrderStated(Database &database)
{
    Query query(database, u"SELECT count(*) FROM policy WHERE allocation_order IS NOT NULL AND deleted_at IS NULL"_s);
    KEPT_TRY(const qint64 count, query.integer());
    return count > 0;
}

Result<EffectivePolicy> policyFor(Database &database, const PlanRecord &plan, std::optional<UserId> actor)
{
    KEPT_TRY(const auto user, userOf(database, actor));
    KEPT_TRY(const Policies policies, policiesAbout(database, plan, user));
    return resolve(policies, plan, user);
}

Result<std::optional<QTimeZone>> knownZoneOf(Database &database, const PlanRecord &plan)
{
    QString name = plan.timeZone.value_or(QString());
    if (name.isEmpty() && plan.contact) {
        Query query(database, u"SELECT time_zone FROM contact WHERE id = ?"_s);
        query.bind(*plan.contact);
        KEPT_TRY(const auto found, query.first([](const Row &row) { return row.text(0); }));
        name = found.value_or(QString());
    }
    // An empty name would be the zone of this computer.
    if (name.isEmpty())
        return std::optional<QTimeZone>();
    const QTimeZone zone(name.toUtf8());
    return zone.isValid() ? std::optional(zone) : std::nullopt;
}

Result<QTimeZone> zoneOf(Database &database, const PlanRecord &plan, const QTimeZone &deskZone)
{
    KEPT_TRY(const auto known, knownZoneOf(database, plan));
    return known.value_or(deskZone);
}

Result<PromiseBasis> promiseBasis(Database &database, const PlanRecord &plan, std::optional<UserId> actor,
                                  const QTimeZone &deskZone)
{
    PromiseBasis basis;
    KEPT_TRY(const auto user, userOf(database, actor));
    KEPT_TRY(const Policies policies, policiesAbout(database, plan, user));
    basis.policy = resolve(policies, plan, std::nullopt);
    basis.actorPolicy = user ? resolve(policies, plan, user) : basis.policy;
    KEPT_TRY(const auto known, knownZoneOf(database, plan));
    basis.zone = known.value_or(deskZone);
    basis.isZoneKnown = known.has_value();
    KEPT_TRY(basis.calendar, bankCalendar(database, plan));
    KEPT_TRY(basis.promises, promisesOf(database, plan.id));
    KEPT_TRY(basis.holds, holdsOfPlan(database, plan.id));
    return basis;
}

PromiseFacts factsOf(const PlanRecord &plan, const PromiseBasis &basis, qint64 now)
{
    PromiseFacts facts;
    facts.zone = basis.zone;
    facts.policy = basis.actorPolicy;
    facts.today = localDate(now, facts.zone);
    facts.currentDue = plan.currentDue;
    facts.disputed = plan.disputed;
    facts.alreadyPromised = plan.promised;
    for (const PromiseRecord &promise : basis.promises)
        facts.counted += countsTowardLimit(promise.status, facts.policy.counting.value) ? 1 : 0;
    facts.standing = plan.isClosed ? PlanStanding::Closed : PlanStanding::Open;
    facts.holds = holdsInForce(basis.holds, facts.today);
    facts.calendar = basis.calendar;
    return facts;
}

Result<PromiseFacts> promiseFacts(Database &database, const PlanRecord &plan, std::optional<UserId> actor, qint64 now,
                                  const QTimeZone &deskZone)
{
    KEPT_TRY(const auto basis, promiseBasis(database, plan, actor, deskZone));
    return factsOf(plan, basis, now);
}

Result<int> overrideLimit(Database &database, std::optional<UserId> supervisor, const EffectivePolicy &policy)
{
    KEPT_TRY(const auto user, userOf(database, supervisor));
    if (user && user->promiseLimit)
        return static_cast<int>(*user->promiseLimit);
    return policy.maximumPromises.value + 1;
}

} // namespace kept
