// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue.h"
#include "models/domain/id.h"
#include "models/store/bulkwriter.h"
#include "models/store/imports/recordrows.h"
#include "models/store/rollups.h"

namespace kept {

/// Notes that an import began, in its transaction; `sources` is JSON, `asOf` the day of its figures, `by` the name of who does it.
Result<ImportId> startImportRun(Database &database, const QString &sources, QDate asOf, const RowStamp &stamp, const QString &by);
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
    /// Keeps the figures of plans and their items that the refresh after an import may change; call it before that. Where items
    /// came, also the money that they may take.
    Result<void> addFigures(const PlanScope &plans, const BulkLoad &load);
    /// Keeps how payments stand that are about to be reversed.
    Result<void> addPayments(const std::vector<qint64> &payments);
    /// Keeps how the promises of these plans stand.
    Result<void> addPromises(const std::vector<PlanId> &plans);
    /// Keeps how promises, payment plans and cases of plans stand, `plans` being a SELECT of their ids.
    Result<void> addJudged(const QString &plans);
    Result<void> addJudged(const std::vector<PlanId> &plans);
    /// Notes the version that each record has now, at the end of the import: another one later tells of a change since. `judged`
    /// are the kinds of new records, beside plans, items and payment plans, that it may have written again.
    Result<void> noteVersions(const PlanScope &plans, const std::vector<ObjectKind> &judged);

private:
    Result<void> addWhere(ObjectKind kind, const QString &condition);
    Result<void> addBlocks(ObjectKind kind, const QString &column, const std::vector<qint64> &ids);
    Result<void> noteRefreshed(const PlanScope &plans, ObjectKind kind);

    Database &m_database;
    ImportId m_run;
};

/// Kinds of records that an import may change without bringing them: only their figures are kept.
bool hasFiguresAlone(const ObjectType &object);

/// Under this name stand the images of figures, beside those of the fields an import itself wrote.
QString figuresOf(const ObjectType &object);

} // namespace kept
