// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/role.h"
#include "models/domain/statuses.h"
#include "models/store/recordtable.h"

namespace kept {

/// A row of team.
struct TeamRecord
{
    static constexpr ObjectKind object = ObjectKind::Team;
    TeamId id = TeamId::fromValue(0);
    qint64 version = 0;
    QString name;

    template<class V>
    void columns(V &v)
    {
        v("name", name);
    }
};

/// A row of app_user.
struct UserRecord
{
    static constexpr ObjectKind object = ObjectKind::User;
    UserId id = UserId::fromValue(0);
    qint64 version = 0;
    QString name;
    QString signIn;
    Role role = Role::Specialist;
    std::optional<TeamId> team;
    std::optional<AccountId> agency;
    std::optional<qint64> promiseLimit; ///< the limit that this user's override gives
    bool isActive = true;

    template<class V>
    void columns(V &v)
    {
        v("name", name);
        v("sign_in", signIn);
        v("role", role);
        v("team_id", team);
        v("agency_account_id", agency);
        v("promise_limit", promiseLimit);
        v("is_active", isActive);
    }
};

/// A row of approval: what somebody asked a supervisor for, with the draft kept as it was.
struct ApprovalRecord
{
    static constexpr ObjectKind object = ObjectKind::Approval;
    ApprovalId id = ApprovalId::fromValue(0);
    qint64 version = 0;
    QString kind;
    std::optional<PlanId> plan;
    ApprovalStatus status = ApprovalStatus::Pending;
    QString reason;
    QString request; ///< the command asked for, as JSON
    std::optional<UserId> requestedBy;
    qint64 requestedAt = 0;
    std::optional<UserId> goesTo;
    std::optional<UserId> decidedBy;
    std::optional<qint64> decidedAt;
    std::optional<QString> note;
    std::optional<qint64> grantedLimit;

    template<class V>
    void columns(V &v)
    {
        v("kind", kind);
        v("collection_plan_id", plan);
        v("status", status);
        v("reason", reason);
        v("request", request);
        v("requested_by", requestedBy);
        v("requested_at", requestedAt);
        v("goes_to", goesTo);
        v("decided_by", decidedBy);
        v("decided_at", decidedAt);
        v("decision_note", note);
        v("granted_limit", grantedLimit);
    }
};

/// The user who signs in by that name; case matters.
Result<std::optional<UserRecord>> findUser(Database &database, const QString &signIn);
/// Whether anybody can sign in; a stand-alone file may have nobody.
Result<bool> hasUsers(Database &database);

} // namespace kept
