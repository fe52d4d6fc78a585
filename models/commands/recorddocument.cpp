// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/recorddocument.h"

#include "models/commands/references.h"
#include "models/store/documentrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What both of sending and withdrawing name.
struct Wanted
{
    DocumentKind kind;
    qint64 about;
};

Result<WaitingDocument> documentFor(Transaction &transaction, const Context &context, PlanId plan, const Wanted &wanted)
{
    KEPT_TRY(const DocumentFate fate, documentFate(transaction.database(), wanted.kind, wanted.about));
    if (fate == DocumentFate::Sent)
        return fail(ErrorKind::Conflict, u"DOCUMENT.SENT"_s);
    if (fate == DocumentFate::Withdrawn)
        return refuse({Finding{u"DOCUMENT.WITHDRAWN"_s, Severity::Block, {}, {}, {}, {}}});
    WaitingDocuments which;
    which.today = context.today();
    which.plan = plan;
    which.kind = wanted.kind;
    which.about = wanted.about;
    KEPT_TRY(const auto waiting, waitingDocuments(transaction.database(), which));
    if (waiting.rows.empty())
        return refuse({Finding{u"DOCUMENT.IDLE"_s, Severity::Block, {}, {}, {}, {}}});
    return waiting.rows.front();
}

// Lists of letters look again when the plan changed.
DocumentRecorded recorded(Transaction &transaction, qint64 document, PlanId plan)
{
    transaction.journal().touch(ObjectKind::CollectionPlan, plan.value());
    return {document, plan};
}

} // namespace

Result<DocumentRecorded> execute(Transaction &transaction, const Context &context, const RecordDocument &command)
{
    KEPT_TRY(const auto plan, planFor(transaction, context, command.plan));
    KEPT_TRY(const auto waiting, documentFor(transaction, context, plan.id, {command.kind, command.about}));
    KEPT_TRY(const qint64 document, addSentDocument(transaction, waiting, command.channel));
    return recorded(transaction, document, plan.id);
}

Result<DocumentRecorded> execute(Transaction &transaction, const Context &context, const WithdrawDocument &command)
{
    KEPT_CHECK(needReason(command.reason));
    KEPT_TRY(const auto plan, planFor(transaction, context, command.plan));
    KEPT_TRY(const auto waiting, documentFor(transaction, context, plan.id, {command.kind, command.about}));
    KEPT_TRY(const qint64 document, addWithdrawnDocument(transaction, waiting, command.reason));
    return recorded(transaction, document, plan.id);
}

Result<DocumentRecorded> execute(Transaction &transaction, const Context &context, const RestoreDocument &command)
{
    KEPT_CHECK(needReason(command.reason));
    SettledDocuments which;
    which.id = command.document;
    KEPT_TRY(const auto settled, settledDocuments(transaction.database(), which));
    if (settled.rows.empty())
        return fail(ErrorKind::NotFound, u"RECORD.MISSING"_s, {}, {{u"object"_s, u"Document"_s}, {u"id"_s, command.document}});
    KEPT_TRY(const auto plan, planFor(transaction, context, settled.rows.front().plan));
    KEPT_CHECK(removeDocument(transaction, command.document));
    return recorded(transaction, command.document, plan.id);
}

} // namespace kept
