// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/proposepaymentplan.h"
#include "tests/commands/book.h"
#include "tests/support/testrunner.h"

#include <QSemaphore>
#include <QThread>

#include <atomic>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

constexpr int writers = 200;
constexpr int planCount = 20;
constexpr int promisesEach = 4;
constexpr int maximum = 3;
constexpr int sharedPlans = 50;

ProposePaymentPlan paymentPlanOn(const Book &book, PlanId plan)
{
    ProposePaymentPlan propose;
    propose.plan = plan;
    propose.input.count = 4;
    propose.input.first = book.today().addDays(14);
    return propose;
}

// Every writer has a connection of its own; they begin together.
void atOnce(TestDatabase &store, const std::function<void(Database &, int)> &work)
{
    QSemaphore ready, start;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back(QThread::create([&, writer] {
            const auto desk = store.connect();
            ready.release();
            start.acquire();
            work(*desk, writer);
        }));
        threads.back()->start();
    }
    ready.acquire(writers);
    start.release(writers);
    for (const auto &thread : threads)
        thread->wait();
}

} // namespace

/// Two hundred people promise at once, and no plan ends above its limit.
class ConcurrencyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoHundredWritersLeaveNoPlanAboveItsLimit()
    {
        TestDatabase store(u"postgresql"_s);
        const Book book(store.database());
        std::vector<PlanId> plans;
        for (int i = 0; i < planCount; ++i)
            plans.push_back(book.plan({100'00}, maximum));
        std::atomic<int> made = 0, refused = 0, failed = 0;
        QSemaphore ready, start;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int writer = 0; writer < writers; ++writer) {
            threads.emplace_back(QThread::create([&, writer] {
                const auto desk = store.connect();
                ready.release();
                start.acquire();
                for (int i = 0; i < promisesEach; ++i) {
                    const PlanId plan = plans[static_cast<size_t>((writer + i * 7) % planCount)];
                    const auto answer = perform(*desk, book.context(), book.promiseOf(plan, 5'00));
                    ++(answer ? made : answer.error().code == u"PTP.LIMIT" ? refused : failed);
                }
            }));
            threads.back()->start();
        }
        ready.acquire(writers);
        start.release(writers);
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(failed, 0);
        QCOMPARE(made, planCount * maximum);
        QCOMPARE(refused, writers * promisesEach - planCount * maximum);
        QCOMPARE(store.integer(u"SELECT count(*) FROM (SELECT collection_plan_id FROM promise_to_pay GROUP BY collection_plan_id "
                               "HAVING count(*) <> 3) AS off"_s),
                 0);
        QCOMPARE(book.differences(), QString());
    }

    void twoHundredDesksPostOnFiftyPlansAndEveryCentIsThere()
    {
        TestDatabase store(u"postgresql"_s);
        const Book book(store.database());
        std::vector<PlanId> plans;
        for (int i = 0; i < sharedPlans; ++i) {
            plans.push_back(book.plan({40'00, 40'00, 40'00}, maximum));
            if (i % 2 == 0)
                book.done(paymentPlanOn(book, plans.back()));
        }
        std::atomic<int> paid = 0, promised = 0, refused = 0, failed = 0;
        atOnce(store, [&](Database &desk, int writer) {
            for (int i = 0; i < 2; ++i) {
                const PlanId plan = plans[static_cast<size_t>((writer + i * 13) % sharedPlans)];
                RecordPayment payment = book.paymentOf(plan, 10'00);
                payment.externalId = u"BANK-%1-%2"_s.arg(writer / 2).arg(i);
                payment.plan = plans[static_cast<size_t>((writer / 2 + i * 13) % sharedPlans)];
                const auto answer = perform(desk, book.context(), payment);
                ++(answer ? paid : failed);
                const auto made = perform(desk, book.context(), book.promiseOf(plan, 1'00));
                ++(made ? promised : made.error().kind == ErrorKind::Refused ? refused : failed);
            }
        });
        QCOMPARE(failed, 0);
        QCOMPARE(paid, writers * 2);
        // Every payment was told twice, by two desks.
        QCOMPARE(store.integer(u"SELECT count(*) FROM payment"_s), writers);
        QCOMPARE(store.integer(u"SELECT CAST(sum(total_payments_received) AS BIGINT) FROM collection_plan"_s), writers * 10'00);
        QCOMPARE(store.integer(u"SELECT CAST(sum(current_due_amount) AS BIGINT) - CAST(sum(unallocated_amount) AS BIGINT) "
                               "FROM collection_plan"_s),
                 sharedPlans * 120'00 - writers * 10'00);
        QCOMPARE(store.integer(u"SELECT count(*) FROM (SELECT collection_plan_id FROM promise_to_pay WHERE slot IS NOT NULL "
                               "GROUP BY collection_plan_id HAVING count(*) > 3) AS off"_s),
                 0);
        QCOMPARE(store.integer(u"SELECT count(*) FROM (SELECT collection_plan_id FROM payment_schedule WHERE status = 'Active' "
                               "GROUP BY collection_plan_id HAVING count(*) > 1) AS off"_s),
                 0);
        QCOMPARE(promised + refused, writers * 2);
        QCOMPARE(book.differences(), QString());
    }

    void twoThatProposeAPaymentPlanAtOnceLeaveOneActive()
    {
        TestDatabase store(u"postgresql"_s);
        const Book book(store.database());
        const PlanId plan = book.plan({100'00});
        std::atomic<int> active = 0, refused = 0, failed = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back(QThread::create([&] {
                const auto desk = store.connect();
                const auto answer = perform(*desk, book.context(), paymentPlanOn(book, plan));
                ++(answer ? active : answer.error().code == u"PAYPLAN.ACTIVE" ? refused : failed);
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(failed, 0);
        QCOMPARE(active, 1);
        QCOMPARE(refused, 7);
    }

    void twoThatGiveTheSameCommandGetTheSameAnswer()
    {
        TestDatabase store(u"postgresql"_s);
        const Book book(store.database());
        const PlanId plan = book.plan({100'00});
        const Context context = book.context();
        const MakePromise promise = book.promiseOf(plan, 5'00);
        std::vector<std::unique_ptr<QThread>> threads;
        std::atomic<int> answered = 0;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back(QThread::create([&] {
                const auto desk = store.connect();
                if (const auto answer = perform(*desk, context, promise); answer && answer->outcome.number == u"PTP-000001")
                    ++answered;
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(answered, 8);
        QCOMPARE(store.integer(u"SELECT count(*) FROM promise_to_pay"_s), 1);
    }
};

KEPT_TEST(ConcurrencyTest)
#include "concurrencytest.moc"
