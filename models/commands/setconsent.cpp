// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/setconsent.h"

#include "models/commands/references.h"
#include "models/commands/walltime.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Consents = RecordTable<ConsentRecord>;

Result<void> checkConsent(Transaction &transaction, const SetConsent &command)
{
    KEPT_CHECK(needRecord(transaction, ObjectKind::Contact, command.contact.value()));
    KEPT_CHECK(needRecord(transaction, ObjectKind::CollectionPlan, command.plan));
    KEPT_CHECK(needWallTime(command.from));
    KEPT_CHECK(needWallTime(command.to));
    if (command.kind == ConsentKind::Hours && command.status == ConsentStatus::Granted && !command.from && !command.to)
        return fail(ErrorKind::Invalid, u"CONSENT.HOURS"_s);
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
    (command.status == ConsentStatus::Granted ? consent.grantedAt : consent.revokedAt) = at;
    consent.expiresAt = command.expiresAt ? std::optional(command.expiresAt->utc) : std::nullopt;
    consent.basis = command.basis;
    consent.evidence = command.evidence;
    if (command.status == ConsentStatus::Revoked)
        return;
    consent.givenTo = command.givenTo.value_or(ConsentReceiver::Collector);
    consent.validFrom = command.validFrom ? std::optional(command.validFrom->utc) : std::nullopt;
    consent.fromTime = command.from;
    consent.toTime = command.to;
}

// The one that was chosen, or the latest of its kind.
Result<std::optional<ConsentRecord>> consentFor(Transaction &transaction, const SetConsent &command, const ConsentRecord &like)
{
    if (!command.consent)
        return findConsent(transaction.database(), like);
    if (command.status == ConsentStatus::Granted)
        return fail(ErrorKind::Invalid, u"CONSENT.NAMED"_s);
    KEPT_TRY(const auto named, Consents::get(transaction.database(), command.consent->value(), Lock::ForUpdate));
    if (named.contact != command.contact)
        return fail(ErrorKind::NotFound, u"RECORD.MISSING"_s, {},
                    {{u"object"_s, objectType(ObjectKind::Consent).apiName}, {u"id"_s, named.id.value()}});
    // What somebody else has taken back meanwhile is not taken back once more.
    if (named.status == ConsentStatus::Revoked)
        return std::nullopt;
    return named;
}

// What is given once for a time is a record each time; a channel's consent is one that changes.
bool isRenewed(const SetConsent &command)
{
    const ConsentKind kind = command.kind.value_or(ConsentKind::Channel);
    return command.status == ConsentStatus::Granted && (kind == ConsentKind::MoreCalls || kind == ConsentKind::Hours);
}

} // namespace

Result<ConsentSet> execute(Transaction &transaction, const Context &context, const SetConsent &command)
{
    KEPT_CHECK(checkConsent(transaction, command));
    ConsentRecord wanted;
    wanted.contact = command.contact;
    wanted.contactPoint = command.contactPoint;
    wanted.channel = command.channel;
    wanted.kind = command.kind.value_or(ConsentKind::Channel);
    wanted.plan = command.plan;
    KEPT_TRY(auto known, consentFor(transaction, command, wanted));
    const bool hasToBeThere = command.consent || wanted.kind != ConsentKind::Channel;
    if (!known && command.status == ConsentStatus::Revoked && hasToBeThere)
        return refuse({Finding{u"CONSENT.NONE"_s, Severity::Block, {}, {}, {}, {}}});
    if (isRenewed(command))
        known.reset();
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
