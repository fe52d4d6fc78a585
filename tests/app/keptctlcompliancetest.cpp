// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kept::test {

/// Decisions explained and packs replayed, from outside.
class KeptctlComplianceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(store().run({u"init"_s}).code, 0);
        QStringList files{u"import"_s};
        files << store().file(u"Account.csv"_s, "SourceSystemRecordIdentifier,Name\nA1,Ada Lovelace\n")
              << store().file(u"Contact.csv"_s, "SourceSystemRecordIdentifier,Account.SourceSystemRecordIdentifier,Name,Country,"
                                                "State,PostalCode\nC1,A1,Ada Lovelace,US,NY,10027\n")
              << store().file(u"CollectionPlan.csv"_s, "SourceSystemRecordIdentifier,Account.SourceSystemRecordIdentifier,"
                                                       "CurrencyIsoCode,CurrentDueAmount\nL1,A1,USD,100.00\n")
              << store().file(
                     u"ContactPoint.csv"_s,
                     "SourceSystemRecordIdentifier,Contact.SourceSystemRecordIdentifier,Kind,Value\nP1,C1,Phone,+12125550100\n")
              << store().file(
                     u"Interaction.csv"_s,
                     "SourceSystemRecordIdentifier,Account.SourceSystemRecordIdentifier,Contact.SourceSystemRecordIdentifier,"
                     "ContactPoint.SourceSystemRecordIdentifier,Channel,Direction,StartedAt,Outcome,"
                     "IsConversation\nI1,A1,C1,P1,Phone,Outbound,2026-01-13T15:00:00Z,Talked,true\n"
                     "I2,A1,C1,P1,Phone,Outbound,2026-01-14T15:00:00Z,NoAnswer,false\n");
        const Ran imported = store().run(files);
        QVERIFY2(imported.code == 0, qPrintable(imported.out + imported.err));
    }

    void aDecisionIsExplained()
    {
        const Ran recorded = store().run({u"do"_s, u"RecordDecision"_s,
                                          u"{\"contact\": 1, \"contactPoint\": 1, \"channel\": \"Phone\"}"_s, u"--json"_s,
                                          u"--now"_s, u"2026-01-15T15:00:00Z"_s});
        QVERIFY2(recorded.code == 0, qPrintable(recorded.out + recorded.err));
        const Ran told = store().run({u"explain-call"_s, u"DEC-000001"_s});
        QVERIFY2(told.code == 0, qPrintable(told.out + told.err));
        QVERIFY(told.out.contains(u"US.REGF.14B2IB (presumption)"));
        QVERIFY(told.out.contains(u"counted: 2026-01-13T15:00:00Z"));
        QVERIFY(told.out.contains(u"the same verdict"));
        const QJsonObject json = store().run({u"explain-call"_s, u"1"_s, u"--json"_s}).json();
        QCOMPARE(json.value(u"sameVerdict"_s), QJsonValue(true));
        QCOMPARE(json.value(u"factsChanged"_s), QJsonValue(false));
        QCOMPARE(json.value(u"allowed"_s), QJsonValue(false));
        QVERIFY(json.value(u"packs"_s).toArray().size() >= 2);
        QCOMPARE(store().run({u"explain-call"_s, u"99"_s}).code, 1);
        QCOMPARE(store().run({u"explain-call"_s, u"nonsense"_s}).code, 2);
    }

    void aPackIsReplayed()
    {
        const QString pack = qEnvironmentVariable("KEPT_SOURCE_DIR", u"."_s) + u"/resources/compliance/us-fed.json"_s;
        const QString csv = m_folder.filePath(u"refused.csv"_s);
        const Ran told = store().run({u"replay-pack"_s, pack, u"--csv"_s, csv});
        QVERIFY2(told.code == 0, qPrintable(told.out + told.err));
        QVERIFY(told.out.contains(u"would have refused 1 of 2 contacts."));
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QVERIFY(lines.at(0).startsWith("At,Customer,Person"));
        QVERIFY(lines.at(1).contains("2026-01-14T15:00:00Z,Ada Lovelace") && lines.at(1).contains("US.REGF.14B2IB"));
        const Ran streamed = store().run({u"replay-pack"_s, pack, u"--json"_s});
        QCOMPARE(QJsonDocument::fromJson(streamed.out.toUtf8()).object().value(u"rules"_s).toArray().first(),
                 QJsonValue(u"US.REGF.14B2IB"_s));
        QVERIFY(store().run({u"replay-pack"_s, pack, u"--since"_s, u"2026-01-15"_s}).out.contains(u"0 of 0"));
        QCOMPARE(store().run({u"replay-pack"_s, csv}).code, 3);
    }

    void ownPacksAreInForceBesideTheStore()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"packs"_s));
        const QString path = m_folder.filePath(u"packs/us-fed.json"_s);
        QFile source(qEnvironmentVariable("KEPT_SOURCE_DIR", u"."_s) + u"/resources/compliance/us-fed.json"_s);
        QVERIFY(source.open(QIODevice::ReadOnly));
        QByteArray json = source.readAll();
        json.replace("\"version\": \"1.0\"", "\"version\": \"9.9\"").replace("\"08:00\"", "\"14:00\"");
        write(path, json);
        const QStringList check{u"check-call"_s, u"{\"customer\": \"1\", \"at\": \"2026-02-10T15:00:00Z\"}"_s}; // 10:00 there
        const Ran refused = store().run(check);
        QVERIFY2(refused.out.contains(u"US.REGF.6B1I"), qPrintable(refused.out + refused.err));
        QCOMPARE(store().run({u"packs"_s, u"check"_s}).code, 0);
        QVERIFY(store().run({u"packs"_s}).out.contains(u"9.9"));
        write(path, json.replace("\"21:00\"", "\"13:00\""));
        const Ran checked = store().run({u"packs"_s, u"check"_s});
        QCOMPARE(checked.code, 1);
        QVERIFY(checked.err.contains(path) && checked.err.contains(u"/rules/"));
        QVERIFY(store().run(check).out.contains(u"US.REGF.6B1I")); // the last good one
        QVERIFY(QFile::remove(path));
        QVERIFY(!store().run(check).out.contains(u"US.REGF.6B1I"));
        QVERIFY(store().run({u"packs"_s, u"--packs"_s, m_folder.filePath(u"nowhere"_s)}).code != 0);
    }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir m_folder;
    Program store() const { return Program(m_folder.path(), m_folder.filePath(u"calls.kept"_s)); }
};

KEPT_TEST(KeptctlComplianceTest)

} // namespace kept::test

#include "keptctlcompliancetest.moc"
