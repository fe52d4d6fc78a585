// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/dueclock.h"
#include "tests/desk/questions.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

/// A promise gets its verdict while the window is open, and nobody hears of a look that finds nothing.
class DueClockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void init()
    {
        QFETCH_GLOBAL(QString, engine);
        m_clock.set(testNow);
        m_store = std::make_unique<TestDatabase>(engine);
        m_store->execute(u"INSERT INTO account (id, name, name_key, type) VALUES (1, 'Ana', 'ana', 'Person')"_s);
        m_store->execute(u"INSERT INTO contact (id, account_id, name, name_key, role) VALUES (1, 1, 'Ana', 'ana', 'Borrower')"_s);
        m_store->execute(
            u"INSERT INTO collection_plan (id, name, account_id, contact_id, status, currency_iso_code, initial_due_amount, "
            "current_due_amount, is_closed, promised_amount) VALUES (1, 'CP-000001', 1, 1, 'PromiseRegistered', 'USD', 10000, "
            "10000, 0, 5000)"_s);
        m_desk = std::make_unique<Desk>(settingsFor(m_store->location(), m_clock));
        QVERIFY(await(m_desk->open(Existence::MustExist)));
        m_due = std::make_unique<DueClock>(*m_desk);
    }

    void cleanup()
    {
        m_due.reset();
        m_desk.reset();
        m_store.reset();
    }

    void aDeadlineThatHasPassedIsJudgedAtTheStart()
    {
        promiseDueAt(testNow - 1);
        QSignalSpy judged(m_due.get(), &DueClock::judged);
        m_due->start();
        QTRY_COMPARE_WITH_TIMEOUT(judged.size(), 1, 30'000);
        QCOMPARE(m_store->integer(u"SELECT COUNT(*) FROM promise_to_pay WHERE status = 'Broken'"_s), 1);
    }

    void aDeadlineAheadIsJudgedWhenItComes()
    {
        promiseDueAt(testNow + 50);
        QSignalSpy judged(m_due.get(), &DueClock::judged);
        m_due->start();
        QTest::qWait(30);
        m_clock.set(testNow + 51);
        QTRY_COMPARE_WITH_TIMEOUT(judged.size(), 1, 30'000);
        QTest::qWait(100);
        QCOMPARE(judged.size(), 1);
    }

    void withNothingDueNothingIsToldAndNothingIsWritten()
    {
        promiseDueAt(testNow + 86'400'000);
        QSignalSpy judged(m_due.get(), &DueClock::judged);
        m_due->start();
        QTest::qWait(200);
        QVERIFY(judged.isEmpty());
        QCOMPARE(m_store->integer(u"SELECT COUNT(*) FROM event"_s), 0);
        QCOMPARE(m_store->integer(u"SELECT COUNT(*) FROM promise_to_pay WHERE status = 'Open'"_s), 1);
    }

    void anAuditorsDeskJudgesNothing()
    {
        promiseDueAt(testNow - 1);
        m_desk->setUser({{}, u"Yara"_s, Role::Auditor});
        m_due->start();
        QTest::qWait(200);
        QCOMPARE(m_store->integer(u"SELECT COUNT(*) FROM promise_to_pay WHERE status = 'Open'"_s), 1);
    }

private:
    void promiseDueAt(qint64 deadline)
    {
        m_store->execute(
            u"INSERT INTO promise_to_pay (id, collection_plan_id, slot, slot_limit, amount, currency_iso_code, type, "
            "status, received_amount, taken_at) VALUES (1, 1, 1, 3, 5000, 'USD', 'Single', 'Open', 0, %1)"_s.arg(testNow -
                                                                                                                 86'400'000));
        m_store->execute(
            u"INSERT INTO promise_instalment (id, promise_id, collection_plan_id, part_number, due_date, amount, "
            "received_amount, deadline_at, status) VALUES (1, 1, 1, 1, '2026-01-14', 5000, 0, %1, 'Open')"_s.arg(deadline));
    }

    FixedClock m_clock{testNow};
    std::unique_ptr<TestDatabase> m_store;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<DueClock> m_due;
};

KEPT_TEST(DueClockTest)
#include "dueclocktest.moc"
