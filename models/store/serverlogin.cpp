// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/serverlogin.h"

#include "models/store/query.h"

#include <libpq-fe.h>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestName = 63; // bytes: the server cuts off the rest
constexpr Role everyRole[] = {Role::Specialist, Role::Supervisor, Role::Administrator, Role::Agency, Role::Auditor};

QString quoted(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

Result<void> checkLogin(Database &database, const QString &login)
{
    if (login.isEmpty() || login.toUtf8().size() > longestName || login.startsWith(u"pg_") || login.startsWith(u"kept_") ||
        login.contains(QChar(u'\0')))
        return fail(ErrorKind::Invalid, u"LOGIN.NAME"_s, login, {{u"login"_s, login}});
    Query query(database, u"SELECT count(*) FROM pg_roles r WHERE rolname = ? AND (rolsuper OR rolbypassrls OR "
                          "pg_has_role(r.oid, (SELECT relowner FROM pg_class WHERE oid = to_regclass('app_user')), 'MEMBER'))"_s);
    query.bind(login);
    KEPT_TRY(const qint64 unbound, query.integer());
    if (unbound > 0)
        return fail(ErrorKind::Refused, u"LOGIN.OWNER"_s, login, {{u"login"_s, login}});
    return {};
}

Result<bool> isThere(Database &database, const QString &login)
{
    Query query(database, u"SELECT count(*) FROM pg_roles WHERE rolname = ?"_s);
    query.bind(login);
    KEPT_TRY(const qint64 count, query.integer());
    return count > 0;
}

Result<void> setPassword(Database &database, const QString &login, const QString &password)
{
    auto *connection = static_cast<PGconn *>(database.nativeHandle());
    const std::unique_ptr<char, decltype(&PQfreemem)> verifier(
        PQencryptPasswordConn(connection, password.toUtf8().constData(), login.toUtf8().constData(), "scram-sha-256"),
        &PQfreemem);
    if (!verifier)
        return fail(ErrorKind::Storage, u"STORE.FAILED"_s, QString::fromUtf8(PQerrorMessage(connection)));
    return database.execute(u"ALTER ROLE %1 PASSWORD '%2'"_s.arg(quoted(login), QString::fromLatin1(verifier.get())));
}

Result<void> leaveGroups(Database &database, const QString &login, std::optional<Role> but)
{
    for (const Role role : everyRole) {
        if (role == but)
            continue;
        KEPT_TRY(const QString group, groupOf(database, role));
        Query query(database, u"SELECT count(*) FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid "
                              "JOIN pg_roles l ON l.oid = m.member WHERE g.rolname = ? AND l.rolname = ?"_s);
        query.bind(group).bind(login);
        KEPT_TRY(const qint64 member, query.integer());
        if (member > 0)
            KEPT_CHECK(database.execute(u"REVOKE %1 FROM %2"_s.arg(quoted(group), quoted(login))));
    }
    return {};
}

} // namespace

Result<QString> groupOf(Database &database, Role role)
{
    Query query(database, u"SELECT group_of(?)"_s);
    query.bind(nameOf(role));
    KEPT_TRY(const auto group, query.first([](const Row &row) { return row.text(0); }));
    return group.value_or(QString());
}

Result<bool> isLetIn(Database &database, const QString &login)
{
    Query query(database, u"SELECT count(*) FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid "
                          "JOIN pg_roles l ON l.oid = m.member WHERE l.rolname = ? AND g.rolname IN (SELECT group_of(role) "
                          "FROM unnest(ARRAY['Specialist', 'Supervisor', 'Administrator', 'Agency', 'Auditor']) AS role)"_s);
    query.bind(login);
    KEPT_TRY(const qint64 groups, query.integer());
    return groups > 0;
}

Result<void> grantLogin(Transaction &transaction, const QString &login, Role role, const QString &password)
{
    Database &database = transaction.database();
    KEPT_CHECK(checkLogin(database, login));
    KEPT_TRY(const bool isKnown, isThere(database, login));
    KEPT_CHECK(database.execute((isKnown ? u"ALTER ROLE %1 LOGIN"_s : u"CREATE ROLE %1 LOGIN"_s).arg(quoted(login))));
    if (!password.isEmpty())
        KEPT_CHECK(setPassword(database, login, password));
    KEPT_CHECK(leaveGroups(database, login, role));
    KEPT_TRY(const QString group, groupOf(database, role));
    KEPT_CHECK(database.execute(u"GRANT %1 TO %2"_s.arg(quoted(group), quoted(login))));
    return database.execute(
        u"GRANT CONNECT, TEMPORARY ON DATABASE %1 TO %2"_s.arg(quoted(database.location().path), quoted(login)));
}

Result<void> revokeLogin(Transaction &transaction, const QString &login)
{
    Database &database = transaction.database();
    KEPT_CHECK(checkLogin(database, login));
    KEPT_TRY(const bool isKnown, isThere(database, login));
    if (!isKnown)
        return {};
    KEPT_CHECK(leaveGroups(database, login, std::nullopt));
    KEPT_CHECK(database.execute(
        u"REVOKE CONNECT, TEMPORARY ON DATABASE %1 FROM %2"_s.arg(quoted(database.location().path), quoted(login))));
    Query query(database, u"SELECT count(*) FROM pg_auth_members m JOIN pg_roles l ON l.oid = m.member WHERE l.rolname = ?"_s);
    query.bind(login);
    KEPT_TRY(const qint64 elsewhere, query.integer());
    return elsewhere > 0 ? Result<void>() : database.execute(u"ALTER ROLE %1 NOLOGIN"_s.arg(quoted(login)));
}

} // namespace kept
