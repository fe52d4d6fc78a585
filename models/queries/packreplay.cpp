// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/packreplay.h"

#include "models/domain/compliance/factnames.h"
#include "models/queries/builtinpacks.h"
#include "models/queries/contactjudge.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<std::vector<AccountId>> customersContacted(Database &database, qint64 since)
{
    Query query(database, u"SELECT DISTINCT COALESCE(i.account_id, p.account_id, c.account_id) FROM interaction i "
                          "LEFT JOIN collection_plan p ON p.id = i.collection_plan_id LEFT JOIN contact c ON c.id = i.contact_id "
                          "WHERE i.deleted_at IS NULL AND i.direction = 'Outbound' AND i.started_at >= ? "
                          "AND COALESCE(i.account_id, p.account_id, c.account_id) IS NOT NULL ORDER BY 1"_s);
    query.bind(since);
    return query.all([](const Row &row) { return row.id<AccountId>(0); });
}

PackReplay::Row rowOf(const CustomerFacts &facts, const InteractionRow &touch, ContactVerdict verdict)
{
    PackReplay::Row row;
    row.interaction = touch.id;
    row.at = touch.startedAt;
    row.customer = facts.customer.id;
    row.customerName = facts.customer.name;
    row.person = facts.person(*touch.contact) ? facts.person(*touch.contact)->name : QString();
    row.point = touch.pointValue;
    row.channel = touch.channel;
    row.plan = touch.plan;
    row.findings = std::move(verdict.findings);
    row.nextAllowed = verdict.nextAllowed;
    return row;
}

Result<void> replayCustomer(const CustomerFacts &facts, const PackReplay &question, ContactJudge &judge,
                            PackReplay::Answer &found)
{
    for (const InteractionRow &touch : facts.history) {
        if (touch.startedAt < question.since || touch.direction != u"Outbound" || !touch.contact)
            continue;
        const ContactChannel channel = fromName<ContactChannel>(touch.channel).value_or(ContactChannel::Call);
        AskedContact asked = judge.ask(facts, {*touch.contact, touch.startedAt, touch.point, channel, ContactPurpose::Collect,
                                               touch.plan ? std::vector{*touch.plan} : std::vector<PlanId>()});
        if (!asked.packs.contains(found.pack))
            continue;
        asked.packs = {found.pack};
        KEPT_TRY(ContactVerdict verdict, judge.judge(asked));
        ++found.judged;
        std::erase_if(verdict.findings, [&](const ContactFinding &finding) { return finding.pack != found.pack; });
        if (!verdict.findings.empty())
            found.refused.push_back(rowOf(facts, touch, std::move(verdict)));
    }
    return {};
}

} // namespace

Result<PackReplay::Answer> answer(Database &database, const Asking &, const PackReplay &question)
{
    PackShelf shelf = builtInPacks();
    KEPT_CHECK(shelf.put(question.pack, question.source));
    PackShelf only;
    KEPT_CHECK(only.put(question.pack, question.source));
    const RulePack &pack = only.packs().front();
    PackReplay::Answer found{pack.id, pack.version, 0, {}};
    ContactJudge judge(shelf);
    KEPT_TRY(const auto customers, customersContacted(database, question.since));
    for (const AccountId customer : customers) {
        KEPT_TRY(const CustomerFacts facts, customerFacts(database, customer, question.since - historyLength));
        KEPT_CHECK(replayCustomer(facts, question, judge, found));
    }
    return found;
}

} // namespace kept
