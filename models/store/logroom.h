// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

struct sqlite3;

namespace kept {

/// Room in the log beside a file (SQLite's write-ahead log), written before it is needed. A commit that makes the log longer
/// waits for the file system's own journal too; one that overwrites what is there waits for its pages alone. Zeros behind
/// the last commit are no frame: whoever reads the log after a crash stops there.
/// It also moves the log into the file when that is due, as `PRAGMA wal_autocheckpoint` would. Bound to its connection.
class LogRoom final
{
public:
    /// From now on the log is moved into the file after the commit with which it has `most` pages.
    LogRoom(sqlite3 *connection, int most);
    ~LogRoom();
    Q_DISABLE_COPY_MOVE(LogRoom)

    /// To be called when a write transaction has begun and changed nothing yet: nobody else writes to the log then. A
    /// connection that commits no more than once or twice gets no room. A disk that is full leaves the log as it was.
    void keep();

private:
    static int committed(void *room, sqlite3 *connection, const char *database, int pages);

    sqlite3 *m_connection;
    int m_most;
    int m_commits = 0;
    int m_pages = 0;   ///< in the log after the last commit
    qint64 m_size = 0; ///< of the log, in bytes, as far as known
    bool m_isFull = false;
};

} // namespace kept
