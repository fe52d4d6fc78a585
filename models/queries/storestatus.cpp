// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/storestatus.h"

namespace kept {

Result<StoreStatus::Answer> answer(Database &database, const Asking &, const StoreStatus &)
{
    StoreStatus::Answer status;
    status.engine = database.engine();
    status.location = database.location().display();
    KEPT_TRY(status.schemaVersion, schemaVersion(database));
    KEPT_TRY(status.node, database.node());
    KEPT_TRY(status.counts, tableCounts(database));
    return status;
}

} // namespace kept
