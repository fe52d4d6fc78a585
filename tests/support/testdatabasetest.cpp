// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"
#include "tests/support/testrunner.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

/// Each test has a store to itself, on both engines.
class TestDatabaseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void aNewStoreHasTheSchemaAndNothingElse()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        QCOMPARE(store.database().engine(), engine == u"sqlite"_s ? Engine::Sqlite : Engine::PostgreSql);
        QCOMPARE(store.integer(u"SELECT count(*) FROM financial_account"_s), 0);
    }

    void twoStoresDoNotSeeEachOther()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase one(engine);
        TestDatabase other(engine);
        one.execute(u"CREATE TABLE mark (id BIGINT)"_s);
        QVERIFY(!other.database().execute(u"SELECT id FROM mark"_s));
    }

    void aSecondConnectionSeesTheSameStore()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        store.execute(u"CREATE TABLE mark (id INTEGER)"_s);
        const auto second = store.connect();
        QVERIFY(second->execute(u"INSERT INTO mark VALUES (7)"_s));
        QCOMPARE(store.integer(u"SELECT id FROM mark"_s), 7);
    }

    void theStoreGoesWithTheObject()
    {
        QFETCH_GLOBAL(QString, engine);
        StoreLocation location;
        {
            const TestDatabase store(engine);
            location = store.location();
        }
        QVERIFY(!Database::open(location, Access::ReadWrite));
    }
};

KEPT_TEST(TestDatabaseTest)
#include "testdatabasetest.moc"
