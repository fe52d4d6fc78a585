// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/logroom.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace kept {

namespace {

constexpr int fewCommits = 2;
constexpr qint64 headerSize = 32;
constexpr qint64 frameSize = 24 + 4096; // of a page of the default size
constexpr int pagesAhead = 64;          // more than most commands write
constexpr qint64 leastStep = 1024 * 1024;
constexpr int blockSize = 64 * 1024;

qint64 sizeFor(qint64 pages)
{
    return headerSize + pages * frameSize;
}

bool fill(sqlite3_file *log, qint64 from, qint64 to)
{
    static constexpr std::array<char, blockSize> zeros{};
    for (qint64 at = from; at < to; at += blockSize)
        if (log->pMethods->xWrite(log, zeros.data(), static_cast<int>(std::min<qint64>(blockSize, to - at)), at) != SQLITE_OK)
            return false;
    return log->pMethods->xSync(log, SQLITE_SYNC_NORMAL) == SQLITE_OK;
}

} // namespace

LogRoom::LogRoom(sqlite3 *connection, int most) : m_connection(connection), m_most(most)
{
    sqlite3_wal_hook(m_connection, &LogRoom::committed, this);
}

LogRoom::~LogRoom()
{
    sqlite3_wal_hook(m_connection, nullptr, nullptr);
}

int LogRoom::committed(void *room, sqlite3 *connection, const char *database, int pages)
{
    auto *self = static_cast<LogRoom *>(room);
    self->m_commits += 1;
    self->m_pages = pages;
    // Another connection may be busy with it, or reading what would be moved: then it is due again after the next commit.
    if (pages >= self->m_most)
        sqlite3_wal_checkpoint_v2(connection, database, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    return SQLITE_OK;
}

void LogRoom::keep()
{
    const qint64 needed = sizeFor(m_pages + pagesAhead);
    if (m_isFull || m_commits <= fewCommits || needed <= m_size || m_pages > m_most)
        return;
    sqlite3_file *log = nullptr;
    if (sqlite3_file_control(m_connection, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log) != SQLITE_OK || !log || !log->pMethods ||
        log->pMethods->xFileSize(log, &m_size) != SQLITE_OK || needed <= m_size)
        return;
    const qint64 most = sizeFor(m_most + pagesAhead);
    const qint64 wanted = std::min(most, std::max(needed, m_size) + std::max(leastStep, m_size));
    if (fill(log, m_size, wanted)) {
        m_size = wanted;
        return;
    }
    m_isFull = true;
    log->pMethods->xTruncate(log, m_size);
}

} // namespace kept
