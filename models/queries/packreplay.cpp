// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/packreplay.h"

#include "models/domain/compliance/packreader.h"
#include "models/domain/compliance/questionjson.h"
#include "models/queries/builtinpacks.h"
#include "models/queries/contactjudge.h"
#include "models/store/decisionrepository.h"

#include <QJsonDocument>

#include <limits>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

qint64 endOf(const PackReplay &question)
{
    return question.until.value_or(std::numeric_limits<qint64>::max());
}

Result<std::vector<AccountId>> customersContacted(Database &database, const PackReplay &question)
{
    Query query(database, u"SELECT DISTINCT COALESCE(i.account_id, p.account_id, c.account_id) FROM interaction i "
                          "LEFT JOIN collection_plan p ON p.id = i.collection_plan_id LEFT JOIN contact c ON c.id = i.contact_id "
                          "WHERE i.deleted_at IS NULL AND i.direction = 'Outbound' AND i.started_at >= ? AND i.started_at < ? "
                          "AND COALESCE(i.account_id, p.account_id, c.account_id) IS NOT NULL ORDER BY 1"_s);
    query.bind(question.since).bind(endOf(question));
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
    row.contact = touch.contact;
    row.pointId = touch.point;
    row.channel = touch.channel;
    row.plan = touch.plan;
    row.findings = std::move(verdict.findings);
    row.nextAllowed = verdict.nextAllowed;
    return row;
}

Result<void> addThen(Database &database, const InteractionRow &touch, PackReplay::Row &row)
{
    if (!touch.decision)
        return {};
    KEPT_TRY(const auto decision, RecordTable<DecisionRecord>::get(database, touch.decision->value()));
    row.then = decision.isAllowed ? PackReplay::Then::Allowed
                                  : (decision.overriddenAt ? PackReplay::Then::Overridden : PackReplay::Then::Refused);
    KEPT_TRY(const ContactVerdict verdict, contactVerdictFrom(QJsonDocument::fromJson(decision.verdict.toUtf8()).object()));
    row.ruleThen = verdict.allowed() ? QString() : verdict.findings.front().rule;
    return {};
}

/// What the packs say of one contact, as things stood at its instant. None: the one pack does not bind it.
Result<std::optional<ContactVerdict>> verdictOf(const CustomerFacts &facts, const InteractionRow &touch, ContactJudge &judge,
                                                const QString &pack)
{
    const ContactChannel channel = fromName<ContactChannel>(touch.channel).value_or(ContactChannel::Call);
    AskedContact asked = judge.ask(facts, {*touch.contact, touch.startedAt, touch.point, channel, ContactPurpose::Collect,
                                           touch.plan ? std::vector{*touch.plan} : std::vector<PlanId>()});
    if (!pack.isEmpty()) {
        if (!asked.packs.contains(pack))
            return std::nullopt;
        asked.packs = {pack};
    }
    KEPT_TRY(ContactVerdict verdict, judge.judge(asked));
    if (!pack.isEmpty())
        std::erase_if(verdict.findings, [&](const ContactFinding &finding) { return finding.pack != pack; });
    return verdict;
}

Result<void> replayCustomer(Database &database, const CustomerFacts &facts, const PackReplay &question, ContactJudge &judge,
                            PackReplay::Answer &found)
{
    for (const InteractionRow &touch : facts.history) {
        const bool isAsked = touch.startedAt >= question.since && touch.startedAt < endOf(question) &&
                             touch.direction == u"Outbound" && touch.contact;
        if (!isAsked)
            continue;
        KEPT_TRY(auto verdict, verdictOf(facts, touch, judge, found.pack));
        if (!verdict)
            continue;
        ++found.judged;
        if (verdict->findings.empty())
            continue;
        PackReplay::Row row = rowOf(facts, touch, std::move(*verdict));
        KEPT_CHECK(addThen(database, touch, row));
        found.refused.push_back(std::move(row));
    }
    return {};
}

/// The shelf that judges; the one pack, if any, is on it and named in the answer.
Result<PackShelf> shelfOf(const Asking &asking, const PackReplay &question, PackReplay::Answer &found)
{
    PackShelf shelf = packsOr(question.shelf ? question.shelf : asking.packs);
    if (question.pack.isEmpty())
        return shelf;
    KEPT_CHECK(shelf.put(question.pack, question.source.section(u'/', -1)));
    KEPT_TRY(const RulePack pack, readRulePack(question.pack));
    found.pack = pack.id;
    found.version = pack.version;
    return shelf;
}

} // namespace

Result<PackReplay::Answer> answer(Database &database, const Asking &asking, const PackReplay &question)
{
    PackReplay::Answer found;
    KEPT_TRY(const PackShelf shelf, shelfOf(asking, question, found));
    ContactJudge judge(shelf);
    KEPT_TRY(const auto customers, customersContacted(database, question));
    found.customers = static_cast<qint64>(customers.size());
    for (const AccountId customer : customers) {
        if (question.after && customer.value() <= question.after->value())
            continue;
        if (question.most > 0 && found.done == question.most)
            return found;
        KEPT_TRY(const CustomerFacts facts, customerFacts(database, customer, question.since - historyLength));
        KEPT_CHECK(replayCustomer(database, facts, question, judge, found));
        found.last = customer;
        ++found.done;
    }
    found.last.reset();
    return found;
}

} // namespace kept
