// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cases/ageingcases.h"
#include "models/domain/cases/allocationcases.h"
#include "models/domain/cases/casetext.h"
#include "models/domain/cases/schedulecases.h"
#include "tests/support/testdata.h"
#include "tests/support/testrunner.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QHash<QString, QJsonObject> byId(const std::vector<QByteArray> &lines)
{
    QHash<QString, QJsonObject> answers;
    for (const QByteArray &line : lines) {
        const QJsonObject answer = QJsonDocument::fromJson(line).object();
        answers.insert(answer[u"id"].toString(), answer);
    }
    return answers;
}

QByteArray compact(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

// Rows of an account stand by date; those of one day have no order.
QJsonValue sortedRows(QJsonObject check)
{
    if (check[u"op"] != u"check_transactions"_s)
        return check;
    std::vector<QByteArray> rows;
    for (const QJsonValue &row : check[u"rows"].toArray())
        rows.push_back(compact(row));
    std::sort(rows.begin(), rows.end());
    QJsonArray sorted;
    for (const QByteArray &row : rows)
        sorted.append(QString::fromUtf8(row));
    check.insert(u"rows"_s, sorted);
    return check;
}

QJsonArray checksOf(const QJsonArray &events)
{
    QJsonArray checks;
    for (const QJsonValue &event : events)
        if (event[u"op"].toString().startsWith(u"check_"))
            checks.append(sortedRows(event.toObject()));
    return checks;
}

QJsonArray column(const QJsonArray &rows, const QString &name)
{
    QJsonArray values;
    for (const QJsonValue &row : rows)
        values.append(row[name]);
    return values;
}

// One row for each case of every section.
void addAnswers(const QString &path, const Result<std::vector<QByteArray>> &lines)
{
    QTest::addColumn<QJsonObject>("answer");
    QTest::addColumn<QJsonObject>("asked");
    QVERIFY(lines);
    const auto answers = byId(*lines);
    for (const QJsonValue &section : sourceJson(path))
        for (const QJsonValue &asked : section.isArray() ? section.toArray() : section[u"cases"].toArray())
            if (asked.isObject())
                QTest::newRow(qPrintable(asked[u"id"].toString())) << answers[asked[u"id"].toString()] << asked.toObject();
}

} // namespace

class MoneyCasesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paymentsGoWhereTheyAreExpected_data()
    {
        QTest::addColumn<QJsonValue>("actual");
        QTest::addColumn<QJsonValue>("expected");
        const auto answers = runAllocationCases(sourceFile(u"tests/data/allocation.json"_s));
        QVERIFY(answers);
        const auto byName = byId(*answers);
        for (const QJsonValue &one : sourceJson(u"tests/data/allocation.json"_s)[u"cases"].toArray())
            QTest::newRow(qPrintable(one[u"id"].toString())) << byName[one[u"id"].toString()][u"actual"] << one[u"expect"];
    }

    void paymentsGoWhereTheyAreExpected()
    {
        QFETCH(const QJsonValue, actual);
        QFETCH(const QJsonValue, expected);
        QCOMPARE(compact(actual), compact(expected));
    }

    void anAccountLooksAsIfAPaymentTakenBackHadNeverBeen_data()
    {
        QTest::addColumn<QJsonArray>("actual");
        QTest::addColumn<QJsonArray>("expected");
        const auto answers = runAllocationCases(sourceFile(u"tests/data/allocation-replay.json"_s));
        QVERIFY(answers);
        const auto byName = byId(*answers);
        for (const QJsonValue &one : sourceJson(u"tests/data/allocation-replay.json"_s)[u"cases"].toArray())
            QTest::newRow(qPrintable(one[u"id"].toString()))
                << checksOf(byName[one[u"id"].toString()][u"actual"].toArray()) << checksOf(one[u"events"].toArray());
    }

    void anAccountLooksAsIfAPaymentTakenBackHadNeverBeen()
    {
        QFETCH(const QJsonArray, actual);
        QFETCH(const QJsonArray, expected);
        QCOMPARE(actual.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i)
            QCOMPARE(compact(actual.at(i)), compact(expected.at(i)));
    }

    void instalmentsAreAsExpected_data()
    {
        addAnswers(u"tests/data/instalments.json"_s, runScheduleCases(sourceFile(u"tests/data/instalments.json"_s)));
    }

    void instalmentsAreAsExpected()
    {
        QFETCH(const QJsonObject, answer);
        QFETCH(const QJsonObject, asked);
        const bool roundingIsLeftOut = asked[u"id"].toString().startsWith(u"loanjs-"_s);
        QCOMPARE(answer.contains(u"unsupported"_s), roundingIsLeftOut);
        const QJsonValue expected = asked[u"expect"].isString() ? asked[u"expect"].toString().toDouble() : asked[u"expect"];
        if (asked.contains(u"rel_tol"_s) && !expected.isNull())
            QVERIFY(std::abs(answer[u"actual"].toDouble() - expected.toDouble()) <=
                    asked[u"rel_tol"].toDouble() * std::abs(expected.toDouble()));
        else if (!roundingIsLeftOut)
            QCOMPARE(compact(answer[u"actual"]), compact(expected));
    }

    void ageIsAsExpected_data()
    {
        addAnswers(u"tests/data/delinquency.json"_s, runAgeingCases(sourceFile(u"tests/data/delinquency.json"_s)));
    }

    void ageIsAsExpected()
    {
        QFETCH(const QJsonObject, answer);
        QFETCH(const QJsonObject, asked);
        const QJsonValue expected = asked.contains(u"events"_s) ? QJsonValue(checksOf(asked[u"events"].toArray()))
                                                                : asked[u"expect"];
        QCOMPARE(compact(answer[u"actual"]), compact(expected));
    }

    void noticesFollowLevelByLevel()
    {
        const auto answers = runAgeingCases(sourceFile(u"tests/data/delinquency.json"_s));
        QVERIFY(answers);
        const QJsonObject dunning = sourceJson(u"tests/data/delinquency.json"_s)[u"dunning"].toObject();
        QCOMPARE(compact(byId(*answers)[u"dunning"_s][u"actual"]), compact(column(dunning[u"steps"].toArray(), u"expect"_s)));
        QCOMPARE(compact(byId(*answers)[u"dunning-fee"_s][u"actual"]),
                 compact(column(dunning[u"fee"][u"steps"].toArray(), u"expect_balance"_s)));
    }

    void whatIsNotKnownIsSaid()
    {
        const QByteArray asked =
            "{\"cases\": [{\"id\": \"7\", \"strategy\": \"MINE\", \"payments\": [[\"2026-01-01\", \"Repayment\", 1, 1]]}]}";
        const QByteArray told = "{\"id\":\"7\",\"unsupported\":\"strategy MINE\"}";
        const auto lines = runAllocationCases(asked);
        QVERIFY(lines);
        QCOMPARE(lines->front(), told);
        QVERIFY(!runAllocationCases("{"));
    }

    void numbersAreReadAsTextAndWrittenAsNumbers()
    {
        const QByteArray asked = "{\"a\": 9007199254740993.07, \"b\": \"1,5 \\\" 2\", \"c\": [-0.5]}";
        const QByteArray told = "{\"id\":\"x\",\"a\":9007199254740993.07,\"b\":\"1,5 \\\" 2\",\"c\":[-0.5]}";
        const auto read = readCases(asked);
        QVERIFY(read);
        QCOMPARE((*read)[u"a"].toString(), u"9007199254740993.07"_s);
        QCOMPARE(caseLine(u"x"_s, *read), told);
    }
};

KEPT_TEST(MoneyCasesTest)
#include "moneycasestest.moc"
