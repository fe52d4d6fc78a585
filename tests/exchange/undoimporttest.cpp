// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/deleteplan.h"
#include "models/commands/loginteraction.h"
#include "models/commands/recordpayment.h"
#include "models/commands/undoimport.h"
#include "models/exchange/importer.h"
#include "models/queries/lists.h"
#include "models/store/eventlog.h"
#include "models/store/imports/recordrows.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QTest>
#include <QUuid>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto accounts = "SourceSystemRecordIdentifier,Name\nA1,Zoë Ångström\nA2,\"Smith, Bob\"\n";
constexpr auto cards =
    "SourceSystemRecordIdentifier,Account.SourceSystemRecordIdentifier,FinancialAccountNumber,CurrencyIsoCode\n"
    "F1,A1,4000,EUR\n";
constexpr auto plans =
    "SourceSystemRecordIdentifier,Account.SourceSystemRecordIdentifier,FinancialAccount.SourceSystemRecordIdentifier,Status,"
    "CurrencyIsoCode,InitialDueAmount,CurrentDueAmount,DaysPastDue,DaysPastDueAsOfDate\n"
    "P1,A1,F1,InProgress,EUR,120.00,100.00,30,2026-01-15\nP2,A2,,New,EUR,50.00,50.00,0,2026-01-15\n";
constexpr auto items = "SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,DueDate,CurrencyIsoCode,"
                       "PrincipalAmount,InterestAmount\nI1,P1,2025-12-16,EUR,90.00,10.00\n";
constexpr auto payments = "SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,ValueDate,Amount\n"
                          "M1,P1,2026-01-10,25.00\nM2,P2,2026-01-11,6.00\n";
constexpr auto promises =
    "SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,Amount,Status,TakenAt,DueDate\n"
    "R1,P1,30.00,Open,2026-01-10,2026-02-01\nR2,P2,10.00,Open,2026-01-10,2026-02-01\n";

Context context()
{
    Context made;
    made.actorName = u"Dana"_s;
    made.now = testNow;
    made.commandId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return made;
}

} // namespace

class UndoImportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void init()
    {
        QFETCH_GLOBAL(QString, engine);
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<TestDatabase>(engine);
    }

    void cleanup() { m_store.reset(); }

    void whatWasCreatedIsGoneAndComesInAgain()
    {
        writeBase();
        const QString before = state();
        const ImportId run = import();
        QVERIFY(state() != before);
        const auto undone = undo(run);
        QVERIFY2(undone, qPrintable(why(undone)));
        QCOMPARE(state(), before);
        QCOMPARE(removedOf(*undone, u"CollectionPlan"_s), 2);
        QCOMPARE(removedOf(*undone, u"Payment"_s), 2);
        QCOMPARE(count(u"payment_allocation"_s) + count(u"promise_instalment"_s), 0);
        const ImportId again = import();
        QVERIFY(again != run);
        QCOMPARE(count(u"collection_plan"_s), 2);
    }

    void changedRecordsGetTheirValuesBack()
    {
        write(u"Account.csv"_s, accounts);
        write(u"CollectionPlan.csv"_s, QByteArray(plans).replace(",F1,", ",,"));
        import();
        const QString before = state();
        write(u"Account.csv"_s, QByteArray(accounts).replace("Smith, Bob", "Smith, Robert"));
        write(u"FinancialAccount.csv"_s, cards);
        write(u"CollectionPlan.csv"_s, QByteArray(plans).replace("100.00,30,2026-01-15", "90.00,32,2026-01-17"));
        const ImportId run = import();
        QVERIFY(state() != before);
        const auto undone = undo(run);
        QVERIFY2(undone, qPrintable(why(undone)));
        QCOMPARE(state(), before);
        QCOMPARE(count(u"account WHERE name_key = 'smith bob' AND version = 3"_s), 1);
        QCOMPARE(count(u"field_history WHERE new_value = 'Smith, Bob'"_s), 1);
    }

    void figuresThatFollowFromAnImportAreAsBefore()
    {
        write(u"Account.csv"_s, accounts);
        write(u"FinancialAccount.csv"_s, cards);
        write(u"CollectionPlan.csv"_s, plans);
        write(u"CollectionPlanItem.csv"_s, items);
        import();
        const QString before = state();
        write(u"Payment.csv"_s, payments);
        write(u"PromiseToPay.csv"_s, promises);
        const ImportId run = import();
        QCOMPARE(count(u"collection_plan WHERE promise_to_pay_count = 1 AND status = 'PromiseRegistered'"_s), 2);
        QCOMPARE(count(u"collection_plan_item WHERE paid_interest + paid_principal = 2500"_s), 1);
        QVERIFY(undo(run));
        QCOMPARE(state(), before);
    }

    void itemsThatTookTheMoneyOfAPlanGiveItBack()
    {
        write(u"Account.csv"_s, accounts);
        write(u"FinancialAccount.csv"_s, cards);
        write(u"CollectionPlan.csv"_s, plans);
        write(u"Payment.csv"_s, payments);
        import();
        const QString before = state();
        write(u"CollectionPlanItem.csv"_s, items);
        const ImportId run = import();
        QCOMPARE(count(u"payment_allocation"_s), 2);
        QVERIFY(undo(run));
        QCOMPARE(state(), before);
    }

    void importsAreUndoneTheLastFirst()
    {
        const QString empty = state();
        writeBase();
        const ImportId first = import();
        const QString between = state();
        write(u"CollectionPlan.csv"_s, QByteArray(plans).replace("100.00,30,2026-01-15", "90.00,32,2026-01-17"));
        const ImportId second = import();
        const auto refused = undo(first);
        QCOMPARE(codesOf(refused), QStringList{u"IMPORT.UNDO.LATER"_s});
        QCOMPARE(refused.error().findings.front().values.value(u"import"_s).toString(),
                 humanNumber(ObjectKind::ImportRun, second.value()));
        QVERIFY(undo(second));
        QCOMPARE(state(), between);
        const auto undone = undo(first);
        QVERIFY2(undone, qPrintable(why(undone)));
        QCOMPARE(state(), empty);
    }

    void aChangeSinceStandsInTheWay()
    {
        writeBase();
        const ImportId run = import();
        RecordPayment payment;
        payment.plan = PlanId::fromValue(idOf(u"collection_plan"_s, u"P1"_s));
        payment.amount = Money::fromMinor(500, *Currency::fromCode(u"EUR"_s));
        payment.valueDate = QDate(2026, 1, 15);
        QVERIFY(perform(m_store->database(), context(), payment));
        const QString before = state();
        const auto refused = undo(run);
        QVERIFY(codesOf(refused).contains(u"IMPORT.UNDO.CHANGED"_s));
        QVERIFY(codesOf(refused).contains(u"IMPORT.UNDO.USED"_s));
        const QVariantMap values = refused.error().findings.front().values;
        QCOMPARE(values.value(u"object"_s).toString(), u"CollectionPlan"_s);
        QCOMPARE(values.value(u"record"_s).toString(), u"P1"_s);
        QCOMPARE(values.value(u"count"_s).toInt(), 1);
        QCOMPARE(state(), before);
    }

    void aRecordThatUsesAnImportedOneStandsInTheWay()
    {
        writeBase();
        const ImportId run = import();
        LogInteraction call;
        call.account = AccountId::fromValue(idOf(u"account"_s, u"A2"_s));
        call.outcome = u"NoAnswer"_s;
        const auto logged = perform(m_store->database(), context(), call);
        QVERIFY2(logged, qPrintable(why(logged)));
        const auto refused = undo(run);
        QCOMPARE(codesOf(refused), QStringList{u"IMPORT.UNDO.USED"_s});
        QCOMPARE(refused.error().findings.front().values.value(u"by"_s).toString(), u"Interaction"_s);
    }

    void aPlanPutInTheBinStandsInTheWay()
    {
        writeBase();
        const ImportId run = import();
        DeletePlan bin;
        bin.plan = PlanId::fromValue(idOf(u"collection_plan"_s, u"P2"_s));
        QVERIFY(perform(m_store->database(), context(), bin));
        QVERIFY(codesOf(undo(run)).contains(u"IMPORT.UNDO.CHANGED"_s));
    }

    void undoneOnceItStaysUndone()
    {
        writeBase();
        const ImportId run = import();
        QVERIFY(undo(run));
        const qint64 events = count(u"event"_s);
        const auto again = undo(run);
        QVERIFY(again);
        QVERIFY(again->objects.empty());
        QCOMPARE(count(u"event"_s), events);
        QCOMPARE(undo(ImportId::fromValue(4711)).error().code, u"RECORD.MISSING"_s);
    }

    void itLeavesAnEventAndTheChainHolds()
    {
        writeBase();
        const ImportId run = import();
        QVERIFY(undo(run));
        QCOMPARE(count(u"event WHERE command = 'UndoImport' AND object = 'ImportRun'"_s), 1);
        const auto chain = verifyChain(m_store->database());
        QVERIFY(chain && chain->empty());
    }

    void theListTellsOfEachImport()
    {
        writeBase();
        const ImportId run = import();
        QVERIFY(undo(run));
        import();
        const auto rows = answer(m_store->database(), Asking(), Imports());
        QVERIFY(rows);
        QCOMPARE(rows->size(), size_t(2));
        QVERIFY(!rows->front().isUndone);
        QVERIFY(rows->back().isUndone);
        QCOMPARE(rows->back().by, u"Dana"_s);
        QCOMPARE(rows->back().created, 10);
        QVERIFY(rows->back().files.contains(u"Payment.csv"_s));
    }

    void theWholeCardBookGoesAgain()
    {
        const QString before = state();
        ImportRequest request;
        request.paths = QStringList{qEnvironmentVariable("KEPT_SOURCE_DIR", u"."_s) + u"/tests/data/cardbook"_s};
        const auto report = runImport(m_store->database(), context(), request);
        QVERIFY2(report, qPrintable(why(report)));
        const auto undone = undo(*report->run);
        QVERIFY2(undone, qPrintable(why(undone)));
        QCOMPARE(state(), before);
    }

private:
    void writeBase()
    {
        write(u"Account.csv"_s, accounts);
        write(u"FinancialAccount.csv"_s, cards);
        write(u"CollectionPlan.csv"_s, plans);
        write(u"CollectionPlanItem.csv"_s, items);
        write(u"Payment.csv"_s, payments);
        write(u"PromiseToPay.csv"_s, promises);
    }

    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    ImportId import()
    {
        ImportRequest request;
        request.paths = QStringList{m_folder->path()};
        const auto report = runImport(m_store->database(), context(), request);
        if (!report || report->total().refused > 0)
            qFatal("an import failed: %s", qPrintable(why(report)));
        return *report->run;
    }

    Result<ImportUndone> undo(ImportId run)
    {
        KEPT_TRY(const auto performed, perform(m_store->database(), context(), UndoImport{run}));
        return performed.outcome;
    }

    template<class T>
    static QString why(const Result<T> &result)
    {
        return result ? QString() : result.error().code + u' ' + result.error().detail;
    }

    static QStringList codesOf(const Result<ImportUndone> &undone)
    {
        QStringList codes;
        if (!undone)
            for (const Finding &finding : undone.error().findings)
                codes.append(finding.rule);
        codes.removeDuplicates();
        return codes;
    }

    static qint64 removedOf(const ImportUndone &undone, const QString &object)
    {
        for (const ObjectUndone &each : undone.objects)
            if (each.object == object)
                return each.removed;
        return 0;
    }

    // Every value of every record, but for who wrote it when.
    QString state()
    {
        QString text;
        for (const ObjectType &object : catalogue())
            if (object.importable)
                text += stateOf(object.table);
        return text + stateOf(u"payment_allocation"_s) + stateOf(u"promise_instalment"_s);
    }

    QString stateOf(const QString &table)
    {
        QStringList columns = columnDefaults(m_store->database(), table)->keys();
        for (const auto &stamp : {u"version"_s, u"updated_at"_s, u"updated_by"_s})
            columns.removeAll(stamp);
        columns.sort();
        Query query(m_store->database(), u"SELECT %1 FROM %2 ORDER BY id"_s.arg(columns.join(u", "_s), table));
        QString text;
        const auto read = query.each([&](const Row &row) {
            text += table + u':';
            for (int i = 0; i < columns.size(); ++i)
                text += u' ' + columns.at(i) + u'=' + row.text(i);
            text += u'\n';
        });
        return read ? text : u"unreadable "_s + table;
    }

    qint64 idOf(const QString &table, const QString &source)
    {
        return m_store->integer(u"SELECT id FROM %1 WHERE source_system_record_identifier = '%2'"_s.arg(table, source));
    }

    qint64 count(const QString &what) { return m_store->integer(u"SELECT count(*) FROM "_s + what); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestDatabase> m_store;
};

KEPT_TEST(UndoImportTest)
#include "undoimporttest.moc"
