// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/takecustomer.h"
#include "models/store/query.h"
#include "models/store/queue/queueleases.h"
#include "models/store/transaction.h"
#include "tests/bench/setting.h"
#include "tests/support/testdatabase.h"

#include <QSemaphore>
#include <QThread>
#include <QUuid>

#include <functional>

namespace kept::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int desks = 100;
constexpr int turns = 50;
// A desk works all day: its first turns, in which the server plans each statement, are not what is measured.
constexpr int firstTurns = 6;
constexpr int repetitions = 3;
constexpr int peopleOfDesk = firstTurns + turns;

/// Whether whoever takes a customer has one, to be given back with it, or came to the end of the one before.
enum class Before { WrappedUp, StillTheirs };

// Customers who can be called at the instant at which test stores play, all in one queue.
void fill(test::TestDatabase &store, qint64 entries)
{
    const QString all = u"generate_series(1, %1) AS n"_s.arg(entries);
    store.execute(u"INSERT INTO account (id, name, name_key) SELECT n, 'Customer', 'customer' FROM "_s + all);
    store.execute(u"INSERT INTO contact (id, account_id, name, name_key, time_zone) SELECT n, n, 'Customer', 'customer', "
                  "'America/New_York' FROM "_s +
                  all);
    store.execute(u"INSERT INTO contact_point (id, contact_id, kind, value) SELECT n, n, 'Phone', '+12125550142' FROM "_s + all);
    store.execute(
        u"INSERT INTO collection_plan (id, name, account_id, contact_id, currency_iso_code, current_due_amount, "
        "past_due_since, status) SELECT n, 'Plan', n, n, 'USD', 1000 + n % 90000, DATE '2025-11-15', 'InProgress' FROM "_s +
        all);
    store.execute(u"INSERT INTO queue (id, name, position, definition) VALUES (1, 'Calls', 0, "
                  "'{\"bands\": [\"Callback\"], \"points\": [{\"words\": \"Amount\", \"points\": 1, \"per\": "
                  "{\"fact\": \"OverdueAmount\", \"unit\": {\"amount\": \"1.00\", \"currency\": \"USD\"}}}]}')"_s);
    // As a run over all customers leaves it.
    store.execute(u"INSERT INTO queue_entry (account_id, queue_id, band, points, reasons, is_ready) SELECT n, 1, 4, "
                  "(1000 + n % 90000) / 100, format('[{\"currency\":\"USD\",\"fact\":\"OverdueAmount\",\"points\":%s,"
                  "\"value\":%s,\"words\":\"Amount\"}]', (1000 + n % 90000) / 100, 1000 + n % 90000), 1 FROM "_s +
                  all);
    store.execute(u"INSERT INTO app_user (id, name, sign_in, role) SELECT n, 'Desk', 'desk' || n, 'Specialist' FROM "
                  "generate_series(1, %1) AS n"_s.arg(desks * peopleOfDesk));
    store.execute(u"CREATE TABLE bench_queue (id BIGINT PRIMARY KEY, score BIGINT NOT NULL, state SMALLINT NOT NULL, "
                  "lease_number BIGINT NOT NULL DEFAULT 0, leased_to BIGINT, lease_until BIGINT)"_s);
    store.execute(u"INSERT INTO bench_queue (id, score, state) SELECT n, (1000 + n % 90000) / 100, 1 FROM "_s + all);
    store.execute(u"CREATE INDEX bench_queue_order ON bench_queue (score DESC, id) WHERE state = 1"_s);
    store.execute(u"ANALYZE"_s);
}

/// A hundred connections that work at once.
class Desks final
{
public:
    Desks(const test::TestDatabase &store, const std::function<void(Database &, int)> &work, Before before)
    {
        for (int desk = 0; desk < desks; ++desk) {
            m_threads.emplace_back(QThread::create([this, &store, work, before, desk] {
                const auto database = store.connect();
                const int person = desk * peopleOfDesk;
                const int step = before == Before::WrappedUp ? 1 : 0;
                for (int turn = 0; turn < firstTurns; ++turn)
                    work(*database, person + step * turn);
                m_ready.release();
                m_start.acquire();
                for (int turn = firstTurns; turn < peopleOfDesk; ++turn)
                    work(*database, person + step * turn);
                m_done.release();
                m_end.acquire();
            }));
            m_threads.back()->start();
        }
        m_ready.acquire(desks);
    }
    ~Desks()
    {
        m_end.release(desks);
        for (const auto &thread : m_threads)
            thread->wait();
    }
    Q_DISABLE_COPY_MOVE(Desks)

    double run()
    {
        return milliseconds([this] {
            m_start.release(desks);
            m_done.acquire(desks);
        });
    }

private:
    QSemaphore m_ready, m_start, m_done, m_end;
    std::vector<std::unique_ptr<QThread>> m_threads;
};

void bareUpdate(Database &database, int person)
{
    Query query(database, u"UPDATE bench_queue SET state = 2, lease_number = lease_number + 1, leased_to = ?, lease_until = ? "
                          "WHERE id = (SELECT id FROM bench_queue WHERE state = 1 ORDER BY score DESC, id LIMIT 1 "
                          "FOR UPDATE SKIP LOCKED)"_s);
    demand(query.bind(person).bind(test::testNow).run());
}

void lease(Database &database, int person)
{
    const QueueId queue = QueueId::fromValue(1);
    const UserId user = UserId::fromValue(person + 1);
    Transaction transaction = demand(Transaction::begin(database));
    auto clock = askLeaseClock(database, test::testNow);
    auto asked = leaseOf(database, user);
    askTogether(clock, asked);
    const qint64 now = demand(clock.query.integer());
    if (const auto former = demand(asked.first()))
        demand(endLease(database, *former, LeaseEnd::Worked, test::testNow));
    const auto entry = demand(firstReady(database, queue));
    if (entry)
        demand(leaseEntry(database, *entry, user, now, now + 600'000));
    demand(transaction.commit());
}

void next(Database &database, int person)
{
    Context context;
    context.actor = UserId::fromValue(person + 1);
    context.actorName = u"Desk"_s;
    context.now = test::testNow;
    context.deskZone = QTimeZone("America/New_York");
    context.commandId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto taken = demand(perform(database, context, TakeNext{QueueId::fromValue(1)}));
    if (!taken.outcome.account)
        qFatal("bench: the queue ran dry");
}

double timed(test::TestDatabase &store, const std::function<void(Database &, int)> &work, Before before)
{
    Series series;
    for (int i = 0; i < repetitions; ++i) {
        store.execute(
            u"UPDATE queue_entry SET leased_to = NULL, leased_at = NULL, lease_until = NULL WHERE lease_until IS NOT NULL"_s);
        series.add(Desks(store, work, before).run());
    }
    return series.median();
}

} // namespace

// P9
std::vector<Figure> queueing(Setting &setting)
{
    test::TestDatabase store(u"postgresql"_s);
    fill(store, setting.entries());
    const QString floor = u"bare UPDATE, SKIP LOCKED"_s;
    const double bare = timed(store, bareUpdate, Before::WrappedUp);
    const double whole = timed(store, next, Before::WrappedUp);
    const double skipping = timed(store, next, Before::StillTheirs);
    const qint64 twice = store.integer(u"SELECT count(*) FROM (SELECT account_id FROM event WHERE command = 'TakeNext' "
                                       "GROUP BY account_id HAVING count(*) > 1) AS twice"_s);
    if (twice > 0)
        qFatal("bench: %lld customers were handed out twice", static_cast<long long>(twice));
    const double leased = timed(store, lease, Before::WrappedUp);
    const QString size = QString::number(setting.entries());
    const auto figure = [&](const QString &what, double value) {
        return Figure{u"P9"_s, what.arg(size), floor, value, bare, Unit::Times, 2, 1.11};
    };
    return {figure(u"lease one of %1"_s, leased), figure(u"Next, scored and judged, of %1"_s, whole),
            figure(u"the same, another given back, of %1"_s, skipping)};
}

} // namespace kept::bench
