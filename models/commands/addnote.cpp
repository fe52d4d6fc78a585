// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/addnote.h"

#include "models/commands/leases.h"
#include "models/commands/references.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestNote = 10'000;

} // namespace

Result<NoteAdded> execute(Transaction &transaction, const Context &context, const AddNote &command)
{
    const QString text = command.text.trimmed();
    if (text.isEmpty() || text.size() > longestNote)
        return fail(ErrorKind::Invalid, u"NOTE.EMPTY"_s);
    KEPT_CHECK(needRecord(transaction, ObjectKind::Account, command.account.value()));
    if (command.plan) {
        KEPT_TRY(const auto plan, planFor(transaction, context, *command.plan));
        if (plan.account != command.account)
            return fail(ErrorKind::Invalid, u"NOTE.PLAN"_s);
    }
    if (command.lease)
        KEPT_CHECK(needLease(transaction, context, command.account, *command.lease));
    KEPT_CHECK(noteWhom(transaction, command.account, {}));
    KEPT_TRY(const NoteId note, addNote(transaction, {command.account, command.plan, text}));
    transaction.journal().setSubject(ObjectKind::Account, command.account.value());
    transaction.journal().touch(ObjectKind::Account, command.account.value());
    return NoteAdded{note};
}

} // namespace kept
