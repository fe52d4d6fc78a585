// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/leasing.h"
#include "tests/commands/queuebook.h"
#include "tests/support/testrunner.h"

#include <QMutex>
#include <QSemaphore>
#include <QThread>

#include <atomic>
#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

constexpr int desks = 24;
constexpr int customers = 120;

UserId userOf(int desk)
{
    return UserId::fromValue(920'000 + desk);
}

/// What all desks together were handed.
struct Ledger
{
    QMutex mutex;
    std::map<qint64, int> times; ///< by customer
    std::map<int, int> served;   ///< by desk
    std::atomic<int> failed = 0;

    void note(int desk, AccountId customer)
    {
        const QMutexLocker locked(&mutex);
        ++times[customer.value()];
        ++served[desk];
    }
};

void workThrough(Database &database, const Book &book, QueueId queue, int desk, Ledger &ledger)
{
    for (int empty = 0; empty < 3;) {
        Context context = book.context();
        context.actor = userOf(desk);
        const auto taken = perform(database, context, TakeNext{queue});
        if (!taken) {
            ++ledger.failed;
            return;
        }
        if (!taken->outcome.account) {
            ++empty;
            QThread::msleep(20);
            continue;
        }
        ledger.note(desk, *taken->outcome.account);
        context.commandId += u'-';
        const auto done = perform(database, context, ReleaseLease{*taken->outcome.account, *taken->outcome.lease, true, {}});
        ledger.failed += done ? 0 : 1;
    }
}

} // namespace

/// Two dozen desks at one queue: nobody is handed out twice, everybody is served, nobody is left.
class QueueDesksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCustomerGoesToExactlyOneDesk()
    {
        TestDatabase store(u"postgresql"_s);
        Book book(store.database());
        const QueueBook queues(book);
        for (int desk = 0; desk < desks; ++desk)
            store.execute(u"INSERT INTO app_user (id, name, sign_in, role) VALUES (%1, 'Desk %1', 'desk%1', 'Specialist')"_s.arg(
                userOf(desk).value()));
        for (int number = 1; number < customers; ++number)
            queues.customer(number, number * 10'00);
        const QueueId queue = queues.queue("{}");
        Ledger ledger;
        QSemaphore ready, start;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int desk = 0; desk < desks; ++desk) {
            threads.emplace_back(QThread::create([&, desk] {
                const auto database = store.connect();
                ready.release();
                start.acquire();
                workThrough(*database, book, queue, desk, ledger);
            }));
            threads.back()->start();
        }
        ready.acquire(desks);
        start.release(desks);
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(ledger.failed.load(), 0);
        QCOMPARE(ledger.times.size(), size_t(customers));
        for (const auto &[customer, times] : ledger.times)
            QCOMPARE(times, 1);
        QCOMPARE(ledger.served.size(), size_t(desks));
        QCOMPARE(store.integer(u"SELECT count(*) FROM queue_entry WHERE is_ready = 1 OR lease_until IS NOT NULL"_s), 0);
        QCOMPARE(book.differences(), QString());
    }
};

KEPT_TEST(QueueDesksTest)
#include "queuedeskstest.moc"
