// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/recorddecision.h"

#include "models/commands/leases.h"
#include "models/commands/references.h"
#include "models/domain/compliance/questionjson.h"
#include "models/queries/builtinpacks.h"
#include "models/queries/contactjudge.h"
#include "models/store/consentrepository.h"

#include <QJsonDocument>

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ContactChannel channelOf(Channel channel)
{
    return channel == Channel::Phone ? ContactChannel::Call
                                     : fromName<ContactChannel>(nameOf(channel)).value_or(ContactChannel::Call);
}

// Prohibition comes first in the enumeration and weighs most.
std::optional<RuleSeverity> heaviest(const ContactVerdict &verdict)
{
    std::optional<RuleSeverity> found;
    for (const ContactFinding &finding : verdict.findings)
        found = std::min(found.value_or(finding.severity), finding.severity);
    return found;
}

DecisionRecord recordOf(const RecordDecision &command, const AskedContact &asked, const ContactVerdict &verdict,
                        const PackShelf &packs)
{
    DecisionRecord record;
    record.contact = command.contact;
    record.contactPoint = command.contactPoint;
    record.plan = command.plan;
    record.channel = command.channel;
    record.askedAt = asked.question.at;
    record.isAllowed = verdict.allowed();
    if (const auto severity = heaviest(verdict))
        record.severity = nameOf(*severity);
    record.inputs = compact({{u"question"_s, toJson(asked.question)}, {u"packs"_s, QJsonArray::fromStringList(asked.packs)}});
    record.packVersions = QString::fromUtf8(QJsonDocument(packsJson(packs, asked.packs)).toJson(QJsonDocument::Compact));
    record.verdict = compact(toJson(verdict));
    record.nextAllowedAt = verdict.nextAllowed;
    return record;
}

DecisionRecorded outcomeOf(const DecisionRecord &record)
{
    DecisionRecorded outcome{record.id, humanNumber(ObjectKind::ComplianceDecision, record.id.value()), record.isAllowed, {}, {},
                             {}};
    const QJsonObject verdict = QJsonDocument::fromJson(record.verdict.toUtf8()).object();
    if (!record.isAllowed)
        outcome.rule = verdict.value(u"findings"_s).toArray().first().toObject().value(u"rule"_s).toString();
    if (record.severity)
        outcome.severity = fromName<RuleSeverity>(*record.severity);
    if (record.nextAllowedAt)
        outcome.nextAllowed = Instant{*record.nextAllowedAt};
    return outcome;
}

} // namespace

Result<DecisionRecord> decide(Transaction &transaction, const Context &context, const RecordDecision &command, AccountId account,
                              qint64 at, LaterContacts later)
{
    const PackShelf &packs = packsOr(context.packs);
    KEPT_TRY(const CustomerFacts facts, customerFacts(transaction.database(), account, at - historyLength));
    ContactJudge judge(packs);
    const AskedContact whole = judge.ask(facts, {command.contact, at, command.contactPoint, channelOf(command.channel),
                                                 command.purpose.value_or(ContactPurpose::Collect),
                                                 command.plan ? std::vector{*command.plan} : std::vector<PlanId>(),
                                                 SameInstant::IsJudged, later});
    KEPT_TRY(const AskedContact asked, judge.pared(whole));
    KEPT_TRY(const ContactVerdict verdict, judge.judge(asked));
    DecisionRecord record = recordOf(command, asked, verdict, packs);
    record.inputsDigest = inputsDigest(whole);
    record.account = account;
    KEPT_CHECK(RecordTable<DecisionRecord>::add(transaction, record));
    return record;
}

Result<DecisionRecorded> execute(Transaction &transaction, const Context &context, const RecordDecision &command)
{
    KEPT_CHECK(needRecord(transaction, ObjectKind::Contact, command.contact.value()));
    KEPT_CHECK(needRecord(transaction, ObjectKind::ContactPoint, command.contactPoint));
    std::optional<AccountId> account;
    if (command.plan) {
        KEPT_TRY(const PlanRecord plan, planFor(transaction, context, *command.plan));
        account = plan.account;
    } else {
        KEPT_TRY(account, accountOfContact(transaction.database(), command.contact));
    }
    if (!account)
        return fail(ErrorKind::Invalid, u"CONTACT.CUSTOMER"_s);
    KEPT_CHECK(noteWhom(transaction, account, command.contact));
    if (command.channel == Channel::Phone)
        KEPT_CHECK(needNobodyElse(transaction.database(), context, *account));
    KEPT_TRY(const DecisionRecord record, decide(transaction, context, command, *account, context.now, LaterContacts::Told));
    transaction.journal().setSubject(ObjectKind::ComplianceDecision, record.id.value());
    return outcomeOf(record);
}

} // namespace kept
