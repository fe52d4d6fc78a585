// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/recordidentitycheck.h"
#include "models/commands/recordreveal.h"
#include "models/commands/setidentityquestions.h"
#include "models/queries/identitystanding.h"
#include "models/queries/timeline.h"
#include "tests/commands/booktest.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

constexpr qint64 minute = 60'000;
using Question = IdentityQuestion;
using Answer = IdentityAnswer;

} // namespace

/// A person shows who they are by answers that are on file; checks are kept, answers are not.
class IdentityTest final : public BookTest
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswersOnFileAreOffered()
    {
        know();
        const auto standing = standingNow();
        QCOMPARE(standing.contact, std::optional(m_book->contact));
        QCOMPARE(standing.questions.size(), size_t(5));
        QCOMPARE(standing.questions[0].date, std::optional(QDate(1971, 5, 3)));
        QCOMPARE(standing.questions[1].text, u"00-1"_s);
        QCOMPARE(standing.questions[2].text, u"10001"_s);
        QCOMPARE(standing.questions[3].text, u"12 Elm Street"_s);
        QCOMPARE(standing.questions[4].amount, std::optional(usd(25'00)));
        QVERIFY(standing.canPass());
        QVERIFY(!standing.isPassed());
        QCOMPARE(standing.attemptsLeft, 3);
    }

    void whatIsNotOnFileIsNotAsked()
    {
        const auto standing = standingNow();
        QCOMPARE(standing.questions.size(), size_t(1));
        QVERIFY(!standing.canPass());
        RecordIdentityCheck check = checkOf({{Question::BirthDate, Answer::Right}});
        QCOMPARE(m_book->run(check).error().code, u"IDENTITY.UNKNOWN"_s);
    }

    void aPassHoldsForWhoMadeItAndForATime()
    {
        know();
        m_book->actor = m_book->people(4).first;
        const auto done = m_book->done(checkOf({{Question::BirthDate, Answer::Right}, {Question::PostalCode, Answer::Right}}));
        QCOMPARE(done.verdict, IdentityVerdict::Passed);
        QVERIFY(standingNow().isPassed());
        m_since = m_book->now + 1;
        QVERIFY(!standingNow().isPassed());
        m_since = 0;
        m_book->now += 60 * minute - 1;
        QVERIFY(standingNow().isPassed());
        m_book->now += 1;
        QVERIFY(!standingNow().isPassed());
        m_book->now -= 30 * minute;
        m_book->actor = UserId::fromValue(900'002);
        QVERIFY(!standingNow().isPassed());
    }

    void failuresLockAndTheLockEnds()
    {
        know();
        QCOMPARE(m_book->done(checkOf({{Question::BirthDate, Answer::Wrong}})).attemptsLeft, 2);
        m_book->done(checkOf({{Question::BirthDate, Answer::Wrong}}));
        const auto last = m_book->done(checkOf({{Question::Street, Answer::Wrong}}));
        QCOMPARE(last.attemptsLeft, 0);
        QCOMPARE(last.lockedUntil->utc, m_book->now + 30 * minute);
        QCOMPARE(standingNow().lockedUntil, std::optional(m_book->now + 30 * minute));
        const auto refused = m_book->run(checkOf({{Question::BirthDate, Answer::Right}, {Question::PostalCode, Answer::Right}}));
        QCOMPARE(refused.error().code, u"IDENTITY.LOCKED"_s);
        QCOMPARE(refused.error().findings.front().clearsAt, last.lockedUntil->utc);
        m_book->now += 30 * minute;
        QCOMPARE(standingNow().attemptsLeft, 3);
        QCOMPARE(m_book->done(checkOf({{Question::BirthDate, Answer::Right}, {Question::PostalCode, Answer::Right}})).verdict,
                 IdentityVerdict::Passed);
    }

    void whatDecidesNothingIsNotRecorded()
    {
        know();
        QCOMPARE(m_book->run(checkOf({{Question::BirthDate, Answer::Skipped}})).error().code, u"IDENTITY.OPEN"_s);
        QCOMPARE(m_book->run(checkOf({})).error().code, u"IDENTITY.ASKED"_s);
        QCOMPARE(m_book->run(checkOf({{Question::Street, Answer::Wrong}, {Question::Street, Answer::Right}})).error().code,
                 u"IDENTITY.ASKED"_s);
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM identity_check"_s), 0);
    }

    void theHouseSaysWhatIsAsked()
    {
        know();
        SetIdentityQuestions set{{Question::Street}, 1, 1, 5, 10, false};
        QCOMPARE(m_book->run(set).error().code, u"ROLE.RIGHT"_s);
        m_book->role = Role::Administrator;
        m_book->done(set);
        set.required = 2;
        QCOMPARE(m_book->run(set).error().code, u"IDENTITY.REQUIRED"_s);
        m_book->role = Role::Specialist;
        const auto standing = standingNow();
        QCOMPARE(standing.questions.size(), size_t(1));
        QCOMPARE(standing.rules.required, 1);
        QVERIFY(!standing.masksMoney);
        QCOMPARE(m_book->run(checkOf({{Question::BirthDate, Answer::Right}})).error().code, u"IDENTITY.ASKED"_s);
        m_book->done(checkOf({{Question::Street, Answer::Wrong}}));
        QCOMPARE(standingNow().lockedUntil, std::optional(m_book->now + 5 * minute));
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM policy WHERE scope = 'System'"_s), 1);
    }

    void theTimelineTellsChecksAndReveals()
    {
        know();
        m_book->done(checkOf({{Question::BirthDate, Answer::Wrong}}));
        m_book->now += minute;
        m_book->done(checkOf({{Question::BirthDate, Answer::Right}, {Question::PostalCode, Answer::Right}}));
        m_book->now += minute;
        m_book->done(RecordReveal{m_book->account, Masked::Money, {}, {}, {}});
        m_book->now += minute;
        const Timeline question{TimelineOf{m_book->account, {}}, {TimelineKind::Change}, {}, 10};
        const auto timeline = must(answer(m_store->database(), asking(), question));
        QVERIFY(timeline.entries.size() >= 3);
        const auto told = [&](size_t i) { return timeline.entries[i].what + u' ' + timeline.entries[i].outcome; };
        QCOMPARE(told(0), u"RecordReveal Money"_s);
        QCOMPARE(told(1), u"RecordIdentityCheck Passed"_s);
        QCOMPARE(timeline.entries[1].person, u"Ada Lovelace"_s);
        QCOMPARE(told(2), u"RecordIdentityCheck Failed"_s);
    }

    void moneyIsNotRevealedAfterAFailedCheck()
    {
        know();
        const RecordReveal money{m_book->account, Masked::Money, {}, {}, {}};
        m_book->done(checkOf({{Question::BirthDate, Answer::Wrong}}));
        QCOMPARE(m_book->run(money).error().code, u"REVEAL.FAILED"_s);
        m_book->done(RecordReveal{m_book->account, Masked::BirthDate, {}, {}, {}});
        m_book->now += minute;
        m_book->done(checkOf({{Question::BirthDate, Answer::Right}, {Question::PostalCode, Answer::Right}}));
        m_book->done(money);
        for (int i = 0; i < 3; ++i) {
            m_book->now += minute;
            m_book->done(checkOf({{Question::Street, Answer::Wrong}}));
        }
        const auto refused = m_book->run(money);
        QCOMPARE(refused.error().code, u"REVEAL.FAILED"_s);
        QCOMPARE(refused.error().findings.front().clearsAt, std::optional(m_book->now + 30 * minute));
        m_book->now += 24 * 60 * minute;
        m_book->done(money);
    }

    void noAnswerIsInTheEvents()
    {
        know();
        m_book->done(checkOf({{Question::BirthDate, Answer::Right}, {Question::PostalCode, Answer::Right}}));
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM event WHERE command = 'RecordIdentityCheck'"_s), 1);
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM event WHERE payload LIKE '%10001%' OR payload LIKE '%1971%' OR "
                                  "outcome LIKE '%10001%'"_s),
                 0);
    }

private:
    // What makes every question askable.
    void know()
    {
        m_store->execute(u"UPDATE contact SET birthdate = '1971-05-03', postal_code = '10001' WHERE id = 900001"_s);
        m_store->execute(u"INSERT INTO contact_point (id, contact_id, kind, value) VALUES (900009, 900001, 'Address', "
                         "'12 Elm Street, New York')"_s);
        m_book->pay(m_book->plan(), 25'00);
    }

    RecordIdentityCheck checkOf(const std::vector<AskedQuestionInput> &asked) const
    {
        return {m_book->contact, m_book->account, asked};
    }

    Asking asking() const { return {m_book->now, m_book->today(), m_book->actor}; }

    IdentityStanding::Answer standingNow() const
    {
        return must(answer(m_store->database(), asking(), IdentityStanding{m_book->account, {}, m_since}));
    }

    qint64 m_since = 0;
};

KEPT_TEST(IdentityTest)
#include "identitytest.moc"
