// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulkwriter.h"
#include "models/store/query.h"
#include "models/store/transaction.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

const QStringList kinds{u"id"_s, u"number"_s, u"words"_s, u"day"_s, u"flag"_s, u"content"_s};

void createKinds(TestDatabase &store)
{
    store.execute(store.database().dialect().translate(
        u"CREATE TABLE kinds (id %int PRIMARY KEY, number %int, words %text, day %date, flag %bool, content %bytes) %end"_s));
}

} // namespace

/// Rows in bulk arrive like rows one by one.
class BulkWriterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void everyKindOfValueArrivesAsItWas()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        createKinds(store);
        const QStringList texts{u"tab\there"_s,
                                u"line\nbreak\r\n"_s,
                                u"back\\slash \\N \\. \\x41"_s,
                                u"\\N"_s,
                                u"\\."_s,
                                u""_s,
                                QString(),
                                u"O'Brien \"x\", ?"_s,
                                u"\u05E9\u05DC \U0001F4B6 \u00E9"_s,
                                u"\u0001\u0008\u000B"_s,
                                QString(70'000, u'\u20AC')};
        const QByteArray bytes("\0\\\t\n\xFF'", 6);
        auto transaction = Transaction::begin(store.database());
        BulkWriter writer(store.database(), u"kinds"_s, kinds);
        for (qsizetype i = 0; i < texts.size(); ++i)
            VERIFY_OK(writer.add(i)
                          .add(std::numeric_limits<qint64>::min())
                          .add(texts.at(i))
                          .add(QDate(2024, 2, 29))
                          .add(true)
                          .add(bytes)
                          .endRow());
        VERIFY_OK(writer.finish());
        VERIFY_OK(transaction->commit());
        QCOMPARE(writer.rows(), texts.size());
        Query query(store.database(), u"SELECT number, words, day, flag, content FROM kinds ORDER BY id"_s);
        const auto rows = query.all(
            [](const Row &row) { return std::tuple(row.integer(0), row.text(1), row.date(2), row.flag(3), row.bytes(4)); });
        VERIFY_OK(rows);
        QCOMPARE(rows->size(), size_t(texts.size()));
        for (size_t i = 0; i < rows->size(); ++i) {
            const QString &text = texts.at(static_cast<qsizetype>(i));
            QVERIFY((*rows)[i] == std::tuple(std::numeric_limits<qint64>::min(), text.isNull() ? u""_s : text, QDate(2024, 2, 29),
                                             true, bytes));
        }
    }

    void whatIsNotThereIsNullAndEmptyIsEmpty()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        createKinds(store);
        auto transaction = Transaction::begin(store.database());
        BulkWriter writer(store.database(), u"kinds"_s, kinds);
        VERIFY_OK(writer.add(1)
                      .add(std::nullopt)
                      .addTextOrNull({})
                      .add(QDate())
                      .add(std::optional<qint64>())
                      .add(QByteArray())
                      .endRow());
        VERIFY_OK(writer.add(2).add(0).add(QString()).add(QDate()).add(false).add(QByteArray()).endRow());
        VERIFY_OK(writer.finish());
        VERIFY_OK(transaction->commit());
        QCOMPARE(
            store.integer(
                u"SELECT count(*) FROM kinds WHERE number IS NULL AND words IS NULL AND day IS NULL AND flag IS NULL AND content IS NOT NULL"_s),
            1);
        QCOMPARE(store.integer(u"SELECT count(*) FROM kinds WHERE number = 0 AND words = '' AND flag = 0"_s), 1);
    }

    void parentsArriveBeforeTheirChildren()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        auto transaction = Transaction::begin(store.database());
        BulkWriter accounts(store.database(), u"account"_s, {u"id"_s, u"name"_s, u"name_key"_s});
        BulkWriter contacts(store.database(), u"contact"_s, {u"id"_s, u"account_id"_s, u"name"_s, u"name_key"_s});
        contacts.after(accounts);
        constexpr int count = 20'000;
        for (int i = 1; i <= count; ++i) {
            const QString name = u"Name of number %1 with some length to fill the blocks that are sent"_s.arg(i);
            VERIFY_OK(accounts.add(i).add(name).add(name).endRow());
            VERIFY_OK(contacts.add(i).add(i).add(name).add(name).endRow());
        }
        VERIFY_OK(contacts.finish());
        VERIFY_OK(accounts.finish());
        VERIFY_OK(transaction->commit());
        QCOMPARE(store.integer(u"SELECT count(*) FROM contact JOIN account ON account.id = contact.account_id"_s), count);
    }

    void textThatCanNotBeStoredIsRefusedAndTheRestGoesOn()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        auto transaction = Transaction::begin(store.database());
        BulkWriter writer(store.database(), u"setting"_s, {u"key"_s, u"value"_s});
        VERIFY_OK(writer.add(u"a"_s).add(u"1"_s).endRow());
        const auto refused = writer.add(u"b"_s).add(u"x\0y"_s).endRow();
        VERIFY_CODE(refused, u"TEXT.CONTROL"_s);
        QCOMPARE(refused.error().values.value(u"column"_s).toString(), u"value"_s);
        VERIFY_CODE(writer.add(QString(QChar(0xDC00))).add(u"2"_s).endRow(), u"TEXT.CONTROL"_s);
        VERIFY_OK(writer.add(u"\uFEFFc"_s).add(u"3"_s).endRow());
        VERIFY_OK(writer.finish());
        VERIFY_OK(transaction->commit());
        QCOMPARE(writer.rows(), 2);
        QCOMPARE(store.integer(u"SELECT count(*) FROM setting WHERE key IN ('a', 'c')"_s), 2);
        QCOMPARE(store.integer(u"SELECT count(*) FROM setting"_s), 2);
    }

    void aBrokenConstraintIsToldAndNothingStays()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        {
            auto transaction = Transaction::begin(store.database());
            BulkWriter writer(store.database(), u"setting"_s, {u"key"_s, u"value"_s});
            auto answer = writer.add(u"same"_s).add(u"1"_s).endRow();
            if (answer)
                answer = writer.add(u"same"_s).add(u"2"_s).endRow();
            if (answer)
                answer = writer.finish();
            VERIFY_CODE(answer, u"STORE.UNIQUE"_s);
            QCOMPARE(answer.error().kind, ErrorKind::Conflict);
        }
        QCOMPARE(store.integer(u"SELECT count(*) FROM setting"_s), 0);
    }

    void aTableOrColumnThatIsNotThereIsAnError()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        const auto transaction = Transaction::begin(store.database());
        BulkWriter writer(store.database(), u"setting"_s, {u"key"_s, u"nothing"_s});
        auto answer = writer.add(u"a"_s).add(u"b"_s).endRow();
        if (answer)
            answer = writer.finish();
        VERIFY_CODE(answer, u"STORE.FAILED"_s);
    }

    void theConnectionWorksOnBetweenBlocks()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        auto transaction = Transaction::begin(store.database());
        BulkWriter writer(store.database(), u"setting"_s, {u"key"_s, u"value"_s});
        const QString value(1000, u'v');
        for (int i = 0; i < 3000; ++i) {
            VERIFY_OK(writer.add(u"k%1"_s.arg(i)).add(value).endRow());
            if (i % 500 == 0)
                VERIFY_OK(Query(store.database(), u"SELECT count(*) FROM setting"_s).integer());
        }
        VERIFY_OK(writer.finish());
        QCOMPARE(store.integer(u"SELECT count(*) FROM setting"_s), 3000);
        VERIFY_OK(transaction->commit());
    }
};

KEPT_TEST(BulkWriterTest)
#include "bulkwritertest.moc"
