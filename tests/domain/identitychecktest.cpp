// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/identitycheck.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <rapidcheck.h>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

namespace {

using Question = IdentityQuestion;
using Answer = IdentityAnswer;

constexpr qint64 minute = 60'000;
constexpr qint64 start = 1'768'489'200'000;

const std::vector<Question> three{Question::BirthDate, Question::PostalCode, Question::Street};

IdentityAttempt failedAt(qint64 minutes)
{
    return {start + minutes * minute, IdentityVerdict::Failed};
}

} // namespace

/// Enough right answers pass, too few possible ones fail, and failures lock for a time.
class IdentityCheckTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enoughRightAnswersPass()
    {
        const IdentityRules rules;
        QCOMPARE(judgeIdentity(rules, {}, three), IdentityVerdict::Open);
        QCOMPARE(judgeIdentity(rules, {{Question::BirthDate, Answer::Right}}, three), IdentityVerdict::Open);
        QCOMPARE(judgeIdentity(rules, {{Question::BirthDate, Answer::Right}, {Question::Street, Answer::Right}}, three),
                 IdentityVerdict::Passed);
    }

    void itFailsAsSoonAsTooFewCanBeRight()
    {
        const IdentityRules rules;
        QCOMPARE(judgeIdentity(rules, {{Question::BirthDate, Answer::Wrong}}, three), IdentityVerdict::Open);
        QCOMPARE(judgeIdentity(rules, {{Question::BirthDate, Answer::Wrong}, {Question::Street, Answer::Skipped}}, three),
                 IdentityVerdict::Failed);
    }

    void aQuestionNobodyKnowsTheAnswerToCountsForNothing()
    {
        const IdentityRules rules;
        QCOMPARE(judgeIdentity(rules, {{Question::LastPayment, Answer::Right}, {Question::Street, Answer::Right}}, three),
                 IdentityVerdict::Open);
        QCOMPARE(judgeIdentity(rules, {}, {Question::Street}), IdentityVerdict::Failed);
    }

    void givenUpAfterAWrongAnswerItHasFailed()
    {
        const IdentityRules rules;
        QCOMPARE(concludeIdentity(rules, {{Question::BirthDate, Answer::Wrong}}, three), IdentityVerdict::Failed);
        QCOMPARE(concludeIdentity(rules, {{Question::BirthDate, Answer::Skipped}}, three), IdentityVerdict::Open);
    }

    void theLastOfTheFailuresLocks()
    {
        const IdentityRules rules;
        QCOMPARE(identityLock(rules, {failedAt(0), failedAt(1)}, start + 2 * minute).attemptsLeft, 1);
        const std::vector<IdentityAttempt> all{failedAt(0), failedAt(1), failedAt(2)};
        QCOMPARE(identityLock(rules, all, start + 3 * minute).lockedUntil, std::optional(start + 32 * minute));
        QCOMPARE(identityLock(rules, all, start + 32 * minute - 1).attemptsLeft, 0);
        QVERIFY(!identityLock(rules, all, start + 32 * minute).lockedUntil);
        QCOMPARE(identityLock(rules, all, start + 32 * minute).attemptsLeft, 3);
    }

    void aPassAndADayForgive()
    {
        const IdentityRules rules;
        const std::vector<IdentityAttempt> passed{failedAt(0), failedAt(1), {start + 2 * minute, IdentityVerdict::Passed}};
        QCOMPARE(identityLock(rules, passed, start + 3 * minute).attemptsLeft, 3);
        QCOMPARE(identityLock(rules, {failedAt(0), failedAt(1)}, start + 1'440 * minute).attemptsLeft, 1);
        QCOMPARE(identityLock(rules, {failedAt(0), failedAt(1)}, start + 1'441 * minute).attemptsLeft, 3);
        QCOMPARE(identityLock(rules, {failedAt(0), failedAt(1), failedAt(1'441)}, start + 1'442 * minute).attemptsLeft, 2);
    }

    void theRulesHaveBounds()
    {
        IdentityRules rules;
        QVERIFY(checkIdentityRules(rules));
        rules.questions = {Question::Street, Question::Street};
        QCOMPARE(checkIdentityRules(rules).error().code, u"IDENTITY.QUESTIONS"_s);
        rules.questions = {Question::Street};
        QCOMPARE(checkIdentityRules(rules).error().code, u"IDENTITY.REQUIRED"_s);
        rules.required = 1;
        QVERIFY(checkIdentityRules(rules));
        rules.attempts = 0;
        QCOMPARE(checkIdentityRules(rules).error().code, u"IDENTITY.LIMITS"_s);
    }

    void wrongAnswersNeverPass()
    {
        QVERIFY(rc::check("wrong and skipped answers never pass", [] {
            std::vector<AskedQuestion> asked;
            for (const auto &entry : EnumNames<Question>::all)
                asked.push_back({entry.value, *rc::gen::element(Answer::Wrong, Answer::Skipped)});
            IdentityRules rules;
            rules.required = *rc::gen::inRange(1, 6);
            RC_ASSERT(judgeIdentity(rules, asked, rules.questions) == IdentityVerdict::Failed);
        }));
    }
};

KEPT_TEST(IdentityCheckTest)
#include "identitychecktest.moc"
