// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/domain/identitycheck.h"

namespace kept {

struct IdentityQuestionsSet
{
    PolicyId policy = PolicyId::fromValue(0);

    template<class V>
    void describe(V &v)
    {
        v("policy", policy, "The policy of the house");
    }
};

/// States how identity is checked in the whole house.
struct SetIdentityQuestions
{
    using Outcome = IdentityQuestionsSet;
    static QString commandName() { return QStringLiteral("SetIdentityQuestions"); }
    static QString meaning()
    {
        return QStringLiteral("States how a person shows who they are, and whether money is masked until then.");
    }
    static constexpr Right right = Right::Administer;

    std::vector<IdentityQuestion> questions = IdentityRules().questions;
    std::optional<int> required;
    std::optional<int> attempts;
    std::optional<int> lockMinutes;
    std::optional<int> validMinutes;
    std::optional<bool> masksMoney;

    template<class V>
    void describe(V &v)
    {
        v("questions", questions, "What is asked, in this order");
        v("required", required, "How many right answers pass; 2");
        v("attempts", attempts, "How many checks may fail within a day before the person is locked; 3");
        v("lockMinutes", lockMinutes, "For how long, in minutes; 30");
        v("validMinutes", validMinutes, "For how long a pass holds for whoever made it, in minutes; 60");
        v("masksMoney", masksMoney, "Whether money is masked in the flow of work until the check is passed; it is");
    }
};

/// Errors: those of checkIdentityRules().
Result<IdentityQuestionsSet> execute(Transaction &transaction, const Context &context, const SetIdentityQuestions &command);

} // namespace kept
