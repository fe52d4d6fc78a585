// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/replacepromise.h"

#include "models/commands/references.h"

namespace kept {

Result<PromiseMade> execute(Transaction &transaction, const Context &context, const ReplacePromise &command)
{
    KEPT_TRY(const auto old, RecordTable<PromiseRecord>::get(transaction.database(), command.promise.value()));
    KEPT_TRY(const auto plan, planFor(transaction, context, old.plan));
    return makePromise(transaction, context, plan, {command.input, command.promise, {}, context.actor, {}});
}

} // namespace kept
