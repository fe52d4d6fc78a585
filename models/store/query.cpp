// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"

#include "models/store/text.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Query::Query(Database &database, const QString &sql) : m_database(database), m_sql(sql), m_epoch(database.m_epoch)
{
    if (auto statement = database.takeStatement(sql))
        m_statement = std::move(*statement);
    else
        m_problem = statement.error();
}

Query::~Query()
{
    if (m_statement)
        m_database.returnStatement(m_sql, std::move(m_statement), m_epoch);
}

Query &Query::bind(const QString &text)
{
    if (!isStorable(text))
        m_problem = unstorableText();
    return add(text.startsWith(QChar::ByteOrderMark) ? asStored(text).toString() : text);
}

Query &Query::bind(std::nullopt_t)
{
    if (m_statement)
        m_statement->bindNull(m_bound++);
    return *this;
}

void Query::together(const std::vector<Query *> &queries)
{
    std::vector<ServerStatement *> statements;
    for (const Query *each : queries)
        if (!each->m_problem && each->m_epoch == each->m_database.m_epoch)
            if (ServerStatement *statement = each->m_statement->atServer())
                statements.push_back(statement);
    if (statements.size() > 1) [[maybe_unused]]
        const auto before = ServerStatement::runTogether(queries.front()->m_database, statements);
}

Result<Step> Query::start()
{
    m_bound = 0;
    if (m_problem)
        return tl::make_unexpected(*m_problem);
    if (m_epoch != m_database.m_epoch)
        return fail(ErrorKind::Unavailable, u"STORE.LOST"_s);
    if (m_database.isTransactionGone())
        return fail(ErrorKind::Storage, u"STORE.ABORTED"_s);
    auto step = m_statement->start();
    if (!step)
        m_statement->reset();
    return step;
}

Result<Step> Query::next()
{
    auto step = m_statement->next();
    if (!step)
        m_statement->reset();
    return step;
}

Result<qint64> Query::run()
{
    KEPT_CHECK(start());
    const qint64 changed = m_statement->changedRows();
    m_statement->reset();
    return changed;
}

Result<void> Query::runLater()
{
    const bool isHeld = m_database.engine() == Engine::PostgreSql && m_database.isInTransaction();
    if (!isHeld || m_problem || m_epoch != m_database.m_epoch) {
        KEPT_CHECK(run());
        return {};
    }
    m_database.m_held.emplace_back(m_sql, std::move(m_statement));
    return {};
}

Result<qint64> Query::integer()
{
    KEPT_TRY(const auto value, first([](const Row &row) { return row.integer(0); }));
    return value.value_or(0);
}

} // namespace kept
