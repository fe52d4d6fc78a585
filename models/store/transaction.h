// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/journal.h"

namespace kept {

/// A write transaction that rolls back unless it is committed; inside another it is a savepoint.
class Transaction final
{
public:
    /// BEGIN IMMEDIATE on SQLite: a transaction that reads first and writes later must not start as a reader. A server hears
    /// of it with its first statement.
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Database &database() const { return *m_database; }
    /// What was done in this transaction; a nested one keeps its own.
    Journal &journal() { return m_journal; }
    /// Errors: STORE.ABORTED, a failed statement took the transaction with it; STORE.LOST, the connection did. When the
    /// answer to a commit is lost it may have been done: ask before doing it again.
    Result<void> commit();
    void rollback();

private:
    Result<void> commitWhole();
    Transaction(Database &database, int depth) : m_database(&database), m_depth(depth), m_epoch(database.m_epoch) {}
    Database *m_database;
    Journal m_journal;
    int m_depth;
    int m_epoch;
    bool m_open = true;
};

} // namespace kept
