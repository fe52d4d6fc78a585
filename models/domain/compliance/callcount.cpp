// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/callcount.h"

#include "models/domain/compliance/frequency.h"
#include "models/domain/compliance/scope.h"

#include <algorithm>

namespace kept {
namespace {

constexpr size_t callsAllowed = 7;

/// Placed, connected, about the debt, and not under consent when it was placed (12 CFR 1006.14(b)(3), (4)).
bool counts(const ContactQuestion &question, const PastContact &past, const QTimeZone &zone, PlanId debt)
{
    if (past.direction != ContactDirection::Placed || past.outcome == ContactOutcome::Busy ||
        past.outcome == ContactOutcome::NotInService)
        return false;
    return std::ranges::find(past.counted, debt) != past.counted.end() && !moreCallsConsented(question, zone, debt, past.at);
}

std::vector<int> countedCalls(const ContactQuestion &question, const QTimeZone &zone, PlanId debt, qint64 at)
{
    std::vector<int> calls;
    for (size_t i = 0; i < question.history.size(); ++i) {
        const PastContact &past = question.history[i];
        if (inSevenDays(question, past, zone, at) && counts(question, past, zone, debt))
            calls.push_back(int(i));
    }
    return calls;
}

std::optional<Refusal> check(const ContactFacts &facts, qint64 at)
{
    for (const QTimeZone &zone : facts.zones) {
        for (const PlanId debt : facts.question.debts) {
            if (moreCallsConsented(facts.question, zone, debt, at))
                continue;
            if (std::vector<int> calls = countedCalls(facts.question, zone, debt, at); calls.size() >= callsAllowed)
                return Refusal{std::move(calls)};
        }
    }
    return std::nullopt;
}

} // namespace

const ContactRule callCount{
    u"US.REGF.14B2IA",  u"12 CFR 1006.14(b)(2)(i)(A)", RuleSeverity::Presumption, RuleNeeds::LocalClock, frequencyApplies, check,
    nextFrequencyChange};

} // namespace kept
