// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/changeinstalment.h"
#include "models/commands/charging.h"
#include "models/commands/openplan.h"
#include "models/commands/proposepaymentplan.h"
#include "models/commands/recordpayment.h"
#include "models/commands/reversepayment.h"
#include "models/commands/undoimport.h"
#include "models/commands/verify.h"
#include "models/exchange/exporter.h"
#include "models/exchange/importer.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QUuid>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto accounts = "SourceSystemRecordIdentifier,Name\nA1,Zoë Ångström\n";
constexpr auto plans =
    "SourceSystemRecordIdentifier,Account.SourceSystemRecordIdentifier,Status,CurrencyIsoCode,InitialDueAmount,"
    "CurrentDueAmount,DaysPastDue,DaysPastDueAsOfDate\n"
    "P1,A1,InProgress,EUR,1000.00,1000.00,30,2026-01-15\n"
    "P2,A1,InProgress,JPY,90000,90000,10,2026-01-15\n"
    "P3,A1,InProgress,EUR,500.00,500.00,10,2026-01-15\n";

} // namespace

/// Payment plans go out with an export and come in again as they were.
class PaymentPlanExchangeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void init()
    {
        QFETCH_GLOBAL(QString, engine);
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<TestDatabase>(engine);
        m_now = testNow;
        write(u"Account.csv"_s, accounts);
        write(u"CollectionPlan.csv"_s, plans);
        QVERIFY(import(*m_store, m_folder->filePath(u"in"_s)));
    }

    void cleanup() { m_store.reset(); }

    void whatIsExportedComesIntoAnEmptyStoreTheSame()
    {
        agreeOnEverything();
        QFETCH_GLOBAL(QString, engine);
        TestDatabase other(engine);
        comesInTheSame(other, {u"PaymentSchedule.csv"_s, u"PaymentScheduleItem.csv"_s, u"Payment.csv"_s});
        for (const QString &what :
             {u"payment_schedule WHERE status = 'Active' AND next_due_date IS NOT NULL AND received_amount > 0"_s,
              u"payment_schedule WHERE status = 'Cancelled' AND received_amount = 20000"_s,
              u"payment_schedule WHERE status = 'PendingApproval'"_s, u"schedule_match WHERE undone_at IS NULL"_s,
              u"payment_schedule_item WHERE status = 'Deferred' AND moved_to_id IS NOT NULL"_s,
              u"payment_schedule_item WHERE status = 'Waived' AND reason = 'Hospital; paid'"_s,
              u"collection_plan WHERE payment_plan_status = 'PendingApproval'"_s}) {
            QVERIFY2(count(*m_store, what) > 0, qPrintable(what));
            QVERIFY2(count(other, what) == count(*m_store, what), qPrintable(what));
        }
        const auto differences = verify(other.database(), m_now);
        VERIFY_OK(differences);
        for (const Difference &each : *differences)
            qWarning("%s %lld: %s / %s", qPrintable(each.rule), each.id, qPrintable(each.stored), qPrintable(each.derived));
        QVERIFY(differences->empty());
    }

    void itsInterestKeepsToItsInstalments()
    {
        const qint64 plan = openPlan();
        m_now += 3'600'000;
        ProposePaymentPlan command;
        command.plan = PlanId::fromValue(plan);
        command.input.count = 3;
        command.input.first = QDate(2026, 2, 2);
        command.input.interestBasisPoints = 900;
        command.input.interestKind = InterestKind::EqualPrincipal;
        const auto proposed = perform(m_store->database(), context(), command);
        VERIFY_OK(proposed);
        QVERIFY(exportTo(*m_store, u"out"_s));
        QFETCH_GLOBAL(QString, engine);
        TestDatabase other(engine);
        const auto report = import(other, m_folder->filePath(u"out"_s));
        VERIFY_OK(report);
        QCOMPARE(report->total().refused, 0);
        QVERIFY(exportTo(other, u"again"_s));
        for (const QString &name :
             {u"CollectionPlan.csv"_s, u"CollectionPlanItem.csv"_s, u"PaymentSchedule.csv"_s, u"PaymentScheduleItem.csv"_s})
            compareRows(read(u"again/"_s + name), read(u"out/"_s + name));
        const QString charged = u"collection_plan_item WHERE kind = 'Charge' AND interest_amount > 0 AND status <> 'Closed'"_s;
        QCOMPARE(count(other, charged), 3);
        QCOMPARE(count(other, u"payment_schedule WHERE interest_kind = 'EqualPrincipal' AND interest_basis_points = 900"_s), 1);
        m_now += 3'600'000;
        const qint64 came = other.integer(u"SELECT id FROM payment_schedule"_s);
        VERIFY_OK(perform(other.database(), context(), CancelPaymentPlan{PaymentPlanId::fromValue(came), u"asked"_s}));
        QCOMPARE(count(other, charged), 0);
        const auto differences = verify(other.database(), m_now);
        VERIFY_OK(differences);
        QVERIFY(differences->empty());
    }

    void whatASettlementForgaveStaysForgiven()
    {
        const qint64 plan = openPlan();
        settle(plan);
        QCOMPARE(count(*m_store, u"collection_plan_item WHERE settled_by_id IS NOT NULL AND status = 'Closed'"_s), 1);
        QFETCH_GLOBAL(QString, engine);
        TestDatabase other(engine);
        comesInTheSame(other, {u"CollectionPlan.csv"_s, u"CollectionPlanItem.csv"_s, u"PaymentSchedule.csv"_s,
                               u"PaymentScheduleItem.csv"_s, u"Payment.csv"_s});
        for (const QString &what : sums()) {
            QVERIFY2(m_store->integer(what) > 0, qPrintable(what));
            QVERIFY2(other.integer(what) == m_store->integer(what), qPrintable(what));
        }
        const auto differences = verify(other.database(), m_now);
        VERIFY_OK(differences);
        QVERIFY(differences->empty());
        // Taken back and paid once more it is forgiven once more, here and there.
        for (TestDatabase *store : {m_store.get(), &other}) {
            const qint64 payment = store->integer(u"SELECT min(id) FROM payment WHERE status = 'Received'"_s);
            VERIFY_OK(perform(store->database(), context(), ReversePayment{PaymentId::fromValue(payment), u"no funds"_s, {}}));
            QCOMPARE(count(*store, u"collection_plan_item WHERE settled_by_id IS NOT NULL"_s), 0);
            // What was 5.00 too much pays what is open again.
            QCOMPARE(store->integer(u"SELECT current_due_amount FROM collection_plan WHERE currency_iso_code = 'USD'"_s), 195'00);
            RecordPayment again;
            again.plan = PlanId::fromValue(store->integer(u"SELECT id FROM collection_plan WHERE currency_iso_code = 'USD'"_s));
            again.amount = Money::fromMinor(120'00, *Currency::fromCode(u"USD"_s));
            again.valueDate = QDate(2026, 1, 16);
            VERIFY_OK(perform(store->database(), context(), again));
            QCOMPARE(count(*store, u"collection_plan_item WHERE settled_by_id IS NOT NULL AND status = 'Closed'"_s), 1);
            QCOMPARE(store->integer(u"SELECT current_due_amount FROM collection_plan WHERE currency_iso_code = 'USD'"_s), 0);
        }
    }

    void theSameAgainChangesNothing()
    {
        agreeOnEverything();
        QVERIFY(exportTo(*m_store, u"out"_s));
        const auto again = import(*m_store, m_folder->filePath(u"out"_s));
        QVERIFY(again);
        QCOMPARE(again->total().created, 0);
        QCOMPARE(count(*m_store, u"payment_schedule WHERE status = 'Active'"_s), 1);
    }

    void whatAnotherSystemSaysOfAnInstalmentIsEnough()
    {
        write(u"PaymentSchedule.csv"_s,
              "SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,Kind,Status,Cadence,CurrencyIsoCode,"
              "Amount,ProposedAt\nS1,P1,Arrangement,Active,Monthly,EUR,1000.00,2026-01-10T09:00:00Z\n");
        write(u"PaymentScheduleItem.csv"_s,
              "SourceSystemRecordIdentifier,PaymentSchedule.SourceSystemRecordIdentifier,ItemNumber,DueDate,Amount,Status\n"
              "S1-1,S1,1,2026-02-10,500.00,Open\nS1-2,S1,2,2026-03-10,500.00,Open\n");
        const auto report = import(*m_store, m_folder->filePath(u"in"_s));
        VERIFY_OK(report);
        QCOMPARE(report->total().refused, 0);
        QCOMPARE(count(*m_store, u"payment_schedule_item WHERE deadline_at > 0 AND required_amount = 50000 "
                                 "AND collection_plan_id = 1"_s),
                 2);
        QCOMPARE(count(*m_store, u"payment_schedule WHERE next_due_date = '2026-02-10' AND balance_amount = 100000"_s), 1);
        QCOMPARE(count(*m_store, u"collection_plan WHERE payment_plan_status = 'Active'"_s), 1);
        pay(1, 500'00, QDate(2026, 1, 15));
        QCOMPARE(count(*m_store, u"payment_schedule_item WHERE status = 'Paid' AND item_number = 1"_s), 1);
    }

    void aSecondActivePaymentPlanIsRefused()
    {
        write(u"PaymentSchedule.csv"_s,
              "SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,Kind,Status,Cadence,CurrencyIsoCode,"
              "Amount,ProposedAt\nS1,P1,Arrangement,Active,Monthly,EUR,1000.00,2026-01-10T09:00:00Z\n"
              "S2,P1,Arrangement,Active,Monthly,EUR,900.00,2026-01-10T09:00:00Z\n"
              "S3,P2,Arrangement,Nonsense,Monthly,JPY,900,2026-01-10T09:00:00Z\n"
              "S4,P2,Arrangement,Active,Monthly,EUR,9.00,2026-01-10T09:00:00Z\n");
        const auto report = import(*m_store, m_folder->filePath(u"in"_s));
        QVERIFY(report);
        QCOMPARE(report->total().refused, 3);
        QCOMPARE(count(*m_store, u"payment_schedule"_s), 1);
    }

    // As the command refuses it: a row that brings interest of a time in which none is charged.
    void frozenInterestDoesNotComeInByImport()
    {
        freezeInterest();
        write(u"CollectionPlanItem.csv"_s,
              "SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,DueDate,CurrencyIsoCode,PrincipalAmount,"
              "InterestAmount\nI1,P1,2026-02-01,EUR,10.00,1.00\nI2,P1,2026-01-01,EUR,10.00,1.00\nI3,P1,2026-02-02,EUR,10.00,\n"
              "I4,P3,2026-02-01,EUR,10.00,1.00\n");
        auto report = importOnly(u"CollectionPlanItem.csv"_s);
        VERIFY_OK(report);
        QCOMPARE(report->total().created, 3);
        QCOMPARE(report->total().refused, 1);
        QCOMPARE(report->remarks.front().code, u"CHARGE.FROZEN"_s);
        QCOMPARE(report->remarks.front().firstRow, 2);
        QVERIFY(report->remarks.front().hint.contains(u"2026-01-15"_s));
        QCOMPARE(count(*m_store, u"collection_plan_item WHERE interest_amount > 0"_s), 2);
        write(u"CollectionPlanItem.csv"_s,
              "SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,DueDate,CurrencyIsoCode,PrincipalAmount,"
              "InterestAmount\nI2,P1,2026-01-01,EUR,10.00,1.50\nI3,P1,2026-02-02,EUR,10.00,2.00\n");
        report = importOnly(u"CollectionPlanItem.csv"_s);
        VERIFY_OK(report);
        QCOMPARE(report->total().updated, 1);
        QCOMPARE(report->total().refused, 1);
    }

    // The rest of the row is taken: a feed that goes on charging must not keep money and dates away.
    void aFeedsInterestIsLeftOutWhileItIsFrozen()
    {
        freezeInterest();
        write(u"CollectionPlan.csv"_s,
              "SourceSystemRecordIdentifier,Account.SourceSystemRecordIdentifier,Status,CurrencyIsoCode,InitialDueAmount,"
              "CurrentDueAmount,TotalInterestAmount,DaysPastDue,DaysPastDueAsOfDate\n"
              "P1,A1,InProgress,EUR,1000.00,1020.00,20.00,32,2026-01-17\n"
              "P3,A1,InProgress,EUR,500.00,520.00,20.00,12,2026-01-17\n");
        m_now += 2 * 86'400'000LL;
        const auto report = importOnly(u"CollectionPlan.csv"_s);
        VERIFY_OK(report);
        QCOMPARE(report->total().refused, 0);
        QCOMPARE(report->total().updated, 2);
        QCOMPARE(report->remarks.front().code, u"IMPORT.INTEREST_FROZEN"_s);
        QCOMPARE(count(*m_store, u"collection_plan WHERE total_interest_amount = 0 AND current_due_amount = 100000 AND "
                                 "figures_as_of_date = '2026-01-17'"_s),
                 1);
        QCOMPARE(count(*m_store, u"collection_plan WHERE total_interest_amount = 2000 AND current_due_amount = 52000"_s), 1);
    }

    // What was agreed elsewhere was agreed with the interest that stood there.
    void aFreezeThatComesWithItsItemsRefusesNoneOfThem()
    {
        freezeInterest();
        write(u"CollectionPlanItem.csv"_s,
              "SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,DueDate,CurrencyIsoCode,PrincipalAmount\n"
              "I1,P1,2026-02-01,EUR,1000.00\n");
        VERIFY_OK(importOnly(u"CollectionPlanItem.csv"_s));
        m_store->execute(u"UPDATE collection_plan_item SET interest_amount = 100"_s);
        QVERIFY(exportTo(*m_store, u"out"_s));
        QFETCH_GLOBAL(QString, engine);
        TestDatabase other(engine);
        const auto report = import(other, m_folder->filePath(u"out"_s));
        VERIFY_OK(report);
        QCOMPARE(report->total().refused, 0);
        QCOMPARE(count(other, u"collection_plan_item WHERE interest_amount = 100"_s), 1);
    }

    void anImportOfPaymentPlansIsTakenBackWhole()
    {
        agreeOnEverything();
        QVERIFY(exportTo(*m_store, u"out"_s));
        QFETCH_GLOBAL(QString, engine);
        TestDatabase other(engine);
        const auto report = import(other, m_folder->filePath(u"out"_s));
        QVERIFY(report);
        const auto undone = perform(other.database(), context(), UndoImport{*report->run});
        VERIFY_OK(undone);
        for (const QString &table : {u"payment_schedule"_s, u"payment_schedule_item"_s, u"schedule_match"_s, u"payment"_s})
            QCOMPARE(count(other, table), 0);
    }

private:
    // Cell by cell, so that a difference is seen.
    static void compareRows(const QByteArray &found, const QByteArray &expected)
    {
        const QByteArrayList rows = found.split('\n');
        const QByteArrayList wanted = expected.split('\n');
        QCOMPARE(rows.size(), wanted.size());
        const QByteArrayList headings = wanted.first().split(',');
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const QByteArrayList cells = rows.at(row).split(',');
            const QByteArrayList wantedCells = wanted.at(row).split(',');
            for (qsizetype cell = 0; cell < std::min(cells.size(), wantedCells.size()); ++cell)
                QVERIFY2(cells.at(cell) == wantedCells.at(cell),
                         (headings.value(cell) + ": " + cells.at(cell) + " is not " + wantedCells.at(cell)).constData());
            QCOMPARE(rows.at(row), wanted.at(row));
        }
    }

    // One in force with money, an instalment put off and one waived; one ended with money before it; one that waits.
    void agreeOnEverything()
    {
        propose(1, 5, 0, Role::Supervisor);
        pay(1, 200'00, QDate(2026, 1, 16));
        const auto ended = perform(m_store->database(), context(),
                                   CancelPaymentPlan{PaymentPlanId::fromValue(1), u"Wants smaller ones"_s});
        QVERIFY(ended);
        propose(1, 4, 0, Role::Supervisor);
        pay(1, 150'00, QDate(2026, 1, 17));
        const auto put = perform(m_store->database(), context(),
                                 DeferInstalment{instalment(2), u"Salary moved, told on the phone"_s});
        VERIFY_OK(put);
        QVERIFY(perform(m_store->database(), context(), WaiveInstalment{instalment(3), u"Hospital; paid"_s}));
        propose(3, 2, 3'000, Role::Specialist);
    }

    static QStringList sums()
    {
        return {u"SELECT sum(paid_principal) FROM collection_plan_item"_s,
                u"SELECT sum(principal_amount - paid_principal) FROM collection_plan_item WHERE settled_by_id IS NOT NULL"_s,
                u"SELECT sum(amount) FROM payment_allocation WHERE undone_by_id IS NULL"_s,
                u"SELECT sum(unallocated_amount) FROM collection_plan"_s,
                u"SELECT sum(total_payments_received) FROM collection_plan"_s};
    }

    // A plan of two items, and a charge that was taken back.
    qint64 openPlan()
    {
        const Currency usd = *Currency::fromCode(u"USD"_s);
        OpenPlan open;
        open.account = AccountId::fromValue(m_store->integer(u"SELECT min(id) FROM account"_s));
        for (const int month : {11, 12}) {
            NewItem item;
            item.dueDate = QDate(2025, month, 15);
            item.principal = Money::fromMinor(100'00, usd);
            open.items.push_back(item);
        }
        const auto opened = perform(m_store->database(), context(), open);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().code));
        AddCharge charge{opened->outcome.plan, {}, u"returned"_s};
        charge.charge.dueDate = QDate(2025, 12, 20);
        charge.charge.principal = Money::fromMinor(7'00, usd);
        const auto added = perform(m_store->database(), context(), charge);
        if (!added || !perform(m_store->database(), context(), RemoveCharge{added->outcome.item, u"in error"_s}))
            qFatal("the charge was refused");
        return opened->outcome.plan.value();
    }

    // At sixty percent, paid at once; five more came later and stay as credit.
    void settle(qint64 plan)
    {
        ProposePaymentPlan command;
        command.plan = PlanId::fromValue(plan);
        command.input.count = 1;
        command.input.first = QDate(2026, 1, 17);
        command.input.settlementBasisPoints = 6'000;
        VERIFY_OK(perform(m_store->database(), context(), command));
        for (const qint64 cents : {120'00, 5'00}) {
            m_now = std::max(m_now + 3'600'000,
                             QDateTime(QDate(2026, 1, 16), QTime(12, 0), QTimeZone::utc()).toMSecsSinceEpoch());
            RecordPayment pay;
            pay.plan = PlanId::fromValue(plan);
            pay.amount = Money::fromMinor(cents, *Currency::fromCode(u"USD"_s));
            pay.valueDate = QDate(2026, 1, 16);
            VERIFY_OK(perform(m_store->database(), context(), pay));
        }
    }

    InstalmentId instalment(int number)
    {
        return InstalmentId::fromValue(
            m_store->integer(u"SELECT i.id FROM payment_schedule_item i JOIN payment_schedule s ON s.id = i.payment_schedule_id "
                             "WHERE s.status = 'Active' AND i.item_number = %1"_s.arg(number)));
    }

    void propose(qint64 plan, int instalments, int settlement, Role role)
    {
        m_now += 3'600'000;
        ProposePaymentPlan command;
        command.plan = PlanId::fromValue(plan);
        command.input.count = instalments;
        command.input.first = QDate(2026, 2, 2);
        if (settlement > 0)
            command.input.settlementBasisPoints = settlement;
        Context by = context();
        by.role = role;
        const auto done = perform(m_store->database(), by, command);
        VERIFY_OK(done);
    }

    // On plan P1, from the day of the test on.
    void freezeInterest()
    {
        ProposePaymentPlan command;
        command.plan = PlanId::fromValue(1);
        command.input.count = 4;
        command.input.first = QDate(2026, 2, 2);
        command.input.freezesInterest = true;
        const auto done = perform(m_store->database(), context(), command);
        VERIFY_OK(done);
    }

    // Everything goes out, comes into an empty store, and goes out of that the same.
    void comesInTheSame(TestDatabase &other, const QStringList &files)
    {
        QVERIFY(exportTo(*m_store, u"out"_s));
        const auto report = import(other, m_folder->filePath(u"out"_s));
        VERIFY_OK(report);
        QCOMPARE(report->total().refused, 0);
        QVERIFY(exportTo(other, u"again"_s));
        for (const QString &name : files)
            compareRows(read(u"again/"_s + name), read(u"out/"_s + name));
    }

    Result<ImportReport> importOnly(const QString &name) { return import(*m_store, m_folder->filePath(u"in/"_s + name)); }

    void pay(qint64 plan, qint64 cents, QDate date)
    {
        m_now = std::max(m_now + 3'600'000, QDateTime(date, QTime(12, 0), QTimeZone::utc()).toMSecsSinceEpoch());
        RecordPayment command;
        command.plan = PlanId::fromValue(plan);
        command.amount = Money::fromMinor(cents, *Currency::fromCode(u"EUR"_s));
        command.valueDate = date;
        const auto done = perform(m_store->database(), context(), command);
        VERIFY_OK(done);
    }

    Context context() const
    {
        Context made;
        made.actorName = u"test"_s;
        made.role = Role::Administrator;
        made.now = m_now;
        made.commandId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        return made;
    }

    Result<ImportReport> import(TestDatabase &store, const QString &path)
    {
        ImportRequest request;
        request.paths = {path};
        return runImport(store.database(), context(), request);
    }

    bool exportTo(TestDatabase &store, const QString &folder)
    {
        return exportRecords(store.database(), u"all"_s, m_folder->filePath(folder), QDate(2026, 1, 18)).has_value();
    }

    void write(const QString &name, const QByteArray &bytes)
    {
        QDir(m_folder->path()).mkpath(u"in"_s);
        QFile file(m_folder->filePath(u"in/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QByteArray read(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static qint64 count(TestDatabase &store, const QString &what) { return store.integer(u"SELECT count(*) FROM "_s + what); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestDatabase> m_store;
    qint64 m_now = testNow;
};

KEPT_TEST(PaymentPlanExchangeTest)
#include "paymentplanexchangetest.moc"
