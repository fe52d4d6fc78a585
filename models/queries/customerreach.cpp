// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/customerreach.h"

#include "models/queries/builtinpacks.h"
#include "models/queries/contactjudge.h"
#include "models/queries/placedscope.h"

namespace kept {

namespace {

void note(CustomerReach::Answer &reach, const ContactVerdict &verdict)
{
    const bool isSooner = verdict.nextAllowed && (!reach.next || *verdict.nextAllowed < *reach.next);
    if (isSooner)
        reach.next = verdict.nextAllowed;
    if (isSooner || reach.rule.isEmpty())
        reach.rule = verdict.findings.front().rule;
}

} // namespace

Result<CustomerReach::Answer> reachOf(Database &database, ContactJudge &judge, AccountId customer, qint64 now)
{
    KEPT_TRY(const CustomerFacts facts, customerFacts(database, customer, now - historyLength));
    CustomerReach::Answer reach;
    for (const ContactPointRow &point : facts.points) {
        if (point.kind != u"Phone" || point.wrongSince || point.invalidSince)
            continue;
        reach.hasNumber = true;
        const ContactAsk ask{point.contact,           now, point.id,           ContactChannel::Call,
                             ContactPurpose::Collect, {},  SameInstant::Counts};
        KEPT_TRY(const ContactVerdict verdict, judge.judge(judge.ask(facts, ask)));
        if (verdict.allowed()) {
            reach.isAllowed = true;
            return reach;
        }
        note(reach, verdict);
    }
    return reach;
}

Result<CustomerReach::Answer> answer(Database &database, const Asking &asking, const CustomerReach &question)
{
    KEPT_CHECK(needSight(database, asking, question.customer));
    ContactJudge judge(packsOr(asking.packs));
    return reachOf(database, judge, question.customer, asking.now);
}

} // namespace kept
