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
/// `actor`: who exports; of an agency's person only what hangs on plans placed with the agency goes out, and on its customers.
/// The contents of files of disputes go to the folder "DisputeFile" beside their table.
/// Errors: EXPORT.OBJECT (values object), FILE.WRITE, FILE.DAMAGED (Storage: a content is not what was attached; value name),
/// IMPORT.CANCELLED (Cancelled), those of the store.
Result<std::vector<ExportedObject>> exportRecords(Database &database, const QString &object, const QString &folder, QDate today,
                                                  const ImportWatcher &watcher = {}, std::optional<UserId> actor = {});

} // namespace kept
