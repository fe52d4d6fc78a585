// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/store/noterepository.h"

namespace kept {

struct NoteAdded
{
    NoteId note = NoteId::fromValue(0);

    template<class V>
    void describe(V &v)
    {
        v("note", note, "The note");
    }
};

/// Writes down what is worth knowing about a customer where nobody was contacted; a contact carries its own notes.
struct AddNote
{
    using Outcome = NoteAdded;
    static QString commandName() { return QStringLiteral("AddNote"); }
    static QString meaning() { return QStringLiteral("Writes a note about a customer into the timeline."); }

    AccountId account = AccountId::fromValue(0);
    std::optional<PlanId> plan;
    QString text;
    std::optional<qint64> lease;

    template<class V>
    void describe(V &v)
    {
        v("account", account, "The customer");
        v("plan", plan, "The collection plan it is about; left out, the customer as a whole");
        v("text", text, "What to know");
        v("lease", lease, "The number of the customer's lease under which it is written; refused when that is over");
    }
};

/// Errors: NOTE.EMPTY (Invalid: nothing but blanks, or longer than 10,000 characters); NOTE.PLAN (Invalid: another customer's
/// plan); REFERENCE.MISSING, RECORD.MISSING (NotFound); QUEUE.LEASE (Refused).
Result<NoteAdded> execute(Transaction &transaction, const Context &context, const AddNote &command);

} // namespace kept
