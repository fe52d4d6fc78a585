// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/makepromise.h"

#include "models/commands/references.h"

namespace kept {

Result<PromiseMade> execute(Transaction &transaction, const Context &context, const MakePromise &command)
{
    KEPT_TRY(const auto plan, planFor(transaction, context, command.plan));
    return makePromise(transaction, context, plan, {command.input, {}, {}, context.actor, {}});
}

} // namespace kept
