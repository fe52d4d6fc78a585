// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/query.h"

#include <vector>

namespace kept {

/// Runs a query with "IN (%1)" over blocks of ids or keys; the last one fills the last block up.
template<class Value, class Visit>
Result<void> eachBlock(Database &database, const QString &sql, const std::vector<Value> &values, Visit visit)
{
    constexpr size_t inOneStatement = 500;
    const QStringList marks(static_cast<qsizetype>(std::min(values.size(), inOneStatement)), QStringLiteral("?"));
    for (size_t from = 0; from < values.size(); from += inOneStatement) {
        Query query(database, sql.arg(marks.join(QStringLiteral(", "))));
        for (size_t i = from; i < from + static_cast<size_t>(marks.size()); ++i)
            query.bind(values[std::min(i, values.size() - 1)]);
        KEPT_CHECK(query.each(visit));
    }
    return {};
}

} // namespace kept
