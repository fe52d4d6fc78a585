// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "tests/support/testdatabase.h"

#include <map>

namespace kept::test {

/// One person of each role who signs in at the server; the agent works for the agency that is given. The logins go with this object,
/// which has to outlive nothing but the store.
class People final
{
public:
    People(std::unique_ptr<TestDatabase> &store, AccountId agency);
    ~People();
    Q_DISABLE_COPY_MOVE(People)

    /// The person's own connection to the store.
    Database &as(Role role) { return *m_connections.at(role); }
    QString login(Role role) const;
    UserId user(Role role) const { return m_users.at(role); }
    /// What the program gives to a command of that person.
    Context context(Role role, qint64 now = testNow) const;
    template<class C>
    Result<typename C::Outcome> run(Role role, const C &command)
    {
        KEPT_TRY(auto performed, perform(as(role), context(role), command));
        return performed.outcome;
    }

private:
    std::unique_ptr<TestDatabase> &m_store;
    PostgresAddress m_server;
    QString m_prefix;
    std::map<Role, UserId> m_users;
    std::map<Role, std::unique_ptr<Database>> m_connections;
};

constexpr Role everyRole[] = {Role::Specialist, Role::Supervisor, Role::Administrator, Role::Agency, Role::Auditor};

} // namespace kept::test
