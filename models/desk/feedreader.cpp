// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/feedreader.h"

#include "models/store/query.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<qint64> FeedReader::dataVersion(Database &database)
{
    return Query(database, u"PRAGMA data_version"_s).integer();
}

Result<void> FeedReader::start(Database &database)
{
    if (database.engine() == Engine::Sqlite) {
        KEPT_TRY(m_dataVersion, dataVersion(database));
    }
    KEPT_TRY(m_cursor, feedCursor(database));
    return {};
}

Result<std::vector<Touched>> FeedReader::read(Database &database)
{
    if (database.engine() == Engine::Sqlite) {
        KEPT_TRY(const qint64 version, dataVersion(database));
        if (std::exchange(m_dataVersion, version) == version)
            return std::vector<Touched>();
    }
    return readOwn(database);
}

Result<std::vector<Touched>> FeedReader::readOwn(Database &database)
{
    KEPT_TRY(Changes changes, changesSince(database, m_cursor));
    m_cursor = changes.next;
    return std::move(changes.records);
}

} // namespace kept
