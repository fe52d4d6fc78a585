// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptctl/secretinput.h"
#include "app/keptctl/verbs.h"
#include "models/commands/setuser.h"
#include "models/queries/named.h"
#include "models/store/serverlogin.h"

#include <QCoreApplication>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("kept::CommandLine", text);
}

Result<std::optional<Role>> roleOf(const Arguments &arguments)
{
    if (!arguments.has(u"role"_s))
        return std::nullopt;
    const QString word = arguments.value(u"role"_s).toLower();
    for (const Role role : {Role::Specialist, Role::Supervisor, Role::Administrator, Role::Agency, Role::Auditor})
        if (nameOf(role).toLower() == word)
            return role;
    return usageError(tr("--role takes one of specialist, supervisor, administrator, agency and auditor."));
}

Result<SetUser> userOf(Session &session, Database &database)
{
    const Arguments &arguments = session.arguments();
    const Asking asking;
    SetUser user;
    user.signIn = arguments.words.first();
    if (arguments.has(u"name"_s))
        user.name = arguments.value(u"name"_s);
    KEPT_TRY(user.role, roleOf(arguments));
    if (arguments.has(u"team"_s)) {
        KEPT_TRY(user.team, answer(database, asking, NamedTeam{arguments.value(u"team"_s)}));
    }
    if (arguments.has(u"agency"_s)) {
        KEPT_TRY(user.agency, answer(database, asking, NamedCustomer{arguments.value(u"agency"_s)}));
    }
    user.isActive = !arguments.has(u"revoke"_s);
    if (!*user.isActive && (user.role || user.team || user.agency || user.name))
        return usageError(tr("--revoke takes nothing beside the login."));
    return user;
}

// The user and the login at the server come, change and go together.
Result<Role> carryOut(Database &database, const Context &context, const SetUser &user, const QString &password)
{
    KEPT_TRY(auto transaction, Transaction::begin(database));
    KEPT_TRY(const auto performed, perform(database, context, user));
    KEPT_TRY(const auto record, RecordTable<UserRecord>::get(database, performed.outcome.user.value()));
    if (record.isActive)
        KEPT_CHECK(grantLogin(transaction, record.signIn, record.role, password));
    else
        KEPT_CHECK(revokeLogin(transaction, record.signIn));
    KEPT_CHECK(transaction.commit());
    return record.role;
}

void say(const Session &session, const SetUser &user, Role role)
{
    if (session.output().isJson()) {
        session.output().document(
            QJsonObject{{u"login"_s, user.signIn}, {u"role"_s, nameOf(role)}, {u"active"_s, *user.isActive}});
        return;
    }
    session.output().line(*user.isActive ? tr("%1 may sign in now. Role: %2").arg(user.signIn, nameOf(role))
                                         : tr("%1 may not sign in here any more.").arg(user.signIn));
}

Result<ExitCode> grant(Session &session)
{
    KEPT_TRY(Database *const database, session.open());
    if (database->engine() == Engine::Sqlite)
        return usageError(tr("grant is for servers. To a file, people are added with \"do AddUser\"."));
    KEPT_TRY(const SetUser user, userOf(session, *database));
    KEPT_TRY(const Context context, session.context());
    const QString password = *user.isActive ? secretFromInput(tr("Password for %1 (empty: as it is): ").arg(user.signIn))
                                            : QString();
    KEPT_TRY(const Role role, carryOut(*database, context, user, password));
    say(session, user, role);
    return ExitCode::Done;
}

} // namespace

std::vector<Verb> grantVerbs()
{
    return {{{u"grant"_s,
              u"LOGIN"_s,
              tr("let a person into a server's store, change what the person is here for, or put the person out"),
              1,
              1,
              {{u"role"_s, u"ROLE"_s, tr("specialist, supervisor, administrator, agency or auditor")},
               {u"name"_s, u"NAME"_s, tr("the person's name; else the login")},
               {u"team"_s, u"TEAM"_s, tr("the team, by name or id")},
               {u"agency"_s, u"AGENCY"_s, tr("for an agency user: the agency, by name or id")},
               {u"revoke"_s, {}, tr("put the person out")}}},
             &grant}};
}

} // namespace kept
