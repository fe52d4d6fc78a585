// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/holdfor.h"

#include "models/commands/references.h"

namespace kept {

Result<HoldRecord> holdFor(Transaction &transaction, const Context &context, HoldId id)
{
    KEPT_TRY(const auto known, RecordTable<HoldRecord>::get(transaction.database(), id.value()));
    if (known.plan)
        KEPT_CHECK(planFor(transaction, context, *known.plan));
    else
        KEPT_CHECK(noteWhom(transaction, known.account, known.contact));
    return RecordTable<HoldRecord>::get(transaction.database(), id.value(), Lock::ForUpdate);
}

} // namespace kept
