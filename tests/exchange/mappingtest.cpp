// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mapping.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

namespace {

QString fieldOf(ObjectKind kind, const QString &heading)
{
    const auto bound = bindColumns(objectType(kind), {heading}, {});
    return bound && !bound->columns.empty() ? bound->columns.front().field->apiName : QString();
}

} // namespace

class MappingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingsFindTheirFields_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("field");
        QTest::newRow("API name") << u"CurrentDueAmount"_s << u"CurrentDueAmount"_s;
        QTest::newRow("other case") << u"currentdueamount"_s << u"CurrentDueAmount"_s;
        QTest::newRow("label") << u"Current Due Amount"_s << u"CurrentDueAmount"_s;
        QTest::newRow("custom field") << u"Risk_Score__c"_s << u"RiskScore"_s;
        QTest::newRow("related record, point") << u"Account.SourceSystemRecordIdentifier"_s << u"AccountId"_s;
        QTest::newRow("related record, colon") << u"Account:SourceSystemRecordIdentifier"_s << u"AccountId"_s;
        QTest::newRow("related record's own key") << u"CollectionPlanReason.Code"_s << u"CollectionPlanReasonId"_s;
        QTest::newRow("reference") << u"AccountId"_s << u"AccountId"_s;
        QTest::newRow("the agency is another account")
            << u"CollectionAgencyAccount.SourceSystemRecordIdentifier"_s << u"CollectionAgencyAccountId"_s;
        QTest::newRow("owner") << u"Owner.SignIn"_s << u"OwnerId"_s;
        QTest::newRow("key by another name") << u"Id"_s << u"SourceSystemRecordIdentifier"_s;
        QTest::newRow("days past due are taken") << u"Days Past Due"_s << u"DaysPastDue"_s;
        QTest::newRow("a derived count is not") << u"PromiseToPayCount"_s << QString();
        QTest::newRow("nothing of ours") << u"ShoeSize"_s << QString();
    }

    void headingsFindTheirFields()
    {
        QFETCH(QString, heading);
        QTEST(fieldOf(ObjectKind::CollectionPlan, heading), "field");
    }

    void whatIsLeftOutIsNamed()
    {
        const auto bound = bindColumns(objectType(ObjectKind::CollectionPlan),
                                       {u"Status"_s, u"ShoeSize"_s, u"PromiseToPayCount"_s, u"ImportRow"_s, u"ImportReason"_s},
                                       {});
        QCOMPARE(bound->ignored, QStringList{u"ShoeSize"_s});
        QCOMPARE(bound->derived, QStringList{u"PromiseToPayCount"_s});
        QCOMPARE(bound->columns.size(), size_t(1));
    }

    void twoColumnsForOneFieldAreAnError()
    {
        const auto bound = bindColumns(objectType(ObjectKind::CollectionPlan), {u"Status"_s, u"STATUS"_s}, {});
        QCOMPARE(bound.error().code, u"MAPPING.TWICE"_s);
        QCOMPARE(bound.error().values.value(u"column"_s).toString(), u"STATUS"_s);
    }

    void aMappingNamesColumnsConstantsAndWords()
    {
        const auto mapping = parseMapping(R"({"dates":"mdy","decimals":"comma","separator":";","encoding":"windows-1252",
            "defaultCurrency":"USD","objects":{"CollectionPlan":{
                "columns":{"invoiceNumber":"SourceSystemRecordIdentifier","customerID":"AccountId","Disputed":""},
                "constants":{"UsageType":"Invoices"},"values":{"Status":{"settled":"Close"}}}}})");
        QVERIFY(mapping);
        QCOMPARE(mapping->formats.dates, DateOrder::MonthDayYear);
        QCOMPARE(mapping->separator, ';');
        const auto bound = bindColumns(objectType(ObjectKind::CollectionPlan),
                                       {u"invoiceNumber"_s, u"customerID"_s, u"Disputed"_s, u"Status"_s},
                                       mapping->objects.at(u"CollectionPlan"_s));
        QVERIFY(bound);
        QCOMPARE(bound->column(u"AccountId")->column, 1);
        QCOMPARE(bound->column(u"UsageType")->constant, QByteArray("Invoices"));
        QCOMPARE(bound->column(u"Status")->words.value("settled"), QByteArray("Close"));
        QCOMPARE(bound->ignored, QStringList{u"Disputed"_s});
        const auto again = parseMapping(mappingToJson(*mapping));
        QCOMPARE(mappingToJson(*again), mappingToJson(*mapping));
    }

    void mistakesInAMappingAreNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        QTest::newRow("no JSON") << QByteArray("{") << u"MAPPING.JSON"_s;
        QTest::newRow("an unknown key") << QByteArray(R"({"date":"dmy"})") << u"MAPPING.UNKNOWN"_s;
        QTest::newRow("an unknown order") << QByteArray(R"({"dates":"dym"})") << u"MAPPING.UNKNOWN"_s;
        QTest::newRow("an unknown object") << QByteArray(R"({"objects":{"Plan":{}}})") << u"MAPPING.UNKNOWN"_s;
        QTest::newRow("an unknown currency") << QByteArray(R"({"defaultCurrency":"ZZZ"})") << u"MAPPING.UNKNOWN"_s;
    }

    void mistakesInAMappingAreNamed()
    {
        QFETCH(QByteArray, json);
        QTEST(parseMapping(json).error().code, "code");
    }

    void fieldsAMappingNamesMustBeThere()
    {
        const ObjectMapping missing{{{u"Status"_s, u"Nope"_s}}, {}, {}};
        QCOMPARE(bindColumns(objectType(ObjectKind::CollectionPlan), {u"Status"_s}, missing).error().code, u"MAPPING.COLUMN"_s);
    }

    void headingsOfAnotherSourceAreAbsentHere()
    {
        const ObjectMapping other{{{u"State"_s, u"Status"_s}}, {}, {}};
        const auto bound = bindColumns(objectType(ObjectKind::CollectionPlan), {u"Status"_s}, other);
        QVERIFY(bound);
        QCOMPARE(bound->absent, QStringList{u"State"_s});
        QVERIFY(bound->column(u"Status"));
    }

    void filesAreOfTheObjectTheirNameOrHeadingsSay()
    {
        QCOMPARE(guessObject(u"collectionplan"_s, {})->apiName, u"CollectionPlan"_s);
        QCOMPARE(guessObject(u"export-2024"_s, {u"SourceSystemRecordIdentifier"_s, u"ValueDate"_s, u"Method"_s, u"Amount"_s,
                                                u"CollectionPlan.SourceSystemRecordIdentifier"_s})
                     ->apiName,
                 u"Payment"_s);
        QVERIFY(!guessObject(u"export"_s, {u"a"_s, u"b"_s, u"c"_s}));
    }

    void headingsAreRememberedWhateverTheirOrder()
    {
        QCOMPARE(headerFingerprint({u"a"_s, u"B"_s}), headerFingerprint({u"b "_s, u"A"_s, u"ImportRow"_s}));
        QVERIFY(headerFingerprint({u"a"_s}) != headerFingerprint({u"b"_s}));
    }
};

KEPT_TEST(MappingTest)
#include "mappingtest.moc"
