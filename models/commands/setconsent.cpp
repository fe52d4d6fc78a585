// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/setconsent.h"

#include "models/commands/references.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Consents = RecordTable<ConsentRecord>;

Result<void> checkConsent(Transaction &transaction, const SetConsent &command)
{
    KEPT_CHECK(needRecord(transaction, ObjectKind::Contact, command.contact.value()));
    if (!command.contactPoint)
        return {};
    KEPT_CHECK(needRecord(transaction, ObjectKind::ContactPoint, command.contactPoint));
    KEPT_TRY(const auto point, RecordTable<ContactPointRecord>::get(transaction.database(), command.contactPoint->value()));
    return point.contact == command.contact ? Result<void>() : fail(ErrorKind::Invalid, u"CONSENT.POINT"_s);
}

void take(ConsentRecord &consent, const SetConsent &command, qint64 now)
{
    const qint64 at = command.at.value_or(Instant{now}).utc;
    consent.status = command.status;
    if (command.status == ConsentStatus::Granted) {
        consent.grantedAt = at;
        consent.revokedAt.reset();
    } else {
        consent.revokedAt = at;
    }
    consent.expiresAt = command.expiresAt ? std::optional(command.expiresAt->utc) : std::nullopt;
    consent.basis = command.basis;
    consent.evidence = command.evidence;
}

} // namespace

Result<ConsentSet> execute(Transaction &transaction, const Context &context, const SetConsent &command)
{
    KEPT_CHECK(checkConsent(transaction, command));
    ConsentRecord wanted;
    wanted.contact = command.contact;
    wanted.contactPoint = command.contactPoint;
    wanted.channel = command.channel;
    KEPT_TRY(const auto known, findConsent(transaction.database(), wanted));
    if (known)
        wanted = *known;
    take(wanted, command, context.now);
    if (known)
        KEPT_CHECK(Consents::save(transaction, *known, wanted));
    else
        KEPT_CHECK(Consents::add(transaction, wanted));
    Journal &journal = transaction.journal();
    journal.touch(ObjectKind::Contact, command.contact.value());
    journal.setSubject(ObjectKind::Consent, wanted.id.value());
    KEPT_CHECK(noteWhom(transaction, {}, command.contact));
    return ConsentSet{wanted.id};
}

} // namespace kept
