// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/securitypolicyrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<IdentityQuestion> questionsFrom(const QString &text)
{
    std::vector<IdentityQuestion> questions;
    const QStringList names = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names)
        if (const auto question = fromName<IdentityQuestion>(name))
            questions.push_back(*question);
    return questions;
}

} // namespace

Result<std::optional<SecurityPolicyRecord>> findSecurityPolicy(Database &database)
{
    KEPT_TRY(auto rows, RecordTable<SecurityPolicyRecord>::where(
                            database, u"scope = 'System' AND deleted_at IS NULL ORDER BY id LIMIT 1"_s, {}));
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

Result<SecurityPolicy> securityPolicy(Database &database)
{
    KEPT_TRY(const auto stated, findSecurityPolicy(database));
    SecurityPolicy policy;
    if (!stated)
        return policy;
    if (stated->questions)
        policy.identity.questions = questionsFrom(*stated->questions);
    policy.identity.required = stated->required.value_or(policy.identity.required);
    policy.identity.attempts = stated->attempts.value_or(policy.identity.attempts);
    policy.identity.lockMinutes = stated->lockMinutes.value_or(policy.identity.lockMinutes);
    policy.identity.validMinutes = stated->validMinutes.value_or(policy.identity.validMinutes);
    policy.masksMoney = stated->masksMoney.value_or(policy.masksMoney);
    policy.idleLockMinutes = stated->idleLockMinutes.value_or(policy.idleLockMinutes);
    return policy;
}

} // namespace kept
