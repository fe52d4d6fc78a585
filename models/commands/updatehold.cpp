// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/updatehold.h"

#include "models/commands/holdfor.h"
#include "models/commands/references.h"

namespace kept {

namespace {

using Holds = RecordTable<HoldRecord>;

template<class T>
void take(std::optional<T> &known, const std::optional<T> &told)
{
    if (told)
        known = told;
}

} // namespace

Result<HoldUpdated> execute(Transaction &transaction, const Context &context, const UpdateHold &command)
{
    KEPT_TRY(const auto hold, holdFor(transaction, context, command.hold));
    KEPT_CHECK(needVersion(ObjectKind::Hold, hold.id.value(), hold.version, command.version));
    HoldRecord after = hold;
    after.isWritten = command.isWritten.value_or(hold.isWritten);
    take(after.attorneyState, command.attorneyState);
    take(after.proceeding, command.proceeding);
    take(after.validationSentOn, command.validationSentOn);
    take(after.validationReceivedOn, command.validationReceivedOn);
    take(after.evidence, command.evidence);
    take(after.notes, command.notes);
    if (command.verifiedAt)
        after.verifiedAt = command.verifiedAt->utc;
    KEPT_CHECK(Holds::save(transaction, hold, after));
    transaction.journal().setSubject(ObjectKind::Hold, hold.id.value());
    return HoldUpdated{hold.id, after.version};
}

} // namespace kept
