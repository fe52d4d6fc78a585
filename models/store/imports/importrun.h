// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue.h"
#include "models/domain/id.h"
#include "models/store/bulkwriter.h"
#include "models/store/imports/recordrows.h"

namespace kept {

/// Notes that an import began, in its transaction; `sources` is JSON, `by` the name of who does it.
Result<ImportId> startImportRun(Database &database, const QString &sources, const RowStamp &stamp, const QString &by);
/// Tells the planner of a server how large the table has become in this transaction and how its keys lie; the rest it
/// gathers by itself later. A file needs no such thing.
Result<void> tellSizes(Database &database, const ObjectType &object);
/// Notes what it did; `counts` is JSON.
Result<void> finishImportRun(Database &database, ImportId run, const QString &counts, const RowStamp &stamp);

/// Keeps the rows that an import changes as they were before it, so that it can be undone exactly.
class BeforeImages final
{
public:
    BeforeImages(Database &database, ImportId run);
    /// `image` is a JSON object by column; call it before the record is changed. The first image of a record counts.
    Result<void> add(const ObjectType &object, qint64 id, const QString &image);
    /// Keeps the figures of plans and their items that the refresh after an import may change; call it before that.
    Result<void> addFigures(const std::vector<PlanId> &plans);
    /// Notes the version that each record has now, at the end of the import: another one later tells of a change since.
    Result<void> noteVersions();

private:
    Result<void> noteRefreshed(const ObjectType &object, const QString &planColumn);

    Database &m_database;
    ImportId m_run;
};

/// Under this name stand the images of figures, beside those of the fields an import itself wrote.
QString figuresOf(const ObjectType &object);

} // namespace kept
