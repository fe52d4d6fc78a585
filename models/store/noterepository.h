// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/transaction.h"

namespace kept {

using NoteId = Id<struct NoteTag>;

/// What somebody wrote down about a customer where nobody was contacted.
struct Note
{
    AccountId account = AccountId::fromValue(0);
    std::optional<PlanId> plan;
    QString text;
};

/// Writes the note, at the moment and by the person of the command; gives its id.
Result<NoteId> addNote(Transaction &transaction, const Note &note);

} // namespace kept
