// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/reversepayment.h"
#include "models/commands/transferpayment.h"
#include "tests/exchange/banktest.h"
#include "tests/support/testrunner.h"

#include <QFile>

#include <rapidcheck.h>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

/// Files come to plans whose figures a feed told before: items and plan agree after each, what is not counted is said, and the undo
/// is exact.
class LaterFileTest final : public BankTest
{
    Q_OBJECT

private Q_SLOTS:
    void moneyOfTheFiguresDayThatTheyDoNotKnowIsPosted()
    {
        feed();
        const QString before = whole();
        const ImportReport report = payments("Z1", m_p1, 10'00, day(20));
        QCOMPARE(remarks(report), QString());
        QCOMPARE(figures(m_p1), u"due 325.00 received 10.00 free 0.00"_s);
        QCOMPARE(m_book->differences(), QString());
        undo();
        QCOMPARE(changesSince(before), QString());
        payments("Z1", m_p1, 10'00, day(20));
        TransferPayment transfer;
        transfer.payment = PaymentId::fromValue(m_store->integer(u"SELECT id FROM payment"_s));
        transfer.to = m_p5;
        transfer.reason = u"x"_s;
        m_book->done(transfer);
        QCOMPARE(figures(m_p1), u"due 335.00 received 0.00 free 0.00"_s);
        QCOMPARE(figures(m_p5), u"due 90.00 received 10.00 free 0.00"_s);
    }

    void moneyThatTheFiguresToldOfIsNotTakenOffAgain()
    {
        feed("325.00", "10.00");
        const QString before = whole();
        const ImportReport report = payments("Z1", m_p1, 10'00, day(20));
        QCOMPARE(remarks(report), u"IMPORT.IN_FIGURES "_s + QString::fromLatin1(day(20)) + u';');
        QCOMPARE(figures(m_p1), u"due 325.00 received 10.00 free 0.00"_s);
        QCOMPARE(m_book->differences(), QString());
        undo();
        QCOMPARE(changesSince(before), QString());
        payments("Z1", m_p1, 10'00, day(20));
        payments("Z2", m_p1, 10'00, day(20));
        QCOMPARE(figures(m_p1), u"due 315.00 received 20.00 free 0.00"_s);
    }

    void moneyOfTheFiguresDayOfAPlanWithoutItemsIsInThem()
    {
        feed();
        const QString before = whole();
        const ImportReport report = payments("Z1", m_p5, 10'00, day(20));
        QCOMPARE(remarks(report), u"IMPORT.IN_FIGURES "_s + QString::fromLatin1(day(20)) + u';');
        QCOMPARE(figures(m_p5), u"due 100.00 received 10.00 free 0.00"_s);
        QCOMPARE(m_book->differences(), QString());
        undo();
        QCOMPARE(changesSince(before), QString());
        payments("Z1", m_p5, 10'00, day(20));
        m_book->done(ReversePayment{PaymentId::fromValue(m_store->integer(u"SELECT id FROM payment"_s)), u"x"_s, {}});
        QCOMPARE(m_book->read(m_p5).payments, usd(0));
    }

    void aReturnOfTheFiguresDayThatTheyDoNotKnowIsPosted()
    {
        feed();
        payments("Z1", m_p1, 10'00, day(30));
        const QString before = whole();
        write("SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,ValueDate,Amount,CurrencyIsoCode,Status,"
              "Reverses.SourceSystemRecordIdentifier\nB1,P1," +
              day(25) + ",10.00,USD,Reversed,Z1\n");
        bringAll();
        QCOMPARE(figures(m_p1), u"due 335.00 received 0.00 free 0.00"_s);
        QCOMPARE(m_book->differences(), QString());
        undo();
        QCOMPARE(changesSince(before), QString());
    }

    void aRowThatIsRefusedTakesNothingFromTheRowsAfterIt()
    {
        feed("325.00", "10.00");
        write("SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,ValueDate,Amount,CurrencyIsoCode\n"
              "Z0,P1,,10.00,USD\nZ9,P1," +
              day(20) + ",-10.00,USD\nZ1,P1," + day(20) + ",10.00,USD\n");
        const ImportReport report = must(import());
        QCOMPARE(report.total().refused, 2);
        QCOMPARE(remarks(report).count(u"IMPORT.IN_FIGURES"_s), 1);
        QCOMPARE(figures(m_p1), u"due 325.00 received 10.00 free 0.00"_s);
        QCOMPARE(m_book->differences(), QString());
    }

    void aReturnThatIsRefusedLeavesThePaymentToTheNextRow()
    {
        feed();
        payments("Z1", m_p1, 10'00, day(30));
        write("SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,ValueDate,Amount,CurrencyIsoCode,Status,"
              "Reverses.SourceSystemRecordIdentifier\nB0,P1,,10.00,USD,Reversed,Z1\nB1,P1," +
              day(25) + ",10.00,USD,Reversed,Z1\n");
        const ImportReport report = must(import());
        QCOMPARE(report.total().refused, 1);
        QCOMPARE(report.total().created, 1);
        QCOMPARE(figures(m_p1), u"due 335.00 received 0.00 free 0.00"_s);
        QCOMPARE(m_book->differences(), QString());
    }

    void aChargeOfBeforeTheFiguresThatTheyDoNotKnowIsOwed()
    {
        feed();
        const QString before = whole();
        QCOMPARE(remarks(items("N1,P1,Charge," + day(25) + ",USD,0.00,10.00\n")), QString());
        QCOMPARE(figures(m_p1), u"due 345.00 received 0.00 free 0.00"_s);
        QCOMPARE(m_store->integer(u"SELECT total_fees_amount FROM collection_plan WHERE id = %1"_s.arg(m_p1.value())), 10'00);
        QCOMPARE(m_book->differences(), QString());
        undo();
        QCOMPARE(changesSince(before), QString());
    }

    // A debt that is told without its items is the same when they come.
    void itemsThatMakeUpTheDebtAddNothing()
    {
        feed();
        payments("Z1", m_p5, 30'00, day(3));
        QCOMPARE(figures(m_p5), u"due 70.00 received 30.00 free 0.00"_s);
        const QString before = whole();
        items("N1,P5,Instalment," + day(60) + ",USD,40.00,0.00\nN2,P5,Charge," + day(50) + ",USD,50.00,10.00\n");
        QCOMPARE(figures(m_p5), u"due 70.00 received 30.00 free 0.00"_s);
        QCOMPARE(m_store->integer(u"SELECT total_fees_amount FROM collection_plan WHERE id = %1"_s.arg(m_p5.value())), 0);
        QCOMPARE(m_book->differences(), QString());
        undo();
        QCOMPARE(changesSince(before), QString());
    }

    void aChargeOnAPlanWithoutItemsIsRefusedAsAtTheDesk()
    {
        feed();
        payments("Z1", m_p5, 30'00, day(3));
        const QString before = whole();
        const ImportReport report = must(
            itemRows("N4,P5,Charge," + day(2) + ",USD,10.00,0.00\nN5,P1,Charge," + day(2) + ",USD,10.00,0.00\n"));
        QCOMPARE(remarks(report), u"CHARGE.NOITEMS ;"_s);
        QCOMPARE(report.total().created, 1);
        QCOMPARE(figures(m_p5), u"due 70.00 received 30.00 free 0.00"_s);
        QCOMPARE(figures(m_p1), u"due 345.00 received 0.00 free 0.00"_s);
        undo();
        QCOMPARE(changesSince(before), QString());
    }

    void aCorrectedItemMovesWhatIsDue()
    {
        feed();
        m_book->done([&] {
            RecordPayment payment = m_book->paymentOf(m_p1, 115'00);
            payment.valueDate = m_book->today().addDays(-5);
            return payment;
        }());
        QCOMPARE(figures(m_p1), u"due 220.00 received 115.00 free 0.00"_s);
        const QString before = whole();
        items("I1,P1,Instalment," + day(60) + ",USD,135.00,0.00\n");
        QCOMPARE(figures(m_p1), u"due 240.00 received 115.00 free 0.00"_s);
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM collection_plan_item WHERE status = 'Paid'"_s), 0);
        QCOMPARE(m_book->differences(), QString());
        // More is paid by the same file that raises it.
        undo();
        QCOMPARE(changesSince(before), QString());
        write(u"Payment.csv", "SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,ValueDate,Amount,"
                              "CurrencyIsoCode\nZ9,P1," +
                                  day(1) + ",20.00,USD\n");
        items("I1,P1,Instalment," + day(60) + ",USD,135.00,0.00\n");
        QFile::remove(m_folder.filePath(u"Payment.csv"_s));
        QCOMPARE(figures(m_p1), u"due 220.00 received 135.00 free 0.00"_s);
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM collection_plan_item WHERE status = 'Paid'"_s), 1);
        undo();
        QCOMPARE(changesSince(before), QString());
    }

    void anItemIsNotCorrectedBelowWhatIsPaid()
    {
        feed();
        m_book->pay(m_p1, 115'00);
        const QString before = whole();
        const ImportReport report = must(
            itemRows("I1,P1,Instalment," + day(60) + ",USD,80.00,0.00\nI2,P1,Instalment," + day(50) + ",USD,210.00,0.00\n"));
        QCOMPARE(remarks(report), u"IMPORT.BELOW_PAID 115.00;"_s);
        QCOMPARE(report.remarks.front().heading, u"PrincipalAmount"_s);
        QCOMPARE(report.total().updated, 1);
        QCOMPARE(figures(m_p1), u"due 210.00 received 115.00 free 0.00"_s);
        undo();
        QCOMPARE(changesSince(before), QString());
    }

    void anItemThatAFileClosesIsNotOwed()
    {
        feed();
        const QString before = whole();
        write(u"CollectionPlanItem.csv", "SourceSystemRecordIdentifier,Status\nI1,Closed\n");
        bringAll();
        QFile::remove(m_folder.filePath(u"CollectionPlanItem.csv"_s));
        QCOMPARE(figures(m_p1), u"due 220.00 received 0.00 free 0.00"_s);
        QCOMPARE(m_book->differences(), QString());
        undo();
        QCOMPARE(changesSince(before), QString());
    }

    // Figures without a date are as of the day that was given for the import.
    void figuresWithoutADateAreOfTheDayOfTheImport()
    {
        m_asOf = m_book->today().addDays(-20);
        feed("335.00", "0.00", false);
        m_asOf = {};
        payments("Z1", m_p1, 10'00, day(3));
        payments("Z2", m_p5, 10'00, day(3));
        QCOMPARE(figures(m_p1), u"due 325.00 received 10.00 free 0.00"_s);
        QCOMPARE(figures(m_p5), u"due 90.00 received 10.00 free 0.00"_s);
        QCOMPARE(remarks(payments("Z3", m_p5, 10'00, day(20))), u"IMPORT.IN_FIGURES "_s + QString::fromLatin1(day(20)) + u';');
    }

    void itemsAndPlanAgreeAfterAnyFiles()
    {
        feed();
        const QString before = whole();
        QVERIFY(rc::check("files after a feed", [&] {
            int files = 0;
            for (int i = *rc::gen::inRange(1, 5); i > 0; --i) {
                const QByteArray key = QByteArray::number(++m_keys);
                const QByteArray date = day(*rc::gen::inRange(1, 40));
                const qint64 cents = *rc::gen::inRange<qint64>(1, 200'00);
                const QByteArray known = *rc::gen::element<QByteArray>("I1", "I2", "N" + key);
                if (*rc::gen::arbitrary<bool>())
                    payments("Z" + key, *rc::gen::element(m_p1, m_p5), cents, date);
                else
                    must(itemRows(known + ",P1,Instalment," + date + ",USD," + bankAmount(cents) + ',' +
                                  bankAmount(*rc::gen::inRange<qint64>(0, 50'00)) + '\n'));
                ++files;
                RC_ASSERT(m_book->differences().toStdString() == std::string());
            }
            while (files-- > 0)
                undo();
            RC_ASSERT(changesSince(before).toStdString() == std::string());
        }));
    }

private:
    /// P1 owes two items, P5 an amount without any, as of 20 days ago.
    void feed(const QByteArray &due = "335.00", const QByteArray &received = "0.00", bool isDated = true)
    {
        QFile::remove(m_folder.filePath(u"Payment.csv"_s));
        const QByteArray days = isDated ? ",30," + day(20) : QByteArray(",,");
        write(u"CollectionPlan.csv",
              "SourceSystemRecordIdentifier,Account.SourceSystemRecordIdentifier,TimeZone,CurrencyIsoCode,InitialDueAmount,"
              "CurrentDueAmount,TotalPaymentsReceived,DaysPastDue,DaysPastDueAsOfDate\nP1,KEPT-900001,America/"
              "New_York,USD,335.00," +
                  due + ',' + received + days + "\nP5,KEPT-900001,America/New_York,USD,100.00,100.00,0.00" + days + '\n');
        items("I1,P1,Instalment," + day(60) + ",USD,115.00,0.00\nI2,P1,Instalment," + day(50) + ",USD,220.00,0.00\n");
        QFile::remove(m_folder.filePath(u"CollectionPlan.csv"_s));
        const auto plan = [&](const QString &key) {
            return PlanId::fromValue(
                m_store->integer(u"SELECT id FROM collection_plan WHERE source_system_record_identifier = '%1'"_s.arg(key)));
        };
        m_p1 = plan(u"P1"_s);
        m_p5 = plan(u"P5"_s);
    }

    ImportReport bringAll()
    {
        ImportReport report = must(import());
        if (report.total().refused > 0)
            giveUp(Error{ErrorKind::Invalid, report.remarks.front().code, {}, {}, {}});
        return report;
    }

    Result<ImportReport> itemRows(const QByteArray &rows)
    {
        write(u"CollectionPlanItem.csv",
              "SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,Kind,DueDate,CurrencyIsoCode,"
              "PrincipalAmount,FeesAmount\n" +
                  rows);
        auto report = import();
        QFile::remove(m_folder.filePath(u"CollectionPlanItem.csv"_s));
        return report;
    }

    ImportReport items(const QByteArray &rows)
    {
        ImportReport report = must(itemRows(rows));
        if (report.total().refused > 0)
            giveUp(Error{ErrorKind::Invalid, report.remarks.front().code, {}, {}, {}});
        return report;
    }

    ImportReport payments(const QByteArray &key, PlanId plan, qint64 cents, const QByteArray &date)
    {
        write("SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,ValueDate,Amount,CurrencyIsoCode\n" +
              key + (plan == m_p1 ? ",P1," : ",P5,") + date + ',' + bankAmount(cents) + ",USD\n");
        ImportReport report = bringAll();
        QFile::remove(m_folder.filePath(u"Payment.csv"_s));
        return report;
    }

    QString figures(PlanId id) const
    {
        const PlanRecord plan = m_book->read(id);
        return u"due %1 received %2 free %3"_s.arg(QString::fromLatin1(bankAmount(plan.currentDue.minor())),
                                                   QString::fromLatin1(bankAmount(plan.payments.minor())),
                                                   QString::fromLatin1(bankAmount(plan.unallocated.minor())));
    }

    static QString remarks(const ImportReport &report)
    {
        QString text;
        for (const RemarkGroup &group : report.remarks)
            text += group.code + u' ' + group.hint + u';';
        return text;
    }

    PlanId m_p1 = PlanId::fromValue(0);
    PlanId m_p5 = PlanId::fromValue(0);
    int m_keys = 0;
};

KEPT_TEST(LaterFileTest)
#include "laterfiletest.moc"
