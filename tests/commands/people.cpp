// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/people.h"

#include "models/commands/setuser.h"
#include "models/store/serverlogin.h"
#include "tests/commands/book.h"

#include <QUuid>

namespace kept::test {

using namespace Qt::Literals::StringLiterals;

People::People(std::unique_ptr<TestDatabase> &store, AccountId agency)
    : m_store(store), m_server(store->server()), m_prefix(store->location().path)
{
    for (const Role role : everyRole) {
        SetUser user;
        user.signIn = login(role);
        user.name = u"The "_s + nameOf(role);
        user.role = role;
        if (role == Role::Agency)
            user.agency = agency;
        Context owner = context(Role::Administrator);
        owner.actor.reset();
        auto transaction = must(Transaction::begin(store->database()));
        m_users.insert_or_assign(role, must(perform(store->database(), owner, user)).outcome.user);
        must(grantLogin(transaction, login(role), role, {}));
        must(transaction.commit());
        StoreLocation own = store->location();
        own.user = login(role);
        m_connections[role] = must(Database::open(own, Access::ReadWrite));
    }
}

// Roles are the server's: while the database is there, they can't go.
People::~People()
{
    m_connections.clear();
    m_store.reset();
    for (const Role role : everyRole)
        must(m_server.execute(u"postgres"_s, u"DROP ROLE \"%1\""_s.arg(login(role))));
}

QString People::login(Role role) const
{
    return m_prefix + u'-' + nameOf(role);
}

Context People::context(Role role, qint64 now) const
{
    Context context;
    if (const auto known = m_users.find(role); known != m_users.end())
        context.actor = known->second;
    context.actorName = u"The "_s + nameOf(role);
    context.role = role;
    context.now = now;
    context.deskZone = QTimeZone("America/New_York");
    context.commandId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return context;
}

} // namespace kept::test
