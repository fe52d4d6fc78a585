// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/notedlocation.h"

namespace kept {

Result<NotedLocation::Answer> answer(Database &database, const Asking &, const NotedLocation &question)
{
    return RecordTable<ContactPlaceRecord>::get(database, question.contact.value());
}

} // namespace kept
