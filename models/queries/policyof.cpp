// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/policyof.h"

#include "models/queries/placedscope.h"
#include "models/store/policyrepository.h"
#include "models/store/userrepository.h"

namespace kept {

namespace {

using Statements = std::vector<ScopedPolicy>;

Result<void> add(Database &database, PolicyScope scope, std::optional<qint64> id, const QString &name, Statements *all)
{
    KEPT_TRY(const auto record, findPolicy(database, scope, id));
    if (record)
        all->push_back({scope, name, record->policy});
    return {};
}

Result<void> addTeam(Database &database, std::optional<TeamId> team, Statements *all)
{
    if (!team)
        return {};
    KEPT_TRY(const auto record, RecordTable<TeamRecord>::get(database, team->value()));
    return add(database, PolicyScope::Team, team->value(), record.name, all);
}

/// The place's name, and what is stated above it.
struct Place
{
    QString name;
    Statements above;
};

Result<Place> placeOf(Database &database, const Asking &asking, const PolicyOf &question)
{
    Place place;
    if (question.scope == PolicyScope::System)
        return place;
    const qint64 id = question.scopeId.value_or(0);
    KEPT_CHECK(add(database, PolicyScope::System, {}, {}, &place.above));
    if (question.scope == PolicyScope::Team) {
        KEPT_TRY(const auto team, RecordTable<TeamRecord>::get(database, id));
        place.name = team.name;
    } else if (question.scope == PolicyScope::User) {
        KEPT_TRY(const auto user, RecordTable<UserRecord>::get(database, id));
        place.name = user.name;
        KEPT_CHECK(addTeam(database, user.team, &place.above));
    } else {
        KEPT_CHECK(needSight(database, asking, PlanId::fromValue(id)));
        KEPT_TRY(const auto plan, RecordTable<PlanRecord>::get(database, id));
        place.name = plan.name;
        KEPT_CHECK(addTeam(database, plan.ownerTeam, &place.above));
        if (plan.maximumPromises) {
            PromisePolicy own;
            own.maximumPromises = static_cast<int>(*plan.maximumPromises);
            place.above.push_back({PolicyScope::Plan, plan.name, own});
        }
    }
    return place;
}

} // namespace

Result<PolicyOf::Answer> answer(Database &database, const Asking &asking, const PolicyOf &question)
{
    KEPT_TRY(Place place, placeOf(database, asking, question));
    KEPT_TRY(const auto record, findPolicy(database, question.scope, question.scopeId));
    PolicyOf::Answer found;
    found.place = place.name;
    found.inherited = resolvePolicy(place.above);
    if (record) {
        found.name = record->name;
        found.stated = record->policy;
        place.above.push_back({question.scope, place.name, record->policy});
    }
    found.inForce = resolvePolicy(place.above);
    return found;
}

Result<PolicyPlaces::Answer> answer(Database &database, const Asking &, const PolicyPlaces &)
{
    return policyPlaces(database);
}

} // namespace kept
