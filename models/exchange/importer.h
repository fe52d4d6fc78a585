// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/context.h"
#include "models/exchange/importreport.h"
#include "models/store/database.h"

#include <QDate>

#include <functional>

namespace kept {

enum class ImportMode { Apply, DryRun };

/// What to import and how.
struct ImportRequest
{
    QStringList paths; ///< CSV files, composite-graph payloads (.json), or folders of them
    QString object;    ///< API name, for files whose name and headings don't tell; else empty
    Mapping mapping;
    QDate asOf; ///< the date of figures that bring none; the desk's today when invalid
    ImportMode mode = ImportMode::Apply;
    QString refusedPath;  ///< where refused rows go ("refused.csv"; with several sources "refused-Payment.csv"); may be empty
    QString sourceSystem; ///< keys are unique within it; usually empty
};

struct ImportProgress
{
    QString path;
    QString object;
    qint64 rows = 0;  ///< of this source so far
    qint64 bytes = 0; ///< of all sources so far
    qint64 totalBytes = 0;
    bool isWaiting = false; ///< for another import to be over
};

enum class ImportAnswer { GoOn, Cancel };
/// Called every few thousand rows, and while another import is waited for, in the importing thread.
using ImportWatcher = std::function<ImportAnswer(const ImportProgress &)>;

/// Imports everything or nothing of what was asked, in one transaction: sources in the order of their objects' dependencies,
/// rows created or updated by key, equal rows untouched, bad rows refused with a reason; then the figures that follow from
/// them. Days past due are taken with their date. A dry run does the same and leaves no trace but the refused rows.
/// Each graph of a payload is applied whole or not at all. One import writes at a time; one that a desk's lock kept from writing
/// begins again, a few times.
/// Errors: FILE.OPEN, FILE.EMPTY, IMPORT.NOTHING (no file to import), IMPORT.OBJECT, IMPORT.NO_KEY, those of the reader, the
/// mapping and the payload (values path), ROLE.RIGHT, IMPORT.CANCELLED (Cancelled), FILE.WRITE, those of the store. After an error nothing has
/// changed.
Result<ImportReport> runImport(Database &database, const Context &context, const ImportRequest &request,
                               const ImportWatcher &watcher = {});

enum class SourceKind { Table, Payload };

/// What one source looks like before it is imported.
struct SourcePreview
{
    QString path;
    SourceKind kind = SourceKind::Table;
    QString object; ///< of a table; empty when it can't be told
    QString encoding;
    EncodingBasis encodingBasis = EncodingBasis::Content;
    char separator = ',';
    QStringList header;
    QString fingerprint;           ///< of the header
    QStringList fields;            ///< API name by column; empty where none was found
    QStringList missing;           ///< fields that a new record needs and no column gives
    std::vector<QStringList> rows; ///< the first ones
    qint64 bytes = 0;
    std::optional<qint64> graphs; ///< of a payload that is small enough to be counted at once
    std::optional<Error> error;   ///< why it can't be imported as it is; object and columns are there if it could be looked into
};

/// Looks at the sources of a request, in the order they would be imported; reads nothing but their first rows.
Result<std::vector<SourcePreview>> previewImport(const ImportRequest &request);

} // namespace kept
