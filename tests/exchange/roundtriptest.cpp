// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/reversepayment.h"
#include "models/commands/undoimport.h"
#include "models/exchange/exporter.h"
#include "tests/exchange/banktest.h"
#include "tests/support/testrunner.h"

#include <QFile>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

/// What goes out with an export is in another store what it was here, and goes on as it would have here.
class RoundTripTest final : public BankTest
{
    Q_OBJECT

private Q_SLOTS:
    void paymentsStillSayWhichPromisesTheyCountFor()
    {
        const PlanId plan = m_book->plan({100'00, 100'00});
        const PromiseId first = m_book->promise(plan, 50'00);
        const PromiseId second = m_book->promise(plan, 30'00, 9);
        m_book->now += 3'600'000;
        m_store->execute(u"UPDATE promise_to_pay SET source_system_record_identifier = 'P;1 %3B x' WHERE id = %1"_s.arg(
            QString::number(first.value()), u"%3B"_s));
        m_book->pay(plan, 70'00);
        QCOMPARE(m_book->promised(first).status, PromiseState::Kept);
        QCOMPARE(m_book->promised(second).received, usd(20'00));
        takeOut(u"first"_s);
        Other other(m_book->context());
        other.bring(m_folder.filePath(u"first"_s));
        QCOMPARE(other.book.differences(), QString());
        QCOMPARE(other.store.integer(u"SELECT count(*) FROM promise_match"_s), 2);
        for (const Book *book : {m_book.get(), &other.book}) {
            const auto database = [&](const QString &sql) { return Query(book->database, sql).integer(); };
            const qint64 id = must(database(u"SELECT id FROM payment WHERE status = 'Received'"_s));
            book->done(ReversePayment{PaymentId::fromValue(id), u"no funds"_s, {}});
            QCOMPARE(must(database(u"SELECT count(*) FROM promise_to_pay WHERE status = 'Open' AND received_amount = 0"_s)), 2);
            QCOMPARE(book->differences(), QString());
        }
    }

    void promisesAndPaymentsMayComeOneAfterTheOther()
    {
        const PlanId plan = m_book->plan({100'00});
        m_book->promise(plan, 50'00);
        m_book->now += 3'600'000;
        m_book->pay(plan, 20'00);
        takeOut(u"all"_s);
        Other other(m_book->context());
        for (const QString &name :
             {u"Account"_s, u"Contact"_s, u"FinancialAccount"_s, u"CollectionPlan"_s, u"CollectionPlanItem"_s})
            if (QFile::exists(m_folder.filePath(u"all/%1.csv"_s.arg(name))))
                other.bring(m_folder.filePath(u"all/%1.csv"_s.arg(name)));
        other.bring(m_folder.filePath(u"all/PromiseToPay.csv"_s));
        const qint64 received = 20'00;
        const QString sum = u"SELECT CAST(sum(received_amount) AS BIGINT) FROM promise_instalment"_s;
        QCOMPARE(other.store.integer(sum), received);
        const QString before = other.book.differences();
        const ImportId run = *other.bring(m_folder.filePath(u"all/Payment.csv"_s)).run;
        QCOMPARE(other.store.integer(sum), received);
        QCOMPARE(other.store.integer(u"SELECT amount FROM promise_match"_s), received);
        QCOMPARE(other.book.differences(), QString());
        other.book.done(UndoImport{run});
        QCOMPARE(other.store.integer(sum), received);
        QCOMPARE(other.store.integer(u"SELECT count(*) FROM promise_match"_s), 0);
        QCOMPARE(other.book.differences(), before);
    }

    void whatAPaymentCountsForIsReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("no amount") << QByteArray("KEPT-1 1") << u"IMPORT.PROMISE_PARTS"_s;
        QTest::newRow("no number") << QByteArray("KEPT-1 x 5.00") << u"IMPORT.PROMISE_PARTS"_s;
        QTest::newRow("nothing") << QByteArray("KEPT-1 1 0.00") << u"IMPORT.PROMISE_PARTS"_s;
        QTest::newRow("nobody's") << QByteArray("NOBODY 1 5.00") << u"IMPORT.PROMISE_UNKNOWN"_s;
    }
    void whatAPaymentCountsForIsReadStrictly()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        const PlanId plan = m_book->plan({100'00});
        write("SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,ValueDate,Amount,CurrencyIsoCode,"
              "PromiseParts\nM1," +
              keyOf(plan) + ',' + day() + ",5.00,USD," + text + '\n');
        const ImportReport report = must(import());
        QCOMPARE(report.remarks.size(), size_t(1));
        QCOMPARE(report.remarks.front().code, code);
        QCOMPARE(report.total().refused, code == u"IMPORT.PROMISE_PARTS" ? 1 : 0);
    }

    // A file can't give a promise money that it was not told with, nor more than the payment has.
    void aFileNamesNoMoreThanWasReceived()
    {
        const PlanId plan = m_book->plan({100'00});
        const PromiseId promise = m_book->promise(plan, 50'00);
        write("SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,ValueDate,Amount,CurrencyIsoCode,"
              "PromiseParts\nM1," +
              keyOf(plan) + ',' + day() + ",5.00,USD,KEPT-" + QByteArray::number(promise.value()) + " 1 50.00\n");
        QCOMPARE(must(import()).total().refused, 0);
        QCOMPARE(m_book->promised(promise).received, usd(5'00));
        QCOMPARE(m_book->promised(promise).status, PromiseState::Open);
    }

    void figuresComeOutAsOfTheLastMoneyInThem()
    {
        const PlanId withItems = m_book->plan({100'00, 100'00});
        const PlanId without = bare(70'00);
        m_store->execute(u"UPDATE collection_plan SET figures_as_of_date = '%1', past_due_since = '2025-11-15'"_s.arg(
            QString::fromLatin1(day(20))));
        m_store->execute(u"UPDATE collection_plan SET total_payments_received = 5000, opening_payments_received = 5000 "
                         "WHERE id = %1"_s.arg(without.value()));
        for (const PlanId plan : {withItems, without}) {
            RecordPayment payment = m_book->paymentOf(plan, 60'00);
            payment.valueDate = m_book->today().addDays(-2);
            m_book->done(payment);
        }
        takeOut(u"figures"_s);
        Other other(m_book->context());
        QCOMPARE(other.bring(m_folder.filePath(u"figures"_s)).effects.plansMoved, 0);
        QCOMPARE(other.book.differences(), QString());
        const QString sums =
            u"SELECT CAST(sum(current_due_amount * 1000000 + total_payments_received * 1000 + unallocated_amount + "
            "7 * opening_payments_received) AS BIGINT) FROM collection_plan"_s;
        QCOMPARE(other.store.integer(sums), m_store->integer(sums));
        must(exportRecords(other.store.database(), u"all"_s, m_folder.filePath(u"figures-again"_s), m_book->today()));
        for (const auto &name : {u"CollectionPlan.csv"_s, u"CollectionPlanItem.csv"_s, u"Payment.csv"_s})
            QCOMPARE(rowsOf(u"figures-again/"_s + name), rowsOf(u"figures/"_s + name));
        // In the store that they come from they are no news.
        const QString before = whole();
        ImportRequest request;
        request.paths = QStringList{m_folder.filePath(u"figures"_s)};
        QCOMPARE(must(runImport(m_book->database, m_book->context(), request)).total().refused, 0);
        QCOMPARE(changesSince(before), QString());
    }

private:
    QByteArrayList rowsOf(const QString &path) const
    {
        QFile file(m_folder.filePath(path));
        QByteArrayList rows = file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
        std::sort(rows.begin(), rows.end());
        return rows;
    }

    /// An empty store on the same engine at the same time.
    struct Other
    {
        explicit Other(const Context &context) : store(engine()), book(store.database())
        {
            for (const auto &table : {u"contact_point"_s, u"contact"_s, u"financial_account"_s, u"account"_s})
                store.execute(u"DELETE FROM "_s + table);
            book.now = context.now;
        }

        ImportReport bring(const QString &path)
        {
            ImportRequest request;
            request.paths = QStringList{path};
            ImportReport report = must(runImport(store.database(), book.context(), request));
            if (report.total().refused > 0)
                giveUp(Error{ErrorKind::Invalid, report.remarks.front().code, report.remarks.front().hint, {}, {}});
            return report;
        }

        static QString engine()
        {
            QFETCH_GLOBAL(QString, engine);
            return engine;
        }

        TestDatabase store;
        Book book;
    };

    void takeOut(const QString &name)
    {
        must(exportRecords(m_book->database, u"all"_s, m_folder.filePath(name), m_book->today()));
    }
};

KEPT_TEST(RoundTripTest)
#include "roundtriptest.moc"
