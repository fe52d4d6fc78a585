// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"
#include "models/store/transaction.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"

#include <atomic>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

Result<qint64> put(Database &database, const QString &key)
{
    Query query(database, u"INSERT INTO setting (key, value) VALUES (?, '')"_s);
    return query.bind(key).run();
}

Result<void> putLater(Database &database, const QString &key)
{
    Query query(database, u"INSERT INTO setting (key, value) VALUES (?, '')"_s);
    return query.bind(key).runLater();
}

enum class End { Commit, Rollback, Leave };

/// One change in a transaction, or savepoint, of its own.
template<class Change>
Result<void> within(TestDatabase &store, Change change, const QString &key, End end)
{
    KEPT_TRY(Transaction transaction, Transaction::begin(store.database()));
    KEPT_CHECK(change(store.database(), key));
    if (end == End::Rollback)
        transaction.rollback();
    return end == End::Commit ? transaction.commit() : Result<void>();
}

QString keys(TestDatabase &store)
{
    Query query(store.database(), u"SELECT key FROM setting ORDER BY key"_s);
    QStringList found;
    [[maybe_unused]] const auto done = query.each([&](const Row &row) { found.append(row.text(0)); });
    return found.join(u' ');
}

// What each writer does that checks before it changes.
Result<void> readThenRaise(Database &database)
{
    KEPT_TRY(auto transaction, Transaction::begin(database));
    const QString sql = u"SELECT last FROM counter WHERE id = 1"_s + database.dialect().rowLock();
    KEPT_TRY(const qint64 last, Query(database, sql).integer());
    std::this_thread::yield();
    KEPT_CHECK(Query(database, u"UPDATE counter SET last = ? WHERE id = 1"_s).bind(last + 1).run());
    return transaction.commit();
}

} // namespace

/// All or nothing, alone and among others.
class TransactionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void whatIsNotCommittedIsNotThere()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        VERIFY_OK(within(store, put, u"lost"_s, End::Leave));
        VERIFY_OK(within(store, put, u"stays"_s, End::Commit));
        QCOMPARE(keys(store), u"stays"_s);
    }

    void rollingBackTheInnerKeepsTheOuter()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        auto outer = Transaction::begin(store.database());
        VERIFY_OK(put(store.database(), u"a"_s));
        {
            auto inner = Transaction::begin(store.database());
            VERIFY_OK(put(store.database(), u"b"_s));
            VERIFY_OK(within(store, put, u"c"_s, End::Commit));
            inner->rollback();
        }
        VERIFY_OK(within(store, put, u"d"_s, End::Commit));
        VERIFY_OK(outer->commit());
        QCOMPARE(keys(store), u"a d"_s);
    }

    void rollingBackTheOuterTakesTheCommittedInnerAlong()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        {
            auto outer = Transaction::begin(store.database());
            auto inner = Transaction::begin(store.database());
            VERIFY_OK(put(store.database(), u"a"_s));
            VERIFY_OK(inner->commit());
        }
        QCOMPARE(keys(store), QString());
    }

    void aFailureInsideASavepointLeavesTheRestUsable()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        auto outer = Transaction::begin(store.database());
        VERIFY_OK(put(store.database(), u"a"_s));
        {
            auto inner = Transaction::begin(store.database());
            VERIFY_OK(put(store.database(), u"b"_s));
            VERIFY_CODE(put(store.database(), u"a"_s), u"STORE.UNIQUE"_s);
        }
        VERIFY_OK(put(store.database(), u"c"_s));
        VERIFY_OK(outer->commit());
        QCOMPARE(keys(store), u"a c"_s);
    }

    void aChangeNobodyWaitsForIsSeenByTheNextStatement()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        auto transaction = Transaction::begin(store.database());
        VERIFY_OK(putLater(store.database(), u"a"_s));
        VERIFY_OK(putLater(store.database(), u"b"_s));
        QCOMPARE(keys(store), u"a b"_s);
        VERIFY_OK(putLater(store.database(), u"c"_s));
        VERIFY_OK(transaction->commit());
        QCOMPARE(keys(store), u"a b c"_s);
    }

    void aChangeNobodyWaitsForGoesWithTheRollback()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        auto outer = Transaction::begin(store.database());
        VERIFY_OK(putLater(store.database(), u"a"_s));
        VERIFY_OK(within(store, putLater, u"b"_s, End::Rollback));
        VERIFY_OK(within(store, putLater, u"c"_s, End::Commit));
        VERIFY_OK(outer->commit());
        QCOMPARE(keys(store), u"a c"_s);
        VERIFY_OK(within(store, putLater, u"d"_s, End::Leave));
        QCOMPARE(keys(store), u"a c"_s);
    }

    void aChangeThatFailsAtTheCommitLeavesNothing()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        VERIFY_OK(put(store.database(), u"a"_s));
        {
            auto transaction = Transaction::begin(store.database());
            VERIFY_OK(put(store.database(), u"b"_s));
            auto told = putLater(store.database(), u"a"_s);
            if (told)
                told = transaction->commit();
            VERIFY_CODE(told, u"STORE.UNIQUE"_s);
        }
        QCOMPARE(keys(store), u"a"_s);
        auto after = Transaction::begin(store.database());
        VERIFY_OK(put(store.database(), u"c"_s));
        VERIFY_OK(after->commit());
        QCOMPARE(keys(store), u"a c"_s);
    }

    void aChangeThatFailsIsToldByTheNextStatement()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        VERIFY_OK(put(store.database(), u"a"_s));
        auto transaction = Transaction::begin(store.database());
        auto told = putLater(store.database(), u"a"_s);
        if (told)
            told = Query(store.database(), u"UPDATE setting SET value = 'seen'"_s).runLater();
        if (told)
            told = Query(store.database(), u"SELECT 1"_s).integer().map([](qint64) {});
        VERIFY_CODE(told, u"STORE.UNIQUE"_s);
    }

    void oneThatDidNothingCostsNothingAndEndsWell()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        VERIFY_OK(Transaction::begin(store.database())->commit());
        {
            const auto left = Transaction::begin(store.database());
            QVERIFY(store.database().isInTransaction());
        }
        QVERIFY(!store.database().isInTransaction());
        VERIFY_OK(put(store.database(), u"a"_s));
        QCOMPARE(keys(store), u"a"_s);
        const auto other = store.connect();
        QCOMPARE(Query(*other, u"SELECT count(*) FROM setting WHERE key = 'a'"_s).integer().value_or(0), 1);
    }

    void manyWhoReadThenWriteWaitForEachOther()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        store.execute(u"CREATE TABLE counter (id BIGINT PRIMARY KEY, last BIGINT NOT NULL)"_s);
        store.execute(u"INSERT INTO counter (id, last) VALUES (1, 0)"_s);
        std::atomic<int> failures = 0;
        std::vector<std::thread> writers;
        for (int i = 0; i < 4; ++i)
            writers.emplace_back([&] {
                const auto database = store.connect();
                for (int n = 0; n < 25; ++n)
                    if (!readThenRaise(*database))
                        ++failures;
            });
        for (std::thread &writer : writers)
            writer.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(store.integer(u"SELECT last FROM counter"_s), 100);
    }

    void oneThatFailedIsNotReportedAsCommitted()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        VERIFY_OK(put(store.database(), u"a"_s));
        auto transaction = Transaction::begin(store.database());
        VERIFY_OK(put(store.database(), u"b"_s));
        QVERIFY(!put(store.database(), u"a"_s));
        const auto committed = transaction->commit();
        if (store.database().engine() == Engine::PostgreSql)
            VERIFY_CODE(committed, u"STORE.ABORTED"_s);
        else
            VERIFY_OK(committed); // SQLite undoes the statement only
        QCOMPARE(keys(store), committed ? u"a b"_s : u"a"_s);
    }

    void nothingIsWrittenOnceTheStoreHasGivenUpTheTransaction()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        auto transaction = Transaction::begin(store.database());
        VERIFY_OK(put(store.database(), u"before"_s));
        std::atomic<bool> isDone = false;
        std::thread other([&] {
            while (!isDone) {
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
                store.database().interrupt();
            }
        });
        const auto stopped = store.database().execute(
            u"INSERT INTO setting (key, value) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT 'k' || i, '' FROM n"_s);
        isDone = true;
        other.join();
        VERIFY_CODE(stopped, u"STORE.INTERRUPTED"_s);
        VERIFY_CODE(put(store.database(), u"after"_s), u"STORE.ABORTED"_s);
        QVERIFY(!transaction->commit());
        QCOMPARE(keys(store), QString());
        VERIFY_OK(put(store.database(), u"new"_s));
    }
};

KEPT_TEST(TransactionTest)
#include "transactiontest.moc"
