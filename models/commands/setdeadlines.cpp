// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/setdeadlines.h"

#include "models/store/housedeadlinesrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<DeadlinesSet> execute(Transaction &transaction, const Context &, const SetDeadlines &command)
{
    if (command.reminderLeadDays.value_or(0) < 0 || command.disputeDays.value_or(1) < 1)
        return fail(ErrorKind::Invalid, u"POLICY.VALUE"_s);
    KEPT_TRY(const PolicyId policy, setHouseDeadlines(transaction, command.reminderLeadDays, command.disputeDays));
    return DeadlinesSet{policy};
}

} // namespace kept
