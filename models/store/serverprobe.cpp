// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/serverprobe.h"

#include "models/store/passwordproof.h"
#include "models/store/serveraddress.h"

#include <QDeadlineTimer>
#include <QRegularExpression>

#include <libpq-fe.h>

#include <poll.h>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestWait = 6'000;

using Connection = std::unique_ptr<PGconn, decltype(&PQfinish)>;

Connection startConnecting(const StoreLocation &location)
{
    std::vector<std::pair<QByteArray, QByteArray>> settings{{"dbname", location.path.toUtf8()},
                                                            {"user", location.user.toUtf8()},
                                                            {"password", location.password.toUtf8()},
                                                            {"host", location.host.toUtf8()}};
    if (location.port != -1)
        settings.emplace_back("port", QByteArray::number(location.port));
    for (const QString &option : driverOptions(location).split(u';'))
        settings.emplace_back(option.section(u'=', 0, 0).toUtf8(), option.section(u'=', 1).toUtf8());
    std::vector<const char *> names;
    std::vector<const char *> values;
    for (const auto &[name, value] : settings) {
        names.push_back(name.constData());
        values.push_back(value.constData());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    Connection connection(PQconnectStartParams(names.data(), values.data(), 0), &PQfinish);
    // So that a refusal carries its code, which is the same in every language.
    if (connection)
        PQsetErrorVerbosity(connection.get(), PQERRORS_VERBOSE);
    return connection;
}

enum class Outcome { Connected, Failed, TimedOut };

Outcome connectFully(PGconn *connection)
{
    const QDeadlineTimer end(longestWait);
    PostgresPollingStatusType wants = PGRES_POLLING_WRITING;
    if (PQstatus(connection) == CONNECTION_BAD)
        return Outcome::Failed;
    while (wants != PGRES_POLLING_OK && wants != PGRES_POLLING_FAILED) {
        pollfd socket{PQsocket(connection), static_cast<short>(wants == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
        if (poll(&socket, 1, static_cast<int>(end.remainingTime())) == 0)
            return Outcome::TimedOut;
        wants = PQconnectPoll(connection);
    }
    return wants == PGRES_POLLING_OK ? Outcome::Connected : Outcome::Failed;
}

// "FATAL:  28P01: password authentication failed": the last attempt's code.
QString codeOf(const QString &message)
{
    static const QRegularExpression code(u":\\s+([0-9][0-9A-Z]{4}):"_s);
    QString last;
    for (auto match = code.globalMatch(message); match.hasNext();)
        last = match.next().captured(1);
    return last;
}

QString lastLine(const QString &message)
{
    const QString first = message.section(u'\n', 0, 0);
    const qsizetype at = first.indexOf(u"failed: "_s);
    return at < 0 ? first : first.mid(at + 8);
}

tl::unexpected<Error> unavailable(const QString &code, const QString &detail = {}, const QVariantMap &values = {})
{
    return fail(ErrorKind::Unavailable, code, detail, values);
}

tl::unexpected<Error> refusal(PGconn *connection)
{
    const QString message = QString::fromUtf8(PQerrorMessage(connection)).trimmed();
    const QString code = codeOf(message);
    const QVariantMap values{{u"user"_s, QString::fromUtf8(PQuser(connection))},
                             {u"database"_s, QString::fromUtf8(PQdb(connection))},
                             {u"host"_s, QString::fromUtf8(PQhost(connection))}};
    if (PQconnectionNeedsPassword(connection))
        return unavailable(u"STORE.PASSWORD"_s, {}, values);
    if (code.startsWith(u"28"))
        return unavailable(u"STORE.SIGNIN"_s, {}, values);
    if (code == u"3D000")
        return unavailable(u"STORE.NODATABASE"_s, {}, values);
    if (code == u"53300")
        return unavailable(u"STORE.CROWDED"_s, {}, values);
    // These words stay in every translation of the client library.
    if (message.contains(u"SSL") || message.contains(u"certificate"))
        return unavailable(u"STORE.TLS"_s, lastLine(message), values);
    return unavailable(u"STORE.UNREACHABLE"_s, lastLine(message), values);
}

// A password among the options would win over the one that was typed.
StoreLocation typedInto(StoreLocation location, const QString &typed)
{
    QStringList options = location.options.split(u';', Qt::SkipEmptyParts);
    options.removeIf([](const QString &option) { return option.startsWith(u"password="); });
    location.options = options.join(u';');
    location.password = typed;
    return location;
}

} // namespace

Result<PasswordProof> provePassword(const StoreLocation &location, const QString &typed)
{
    // The client library would look for another password in files and in the environment.
    if (typed.isEmpty())
        return PasswordProof::Wrong;
    const Connection connection = startConnecting(typedInto(location, typed));
    const Outcome outcome = connection ? connectFully(connection.get()) : Outcome::TimedOut;
    if (outcome == Outcome::TimedOut)
        return unavailable(u"STORE.UNREACHABLE"_s, {}, {{u"host"_s, location.host}});
    const bool isAsked = PQconnectionUsedPassword(connection.get()) != 0;
    if (outcome == Outcome::Connected)
        return isAsked ? PasswordProof::Right : PasswordProof::NotAsked;
    const Error error = refusal(connection.get()).value();
    if (isAsked && error.code == u"STORE.SIGNIN")
        return PasswordProof::Wrong;
    return tl::make_unexpected(error);
}

Result<SchemaState> probeServer(const StoreLocation &location)
{
    {
        const Connection connection = startConnecting(location);
        const Outcome outcome = connection ? connectFully(connection.get()) : Outcome::TimedOut;
        if (outcome == Outcome::TimedOut)
            return unavailable(u"STORE.UNREACHABLE"_s, {}, {{u"host"_s, location.host}});
        if (outcome == Outcome::Failed)
            return refusal(connection.get());
    }
    KEPT_TRY(const auto database, Database::open(location, Access::ReadOnly));
    return schemaState(*database);
}

} // namespace kept
