// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/queueclock.h"
#include "tests/desk/questions.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

/// Customers find their place in the queues while the window is open.
class QueueClockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void init()
    {
        QFETCH_GLOBAL(QString, engine);
        m_store = std::make_unique<TestDatabase>(engine);
        for (int id = 1; id <= customers; ++id) {
            m_store->execute(u"INSERT INTO account (id, name, name_key) VALUES (%1, 'Ana', 'ana')"_s.arg(id));
            m_store->execute(u"INSERT INTO collection_plan (id, name, account_id, currency_iso_code, current_due_amount) "
                             "VALUES (%1, 'Plan', %1, 'USD', 10000)"_s.arg(id));
        }
        m_store->execute(u"INSERT INTO queue (id, name, position, definition) VALUES (1, 'Calls', 0, '{}')"_s);
        m_desk = std::make_unique<Desk>(settingsFor(m_store->location(), m_clock));
        QVERIFY(await(m_desk->open(Existence::MustExist)));
        m_queues = std::make_unique<QueueClock>(*m_desk);
    }

    void cleanup()
    {
        m_queues.reset();
        m_desk.reset();
        m_store.reset();
    }

    void everybodyIsPlacedAtTheStartOfADay()
    {
        QSignalSpy placed(m_queues.get(), &QueueClock::placed);
        m_queues->start();
        QTRY_COMPARE_WITH_TIMEOUT(placed.size(), 1, 30'000);
        QCOMPARE(m_store->integer(u"SELECT COUNT(*) FROM queue_entry WHERE is_ready = 1"_s), customers);
    }

    void anAuditorsDeskPlacesNobody()
    {
        m_desk->setUser({{}, u"Yara"_s, Role::Auditor});
        m_queues->start();
        QTest::qWait(200);
        QCOMPARE(m_store->integer(u"SELECT COUNT(*) FROM queue_entry"_s), 0);
    }

private:
    static constexpr int customers = 5;
    FixedClock m_clock{testNow};
    std::unique_ptr<TestDatabase> m_store;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QueueClock> m_queues;
};

KEPT_TEST(QueueClockTest)
#include "queueclocktest.moc"
