// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/words.h"
#include "tests/domain/judging.h"
#include "tests/support/generators.h"
#include "tests/support/testrunner.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>
#include <set>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
const std::vector<PlanId> debts{PlanId::fromValue(1), PlanId::fromValue(2), PlanId::fromValue(3)};

template<class Value>
Value oneOf(std::vector<Value> values)
{
    return *rc::gen::elementOf(values);
}

bool chance(int ofHundred)
{
    return *rc::gen::inRange(0, 100) < ofHundred;
}

/// Near the changes of the clock, the turn of a year, and the days on which rules come into force.
qint64 anyInstant()
{
    const QString day = oneOf<QString>(
        {u"2026-03-08"_s, u"2026-11-01"_s, u"2026-08-31"_s, u"2025-05-15"_s, u"2025-10-05"_s, u"2022-12-31"_s, u"2024-02-29"_s});
    return QDateTime::fromString(day + u"T16:00:00Z"_s, Qt::ISODate).toMSecsSinceEpoch() + *between(-72 * 60, 72 * 60) * minuteMs;
}

QStringList anyPacks()
{
    static const QStringList ids{u"US-FED"_s, u"US-MA"_s, u"US-WA"_s, u"US-DC"_s,  u"US-NYC"_s, u"US-WV"_s, u"US-FL"_s,
                                 u"CA-ON"_s,  u"CA-QC"_s, u"CA-AB"_s, u"AU"_s,     u"IN"_s,     u"PH"_s,    u"CO"_s,
                                 u"RU"_s,     u"TH"_s,    u"KR"_s,    u"ID"_s,     u"IE"_s,     u"UK"_s,    u"US-CA"_s,
                                 u"US-RI"_s,  u"CA-BC"_s, u"CA-NB"_s, u"CA-FED"_s, u"JP"_s,     u"MX"_s};
    QStringList chosen;
    for (int i = *rc::gen::inRange(1, 4); i > 0; --i)
        if (const QString id = ids.at(*rc::gen::inRange<int>(0, static_cast<int>(ids.size()))); !chosen.contains(id))
            chosen.append(id);
    return chosen;
}

PastContact anyContact(qint64 now)
{
    PastContact past{now - *between(-1440, 35 * 1440) * minuteMs, ContactId::fromValue(chance(80) ? 1 : 2)};
    past.direction = chance(85) ? ContactDirection::Placed : ContactDirection::Received;
    past.channel = oneOf<ContactChannel>(
        {ContactChannel::Call, ContactChannel::Call, ContactChannel::Sms, ContactChannel::Email, ContactChannel::Letter});
    past.outcome = past.channel != ContactChannel::Call
                       ? ContactOutcome::MessageSent
                       : oneOf<ContactOutcome>({ContactOutcome::NoAnswer, ContactOutcome::VoicemailLeft, ContactOutcome::Busy,
                                                ContactOutcome::Conversation, ContactOutcome::VoicemailNone});
    past.counted = {oneOf(debts)};
    past.talked = {oneOf(debts)};
    past.place = oneOf<ContactPlace>({ContactPlace::Unknown, ContactPlace::Work});
    past.point = ContactPointId::fromValue(chance(70) ? 1 : 2);
    past.dial = chance(80) ? DialMode::Manual : DialMode::Prerecorded;
    if (chance(10))
        past.excludedFrom = past.at + *between(0, 72) * hourMs;
    return past;
}

std::optional<qint64> maybeNear(qint64 now)
{
    return chance(50) ? std::nullopt : std::optional(now + *between(-200, 200) * hourMs);
}

std::vector<QByteArray> anyZones()
{
    const std::vector<QByteArray> known{"America/New_York", "America/Chicago",     "America/Los_Angeles", "America/St_Johns",
                                        "Pacific/Guam",     "Australia/Lord_Howe", "Asia/Kolkata",        "America/Santiago"};
    std::set<QByteArray> zones;
    for (int i = chance(70) ? 1 : 3; i > 0; --i)
        zones.insert(oneOf(known));
    return {zones.begin(), zones.end()};
}

void addStanding(ContactQuestion &question)
{
    const qint64 now = question.at;
    if (chance(25))
        question.moreCalls.push_back({now - *between(0, 240) * hourMs, question.person, {}, maybeNear(now), maybeNear(now), {}});
    if (chance(20))
        question.hours.push_back({maybeNear(now).value_or(now), QTime(1, 30), QTime(8, 15), maybeNear(now)});
    if (chance(10))
        question.holds.push_back({u"Hardship"_s, now - hourMs, maybeNear(now)});
    if (chance(10))
        question.attorneys.push_back({now, {debts[0]}, AttorneyState::Reachable, maybeNear(now)});
    if (chance(20))
        question.inconvenientTimes.push_back({now - hourMs, {2, 4}, chance(50) ? QTime(15, 0) : QTime(), QTime(17, 0), {}});
    if (chance(20))
        question.replyTo = ReplyTo{now + *between(-48, 24) * hourMs, question.channel};
    if (chance(15))
        question.noticeSentOn = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).date().addDays(*between(-8, 2));
    if (chance(15))
        question.workRequest = WorkRequest{now - *between(0, 12 * 24) * hourMs};
    if (chance(10))
        question.disputes.push_back({now - hourMs, {}, {}, {}, maybeNear(now)});
    if (chance(10))
        question.mediumRequests.push_back({now - hourMs, question.channel, {}, maybeNear(now)});
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        question.holidays.push_back(QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).date().addDays(*between(-1, 6)));
}

ContactQuestion anyQuestion()
{
    ContactQuestion question{ContactId::fromValue(1), anyInstant(), {debts[0]}, anyZones()};
    if (chance(30))
        question.debts.push_back(debts[1]);
    question.channel = oneOf<ContactChannel>({ContactChannel::Call, ContactChannel::Call, ContactChannel::Sms,
                                              ContactChannel::Email, ContactChannel::Letter, ContactChannel::Visit});
    question.role = chance(85) ? PersonRole::Consumer : PersonRole::ThirdParty;
    question.purpose = chance(85) ? ContactPurpose::Collect : ContactPurpose::Location;
    question.place = oneOf<ContactPlace>({ContactPlace::Unknown, ContactPlace::Home, ContactPlace::Work});
    question.line = oneOf<LineKind>({LineKind::Mobile, LineKind::Landline});
    question.dial = chance(85) ? DialMode::Manual : DialMode::Prerecorded;
    question.point = ContactPointId::fromValue(1);
    question.creditors = {{debts[0], 1}, {debts[1], 1}, {debts[2], 2}};
    if (chance(20))
        question.dialledZones = {question.zones.front()};
    for (int i = *rc::gen::inRange(0, 25); i > 0; --i)
        question.history.push_back(anyContact(question.at));
    addStanding(question);
    return question;
}

ContactQuestion askedAt(ContactQuestion question, qint64 at)
{
    question.at = at;
    return question;
}

std::vector<std::tuple<QString, std::optional<qint64>>> refusalsOf(const ContactVerdict &verdict)
{
    std::vector<std::tuple<QString, std::optional<qint64>>> refusals;
    for (const ContactFinding &found : verdict.findings)
        refusals.emplace_back(found.rule, found.clearsAt);
    return refusals;
}

std::vector<qint64> countedAt(const ContactQuestion &question, const ContactFinding &found)
{
    std::vector<qint64> instants;
    for (const int index : found.counted)
        instants.push_back(question.history[static_cast<size_t>(index)].at);
    return instants;
}

} // namespace

class CompliancePropertyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nextAllowedIsTheFirstAllowedInstant()
    {
        QVERIFY(rc::check("by any packs: no instant before nextAllowed is allowed, nextAllowed is", [] {
            const ContactQuestion question = anyQuestion();
            const QStringList packs = anyPacks();
            const ContactVerdict verdict = judged(question, packs);
            if (verdict.allowed() || !verdict.nextAllowed)
                return;
            const qint64 next = *verdict.nextAllowed;
            RC_ASSERT(next > question.at);
            RC_ASSERT(judged(askedAt(question, next), packs).allowed());
            RC_ASSERT(!judged(askedAt(question, std::max(question.at, next - 1000)), packs).allowed());
            for (int i = 0; i < 5; ++i)
                RC_ASSERT(!judged(askedAt(question, *rc::gen::inRange(question.at, next)), packs).allowed());
        }));
    }

    void nothingOfAnyPackOnAnyChannelIsAllowedBeforeItsTime()
    {
        const PackShelf shelf = sourcePacks();
        ZoneClocks clocks;
        for (const RulePack &pack : shelf.packs()) {
            const RuleSet rules = shelf.rules({pack.id}).value();
            for (const Word<ContactChannel> &channel : channelWords())
                QVERIFY(rc::check((pack.id + u' ' + QString::fromUtf16(channel.word)).toStdString(), [&] {
                    ContactQuestion question = anyQuestion();
                    question.channel = channel.value;
                    const ContactVerdict verdict = evaluate(question, rules, clocks);
                    if (verdict.allowed() || !verdict.nextAllowed)
                        return;
                    RC_ASSERT(evaluate(askedAt(question, *verdict.nextAllowed), rules, clocks).allowed());
                    const qint64 second = std::max(question.at, *verdict.nextAllowed - 1000);
                    RC_ASSERT(!evaluate(askedAt(question, second), rules, clocks).allowed());
                }));
        }
    }

    void whatNoRuleLooksAtMakesNoDifference()
    {
        QVERIFY(rc::check("with the contacts that bear on it only, the verdict is the same", [] {
            const ContactQuestion question = anyQuestion();
            const QStringList packs = anyPacks();
            const ContactQuestion pared = withoutIdleHistory(question, sourceRules(packs));
            RC_ASSERT(pared.history.size() <= question.history.size());
            const ContactVerdict before = judged(question, packs);
            const ContactVerdict after = judged(pared, packs);
            RC_ASSERT(refusalsOf(before) == refusalsOf(after));
            RC_ASSERT(before.nextAllowed == after.nextAllowed);
            RC_ASSERT(before.missing == after.missing);
            for (size_t i = 0; i < before.findings.size(); ++i)
                RC_ASSERT(countedAt(question, before.findings[i]) == countedAt(pared, after.findings[i]));
        }));
    }

    void whereWaitingIsNoHelpNoInstantIsAllowed()
    {
        QVERIFY(rc::check("without nextAllowed no instant within 400 days is allowed", [] {
            const ContactQuestion question = anyQuestion();
            const QStringList packs = anyPacks();
            const ContactVerdict verdict = judged(question, packs);
            if (verdict.allowed() || verdict.nextAllowed)
                return;
            for (int i = 0; i < 10; ++i)
                RC_ASSERT(!judged(askedAt(question, question.at + *between(0, 400 * 24 * 60) * minuteMs), packs).allowed());
        }));
    }

    void theOrderOfTheHistoryDoesNotMatter()
    {
        QVERIFY(rc::check("the same refusals whichever way round the history is", [] {
            ContactQuestion question = anyQuestion();
            const QStringList packs = anyPacks();
            const ContactVerdict before = judged(question, packs);
            std::ranges::reverse(question.history);
            const ContactVerdict after = judged(question, packs);
            RC_ASSERT(refusalsOf(before) == refusalsOf(after));
            RC_ASSERT(before.nextAllowed == after.nextAllowed);
        }));
    }

    void everyRefusingRuleIsFoundWhateverElseIsInForce()
    {
        QVERIFY(rc::check("packs together find what each of them finds alone", [] {
            const ContactQuestion question = anyQuestion();
            const QStringList packs = anyPacks();
            std::set<QString> alone;
            for (const QString &pack : packs)
                for (const ContactFinding &found : judged(question, {pack}).findings)
                    alone.insert(found.rule);
            std::set<QString> together;
            for (const ContactFinding &found : judged(question, packs).findings)
                together.insert(found.rule);
            RC_ASSERT(alone == together);
        }));
    }

    void contactsInTheFutureAreLeftOutAndTold()
    {
        QVERIFY(rc::check("a contact after the asked instant changes no refusal, but is named", [] {
            ContactQuestion question = anyQuestion();
            std::erase_if(question.history, [&](const PastContact &past) { return past.at > question.at; });
            const QStringList packs = anyPacks();
            const ContactVerdict before = judged(question, packs);
            PastContact future = anyContact(question.at);
            future.at = question.at + *between(1, 48 * 60) * minuteMs;
            question.history.push_back(future);
            const ContactVerdict after = judged(question, packs);
            RC_ASSERT(before.findings.size() == after.findings.size());
            RC_ASSERT(std::ranges::count(after.missing, MissingFact::HistoryClock) == 1);
            RC_ASSERT(std::ranges::count(before.missing, MissingFact::HistoryClock) == 0);
        }));
    }

    void aFindingClearsNoLaterThanAllOfThem()
    {
        QVERIFY(rc::check("each finding's own instant comes no later than the common one", [] {
            const ContactVerdict verdict = judged(anyQuestion(), anyPacks());
            for (const ContactFinding &found : verdict.findings)
                if (verdict.nextAllowed)
                    RC_ASSERT(found.clearsAt && *found.clearsAt <= *verdict.nextAllowed);
        }));
    }
};

KEPT_TEST(CompliancePropertyTest)
#include "compliancepropertytest.moc"
