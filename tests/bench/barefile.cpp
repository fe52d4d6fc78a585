// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/barefile.h"

namespace kept::bench {

using namespace Qt::Literals::StringLiterals;

// The connection's name is its path.
BareFile::BareFile(const QString &path, const QString &table, const QString &insert)
    : m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, path))
{
    m_connection.setDatabaseName(path);
    if (!m_connection.open())
        qFatal("bench: can't make a bare file");
    run(u"PRAGMA journal_mode = WAL"_s);
    run(u"PRAGMA synchronous = FULL"_s);
    run(table);
    m_insert = QSqlQuery(m_connection);
    if (!m_insert.prepare(insert))
        qFatal("bench: can't prepare a bare row");
}

BareFile::~BareFile()
{
    const QString name = m_connection.connectionName();
    m_insert = QSqlQuery();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

void BareFile::add(std::initializer_list<QVariant> values)
{
    int place = 0;
    for (const QVariant &value : values)
        m_insert.bindValue(place++, value);
    if (!m_insert.exec())
        qFatal("bench: can't write a bare row");
}

void BareFile::run(const QString &sql)
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        qFatal("bench: can't set a bare file up");
}

} // namespace kept::bench
