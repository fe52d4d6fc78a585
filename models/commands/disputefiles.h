// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/store/disputefilerepository.h"

namespace kept {

/// The most bytes that a file of evidence may have.
inline constexpr qint64 largestDisputeFile = 5'000'000;

/// What commands about a dispute's files answer.
struct DisputeFileChanged
{
    DisputeFileId file = DisputeFileId::fromValue(0);
    DisputeId dispute = DisputeId::fromValue(0);
    QString number;

    template<class V>
    void describe(V &v)
    {
        v("file", file, "The file");
        v("dispute", dispute, "Its dispute");
        v("number", number, "The number of the dispute");
    }
};

/// Attaches a file to a dispute. The event tells its name and digest; the content is in no description.
struct AttachDisputeFile
{
    using Outcome = DisputeFileChanged;
    static QString commandName() { return QStringLiteral("AttachDisputeFile"); }
    static QString meaning()
    {
        return QStringLiteral("Attaches a file to a dispute as evidence; its content is given in the window or by attach-file.");
    }

    DisputeId dispute = DisputeId::fromValue(0);
    QString name;
    QString text;
    qint64 size = 0;
    QString sha256;
    QByteArray content = {};

    template<class V>
    void describe(V &v)
    {
        v("dispute", dispute, "The dispute");
        v("name", name, "The name of the file, without a folder");
        v("text", text, "What it shows");
        v("size", size, "Its bytes");
        v("sha256", sha256, "The SHA-256 of its content, in hexadecimal digits");
    }
};

/// The command for a file of that name and content.
AttachDisputeFile attachmentOf(DisputeId dispute, const QString &name, const QString &text, const QByteArray &content);

/// Withdraws a file from the evidence.
struct WithdrawDisputeFile
{
    using Outcome = DisputeFileChanged;
    static QString commandName() { return QStringLiteral("WithdrawDisputeFile"); }
    static QString meaning() { return QStringLiteral("Notes that a file is evidence of a dispute no more; it stays on record."); }

    DisputeFileId file = DisputeFileId::fromValue(0);
    QString reason;

    template<class V>
    void describe(V &v)
    {
        v("file", file, "The file");
        v("reason", reason, "Why");
    }
};

/// Errors: RECORD.MISSING (NotFound); DISPUTE.OVER (Refused); FILE.NAME (no name, or one with a folder), FILE.NOTHING (no content),
/// FILE.SIZE (too large; value limit in bytes), FILE.DIGEST (the content is not what size and digest say), REASON.EMPTY (no
/// text), all Invalid.
Result<DisputeFileChanged> execute(Transaction &transaction, const Context &context, const AttachDisputeFile &command);
/// Errors: RECORD.MISSING (NotFound); REASON.EMPTY (Invalid); DISPUTE.OVER, FILE.WITHDRAWN (Refused).
Result<DisputeFileChanged> execute(Transaction &transaction, const Context &context, const WithdrawDisputeFile &command);

} // namespace kept
