// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/identitycheck.h"
#include "models/domain/promisepolicy.h"
#include "models/store/recordtable.h"

namespace kept {

/// What the row of policy says about people: how identity is checked, whether money is masked, when a desk locks itself.
struct SecurityPolicyRecord
{
    static constexpr ObjectKind object = ObjectKind::Policy;
    PolicyId id = PolicyId::fromValue(0);
    qint64 version = 0;
    PolicyScope scope = PolicyScope::System;
    std::optional<QString> questions; ///< names with commas
    std::optional<int> required;
    std::optional<int> attempts;
    std::optional<int> lockMinutes;
    std::optional<int> validMinutes;
    std::optional<bool> masksMoney;
    std::optional<int> idleLockMinutes;

    template<class V>
    void columns(V &v)
    {
        v("scope", scope);
        v("identity_questions", questions);
        v("identity_required", required);
        v("identity_attempts", attempts);
        v("identity_lock_minutes", lockMinutes);
        v("identity_valid_minutes", validMinutes);
        v("masks_money", masksMoney);
        v("idle_lock_minutes", idleLockMinutes);
    }
};

/// What holds in the whole house; what nobody stated is the program's default.
struct SecurityPolicy
{
    IdentityRules identity;
    bool masksMoney = true;   ///< in the flow of work, until identity is shown
    int idleLockMinutes = 10; ///< 0: a desk does not lock itself
};

/// The row of the whole house, if there is one.
Result<std::optional<SecurityPolicyRecord>> findSecurityPolicy(Database &database);
Result<SecurityPolicy> securityPolicy(Database &database);
/// Notes what `change(record)` states in the row of the whole house, made if there is none; the row is the event's subject.
template<class Change>
Result<PolicyId> changeSecurityPolicy(Transaction &transaction, Change change)
{
    using Policies = RecordTable<SecurityPolicyRecord>;
    KEPT_TRY(const auto known, findSecurityPolicy(transaction.database()));
    SecurityPolicyRecord record = known.value_or(SecurityPolicyRecord());
    change(record);
    if (known)
        KEPT_CHECK(Policies::save(transaction, *known, record));
    else
        KEPT_CHECK(Policies::add(transaction, record));
    transaction.journal().setSubject(ObjectKind::Policy, record.id.value());
    return record.id;
}

} // namespace kept
