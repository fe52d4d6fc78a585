// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrator.h"

#include "models/store/query.h"
#include "models/store/sqlitefile.h"
#include "models/store/transaction.h"

#include <QCryptographicHash>
#include <QFile>

static void initialiseMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList &stepNames()
{
    static const QStringList names{u"0001-initial"_s};
    return names;
}

// Statements end with a semicolon at the end of a line, but not within $$; comment lines are dropped, because the driver's
// scanner does not know them.
QStringList statementsOf(const QString &path, const Dialect &dialect)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList statements;
    QString current;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed().startsWith(u"--") || line.trimmed().isEmpty())
            continue;
        current += line + u'\n';
        if (!line.endsWith(u';') || current.count(u"$$"_s) % 2 == 1)
            continue;
        current.chop(2);
        statements.append(dialect.translate(std::exchange(current, {})));
    }
    return statements;
}

Result<bool> tableExists(Database &database, const QString &table)
{
    const QString sql = database.engine() == Engine::Sqlite
                            ? u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?"_s
                            : u"SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = ?"_s;
    Query query(database, sql);
    query.bind(table);
    KEPT_TRY(const qint64 count, query.integer());
    return count > 0;
}

Result<bool> hasAnyTable(Database &database)
{
    Query query(database, database.engine() == Engine::Sqlite
                              ? u"SELECT count(*) FROM sqlite_schema"_s
                              : u"SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()"_s);
    KEPT_TRY(const qint64 count, query.integer());
    return count > 0;
}

Result<void> createVersionTable(Database &database)
{
    const QString sql = database.dialect().translate(
        u"CREATE TABLE IF NOT EXISTS schema_version (version %int PRIMARY KEY, name %text NOT NULL, checksum %text NOT NULL, "
        "applied_at %int NOT NULL) %end"_s);
    auto created = database.execute(sql);
    // PostgreSQL's IF NOT EXISTS does not wait for another that is just being made: it then fails on its own catalogue.
    if (!created)
        created = database.execute(sql);
    return created;
}

Result<void> applyStep(Database &database, const Migration &step, qint64 now)
{
    KEPT_TRY(auto transaction, Transaction::begin(database));
    // Whoever comes second waits here and finds the step done.
    if (database.engine() == Engine::PostgreSql)
        KEPT_CHECK(database.execute(u"LOCK TABLE schema_version IN EXCLUSIVE MODE"_s));
    {
        Query done(database, u"SELECT count(*) FROM schema_version WHERE version = ?"_s);
        done.bind(step.version);
        KEPT_TRY(const qint64 count, done.integer());
        if (count > 0)
            return {};
    }
    for (const QString &statement : step.statements)
        KEPT_CHECK(database.execute(statement));
    {
        Query record(database, u"INSERT INTO schema_version (version, name, checksum, applied_at) VALUES (?, ?, ?, ?)"_s);
        record.bind(step.version).bind(step.name).bind(step.checksum).bind(now);
        KEPT_CHECK(record.run());
    }
    if (database.engine() == Engine::Sqlite)
        KEPT_CHECK(database.execute(u"PRAGMA user_version = %1"_s.arg(step.version)));
    return transaction.commit();
}

} // namespace

std::vector<Migration> migrations(Engine engine)
{
    initialiseMigrations();
    const Dialect dialect(engine);
    const QString own = engine == Engine::Sqlite ? u"sqlite"_s : u"postgresql"_s;
    std::vector<Migration> steps;
    for (const QString &name : stepNames()) {
        Migration step;
        step.version = name.left(4).toInt();
        step.name = name.mid(5);
        step.statements = statementsOf(u":/migrations/%1.sql"_s.arg(name), dialect) +
                          statementsOf(u":/migrations/%1.%2.sql"_s.arg(name, own), dialect);
        const QByteArray text = step.statements.join(u";\n"_s).toUtf8();
        step.checksum = QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
        steps.push_back(std::move(step));
    }
    return steps;
}

Result<SchemaState> schemaState(Database &database)
{
    KEPT_TRY(const bool any, hasAnyTable(database));
    if (!any)
        return SchemaState::Fresh;
    KEPT_TRY(const bool isOurs, tableExists(database, u"schema_version"_s));
    if (!isOurs)
        return fail(ErrorKind::Invalid, u"STORE.FOREIGN"_s, database.location().display());
    Query query(database, u"SELECT version, checksum FROM schema_version ORDER BY version"_s);
    KEPT_TRY(const auto applied, query.all([](const Row &row) { return std::pair(row.integer(0), row.text(1)); }));
    const auto known = migrations(database.engine());
    if (applied.size() > known.size())
        return fail(ErrorKind::Invalid, u"STORE.NEWER"_s, database.location().display(),
                    {{u"found"_s, applied.back().first}, {u"known"_s, known.back().version}});
    for (size_t i = 0; i < applied.size(); ++i)
        if (applied[i].first != known[i].version || applied[i].second != known[i].checksum)
            return fail(ErrorKind::Invalid, u"STORE.CHANGED"_s, known[i].name);
    return applied.size() < known.size() ? SchemaState::Older : SchemaState::Current;
}

namespace {

Result<void> applyAll(Database &database, SchemaState state, qint64 now)
{
    if (state == SchemaState::Fresh)
        KEPT_CHECK(createVersionTable(database));
    for (const Migration &step : migrations(database.engine()))
        KEPT_CHECK(applyStep(database, step, now));
    return {};
}

} // namespace

Result<void> migrate(Database &database, qint64 now)
{
    KEPT_TRY(const SchemaState state, schemaState(database));
    // A new file is in this mode, one that came out of a backup is not. Only now is it known to be ours.
    if (database.engine() == Engine::Sqlite)
        KEPT_CHECK(database.execute(u"PRAGMA journal_mode = WAL"_s));
    if (state == SchemaState::Current)
        return {};
    const auto applied = applyAll(database, state, now);
    // At a server this is its owner's to do, not that of whoever happens to come first.
    if (!applied && applied.error().code == u"STORE.RIGHT")
        return fail(ErrorKind::Invalid, state == SchemaState::Fresh ? u"STORE.UNMADE"_s : u"STORE.OLDER"_s,
                    database.location().display());
    return applied;
}

Result<std::unique_ptr<Database>> openStore(const StoreLocation &location, Existence existence, qint64 now)
{
    KEPT_TRY(auto database, Database::open(location, Access::ReadWrite, existence));
    KEPT_CHECK(migrate(*database, now));
    return database;
}

} // namespace kept
