// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"

#include "models/store/text.h"

#include <QSqlError>

namespace kept {

using namespace Qt::Literals::StringLiterals;

qint64 Row::integer(int column) const
{
    const QVariant value = m_query.value(column);
    bool whole = false;
    const qint64 number = value.toLongLong(&whole);
    Q_ASSERT_X((whole && value.typeId() != QMetaType::Double) || m_query.isNull(column), "Row::integer",
               qPrintable(m_query.lastQuery()));
    return number;
}

Query::Query(Database &database, const QString &sql) : m_database(database), m_sql(sql), m_epoch(database.m_epoch)
{
    if (auto statement = database.takeStatement(sql))
        m_statement = std::move(*statement);
    else
        m_problem = statement.error();
}

Query::~Query()
{
    if (!m_statement)
        return;
    m_statement->finish();
    m_database.returnStatement(m_sql, std::move(m_statement), m_epoch);
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
    if (text.isNull())
        return add(QVariant(u""_s));
    return add(QVariant(text.startsWith(QChar::ByteOrderMark) ? asStored(text).toString() : text));
}

Query &Query::bind(const QByteArray &bytes)
{
    return add(QVariant(bytes.isNull() ? QByteArray("", 0) : bytes));
}

Result<void> Query::start()
{
    if (m_problem)
        return tl::make_unexpected(*m_problem);
    if (m_epoch != m_database.m_epoch)
        return fail(ErrorKind::Unavailable, u"STORE.LOST"_s);
    if (m_database.isTransactionGone())
        return fail(ErrorKind::Storage, u"STORE.ABORTED"_s);
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
