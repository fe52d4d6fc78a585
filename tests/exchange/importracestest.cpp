// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/reversepayment.h"
#include "models/commands/transferpayment.h"
#include "models/store/paymentrepository.h"
#include "tests/exchange/banktest.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QFile>
#include <QThread>

#include <atomic>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

/// Feeds that tell of the same plans come in at once, while desks work on these.
class ImportRacesTest final : public BankTest
{
    Q_OBJECT

private Q_SLOTS:
    void feedsAndDesksNeverWaitForEachOtherForEver()
    {
        m_book->role = Role::Supervisor;
        m_plans.clear();
        m_paid.clear();
        m_failed = 0;
        m_takenBack = 0;
        for (int i = 0; i < plans; ++i) {
            m_plans.push_back(m_book->plan({100'00, 100'00}));
            m_book->promise(m_plans.back(), 40'00);
            m_paid.push_back(m_book->pay(m_plans.back(), 10'00).payment);
        }
        m_book->now += 3'600'000;
        feed(u"up"_s, false);
        feed(u"down"_s, true);
        const std::vector<std::unique_ptr<QThread>> all = [this] {
            std::vector<std::unique_ptr<QThread>> threads;
            threads.emplace_back(QThread::create([this] { bringFeed(u"up"_s); }));
            threads.emplace_back(QThread::create([this] { bringFeed(u"down"_s); }));
            for (int desk = 0; desk < 3; ++desk)
                threads.emplace_back(QThread::create([this, desk] { work(desk); }));
            return threads;
        }();
        for (const auto &thread : all)
            thread->start();
        for (const auto &thread : all)
            thread->wait();
        QCOMPARE(m_failed.load(), 0);
        QCOMPARE(m_takenBack.load(), plans / 2);
        for (const PlanId plan : m_plans) {
            const PlanRecord read = m_book->read(plan);
            qint64 received = 0;
            for (const PaymentRecord &payment : must(receivedPaymentsOf(m_book->database, plan)))
                received += payment.amount.minor();
            QCOMPARE(read.payments.minor(), received);
            QCOMPARE(read.currentDue.minor() - read.unallocated.minor(), 200'00 - received);
        }
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM payment WHERE external_id LIKE 'X-%'"_s), plans);
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM payment WHERE method = 'Desk' AND status = 'Received'"_s),
                 3 * rounds / 2);
    }

private:
    static constexpr int plans = 24;
    static constexpr int rounds = 20;

    QString folder(const QString &name) const { return m_folder.filePath(name); }

    // Both bring the same money; the desk's payments of every second plan went back, as the first feed says.
    void feed(const QString &name, bool isDown)
    {
        QByteArrayList payments;
        QByteArrayList planRows;
        for (size_t i = 0; i < m_plans.size(); ++i) {
            const QByteArray number = QByteArray::number(static_cast<qint64>(i));
            const QByteArray key = keyOf(m_plans[i]);
            planRows.append(key + ",Segment " + name.toLatin1());
            payments.append(name.toLatin1() + '-' + number + ',' + key + ',' + day() + ",5.00,USD,X-" + number + ",,");
            if (i % 2 == 0)
                payments.append(name.toLatin1() + "-back-" + number + ',' + key + ',' + day() + ",10.00,USD,,Reversed,KEPT-" +
                                QByteArray::number(m_paid[i].value()));
        }
        if (isDown) {
            std::reverse(payments.begin(), payments.end());
            std::reverse(planRows.begin(), planRows.end());
        }
        QDir(m_folder.path()).mkpath(name);
        write(QString(name + u"/Payment.csv"_s),
              "SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,ValueDate,Amount,CurrencyIsoCode,"
              "ExternalId,Status,Reverses.SourceSystemRecordIdentifier\n" +
                  payments.join('\n') + '\n');
        write(QString(name + u"/CollectionPlan.csv"_s),
              "SourceSystemRecordIdentifier,CollectionPlanSegment\n" + planRows.join('\n') + '\n');
        write(QString(name + u"/FinancialAccount.csv"_s), "SourceSystemRecordIdentifier,Product\nKEPT-" +
                                                              QByteArray::number(m_book->card.value()) + ",Card " +
                                                              name.toLatin1() + '\n');
    }

    void bringFeed(const QString &name)
    {
        const auto connection = m_store->connect();
        ImportRequest request;
        request.paths = QStringList{folder(name)};
        const auto report = runImport(*connection, m_book->context(), request);
        if (!report || report->total().refused > 0) {
            const QString why = report ? report->remarks.front().object + u' ' + report->remarks.front().code + u' ' +
                                             report->remarks.front().firstValue
                                       : report.error().code;
            qWarning("%s: %s", qPrintable(name), qPrintable(why));
            ++m_failed;
            return;
        }
        m_takenBack += static_cast<int>(report->effects.paymentsTakenBack);
    }

    // Pays, and takes half of it back; now and then moves money from one plan to another.
    void work(int desk)
    {
        const auto connection = m_store->connect();
        const auto tell = [this](const auto &done) {
            if (done)
                return true;
            qWarning("desk: %s %s", qPrintable(done.error().code), qPrintable(done.error().detail));
            ++m_failed;
            return false;
        };
        for (int i = 0; i < rounds; ++i) {
            const int from = (i * 7 + desk * 5) % plans;
            RecordPayment pay = m_book->paymentOf(m_plans[static_cast<size_t>(from)], 1'00);
            pay.method = u"Desk"_s;
            const auto paid = perform(*connection, m_book->context(), pay);
            if (!tell(paid))
                return;
            if (i % 2 == 0)
                tell(perform(*connection, m_book->context(), ReversePayment{paid->outcome.payment, u"no funds"_s, {}}));
            else
                tell(perform(
                    *connection, m_book->context(),
                    TransferPayment{
                        paid->outcome.payment, m_plans[static_cast<size_t>((from + 1 + i % 5) % plans)], {}, u"wrong plan"_s}));
        }
    }

    std::vector<PlanId> m_plans;
    std::vector<PaymentId> m_paid; ///< at the desk, by plan
    std::atomic<int> m_failed = 0;
    std::atomic<int> m_takenBack = 0;
};

KEPT_TEST(ImportRacesTest)
#include "importracestest.moc"
