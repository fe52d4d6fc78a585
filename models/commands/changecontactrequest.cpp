// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/changecontactrequest.h"

#include "models/commands/references.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Requests = RecordTable<ContactRequestRecord>;

Result<qint64> instantOf(const Context &context, const ContactRequestRecord &request, const std::optional<Instant> &at)
{
    const qint64 instant = at.value_or(Instant{context.now}).utc;
    if (instant < request.saidAt || instant > context.now)
        return fail(ErrorKind::Invalid, u"REQUEST.INSTANT"_s);
    return instant;
}

Result<ContactRequestChanged> keep(Transaction &transaction, const ContactRequestRecord &before, ContactRequestRecord after)
{
    KEPT_CHECK(Requests::save(transaction, before, after));
    Journal &journal = transaction.journal();
    journal.touch(ObjectKind::Contact, before.contact.value());
    journal.setSubject(ObjectKind::ContactRequest, before.id.value());
    KEPT_CHECK(noteWhom(transaction, {}, before.contact));
    return ContactRequestChanged{before.id, after.version};
}

} // namespace

Result<ContactRequestChanged> execute(Transaction &transaction, const Context &context, const WithdrawContactRequest &command)
{
    KEPT_CHECK(needReason(command.reason));
    KEPT_TRY(const auto request, Requests::get(transaction.database(), command.request.value(), Lock::ForUpdate));
    if (request.withdrawnAt)
        return refuse({Finding{u"REQUEST.WITHDRAWN"_s, Severity::Block, {}, {}, {}, {}}});
    ContactRequestRecord after = request;
    KEPT_TRY(after.withdrawnAt, instantOf(context, request, command.at));
    after.withdrawnBy = context.actor;
    after.withdrawnReason = command.reason;
    return keep(transaction, request, after);
}

Result<ContactRequestChanged> execute(Transaction &transaction, const Context &context, const ConfirmContactRequest &command)
{
    KEPT_TRY(const auto request, Requests::get(transaction.database(), command.request.value(), Lock::ForUpdate));
    ContactRequestRecord after = request;
    KEPT_TRY(after.confirmedAt, instantOf(context, request, command.at));
    after.evidence = command.evidence ? command.evidence : request.evidence;
    after.withdrawnAt.reset();
    after.withdrawnBy.reset();
    after.withdrawnReason.reset();
    return keep(transaction, request, after);
}

} // namespace kept
