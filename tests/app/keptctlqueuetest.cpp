// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/testrunner.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kept::test {

/// A queue defined, tried out, filled and worked from outside.
class KeptctlQueueTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(store().run({u"init"_s}).code, 0);
        QStringList files{u"import"_s};
        files << store().file(u"Account.csv"_s, "SourceSystemRecordIdentifier,Name\nA1,Ada Lovelace\nA2,Charles Babbage\n")
              << store().file(u"Contact.csv"_s, "SourceSystemRecordIdentifier,Account.SourceSystemRecordIdentifier,Name,Country,"
                                                "State,PostalCode\nC1,A1,Ada Lovelace,US,NY,10027\n"
                                                "C2,A2,Charles Babbage,US,NY,10027\n")
              << store().file(u"CollectionPlan.csv"_s, "SourceSystemRecordIdentifier,Account.SourceSystemRecordIdentifier,"
                                                       "CurrencyIsoCode,CurrentDueAmount\nL1,A1,USD,100.00\nL2,A2,USD,900.00\n")
              << store().file(u"ContactPoint.csv"_s,
                              "SourceSystemRecordIdentifier,Contact.SourceSystemRecordIdentifier,Kind,Value\n"
                              "P1,C1,Phone,+12125550100\nP2,C2,Phone,+12125550101\n");
        const Ran imported = store().run(files);
        QVERIFY2(imported.code == 0, qPrintable(imported.out + imported.err));
    }

    void aQueueIsTriedOutFilledAndWorked()
    {
        const QByteArray definition = R"({"points": [{"words": "Amount due", "points": 1,
            "per": {"fact": "DueAmount", "unit": {"amount": "100.00", "currency": "USD"}}}]})";
        const QJsonObject preview =
            store().run({u"queue-preview"_s, store().file(u"calls.json"_s, definition), u"--json"_s}).json();
        QCOMPARE(preview.value(u"customers"_s).toInt(), 2);
        QCOMPARE(preview.value(u"first"_s).toArray().at(0).toObject().value(u"customer"_s).toString(), u"Charles Babbage"_s);
        QCOMPARE(
            store().run({u"do"_s, u"DefineQueue"_s, u"-"_s}, "{\"name\": \"Calls\", \"definition\": " + definition + '}').code,
            0);
        const QJsonObject placed = store().run({u"refresh-queues"_s, u"--json"_s, u"--now"_s, now}).json();
        QCOMPARE(placed.value(u"entered"_s).toInt(), 2);
        const Ran listed = store().run({u"queue"_s, u"calls"_s});
        QVERIFY2(listed.out.contains(u"Amount due +9"), qPrintable(listed.out + listed.err));
        const Ran first = store().run({u"next"_s, u"--queue"_s, u"Calls"_s, u"--now"_s, now});
        QVERIFY2(first.code == 0 && first.out.contains(u"Charles Babbage"), qPrintable(first.out + first.err));
        const QJsonObject second = store().run({u"next"_s, u"--queue"_s, u"Calls"_s, u"--json"_s, u"--now"_s, now}).json();
        QCOMPARE(second.value(u"lease"_s).toInt(), 1);
        QCOMPARE(second.value(u"points"_s).toInt(), 1);
        QCOMPARE(store().run({u"next"_s, u"--queue"_s, u"Calls"_s, u"--now"_s, now}).code, 1);
        QVERIFY(store().run({u"queues"_s}).out.contains(u"Calls"));
    }

    void whatIsWrongIsTold()
    {
        const Ran wrong = store().run({u"queue-preview"_s, store().file(u"wrong.json"_s, R"({"filters": {}})")});
        QCOMPARE(wrong.code, 3);
        QVERIFY2(wrong.err.contains(u"/filters"), qPrintable(wrong.err));
        QCOMPARE(store().run({u"next"_s}).code, 2);
        QCOMPARE(store().run({u"queue"_s, u"Nowhere"_s}).code, 1);
        QCOMPARE(store().run({u"queue"_s, u"Calls"_s, u"--list"_s, u"all"_s}).code, 2);
    }

private:
    const QString now = u"2026-01-15T15:00:00Z"_s;
    QTemporaryDir m_folder;
    Program store() const { return Program(m_folder.path(), m_folder.filePath(u"calls.kept"_s)); }
};

KEPT_TEST(KeptctlQueueTest)

} // namespace kept::test

#include "keptctlqueuetest.moc"
