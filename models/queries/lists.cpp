// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/lists.h"

#include "models/domain/role.h"
#include "models/queries/placedscope.h"

namespace kept {

Result<PromiseList::Answer> answer(Database &database, const Asking &asking, const PromiseList &question)
{
    PromiseFilter filter = question.filter;
    KEPT_TRY(filter.scope, scopeFor(database, asking, filter.scope));
    return promiseRows(database, filter);
}

Result<Approvals::Answer> answer(Database &database, const Asking &, const Approvals &question)
{
    return approvalRows(database, question.status, question.limit);
}

Result<FieldHistory::Answer> answer(Database &database, const Asking &, const FieldHistory &question)
{
    return historyOf(database, question.object, question.id);
}

Result<DeletedRecords::Answer> answer(Database &database, const Asking &, const DeletedRecords &question)
{
    return deletedRows(database, question.object, question.limit);
}

Result<ChangedSince::Answer> answer(Database &database, const Asking &, const ChangedSince &question)
{
    return changedRows(database, question.object, question.since, question.limit);
}

Result<Owners::Answer> answer(Database &database, const Asking &, const Owners &)
{
    return ownerRows(database);
}

Result<Supervisors::Answer> answer(Database &database, const Asking &asking, const Supervisors &)
{
    KEPT_TRY(Supervisors::Answer found, ownerRows(database));
    std::erase_if(found, [&](const OwnerRow &row) {
        const auto role = fromName<Role>(row.role);
        return !row.user || row.user == asking.actor || !role || !mayDo(*role, Right::Supervise);
    });
    return found;
}

Result<Imports::Answer> answer(Database &database, const Asking &, const Imports &question)
{
    return importRows(database, question.limit);
}

} // namespace kept
