// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/domain/result.h"
#include "models/store/database.h"

#include <QStringList>

namespace kept {

/// An import that was made.
struct ImportRow
{
    ImportId id = ImportId::fromValue(0);
    QString number;
    qint64 startedAt = 0; ///< UTC milliseconds
    QString by;
    bool isUndone = false;
    QStringList files; ///< their names
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 refused = 0;
};

/// The last ones first.
Result<std::vector<ImportRow>> importRows(Database &database, int limit);

} // namespace kept
