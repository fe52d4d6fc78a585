// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/recorddocument.h"

#include "models/commands/references.h"
#include "models/store/documentrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<DocumentRecorded> execute(Transaction &transaction, const Context &context, const RecordDocument &command)
{
    KEPT_TRY(const auto plan, planFor(transaction, context, command.plan));
    KEPT_TRY(const bool sent, wasDocumentSent(transaction.database(), command.kind, command.about));
    if (sent)
        return fail(ErrorKind::Conflict, u"DOCUMENT.SENT"_s);
    WaitingDocuments which;
    which.today = context.today();
    which.plan = plan.id;
    which.kind = command.kind;
    which.about = command.about;
    KEPT_TRY(const auto waiting, waitingDocuments(transaction.database(), which));
    if (waiting.empty())
        return refuse({Finding{u"DOCUMENT.IDLE"_s, Severity::Block, {}, {}, {}, {}}});
    KEPT_TRY(const qint64 document, addSentDocument(transaction, waiting.front(), command.channel));
    return DocumentRecorded{document, plan.id};
}

} // namespace kept
