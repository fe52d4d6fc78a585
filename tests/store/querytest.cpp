// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"
#include "models/store/transaction.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"

#include <deque>
#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

constexpr qint64 largest = std::numeric_limits<qint64>::max();

void createKinds(TestDatabase &store)
{
    store.execute(store.database().dialect().translate(
        u"CREATE TABLE kinds (id %int PRIMARY KEY, number %int, words %text, day %date, flag %bool, content %bytes) %end"_s));
}

} // namespace

/// What goes in comes out the same, on both engines.
class QueryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void integersKeepEveryBit()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        createKinds(store);
        const std::vector<qint64> numbers{0, 1, -1, largest, -largest, std::numeric_limits<qint64>::min(), qint64(1) << 53};
        for (size_t i = 0; i < numbers.size(); ++i)
            VERIFY_OK(Query(store.database(), u"INSERT INTO kinds (id, number) VALUES (?, ?)"_s)
                          .bind(qint64(i))
                          .bind(numbers[i])
                          .run());
        Query query(store.database(), u"SELECT number FROM kinds ORDER BY id"_s);
        const auto read = query.all([](const Row &row) { return row.integer(0); });
        VERIFY_OK(read);
        QCOMPARE(*read, numbers);
    }

    void sumsOfIntegersNeverPassThroughFloatingPoint()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        createKinds(store);
        const qint64 odd = (qint64(1) << 60) + 1;
        VERIFY_OK(
            Query(store.database(), u"INSERT INTO kinds (id, number) VALUES (1, ?), (2, ?)"_s).bind(odd).bind(odd - 1).run());
        QCOMPARE(store.integer(u"SELECT SUM(number) FROM kinds"_s), 2 * odd - 1);
        QCOMPARE(store.integer(u"SELECT CAST(SUM(number) AS BIGINT) FROM kinds"_s), 2 * odd - 1);
    }

    void booleansDatesAndInstantsComeBack()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        createKinds(store);
        const QDate leapDay(2024, 2, 29);
        Query insert(store.database(), u"INSERT INTO kinds (id, number, day, flag) VALUES (1, ?, ?, ?)"_s);
        VERIFY_OK(insert.bind(testNow).bind(leapDay).bind(true).run());
        Query query(store.database(), u"SELECT number, day, flag, number > 5, day = ? FROM kinds"_s);
        const auto row = query.bind(leapDay).first(
            [&](const Row &r) { return r.integer(0) == testNow && r.date(1) == leapDay && r.flag(2) && r.flag(3) && r.flag(4); });
        VERIFY_OK(row);
        QVERIFY(row->value());
    }

    void anInvalidDateAndNoValueAreNull()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        createKinds(store);
        Query insert(store.database(), u"INSERT INTO kinds (id, number, day, words) VALUES (1, ?, ?, ?)"_s);
        VERIFY_OK(insert.bind(std::optional<qint64>()).bind(QDate()).bindTextOrNull({}).run());
        QCOMPARE(store.integer(u"SELECT count(*) FROM kinds WHERE number IS NULL AND day IS NULL AND words IS NULL"_s), 1);
        Query query(store.database(), u"SELECT number, day FROM kinds"_s);
        const auto none = query.first([](const Row &row) { return !row.optionalInteger(0) && !row.optionalDate(1); });
        VERIFY_OK(none);
        QVERIFY(none->value());
    }

    void textComesBackToTheLetter()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        createKinds(store);
        const QStringList texts{u"O'Brien \"said\" \\ `it` -- no; DROP TABLE account"_s,
                                u"? :name $1 %1 @x"_s,
                                u"<img src=x> &amp; =cmd|' /C calc'!A0"_s,
                                u"\U0001F4B6 \U00020BB7"_s,
                                u"\u202E\u05E9\u05DC\u05D5\u05DD\u200F"_s,
                                u"a\tb\r\nc\u0001\u007F"_s,
                                u"e\u0301 \u00E9"_s,
                                u"x\uFEFF"_s,
                                u""_s,
                                QString(),
                                QString(1'000'000, u'\u00E4')};
        for (qsizetype i = 0; i < texts.size(); ++i)
            VERIFY_OK(Query(store.database(), u"INSERT INTO kinds (id, words) VALUES (?, ?)"_s).bind(i).bind(texts.at(i)).run());
        for (qsizetype i = 0; i < texts.size(); ++i) {
            Query query(store.database(), u"SELECT words, words IS NULL FROM kinds WHERE words = ? AND id = ?"_s);
            const auto read = query.bind(texts.at(i)).bind(i).first([](const Row &row) {
                return std::pair(row.text(0), row.flag(1));
            });
            VERIFY_OK(read);
            QVERIFY2(read->has_value(), qPrintable(texts.at(i).left(80)));
            QCOMPARE((*read)->first, texts.at(i).isNull() ? u""_s : texts.at(i));
            QVERIFY(!(*read)->second);
        }
    }

    void aByteOrderMarkInFrontIsNoPartOfTheText()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        createKinds(store);
        VERIFY_OK(Query(store.database(), u"INSERT INTO kinds (id, words) VALUES (1, ?)"_s).bind(u"\uFEFFkey"_s).run());
        QCOMPARE(store.integer(u"SELECT count(*) FROM kinds WHERE words = 'key'"_s), 1);
    }

    void textThatAnEngineWouldChangeIsRefused()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        createKinds(store);
        const QChar high(0xD83D);
        const QChar low(0xDCB6);
        for (const QString &text : {QString(u"a\0b"_s), QString(QChar(u'\0')), QString(u'a' + QString(high)),
                                    QString(high + u"a"_s), QString(low + u"a"_s), QString(QString(2, high) + low)}) {
            const auto answer = Query(store.database(), u"INSERT INTO kinds (id, words) VALUES (1, ?)"_s).bind(text).run();
            VERIFY_CODE(answer, u"TEXT.CONTROL"_s);
            QCOMPARE(answer.error().kind, ErrorKind::Invalid);
        }
        QCOMPARE(store.integer(u"SELECT count(*) FROM kinds"_s), 0);
    }

    void bytesComeBackWhole()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        createKinds(store);
        QByteArray every;
        for (int i = 0; i < 256; ++i)
            every.append(static_cast<char>(i));
        const std::vector<QByteArray> contents{every, QByteArray("\\x41\\\\'\0", 8), QByteArray(""), QByteArray()};
        for (size_t i = 0; i < contents.size(); ++i)
            VERIFY_OK(Query(store.database(), u"INSERT INTO kinds (id, content) VALUES (?, ?)"_s)
                          .bind(qint64(i))
                          .bind(contents[i])
                          .run());
        Query query(store.database(), u"SELECT content FROM kinds ORDER BY id"_s);
        const auto read = query.all([](const Row &row) { return row.bytes(0); });
        VERIFY_OK(read);
        QCOMPARE(*read, contents);
        QCOMPARE(store.integer(u"SELECT count(*) FROM kinds WHERE content IS NULL"_s), 0);
    }

    void daysBetweenCountsWholeDays()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        createKinds(store);
        VERIFY_OK(Query(store.database(), u"INSERT INTO kinds (id, day) VALUES (1, ?)"_s).bind(QDate(2024, 2, 28)).run());
        const QString sql = u"SELECT %1 FROM kinds"_s.arg(store.database().dialect().daysBetween(u"day"_s, u"?"_s));
        for (const auto &[later, days] :
             {std::pair(QDate(2024, 3, 1), 2), std::pair(QDate(2024, 2, 28), 0), std::pair(QDate(2023, 2, 28), -365)}) {
            const auto counted = Query(store.database(), sql).bind(later).integer();
            VERIFY_OK(counted);
            QCOMPARE(*counted, days);
        }
    }

    void aQueryInsideAQuerysLoopDisturbsNeither()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        createKinds(store);
        for (int i = 1; i <= 300; ++i)
            VERIFY_OK(Query(store.database(), u"INSERT INTO kinds (id, number) VALUES (?, ?)"_s).bind(i).bind(i * i).run());
        qint64 sum = 0;
        Query outer(store.database(), u"SELECT id FROM kinds ORDER BY id"_s);
        VERIFY_OK(outer.each([&](const Row &row) {
            Query inner(store.database(), u"SELECT number FROM kinds WHERE id = ?"_s);
            sum += inner.bind(row.integer(0)).integer().value_or(-1);
        }));
        QCOMPARE(sum, 300 * 301 * 601 / 6);
    }

    void theSameStatementNestedInItselfDisturbsNeither()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        createKinds(store);
        store.execute(u"INSERT INTO kinds (id) VALUES (1), (2), (3)"_s);
        const QString sql = u"SELECT id FROM kinds WHERE id >= ? ORDER BY id"_s;
        QStringList seen;
        VERIFY_OK(Query(store.database(), sql).bind(1).each([&](const Row &row) {
            Query inner(store.database(), sql);
            [[maybe_unused]] const auto done = inner.bind(row.integer(0)).each([&](const Row &r) { seen.append(r.text(0)); });
        }));
        QCOMPARE(seen.join(u""_s), u"123233"_s);
    }

    void aReturningInsertLetsOthersWriteAtOnce()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        createKinds(store);
        const auto other = store.connect();
        Query insert(store.database(), u"INSERT INTO kinds (id) VALUES (1), (2) RETURNING id"_s);
        const auto first = insert.first([](const Row &row) { return row.integer(0); });
        VERIFY_OK(first);
        VERIFY_OK(other->execute(u"INSERT INTO kinds (id) VALUES (3)"_s));
        QCOMPARE(store.integer(u"SELECT count(*) FROM kinds"_s), 3);
    }

    void thoseSentTogetherAnswerInTheirOrderEachForItself()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        createKinds(store);
        for (int round = 1; round <= 3; ++round) {
            Query insert(store.database(), u"INSERT INTO kinds (id, words) VALUES (?, ?), (?, ?)"_s);
            insert.bind(round).bind(u"one"_s).bind(100 + round).bind(u"two"_s);
            Query count(store.database(), u"SELECT count(*) FROM kinds"_s);
            Query words(store.database(), u"SELECT words FROM kinds WHERE id >= ? ORDER BY id"_s);
            words.bind(100 + round);
            Query::together({&insert, &count, &words});
            QCOMPARE(insert.run().value(), 2);
            QCOMPARE(count.integer().value(), 2 * round);
            QCOMPARE(words.all([](const Row &row) { return row.text(0); }).value(), std::vector{u"two"_s});
        }
    }

    void longAnswersToManySentTogetherBlockNobody()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        const QString text(300'000, u'x');
        std::deque<Query> queries;
        std::vector<Query *> all;
        for (int i = 0; i < 60; ++i) {
            Query &query = queries.emplace_back(store.database(), u"SELECT CAST(? AS TEXT)"_s);
            all.push_back(&query.bind(text));
        }
        Query::together(all);
        for (Query &query : queries)
            QCOMPARE(query.first([](const Row &row) { return row.text(0).size(); }).value().value_or(0), text.size());
    }

    void ofThoseSentTogetherNoneRunsAfterOneThatFails()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        createKinds(store);
        const QString sql = u"INSERT INTO kinds (id) VALUES (?)"_s;
        for (int round = 0; round < 2; ++round) {
            auto transaction = Transaction::begin(store.database()).value();
            Query good(store.database(), sql), twice(store.database(), sql), last(store.database(), sql);
            good.bind(1);
            twice.bind(1);
            last.bind(2);
            Query::together({&good, &twice, &last});
            VERIFY_OK(good.run());
            VERIFY_CODE(twice.run(), u"STORE.UNIQUE"_s);
            if (store.database().engine() == Engine::PostgreSql)
                VERIFY_CODE(last.run(), u"STORE.UNIQUE"_s);
            transaction.rollback();
            QCOMPARE(store.integer(u"SELECT count(*) FROM kinds"_s), 0);
        }
        VERIFY_OK(Query(store.database(), sql).bind(2).run());
    }

    void aStatementThatFailedAtFirstCanRunAgain()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        createKinds(store);
        store.execute(u"INSERT INTO kinds (id) VALUES (1)"_s);
        const QString sql = u"INSERT INTO kinds (id, words) VALUES (?, 'again')"_s;
        VERIFY_CODE(Query(store.database(), sql).bind(1).run(), u"STORE.UNIQUE"_s);
        VERIFY_CODE(Query(store.database(), sql).bind(1).run(), u"STORE.UNIQUE"_s);
        VERIFY_OK(Query(store.database(), sql).bind(2).run());
    }

    void quotedQuestionMarksAreNoParameters()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        Query query(store.database(), u"SELECT '?' || CAST(? AS TEXT) || 'it''s ?' AS \"who?\""_s);
        QCOMPARE(query.bind(u"a'b?"_s).first([](const Row &row) { return row.text(0); }).value(), u"?a'b?it's ?"_s);
    }

    void aWrongStatementIsAnErrorOfTheStore()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        VERIFY_CODE(Query(store.database(), u"SELECT nothing FROM nowhere WHERE id = ?"_s).bind(1).integer(), u"STORE.FAILED"_s);
        VERIFY_CODE(store.database().execute(u"SELEKT"_s), u"STORE.FAILED"_s);
        VERIFY_OK(Query(store.database(), u"SELECT count(*) FROM account"_s).integer());
    }
};

KEPT_TEST(QueryTest)
#include "querytest.moc"
