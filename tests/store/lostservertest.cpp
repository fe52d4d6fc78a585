// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulkwriter.h"
#include "models/store/migrator.h"
#include "models/store/query.h"
#include "models/store/transaction.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

Result<qint64> countAccounts(Database &database)
{
    return Query(database, u"SELECT count(*) FROM account WHERE id > ?"_s).bind(0).integer();
}

} // namespace

/// A server that went away is told as lost by whatever is tried next, and is found again.
class LostServerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverIsTriedAfterTheServerDiedIsLost()
    {
        PostgresServer server;
        VERIFY_OK(server.start());
        const auto name = server.address().createDatabase();
        VERIFY_OK(name);
        const auto location = StoreLocation::parse(server.address().url(*name));
        auto opened = openStore(*location, Existence::CreateIfMissing, testNow);
        VERIFY_OK(opened);
        Database &database = **opened;
        VERIFY_OK(countAccounts(database));
        QVERIFY(database.isOpen());
        server.kill();
        // The process that serves this connection sees only after a moment that the server is gone.
        QTRY_VERIFY(!countAccounts(database));
        for (int attempt = 0; attempt < 3; ++attempt) {
            const auto answer = countAccounts(database);
            VERIFY_CODE(answer, u"STORE.LOST"_s);
            QCOMPARE(answer.error().kind, ErrorKind::Unavailable);
        }
        QVERIFY(!database.isOpen());
        VERIFY_CODE(Query(database, u"SELECT count(*) FROM contact"_s).integer(), u"STORE.LOST"_s);
        VERIFY_CODE(Query(database, u"SELECT id FROM contact"_s).all([](const Row &row) { return row.integer(0); }),
                    u"STORE.LOST"_s);
        VERIFY_CODE(database.execute(u"SELECT 1"_s), u"STORE.LOST"_s);
        Query one(database, u"SELECT count(*) FROM account"_s), other(database, u"SELECT count(*) FROM contact"_s);
        Query::together({&one, &other});
        VERIFY_CODE(one.integer(), u"STORE.LOST"_s);
        VERIFY_CODE(other.integer(), u"STORE.LOST"_s);
        VERIFY_CODE(Transaction::begin(database), u"STORE.LOST"_s);
        VERIFY_CODE(database.newId(u"account"_s), u"STORE.LOST"_s);
        database.interrupt();
        const auto stillGone = database.reopen();
        VERIFY_CODE(stillGone, u"STORE.CONNECT"_s);
        QCOMPARE(stillGone.error().kind, ErrorKind::Unavailable);
        VERIFY_CODE(countAccounts(database), u"STORE.LOST"_s);
        VERIFY_OK(server.start());
        VERIFY_OK(database.reopen());
        VERIFY_OK(countAccounts(database));
        VERIFY_OK(database.newId(u"account"_s));
    }

    void aServerThatDiesInsideATransactionLosesItAndSaysSo()
    {
        TestDatabase store(u"postgresql"_s);
        auto transaction = Transaction::begin(store.database());
        VERIFY_OK(Query(store.database(), u"INSERT INTO setting (key, value) VALUES ('a', '')"_s).run());
        VERIFY_OK(store.server().terminateBackends(store.location().path));
        VERIFY_CODE(transaction->commit(), u"STORE.LOST"_s);
        VERIFY_OK(store.database().reopen());
        QCOMPARE(store.integer(u"SELECT count(*) FROM setting"_s), 0);
    }

    void aBulkLoadThatLosesItsServerSaysSo()
    {
        TestDatabase store(u"postgresql"_s);
        const auto transaction = Transaction::begin(store.database());
        BulkWriter writer(store.database(), u"setting"_s, {u"key"_s, u"value"_s});
        VERIFY_OK(writer.add(u"a"_s).add(u""_s).endRow());
        VERIFY_OK(store.server().terminateBackends(store.location().path));
        VERIFY_CODE(writer.finish(), u"STORE.LOST"_s);
        VERIFY_OK(store.database().reopen());
        QCOMPARE(store.integer(u"SELECT count(*) FROM setting"_s), 0);
    }

    void aServerOrDatabaseThatIsNotThereIsUnavailable()
    {
        auto location = StoreLocation::parse(u"postgresql:///none?host=/nonexistent"_s);
        VERIFY_OK(location);
        const auto answer = Database::open(*location, Access::ReadWrite);
        VERIFY_CODE(answer, u"STORE.CONNECT"_s);
        QCOMPARE(answer.error().kind, ErrorKind::Unavailable);
        const TestDatabase store(u"postgresql"_s);
        location = store.location();
        location->path += u"_not"_s;
        VERIFY_CODE(Database::open(*location, Access::ReadWrite), u"STORE.CONNECT"_s);
    }
};

KEPT_TEST(LostServerTest)
#include "lostservertest.moc"
