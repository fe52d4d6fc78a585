// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/dialect.h"
#include "models/store/location.h"
#include "models/store/statement.h"

#include <QMutex>
#include <QSqlDatabase>

#include <memory>
#include <unordered_map>
#include <vector>

namespace kept {

class LogRoom;
class Query;

enum class Access { ReadWrite, ReadOnly };

/// What a file must be for it to be opened.
enum class Existence { MustExist, CreateIfMissing };

/// One connection, bound to the thread that opened it, with its session set up and its prepared statements.
class Database final
{
public:
    /// Opens and sets up; never creates over, or trusts, a file that is damaged, empty, foreign or newer. The schema is the
    /// migrator's business. Errors: those of checkStoreFile() and createStoreFile(); STORE.CONNECT (Unavailable), of the
    /// server or its refusal; STORE.UNREADABLE (Unavailable), of a file.
    static Result<std::unique_ptr<Database>> open(const StoreLocation &location, Access access,
                                                  Existence existence = Existence::MustExist);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Engine engine() const { return m_dialect.engine(); }
    const Dialect &dialect() const { return m_dialect; }
    const StoreLocation &location() const { return m_location; }
    Access access() const { return m_access; }
    /// Whether the connection still stands, as far as the driver knows.
    bool isOpen() const;

    /// Runs one statement without parameters (DDL, session settings).
    Result<void> execute(const QString &sql);
    /// Closes and opens again with the same settings; statements prepared before are forgotten, no transaction is open.
    Result<void> reopen();
    /// Stops the statement that is running, if one is; the only member that another thread may call. On SQLite a write
    /// that is stopped takes its whole transaction with it.
    void interrupt();
    /// Whether a transaction of this connection is open, also one that the server has not heard of yet.
    bool isInTransaction() const { return m_transactionDepth > 0; }
    /// The driver's own handle (sqlite3* or PGconn*) for bulk load and backup; bound to this thread.
    void *nativeHandle() const;

    /// The node whose ids this store makes; 0 for a stand-alone file.
    Result<qint64> node();
    /// Reserves `count` new sequence numbers of a table; returns them as ready ids.
    Result<std::vector<qint64>> newIds(const QString &table, int count);
    Result<qint64> newId(const QString &table);
    /// The same in two steps, to be sent with others.
    Query askIds(const QString &table, int count);
    Result<std::vector<qint64>> readIds(Query &asked, int count);

private:
    friend class BulkWriter;
    friend class Query;
    friend class ServerStatement;
    friend class Statement;
    friend class Transaction;
    Database(StoreLocation location, Access access);
    Result<void> connect();
    Result<void> openConnection();
    void disconnect();
    /// May throw as far as the map knows, so that it keeps each text's hash: they are long.
    struct TextHash
    {
        size_t operator()(const QString &text) const { return qHash(text); }
    };
    void setInterruptible(bool on);
    bool isTransactionGone() const;
    bool isHoldingBack() const { return m_isBeginHeld || !m_held.empty(); }
    Result<void> sendHeld();
    void forgetHeld();
    void forgetIdle();
    Result<std::unique_ptr<Statement>> takeStatement(const QString &sql);
    void returnStatement(const QString &sql, std::unique_ptr<Statement> statement, int epoch);

    StoreLocation m_location;
    Access m_access;
    Dialect m_dialect;
    QString m_name;
    QSqlDatabase m_connection;
    sqlite3 *m_sqlite = nullptr;        ///< while a file is open
    std::unique_ptr<LogRoom> m_logRoom; ///< while a file is open for writing
    std::vector<Statement *> m_lent;
    std::unordered_multimap<QString, std::unique_ptr<Statement>, TextHash> m_idle;
    int m_epoch = 0; ///< counts connections: a statement outlives none
    int m_transactionDepth = 0;
    bool m_isBeginHeld = false; ///< the server hears of the transaction with its first statement
    std::vector<std::pair<QString, std::unique_ptr<Statement>>> m_held; ///< to run before the server's next statement
    std::optional<qint64> m_node;
    QMutex m_interruptMutex;
    void *m_interruptible = nullptr; ///< sqlite3* or PGcancel*
};

/// The project's error for what a driver reported; `lost` when the connection does not stand any more.
Error storeError(Engine engine, const QSqlError &error, bool open);

} // namespace kept
