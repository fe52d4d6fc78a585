// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/asking.h"
#include "models/store/reads/adminreads.h"

namespace kept {

/// What is there: engine, schema, node, and how many records of each kind.
struct StoreStatus
{
    struct Answer
    {
        Engine engine = Engine::Sqlite;
        QString location; ///< without the password
        qint64 schemaVersion = 0;
        qint64 node = 0;
        std::vector<TableCount> counts; ///< in the order of the catalogue
    };
};

Result<StoreStatus::Answer> answer(Database &database, const Asking &asking, const StoreStatus &question);

} // namespace kept
