// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/opencalls.h"

#include "models/queries/placedscope.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<OpenCalls::Answer> answer(Database &database, const Asking &asking, const OpenCalls &)
{
    using Interactions = RecordTable<InteractionRecord>;
    const QString open = u"outcome = 'Open' AND deleted_at IS NULL AND %1 ORDER BY started_at, id"_s;
    KEPT_TRY(auto calls, asking.actor ? Interactions::where(database, open.arg(u"performed_by = ?"), {asking.actor->value()})
                                      : Interactions::where(database, open.arg(u"performed_by IS NULL"), {}));
    // What was placed elsewhere meanwhile is nobody's to finish here.
    std::erase_if(calls,
                  [&](const InteractionRecord &call) { return !call.account || !needSight(database, asking, *call.account); });
    return calls;
}

} // namespace kept
