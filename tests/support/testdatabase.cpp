// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/store/migrator.h"
#include "models/store/query.h"
#include "tests/support/postgresrun.h"

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

} // namespace

TestDatabase::TestDatabase(const QString &engine, Schema schema)
{
    if (engine == u"postgresql"_s) {
        m_server = demand(sharedPostgres());
        m_name = demand(m_server.createDatabase());
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
