// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/casework.h"
#include "models/commands/charging.h"
#include "models/commands/closeplan.h"
#include "models/commands/rundue.h"
#include "models/commands/undoimport.h"
#include "models/store/caserepository.h"
#include "tests/exchange/banktest.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QThread>

#include <rapidcheck.h>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto heading =
    "SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,ValueDate,Amount,CurrencyIsoCode,ExternalId\n";

} // namespace

/// A bank's file of payments posts money as a payment recorded by hand does, where the plans' figures do not hold it yet.
class BankFileTest final : public BankTest
{
    Q_OBJECT

private Q_SLOTS:
    void aPromiseIsKeptTheMomentTheFileIsIn()
    {
        const PlanId plan = m_book->plan({100'00, 100'00});
        const PromiseId promise = m_book->promise(plan, 40'00);
        m_book->now += 86'400'000;
        bring({{plan, 45'00, m_book->today()}});
        QCOMPARE(m_book->promised(promise).status, PromiseState::Kept);
        QCOMPARE(m_book->read(plan).currentDue, usd(155'00));
        QCOMPARE(m_book->read(plan).payments, usd(45'00));
        QCOMPARE(m_book->done(RunDue{}).kept, 0);
    }

    void theFileThatSettlesAPlanClosesItAndItsCase()
    {
        const PlanId plan = m_book->plan({100'00});
        OpenCase open;
        open.plan = plan;
        open.reason = u"Hardship"_s;
        const auto opened = m_book->done(open);
        bring({{plan, 30'00, m_book->today().addDays(-1)}, {plan, 70'00, m_book->today()}});
        QVERIFY(m_book->read(plan).isClosed);
        QVERIFY(must(RecordTable<CaseRecord>::get(m_book->database, opened.caseId.value())).closed.has_value());
    }

    void moreThanIsDueStaysAsCredit()
    {
        const PlanId plan = m_book->plan({100'00});
        bring({{plan, 130'00, m_book->today()}});
        QCOMPARE(m_book->read(plan).unallocated, usd(30'00));
        QCOMPARE(m_book->read(plan).currentDue, usd(0));
    }

    void whatTheFiguresHoldMovesNothingButStillKeepsAPromise()
    {
        const PlanId plan = m_book->plan({100'00, 100'00});
        const PromiseId promise = m_book->promise(plan, 40'00);
        m_store->execute(
            u"UPDATE collection_plan SET figures_as_of_date = '%1', total_payments_received = 4000, "
            "opening_payments_received = 4000, current_due_amount = 16000"_s.arg(m_book->today().toString(Qt::ISODate)));
        bring({{plan, 40'00, m_book->today()}});
        QCOMPARE(m_book->read(plan).currentDue, usd(160'00));
        QCOMPARE(m_book->read(plan).payments, usd(40'00));
        QCOMPARE(m_book->promised(promise).status, PromiseState::Kept);
    }

    void aPlanWithoutItemsOwesLess()
    {
        const PlanId plan = bare(100'00);
        bring({{plan, 30'00, m_book->today()}, {plan, 90'00, m_book->today()}});
        QCOMPARE(m_book->read(plan).currentDue, usd(0));
        QCOMPARE(m_book->read(plan).unallocated, usd(20'00));
        QVERIFY(m_book->read(plan).isClosed);
    }

    void openingFiguresStayWhenTheFirstMoneyComes()
    {
        const PlanId plan = bare(100'00);
        m_store->execute(u"UPDATE collection_plan SET total_payments_received = 5000, opening_payments_received = 5000"_s);
        bring({{plan, 30'00, m_book->today()}});
        QCOMPARE(m_book->read(plan).payments, usd(80'00));
    }

    void theSameMoneyFromAnotherSourceCountsOnce()
    {
        const PlanId plan = m_book->plan({100'00});
        RecordPayment byHand = m_book->paymentOf(plan, 40'00);
        byHand.externalId = u"BANK-1"_s;
        m_book->done(byHand);
        const QByteArray key = "KEPT-" + QByteArray::number(plan.value());
        const QByteArray day = m_book->today().toString(Qt::ISODate).toLatin1();
        write(QByteArray(heading) + "S1," + key + ',' + day + ",40.00,USD,BANK-1\nS2," + key + ',' + day +
              ",41.00,USD,BANK-1\nS3," + key + ',' + day + ",10.00,USD,BANK-3\nS4," + key + ',' + day + ",10.00,USD,BANK-3\n");
        const ImportReport report = must(import());
        QCOMPARE(report.total().created, 1);
        QCOMPARE(report.total().unchanged, 2);
        QCOMPARE(report.total().refused, 1);
        QCOMPARE(m_book->read(plan).payments, usd(50'00));
        const auto isRefusal = [](const RemarkGroup &group) { return group.code == "IMPORT.EXTERNAL_ID"_L1; };
        const auto refusal = std::find_if(report.remarks.begin(), report.remarks.end(), isRefusal);
        QVERIFY(refusal != report.remarks.end());
        QVERIFY2(refusal->hint.startsWith(u"PAY-"_s), qPrintable(refusal->hint));
        QCOMPARE(refusal->heading, u"ExternalId"_s);
    }

    void undoneTheFileWasNeverThere()
    {
        const PlanId kept = m_book->plan({100'00, 100'00});
        m_book->promise(kept, 40'00);
        const PlanId settled = m_book->plan({50'00});
        OpenCase open;
        open.plan = settled;
        open.reason = u"Hardship"_s;
        m_book->done(open);
        const PlanId withoutItems = bare(70'00);
        const QString before = whole();
        bring({{kept, 45'00, m_book->today()}, {settled, 60'00, m_book->today()}, {withoutItems, 10'00, m_book->today()}});
        QVERIFY(m_book->read(settled).isClosed);
        QCOMPARE(m_effects.plansMoved, 3);
        QCOMPARE(m_effects.promisesKept, 1);
        QCOMPARE(m_effects.plansClosed, 1);
        QVERIFY(whole() != before);
        const ImportId run = ImportId::fromValue(m_store->integer(u"SELECT max(id) FROM import_run"_s));
        m_book->done(UndoImport{run});
        QCOMPARE(whole(), before);
        QVERIFY(!m_book->read(settled).isClosed);
    }

    // A promise whose deadline has passed while nobody looked gets its verdict from the file, and loses it with the undo.
    void undoneAnOverduePromiseWaitsForItsVerdictAgain()
    {
        const PlanId plan = m_book->plan({100'00});
        m_book->promise(plan, 40'00, 1);
        m_book->pay(plan, 5'00);
        m_book->now += 3 * 86'400'000LL;
        const QString before = whole();
        bring({{plan, 1'00, m_book->today()}});
        QVERIFY(!changesSince(before).isEmpty());
        undo();
        QCOMPARE(changesSince(before), QString());
        m_book->done(RunDue{});
    }

    void newPlansOpenTheCasesOfTheirReasonAndClosedOnesCloseThem()
    {
        m_store->execute(u"INSERT INTO collection_plan_reason (id, code, name) VALUES (7, 'FRAUD', 'Fraud')"_s);
        SetCaseRule rule;
        rule.planReason = PlanReasonId::fromValue(7);
        rule.reason = u"Investigate"_s;
        m_book->role = Role::Administrator;
        m_book->done(rule);
        const QString before = whole();
        plans("F1,FRAUD,InProgress\n");
        QCOMPARE(cases(u"status = 'New' AND reason = 'Investigate'"_s), 1);
        const QString open = whole();
        plans("F1,FRAUD,Close\n");
        QCOMPARE(cases(u"status = 'Closed' AND closed_date IS NOT NULL"_s), 1);
        const qint64 last = m_store->integer(u"SELECT max(id) FROM import_run"_s);
        m_book->done(UndoImport{ImportId::fromValue(last)});
        QCOMPARE(whole(), open);
        m_book->done(UndoImport{ImportId::fromValue(last - 1)});
        QCOMPARE(whole(), before);
    }

    void aChargeOnTopOfTheFiguresIsOwed()
    {
        const PlanId plan = m_book->plan({100'00});
        const PlanRecord before = m_book->read(plan);
        charge(plan, m_book->today(), 1);
        QCOMPARE(m_book->read(plan).currentDue, usd(107'50));
        QCOMPARE(m_book->read(plan).fees.minor(), before.fees.minor() + 2'50);
        charge(plan, m_book->today(), 2);
        QCOMPARE(m_book->read(plan).currentDue, usd(108'50));
        const QString charged = whole();
        charge(plan, m_book->today(), 3);
        m_book->done(UndoImport{ImportId::fromValue(m_store->integer(u"SELECT max(id) FROM import_run"_s))});
        QCOMPARE(whole(), charged);
    }

    void blanksAroundANumberAreNoneOfIt()
    {
        const PlanId plan = m_book->plan({100'00});
        RecordPayment byHand = m_book->paymentOf(plan, 40'00);
        byHand.externalId = u"BANK-1"_s;
        m_book->done(byHand);
        write(QByteArray(heading) + "S1," + keyOf(plan) + ',' + day() + ",40.00,USD,\"BANK-1 \"\nS2," + keyOf(plan) + ',' +
              day() + ",40.00,USD, BANK-1\n");
        QCOMPARE(must(import()).total().unchanged, 2);
        QCOMPARE(m_book->read(plan).payments, usd(40'00));
    }

    void whatWasDueBeforeAFileClosesItsPlanIsJudgedAndUndone()
    {
        const PlanId plan = m_book->plan({100'00});
        const PromiseId promise = m_book->promise(plan, 40'00, 3);
        m_book->now += 12 * 86'400'000LL;
        const QString before = whole();
        write(u"CollectionPlan.csv", "SourceSystemRecordIdentifier,Status\n" + keyOf(plan) + ",Close\n");
        QFile::remove(m_folder.filePath(u"Payment.csv"_s));
        must(import());
        QFile::remove(m_folder.filePath(u"CollectionPlan.csv"_s));
        QVERIFY(m_book->read(plan).isClosed);
        QCOMPARE(m_book->promised(promise).status, PromiseState::Broken);
        QCOMPARE(m_book->differences(), QString());
        undo();
        QCOMPARE(changesSince(before), QString());
        m_book->done(RunDue());
    }

    void nothingMoreIsOwedOnAPlanThatSomebodyClosed()
    {
        const PlanId plan = m_book->plan({100'00});
        ClosePlan close;
        close.plan = plan;
        m_book->done(close);
        const QString before = whole();
        writeItem(plan);
        const ImportReport report = must(import());
        QCOMPARE(report.total().refused, 1);
        QCOMPARE(report.remarks.front().code, u"PLAN.CLOSED"_s);
        QCOMPARE(changesSince(before), QString());
        QFile::remove(m_folder.filePath(u"CollectionPlanItem.csv"_s));
    }

    void aSettledPlanThatOwesMoreIsOpenAgain()
    {
        const PlanId plan = m_book->plan({100'00});
        OpenCase open;
        open.plan = plan;
        open.reason = u"Hardship"_s;
        m_book->done(open);
        m_book->pay(plan, 100'00);
        QVERIFY(m_book->read(plan).isClosed);
        m_book->now += 3'600'000;
        const QString before = whole();
        writeItem(plan);
        QCOMPARE(must(import()).effects.plansReopened, 1);
        QVERIFY(!m_book->read(plan).isClosed);
        QCOMPARE(m_book->read(plan).currentDue, usd(7'50));
        undo();
        QCOMPARE(changesSince(before), QString());
        QFile::remove(m_folder.filePath(u"CollectionPlanItem.csv"_s));
    }

    void moneyFromBeforeAChargePaysWhatThereWasThen()
    {
        const PlanId plan = m_book->plan({100'00});
        charge(plan, QDate(2025, 11, 10), 1);
        m_store->execute(u"UPDATE collection_plan_item SET kind = 'Charge' WHERE source_system_record_identifier = 'charge'"_s);
        bring({{plan, 60'00, QDate(2025, 11, 5)}});
        QCOMPARE(m_book->paidOn(plan), u"0 6000"_s);
        bring({{plan, 10'00, m_book->today()}});
        QCOMPARE(m_book->paidOn(plan), u"750 6250"_s);
    }

    void aChargeOfAnEarlierDateTakesTheMoneyFirst()
    {
        const PlanId plan = m_book->plan({100'00, 100'00});
        const PlanId byHand = m_book->plan({100'00, 100'00});
        for (const PlanId each : {plan, byHand})
            m_book->pay(each, 150'00);
        charge(plan, QDate(2025, 10, 1), 1);
        const ImportId run = ImportId::fromValue(m_store->integer(u"SELECT max(id) FROM import_run"_s));
        AddCharge add;
        add.plan = byHand;
        add.charge = {ItemKind::Charge, {}, QDate(2025, 10, 1), usd(5'00), {}, usd(2'50), {}};
        add.reason = u"late"_s;
        m_book->done(add);
        QCOMPARE(m_book->paidOn(plan), m_book->paidOn(byHand));
        QCOMPARE(m_book->paidOn(plan), u"750 10000 4250"_s);
        QCOMPARE(m_book->read(plan).currentDue, usd(57'50));
        QCOMPARE(m_book->differences(), QString());
        m_book->done(UndoImport{run});
        QCOMPARE(m_book->paidOn(plan), u"10000 5000"_s);
        QCOMPARE(m_book->differences(), QString());
    }

    void aChargeThatTheFiguresHoldIsNotOwedTwice()
    {
        const PlanId plan = m_book->plan({100'00});
        m_store->execute(u"UPDATE collection_plan SET current_due_amount = 10750, figures_as_of_date = '%1'"_s.arg(
            m_book->today().toString(Qt::ISODate)));
        charge(plan, m_book->today(), 1);
        QCOMPARE(m_book->read(plan).currentDue, usd(107'50));
        charge(plan, m_book->today().addDays(30), 1, "later");
        QCOMPARE(m_book->read(plan).currentDue, usd(115'00));
    }

    void figuresOfBeforeTheMoneyDoNotComeBack()
    {
        const PlanId plan = m_book->plan({100'00});
        m_store->execute(
            u"UPDATE collection_plan SET figures_as_of_date = '%1'"_s.arg(m_book->today().addDays(-3).toString(Qt::ISODate)));
        bring({{plan, 40'00, m_book->today()}});
        QFile file(m_folder.filePath(u"CollectionPlan.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("SourceSystemRecordIdentifier,CurrentDueAmount,DaysPastDue,DaysPastDueAsOfDate\nKEPT-" +
                   QByteArray::number(plan.value()) + ",100.00,58," +
                   m_book->today().addDays(-2).toString(Qt::ISODate).toLatin1() + '\n');
        file.close();
        must(import());
        QCOMPARE(m_book->read(plan).currentDue, usd(60'00));
        QVERIFY(QFile::remove(m_folder.filePath(u"CollectionPlan.csv"_s)));
    }

    // What a promise was told with holds the money up to the day of its file, not up to the day on which that came in.
    void aPromiseToldWithMoneyCountsWhatCameAfterItsFile_data()
    {
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<PromiseState>("state");
        QTest::newRow("on the day of the file") << 3 << PromiseState::Open;
        QTest::newRow("on the day after it") << 2 << PromiseState::Kept;
        QTest::newRow("today") << 0 << PromiseState::Kept;
    }
    void aPromiseToldWithMoneyCountsWhatCameAfterItsFile()
    {
        QFETCH(int, daysAgo);
        QFETCH(PromiseState, state);
        const PlanId plan = m_book->plan({100'00});
        QFile::remove(m_folder.filePath(u"Payment.csv"_s));
        m_asOf = m_book->today().addDays(-3);
        write(u"PromiseToPay.csv",
              "SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,Amount,Status,TakenAt,DueDate,"
              "ReceivedAmount,CurrencyIsoCode\nR1," +
                  keyOf(plan) + ",40.00,Open," + day(10) + ',' + day(-5) + ",10.00,USD\n");
        QCOMPARE(must(import()).total().created, 1);
        QVERIFY(QFile::remove(m_folder.filePath(u"PromiseToPay.csv"_s)));
        m_asOf = {};
        bring({{plan, 30'00, m_book->today().addDays(-daysAgo)}});
        QCOMPARE(must(promisesOf(m_book->database, plan)).front().status, state);
        undo();
        undo();
    }

    void desksPayWhileTheFileComesIn()
    {
        std::vector<PlanId> plans;
        for (int i = 0; i < 4; ++i)
            plans.push_back(m_book->plan({100'00, 100'00}));
        for (const PlanId plan : plans)
            m_book->promise(plan, 50'00);
        constexpr int each = 15;
        const std::unique_ptr<QThread> desk(QThread::create([&] {
            const auto connection = m_store->connect();
            for (int i = 0; i < each * 4; ++i)
                must(perform(*connection, m_book->context(), m_book->paymentOf(plans[static_cast<size_t>(i % 4)], 1'00)));
        }));
        std::vector<BankLine> lines;
        for (int i = 0; i < each * 4; ++i)
            lines.push_back({plans[static_cast<size_t>(i % 4)], 2'00, m_book->today()});
        desk->start();
        for (int run = 0; run < 3; ++run)
            bring(lines);
        desk->wait();
        for (const PlanId plan : plans) {
            QCOMPARE(m_book->read(plan).payments, usd(each * 7'00));
            QCOMPARE(m_book->read(plan).currentDue, usd(200'00 - each * 7'00));
        }
    }

    void aFileSaysTheSameAsTheHand()
    {
        QVERIFY(rc::check("money by file or by hand", [&] {
            const auto items = *rc::gen::container<std::vector<qint64>>(*rc::gen::inRange<size_t>(1, 4),
                                                                        rc::gen::inRange<qint64>(10'00, 90'00));
            const PlanId byHand = m_book->plan(items);
            const PlanId byFile = m_book->plan(items);
            if (*rc::gen::arbitrary<bool>()) {
                const qint64 promised = *rc::gen::inRange<qint64>(1'00, items.front() + 1);
                const int days = *rc::gen::inRange(1, 9);
                for (const PlanId plan : {byHand, byFile})
                    m_book->promise(plan, promised, days);
            }
            std::vector<BankLine> lines;
            for (int i = *rc::gen::inRange(1, 5); i > 0; --i)
                lines.push_back(
                    {byFile, *rc::gen::inRange<qint64>(1, 120'00), m_book->today().addDays(-*rc::gen::inRange(0, 3))});
            std::stable_sort(lines.begin(), lines.end(),
                             [](const BankLine &a, const BankLine &b) { return a.valueDate < b.valueDate; });
            for (const BankLine &line : lines) {
                RecordPayment payment = m_book->paymentOf(byHand, line.cents);
                payment.valueDate = line.valueDate;
                m_book->done(payment);
            }
            bring(lines);
            RC_ASSERT(stateOf(byFile).toStdString() == stateOf(byHand).toStdString());
        }));
    }

private:
    void writeItem(PlanId plan)
    {
        QFile::remove(m_folder.filePath(u"Payment.csv"_s));
        write(u"CollectionPlanItem.csv", "SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,DueDate,"
                                         "PrincipalAmount,CurrencyIsoCode\nC1," +
                                             keyOf(plan) + ",2026-01-10,7.50,USD\n");
    }

    void plans(const QByteArray &rows)
    {
        QFile file(m_folder.filePath(u"CollectionPlan.csv"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write("SourceSystemRecordIdentifier,CollectionPlanReason.Code,Status,CurrencyIsoCode,"
                       "CurrentDueAmount,Account.SourceSystemRecordIdentifier\n" +
                       QByteArray(rows)

                           .replace("\n", ",USD,10.00,KEPT-" + QByteArray::number(m_book->account.value()) + '\n'));
        file.close();
        QFile::remove(m_folder.filePath(u"Payment.csv"_s));
        const ImportReport report = must(import());
        QCOMPARE(report.total().refused, 0);
        QFile::remove(file.fileName());
    }

    // An item of five dollars the first time, a dollar more each time it is told again, and two and a half of fees.
    void charge(PlanId plan, QDate due, int time, const QByteArray &key = "charge")
    {
        QFile file(m_folder.filePath(u"CollectionPlanItem.csv"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write("SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,DueDate,PrincipalAmount,"
                       "FeesAmount,CurrencyIsoCode\n" +
                       key + ",KEPT-" + QByteArray::number(plan.value()) + ',' + due.toString(Qt::ISODate).toLatin1() + ',' +
                       QByteArray::number(4 + time) + ".00,2.50,USD\n");
        file.close();
        QFile::remove(m_folder.filePath(u"Payment.csv"_s));
        must(import());
        QFile::remove(file.fileName());
    }
};

KEPT_TEST(BankFileTest)
#include "bankfiletest.moc"
