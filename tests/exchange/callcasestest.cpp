// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/callcases.h"
#include "models/queries/builtinpacks.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

/// Files of cases are answered alike and in their order, however many threads judge them.
class CallCasesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyThreadsAnswerAsOneDoesInTheOrderOfTheFile()
    {
        const QByteArray json = manyCases();
        const auto alone = runCallCases(json, builtInPacks(), 1);
        QVERIFY(alone);
        QCOMPARE(alone->size(), size_t(caseCount));
        for (size_t i = 0; i < alone->size(); ++i)
            QVERIFY((*alone)[i].contains("\"id\":\"case " + QByteArray::number(static_cast<qulonglong>(i)) + "\""));
        for (const unsigned threads : {2U, 5U})
            QVERIFY(runCallCases(json, builtInPacks(), threads).value() == *alone);
    }

    void aFileReadAsAWholeIsAnsweredAlike()
    {
        const QByteArray json = manyCases();
        QByteArray escaped = json; // a name that is escaped is not found by its text
        escaped.replace("\"vectors\"", "\"vector\\u0073\"");
        QVERIFY(runCallCases(escaped, builtInPacks(), 2).value() == runCallCases(json, builtInPacks(), 2).value());
    }

    void aCaseThatIsNoneIsToldByItsLine()
    {
        const auto lines = runCallCases(R"({"vectors": [{"id": "a"}, 5]})", builtInPacks(), 2);
        QVERIFY(lines);
        QCOMPARE(lines->size(), size_t(2));
        QCOMPARE(lines->front(), QByteArray(R"({"id":"a","unsupported":"question without an instant"})"));
    }

    void aFileThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QByteArray() << u"JSON.SYNTAX"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"JSON.SYNTAX"_s;
        QTest::newRow("no cases") << QByteArray("{}") << u"JSON.MISSING"_s;
        QTest::newRow("a case cut short") << QByteArray(R"({"vectors": [{"id": "a"}, {"id": ]})") << u"JSON.SYNTAX"_s;
        QTest::newRow("a frame that is no JSON") << QByteArray(R"({"vectors": [{"id": "a"}] "count": 1})") << u"JSON.SYNTAX"_s;
    }

    void aFileThatIsNoneIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, code);
        const auto lines = runCallCases(json, builtInPacks(), 2);
        QVERIFY(!lines);
        QCOMPARE(lines.error().code, code);
    }

private:
    static constexpr int caseCount = 500;

    static QByteArray manyCases()
    {
        QFile file(qEnvironmentVariable("KEPT_SOURCE_DIR", u"."_s) + u"/tests/data/compliance-us.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QJsonArray known = QJsonDocument::fromJson(file.readAll()).object().value(u"vectors"_s).toArray();
        QJsonArray cases;
        for (int i = 0; i < caseCount; ++i) {
            QJsonObject each = known.at(i % known.size()).toObject();
            each.insert(u"id"_s, u"case %1"_s.arg(i));
            cases.append(each);
        }
        return QJsonDocument(QJsonObject{{u"vectors"_s, cases}}).toJson();
    }
};

KEPT_TEST(CallCasesTest)
#include "callcasestest.moc"
