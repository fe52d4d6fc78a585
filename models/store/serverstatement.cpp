// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/serverstatement.h"

#include "models/store/database.h"
#include "models/store/text.h"

#include <QAtomicInteger>
#include <QSqlError>

#include <libpq-fe.h>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Oid boolType = 16;
constexpr Oid bytesType = 17;
constexpr Oid halfType = 700, doubleType = 701;

PGconn *connectionOf(const Database &database)
{
    return static_cast<PGconn *>(database.nativeHandle());
}

// `$1`, `$2`... for every `?` outside of quotes.
QByteArray numbered(const QString &sql)
{
    QByteArray text;
    char quote = '\0';
    int count = 0;
    for (const char each : sql.toUtf8()) {
        const bool isMark = quote == '\0' ? each == '\'' || each == '"' : each == quote;
        if (isMark)
            quote = quote == '\0' ? each : '\0';
        if (each == '?' && quote == '\0')
            text += '$' + QByteArray::number(++count);
        else
            text += each;
    }
    return text;
}

QByteArray newName()
{
    static QAtomicInteger<qint64> counter;
    return "kept_" + QByteArray::number(counter.fetchAndAddRelaxed(1));
}

} // namespace

Error serverError(const Database &database, const ServerAnswer &answer)
{
    const PGresult *const result = answer.get();
    const PGconn *connection = connectionOf(database);
    const char *state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const char *words = result ? PQresultErrorMessage(result) : connection ? PQerrorMessage(connection) : "";
    const QSqlError error({}, QString::fromUtf8(words).trimmed(), QSqlError::StatementError, QString::fromLatin1(state));
    return storeError(Engine::PostgreSql, error, database.isOpen());
}

void ServerAnswer::Clear::operator()(pg_result *result) const
{
    PQclear(result);
}

bool ServerAnswer::isGood() const
{
    const ExecStatusType status = PQresultStatus(get());
    return status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK || status == PGRES_EMPTY_QUERY;
}

ServerStatement::Values::Values(const std::vector<Parameter> &parameters)
{
    for (const Parameter &each : parameters) {
        texts.push_back(each.isNull ? nullptr : each.value.constData());
        lengths.push_back(static_cast<int>(each.value.size()));
        formats.push_back(each.isBinary ? 1 : 0);
    }
}

ServerStatement::ServerStatement(Database &database, const QString &sql)
    : m_database(database), m_sql(numbered(sql)), m_name(newName())
{}

ServerStatement::Parameter &ServerStatement::parameter(int position)
{
    const auto index = static_cast<size_t>(position);
    if (m_parameters.size() <= index)
        m_parameters.resize(index + 1);
    return m_parameters[index];
}

void ServerStatement::bindText(int position, const QByteArray &utf8)
{
    parameter(position) = {utf8, false, false};
}

void ServerStatement::bindBytes(int position, const QByteArray &bytes)
{
    parameter(position) = {bytes, false, true};
}

void ServerStatement::bindNull(int position)
{
    parameter(position) = {};
}

bool ServerStatement::send() const
{
    PGconn *connection = connectionOf(m_database);
    if (!m_isPrepared && PQsendPrepare(connection, m_name.constData(), m_sql.constData(), 0, nullptr) != 1)
        return false;
    const Values values(m_parameters);
    return PQsendQueryPrepared(connection, m_name.constData(), static_cast<int>(m_parameters.size()), values.texts.data(),
                               values.lengths.data(), values.formats.data(), 0) == 1;
}

Result<void> ServerStatement::take(ServerAnswer answer)
{
    if (!answer.isGood())
        return tl::make_unexpected(serverError(m_database, answer));
    m_answer = std::move(answer);
    m_rows = PQntuples(m_answer.get());
    m_row = -1;
    return {};
}

Result<void> ServerStatement::start()
{
    if (m_ahead)
        return *std::exchange(m_ahead, std::nullopt);
    PGconn *connection = connectionOf(m_database);
    if (!connection)
        return tl::make_unexpected(storeError(Engine::PostgreSql, {}, false));
    if (!m_isPrepared || m_database.isHoldingBack()) {
        [[maybe_unused]] const auto before = runTogether(m_database, std::vector{this});
        return *std::exchange(m_ahead, std::nullopt);
    }
    const Values values(m_parameters);
    return take(ServerAnswer(PQexecPrepared(connection, m_name.constData(), static_cast<int>(m_parameters.size()),
                                            values.texts.data(), values.lengths.data(), values.formats.data(), 0)));
}

Result<void> ServerStatement::runTogether(Database &database, std::span<ServerStatement *const> statements, End end)
{
    PGconn *connection = connectionOf(database);
    const bool begins = std::exchange(database.m_isBeginHeld, false);
    auto held = std::exchange(database.m_held, {});
    bool isSent = connection && PQenterPipelineMode(connection) == 1;
    const auto sendWord = [&](const char *word) {
        isSent = isSent && PQsendQueryParams(connection, word, 0, nullptr, nullptr, nullptr, nullptr, 0) == 1;
    };
    if (begins)
        sendWord("BEGIN");
    for (const auto &[sql, statement] : held)
        isSent = isSent && statement->atServer()->send();
    for (const ServerStatement *each : statements)
        isSent = isSent && each->send();
    if (end == End::Commit)
        sendWord("COMMIT");
    isSent = isSent && PQpipelineSync(connection) == 1;

    std::optional<Error> problem;
    if (!isSent) {
        problem = serverError(database);
        PQpipelineSync(connection);
    }
    const auto nextAnswer = [&] {
        ServerAnswer answer(PQgetResult(connection));
        if (answer.get())
            PQgetResult(connection); // the mark after each statement
        return answer;
    };
    const auto readWord = [&](bool wasSent) {
        if (!wasSent || problem)
            return;
        if (const ServerAnswer answer = nextAnswer(); !answer.isGood())
            problem = serverError(database, answer);
    };
    const auto read = [&](ServerStatement &statement) {
        if (!problem && !statement.m_isPrepared) {
            const ServerAnswer prepared = nextAnswer();
            statement.m_isPrepared = prepared.isGood();
            if (!statement.m_isPrepared)
                problem = serverError(database, prepared);
        }
        if (!problem)
            if (auto taken = statement.take(nextAnswer()); !taken)
                problem = taken.error();
        statement.m_ahead = problem ? Result<void>(tl::make_unexpected(*problem)) : Result<void>();
    };
    readWord(begins);
    for (const auto &[sql, statement] : held)
        read(*statement->atServer());
    std::optional<Error> own = problem;
    for (ServerStatement *each : statements)
        read(*each);
    readWord(end == End::Commit);
    if (end == End::Commit)
        own = problem;
    while (connection && PQpipelineStatus(connection) != PQ_PIPELINE_OFF && PQstatus(connection) == CONNECTION_OK &&
           PQexitPipelineMode(connection) != 1)
        const ServerAnswer left(PQgetResult(connection));
    for (auto &[sql, statement] : held)
        database.returnStatement(sql, std::move(statement), database.m_epoch);
    return own ? Result<void>(tl::make_unexpected(*own)) : Result<void>();
}

void ServerStatement::deallocate(Database &database, std::span<const ServerStatement *const> statements)
{
    QByteArray sql;
    for (const ServerStatement *each : statements)
        if (each->m_isPrepared)
            sql += "DEALLOCATE " + each->m_name + ';';
    if (PGconn *connection = connectionOf(database); connection && !sql.isEmpty())
        PQclear(PQexec(connection, sql.constData()));
}

qint64 ServerStatement::changedRows() const
{
    return m_answer.get() ? QByteArrayView(PQcmdTuples(m_answer.get())).toLongLong() : 0;
}

void ServerStatement::reset()
{
    m_answer = ServerAnswer();
    m_ahead.reset();
    m_parameters.clear();
    m_rows = 0;
    m_row = -1;
}

QByteArrayView ServerStatement::value(int column) const
{
    return {PQgetvalue(m_answer.get(), m_row, column), PQgetlength(m_answer.get(), m_row, column)};
}

qint64 ServerStatement::integer(int column) const
{
    if (isNull(column))
        return 0;
    const QByteArrayView found = value(column);
    const Oid type = PQftype(m_answer.get(), column);
    if (type == boolType)
        return found == "t" ? 1 : 0;
    bool whole = true;
    const qint64 number = found.toLongLong(&whole);
    Q_ASSERT_X(whole && type != halfType && type != doubleType, "ServerStatement::integer", m_sql.constData());
    return number;
}

QString ServerStatement::text(int column) const
{
    return QString::fromUtf8(value(column));
}

QByteArray ServerStatement::bytes(int column) const
{
    const QByteArrayView found = value(column);
    if (PQftype(m_answer.get(), column) != bytesType)
        return found.toByteArray();
    size_t size = 0;
    unsigned char *const plain = PQunescapeBytea(reinterpret_cast<const unsigned char *>(found.data()), &size);
    QByteArray bytes(reinterpret_cast<const char *>(plain), static_cast<qsizetype>(size));
    PQfreemem(plain);
    return bytes;
}

QDate ServerStatement::date(int column) const
{
    return dateFromStored(value(column));
}

bool ServerStatement::isNull(int column) const
{
    return PQgetisnull(m_answer.get(), m_row, column) != 0;
}

} // namespace kept
