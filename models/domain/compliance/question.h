// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/standing.h"
#include "models/domain/compliance/terms.h"
#include "models/domain/id.h"

#include <QByteArray>
#include <QDate>

#include <optional>
#include <vector>

namespace kept {

// Every instant here is UTC milliseconds since 1970. Debts collected under one account number (student loans) are
// one debt to the law: whoever gathers the facts gives them one PlanId. An empty list of debts on a flag means all.

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
    std::optional<ContactPointId> point = std::nullopt;
    ContactPlace place = ContactPlace::Unknown;
    DialMode dial = DialMode::Manual;
};

/// Whose debt it is; a debt may be named more than once.
struct DebtCreditor
{
    PlanId debt;
    qint64 creditor; ///< any number that stands for the creditor
};

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
    /// The zones that the number alone stands for: a known location, else the number's, else the address's. Empty: as `zones`.
    std::vector<QByteArray> dialledZones = {};
    LineKind line = LineKind::Unknown;
    DialMode dial = DialMode::Manual;
    std::optional<qint64> wrongSince = std::nullopt; ///< the number is known to be another person's
    LifeState life = LifeState::Living;              ///< of the consumer, whoever is asked for
    std::vector<BankruptcyCase> bankruptcies = {};
    std::vector<DebtDispute> disputes = {};
    std::vector<MediumRequest> mediumRequests = {};
    std::vector<InconvenientTime> inconvenientTimes = {};
    std::vector<DialConsent> dialConsents = {};
    std::optional<WorkRequest> workRequest = std::nullopt;
    std::optional<QDate> noticeSentOn = std::nullopt; ///< when the first written notice went out
    std::optional<int> daysPastDue = std::nullopt;
    std::vector<QDate> holidays = {};                  ///< local dates, for the packs in force
    std::optional<QDate> holidaysFrom = std::nullopt;  ///< before this date holidays are not on file; none: they are
    std::optional<QDate> holidaysUntil = std::nullopt; ///< nor after this one
    std::vector<DebtCreditor> creditors = {};
};

} // namespace kept
