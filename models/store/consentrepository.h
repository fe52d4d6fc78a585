// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/contactfacts.h"
#include "models/store/recordtable.h"

namespace kept {

enum class ConsentChannel { Phone, Sms, Email, Letter, Visit, All };

template<>
struct EnumNames<ConsentChannel>
{
    static constexpr EnumName<ConsentChannel> all[] = {{ConsentChannel::Phone, "Phone"}, {ConsentChannel::Sms, "Sms"},
                                                       {ConsentChannel::Email, "Email"}, {ConsentChannel::Letter, "Letter"},
                                                       {ConsentChannel::Visit, "Visit"}, {ConsentChannel::All, "All"}};
};

enum class ConsentStatus { Granted, Revoked };

template<>
struct EnumNames<ConsentStatus>
{
    static constexpr EnumName<ConsentStatus> all[] = {{ConsentStatus::Granted, "Granted"}, {ConsentStatus::Revoked, "Revoked"}};
};

/// A row of consent: what a person allowed or refused on a channel.
struct ConsentRecord
{
    static constexpr ObjectKind object = ObjectKind::Consent;
    ConsentId id = ConsentId::fromValue(0);
    qint64 version = 0;
    ContactId contact = ContactId::fromValue(0);
    std::optional<ContactPointId> contactPoint;
    ConsentChannel channel = ConsentChannel::Phone;
    std::optional<QString> basis;
    ConsentStatus status = ConsentStatus::Granted;
    std::optional<qint64> grantedAt;
    std::optional<qint64> revokedAt;
    std::optional<qint64> expiresAt;
    std::optional<QString> evidence;
    ConsentKind kind = ConsentKind::Channel;
    std::optional<PlanId> plan; ///< the debt it is about; none: all
    ConsentReceiver givenTo = ConsentReceiver::Collector;
    std::optional<qint64> validFrom;
    std::optional<QString> fromTime; ///< local, "HH:MM"
    std::optional<QString> toTime;   ///< local, "HH:MM", exclusive

    template<class V>
    void columns(V &v)
    {
        v("contact_id", contact);
        v("contact_point_id", contactPoint);
        v("channel", channel);
        v("basis", basis);
        v("status", status);
        v("granted_at", grantedAt);
        v("revoked_at", revokedAt);
        v("expires_at", expiresAt);
        v("evidence", evidence);
        v("kind", kind);
        v("collection_plan_id", plan);
        v("given_to", givenTo);
        v("valid_from", validFrom);
        v("from_time", fromTime);
        v("to_time", toTime);
    }
};

enum class ContactPointKind { Phone, Email, Address };

template<>
struct EnumNames<ContactPointKind>
{
    static constexpr EnumName<ContactPointKind> all[] = {
        {ContactPointKind::Phone, "Phone"}, {ContactPointKind::Email, "Email"}, {ContactPointKind::Address, "Address"}};
};

/// A row of contact_point: a phone, e-mail or postal address of a person.
struct ContactPointRecord
{
    static constexpr ObjectKind object = ObjectKind::ContactPoint;
    ContactPointId id = ContactPointId::fromValue(0);
    qint64 version = 0;
    ContactId contact = ContactId::fromValue(0);
    ContactPointKind kind = ContactPointKind::Phone;
    QString value;
    std::optional<QString> timeZone;
    std::optional<QString> purpose;
    bool isMobile = false;
    bool isWorkplace = false;
    bool isVerified = false;
    bool isPreferred = false;
    std::optional<QDate> invalidSince;
    std::optional<qint64> wrongSince; ///< UTC ms from which it is known to be another person's

    template<class V>
    void columns(V &v)
    {
        v("contact_id", contact);
        v("kind", kind);
        v("value", value);
        v("time_zone", timeZone);
        v("purpose", purpose);
        v("is_mobile", isMobile);
        v("is_workplace", isWorkplace);
        v("is_verified", isVerified);
        v("is_preferred", isPreferred);
        v("invalid_since", invalidSince);
        v("wrong_since", wrongSince);
    }
};

/// Whether a person belongs to a customer: its own, a party to one of its financial accounts, or named by one of its plans.
Result<bool> isPersonOf(Database &database, AccountId customer, ContactId contact);
/// The customer whom a person belongs to, if any.
Result<std::optional<AccountId>> accountOfContact(Database &database, ContactId contact);
/// The latest consent of the same kind for the same person, contact point, channel and plan, if one was recorded.
Result<std::optional<ConsentRecord>> findConsent(Database &database, const ConsentRecord &like);

} // namespace kept
