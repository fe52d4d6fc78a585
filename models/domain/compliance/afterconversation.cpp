// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/rulekind.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

/// No call in the days that begin with a conversation about the debt, whoever began it (12 CFR 1006.14(b)(2)(i)(B)).
class AfterConversation final : public RuleCheck
{
public:
    explicit AfterConversation(int days) : m_days(days) {}

    bool refuses(const ContactFacts &facts, qint64 at) const override { return !conversations(facts, at, Search::First).empty(); }

    Refusal explain(const ContactFacts &facts, qint64 at) const override { return {conversations(facts, at, Search::All), {}}; }

    bool looksAt(const ContactQuestion &question, const PastContact &past) const override
    {
        return isConversation(question, past) && past.at + spanMs() >= question.at;
    }

    void offerChanges(const ContactFacts &facts, NextInstant &next) const override
    {
        for (const PastContact &past : facts.question.history) {
            if (!isConversation(facts.question, past) || past.at + spanMs() < next.after())
                continue;
            next.offer(past.excludedFrom);
            for (const ZoneClock *zone : facts.zones)
                next.offer(zone->startOfDay(zone->dayAt(past.at) + m_days));
        }
        offerMoreCalls(next, facts.question);
    }

private:
    enum class Search { First, All };

    /// No window of local days is longer.
    qint64 spanMs() const { return (m_days + 2) * ZoneClock::dayMs; }

    static bool isConversation(const ContactQuestion &question, const PastContact &past)
    {
        return past.outcome == ContactOutcome::Conversation && past.channel == ContactChannel::Call &&
               past.person == question.person;
    }

    bool blocks(const ContactFacts &facts, const PastContact &past, qint64 at) const
    {
        if (!isConversation(facts.question, past) || past.at > at || past.at + spanMs() < at ||
            (past.excludedFrom && *past.excludedFrom <= at))
            return false;
        return std::ranges::any_of(facts.zones, [&](const ZoneClock *zone) {
            return zone->dayAt(at) - zone->dayAt(past.at) < m_days && concernsAsked(facts.question, past, *zone, at);
        });
    }

    static bool concernsAsked(const ContactQuestion &question, const PastContact &past, const ZoneClock &zone, qint64 at)
    {
        return std::ranges::any_of(question.debts, [&](PlanId debt) {
            return contains(past.talked, debt) && !moreCallsConsented(question, zone, debt, at);
        });
    }

    std::vector<int> conversations(const ContactFacts &facts, qint64 at, Search search) const
    {
        std::vector<int> found;
        const std::vector<PastContact> &history = facts.question.history;
        for (size_t i = 0; i < history.size() && (search == Search::All || found.empty()); ++i)
            if (blocks(facts, history[i], at))
                found.push_back(static_cast<int>(i));
        return found;
    }

    int m_days;
};

std::shared_ptr<const RuleCheck> read(SpecReader &spec)
{
    return std::make_shared<AfterConversation>(spec.number(u"days"_s, 1, 366));
}

} // namespace

const RuleKind afterConversation{u"after_conversation", RuleClass::Conversation, RuleNeeds::LocalClock, read};

} // namespace kept
