// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/transaction.h"

#include <functional>
#include <optional>
#include <vector>

namespace kept {

using DisputeFileId = Id<struct DisputeFileTag>;

/// A file that was brought as evidence, without its content.
struct DisputeFile
{
    DisputeFileId id = DisputeFileId::fromValue(0);
    DisputeId dispute = DisputeId::fromValue(0);
    QString name;    ///< without a folder
    QString text;    ///< what it shows
    qint64 size = 0; ///< bytes
    QString sha256;  ///< of the content, in hexadecimal digits
    qint64 addedAt = 0;
    QString addedBy;
    std::optional<qint64> withdrawnAt;
    QString withdrawnBy, reason;
};

/// The SHA-256 of a content, as it is stored.
QString digestOf(const QByteArray &content);

/// Adds a file at the moment and by the person of the command.
Result<DisputeFileId> addDisputeFile(Transaction &transaction, const DisputeFile &file, const QByteArray &content);
/// Gives a file that an import has made its content.
Result<void> setDisputeFileContent(Database &database, DisputeFileId file, const QByteArray &content);
/// The files that an import has made, with their digests.
Result<std::vector<std::pair<DisputeFileId, QString>>> importedDisputeFiles(Database &database, ImportId run);
/// Notes that a file counts no more; its content stays, as all that was ever evidence.
Result<void> withdrawDisputeFile(Transaction &transaction, DisputeFileId file, const QString &reason);

/// The files of a dispute, the oldest first, withdrawn ones too.
Result<std::vector<DisputeFile>> disputeFilesOf(Database &database, DisputeId dispute);
/// Errors: RECORD.MISSING (NotFound).
Result<DisputeFile> disputeFile(Database &database, DisputeFileId file);
Result<QByteArray> disputeFileContent(Database &database, DisputeFileId file);
/// What the events of a command tell: payload and outcome as JSON.
Result<std::vector<std::pair<QString, QString>>> eventsOf(Database &database, const QString &command);
/// Every file with its content, one after the other.
Result<void> eachDisputeFile(Database &database,
                             const std::function<void(const DisputeFile &file, const QByteArray &content)> &visit);

} // namespace kept
