// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/adduser.h"
#include "models/commands/setuser.h"
#include "models/commands/updateuser.h"
#include "models/store/query.h"
#include "models/store/serverlogin.h"
#include "models/store/sessionuser.h"
#include "tests/commands/book.h"
#include "tests/commands/people.h"
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"

#include <QThread>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

/// What somebody is here for and what the server lets the login do change together, or not at all.
class LoginChangeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TestDatabase>(u"postgresql"_s);
        m_store->execute(u"INSERT INTO account (id, name, name_key, type) VALUES (900090, 'Harbour', 'harbour', 'Agency')"_s);
        m_people = std::make_unique<People>(m_store, AccountId::fromValue(900'090));
    }

    void cleanup() { m_people.reset(); }

    void aRoleIsThatOfTheRowAndOfTheLoginOrOfNeither()
    {
        const UserId who = m_people->user(Role::Specialist);
        UpdateUser change{who, u"The Specialist"_s, Role::Supervisor, {}, {}, {}, {}};
        const auto refused = m_people->run(Role::Administrator, change);
        VERIFY_CODE(refused, u"USER.GRANT"_s);
        QCOMPARE(refused.error().values.value(u"words"_s).toString(),
                 u"keptctl grant %1 --role supervisor"_s.arg(m_people->login(Role::Specialist)));
        QCOMPARE(roleOf(who), u"Specialist"_s);
        QCOMPARE(groupsOf(Role::Specialist), must(groupOf(m_store->database(), Role::Specialist)));
        // A name is nothing to the server.
        VERIFY_OK(m_people->run(Role::Administrator, UpdateUser{who, u"The Specialist"_s, Role::Specialist, {}, {}, 3, {}}));
        mayMakeRoles();
        VERIFY_OK(m_people->run(Role::Administrator, change));
        QCOMPARE(roleOf(who), u"Supervisor"_s);
        QCOMPARE(groupsOf(Role::Specialist), must(groupOf(m_store->database(), Role::Supervisor)));
        QVERIFY(mayLogIn(Role::Specialist));
        change.active = false;
        VERIFY_OK(m_people->run(Role::Administrator, change));
        QCOMPARE(groupsOf(Role::Specialist), QString());
        QVERIFY(!mayLogIn(Role::Specialist));
        change.active = true;
        change.letIn = true;
        VERIFY_OK(m_people->run(Role::Administrator, change));
        QCOMPARE(groupsOf(Role::Specialist), must(groupOf(m_store->database(), Role::Supervisor)));
        change.role = Role::Specialist;
        VERIFY_OK(m_people->run(Role::Administrator, change));
    }

    // By whoever owns the database, as keptctl grant does it.
    void whoIsPutOutMayNeitherConnectNorLogIn()
    {
        QCOMPARE(rightsHere(Role::Specialist), 2);
        auto transaction = must(Transaction::begin(m_store->database()));
        VERIFY_OK(revokeLogin(transaction, m_people->login(Role::Specialist)));
        QCOMPARE(rightsHere(Role::Specialist), 0);
        QVERIFY(!mayLogIn(Role::Specialist));
        QCOMPARE(groupsOf(Role::Specialist), QString());
        VERIFY_OK(grantLogin(transaction, m_people->login(Role::Specialist), Role::Specialist, {}));
        QCOMPARE(rightsHere(Role::Specialist), 2);
        QVERIFY(mayLogIn(Role::Specialist));
        VERIFY_OK(transaction.commit());
    }

    void whoIsAddedByAnAdministratorMaySignInAtTheServer()
    {
        const QString login = m_store->location().path + u"-new"_s;
        const AddUser fresh{u"New"_s, login, Role::Auditor, {}, {}, {}, true, u"correct-horse"_s};
        VERIFY_CODE(m_people->run(Role::Administrator, fresh), u"USER.GRANT"_s);
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM app_user WHERE name = 'New'"_s), 0);
        mayMakeRoles();
        VERIFY_OK(m_people->run(Role::Administrator, fresh));
        StoreLocation own = m_store->location();
        own.user = login;
        {
            const auto joined = must(Database::open(own, Access::ReadWrite));
            QCOMPARE(must(sessionUser(*joined)).user->role, Role::Auditor);
        }
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM event WHERE payload LIKE '%horse%'"_s), 0);
        must(m_store->server().execute(m_store->location().path, u"DROP OWNED BY \"%1\""_s.arg(login)));
        must(m_store->server().execute(m_store->location().path, u"DROP ROLE \"%1\""_s.arg(login)));
    }

    void whoIsNotLetInStaysOutWhateverTheirRoleBecomes()
    {
        mayMakeRoles();
        const QString login = m_store->location().path + u"-out"_s;
        const auto added = m_people->run(Role::Administrator, AddUser{u"Out"_s, login, Role::Auditor, {}, {}, {}});
        VERIFY_OK(added);
        VERIFY_OK(m_people->run(Role::Administrator, UpdateUser{added->user, u"Out"_s, Role::Supervisor, {}, {}, {}, {}}));
        QCOMPARE(roleOf(added->user), u"Supervisor"_s);
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM pg_roles WHERE rolname = '%1'"_s.arg(login)), 0);
    }

    void ofTwoAdministratorsWhoBothGiveItUpOneStays()
    {
        mayMakeRoles();
        for (int round = 0; round < 4; ++round) {
            makeAdministrators();
            std::atomic<int> done = 0;
            std::atomic<int> kept = 0;
            std::vector<std::unique_ptr<QThread>> threads;
            for (const Role login : {Role::Administrator, Role::Supervisor})
                threads.emplace_back(QThread::create([&, login] {
                    const auto left = givesUp(login);
                    done += left ? 1 : 0;
                    kept += !left && left.error().code == u"USER.LASTADMIN" ? 1 : 0;
                }));
            for (const auto &thread : threads)
                thread->start();
            for (const auto &thread : threads)
                thread->wait();
            QCOMPARE(done.load(), 1);
            QCOMPARE(kept.load(), 1);
            QCOMPARE(m_store->integer(u"SELECT count(*) FROM app_user WHERE role = 'Administrator' AND is_active = 1"_s), 1);
        }
    }

private:
    QString roleOf(UserId user) { return text(u"SELECT role FROM app_user WHERE id = %1"_s.arg(user.value())); }

    QString groupsOf(Role login)
    {
        return text(u"SELECT coalesce(string_agg(g.rolname, ' '), '') FROM pg_auth_members m JOIN pg_roles g ON g.oid = "
                    "m.roleid JOIN pg_roles l ON l.oid = m.member WHERE l.rolname = '%1'"_s.arg(m_people->login(login)));
    }

    // Of its own on this database: to connect, and to make what lasts as long as the session.
    qint64 rightsHere(Role login)
    {
        return m_store->integer(
            u"SELECT count(*) FROM pg_database d CROSS JOIN LATERAL aclexplode(d.datacl) a JOIN pg_roles l "
            "ON l.oid = a.grantee WHERE d.datname = current_database() AND l.rolname = '%1'"_s.arg(m_people->login(login)));
    }

    bool mayLogIn(Role login)
    {
        return m_store->integer(
                   u"SELECT count(*) FROM pg_roles WHERE rolcanlogin AND rolname = '%1'"_s.arg(m_people->login(login))) == 1;
    }

    void mayMakeRoles()
    {
        m_store->execute(u"ALTER ROLE \"%1\" CREATEROLE"_s.arg(m_people->login(Role::Administrator)));
        m_store->execute(u"ALTER ROLE \"%1\" CREATEROLE"_s.arg(m_people->login(Role::Supervisor)));
    }

    // Those who sign in as administrator and as supervisor, nobody else.
    void makeAdministrators()
    {
        for (const Role login : {Role::Administrator, Role::Supervisor}) {
            auto transaction = must(Transaction::begin(m_store->database()));
            must(perform(m_store->database(), ownerContext(),
                         SetUser{m_people->login(login), {}, Role::Administrator, {}, {}, {}}));
            must(transaction.commit());
        }
        QCOMPARE(groupsOf(Role::Supervisor), must(groupOf(m_store->database(), Role::Administrator)));
    }

    Context ownerContext() const
    {
        Context owner = m_people->context(Role::Administrator);
        owner.actor.reset();
        return owner;
    }

    Result<UserUpdated> givesUp(Role login)
    {
        Context by = m_people->context(login);
        by.role = Role::Administrator;
        const UpdateUser change{m_people->user(login), by.actorName, Role::Specialist, {}, {}, {}, {}};
        KEPT_TRY(auto performed, perform(m_people->as(login), by, change));
        return performed.outcome;
    }

    QString text(const QString &sql)
    {
        Query query(m_store->database(), sql);
        return must(query.first([](const Row &row) { return row.text(0); })).value_or(QString());
    }

    std::unique_ptr<TestDatabase> m_store;
    std::unique_ptr<People> m_people;
};

KEPT_TEST(LoginChangeTest)
#include "loginchangetest.moc"
