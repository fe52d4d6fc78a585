// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/rule.h"

namespace kept {

bool RuleScope::holds(const ContactQuestion &question) const
{
    return collectors.has(question.collector) && debts.has(question.nature) && roles.has(question.role) &&
           channels.has(question.channel) && purposes.has(question.purpose) && places.has(question.place) &&
           lines.has(question.line) && dials.has(question.dial) &&
           !(mostDaysPastDue && question.daysPastDue && *question.daysPastDue > *mostDaysPastDue);
}

bool RuleLeave::given(const ContactFacts &facts, qint64 at) const
{
    const ContactQuestion &question = facts.question;
    return (reply == ReplyLeave::Always && question.replyTo) || (reply == ReplyLeave::Valid && isReply(question, at)) ||
           (hoursConsent && hoursConsented(question, facts.places, at)) || (dialConsent && dialConsented(question, at));
}

void RuleLeave::offerChanges(const ContactFacts &facts, NextInstant &next) const
{
    if (reply == ReplyLeave::Valid)
        offerReply(next, facts.question);
    if (hoursConsent)
        offerHoursConsents(next, facts.question, facts.places);
    if (dialConsent)
        for (const DialConsent &consent : facts.question.dialConsents)
            next.offer(consent.at);
}

bool ContactRule::refuses(const ContactFacts &facts, qint64 at) const
{
    return !(from && at < *from) && !(until && at >= *until) && check->refuses(facts, at) && !leave.given(facts, at);
}

void ContactRule::offerChanges(const ContactFacts &facts, NextInstant &next) const
{
    next.offer(until);
    leave.offerChanges(facts, next);
    check->offerChanges(facts, next);
}

} // namespace kept
