// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/notedlocation.h"

#include "models/queries/placedscope.h"

namespace kept {

Result<NotedLocation::Answer> answer(Database &database, const Asking &asking, const NotedLocation &question)
{
    KEPT_CHECK(needSight(database, asking, question.contact));
    return RecordTable<ContactPlaceRecord>::get(database, question.contact.value());
}

} // namespace kept
