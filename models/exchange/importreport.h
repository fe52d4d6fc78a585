// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/importedmoney.h"
#include "models/domain/id.h"
#include "models/exchange/mapping.h"
#include "models/exchange/textencoding.h"

#include <QJsonObject>

namespace kept {

/// What an import did with the records of one source.
struct SourceCounts
{
    QString path;
    QString object; ///< of a payload of graphs: one entry for each object
    QString encoding;
    EncodingBasis encodingBasis = EncodingBasis::Content;
    QStringList ignored; ///< headings no field was found for
    qint64 rows = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 refused = 0;
    qint64 noted = 0;    ///< rows that were taken with a note
    QString refusedPath; ///< where its refused rows are; empty when there are none
};

/// Remarks of one kind, with an example.
struct RemarkGroup
{
    QString object;
    QString heading;
    QString code;
    Severity severity = Severity::Block;
    qint64 count = 0;
    qint64 firstRow = 0; ///< in the file, the heading being row 1
    QString firstValue;
    QString hint;
};

/// What became of one graph of a payload.
struct GraphOutcome
{
    QString id;
    std::vector<Error> errors; ///< none: all of it was applied
};

struct ImportReport
{
    std::optional<ImportId> run; ///< none after a dry run
    std::vector<SourceCounts> sources;
    std::vector<RemarkGroup> remarks;
    std::vector<GraphOutcome> graphs;
    BulkEffects effects; ///< none after a dry run

    SourceCounts total() const;
};

/// For --json and for the event: stable keys.
QJsonObject toJson(const ImportReport &report);

/// One English sentence about a remark, for the refused-rows file and plain output.
QString remarkText(const QString &heading, const QString &value, const ValueRemark &remark);

} // namespace kept
