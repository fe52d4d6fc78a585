// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/store/consentrepository.h"

namespace kept {

struct ConsentSet
{
    ConsentId consent = ConsentId::fromValue(0);

    template<class V>
    void describe(V &v)
    {
        v("consent", consent, "The record of it");
    }
};

/// Records what a person allowed or refused; a fact.
struct SetConsent
{
    using Outcome = ConsentSet;
    static QString commandName() { return QStringLiteral("SetConsent"); }
    static QString meaning() { return QStringLiteral("Records that a person allowed or refused a channel."); }

    ContactId contact = ContactId::fromValue(0);
    std::optional<ContactPointId> contactPoint;
    ConsentChannel channel = ConsentChannel::Phone;
    ConsentStatus status = ConsentStatus::Granted;
    std::optional<Instant> at;
    std::optional<Instant> expiresAt;
    std::optional<QString> basis;
    std::optional<QString> evidence;
    std::optional<ConsentKind> kind;
    std::optional<PlanId> plan;
    std::optional<ConsentReceiver> givenTo;
    std::optional<Instant> validFrom;
    std::optional<QString> from;
    std::optional<QString> to;
    std::optional<ConsentId> consent = {};

    template<class V>
    void describe(V &v)
    {
        v("contact", contact, "The person");
        v("contactPoint", contactPoint, "One number or address; left out, all of the channel");
        v("channel", channel, "The channel");
        v("status", status, "Granted or Revoked");
        v("at", at, "When it was said; left out, now");
        v("expiresAt", expiresAt, "Until when it holds");
        v("basis", basis, "What it rests on");
        v("evidence", evidence, "What proves it");
        v("kind", kind, "What it is about; left out, the channel as such");
        v("plan", plan, "The debt it is about; left out, all");
        v("givenTo", givenTo, "To whom it was given; left out, to this collector");
        v("validFrom", validFrom, "From when it holds; left out, from when it was said");
        v("from", from, "Of hours: the first local time, HH:MM");
        v("to", to, "Of hours: the local time at which they end, HH:MM");
        v("consent", consent, "Revoked: the consent that is taken back; left out, the latest of that kind");
    }
};

/// A consent to more calls or hours is a record of its own each time it is given; a refusal ends the one it names, else the
/// latest. Errors: REFERENCE.MISSING, RECORD.MISSING (NotFound: no such consent of that person); CONSENT.NAMED (only what is revoked
/// is named), CONSENT.POINT (the number is not of that person), CONSENT.HOURS (hours without times),
/// REQUEST.TIME (no HH:MM), Invalid; CONSENT.NONE (Refused: nothing of that kind was given that could be revoked).
Result<ConsentSet> execute(Transaction &transaction, const Context &context, const SetConsent &command);

} // namespace kept
