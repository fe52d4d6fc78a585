// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/store/bulkwriter.h"
#include "models/store/imports/recordrows.h"

namespace kept {

/// Notes that an import began, in its transaction; `sources` is JSON.
Result<ImportId> startImportRun(Database &database, const QString &sources, const RowStamp &stamp);
/// Tells the planner of a server how large the tables have become in this transaction; a file needs no such thing.
Result<void> tellSizes(Database &database, const QStringList &tables);
/// Notes what it did; `counts` is JSON.
Result<void> finishImportRun(Database &database, ImportId run, const QString &counts, const RowStamp &stamp);

/// Keeps the rows that an import changes as they were before it, so that it can be undone exactly.
class BeforeImages final
{
public:
    BeforeImages(Database &database, ImportId run);
    /// `image` is a JSON object by column. The first image of a record counts.
    Result<void> add(const QString &object, qint64 id, const QString &image);

private:
    Database &m_database;
    ImportId m_run;
};

} // namespace kept
