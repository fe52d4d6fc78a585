// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/leasing.h"
#include "models/commands/loginteraction.h"
#include "models/commands/makepromise.h"
#include "models/commands/recordpayment.h"
#include "models/commands/refreshqueues.h"
#include "models/commands/setuser.h"
#include "models/commands/takecustomer.h"
#include "models/commands/verify.h"
#include "models/demo/demo.h"
#include "models/store/query.h"
#include "models/store/serverlogin.h"
#include "models/store/sessionuser.h"
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

// A longer day by hand: KEPT_DESK_SECONDS=300 QTEST_FUNCTION_TIMEOUT=1800000.
int seconds()
{
    return std::max(1, qEnvironmentVariable("KEPT_DESK_SECONDS", u"5"_s).toInt());
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Context contextOf(std::optional<UserId> actor, const QString &name, Role role)
{
    Context context;
    context.actor = actor;
    context.actorName = name;
    context.role = role;
    context.now = testNow;
    context.deskZone = QTimeZone("America/New_York");
    context.commandId = newId();
    return context;
}

/// Whoever sits at a desk, as a login of the server that its policies bind.
struct DeskPerson
{
    UserId user = UserId::fromValue(0);
    QString login;
    QString name;
    Role role = Role::Specialist;
};

/// Everybody who works here, let in as keptctl grant lets people in; the logins go with this object, and the store with them.
class Staff final
{
public:
    explicit Staff(std::unique_ptr<TestDatabase> &store) : m_store(store), m_server(store->server())
    {
        Query query(store->database(), u"SELECT id FROM team ORDER BY id"_s);
        const auto teams = query.all([](const Row &row) { return row.id<TeamId>(0); }).value_or(std::vector<TeamId>());
        for (int desk = 0; desk < desks; ++desk)
            letIn(desk, teams);
    }
    ~Staff()
    {
        m_store.reset();
        for (const DeskPerson &person : m_people)
            if (const auto gone = m_server.execute(u"postgres"_s, u"DROP ROLE \"%1\""_s.arg(person.login)); !gone)
                qWarning("%s stays: %s", qPrintable(person.login), qPrintable(gone.error().detail));
    }
    Q_DISABLE_COPY_MOVE(Staff)

    const DeskPerson &at(int desk) const { return m_people[static_cast<size_t>(desk)]; }
    Result<std::unique_ptr<Database>> connect(int desk) const
    {
        StoreLocation own = m_store->location();
        own.user = at(desk).login;
        return Database::open(own, Access::ReadWrite);
    }
    QString problem() const { return m_problem; }

private:
    void letIn(int desk, const std::vector<TeamId> &teams)
    {
        DeskPerson person;
        person.login = u"%1-desk%2"_s.arg(m_store->location().path).arg(desk);
        person.name = u"Desk %1"_s.arg(desk);
        person.role = desk % 10 == 9 ? Role::Supervisor : Role::Specialist;
        const TeamId team = teams[static_cast<size_t>(desk) % teams.size()];
        const auto done = grant(person, team);
        if (!done)
            m_problem = done.error().code + u' ' + done.error().detail;
        m_people.push_back(person);
    }

    Result<void> grant(DeskPerson &person, TeamId team)
    {
        Database &database = m_store->database();
        KEPT_TRY(auto transaction, Transaction::begin(database));
        const SetUser user{person.login, person.name, person.role, team, {}, {}};
        KEPT_TRY(const auto performed, perform(database, contextOf({}, u"owner"_s, Role::Administrator), user));
        person.user = performed.outcome.user;
        KEPT_CHECK(grantLogin(transaction, person.login, person.role, {}));
        return transaction.commit();
    }

    std::unique_ptr<TestDatabase> &m_store;
    PostgresAddress m_server;
    std::vector<DeskPerson> m_people;
    QString m_problem;
};

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
    Person(Database &database, const DeskPerson &who, Ledger &ledger) : m_database(database), m_who(who), m_ledger(ledger) {}

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
        const auto done = perform(m_database, contextOf(m_who.user, m_who.name, m_who.role), command);
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
    const DeskPerson &m_who;
    Ledger &m_ledger;
};

std::vector<QueueId> queuesOf(Database &database)
{
    Query query(database, u"SELECT id FROM queue WHERE deleted_at IS NULL ORDER BY position"_s);
    return query.all([](const Row &row) { return row.id<QueueId>(0); }).value_or(std::vector<QueueId>());
}

void workUntil(const QDeadlineTimer &end, Database &database, int desk, const DeskPerson &who, Ledger &ledger)
{
    const auto queues = queuesOf(database);
    Person person(database, who, ledger);
    for (size_t at = static_cast<size_t>(desk), idle = 0; !end.hasExpired() && idle < queues.size(); ++at)
        idle = person.serveOne(queues[at % queues.size()]) ? 0 : idle + 1;
}

} // namespace

/// Two hundred people, each a login of its own that row-level security binds, work through one server's queues at once: next, call,
/// promise, payment, wrap-up.
class DeskDayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoHundredDesksShareTheQueuesAndEverythingAddsUp()
    {
        auto owned = std::make_unique<TestDatabase>(u"postgresql"_s);
        TestDatabase &store = *owned;
        VERIFY_OK(makeDemo(store.database(), {400 + qint64(seconds()) * 350, 1, today, testNow}));
        const Staff staff(owned);
        QCOMPARE(staff.problem(), QString());
        VERIFY_OK(refreshAllQueues(store.database(), contextOf({}, u"owner"_s, Role::Administrator), newId));
        const qint64 paidBefore = store.integer(u"SELECT count(*) FROM payment"_s);
        Ledger ledger;
        QElapsedTimer worked;
        worked.start();
        work(staff, ledger);
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
        const qint64 logins = store.integer(u"SELECT count(DISTINCT actor) FROM event WHERE command = 'TakeNext'"_s);
        qInfo(
            "%d customers served by %lld logins, %d calls, %d promises (%d refused), %d payments in %lld s, no lease given twice",
            ledger.counted(u"wrap-up"_s), logins, ledger.counted(u"call"_s), ledger.counted(u"promise"_s),
            ledger.counted(u"promise refused"_s), ledger.counted(u"payment"_s), elapsed);
    }

private:
    // Nobody among them owns the tables: no policy would bind whoever did.
    static void workAt(int desk, Database &database, const Staff &staff, const QDeadlineTimer &end, Ledger &ledger)
    {
        const auto session = sessionUser(database);
        if (!session || session->isOwner || !session->user || session->user->id != staff.at(desk).user)
            return ledger.fault(session ? Error{ErrorKind::Refused, u"TEST.LOGIN"_s, session->login, {}, {}} : session.error());
        workUntil(end, database, desk, staff.at(desk), ledger);
    }

    static void work(const Staff &staff, Ledger &ledger)
    {
        QSemaphore ready, start;
        std::vector<std::unique_ptr<QThread>> threads;
        QDeadlineTimer end(QDeadlineTimer::Forever);
        for (int desk = 0; desk < desks; ++desk) {
            threads.emplace_back(QThread::create([&, desk] {
                const auto database = staff.connect(desk);
                ready.release();
                start.acquire();
                if (database)
                    workAt(desk, **database, staff, end, ledger);
                else
                    ledger.fault(database.error());
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
