// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/imports/readsnapshot.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<std::unique_ptr<ReadSnapshot>> ReadSnapshot::begin(Database &database)
{
    KEPT_CHECK(database.execute(database.engine() == Engine::PostgreSql ? u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s
                                                                        : u"BEGIN DEFERRED"_s));
    return std::unique_ptr<ReadSnapshot>(new ReadSnapshot(database));
}

ReadSnapshot::~ReadSnapshot()
{
    // Nothing was written: a failure means that the connection is gone.
    [[maybe_unused]] const auto ended = m_database.execute(u"ROLLBACK"_s);
}

} // namespace kept
