// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exporter.h"
#include "models/exchange/importer.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QUuid>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto accounts = "SourceSystemRecordIdentifier,Name\nA1,Zoë Ångström\nA2,\"Smith, Bob\"\n";
constexpr auto plans =
    "SourceSystemRecordIdentifier,Account.SourceSystemRecordIdentifier,Status,CurrencyIsoCode,InitialDueAmount,"
    "CurrentDueAmount,DaysPastDue,DaysPastDueAsOfDate\n"
    "P1,A1,InProgress,EUR,120.00,100.00,30,2026-01-15\n"
    "P2,A2,Active,JPY,500,500,0,2026-01-15\n";

Context context()
{
    Context made;
    made.actorName = u"test"_s;
    made.now = testNow;
    made.commandId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return made;
}

} // namespace

class ImportTest final : public QObject
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

    void recordsAreCreatedInTheOrderTheyDependOn()
    {
        write(u"CollectionPlan.csv"_s, plans);
        write(u"Account.csv"_s, accounts);
        const auto report = import({m_folder->path()});
        QVERIFY2(report, qPrintable(why(report)));
        QCOMPARE(report->total().created, 4);
        QCOMPARE(report->total().refused, 0);
        QCOMPARE(count(u"collection_plan WHERE past_due_since = '2025-12-16' AND figures_as_of_date = '2026-01-15'"_s), 1);
        QCOMPARE(count(u"collection_plan WHERE source_system_record_identifier = 'P2' AND current_due_amount = 500"_s), 1);
        QCOMPARE(count(u"account WHERE name_key = 'zoe angstrom'"_s), 1);
        QCOMPARE(count(u"event WHERE command = 'Import'"_s), 1);
        QCOMPARE(count(u"collection_plan WHERE name LIKE 'CP-%' AND created_import_id = (SELECT id FROM import_run)"_s), 2);
    }

    void theSameAgainChangesNothing()
    {
        write(u"CollectionPlan.csv"_s, plans);
        write(u"Account.csv"_s, accounts);
        QVERIFY(import({m_folder->path()}));
        const auto again = import({m_folder->path()});
        QVERIFY2(again, qPrintable(why(again)));
        QCOMPARE(again->total().unchanged, 4);
        QCOMPARE(again->total().updated, 0);
        QCOMPARE(count(u"collection_plan WHERE version > 1"_s), 0);
    }

    void aCorrectedFileUpdatesJustThoseRows()
    {
        write(u"Account.csv"_s, accounts);
        QVERIFY(import({m_folder->path()}));
        write(u"Account.csv"_s, QByteArray(accounts).replace("Smith, Bob", "Smith, Robert"));
        const auto again = import({m_folder->path()});
        QCOMPARE(again->total().updated, 1);
        QCOMPARE(again->total().unchanged, 1);
        QCOMPARE(count(u"account WHERE name_key = 'smith robert' AND version = 2"_s), 1);
        QCOMPARE(count(u"import_before WHERE before_image LIKE '%Smith, Bob%'"_s), 1);
    }

    void aFileGivesNobodysPlansAwayWhoseSenderMayNot()
    {
        m_store->execute(u"INSERT INTO app_user (id, name, sign_in, role) VALUES (1, 'Ana', 'ana', 'Specialist')"_s);
        write(u"Account.csv"_s, accounts);
        write(u"CollectionPlan.csv"_s, plans);
        QVERIFY(import({m_folder->path()}));
        write(u"CollectionPlan.csv"_s, "SourceSystemRecordIdentifier,Owner.SignIn,Status\nP1,ana,InProgress\n");
        const auto kept = import({m_folder->path()});
        QVERIFY2(kept, qPrintable(why(kept)));
        QVERIFY(codes(*kept).contains(u"IMPORT.OWNER_KEPT"_s));
        QCOMPARE(count(u"collection_plan WHERE owner_user_id = 1"_s), 0);
        const auto given = import({m_folder->path()}, ImportMode::Apply, {}, Role::Supervisor);
        QVERIFY2(given, qPrintable(why(given)));
        QVERIFY(!codes(*given).contains(u"IMPORT.OWNER_KEPT"_s));
        QCOMPARE(count(u"collection_plan WHERE owner_user_id = 1"_s), 1);
    }

    void theLimitOfAPlanIsChangedByTheFileOfASupervisorOnly()
    {
        write(u"Account.csv"_s, accounts);
        write(u"CollectionPlan.csv"_s, plans);
        QVERIFY(import({m_folder->path()}));
        m_store->execute(u"UPDATE collection_plan SET maximum_promiseto_pay_count = 1"_s);
        // Of a plan that is new, the file's limit stands.
        write(u"CollectionPlan.csv"_s,
              "SourceSystemRecordIdentifier,Account.SourceSystemRecordIdentifier,Status,CurrencyIsoCode,"
              "InitialDueAmount,CurrentDueAmount,MaximumPromisetoPayCount\nP1,A1,InProgress,EUR,120.00,100.00,77\n"
              "P91,A1,InProgress,EUR,120.00,100.00,5\n");
        const auto kept = import({m_folder->path()});
        QVERIFY2(kept, qPrintable(why(kept)));
        QVERIFY(codes(*kept).contains(u"IMPORT.LIMIT_KEPT"_s));
        QCOMPARE(count(u"collection_plan WHERE maximum_promiseto_pay_count = 77"_s), 0);
        QCOMPARE(count(u"collection_plan WHERE source_system_record_identifier = 'P91' AND maximum_promiseto_pay_count = 5"_s),
                 1);
        const auto set = import({m_folder->path()}, ImportMode::Apply, {}, Role::Supervisor);
        QVERIFY2(set, qPrintable(why(set)));
        QVERIFY(!codes(*set).contains(u"IMPORT.LIMIT_KEPT"_s));
        QCOMPARE(count(u"collection_plan WHERE maximum_promiseto_pay_count = 77"_s), 1);
    }

    void oneMappingServesFilesWithOtherHeadings()
    {
        write(u"north-Account.csv"_s, "Number,Who\nN1,Ada North\n");
        write(u"south-Account.csv"_s, "Id,Person\nS1,Ida South\n");
        ImportRequest request;
        request.paths = QStringList{m_folder->path()};
        auto &columns = request.mapping.objects[u"Account"_s].columns;
        columns = {{u"Number"_s, u"SourceSystemRecordIdentifier"_s},
                   {u"Id"_s, u"SourceSystemRecordIdentifier"_s},
                   {u"Who"_s, u"Name"_s},
                   {u"Person"_s, u"Name"_s}};
        const auto done = runImport(m_store->database(), context(), request);
        QVERIFY2(done, qPrintable(why(done)));
        QCOMPARE(done->total().created, 2);
        columns.insert(u"Nowhere"_s, u"Name"_s);
        const auto refused = runImport(m_store->database(), context(), request);
        QCOMPARE(refused.error().code, u"MAPPING.COLUMN"_s);
        QCOMPARE(refused.error().values.value(u"name"_s).toString(), u"Nowhere"_s);
        QCOMPARE(previewImport(request)->front().error->code, u"MAPPING.COLUMN"_s);
    }

    void refusedRowsCanBeMendedAndFedAgain()
    {
        write(u"Account.csv"_s, accounts);
        write(u"CollectionPlan.csv"_s, QByteArray(plans) +
                                           "P3,A9,New,EUR,1.00,1.00,0,2026-01-15\nP1,A1,New,EUR,1,1,0,2026-01-15\n"
                                           "P4,A1,New,JPY,1.50,1,0,2026-01-15\nP5,A1\n");
        const auto report = import({m_folder->path()}, ImportMode::Apply, m_folder->filePath(u"bad.out"_s));
        QVERIFY2(report, qPrintable(why(report)));
        QCOMPARE(report->total().created, 4);
        QCOMPARE(report->total().refused, 4);
        QCOMPARE(codes(*report), (QStringList{u"IMPORT.DUPLICATE_KEY"_s, u"IMPORT.RAGGED"_s, u"IMPORT.UNKNOWN_REFERENCE"_s,
                                              u"VALUE.DECIMALS"_s, u"VALUE.MAPPED"_s}));
        const QString refusedPath = report->sources.back().refusedPath;
        QByteArray refused = read(refusedPath);
        QCOMPARE(refused.count("\r\n"), 5);
        QVERIFY(refused.contains("ImportRow,ImportReason"));
        QVERIFY(refused.contains("P3,A9,New,EUR,1.00,1.00,0,2026-01-15,4,"));
        refused.replace(",A9,", ",A2,").replace("P4,A1,New,JPY,1.50", "P4,A1,New,JPY,2");
        write(u"mended-CollectionPlan.csv"_s, refused);
        const auto mended = import({m_folder->filePath(u"mended-CollectionPlan.csv"_s)});
        QVERIFY2(mended, qPrintable(why(mended)));
        QCOMPARE(mended->total().created, 2);
    }

    void aDryRunCountsAndLeavesNothing()
    {
        write(u"Account.csv"_s, accounts);
        write(u"CollectionPlan.csv"_s, plans);
        const auto report = import({m_folder->path()}, ImportMode::DryRun);
        QCOMPARE(report->total().created, 4);
        QVERIFY(!report->run);
        QCOMPARE(count(u"account"_s) + count(u"import_run"_s) + count(u"event"_s), 0);
    }

    void cancellingLeavesNothing()
    {
        write(u"Account.csv"_s, accounts);
        ImportRequest request;
        request.paths = QStringList{m_folder->path()};
        const auto report = runImport(m_store->database(), context(), request, [](const ImportProgress &progress) {
            return progress.rows > 0 ? ImportAnswer::Cancel : ImportAnswer::GoOn;
        });
        QCOMPARE(report.error().kind, ErrorKind::Cancelled);
        QCOMPARE(count(u"account"_s) + count(u"import_run"_s), 0);
    }

    void aFileThatBreaksOffLeavesNothing()
    {
        write(u"Account.csv"_s, QByteArray(accounts) + "A3,\"open\n");
        const auto report = import({m_folder->path()});
        QCOMPARE(report.error().code, u"CSV.UNTERMINATED_QUOTE"_s);
        QCOMPARE(report.error().values.value(u"line"_s).toInt(), 4);
        QCOMPARE(count(u"account"_s), 0);
    }

    void rowsTheTablesRefuseAreFound()
    {
        write(u"Account.csv"_s, accounts);
        write(u"CollectionPlan.csv"_s, plans);
        write(u"Payment.csv"_s,
              "SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,ValueDate,Amount,ExternalId\n"
              "M1,P1,2026-01-10,5.00,X1\nM2,P1,2026-01-11,6.00,X1\nM3,P1,2026-01-12,7.00,X3\n");
        const auto report = import({m_folder->path()});
        QVERIFY2(report, qPrintable(why(report)));
        QCOMPARE(count(u"payment"_s), 2);
        QVERIFY(codes(*report).contains(u"IMPORT.EXTERNAL_ID"_s));
        write(u"Payment.csv"_s, "SourceSystemRecordIdentifier,ExternalId\nM1,X9\nM3,X9\n");
        const auto renamed = import({m_folder->filePath(u"Payment.csv"_s)});
        QVERIFY2(renamed, qPrintable(why(renamed)));
        QCOMPARE(renamed->total().updated, 1);
        QVERIFY(codes(*renamed).contains(u"IMPORT.NOT_UNIQUE"_s));
    }

    void aPaymentInAnotherCurrencyIsRefused()
    {
        write(u"Account.csv"_s, accounts);
        write(u"CollectionPlan.csv"_s, plans);
        write(u"Payment.csv"_s,
              "SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,ValueDate,Amount,CurrencyIsoCode\n"
              "M1,P1,2026-01-10,5.00,USD\n");
        const auto report = import({m_folder->path()});
        QVERIFY(codes(*report).contains(u"IMPORT.CURRENCY_DIFFERS"_s));
    }

    void moneyThatIsNoneIsRefusedAsTheCommandDoes()
    {
        write(u"Account.csv"_s, accounts);
        write(u"CollectionPlan.csv"_s, plans);
        const QByteArray heading =
            "SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,ValueDate,Amount,Status\n";
        write(u"Payment.csv"_s, heading + "M1,P1,2026-01-10,5.00,Received\nM2,P1,2126-01-10,5.00,Received\n"
                                          "M3,P1,2026-01-10,0.00,Received\nM4,P1,2026-01-10,99999999999999999999.00,Received\n");
        const auto report = import({m_folder->path()});
        QVERIFY2(report, qPrintable(why(report)));
        for (const QString &code : {u"PAYMENT.DATE"_s, u"PAYMENT.AMOUNT"_s, u"VALUE.LARGE"_s})
            QVERIFY2(codes(*report).contains(code), qPrintable(codes(*report).join(u' ')));
        QCOMPARE(count(u"payment"_s), 1);
        write(u"Payment.csv"_s, heading + "M1,P1,2026-01-10,6.00,Received\n");
        QVERIFY(codes(*import({m_folder->path()})).contains(u"PAYMENT.CHANGED"_s));
        write(u"CollectionPlan.csv"_s, QByteArray(plans) + "P9,A1,InProgress,EUR,120.00,100.00,30,2026-01-15\n");
        write(u"Payment.csv"_s, heading + "M1,P9,2026-01-10,5.00,Received\nM5,P1,2026-01-10,-5.00,Received\n");
        const auto moved = import({m_folder->path()});
        QVERIFY2(moved, qPrintable(why(moved)));
        QVERIFY2(codes(*moved).contains(u"PAYMENT.PLAN"_s), qPrintable(codes(*moved).join(u' ')));
        QVERIFY(codes(*moved).contains(u"PAYMENT.NEGATIVE"_s));
        QCOMPARE(count(u"payment WHERE amount = 500 AND status = 'Received'"_s), 1);
    }

    void aDateLongAgoIsTakenWithARemark()
    {
        const QByteArray header = "SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,ValueDate,Amount\n";
        write(u"Account.csv"_s, accounts);
        write(u"CollectionPlan.csv"_s, plans);
        write(u"Payment.csv"_s, header + "M0,P1,1999-12-31,4.00\n");
        const auto book = import({m_folder->path()});
        QVERIFY2(book, qPrintable(why(book)));
        QVERIFY(!codes(*book).contains(u"PAYMENT.LONGAGO"_s)); // it came with the figures of its plan
        write(u"Payment.csv"_s, header + "M1,P1,1900-01-01,5.00\nM2,P1,2016-02-10,6.00\n");
        const auto report = import({m_folder->path()});
        QVERIFY2(report, qPrintable(why(report)));
        const auto said = std::find_if(report->remarks.begin(), report->remarks.end(),
                                       [](const RemarkGroup &group) { return group.code == u"PAYMENT.LONGAGO"; });
        QVERIFY2(said != report->remarks.end(), qPrintable(codes(*report).join(u' ')));
        QVERIFY(said->severity == Severity::Warn && said->count == 1);
        QCOMPARE(said->firstValue, u"1900-01-01"_s);
        QCOMPARE(count(u"payment"_s), 3);
    }

    void moneyGoesInTheOrderOfThePolicy()
    {
        m_store->execute(u"INSERT INTO policy (id, scope, allocation_order) VALUES (1, 'System', 'Principal,Interest,Fees')"_s);
        write(u"Account.csv"_s, accounts);
        write(u"CollectionPlan.csv"_s, plans);
        write(u"CollectionPlanItem.csv"_s,
              "SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,DueDate,PrincipalAmount,FeesAmount\n"
              "I1,P1,2025-12-01,10.00,4.00\n");
        write(u"Payment.csv"_s, "SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,ValueDate,Amount\n"
                                "M1,P1,2026-01-10,12.00\n");
        const auto report = import({m_folder->path()});
        QVERIFY2(report, qPrintable(why(report)));
        QCOMPARE(count(u"collection_plan_item WHERE paid_principal = 1000 AND paid_fees = 200"_s), 1);
    }

    void promisesComeWithTheirPartsAndKeepTheLimit()
    {
        write(u"Account.csv"_s, accounts);
        write(u"CollectionPlan.csv"_s, plans);
        const QByteArray heading =
            "SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,Amount,Status,TakenAt,"
            "Instalments,DueDate,ReceivedAmount\n";
        write(u"PromiseToPay.csv"_s, heading + "R1,P1,50.00,Open,2026-01-10,2026-01-20 20.00; 2026-02-01 30.00,,\n"
                                               "R2,P1,10.00,Kept,2025-12-01,,2025-12-10,10.00\n"
                                               "R3,P1,10.00,Cancelled,2025-11-01,,2025-11-10,\n"
                                               "R4,P1,10.00,Broken,2025-10-01,,2025-10-10,\n"
                                               "R5,P1,10.00,Open,2025-10-01,,2026-01-25,\n"
                                               "R6,P2,10,Open,2025-10-01,2026-01-25 4; 2026-01-26 5,,\n"
                                               "R7,P2,10,Open,2025-10-01,,,\n");
        const auto report = import({m_folder->path()});
        QVERIFY2(report, qPrintable(why(report)));
        QVERIFY2(codes(*report).contains(u"IMPORT.PROMISE_LIMIT"_s), qPrintable(codes(*report).join(u' ')));
        QVERIFY(codes(*report).contains(u"IMPORT.PARTS_SUM"_s) && codes(*report).contains(u"VALUE.REQUIRED"_s));
        QCOMPARE(count(u"promise_to_pay"_s), 4);
        QCOMPARE(count(u"promise_instalment WHERE status = 'Open'"_s), 2);
        QCOMPARE(
            count(
                u"collection_plan WHERE promise_to_pay_count = 3 AND promised_amount = 5000 AND next_promise_date = '2026-01-20' "
                "AND status = 'PromiseRegistered'"_s),
            1);
        const auto again = import({m_folder->path()});
        QCOMPARE(again->total().created + again->total().updated, 0);
        QVERIFY(exportRecords(m_store->database(), u"PromiseToPay"_s, m_folder->filePath(u"out"_s), QDate(2026, 1, 15)));
        const QByteArray exported = read(m_folder->filePath(u"out/PromiseToPay.csv"_s));
        QVERIFY2(exported.contains("2026-01-20 20.00 0.00 Open; 2026-02-01 30.00 0.00 Open"), exported.constData());
        QCOMPARE(import({m_folder->filePath(u"out/PromiseToPay.csv"_s)})->total().unchanged, 4);
    }

    void figuresOlderThanMoneyReceivedHereAreNotTaken()
    {
        write(u"Account.csv"_s, accounts);
        write(u"CollectionPlan.csv"_s, plans);
        QVERIFY(import({m_folder->path()}));
        m_store->execute(u"INSERT INTO payment (id, collection_plan_id, amount, currency_iso_code, value_date) "
                         "SELECT 77, id, 4000, 'EUR', '2026-01-16' FROM collection_plan WHERE current_due_amount = 10000"_s);
        m_store->execute(u"UPDATE collection_plan SET current_due_amount = 6000 WHERE current_due_amount = 10000"_s);
        const auto again = import({m_folder->path()});
        QVERIFY2(again, qPrintable(why(again)));
        QCOMPARE(again->total().updated, 0);
        QVERIFY(codes(*again).contains(u"IMPORT.FIGURES_OLDER"_s));
        write(u"CollectionPlan.csv"_s, QByteArray(plans).replace("2026-01-15", "2026-01-17").replace("100.00,30", "90.00,32"));
        QVERIFY(import({m_folder->path()}));
        QCOMPARE(count(u"collection_plan WHERE current_due_amount = 9000 AND past_due_since = '2025-12-16'"_s), 1);
    }

    void graphsAreAppliedWholeOrNotAtAll()
    {
        write(u"payload.json"_s, R"({"graphs":[
            {"graphId":"good","compositeRequest":[
              {"method":"POST","url":"/services/data/v58.0/sobjects/CollectionPlan","referenceId":"plan",
               "body":{"AccountId":"@{acc.id}","CurrencyIsoCode":"USD","CurrentDueAmount":12.5,"SourceSystemRecordIdentifier":"G1"}},
              {"method":"PATCH","url":"/services/data/v58.0/sobjects/Account/SourceSystemRecordIdentifier/GA","referenceId":"acc",
               "body":{"Name":"Graph & Sons"}}]},
            {"graphId":"bad","compositeRequest":[
              {"method":"POST","url":"/services/data/v58.0/sobjects/Account","referenceId":"acc","body":{"Name":"Nobody"}},
              {"method":"POST","url":"/services/data/v58.0/sobjects/CollectionPlan","referenceId":"plan",
               "body":{"AccountId":"@{acc.id}","CurrencyIsoCode":"USD","CurrentDueAmount":"much"}}]}]})");
        const auto report = import({m_folder->filePath(u"payload.json"_s)});
        QVERIFY2(report, qPrintable(why(report)));
        QVERIFY(report->graphs.at(0).errors.empty());
        QCOMPARE(report->graphs.at(1).errors.at(0).code, u"VALUE.AMOUNT"_s);
        QCOMPARE(report->graphs.at(1).errors.at(0).values.value(u"node"_s).toString(), u"plan"_s);
        QCOMPARE(count(u"account"_s), 1);
        QCOMPARE(count(u"collection_plan WHERE current_due_amount = 1250"_s), 1);
    }

    void whatIsExportedComesInAgainTheSame()
    {
        const QString source = qEnvironmentVariable("KEPT_SOURCE_DIR", u"."_s) + u"/tests/data/cardbook"_s;
        QVERIFY(import({source}));
        m_store->execute(
            u"UPDATE account SET name = '=HYPERLINK(1)', name_key = 'hyperlink 1' WHERE source_system_record_identifier = 'UCI-00001'"_s);
        m_store->execute(
            u"UPDATE account SET source_system_record_identifier = NULL WHERE source_system_record_identifier = 'UCI-00014'"_s);
        const auto exported = exportRecords(m_store->database(), u"all"_s, m_folder->filePath(u"out"_s), QDate(2026, 1, 15));
        QVERIFY(exported);
        QCOMPARE(exported->size(), size_t(6));
        QVERIFY(read(m_folder->filePath(u"out/Account.csv"_s)).contains("'=HYPERLINK(1)"));
        const QString figures =
            u"SELECT CAST(sum(current_due_amount) * 31 + sum(initial_due_amount) * 17 + sum(total_payments_received) "
            "+ %1 AS BIGINT) FROM collection_plan"_s.arg(lateness());
        const QString items = u"SELECT CAST(sum(principal_amount * 7 + paid_principal) AS BIGINT) FROM collection_plan_item"_s;
        const auto same = import({m_folder->filePath(u"out"_s)});
        QVERIFY2(same, qPrintable(why(same)));
        QCOMPARE(same->total().created + same->total().updated + same->total().refused, 0);
        const qint64 before[] = {m_store->integer(figures), m_store->integer(items), count(u"account"_s)};
        QFETCH_GLOBAL(QString, engine);
        m_store = std::make_unique<TestDatabase>(engine);
        const auto again = import({m_folder->filePath(u"out"_s)});
        QVERIFY2(again, qPrintable(why(again)));
        QCOMPARE(again->total().refused, 0);
        QCOMPARE(m_store->integer(figures), before[0]);
        QCOMPARE(m_store->integer(items), before[1]);
        QCOMPARE(count(u"account"_s), before[2]);
        QCOMPARE(count(u"account WHERE name = '=HYPERLINK(1)'"_s), 1);
    }

    void cancellingAnExportLeavesNoFile()
    {
        write(u"Account.csv"_s, accounts);
        QVERIFY(import({m_folder->filePath(u"Account.csv"_s)}));
        const auto stopped = exportRecords(m_store->database(), u"Account"_s, m_folder->filePath(u"out"_s), QDate(2026, 1, 15),
                                           [](const ImportProgress &) { return ImportAnswer::Cancel; });
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QVERIFY(QDir(m_folder->filePath(u"out"_s)).isEmpty());
        QCOMPARE(exportRecords(m_store->database(), u"Nothing"_s, m_folder->path(), {}).error().code, u"EXPORT.OBJECT"_s);
    }

    // 30 plans of the card book, always; all 4,126 where the whole book lies beside the source tree.
    void theCardBookComesInWithItsTotals_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<qint64>("plans");
        QTest::addColumn<qint64>("initial");
        QTest::addColumn<qint64>("payments");
        QTest::addColumn<qint64>("current");
        QTest::addColumn<qint64>("averageDays");
        const QString source = qEnvironmentVariable("KEPT_SOURCE_DIR", u"."_s);
        QTest::newRow("extract") << source + u"/tests/data/cardbook"_s << qint64(30) << qint64(210975700) << qint64(44419800)
                                 << qint64(166555900) << qint64(510000);
        if (QDir(source + u"/../shared/data/uci-portfolio"_s).exists())
            QTest::newRow("whole") << source + u"/../shared/data/uci-portfolio"_s << qint64(4126) << qint64(30'242'102'900)
                                   << qint64(6'658'653'600) << qint64(23'583'449'300) << qint64(526'926);
    }

    void theCardBookComesInWithItsTotals()
    {
        QFETCH(QString, folder);
        const auto report = import({folder});
        QVERIFY2(report, qPrintable(why(report)));
        QCOMPARE(report->total().refused, 0);
        QTEST(count(u"collection_plan"_s), "plans");
        QTEST(sum(u"initial_due_amount"_s), "initial");
        QTEST(sum(u"total_payments_received"_s), "payments");
        QTEST(sum(u"amount"_s, u"payment"_s), "payments");
        QTEST(sum(u"current_due_amount"_s), "current");
        const QString days = m_store->database().dialect().daysBetween(u"past_due_since"_s, u"'2005-09-30'"_s);
        QTEST(sum(days) * 10'000 / count(u"collection_plan"_s), "averageDays");
        const auto again = import({folder});
        QVERIFY2(again, qPrintable(why(again)));
        QCOMPARE(again->total().created + again->total().updated, 0);
    }

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Result<ImportReport> import(const QStringList &paths, ImportMode mode = ImportMode::Apply, const QString &refused = {},
                                Role role = Role::Specialist)
    {
        Context by = context();
        by.role = role;
        ImportRequest request;
        request.paths = paths;
        request.mode = mode;
        request.refusedPath = refused;
        return runImport(m_store->database(), by, request);
    }

    static QString why(const Result<ImportReport> &report)
    {
        return report ? QString() : report.error().code + u' ' + report.error().detail;
    }

    static QStringList codes(const ImportReport &report)
    {
        QStringList all;
        for (const RemarkGroup &group : report.remarks)
            all.append(group.code);
        all.sort();
        all.removeDuplicates();
        return all;
    }

    QString lateness()
    {
        return u"sum(%1)"_s.arg(m_store->database().dialect().daysBetween(u"past_due_since"_s, u"'2005-09-30'"_s));
    }

    qint64 count(const QString &what) { return m_store->integer(u"SELECT count(*) FROM "_s + what); }
    qint64 sum(const QString &column, const QString &table = u"collection_plan"_s)
    {
        return m_store->integer(u"SELECT CAST(sum(%1) AS BIGINT) FROM %2"_s.arg(column, table));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestDatabase> m_store;
};

KEPT_TEST(ImportTest)
#include "importtest.moc"
