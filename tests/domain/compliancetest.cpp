// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/evaluate.h"
#include "models/domain/compliance/rules.h"
#include "tests/support/generators.h"
#include "tests/support/testrunner.h"

#include <QDateTime>
#include <QTest>

#include <set>

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
    return {consumer, utc("2026-04-08T16:00:00Z"), {card}, {"America/New_York"}};
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
    const ContactVerdict verdict = evaluate(question);
    return verdict.allowed() ? QString() : verdict.findings.front().rule;
}

rc::Gen<PastContact> anyContact(qint64 now)
{
    return rc::gen::apply(
        [now](qint64 ago, int person, ContactDirection direction, ContactOutcome outcome, int talked) {
            PastContact past{now - ago * 60'000, ContactId::fromValue(person)};
            past.direction = direction;
            past.outcome = outcome;
            past.counted = {talked % 2 == 0 ? card : loan};
            past.talked = {talked < 2 ? card : loan};
            return past;
        },
        between(-1440, 9 * 1440), rc::gen::weightedElement<int>({{5, 1}, {1, 2}}),
        rc::gen::element(ContactDirection::Placed, ContactDirection::Received),
        rc::gen::weightedElement<ContactOutcome>({{6, ContactOutcome::NoAnswer},
                                                  {1, ContactOutcome::Conversation},
                                                  {1, ContactOutcome::Busy},
                                                  {2, ContactOutcome::VoicemailLeft}}),
        rc::gen::inRange(0, 4));
}

rc::Gen<std::optional<qint64>> maybeNear(qint64 now)
{
    return rc::gen::oneOf(rc::gen::just(std::optional<qint64>()),
                          rc::gen::map(between(-200, 200), [now](qint64 h) { return std::optional(now + h * hourMs); }));
}

rc::Gen<std::vector<QByteArray>> anyZones()
{
    const auto zone = rc::gen::element<QByteArray>("America/New_York", "America/Chicago", "America/Los_Angeles",
                                                   "America/St_Johns", "Australia/Lord_Howe", "Pacific/Guam");
    return rc::gen::map(rc::gen::container<std::set<QByteArray>>(*rc::gen::inRange<size_t>(1, 4), zone),
                        [](const std::set<QByteArray> &zones) { return std::vector(zones.begin(), zones.end()); });
}

/// Anything known about a person near a change of the clocks.
ContactQuestion anyQuestion()
{
    const qint64 now = *rc::gen::element(utc("2026-03-08T16:00:00Z"), utc("2026-11-01T16:00:00Z")) +
                       *between(-48 * 60, 48 * 60) * 60'000;
    ContactQuestion question{consumer, now, *rc::gen::element(std::vector{card}, std::vector{card, loan}), *anyZones()};
    question.history = *rc::gen::container<std::vector<PastContact>>(anyContact(now));
    if (*rc::gen::inRange(0, 3) == 0)
        question.moreCalls.push_back(
            {now - *between(0, 240) * hourMs, consumer, {}, *maybeNear(now), *maybeNear(now), *maybeNear(now)});
    if (*rc::gen::inRange(0, 3) == 0)
        question.hours.push_back({now - dayMs, QTime(1, 30), QTime(8, 15), *maybeNear(now)});
    if (*rc::gen::inRange(0, 4) == 0)
        question.holds.push_back({u"hardship"_s, now - dayMs, *maybeNear(now)});
    if (*rc::gen::inRange(0, 4) == 0)
        question.attorneys.push_back({now, {card}, AttorneyState::Reachable, *maybeNear(now)});
    return question;
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
    void ruleIdsAreUnique()
    {
        std::set<QString> ids;
        for (const ContactRule &rule : contactRules())
            QVERIFY(ids.insert(QString::fromUtf16(rule.id)).second);
    }

    void theSeventhCallIsFineTheEighthIsNot()
    {
        ContactQuestion question = noon();
        question.history = callsDaily(6, question.at - hourMs);
        QVERIFY(evaluate(question).allowed());
        question.history = callsDaily(7, question.at - hourMs);
        const ContactVerdict verdict = evaluate(question);
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
            QVERIFY(evaluate(question).allowed());
        }
    }

    void callsAboutAnotherDebtOrToAnotherPersonDoNotCount()
    {
        ContactQuestion question = noon();
        question.history = callsDaily(7, question.at - hourMs);
        question.history.front().counted = {loan};
        QVERIFY(evaluate(question).allowed());
        question.history.front() = call(question.at - hourMs);
        question.history.front().person = ContactId::fromValue(2);
        QVERIFY(evaluate(question).allowed());
    }

    void aCallToAWrongNumberStopsCountingOnceThatIsKnown()
    {
        ContactQuestion question = noon();
        question.history = callsDaily(7, question.at - hourMs);
        question.history.front().excludedFrom = question.at + 1;
        QVERIFY(!evaluate(question).allowed());
        question.history.front().excludedFrom = question.at;
        QVERIFY(evaluate(question).allowed());
    }

    void aConversationFreesTheEighthDay()
    {
        ContactQuestion question = noon();
        question.history = {call(utc("2026-04-02T03:59:59Z"), ContactOutcome::Conversation)}; // 1 April, 23:59:59 there
        question.history.front().direction = ContactDirection::Received;
        QCOMPARE(ruleOf(askedAt(question, utc("2026-04-08T00:59:59Z"))), u"US.REGF.14B2IB"_s);
        QCOMPARE(evaluate(askedAt(question, utc("2026-04-02T16:00:00Z"))).nextAllowed, utc("2026-04-08T12:00:00Z"));
        QVERIFY(evaluate(question).allowed());
    }

    void businessDebtsAndCreditorsAreOutsideRegulationF()
    {
        ContactQuestion question = noon();
        question.history = callsDaily(8, question.at - hourMs, ContactOutcome::Conversation);
        question.nature = DebtNature::Business;
        QVERIFY(evaluate(question).allowed());
        question.nature = DebtNature::Consumer;
        question.collector = CollectorKind::FirstParty;
        QVERIFY(evaluate(question).allowed());
    }

    void aCeaseRequestCountsFromReceiptForItsDebts()
    {
        ContactQuestion question = noon();
        question.ceases.push_back({question.at, {card}});
        QCOMPARE(ruleOf(question), u"US.REGF.6C"_s);
        QVERIFY(!evaluate(question).nextAllowed);
        QVERIFY(evaluate(askedAt(question, question.at - 1)).allowed());
        question.purpose = ContactPurpose::RemedyIntends;
        QVERIFY(evaluate(question).allowed());
        question.purpose = ContactPurpose::Collect;
        question.debts = {loan};
        QVERIFY(evaluate(question).allowed());
    }

    void anAttorneyWhoCanBeReachedIsCalledInstead()
    {
        ContactQuestion question = noon();
        question.attorneys.push_back({question.at, {}, AttorneyState::Reachable, question.at + 2 * hourMs});
        QCOMPARE(ruleOf(question), u"US.REGF.6B2"_s);
        QCOMPARE(evaluate(question).nextAllowed, question.at + 2 * hourMs);
        question.attorneys.front().state = AttorneyState::Unresponsive;
        QVERIFY(evaluate(question).allowed());
    }

    void theirOwnMessageMayBeAnsweredOnce()
    {
        ContactQuestion question = noon();
        question.attorneys.push_back({question.at - dayMs});
        question.replyTo = ReplyTo{question.at - hourMs, ContactChannel::Call};
        QVERIFY(evaluate(question).allowed());
        question.history = {call(question.at - hourMs / 2)};
        QCOMPARE(ruleOf(question), u"US.REGF.6B2"_s);
    }

    void aHoldStopsContactAndSaysWhy()
    {
        ContactQuestion question = noon();
        question.holds.push_back({u"hardship"_s, question.at - dayMs, question.at + dayMs});
        const ContactVerdict verdict = evaluate(question);
        QCOMPARE(verdict.findings.front().rule, u"GEN.CONTACT_HOLD"_s);
        QCOMPARE(verdict.findings.front().reason, u"hardship"_s);
        QCOMPARE(verdict.nextAllowed, question.at + dayMs);
    }

    void noCallsAtWorkWhenTheEmployerProhibitsThem()
    {
        ContactQuestion question = noon();
        question.employer = EmployerStance::ProhibitsCalls;
        QVERIFY(evaluate(question).allowed());
        question.place = ContactPlace::Work;
        QCOMPARE(ruleOf(question), u"US.REGF.6B3"_s);
    }

    void noCallsAtAPlaceCalledInconvenient()
    {
        ContactQuestion question = noon();
        question.inconvenientPlaces = {ContactPlace::Home};
        QVERIFY(evaluate(question).allowed());
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
        QVERIFY(evaluate(question).allowed());
        question.history = {call(question.at - 30 * dayMs, ContactOutcome::Conversation)};
        QCOMPARE(ruleOf(question), u"US.REGF.10C"_s);
        QCOMPARE(evaluate(question).findings.front().counted, std::vector{0});
        question.locationCallback = LocationCallback::Welcome;
        QVERIFY(evaluate(question).allowed());
    }

    void thirdPartiesHaveTheSameHoursAndOthersNone()
    {
        ContactQuestion question = askedAt(noon(), utc("2026-04-08T03:00:00Z"));
        question.role = PersonRole::ThirdParty;
        question.purpose = ContactPurpose::Location;
        QCOMPARE(ruleOf(question), u"GEN.HOURS_3P"_s);
        QCOMPARE(evaluate(question).findings.front().severity, RuleSeverity::Policy);
        question.role = PersonRole::ConsumerAttorney;
        question.history = callsDaily(8, question.at - hourMs, ContactOutcome::Conversation);
        QVERIFY(evaluate(question).allowed());
    }

    void findingsComeWeightiestFirstAndClearTogether()
    {
        ContactQuestion question = askedAt(noon(), utc("2026-04-08T01:30:00Z"));
        question.history = callsDaily(7, question.at - hourMs);
        question.holds.push_back({u"disaster"_s, question.at, utc("2026-04-20T02:00:00Z")});
        const ContactVerdict verdict = evaluate(question);
        QCOMPARE(verdict.findings.size(), size_t(3));
        QCOMPARE(verdict.findings[0].rule, u"GEN.CONTACT_HOLD"_s);
        QCOMPARE(verdict.findings[1].rule, u"US.REGF.6B1I"_s);
        QCOMPARE(verdict.findings[2].rule, u"US.REGF.14B2IA"_s);
        QCOMPARE(verdict.nextAllowed, utc("2026-04-20T12:00:00Z"));
    }

    void nextAllowedIsTheFirstAllowedInstant()
    {
        QVERIFY(rc::check("no instant before nextAllowed is allowed, nextAllowed is", [] {
            const ContactQuestion question = anyQuestion();
            const ContactVerdict verdict = evaluate(question);
            RC_PRE(!verdict.allowed() && verdict.nextAllowed);
            const qint64 next = *verdict.nextAllowed;
            RC_ASSERT(next > question.at);
            RC_ASSERT(evaluate(askedAt(question, next)).allowed());
            RC_ASSERT(!evaluate(askedAt(question, std::max(question.at, next - 1000))).allowed());
            RC_ASSERT(!evaluate(askedAt(question, next - 1)).allowed());
            const qint64 between = *rc::gen::inRange(question.at, next);
            RC_ASSERT(!evaluate(askedAt(question, between)).allowed());
        }));
    }

    void aFindingClearsNoLaterThanAllOfThem()
    {
        QVERIFY(rc::check("each finding's own instant comes no later than the common one", [] {
            const ContactVerdict verdict = evaluate(anyQuestion());
            for (const ContactFinding &found : verdict.findings)
                if (verdict.nextAllowed)
                    RC_ASSERT(found.clearsAt && *found.clearsAt <= *verdict.nextAllowed);
        }));
    }
};

KEPT_TEST(ComplianceTest)
#include "compliancetest.moc"
