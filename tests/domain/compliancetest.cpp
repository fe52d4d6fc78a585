// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/judging.h"
#include "tests/support/testrunner.h"

#include <QDateTime>
#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
const ContactId consumer = ContactId::fromValue(1);
const PlanId card = PlanId::fromValue(1);
const PlanId loan = PlanId::fromValue(2);

qint64 utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch();
}

/// Noon in New York on Wednesday 8 April 2026.
ContactQuestion noon()
{
    ContactQuestion question{consumer, utc("2026-04-08T16:00:00Z"), {card}, {"America/New_York"}};
    question.point = ContactPointId::fromValue(1);
    return question;
}

PastContact call(qint64 at, ContactOutcome outcome = ContactOutcome::NoAnswer)
{
    PastContact past{at, consumer};
    past.outcome = outcome;
    past.counted = {card};
    if (outcome == ContactOutcome::Conversation)
        past.talked = {card};
    return past;
}

std::vector<PastContact> callsDaily(int count, qint64 last, ContactOutcome outcome = ContactOutcome::NoAnswer)
{
    std::vector<PastContact> calls;
    for (int i = 0; i < count; ++i)
        calls.push_back(call(last - i * dayMs, outcome));
    return calls;
}

QString ruleOf(const ContactQuestion &question)
{
    const ContactVerdict verdict = judged(question);
    return verdict.allowed() ? QString() : verdict.findings.front().rule;
}

ContactQuestion askedAt(ContactQuestion question, qint64 at)
{
    question.at = at;
    return question;
}

} // namespace

class ComplianceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSeventhCallIsFineTheEighthIsNot()
    {
        ContactQuestion question = noon();
        question.history = callsDaily(6, question.at - hourMs);
        QVERIFY(judged(question).allowed());
        question.history = callsDaily(7, question.at - hourMs);
        const ContactVerdict verdict = judged(question);
        QCOMPARE(verdict.findings.front().rule, u"US.REGF.14B2IA"_s);
        QCOMPARE(verdict.findings.front().severity, RuleSeverity::Presumption);
        QCOMPARE(verdict.findings.front().counted.size(), size_t(7));
        QCOMPARE(verdict.findings.front().clearsAt, utc("2026-04-09T04:00:00Z"));
        QCOMPARE(verdict.nextAllowed, utc("2026-04-09T12:00:00Z"));
    }

    void callsThatNeverConnectedDoNotCount()
    {
        ContactQuestion question = noon();
        for (const ContactOutcome outcome : {ContactOutcome::Busy, ContactOutcome::NotInService}) {
            question.history = callsDaily(7, question.at - hourMs, outcome);
            QVERIFY(judged(question).allowed());
        }
    }

    void callsAboutAnotherDebtOrToAnotherPersonDoNotCount()
    {
        ContactQuestion question = noon();
        question.history = callsDaily(7, question.at - hourMs);
        question.history.front().counted = {loan};
        QVERIFY(judged(question).allowed());
        question.history.front() = call(question.at - hourMs);
        question.history.front().person = ContactId::fromValue(2);
        QVERIFY(judged(question).allowed());
    }

    void aCallToAWrongNumberStopsCountingOnceThatIsKnown()
    {
        ContactQuestion question = noon();
        question.history = callsDaily(7, question.at - hourMs);
        question.history.front().excludedFrom = question.at + 1;
        QVERIFY(!judged(question).allowed());
        question.history.front().excludedFrom = question.at;
        QVERIFY(judged(question).allowed());
    }

    void aConversationFreesTheEighthDay()
    {
        ContactQuestion question = noon();
        question.history = {call(utc("2026-04-02T03:59:59Z"), ContactOutcome::Conversation)}; // 1 April, 23:59:59 there
        question.history.front().direction = ContactDirection::Received;
        QCOMPARE(ruleOf(askedAt(question, utc("2026-04-08T00:59:59Z"))), u"US.REGF.14B2IB"_s);
        QCOMPARE(judged(askedAt(question, utc("2026-04-02T16:00:00Z"))).nextAllowed, utc("2026-04-08T12:00:00Z"));
        QVERIFY(judged(question).allowed());
    }

    void businessDebtsAndCreditorsAreOutsideRegulationF()
    {
        ContactQuestion question = noon();
        question.history = callsDaily(8, question.at - hourMs, ContactOutcome::Conversation);
        question.nature = DebtNature::Business;
        QVERIFY(judged(question).allowed());
        question.nature = DebtNature::Consumer;
        question.collector = CollectorKind::FirstParty;
        QVERIFY(judged(question).allowed());
    }

    void aCeaseRequestCountsFromReceiptForItsDebts()
    {
        ContactQuestion question = noon();
        question.ceases.push_back({question.at, {card}});
        QCOMPARE(ruleOf(question), u"US.REGF.6C"_s);
        QVERIFY(!judged(question).nextAllowed);
        QVERIFY(judged(askedAt(question, question.at - 1)).allowed());
        question.purpose = ContactPurpose::RemedyIntends;
        QVERIFY(judged(question).allowed());
        question.purpose = ContactPurpose::Collect;
        question.debts = {loan};
        QVERIFY(judged(question).allowed());
    }

    void anAttorneyWhoCanBeReachedIsCalledInstead()
    {
        ContactQuestion question = noon();
        question.attorneys.push_back({question.at, {}, AttorneyState::Reachable, question.at + 2 * hourMs});
        QCOMPARE(ruleOf(question), u"US.REGF.6B2"_s);
        QCOMPARE(judged(question).nextAllowed, question.at + 2 * hourMs);
        question.attorneys.front().state = AttorneyState::Unresponsive;
        QVERIFY(judged(question).allowed());
    }

    void theirOwnMessageMayBeAnsweredOnce()
    {
        ContactQuestion question = noon();
        question.attorneys.push_back({question.at - dayMs});
        question.replyTo = ReplyTo{question.at - hourMs, ContactChannel::Call};
        QVERIFY(judged(question).allowed());
        question.history = {call(question.at - hourMs / 2)};
        QCOMPARE(ruleOf(question), u"US.REGF.6B2"_s);
    }

    void aHoldStopsContactAndSaysWhy()
    {
        ContactQuestion question = noon();
        question.holds.push_back({u"hardship"_s, question.at - dayMs, question.at + dayMs});
        const ContactVerdict verdict = judged(question);
        QCOMPARE(verdict.findings.front().rule, u"GEN.CONTACT_HOLD"_s);
        QCOMPARE(verdict.findings.front().reason, u"hardship"_s);
        QCOMPARE(verdict.nextAllowed, question.at + dayMs);
    }

    void noCallsAtWorkWhenTheEmployerProhibitsThem()
    {
        ContactQuestion question = noon();
        question.employer = EmployerStance::ProhibitsCalls;
        QVERIFY(judged(question).allowed());
        question.place = ContactPlace::Work;
        QCOMPARE(ruleOf(question), u"US.REGF.6B3"_s);
    }

    void noCallsAtAPlaceCalledInconvenient()
    {
        ContactQuestion question = noon();
        question.inconvenientPlaces = {ContactPlace::Home};
        QVERIFY(judged(question).allowed());
        question.place = ContactPlace::Home;
        QCOMPARE(ruleOf(question), u"US.REGF.6B1II"_s);
    }

    void aThirdPartyIsAskedForTheConsumerOnceAndNeverAboutTheDebt()
    {
        ContactQuestion question = noon();
        question.role = PersonRole::ThirdParty;
        QCOMPARE(ruleOf(question), u"US.REGF.6D1"_s);
        question.purpose = ContactPurpose::Location;
        question.history = {call(question.at - 30 * dayMs)};
        QVERIFY(judged(question).allowed());
        question.history = {call(question.at - 30 * dayMs, ContactOutcome::Conversation)};
        QCOMPARE(ruleOf(question), u"US.REGF.10C"_s);
        QCOMPARE(judged(question).findings.front().counted, std::vector{0});
        question.locationCallback = LocationCallback::Welcome;
        QVERIFY(judged(question).allowed());
    }

    void thirdPartiesHaveTheSameHoursAndOthersNone()
    {
        ContactQuestion question = askedAt(noon(), utc("2026-04-08T03:00:00Z"));
        question.role = PersonRole::ThirdParty;
        question.purpose = ContactPurpose::Location;
        QCOMPARE(ruleOf(question), u"GEN.HOURS_3P"_s);
        QCOMPARE(judged(question).findings.front().severity, RuleSeverity::Policy);
        question.role = PersonRole::ConsumerAttorney;
        question.history = callsDaily(8, question.at - hourMs, ContactOutcome::Conversation);
        QVERIFY(judged(question).allowed());
    }

    void findingsComeWeightiestFirstAndClearTogether()
    {
        ContactQuestion question = askedAt(noon(), utc("2026-04-08T01:30:00Z"));
        question.history = callsDaily(7, question.at - hourMs);
        question.holds.push_back({u"disaster"_s, question.at, utc("2026-04-20T02:00:00Z")});
        const ContactVerdict verdict = judged(question);
        QCOMPARE(verdict.findings.size(), size_t(3));
        QCOMPARE(verdict.findings[0].rule, u"GEN.CONTACT_HOLD"_s);
        QCOMPARE(verdict.findings[1].rule, u"US.REGF.6B1I"_s);
        QCOMPARE(verdict.findings[2].rule, u"US.REGF.14B2IA"_s);
        QCOMPARE(verdict.nextAllowed, utc("2026-04-20T12:00:00Z"));
    }

    void aCallWithoutANumberSaysSo()
    {
        ContactQuestion question = noon();
        question.point = std::nullopt;
        QCOMPARE(judged(question).missing, std::vector{MissingFact::Number});
        question.channel = ContactChannel::Email;
        QVERIFY(judged(question).missing.empty());
    }

    void theValidationPeriodEndsThirtyDaysAfterTheAssumedReceipt()
    {
        ContactQuestion question = noon();
        // Sent on Friday 6 February 2026, so assumed to be received on Friday the 13th; the period ends on 15 March.
        question.disputes.push_back({utc("2026-03-16T03:59:59Z"), {}, QDate(2026, 2, 6)});
        QCOMPARE(ruleOf(question), u"US.REGF.38D2"_s);
        question.disputes.front().receivedAt = utc("2026-03-16T04:00:00Z");
        QVERIFY(judged(question).allowed());
        question.disputes.front().validationReceivedOn = QDate(2026, 2, 14);
        QCOMPARE(ruleOf(question), u"US.REGF.38D2"_s);
        question.disputes.front().verifiedAt = question.at;
        QVERIFY(judged(question).allowed());
    }

    void findingsNameThePackAndHowWellItIsKnown()
    {
        ContactQuestion question = askedAt(noon(), utc("2026-04-08T01:30:00Z"));
        const ContactFinding found = judged(question).findings.front();
        QCOMPARE(found.pack, u"US-FED"_s);
        QCOMPARE(found.version, u"1.0"_s);
        QCOMPARE(found.confidence, RuleConfidence::Quoted);
    }

    void aDateWhoseHolidaysAreNotOnFileIsTold()
    {
        ContactQuestion question = noon();
        question.holidaysFrom = QDate(2025, 1, 1);
        question.holidaysUntil = QDate(2036, 12, 31);
        question.zones = {"Asia/Jakarta"};
        question.at = QDateTime(QDate(2037, 3, 4), QTime(3, 0), Qt::UTC).toMSecsSinceEpoch();
        QCOMPARE(judged(question, {u"ID"_s}).missing, std::vector<MissingFact>{MissingFact::Holidays});
        QVERIFY(judged(question, {u"IN"_s}).missing.empty());                                    // its rules know no holidays
        question.at = QDateTime(QDate(2036, 12, 31), QTime(15, 0), Qt::UTC).toMSecsSinceEpoch(); // opens in a year not on file
        QCOMPARE(judged(question, {u"ID"_s}).missing, std::vector<MissingFact>{MissingFact::Holidays});
        question.at = QDateTime(QDate(2036, 12, 30), QTime(3, 0), Qt::UTC).toMSecsSinceEpoch();
        QVERIFY(judged(question, {u"ID"_s}).missing.empty());
    }
};

KEPT_TEST(ComplianceTest)
#include "compliancetest.moc"
