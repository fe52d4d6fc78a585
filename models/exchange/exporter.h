// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importer.h"

namespace kept {

struct ExportedObject
{
    QString object;
    QString path;
    qint64 rows = 0;
};

/// Writes objects to "OBJECT.csv" in a folder, which it makes, in the shape that import takes: related records by their key,
/// "KEPT-17" as the key of a record that has none, days past due with their date, formula cells neutralised. `object` is an
/// API name or "all"; with all, objects without records get no file. Records in the recycle bin stay behind. All of
/// one moment; after an error or a cancel no file has changed. `today` dates figures that bring no date of their own.
/// Errors: EXPORT.OBJECT (values object), FILE.WRITE, IMPORT.CANCELLED (Cancelled), those of the store.
Result<std::vector<ExportedObject>> exportRecords(Database &database, const QString &object, const QString &folder, QDate today,
                                                  const ImportWatcher &watcher = {});

/// Writes one object's records to a device. Returns the number of rows.
Result<qint64> exportObject(Database &database, const ObjectType &object, QIODevice &device, QDate today,
                            const ImportWatcher &watcher = {});

} // namespace kept
