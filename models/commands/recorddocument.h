// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/domain/channel.h"
#include "models/domain/documentkind.h"

namespace kept {

struct DocumentRecorded
{
    qint64 document = 0;
    PlanId plan = PlanId::fromValue(0);

    template<class V>
    void describe(V &v)
    {
        v("document", document, "The document");
        v("plan", plan, "The collection plan it is about");
    }
};

/// Notes that a confirmation or a reminder that waited was sent.
struct RecordDocument
{
    using Outcome = DocumentRecorded;
    static QString commandName() { return QStringLiteral("RecordDocument"); }
    static QString meaning()
    {
        return QStringLiteral("Notes that a confirmation or reminder was sent, so that it waits no more.");
    }

    PlanId plan = PlanId::fromValue(0);
    DocumentKind kind = DocumentKind::PromiseConfirmation;
    qint64 about = 0;
    Channel channel = Channel::Letter;

    template<class V>
    void describe(V &v)
    {
        v("plan", plan, "The collection plan");
        v("kind", kind, "What was sent");
        v("about", about, "The promise, its part, the payment plan or its instalment it is about");
        v("channel", channel, "How it was sent");
    }
};

/// Withdraws a confirmation or a reminder that waits.
struct WithdrawDocument
{
    using Outcome = DocumentRecorded;
    static QString commandName() { return QStringLiteral("WithdrawDocument"); }
    static QString meaning()
    {
        return QStringLiteral("Notes that a confirmation or reminder will not be sent, so that it waits no more.");
    }

    PlanId plan = PlanId::fromValue(0);
    DocumentKind kind = DocumentKind::PromiseConfirmation;
    qint64 about = 0;
    QString reason;

    template<class V>
    void describe(V &v)
    {
        v("plan", plan, "The collection plan");
        v("kind", kind, "What is not sent");
        v("about", about, "The promise, its part, the payment plan or its instalment it is about");
        v("reason", reason, "Why");
    }
};

/// Takes back that a document was sent or withdrawn.
struct RestoreDocument
{
    using Outcome = DocumentRecorded;
    static QString commandName() { return QStringLiteral("RestoreDocument"); }
    static QString meaning()
    {
        return QStringLiteral(
            "Takes back that a confirmation or reminder was sent or withdrawn: it waits again if it is still due.");
    }

    qint64 document = 0;
    QString reason;

    template<class V>
    void describe(V &v)
    {
        v("document", document, "The document");
        v("reason", reason, "Why");
    }
};

/// Errors: RECORD.MISSING (NotFound); DOCUMENT.SENT (Conflict: it was sent already); DOCUMENT.WITHDRAWN, and DOCUMENT.IDLE (none of
/// that kind waits about that record, or not yet), both Refused.
Result<DocumentRecorded> execute(Transaction &transaction, const Context &context, const RecordDocument &command);
/// Errors: the same; REASON.EMPTY (Invalid).
Result<DocumentRecorded> execute(Transaction &transaction, const Context &context, const WithdrawDocument &command);
/// Errors: RECORD.MISSING (NotFound), REASON.EMPTY (Invalid).
Result<DocumentRecorded> execute(Transaction &transaction, const Context &context, const RestoreDocument &command);

} // namespace kept
