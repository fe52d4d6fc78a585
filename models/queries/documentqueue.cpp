// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/documentqueue.h"

#include "models/queries/placedscope.h"

namespace kept {

Result<DocumentQueue::Answer> answer(Database &database, const Asking &asking, const DocumentQueue &question)
{
    WaitingDocuments which;
    which.today = question.until.value_or(asking.today);
    which.plan = question.plan;
    which.customer = question.customer;
    which.text = question.text;
    which.order = question.order;
    which.direction = question.direction;
    which.part = question.part;
    KEPT_TRY(which.scope, scopeFor(database, asking, question.scope));
    return waitingDocuments(database, which);
}

Result<DocumentsSettled::Answer> answer(Database &database, const Asking &asking, const DocumentsSettled &question)
{
    SettledDocuments which;
    which.customer = question.customer;
    which.text = question.text;
    which.order = question.order;
    which.direction = question.direction;
    which.part = question.part;
    KEPT_TRY(which.scope, scopeFor(database, asking, question.scope));
    return settledDocuments(database, which);
}

} // namespace kept
