// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrator.h"
#include "models/store/query.h"
#include "models/store/transaction.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"

#include <atomic>
#include <mutex>
#include <set>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

Result<qint64> countAccounts(Database &database)
{
    return Query(database, u"SELECT count(*) FROM account WHERE id > ?"_s).bind(0).integer();
}

} // namespace

/// A connection: ids, readers, stopping what runs, coming back.
class DatabaseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void idsCountUpWithoutGapsOnAFreshStore()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        QCOMPARE(store.database().newId(u"account"_s).value_or(0), 1);
        QCOMPARE(store.database().newIds(u"account"_s, 3).value_or(std::vector<qint64>()), (std::vector<qint64>{2, 3, 4}));
        QCOMPARE(store.database().newIds(u"account"_s, 0).value_or(std::vector<qint64>{9}), std::vector<qint64>());
        QCOMPARE(store.database().newId(u"contact"_s).value_or(0), 1);
        QCOMPARE(store.database().newId(u"account"_s).value_or(0), 5);
    }

    void idsCarryTheNode()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        store.execute(u"INSERT INTO setting (key, value) VALUES ('node', '77')"_s);
        const auto database = store.connect();
        const auto id = database->newId(u"collection_plan"_s);
        VERIFY_OK(id);
        QCOMPARE(PlanId::fromValue(*id).node(), 77);
        QCOMPARE(PlanId::fromValue(*id).sequence(), 1);
    }

    void eightThreadsNeverGetTheSameId()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        std::mutex mutex;
        std::multiset<qint64> ids;
        std::atomic<int> failures = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([&, i] {
                const auto database = store.connect();
                for (int n = 0; n < 20; ++n) {
                    const auto made = database->newIds(u"payment"_s, i + 1);
                    if (!made)
                        ++failures;
                    const std::lock_guard lock(mutex);
                    for (const qint64 id : made.value_or(std::vector<qint64>()))
                        ids.insert(id);
                }
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(ids.size(), size_t(20 * 36));
        QCOMPARE(std::set<qint64>(ids.begin(), ids.end()).size(), ids.size());
    }

    void everyKindOfRecordCanHaveIds()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        for (const QString &table :
             {u"account"_s, u"event"_s, u"field_history"_s, u"payment_allocation"_s, u"promise_match"_s, u"import_run"_s})
            QCOMPARE(store.database().newId(table).value_or(0), 1);
    }

    void aReaderCanNotWrite()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        const auto reader = store.connect(Access::ReadOnly);
        VERIFY_OK(countAccounts(*reader));
        const auto answer = Query(*reader, u"INSERT INTO setting (key, value) VALUES (?, '')"_s).bind(u"a"_s).run();
        VERIFY_CODE(answer, u"STORE.READONLY"_s);
        VERIFY_CODE(reader->newId(u"account"_s), u"STORE.READONLY"_s);
    }

    void anotherThreadStopsTheStatementThatRuns()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        std::atomic<bool> isDone = false;
        std::thread other([&] {
            while (!isDone) {
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
                store.database().interrupt();
            }
        });
        const auto answer = Query(store.database(), u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                                    "SELECT count(*) FROM n WHERE i > ?"_s)
                                .bind(0)
                                .integer();
        isDone = true;
        other.join();
        VERIFY_CODE(answer, u"STORE.INTERRUPTED"_s);
        QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
        VERIFY_OK(countAccounts(store.database()));
    }

    void stoppingWhenNothingRunsDoesNothing()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        store.database().interrupt();
        VERIFY_OK(countAccounts(store.database()));
    }

    void preparedStatementsWorkAfterReopening()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        VERIFY_OK(countAccounts(store.database()));
        VERIFY_OK(store.database().newId(u"account"_s));
        VERIFY_OK(store.database().reopen());
        VERIFY_OK(countAccounts(store.database()));
        QCOMPARE(store.database().newId(u"account"_s).value_or(0), 2);
    }

    void aQueryFromBeforeReopeningIsLost()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        {
            Query before(store.database(), u"SELECT count(*) FROM account WHERE id > ?"_s);
            VERIFY_OK(store.database().reopen());
            VERIFY_CODE(before.bind(0).integer(), u"STORE.LOST"_s);
        }
        VERIFY_OK(countAccounts(store.database()));
    }

    void reopeningEndsTheTransaction()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        auto transaction = Transaction::begin(store.database());
        VERIFY_OK(Query(store.database(), u"INSERT INTO setting (key, value) VALUES ('a', '')"_s).run());
        VERIFY_OK(store.database().reopen());
        QVERIFY(!transaction->commit());
        QCOMPARE(store.integer(u"SELECT count(*) FROM setting WHERE key = 'a'"_s), 0);
        auto next = Transaction::begin(store.database());
        VERIFY_OK(next);
        VERIFY_OK(next->commit());
    }
};

KEPT_TEST(DatabaseTest)
#include "databasetest.moc"
