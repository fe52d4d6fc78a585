// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/serveraddress.h"
#include "models/store/serverprobe.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

/// Each way in which a server can't be joined has its own answer.
class ServerProbeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Somebody who needs a password; everybody else is let in.
        const PostgresAddress server = m_desk.server();
        VERIFY_OK(server.execute(u"postgres"_s, u"CREATE ROLE vera LOGIN PASSWORD 'right one'"_s));
        VERIFY_OK(server.execute(u"postgres"_s, u"COPY (SELECT line FROM (VALUES (1, 'local all vera scram-sha-256'), "
                                                "(2, 'local all all trust')) AS rule (place, line) ORDER BY place) "
                                                "TO PROGRAM 'cat > pg_hba.conf'"_s));
        VERIFY_OK(server.execute(u"postgres"_s, u"SELECT pg_reload_conf()"_s));
        VERIFY_OK(server.execute(m_desk.location().path, u"GRANT SELECT ON ALL TABLES IN SCHEMA public TO vera"_s));
    }

    void cleanupTestCase()
    {
        VERIFY_OK(m_desk.server().execute(m_desk.location().path, u"DROP OWNED BY vera"_s));
        VERIFY_OK(m_desk.server().execute(u"postgres"_s, u"DROP ROLE vera"_s));
    }

    void aDeskOfThisVersionAnswersAsSuch()
    {
        const auto state = probeServer(m_desk.location());
        VERIFY_OK(state);
        QCOMPARE(*state, SchemaState::Current);
    }

    void anEmptyDatabaseStaysEmpty()
    {
        const TestDatabase empty(u"postgresql"_s, Schema::None);
        for (int i = 0; i < 2; ++i) {
            const auto state = probeServer(empty.location());
            VERIFY_OK(state);
            QCOMPARE(*state, SchemaState::Fresh);
        }
    }

    void aNewerDeskIsTold()
    {
        TestDatabase newer(u"postgresql"_s);
        newer.execute(u"INSERT INTO schema_version (version, name, checksum, applied_at) VALUES (9000, 'later', 'unknown', 0)"_s);
        VERIFY_CODE(probeServer(newer.location()), u"STORE.NEWER"_s);
    }

    void aServerThatIsNotThereIsTold()
    {
        StoreLocation nowhere = m_desk.location();
        nowhere.host += u"/nothing"_s;
        VERIFY_CODE(probeServer(nowhere), u"STORE.UNREACHABLE"_s);
        nowhere.host = u"127.0.0.1"_s;
        nowhere.port = 1;
        VERIFY_CODE(probeServer(nowhere), u"STORE.UNREACHABLE"_s);
    }

    void aMissingDatabaseIsTold()
    {
        StoreLocation other = m_desk.location();
        other.path = u"no such database"_s;
        const auto state = probeServer(other);
        VERIFY_CODE(state, u"STORE.NODATABASE"_s);
        QCOMPARE(state.error().values.value(u"database"_s).toString(), other.path);
    }

    void whoeverIsNotKnownOrHasNoPasswordIsTold()
    {
        StoreLocation other = m_desk.location();
        other.user = u"nobody"_s;
        VERIFY_CODE(probeServer(other), u"STORE.SIGNIN"_s);
        other.user = u"vera"_s;
        VERIFY_CODE(probeServer(other), u"STORE.PASSWORD"_s);
        other.password = u"wrong one"_s;
        const auto state = probeServer(other);
        VERIFY_CODE(state, u"STORE.SIGNIN"_s);
        QVERIFY(!state.error().detail.contains(other.password));
        other.password = u"right one"_s;
        VERIFY_OK(probeServer(other));
    }

    void anAddressIsWrittenAsItIsRead_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("all") << u"postgresql://ann@db.example.com:6543/cards?sslmode=require"_s;
        QTest::newRow("socket folder") << u"postgresql:///cards?host=/run/pg&user=kept&port=5433"_s;
        QTest::newRow("the usual socket") << u"postgresql:///cards"_s;
        QTest::newRow("odd name") << u"postgresql://a%40b@h/my%20cards"_s;
    }

    void anAddressIsWrittenAsItIsRead()
    {
        QFETCH(QString, address);
        const auto location = StoreLocation::parse(address);
        VERIFY_OK(location);
        const auto again = StoreLocation::parse(addressOf(*location));
        VERIFY_OK(again);
        QCOMPARE(again->host, location->host);
        QCOMPARE(again->port, location->port);
        QCOMPARE(again->user, location->user);
        QCOMPARE(again->path, location->path);
        QCOMPARE(again->options, location->options);
    }

    void aPasswordIsWrittenOnlyWhereItIsAskedFor()
    {
        const auto location = StoreLocation::parse(u"postgresql://ann:s%3Acret%40@db.example.com/cards"_s);
        VERIFY_OK(location);
        QVERIFY(!addressOf(*location).contains(u"cret"));
        const auto again = StoreLocation::parse(addressOf(*location, WithPassword::Yes));
        VERIFY_OK(again);
        QCOMPARE(again->password, u"s:cret@"_s);
    }

private:
    TestDatabase m_desk{u"postgresql"_s};
};

KEPT_TEST(ServerProbeTest)
#include "serverprobetest.moc"
