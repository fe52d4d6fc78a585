// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrator.h"
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

/// Fresh, current, older, newer, changed, foreign, and many at once.
class MigratorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void theStepsAreNumberedFromOneAndSaySomething()
    {
        QFETCH_GLOBAL(QString, engine);
        int version = 0;
        for (const Migration &step : migrations(engine == u"sqlite"_s ? Engine::Sqlite : Engine::PostgreSql)) {
            QCOMPARE(step.version, ++version);
            QVERIFY(!step.statements.isEmpty());
            QCOMPARE(step.checksum.size(), 64);
            for (const QString &statement : step.statements)
                QVERIFY2(!statement.contains(u'%') || statement.contains(u"format("_s), qPrintable(statement));
        }
        QVERIFY(version >= 1);
    }

    void aFreshStoreIsBroughtUpToDateAndStaysSo()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine, Schema::None);
        {
            const auto database = Database::open(store.location(), Access::ReadWrite, Existence::CreateIfMissing);
            VERIFY_OK(database);
            QCOMPARE(schemaState(**database).value_or(SchemaState::Older), SchemaState::Fresh);
            VERIFY_OK(migrate(**database, testNow));
            QCOMPARE(schemaState(**database).value_or(SchemaState::Older), SchemaState::Current);
            VERIFY_OK(migrate(**database, testNow + 1));
        }
        const auto again = openStore(store.location(), Existence::MustExist, testNow + 2);
        VERIFY_OK(again);
        QCOMPARE(Query(**again, u"SELECT MAX(applied_at) FROM schema_version"_s).integer().value_or(0), testNow);
    }

    void whatAnInterruptedStepLeftIsTakenUp()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine, Schema::None);
        const auto database = Database::open(store.location(), Access::ReadWrite, Existence::CreateIfMissing);
        VERIFY_OK(database);
        VERIFY_OK((*database)->execute((*database)->dialect().translate(
            u"CREATE TABLE schema_version (version %int PRIMARY KEY, name %text NOT NULL, checksum %text NOT NULL, applied_at %int NOT NULL) %end"_s)));
        QCOMPARE(schemaState(**database).value_or(SchemaState::Current), SchemaState::Older);
        VERIFY_OK(migrate(**database, testNow));
        QCOMPARE(schemaState(**database).value_or(SchemaState::Older), SchemaState::Current);
    }

    void aStepThatFailsLeavesNothingBehind()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine, Schema::None);
        const auto database = Database::open(store.location(), Access::ReadWrite, Existence::CreateIfMissing);
        VERIFY_OK((*database)->execute((*database)->dialect().translate(
            u"CREATE TABLE schema_version (version %int PRIMARY KEY, name %text NOT NULL, checksum %text NOT NULL, applied_at %int NOT NULL) %end"_s)));
        VERIFY_OK((*database)->execute(u"CREATE TABLE change_feed (id INTEGER)"_s));
        QVERIFY(!migrate(**database, testNow));
        QVERIFY(!Query(**database, u"SELECT count(*) FROM account"_s).integer());
        QCOMPARE(Query(**database, u"SELECT count(*) FROM schema_version"_s).integer().value_or(-1), 0);
    }

    void aSchemaFromTheFutureIsRefusedWithBothVersions()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        store.execute(u"INSERT INTO schema_version (version, name, checksum, applied_at) VALUES (9999, 'later', 'x', 1)"_s);
        const auto answer = migrate(store.database(), testNow);
        VERIFY_CODE(answer, u"STORE.NEWER"_s);
        QCOMPARE(answer.error().values.value(u"found"_s).toInt(), 9999);
        QCOMPARE(answer.error().values.value(u"known"_s).toInt(), migrations(store.database().engine()).back().version);
    }

    void aStepOfOtherContentIsRefused()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        store.execute(u"UPDATE schema_version SET checksum = 'other'"_s);
        VERIFY_CODE(migrate(store.database(), testNow), u"STORE.CHANGED"_s);
    }

    void tablesThatAreNotOursAreLeftAlone()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine, Schema::None);
        const auto database = Database::open(store.location(), Access::ReadWrite, Existence::CreateIfMissing);
        VERIFY_OK((*database)->execute(u"CREATE TABLE theirs (id INTEGER)"_s));
        VERIFY_CODE(migrate(**database, testNow), u"STORE.FOREIGN"_s);
        QVERIFY(!Query(**database, u"SELECT count(*) FROM schema_version"_s).integer());
    }

    void manyAtOnceMakeOneSchema()
    {
        QFETCH_GLOBAL(QString, engine);
        for (int round = 0; round < 5; ++round) {
            TestDatabase store(engine, Schema::None);
            std::atomic<int> waiting = 0;
            std::vector<QString> problems(6);
            std::vector<std::thread> threads;
            for (size_t i = 0; i < problems.size(); ++i)
                threads.emplace_back([&, i] {
                    ++waiting;
                    while (waiting < 6)
                        std::this_thread::yield();
                    if (const auto opened = openStore(store.location(), Existence::CreateIfMissing, testNow); !opened)
                        problems[i] = opened.error().code + u' ' + opened.error().detail;
                });
            for (std::thread &thread : threads)
                thread.join();
            for (const QString &problem : problems)
                QVERIFY2(problem.isEmpty(), qPrintable(problem));
            const auto database = openStore(store.location(), Existence::MustExist, testNow);
            VERIFY_OK(database);
            QCOMPARE(Query(**database, u"SELECT count(*) FROM schema_version"_s).integer().value_or(0),
                     qint64(migrations(store.location().engine).size()));
        }
    }
};

KEPT_TEST(MigratorTest)
#include "migratortest.moc"
