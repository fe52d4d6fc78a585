// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrator.h"
#include "models/store/query.h"
#include "models/store/serverlogin.h"
#include "tests/commands/book.h"
#include "tests/commands/people.h"
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

/// A database whose owner is no superuser: its schema is made, and its people are let in, all the same.
class PlainOwnerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TestDatabase>(u"postgresql"_s, Schema::None);
        m_owner = m_store->location().path + u"-owner"_s;
        must(m_store->server().execute(u"postgres"_s, u"CREATE ROLE \"%1\" LOGIN CREATEROLE"_s.arg(m_owner)));
        must(m_store->server().execute(u"postgres"_s,
                                       u"ALTER DATABASE %1 OWNER TO \"%2\""_s.arg(m_store->location().path, m_owner)));
        StoreLocation own = m_store->location();
        own.user = m_owner;
        m_database = must(openStore(own, Existence::CreateIfMissing, testNow));
    }

    void cleanup()
    {
        const PostgresAddress server = m_store->server();
        const QString group = must(groupOf(*m_database, Role::Specialist)).chopped(10);
        m_database.reset();
        m_store.reset();
        for (const Role role : everyRole)
            must(server.execute(u"postgres"_s, u"DROP ROLE %1%2"_s.arg(group, nameOf(role).toLower())));
        for (const QString &login : std::exchange(m_logins, {}))
            must(server.execute(u"postgres"_s, u"DROP ROLE \"%1\""_s.arg(login)));
        must(server.execute(u"postgres"_s, u"DROP ROLE \"%1\""_s.arg(m_owner)));
    }

    void theOwnerLetsPeopleInAndItsViewsTellThemNothing()
    {
        auto book = std::make_unique<Book>(*m_database);
        book->plan();
        QCOMPARE(book->differences(), QString());
        must(m_database->execute(
            u"INSERT INTO account (id, name, name_key, type) VALUES (900090, 'Harbour', 'harbour', 'Agency')"_s));
        auto agent = personOf(Role::Agency);
        must(m_database->execute(u"CREATE VIEW all_plans AS SELECT * FROM collection_plan"_s));
        must(m_database->execute(u"GRANT SELECT ON all_plans TO PUBLIC"_s));
        QCOMPARE(must(Query(*m_database, u"SELECT count(*) FROM all_plans"_s).integer()), 1);
        QCOMPARE(must(Query(*agent, u"SELECT count(*) FROM all_plans"_s).integer()), 0);
        QCOMPARE(must(Query(*agent, u"SELECT own_user()"_s).integer()), 900'091);
    }

    void whoeverElseComesFirstMakesNothing()
    {
        const TestDatabase empty(u"postgresql"_s, Schema::None);
        StoreLocation other = empty.location();
        other.user = m_owner;
        VERIFY_CODE(openStore(other, Existence::CreateIfMissing, testNow), u"STORE.UNMADE"_s);
        must(empty.server().execute(other.path, u"REVOKE ALL ON SCHEMA public FROM PUBLIC"_s));
    }

    void anOlderSchemaIsTheOwnersToBringUp()
    {
        auto specialist = personOf(Role::Specialist);
        VERIFY_OK(migrate(*specialist, testNow));
        must(m_database->execute(u"DELETE FROM schema_version"_s));
        VERIFY_CODE(migrate(*specialist, testNow), u"STORE.OLDER"_s);
    }

private:
    std::unique_ptr<Database> personOf(Role role)
    {
        const QString login = m_store->location().path + u'-' + nameOf(role);
        m_logins.append(login);
        must(m_database->execute(
            u"INSERT INTO app_user (id, name, sign_in, role, agency_account_id) VALUES "
            "(900091, 'x', '%1', '%2', %3)"_s.arg(login, nameOf(role), role == Role::Agency ? u"900090"_s : u"NULL"_s)));
        auto transaction = must(Transaction::begin(*m_database));
        must(grantLogin(transaction, login, role, u"a password"_s));
        must(transaction.commit());
        StoreLocation own = m_store->location();
        own.user = login;
        return must(Database::open(own, Access::ReadWrite));
    }

    std::unique_ptr<TestDatabase> m_store;
    QString m_owner;
    QStringList m_logins;
    std::unique_ptr<Database> m_database;
};

KEPT_TEST(PlainOwnerTest)
#include "plainownertest.moc"
