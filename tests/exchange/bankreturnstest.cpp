// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/casework.h"
#include "models/commands/disputing.h"
#include "models/commands/proposepaymentplan.h"
#include "models/commands/reversepayment.h"
#include "models/commands/rundue.h"
#include "models/commands/setpolicy.h"
#include "models/commands/transferpayment.h"
#include "models/store/caserepository.h"
#include "models/store/paymentrepository.h"
#include "tests/exchange/returnstest.h"
#include "tests/support/testrunner.h"

#include <QFile>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

/// What a bank's file tells of money that went back is carried out as the desk would.
class BankReturnsTest final : public ReturnsTest
{
    Q_OBJECT

private Q_SLOTS:
    void aReturnDoesWhatTheDeskDoes_data() { addForms(); }
    void aReturnDoesWhatTheDeskDoes()
    {
        QFETCH(Form, form);
        const auto arranged = [this] {
            const PlanId plan = m_book->plan({100'00, 100'00});
            m_book->promise(plan, 40'00);
            m_book->pay(plan, 25'00);
            return std::pair(plan, pay(plan, 60'00));
        };
        const auto [byHand, atDesk] = arranged();
        const auto [byFile, atBank] = arranged();
        m_book->now += 86'400'000;
        m_book->done(ReversePayment{atDesk, u"no funds"_s, {}});
        const QString before = whole();
        const ImportReport report = bringRows(row(form, atBank));
        QCOMPARE(report.effects.paymentsTakenBack, 1);
        QCOMPARE(report.effects.plansMoved, 1);
        QCOMPARE(report.total().created + report.total().updated, 1);
        QCOMPARE(stateOf(byFile), stateOf(byHand));
        QCOMPARE(entriesOf(atBank), 1);
        undo();
        QCOMPARE(changesSince(before), QString());
    }

    void whatThePaymentClosedIsOpenAgain_data() { addForms(); }
    void whatThePaymentClosedIsOpenAgain()
    {
        QFETCH(Form, form);
        const PlanId plan = m_book->plan({100'00});
        OpenCase open;
        open.plan = plan;
        open.reason = u"Hardship"_s;
        m_book->done(open);
        const PaymentId first = pay(plan, 30'00);
        pay(plan, 70'00);
        QVERIFY(m_book->read(plan).isClosed);
        m_book->now += 3'600'000;
        const QString before = whole();
        const ImportReport report = bringRows(row(form, first));
        QCOMPARE(report.effects.plansReopened, 1);
        QVERIFY(!m_book->read(plan).isClosed);
        QCOMPARE(m_book->read(plan).currentDue, usd(30'00));
        QCOMPARE(cases(u"status = 'New' AND closed_date IS NULL AND closed_by_payment_id IS NULL"_s), 1);
        undo();
        QCOMPARE(changesSince(before), QString());
        QCOMPARE(cases(u"status = 'Closed'"_s), 1);
    }

    void aReturnAndNewMoneyForTheSamePlan()
    {
        const PlanId plan = m_book->plan({100'00});
        m_book->promise(plan, 40'00);
        const PaymentId first = pay(plan, 100'00);
        QVERIFY(m_book->read(plan).isClosed);
        m_book->now += 3'600'000;
        const QString before = whole();
        const ImportReport report = bringRows(row(Form::Link, first) + fresh("N1", plan, 100'00));
        QCOMPARE(report.effects.plansReopened, 1);
        QCOMPARE(report.effects.plansClosed, 1);
        QVERIFY(m_book->read(plan).isClosed);
        QCOMPARE(m_book->read(plan).payments, usd(100'00));
        QVERIFY(m_book->read(plan).closedByPayment != first);
        undo();
        QCOMPARE(changesSince(before), QString());
    }

    void aPaymentAndItsReturnInOneFile_data()
    {
        QTest::addColumn<bool>("isReturnFirst");
        QTest::addColumn<bool>("hasItems");
        for (const bool isFirst : {false, true})
            for (const bool hasItems : {false, true})
                QTest::addRow("%s, %s", isFirst ? "return first" : "payment first", hasItems ? "items" : "no items")
                    << isFirst << hasItems;
    }
    void aPaymentAndItsReturnInOneFile()
    {
        QFETCH(bool, isReturnFirst);
        QFETCH(bool, hasItems);
        const PlanId plan = hasItems ? m_book->plan({100'00, 100'00}) : bare(200'00);
        if (hasItems)
            m_book->promise(plan, 40'00);
        m_book->now += 3'600'000;
        const QString before = whole();
        const QString state = stateOf(plan);
        const QByteArray payment = fresh("N1", plan, 50'00, "N-1");
        const QByteArray back = "N2," + keyOf(plan) + ',' + day() + ",50.00,USD,N-2,Reversed,N1\n";
        const ImportReport report = bringRows(isReturnFirst ? back + payment : payment + back);
        QCOMPARE(report.effects.paymentsTakenBack, 1);
        QCOMPARE(report.effects.promisesKept, 0);
        QCOMPARE(stateOf(plan), state);
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM payment WHERE status = 'Reversed'"_s), 2);
        const QString brought = whole();
        QCOMPARE(bringRows(payment + back).total().unchanged, 2);
        QCOMPARE(changesSince(brought), QString());
        undo();
        undo();
        QCOMPARE(changesSince(before), QString());
    }

    void aPaymentTheFiguresHoldAndItsReturnAfterThem()
    {
        const PlanId plan = bare(100'00);
        m_store->execute(u"UPDATE collection_plan SET figures_as_of_date = '%1', total_payments_received = 4000"_s.arg(
            QString::fromLatin1(day(2))));
        const QByteArray payment = "N1," + keyOf(plan) + ',' + day(3) + ",40.00,USD,,,\n";
        bringRows(payment + "N2," + keyOf(plan) + ',' + day() + ",40.00,USD,,Reversed,N1\n");
        QCOMPARE(m_book->read(plan).currentDue, usd(140'00));
        QCOMPARE(m_book->read(plan).payments, usd(0));
    }

    void aReturnTheFiguresHoldMovesNothingButReopensThePromise()
    {
        const PlanId plan = m_book->plan({100'00});
        const PromiseId promise = m_book->promise(plan, 40'00);
        const PaymentId payment = pay(plan, 40'00);
        QCOMPARE(m_book->promised(promise).status, PromiseState::Kept);
        m_book->now += 86'400'000;
        m_store->execute(u"UPDATE collection_plan SET figures_as_of_date = '%1', total_payments_received = 0, "
                         "current_due_amount = 10000"_s.arg(QString::fromLatin1(day())));
        m_store->execute(u"UPDATE financial_account SET total_payments_received = 0, current_due_amount = 10000"_s);
        const QString before = whole();
        const ImportReport report = bringRows(row(Form::Link, payment));
        QCOMPARE(report.effects.plansMoved, 0);
        QCOMPARE(m_book->read(plan).currentDue, usd(100'00));
        QCOMPARE(m_book->read(plan).payments, usd(0));
        QCOMPARE(m_book->promised(promise).status, PromiseState::Open);
        undo();
        QCOMPARE(changesSince(before), QString());
        bringRows(row(Form::Link, payment));
    }

    void aBrokenPromiseIsBrokenAgainSinceThen()
    {
        const PlanId plan = m_book->plan({100'00});
        const PromiseId promise = m_book->promise(plan, 40'00, 2);
        m_book->now += 10 * 86'400'000LL;
        m_book->done(RunDue{});
        QCOMPARE(m_book->promised(promise).status, PromiseState::Broken);
        RecordPayment late = m_book->paymentOf(plan, 40'00);
        late.valueDate = m_book->today().addDays(-9);
        const PaymentId payment = m_book->done(late).payment;
        QCOMPARE(m_book->promised(promise).status, PromiseState::Kept);
        m_book->now += 3'600'000;
        const QString before = whole();
        bringRows(row(Form::Link, payment));
        QCOMPARE(m_book->promised(promise).status, PromiseState::Broken);
        QCOMPARE(m_book->read(plan).status, PlanStatus::PromiseBroken);
        undo();
        QCOMPARE(changesSince(before), QString());
    }

    void aPaymentPlanIsJudgedAnew()
    {
        const PlanId plan = m_book->plan({100'00, 100'00});
        m_book->role = Role::Administrator;
        ProposePaymentPlan propose;
        propose.plan = plan;
        propose.input.count = 1;
        propose.input.first = m_book->today().addDays(5);
        propose.input.settlementBasisPoints = 6'000;
        m_book->done(propose);
        m_book->now += 3'600'000;
        const PaymentId payment = pay(plan, 120'00);
        const QString paid = u"payment_schedule WHERE status = 'Completed'"_s;
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM "_s + paid), 1);
        QVERIFY(m_book->read(plan).isClosed);
        m_book->now += 3'600'000;
        const QString before = whole();
        bringRows(row(Form::Link, payment));
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM payment_schedule WHERE status = 'Active' AND received_amount = 0"_s), 1);
        QCOMPARE(m_book->read(plan).currentDue, usd(200'00));
        QVERIFY(!m_book->read(plan).isClosed);
        undo();
        QCOMPARE(changesSince(before), QString());
    }

    void aPaymentAndItsReturnAreUndoneOneAfterTheOther()
    {
        const PlanId plan = m_book->plan({100'00, 100'00});
        m_book->role = Role::Administrator;
        ProposePaymentPlan propose;
        propose.plan = plan;
        propose.input.count = 2;
        propose.input.first = m_book->today().addDays(5);
        m_book->done(propose);
        m_book->now += 3'600'000;
        const QString before = whole();
        bring({{plan, 200'00, m_book->today()}});
        QVERIFY(m_book->read(plan).isClosed);
        m_book->now += 3'600'000;
        Query key(m_store->database(), u"SELECT source_system_record_identifier FROM payment ORDER BY id DESC"_s);
        const auto paid = must(key.first([](const Row &found) { return found.text(0); }));
        bringRows("BACK," + keyOf(plan) + ',' + day() + ",200.00,USD,,Reversed," + paid->toLatin1() + '\n');
        QVERIFY(!m_book->read(plan).isClosed);
        undo();
        QVERIFY(m_book->read(plan).isClosed);
        undo();
        QCOMPARE(changesSince(before), QString());
    }

    void otherMoneyPaysWhatIsOpenAgainAsAtTheDesk()
    {
        const auto arranged = [this] {
            const PlanId plan = m_book->plan({100'00});
            const PaymentId first = pay(plan, 100'00);
            m_book->pay(plan, 30'00);
            return std::pair(plan, first);
        };
        const auto [byHand, atDesk] = arranged();
        const auto [byFile, atBank] = arranged();
        m_book->done(ReversePayment{atDesk, u"no funds"_s, {}});
        m_book->now += 3'600'000;
        const QString before = whole();
        bringRows(row(Form::Link, atBank));
        QCOMPARE(m_book->read(byFile).unallocated, usd(0));
        QCOMPARE(m_book->read(byFile).currentDue, usd(70'00));
        QCOMPARE(stateOf(byFile), stateOf(byHand));
        QCOMPARE(m_book->differences(), QString());
        undo();
        QCOMPARE(changesSince(before), QString());
        bringRows(row(Form::Link, atBank));
        m_book->pay(byHand, 20'00);
        bring({{byFile, 20'00, m_book->today()}});
        QCOMPARE(stateOf(byFile), stateOf(byHand));
    }

    void otherMoneyMovesUpAsAtTheDesk()
    {
        const auto arranged = [this] {
            const PlanId plan = m_book->plan({120'00, 200'00});
            const PaymentId first = pay(plan, 120'00);
            m_book->pay(plan, 120'00);
            return std::pair(plan, first);
        };
        const auto [byHand, atDesk] = arranged();
        const auto [byFile, atBank] = arranged();
        m_book->done(ReversePayment{atDesk, u"no funds"_s, {}});
        m_book->now += 3'600'000;
        const QString before = whole();
        bringRows(row(Form::Link, atBank));
        QCOMPARE(must(itemsOf(m_book->database, byFile)).front().paidMinor(), 120'00);
        QCOMPARE(stateOf(byFile), stateOf(byHand));
        QCOMPARE(m_book->differences(), QString());
        undo();
        QCOMPARE(changesSince(before), QString());
    }

    void moneyToldLateGoesWhereItWouldHaveGone()
    {
        m_book->role = Role::Administrator;
        SetPolicy policy;
        policy.allocationOrder = u"PastDueDueInAdvance Last"_s;
        m_book->done(policy);
        const QDate early(2025, 11, 1);
        const QDate late(2025, 12, 10);
        const PlanId inTime = m_book->plan({100'00, 200'00, 100'00});
        const PlanId toldLate = m_book->plan({100'00, 200'00, 100'00});
        for (const auto &[date, cents] : {std::pair(early, 150'00), std::pair(late, 120'00)}) {
            RecordPayment payment = m_book->paymentOf(inTime, cents);
            payment.valueDate = date;
            m_book->done(payment);
        }
        RecordPayment known = m_book->paymentOf(toldLate, 120'00);
        known.valueDate = late;
        m_book->done(known);
        m_book->now += 3'600'000;
        const QString before = whole();
        bring({{toldLate, 150'00, early}});
        QCOMPARE(stateOf(toldLate), stateOf(inTime));
        QCOMPARE(m_book->differences(), QString());
        undo();
        QCOMPARE(changesSince(before), QString());
    }

    void whatADisputeClosedIsOpenAgain()
    {
        const PlanId plan = m_book->plan({120'00, 200'00});
        const PaymentId payment = pay(plan, 220'00);
        const OpenDispute open{plan, {}, DisputeKind::Amount, usd(100'00), {}, {}, {}, {}, {}, {}};
        const auto dispute = m_book->done(open);
        m_book->done(ResolveDispute{dispute.dispute, DisputeOutcome::Upheld, {}, u"not theirs"_s});
        QVERIFY(m_book->read(plan).isClosed);
        m_book->now += 3'600'000;
        const QString before = whole();
        QCOMPARE(bringRows(row(Form::Link, payment)).effects.plansReopened, 1);
        QCOMPARE(m_book->read(plan).currentDue, usd(220'00));
        undo();
        QCOMPARE(changesSince(before), QString());
    }

    void creditThatNewItemsTookIsCreditAgain()
    {
        const PlanId plan = m_book->plan({100'00});
        m_book->pay(plan, 130'00);
        const QString before = whole();
        write(u"CollectionPlanItem.csv", "SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,DueDate,"
                                         "PrincipalAmount,CurrencyIsoCode\nI1," +
                                             keyOf(plan) + ',' + day() + ",50.00,USD\n");
        must(import());
        QCOMPARE(m_book->read(plan).unallocated, usd(0));
        undo();
        QCOMPARE(changesSince(before), QString());
        QFile::remove(m_folder.filePath(u"CollectionPlanItem.csv"_s));
    }

    void toldTwiceAReturnCountsOnce_data()
    {
        QTest::addColumn<Form>("first");
        QTest::addColumn<Form>("second");
        const std::pair<Form, const char *> forms[] = {{Form::Key, "key"}, {Form::Link, "link"}, {Form::ExternalId, "bank's id"}};
        for (const auto &[first, one] : forms)
            for (const auto &[second, other] : forms)
                QTest::addRow("%s, then %s", one, other) << first << second;
    }
    void toldTwiceAReturnCountsOnce()
    {
        QFETCH(Form, first);
        QFETCH(Form, second);
        const PlanId plan = m_book->plan({100'00});
        const PaymentId payment = pay(plan, 60'00);
        const PaymentId other = pay(plan, 10'00);
        m_book->now += 3'600'000;
        const QByteArray told = row(first, payment, "R1");
        const QByteArray again = row(second, payment, "R2");
        // Two rows of one key are one too many in a file.
        const bool isOneKey = first == Form::Key && second == Form::Key;
        bringRows(isOneKey ? told : told + again);
        QCOMPARE(entriesOf(payment), 1);
        QCOMPARE(m_book->read(plan).payments, usd(10'00));
        const QString once = whole();
        for (const QByteArray &rows : {told, again, isOneKey ? again : again + told}) {
            const ImportReport report = bringRows(rows);
            QCOMPARE(report.effects.paymentsTakenBack, 0);
            QCOMPARE(report.total().created + report.total().updated, 0);
            QCOMPARE(changesSince(once), QString());
        }
        bringRows(row(first, other, "R3"));
        bringRows(row(second, other, "R4"));
        QCOMPARE(entriesOf(other), 1);
        QCOMPARE(m_book->read(plan).payments, usd(0));
    }

    void aReturnThatTheDeskCarriedOutCountsOnce()
    {
        const PlanId plan = m_book->plan({100'00});
        const PaymentId payment = pay(plan, 60'00);
        m_book->done(ReversePayment{payment, u"no funds"_s, {}});
        const QString before = whole();
        const ImportReport report = bringRows(row(Form::Link, payment) + row(Form::ExternalId, payment, "R2"));
        QCOMPARE(report.total().unchanged, 2);
        QCOMPARE(codes(report), QStringList{u"IMPORT.SAME_RETURN"_s});
        QCOMPARE(changesSince(before), QString());
    }

    void whatCannotBeCarriedOutSaysWhy()
    {
        const PlanId plan = m_book->plan({100'00, 100'00});
        const PlanId other = m_book->plan({100'00});
        const PaymentId payment = pay(plan, 60'00);
        const PaymentId moved = pay(plan, 20'00);
        const PaymentId returned = pay(plan, 10'00);
        m_book->now += 3'600'000;
        m_book->role = Role::Supervisor;
        m_book->done(TransferPayment{moved, other, {}, u"wrong plan"_s});
        m_book->done(ReversePayment{returned, u"no funds"_s, u"DESK-1"_s});
        const QByteArray key = keyOf(plan) + ',';
        const QByteArray paymentKey = ",Reversed,KEPT-" + QByteArray::number(payment.value()) + '\n';
        const auto refused = [this](const QByteArray &rows) {
            write(returnsHeading + rows);
            const QString before = whole();
            const ImportReport report = must(import());
            const bool isLeft = report.total().refused == 1 && whole() == before && report.remarks.front().firstRow == 2;
            return isLeft ? codes(report).join(u' ') : u"%1 refused"_s.arg(report.total().refused);
        };
        QCOMPARE(refused("R1," + key + day() + ",60.00,USD,,Reversed,NOBODY\n"), u"IMPORT.UNKNOWN_REFERENCE"_s);
        QCOMPARE(refused("R1," + key + day() + ",59.00,USD," + paymentKey), u"IMPORT.RETURN_AMOUNT"_s);
        QCOMPARE(refused("R1," + keyOf(other) + ',' + day() + ",60.00,USD," + paymentKey), u"IMPORT.RETURN_PLAN"_s);
        QCOMPARE(refused("R1," + key + day() + ",59.00,USD,B-" + QByteArray::number(payment.value()) + ",Reversed,\n"),
                 u"IMPORT.RETURN_AMOUNT"_s);
        QCOMPARE(refused("R1," + key + day() + ",60.00,USD,,Received,KEPT-" + QByteArray::number(payment.value()) + '\n'),
                 u"IMPORT.RETURN_STATUS"_s);
        QCOMPARE(refused("R1," + key + day() + ",-60.00,USD,,,\n"), u"PAYMENT.NEGATIVE"_s);
        QCOMPARE(refused(row(Form::Link, moved)), u"IMPORT.RETURN_MOVED"_s);
        QCOMPARE(refused(row(Form::ExternalId, moved)), u"IMPORT.RETURN_MOVED"_s);
        QCOMPARE(refused("R1," + key + day() + ",10.00,USD,BANK-7,Reversed,KEPT-" + QByteArray::number(returned.value()) + '\n'),
                 u"IMPORT.RETURNED_BEFORE"_s);
        const qint64 entry = m_store->integer(u"SELECT id FROM payment WHERE reverses_id = %1"_s.arg(returned.value()));
        QCOMPARE(refused("R1," + key + day() + ",10.00,USD,,Reversed,KEPT-" + QByteArray::number(entry) + '\n'),
                 u"IMPORT.RETURN_OF_RETURN"_s);
        QCOMPARE(refused("KEPT-" + QByteArray::number(payment.value()) + ',' + key + day() + ",60.00,USD,,Reversed,KEPT-" +
                         QByteArray::number(returned.value()) + '\n'),
                 u"IMPORT.RETURN_KEY"_s);
        QCOMPARE(
            refused("KEPT-" + QByteArray::number(payment.value()) + ',' + keyOf(other) + ',' + day() + ",60.00,USD,,Reversed,\n"),
            u"IMPORT.RETURN_PLAN"_s);
        for (const QString &code :
             {u"IMPORT.RETURN_AMOUNT"_s, u"IMPORT.RETURN_PLAN"_s, u"IMPORT.RETURN_STATUS"_s, u"IMPORT.RETURN_MOVED"_s,
              u"IMPORT.RETURNED_BEFORE"_s, u"IMPORT.RETURN_OF_RETURN"_s, u"IMPORT.RETURN_KEY"_s})
            QVERIFY2(remarkText({}, {}, {code, Severity::Block, u"PAY-7"_s}).contains(u"PAY-7"_s), qPrintable(code));
    }

    void aReturnOfNobodysPaymentIsFiledWithANote()
    {
        const PlanId plan = m_book->plan({100'00});
        const QString state = stateOf(plan);
        const ImportReport report = bringRows("R1," + keyOf(plan) + ',' + day() + ",60.00,USD,B-9,Reversed,\n");
        QCOMPARE(codes(report), QStringList{u"IMPORT.RETURN_UNKNOWN"_s});
        QCOMPARE(report.effects.paymentsTakenBack, 0);
        QCOMPARE(stateOf(plan), state);
    }

    void banksHaveWordsOfTheirOwn()
    {
        const PlanId plan = m_book->plan({100'00});
        const PaymentId payment = pay(plan, 60'00);
        QByteArray told = row(Form::ExternalId, payment);
        QCOMPARE(bringRows(told.replace("Reversed", "returned")).effects.paymentsTakenBack, 1);
    }
};

KEPT_TEST(BankReturnsTest)
#include "bankreturnstest.moc"
