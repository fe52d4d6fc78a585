// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/recordrules.h"
#include "models/store/database.h"

namespace kept {

/// What an import needs beside the columns of dispute_file: the content, from a file beside the source or from the row itself,
/// checked against the size and digest that the row tells. Content that is here is never changed.
class DisputeFileRows final
{
public:
    explicit DisputeFileRows(const RecordRules &rules) : m_rules(rules) {}
    /// Where paths of files begin; none leads out of it.
    void setFolder(const QString &folder) { m_folder = folder; }

    /// What the source says of the content: a path below the folder, or the content itself as base64, which counts first.
    struct Texts
    {
        QByteArray file;
        QByteArray content;
    };
    /// Completes a file: size, digest, and `now` (UTC milliseconds) where it does not say when it came. A problem refuses it.
    std::optional<RecordProblem> complete(RecordDraft &draft, const Texts &texts, qint64 now) const;
    /// Writes the content of a new file that complete() took. Errors: FILE.DIGEST (Invalid) when it has changed since.
    Result<void> store(Database &database, const RecordDraft &draft, const Texts &texts) const;

private:
    tl::expected<QByteArray, RecordProblem> contentOf(const Texts &texts) const;
    tl::expected<QByteArray, RecordProblem> read(const QString &path) const;
    std::optional<RecordProblem> checkStored(RecordDraft &draft, const Texts &texts) const;
    FieldValue &value(RecordDraft &draft, QStringView column) const;

    const RecordRules &m_rules;
    QString m_folder;
};

/// The path of a file's content in an export, below the folder of its table: "DisputeFile/17-letter.pdf".
QString exportedPath(qint64 file, const QString &name);

} // namespace kept
