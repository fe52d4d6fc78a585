// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/store/migrator.h"
#include "models/store/query.h"
#include "tests/support/postgresrun.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kept::test {
namespace {

/// The value, or the end of the test run with what went wrong.
template<class T>
T demand(Result<T> result)
{
    if (!result)
        qFatal("test database: %s %s", qPrintable(result.error().code), qPrintable(result.error().detail));
    return std::move(*result);
}

void demand(const Result<void> &result)
{
    if (!result)
        qFatal("test database: %s %s", qPrintable(result.error().code), qPrintable(result.error().detail));
}

/// The name of the database that new ones are copied from: one for each content of the schema, on each server.
QString templateName()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Migration &step : migrations(Engine::PostgreSql))
        hash.addData(step.checksum.toLatin1());
    return u"template_"_s + QString::fromLatin1(hash.result().toHex().left(16));
}

/// Made under another name first: of several test programs that find none, one wins and all use the winner's.
void makeTemplate(const PostgresAddress &server)
{
    const QString name = demand(server.createDatabase());
    demand(openStore(demand(StoreLocation::parse(server.url(name))), Existence::CreateIfMissing, testNow));
    const QString rename = u"ALTER DATABASE %1 RENAME TO %2"_s.arg(name, templateName());
    if (!server.execute(u"postgres"_s, rename))
        demand(server.dropDatabase(name));
}

/// A copy of the template takes a quarter of the time that the migrations take.
QString createWithSchema(const PostgresAddress &server)
{
    if (const auto name = server.createDatabase(templateName()))
        return *name;
    makeTemplate(server);
    return demand(server.createDatabase(templateName()));
}

} // namespace

TestDatabase::TestDatabase(const QString &engine, Schema schema)
{
    if (engine == u"postgresql"_s) {
        m_server = demand(sharedPostgres());
        m_name = schema == Schema::Current ? createWithSchema(m_server) : demand(m_server.createDatabase());
    }
    m_location = demand(StoreLocation::parse(address()));
    if (schema == Schema::Current)
        m_database = demand(openStore(m_location, Existence::CreateIfMissing, testNow));
}

TestDatabase::~TestDatabase()
{
    m_database.reset();
    if (!m_name.isEmpty())
        demand(m_server.dropDatabase(m_name));
}

QString TestDatabase::address() const
{
    return m_name.isEmpty() ? m_folder.filePath(u"store.kept"_s) : m_server.url(m_name);
}

std::unique_ptr<Database> TestDatabase::connect(Access access) const
{
    return demand(Database::open(m_location, access));
}

void TestDatabase::execute(const QString &sql)
{
    demand(m_database->execute(sql));
}

qint64 TestDatabase::integer(const QString &sql)
{
    return demand(Query(*m_database, sql).integer());
}

void addEngineRows()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("sqlite") << u"sqlite"_s;
    QTest::newRow("postgresql") << u"postgresql"_s;
}

} // namespace kept::test
