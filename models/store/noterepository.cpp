// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/noterepository.h"

#include "models/store/query.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<NoteId> addNote(Transaction &transaction, const Note &note)
{
    Database &database = transaction.database();
    const Journal &journal = transaction.journal();
    KEPT_TRY(const qint64 id, database.newId(u"note"_s));
    Query query(database,
                u"INSERT INTO note (id, created_at, created_by, updated_at, updated_by, account_id, collection_plan_id, "
                "text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.bind(id).bind(journal.at()).bind(journal.by()).bind(journal.at()).bind(journal.by());
    query.bind(note.account).bind(note.plan).bind(note.text);
    KEPT_CHECK(query.run());
    return NoteId::fromValue(id);
}

} // namespace kept
