// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QTime>

#include <optional>
#include <vector>

namespace kept {

// Every instant here is UTC milliseconds since 1970. Debts collected under one account number (student loans) are
// one debt to the law: whoever gathers the facts gives them one PlanId. An empty list of debts on a flag means all.

enum class ContactChannel { Call, Sms, Email, Letter, Visit };
enum class ContactPurpose { Collect, Location, TerminateEfforts, RemedyMayInvoke, RemedyIntends };
enum class ContactPlace { Unknown, Home, Work };
enum class CollectorKind { ThirdParty, FirstParty };
enum class DebtNature { Consumer, Business };

/// Who the person is to the debt; the roles from ConsumerAttorney on may be called as often as needed.
enum class PersonRole {
    Consumer,
    Spouse,
    ParentOfMinor,
    Guardian,
    Executor,
    Successor,
    ThirdParty,
    ConsumerAttorney,
    ReportingAgency,
    Creditor,
    CreditorAttorney,
    CollectorAttorney,
};

enum class ContactDirection { Placed, Received };

/// How a contact ended; Busy and NotInService never connected.
enum class ContactOutcome {
    Conversation,
    VoicemailLeft,
    VoicemailNone, ///< a voicemail or recording answered, nothing was left
    AnsweredDropped,
    NoAnswer,
    Busy,
    NotInService,
    MessageSent,
    MessageReceived,
};

/// A contact that took place, ours or theirs.
struct PastContact
{
    qint64 at;
    ContactId person;
    ContactDirection direction = ContactDirection::Placed;
    ContactChannel channel = ContactChannel::Call;
    ContactOutcome outcome = ContactOutcome::NoAnswer;
    std::vector<PlanId> counted = {};                  ///< the debts a placed call is counted for (12 CFR 1006.14(b)(4))
    std::vector<PlanId> talked = {};                   ///< the debts that were spoken about, which may be others
    std::optional<qint64> excludedFrom = std::nullopt; ///< known from then on not to count: the number was another
                                                       ///< person's, another collector placed the call
};

/// Prior consent to more calls, given to this collector (12 CFR 1006.14(b)(3)(i)); dies with the next conversation.
struct MoreCallsConsent
{
    qint64 at;
    ContactId person;
    std::vector<PlanId> debts = {};
    std::optional<qint64> from = std::nullopt;
    std::optional<qint64> until = std::nullopt;
    std::optional<qint64> revokedAt = std::nullopt;
};

/// Prior consent to contact at hours that would otherwise be closed (12 CFR 1006.6(b)(4)).
struct HoursConsent
{
    qint64 at;
    QTime from; ///< local, inclusive
    QTime to;   ///< local, exclusive
    std::optional<qint64> revokedAt = std::nullopt;
};

/// A refusal to pay or a demand to cease, in writing; it counts from receipt (12 CFR 1006.6(c)).
struct CeaseRequest
{
    qint64 receivedAt;
    std::vector<PlanId> debts = {};
    std::optional<qint64> withdrawnAt = std::nullopt;
};

enum class AttorneyState { Reachable, NotAscertainable, Unresponsive, ConsentsToContact };

/// The person is known to be represented on these debts (12 CFR 1006.6(b)(2)).
struct AttorneyKnown
{
    qint64 since;
    std::vector<PlanId> debts = {};
    AttorneyState state = AttorneyState::Reachable;
    std::optional<qint64> until = std::nullopt;
};

/// A hold of the house that stops contact: hardship, disaster, a manager's pause.
struct ContactHold
{
    QString reason;
    qint64 from;
    std::optional<qint64> until = std::nullopt;
    std::vector<PlanId> debts = {};
};

/// The person's own message that the asked contact would answer.
struct ReplyTo
{
    qint64 at;
    ContactChannel channel;
};

enum class EmployerStance { Unknown, ProhibitsCalls };

/// Welcome: a third party asked to be contacted again, or is thought to know better by now (12 CFR 1006.10(c)).
enum class LocationCallback { NotAskedFor, Welcome };

/// May this person be contacted on this channel, at this instant, about these debts? Everything known, nothing judged.
struct ContactQuestion
{
    ContactId person;
    qint64 at;
    std::vector<PlanId> debts;
    std::vector<QByteArray> zones; ///< IANA ids: every place the person may be in; a known location replaces all others
    ContactChannel channel = ContactChannel::Call;
    ContactPurpose purpose = ContactPurpose::Collect;
    CollectorKind collector = CollectorKind::ThirdParty;
    DebtNature nature = DebtNature::Consumer; ///< Consumer only when every asked debt is
    PersonRole role = PersonRole::Consumer;
    std::optional<ContactPointId> point = std::nullopt; ///< the number or address
    ContactPlace place = ContactPlace::Unknown;         ///< where that number rings; mobiles ring nowhere in particular
    std::vector<PastContact> history = {};              ///< in any order
    std::vector<MoreCallsConsent> moreCalls = {};
    std::vector<HoursConsent> hours = {};
    std::vector<CeaseRequest> ceases = {};
    std::vector<AttorneyKnown> attorneys = {};
    std::vector<ContactHold> holds = {};
    EmployerStance employer = EmployerStance::Unknown;
    std::vector<ContactPlace> inconvenientPlaces = {};
    LocationCallback locationCallback = LocationCallback::NotAskedFor;
    std::optional<ReplyTo> replyTo = std::nullopt;
};

} // namespace kept
