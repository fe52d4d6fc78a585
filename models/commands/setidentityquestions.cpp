// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/setidentityquestions.h"

#include "models/store/securitypolicyrepository.h"

namespace kept {

namespace {

IdentityRules rulesOf(const SetIdentityQuestions &command)
{
    IdentityRules rules;
    rules.questions = command.questions;
    rules.required = command.required.value_or(rules.required);
    rules.attempts = command.attempts.value_or(rules.attempts);
    rules.lockMinutes = command.lockMinutes.value_or(rules.lockMinutes);
    rules.validMinutes = command.validMinutes.value_or(rules.validMinutes);
    return rules;
}

QString namesOf(const std::vector<IdentityQuestion> &questions)
{
    QStringList names;
    for (const IdentityQuestion question : questions)
        names.append(nameOf(question));
    return names.join(QLatin1Char(','));
}

} // namespace

Result<IdentityQuestionsSet> execute(Transaction &transaction, const Context &, const SetIdentityQuestions &command)
{
    KEPT_CHECK(checkIdentityRules(rulesOf(command)));
    KEPT_TRY(const PolicyId policy, changeSecurityPolicy(transaction, [&](SecurityPolicyRecord &record) {
                 record.questions = namesOf(command.questions);
                 record.required = command.required;
                 record.attempts = command.attempts;
                 record.lockMinutes = command.lockMinutes;
                 record.validMinutes = command.validMinutes;
                 record.masksMoney = command.masksMoney;
             }));
    return IdentityQuestionsSet{policy};
}

} // namespace kept
