// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"

namespace kept {

struct DeadlinesSet
{
    PolicyId policy = PolicyId::fromValue(0);

    template<class V>
    void describe(V &v)
    {
        v("policy", policy, "The policy of the house");
    }
};

/// States the house's deadlines.
struct SetDeadlines
{
    using Outcome = DeadlinesSet;
    static QString commandName() { return QStringLiteral("SetDeadlines"); }
    static QString meaning()
    {
        return QStringLiteral(
            "States when reminders wait to be sent and by when disputes have to be answered; what is left out is "
            "the program's own.");
    }
    static constexpr Right right = Right::Administer;

    std::optional<int> reminderLeadDays;
    std::optional<int> disputeDays;

    template<class V>
    void describe(V &v)
    {
        v("reminderLeadDays", reminderLeadDays, "Days before its due date from which a reminder waits; 3");
        v("disputeDays", disputeDays, "Days from the day a dispute was told until it has to be answered; 30");
    }
};

/// Error: POLICY.VALUE (Invalid: below zero, or no day to answer a dispute).
Result<DeadlinesSet> execute(Transaction &transaction, const Context &context, const SetDeadlines &command);

} // namespace kept
