// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/afterconversation.h"

#include "models/domain/compliance/frequency.h"
#include "models/domain/compliance/scope.h"

#include <algorithm>

namespace kept {
namespace {

/// Who began the conversation makes no difference (comment 14(b)(2)(i)-1.ii), what it was about does.
bool spokeOf(const PastContact &past, PlanId debt)
{
    return past.outcome == ContactOutcome::Conversation && std::ranges::find(past.talked, debt) != past.talked.end();
}

std::vector<int> conversations(const ContactFacts &facts, const QTimeZone &zone, PlanId debt, qint64 at)
{
    std::vector<int> found;
    const std::vector<PastContact> &history = facts.question.history;
    for (size_t i = 0; i < history.size(); ++i)
        if (spokeOf(history[i], debt) && inSevenDays(facts.question, history[i], zone, at))
            found.push_back(int(i));
    return found;
}

std::optional<Refusal> check(const ContactFacts &facts, qint64 at)
{
    for (const QTimeZone &zone : facts.zones) {
        for (const PlanId debt : facts.question.debts) {
            if (moreCallsConsented(facts.question, zone, debt, at))
                continue;
            if (std::vector<int> found = conversations(facts, zone, debt, at); !found.empty())
                return Refusal{std::move(found)};
        }
    }
    return std::nullopt;
}

} // namespace

const ContactRule afterConversation{
    u"US.REGF.14B2IB",  u"12 CFR 1006.14(b)(2)(i)(B)", RuleSeverity::Presumption, RuleNeeds::LocalClock, frequencyApplies, check,
    nextFrequencyChange};

} // namespace kept
