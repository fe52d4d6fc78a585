// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/store/reads/documentreads.h"
#include "models/store/transaction.h"

namespace kept {

/// Notes that a document went out, at the moment and by the person of the command; gives its id.
Result<qint64> addSentDocument(Transaction &transaction, const WaitingDocument &document, Channel channel);
/// Notes that it will not go out, and why; gives its id.
Result<qint64> addWithdrawnDocument(Transaction &transaction, const WaitingDocument &document, const QString &reason);
/// Takes that back: what was agreed tells again whether it waits.
Result<void> removeDocument(Transaction &transaction, qint64 document);

} // namespace kept
