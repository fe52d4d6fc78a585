// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/transaction.h"

#include "models/store/logroom.h"

#include <libpq-fe.h>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

// PostgreSQL answers COMMIT of a transaction that a statement has aborted as if it were fine.
bool isAborted(const Database &database)
{
    return database.engine() == Engine::PostgreSql &&
           PQtransactionStatus(static_cast<const PGconn *>(database.nativeHandle())) == PQTRANS_INERROR;
}

} // namespace

Result<Transaction> Transaction::begin(Database &database)
{
    const int depth = database.m_transactionDepth;
    const bool sqlite = database.engine() == Engine::Sqlite;
    const QString sql = depth > 0 ? u"SAVEPOINT s%1"_s.arg(depth) : sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
    KEPT_CHECK(database.execute(sql));
    if (depth == 0 && database.m_logRoom)
        database.m_logRoom->keep();
    ++database.m_transactionDepth;
    return Transaction(database, depth);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(other.m_database), m_journal(std::move(other.m_journal)), m_depth(other.m_depth), m_epoch(other.m_epoch),
      m_open(std::exchange(other.m_open, false))
{}

Transaction::~Transaction()
{
    if (m_open)
        rollback();
}

Result<void> Transaction::commit()
{
    if (m_epoch != m_database->m_epoch) {
        m_open = false;
        return fail(ErrorKind::Unavailable, u"STORE.LOST"_s);
    }
    Q_ASSERT(m_open && m_database->m_transactionDepth == m_depth + 1);
    if (m_database->isOpen() && isAborted(*m_database)) {
        rollback();
        return fail(ErrorKind::Storage, u"STORE.ABORTED"_s);
    }
    auto done = m_database->execute(m_depth > 0 ? u"RELEASE SAVEPOINT s%1"_s.arg(m_depth) : u"COMMIT"_s);
    if (!done) {
        rollback();
        return done;
    }
    m_open = false;
    m_database->m_transactionDepth = m_depth;
    return {};
}

void Transaction::rollback()
{
    if (!m_open)
        return;
    m_open = false;
    if (m_epoch != m_database->m_epoch)
        return;
    m_database->m_transactionDepth = m_depth;
    if (m_depth == 0) {
        // A failure here means that the connection is gone, and with it the transaction.
        [[maybe_unused]] const auto undone = m_database->execute(u"ROLLBACK"_s);
        return;
    }
    if (m_database->execute(u"ROLLBACK TO SAVEPOINT s%1"_s.arg(m_depth))) [[maybe_unused]]
        const auto released = m_database->execute(u"RELEASE SAVEPOINT s%1"_s.arg(m_depth));
}

} // namespace kept
