// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/leasing.h"
#include "models/commands/loginteraction.h"
#include "models/commands/makepromise.h"
#include "models/commands/recordpayment.h"
#include "models/commands/refreshqueues.h"
#include "models/commands/takecustomer.h"
#include "models/commands/verify.h"
#include "models/demo/demo.h"
#include "models/store/query.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QMutex>
#include <QSemaphore>
#include <QThread>
#include <QUuid>

#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

constexpr int desks = 200;
const QDate today(2026, 1, 15);

// A longer day by hand: KEPT_DESK_SECONDS=300.
int seconds()
{
    return std::max(1, qEnvironmentVariable("KEPT_DESK_SECONDS", u"5"_s).toInt());
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

UserId userOf(int desk)
{
    return UserId::fromValue(920'000 + desk);
}

/// What all desks saw, and what must not happen.
class Ledger final
{
public:
    void take(qint64 customer)
    {
        const QMutexLocker locked(&m_mutex);
        m_doubles += ++m_atWork[customer] > 1 ? 1 : 0;
    }
    void giveBack(qint64 customer)
    {
        const QMutexLocker locked(&m_mutex);
        --m_atWork[customer];
    }
    void count(const QString &what)
    {
        const QMutexLocker locked(&m_mutex);
        ++m_counts[what];
    }
    void fault(const Error &error)
    {
        const QMutexLocker locked(&m_mutex);
        m_faults.append(error.code + u' ' + error.detail);
    }
    int doubles() const { return m_doubles; }
    int counted(const QString &what) const { return m_counts.value(what); }
    QString faults() const { return m_faults.join(u'\n'); }

private:
    QMutex m_mutex;
    std::map<qint64, int> m_atWork;
    QMap<QString, int> m_counts;
    QStringList m_faults;
    int m_doubles = 0;
};

struct Debt
{
    PlanId plan;
    std::optional<ContactId> contact;
    Money due;
};

/// One person at one desk: next, a call, a promise, a payment, wrap-up.
class Person final
{
public:
    Person(Database &database, int desk, Ledger &ledger) : m_database(database), m_desk(desk), m_ledger(ledger) {}

    /// False when the queue has nobody to call.
    bool serveOne(QueueId queue)
    {
        const auto taken = run(TakeNext{queue}, u"next"_s);
        if (!taken || !taken->account)
            return false;
        const qint64 customer = taken->account->value();
        m_ledger.take(customer);
        for (const Debt &debt : debtsOf(*taken->account))
            workOn(debt, *taken->lease);
        m_ledger.giveBack(customer);
        run(ReleaseLease{*taken->account, *taken->lease, true, {}}, u"wrap-up"_s);
        return true;
    }

private:
    // A refusal with findings is an answer; a lost, busy or broken store is not.
    template<class Command>
    std::optional<typename Command::Outcome> run(const Command &command, const QString &what)
    {
        Context context;
        context.actor = userOf(m_desk);
        context.actorName = u"Desk %1"_s.arg(m_desk);
        context.role = Role::Specialist;
        context.now = testNow;
        context.deskZone = QTimeZone("America/New_York");
        context.commandId = newId();
        const auto done = perform(m_database, context, command);
        if (done) {
            m_ledger.count(what);
            return done->outcome;
        }
        if (done.error().kind == ErrorKind::Refused)
            m_ledger.count(what + u" refused"_s);
        else
            m_ledger.fault(done.error());
        return std::nullopt;
    }

    std::vector<Debt> debtsOf(AccountId customer)
    {
        Query query(m_database, u"SELECT id, contact_id, current_due_amount, currency_iso_code FROM collection_plan "
                                "WHERE account_id = ? AND is_closed = 0 AND current_due_amount > 0 ORDER BY id LIMIT 2"_s);
        query.bind(customer);
        const auto debts = query.all([](const Row &row) {
            return Debt{row.id<PlanId>(0), row.optionalId<ContactId>(1), row.money(2, row.currency(3))};
        });
        return debts.value_or(std::vector<Debt>());
    }

    void workOn(const Debt &debt, qint64 lease)
    {
        LogInteraction call;
        call.plan = debt.plan;
        call.contact = debt.contact;
        call.outcome = u"PromiseTaken"_s;
        call.direction = Direction::Inbound;
        call.connected = true;
        call.lease = lease;
        run(call, u"call"_s);
        MakePromise promise;
        promise.plan = debt.plan;
        promise.input.amount = debt.due;
        promise.input.parts = {{BusinessCalendar().onOrAfter(today.addDays(7)), debt.due}};
        run(promise, u"promise"_s);
        RecordPayment payment;
        payment.plan = debt.plan;
        payment.valueDate = today;
        payment.amount = Money::fromMinor(std::max<qint64>(1, debt.due.minor() / 3), debt.due.currency());
        run(payment, u"payment"_s);
    }

    Database &m_database;
    int m_desk;
    Ledger &m_ledger;
};

std::vector<QueueId> queuesOf(Database &database)
{
    Query query(database, u"SELECT id FROM queue WHERE deleted_at IS NULL ORDER BY position"_s);
    return query.all([](const Row &row) { return row.id<QueueId>(0); }).value_or(std::vector<QueueId>());
}

void workUntil(const QDeadlineTimer &end, Database &database, int desk, Ledger &ledger)
{
    const auto queues = queuesOf(database);
    Person person(database, desk, ledger);
    for (size_t at = static_cast<size_t>(desk), idle = 0; !end.hasExpired() && idle < queues.size(); ++at)
        idle = person.serveOne(queues[at % queues.size()]) ? 0 : idle + 1;
}

} // namespace

/// Two hundred desks work through one server's queues at once: next, call, promise, payment, wrap-up.
class DeskDayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoHundredDesksShareTheQueuesAndEverythingAddsUp()
    {
        TestDatabase store(u"postgresql"_s);
        VERIFY_OK(makeDemo(store.database(), {400 + qint64(seconds()) * 150, 1, today, testNow}));
        for (int desk = 0; desk < desks; ++desk)
            store.execute(u"INSERT INTO app_user (id, name, sign_in, role) VALUES (%1, 'Desk %1', 'desk%1', 'Specialist')"_s.arg(
                userOf(desk).value()));
        Context context;
        context.role = Role::Administrator;
        context.now = testNow;
        context.commandId = newId();
        VERIFY_OK(refreshAllQueues(store.database(), context, newId));
        const qint64 paidBefore = store.integer(u"SELECT count(*) FROM payment"_s);
        Ledger ledger;
        QElapsedTimer worked;
        worked.start();
        work(store, ledger);
        const qint64 elapsed = worked.elapsed() / 1000;
        QCOMPARE(ledger.faults(), QString());
        QCOMPARE(ledger.doubles(), 0);
        QVERIFY(ledger.counted(u"wrap-up"_s) > 0);
        QVERIFY(ledger.counted(u"promise"_s) > 0);
        QCOMPARE(ledger.counted(u"call refused"_s), 0);
        QCOMPARE(ledger.counted(u"payment refused"_s), 0);
        QCOMPARE(ledger.counted(u"wrap-up refused"_s), 0);
        QCOMPARE(store.integer(u"SELECT count(*) FROM payment"_s) - paidBefore, ledger.counted(u"payment"_s));
        QCOMPARE(store.integer(u"SELECT count(*) FROM queue_entry WHERE lease_until IS NOT NULL"_s), 0);
        const auto differences = verify(store.database(), testNow);
        VERIFY_OK(differences);
        QCOMPARE(differences->size(), size_t(0));
        qInfo("%d customers served, %d calls, %d promises (%d refused), %d payments in %lld s", ledger.counted(u"wrap-up"_s),
              ledger.counted(u"call"_s), ledger.counted(u"promise"_s), ledger.counted(u"promise refused"_s),
              ledger.counted(u"payment"_s), elapsed);
    }

private:
    static void work(const TestDatabase &store, Ledger &ledger)
    {
        QSemaphore ready, start;
        std::vector<std::unique_ptr<QThread>> threads;
        QDeadlineTimer end(QDeadlineTimer::Forever);
        for (int desk = 0; desk < desks; ++desk) {
            threads.emplace_back(QThread::create([&, desk] {
                const auto database = store.connect();
                ready.release();
                start.acquire();
                workUntil(end, *database, desk, ledger);
            }));
            threads.back()->start();
        }
        ready.acquire(desks);
        end = QDeadlineTimer(seconds() * 1000);
        start.release(desks);
        for (const auto &thread : threads)
            thread->wait();
    }
};

KEPT_TEST(DeskDayTest)
#include "deskdaytest.moc"
