// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/location.h"
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"

using namespace Qt::Literals::StringLiterals;
using namespace kept;

/// What a person writes after --db.
class LocationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anythingWithoutASchemeIsAFile()
    {
        const auto location = StoreLocation::parse(u"/tmp/my cards?.kept"_s);
        VERIFY_OK(location);
        QCOMPARE(location->engine, Engine::Sqlite);
        QCOMPARE(location->path, u"/tmp/my cards?.kept"_s);
        QCOMPARE(location->display(), u"/tmp/my cards?.kept"_s);
    }

    void anAddressIsTakenApart()
    {
        const auto location = StoreLocation::parse(
            u"postgresql://ann:s%3Acret%40@db.example.com:6543/cards?sslmode=require&target_session_attrs=read-write"_s);
        VERIFY_OK(location);
        QCOMPARE(location->engine, Engine::PostgreSql);
        QCOMPARE(location->path, u"cards"_s);
        QCOMPARE(location->host, u"db.example.com"_s);
        QCOMPARE(location->port, 6543);
        QCOMPARE(location->user, u"ann"_s);
        QCOMPARE(location->password, u"s:cret@"_s);
        QCOMPARE(location->options, u"sslmode=require;target_session_attrs=read-write"_s);
    }

    void aSocketFolderComesAsAnOption()
    {
        const auto location = StoreLocation::parse(u"postgresql:///cards?host=%2Frun%2Fpg&user=kept&port=5433"_s);
        VERIFY_OK(location);
        QCOMPARE(location->host, u"/run/pg"_s);
        QCOMPARE(location->user, u"kept"_s);
        QCOMPARE(location->port, 5433);
    }

    void thePasswordIsNeverShown()
    {
        const auto location = StoreLocation::parse(u"postgresql://ann:secret@db.example.com/cards"_s);
        VERIFY_OK(location);
        QCOMPARE(location->display(), u"cards@db.example.com"_s);
    }

    void whatIsNoAddressIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("a file name with U+0000") << u"a\0b"_s;
        QTest::newRow("no database") << u"postgresql://host"_s;
        QTest::newRow("only a slash") << u"postgresql://host/"_s;
        QTest::newRow("a port that is none") << u"postgresql://host:x/cards"_s;
        QTest::newRow("a space in an option's value") << u"postgresql://host/cards?sslmode=disable%20host=evil"_s;
        QTest::newRow("a separator in an option's value") << u"postgresql://host/cards?sslmode=disable;host=evil"_s;
        QTest::newRow("a quote in an option's value") << u"postgresql://host/cards?sslrootcert=a'b"_s;
        QTest::newRow("a space in an option's name") << u"postgresql://host/cards?a%20host=evil"_s;
        QTest::newRow("a port beyond the range") << u"postgresql:///cards?port=70000"_s;
    }

    void whatIsNoAddressIsRefused()
    {
        QFETCH(QString, text);
        const auto answer = StoreLocation::parse(text);
        VERIFY_CODE(answer, u"STORE.LOCATION"_s);
        QCOMPARE(answer.error().kind, ErrorKind::Invalid);
    }
};

KEPT_TEST(LocationTest)
#include "locationtest.moc"
