// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"

#include "models/store/text.h"

#include <QSqlError>

namespace kept {

using namespace Qt::Literals::StringLiterals;

Query::Query(Database &database, const QString &sql) : m_database(database), m_sql(sql)
{
    QString problem;
    m_statement = database.takeStatement(sql, &problem);
    if (!m_statement)
        m_problem = Error{ErrorKind::Storage, u"STORE.STATEMENT"_s, problem, {}, {}};
}

Query::~Query()
{
    if (!m_statement)
        return;
    m_statement->finish();
    m_database.returnStatement(m_sql, std::move(m_statement));
}

Query &Query::add(const QVariant &value)
{
    m_values.append(value);
    return *this;
}

Query &Query::bind(const QString &text)
{
    if (!isStorable(text))
        m_problem = unstorableText();
    return add(QVariant(text.isNull() ? QString(u""_s) : text));
}

Result<void> Query::start()
{
    if (!m_statement)
        return tl::make_unexpected(m_database.isOpen()
                                       ? *m_problem
                                       : Error{ErrorKind::Unavailable, u"STORE.LOST"_s, m_problem->detail, {}, {}});
    if (m_problem)
        return tl::make_unexpected(*m_problem);
    for (int i = 0; i < m_values.size(); ++i)
        m_statement->bindValue(i, m_values.at(i));
    m_values.clear();
    if (m_statement->exec())
        return {};
    return tl::make_unexpected(storeError(m_database.engine(), m_statement->lastError(), m_database.isOpen()));
}

Result<void> Query::finish()
{
    const QSqlError error = m_statement->lastError();
    const bool open = m_database.isOpen();
    m_statement->finish();
    if (error.type() == QSqlError::NoError && open)
        return {};
    return tl::make_unexpected(storeError(m_database.engine(), error, open));
}

Result<qint64> Query::run()
{
    KEPT_CHECK(start());
    const qint64 changed = m_statement->numRowsAffected();
    m_statement->finish();
    return changed;
}

Result<qint64> Query::integer()
{
    KEPT_TRY(const auto value, first([](const Row &row) { return row.integer(0); }));
    return value.value_or(0);
}

} // namespace kept
