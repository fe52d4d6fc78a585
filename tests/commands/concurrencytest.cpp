// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/book.h"
#include "tests/support/testrunner.h"

#include <QSemaphore>
#include <QThread>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

constexpr int writers = 200;
constexpr int planCount = 20;
constexpr int promisesEach = 4;
constexpr int maximum = 3;

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
