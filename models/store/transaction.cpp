// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/transaction.h"

#include "models/store/logroom.h"

#include <QSqlError>

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
    const QString sql = depth > 0 ? u"SAVEPOINT s%1"_s.arg(depth) : u"BEGIN IMMEDIATE"_s;
    if (depth > 0 || sqlite)
        KEPT_CHECK(database.execute(sql));
    else if (database.isOpen())
        database.m_isBeginHeld = true;
    else
        return tl::make_unexpected(storeError(database.engine(), {}, false));
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
    auto done = m_depth > 0 ? m_database->execute(u"RELEASE SAVEPOINT s%1"_s.arg(m_depth)) : commitWhole();
    if (!done) {
        rollback();
        return done;
    }
    m_open = false;
    m_database->m_transactionDepth = m_depth;
    return {};
}

// What was held back goes to the server together with the commit: it keeps all of it or nothing.
Result<void> Transaction::commitWhole()
{
    if (!m_database->m_held.empty())
        return ServerStatement::runTogether(*m_database, {}, ServerStatement::End::Commit);
    const bool isUnheardOf = std::exchange(m_database->m_isBeginHeld, false);
    return isUnheardOf ? Result<void>() : m_database->execute(u"COMMIT"_s);
}

void Transaction::rollback()
{
    if (!m_open)
        return;
    m_open = false;
    if (m_epoch != m_database->m_epoch)
        return;
    m_database->m_transactionDepth = m_depth;
    // Whatever is held back was asked for since the savepoint: that went to the server with all before it.
    const bool isUnheardOf = m_database->m_isBeginHeld;
    m_database->forgetHeld();
    if (isUnheardOf)
        return;
    if (m_depth == 0) {
        // A failure here means that the connection is gone, and with it the transaction.
        [[maybe_unused]] const auto undone = m_database->execute(u"ROLLBACK"_s);
        return;
    }
    if (m_database->execute(u"ROLLBACK TO SAVEPOINT s%1"_s.arg(m_depth))) [[maybe_unused]]
        const auto released = m_database->execute(u"RELEASE SAVEPOINT s%1"_s.arg(m_depth));
}

} // namespace kept
