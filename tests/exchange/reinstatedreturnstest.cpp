// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/placehold.h"
#include "models/commands/reinstatepayment.h"
#include "models/commands/reversepayment.h"
#include "models/commands/rundue.h"
#include "models/commands/undoimport.h"
#include "models/commands/withdrawhold.h"
#include "models/exchange/exporter.h"
#include "tests/exchange/returnstest.h"
#include "tests/support/testrunner.h"

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;

} // namespace

/// What a file told, somebody withdrew, and a file tells again.
class ReinstatedReturnsTest final : public ReturnsTest
{
    Q_OBJECT

private Q_SLOTS:
    void aReturnThatAFileToldIsUndoneExactly_data() { addForms(); }
    void aReturnThatAFileToldIsUndoneExactly()
    {
        QFETCH(Form, form);
        const PlanId plan = m_book->plan({100'00, 100'00});
        m_book->promise(plan, 40'00);
        m_book->pay(plan, 25'00);
        const PaymentId payment = pay(plan, 60'00);
        const QString before = m_book->figures(plan);
        m_book->now += dayMs;
        bringRows(row(form, payment));
        m_book->now += dayMs;
        m_book->done(ReinstatePayment{payment, u"the bank's mistake"_s});
        QCOMPARE(m_book->figures(plan), before);
    }

    void aPlanThatTheReturnOpenedIsClosedOnItsDayAgain()
    {
        const PlanId plan = m_book->plan({100'00});
        const PaymentId payment = pay(plan, 30'00);
        pay(plan, 70'00);
        const QString before = m_book->figures(plan);
        m_book->now += dayMs;
        QCOMPARE(bringRows(row(Form::Link, payment)).effects.plansReopened, 1);
        m_book->now += 30 * dayMs;
        m_book->done(RunDue());
        m_book->done(ReinstatePayment{payment, u"the bank's mistake"_s});
        QCOMPARE(m_book->figures(plan), before);
    }

    void toldAgainItGoesOnCounting_data() { addForms(); }
    void toldAgainItGoesOnCounting()
    {
        QFETCH(Form, form);
        const PlanId plan = m_book->plan({100'00});
        const PaymentId payment = pay(plan, 60'00);
        const QByteArray told = row(form, payment);
        bringRows(told);
        m_book->done(ReinstatePayment{payment, u"the bank's mistake"_s});
        const QString before = m_book->figures(plan);
        m_book->now += dayMs;
        const ImportReport report = bringRows(told);
        QCOMPARE(report.effects.paymentsTakenBack, 0);
        QCOMPARE(codes(report), QStringList{u"IMPORT.RETURN_WITHDRAWN"_s});
        QCOMPARE(m_book->figures(plan), before);
        QVERIFY(remarkText({}, {}, {u"IMPORT.RETURN_WITHDRAWN"_s, Severity::Note, u"PAY-7"_s}).contains(u"PAY-7"_s));
    }

    void byItsOwnNumberItIsKnownToo()
    {
        const PlanId plan = m_book->plan({100'00});
        const PaymentId payment = pay(plan, 60'00);
        const QByteArray its = ",60.00,USD,R-77,Reversed,KEPT-" + QByteArray::number(payment.value()) + '\n';
        bringRows("FIRST," + keyOf(plan) + ',' + day() + its);
        m_book->done(ReinstatePayment{payment, u"the bank's mistake"_s});
        m_book->now += dayMs;
        const ImportReport report = bringRows("SECOND," + keyOf(plan) + ',' + day() + its);
        QCOMPARE(codes(report), QStringList{u"IMPORT.RETURN_WITHDRAWN"_s});
        QCOMPARE(m_book->read(plan).payments, usd(60'00));
    }

    void aLaterReturnTakesItBackAfterAll_data()
    {
        QTest::addColumn<Form>("form");
        QTest::newRow("by a row that names the payment") << Form::Link;
        QTest::newRow("by the bank's own identifier") << Form::ExternalId;
    }
    void aLaterReturnTakesItBackAfterAll()
    {
        QFETCH(Form, form);
        const PlanId plan = m_book->plan({100'00});
        const PaymentId payment = pay(plan, 60'00);
        bringRows(row(form, payment));
        m_book->done(ReinstatePayment{payment, u"the bank's mistake"_s});
        m_book->now += dayMs;
        const QString before = whole();
        QCOMPARE(bringRows(row(form, payment)).effects.paymentsTakenBack, 1);
        QCOMPARE(m_book->read(plan).payments, usd(0));
        undo();
        QCOMPARE(changesSince(before), QString());
    }

    void whatTheDeskTookBackAndLetCountAgainAFileTakesBack_data() { addForms(); }
    void whatTheDeskTookBackAndLetCountAgainAFileTakesBack()
    {
        QFETCH(Form, form);
        const PlanId plan = m_book->plan({100'00});
        const PaymentId payment = pay(plan, 60'00);
        m_book->done(ReversePayment{payment, u"wrong one"_s, u"R-1"_s});
        m_book->done(ReinstatePayment{payment, u"right one"_s});
        QCOMPARE(bringRows(row(form, payment)).effects.paymentsTakenBack, 1);
        QCOMPARE(m_book->read(plan).payments, usd(0));
    }

    void theImportThatToldOfItIsNotTakenBackAnyMore()
    {
        const PlanId plan = m_book->plan({100'00});
        const PaymentId payment = pay(plan, 60'00);
        bringRows(row(Form::Link, payment));
        const auto run = ImportId::fromValue(m_store->integer(u"SELECT max(id) FROM import_run"_s));
        m_book->now += dayMs;
        m_book->done(ReinstatePayment{payment, u"the bank's mistake"_s});
        QCOMPARE(m_book->run(UndoImport{run}).error().code, u"IMPORT.UNDO.CHANGED"_s);
    }

    void whatIsExportedComesIntoAnEmptyStoreWithoutWhatWasWithdrawn()
    {
        m_book->role = Role::Supervisor;
        const PlanId plan = m_book->plan({100'00, 100'00});
        const PaymentId payment = pay(plan, 60'00);
        m_book->done(ReversePayment{payment, u"wrong one"_s, u"R-1"_s});
        PlaceHold hold;
        hold.reason = HoldReason::BreathingSpace;
        hold.plan = plan;
        hold.end = m_book->today().addDays(9);
        const HoldId placed = m_book->done(hold).hold;
        m_book->now += dayMs;
        const QString old = m_folder.filePath(u"old"_s);
        must(exportRecords(m_book->database, u"Hold"_s, old, m_book->today()));
        m_book->done(ReinstatePayment{payment, u"right one"_s});
        m_book->done(WithdrawHold{placed, u"another customer"_s});
        const QString folder = m_folder.filePath(u"all"_s);
        must(exportRecords(m_book->database, u"all"_s, folder, m_book->today()));
        QFETCH_GLOBAL(QString, engine);
        TestDatabase other(engine);
        ImportRequest request;
        request.paths = QStringList{folder};
        const ImportReport report = must(runImport(other.database(), m_book->context(), request));
        QVERIFY2(report.total().refused == 0, qPrintable(codes(report).join(u' ')));
        QCOMPARE(other.integer(u"SELECT count(*) FROM payment WHERE status = 'Received'"_s), 1);
        QCOMPARE(other.integer(u"SELECT count(*) FROM payment"_s), 1);
        QCOMPARE(other.integer(u"SELECT count(*) FROM hold"_s), 0);
        QCOMPARE(other.integer(u"SELECT total_payments_received FROM collection_plan"_s), 60'00);
        const QString before = m_book->figures(plan);
        request.paths = QStringList{old};
        const ImportReport again = must(runImport(m_book->database, m_book->context(), request));
        QCOMPARE(codes(again), QStringList{u"IMPORT.HOLD_WITHDRAWN"_s});
        QCOMPARE(m_book->figures(plan), before);
    }
};

KEPT_TEST(ReinstatedReturnsTest)
#include "reinstatedreturnstest.moc"
