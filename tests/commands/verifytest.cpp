// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/placehold.h"
#include "models/commands/setpolicy.h"
#include "tests/commands/booktest.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

/// What somebody changes past the program is found, and what the program itself leaves is not told.
class VerifyTest final : public BookTest
{
    Q_OBJECT

private Q_SLOTS:
    void days_that_a_hold_pauses_are_derived()
    {
        const PlanId plan = m_book->plan();
        PlaceHold hold;
        hold.reason = HoldReason::BreathingSpace;
        hold.account = m_book->account;
        hold.start = QDate(2026, 1, 1);
        hold.end = QDate(2026, 1, 10);
        m_book->done(hold);
        QCOMPARE(m_book->read(plan).pausedDays, 10);
        QCOMPARE(m_book->differences(), QString());
        for (const int days : {0, 300})
            finds(u"PLAN.PAUSED"_s, u"collection_plan"_s, u"paused_days"_s, QString::number(days));
        m_book->now += 30 * dayMs;
        QCOMPARE(m_book->differences(), QString());
    }

    void a_hold_without_an_end_pauses_more_from_day_to_day()
    {
        const PlanId plan = m_book->plan();
        PlaceHold hold;
        hold.reason = HoldReason::BreathingSpace;
        hold.plan = plan;
        hold.start = QDate(2026, 1, 11);
        m_book->done(hold);
        const qint64 paused = m_book->read(plan).pausedDays;
        m_book->now += 5 * dayMs;
        for (const qint64 days : {paused, paused + 3, paused + 5}) {
            m_store->execute(u"UPDATE collection_plan SET paused_days = %1"_s.arg(days));
            m_store->execute(u"UPDATE financial_account SET paused_days = %1"_s.arg(days));
            QCOMPARE(m_book->differences(), QString());
        }
        finds(u"PLAN.PAUSED"_s, u"collection_plan"_s, u"paused_days"_s, QString::number(paused + 8));
    }

    void deadlines_follow_from_dates_and_grace()
    {
        const PlanId plan = m_book->plan();
        m_book->promise(plan, 10'00, 5);
        QCOMPARE(m_book->differences(), QString());
        for (const QString &moved : {u"deadline_at + 864000000"_s, u"deadline_at - 864000000"_s})
            finds(u"PART.DEADLINE"_s, u"promise_instalment"_s, u"deadline_at"_s, moved);
        // What was promised before keeps the grace of its day.
        SetPolicy policy;
        policy.graceDays = 9;
        m_book->role = Role::Administrator;
        m_book->done(policy);
        QCOMPARE(m_book->differences(), QString());
        m_book->promise(plan, 10'00, 6);
        policy.graceDays = 0;
        m_book->done(policy);
        QCOMPARE(m_book->differences(), QString());
    }

    void deadlines_move_with_holds()
    {
        const PlanId plan = m_book->plan();
        m_book->promise(plan, 10'00, 5);
        PlaceHold hold;
        hold.reason = HoldReason::BreathingSpace;
        hold.plan = plan;
        hold.end = QDate(2026, 2, 20);
        m_book->done(hold);
        QCOMPARE(m_book->differences(), QString());
        finds(u"PART.DEADLINE"_s, u"promise_instalment"_s, u"deadline_at"_s, u"deadline_at - 1728000000"_s);
    }

    void since_when_a_plan_is_late_is_that_of_its_account_too()
    {
        m_book->plan();
        finds(u"ACCOUNT.ROLLUP"_s, u"collection_plan"_s, u"past_due_since"_s, u"'2025-07-01'"_s);
    }

private:
    static constexpr qint64 dayMs = 86'400'000;

    // Sets a column of the one row to an expression, and back.
    void finds(const QString &rule, const QString &table, const QString &column, const QString &value)
    {
        m_store->execute(u"CREATE TEMPORARY TABLE kept_value AS SELECT %2 AS value FROM %1"_s.arg(table, column));
        m_store->execute(u"UPDATE %1 SET %2 = %3"_s.arg(table, column, value));
        const QString found = m_book->differences();
        m_store->execute(u"UPDATE %1 SET %2 = (SELECT value FROM kept_value)"_s.arg(table, column));
        m_store->execute(u"DROP TABLE kept_value"_s);
        QVERIFY2(found.contains(rule), qPrintable(rule + u": "_s + found));
        QCOMPARE(m_book->differences(), QString());
    }
};

KEPT_TEST(VerifyTest)
#include "verifytest.moc"
