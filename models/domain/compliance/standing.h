// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/terms.h"
#include "models/domain/id.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>
#include <vector>

namespace kept {

// What is on file about a person and their debts: consents, requests, holds. Instants are UTC milliseconds; an empty
// list of debts means all.

/// Prior consent to more calls, given to this collector (12 CFR 1006.14(b)(3)(i)); dies with the next conversation.
struct MoreCallsConsent
{
    qint64 at = 0;
    ContactId person;
    std::vector<PlanId> debts = {};
    std::optional<qint64> from = std::nullopt;
    std::optional<qint64> until = std::nullopt;
    std::optional<qint64> revokedAt = std::nullopt;
};

/// Prior consent to contact at hours that would otherwise be closed (12 CFR 1006.6(b)(4)).
struct HoursConsent
{
    qint64 at = 0;
    QTime from; ///< local, inclusive; invalid: from midnight
    QTime to;   ///< local, exclusive; invalid: to midnight
    std::optional<qint64> revokedAt = std::nullopt;
};

/// Prior express consent to be called by machine (47 CFR 64.1200(a)); for every number when it names none.
struct DialConsent
{
    qint64 at = 0;
    std::optional<ContactPointId> point = std::nullopt;
    std::optional<qint64> revokedAt = std::nullopt;
};

/// A refusal to pay or a demand to cease, in writing; it counts from receipt (12 CFR 1006.6(c)).
struct CeaseRequest
{
    qint64 receivedAt = 0;
    std::vector<PlanId> debts = {};
    std::optional<qint64> withdrawnAt = std::nullopt;
};

enum class AttorneyState { Reachable, NotAscertainable, Unresponsive, ConsentsToContact };

/// The person is known to be represented on these debts (12 CFR 1006.6(b)(2)).
struct AttorneyKnown
{
    qint64 since = 0;
    std::vector<PlanId> debts = {};
    AttorneyState state = AttorneyState::Reachable;
    std::optional<qint64> until = std::nullopt;
};

/// A hold of the house that stops contact: hardship, disaster, a manager's pause.
struct ContactHold
{
    QString reason;
    qint64 from = 0;
    std::optional<qint64> until = std::nullopt;
    std::vector<PlanId> debts = {};
};

enum class Proceeding { Stay, Discharge };

/// A bankruptcy that protects these debts (11 U.S.C. 362(a)(6), 524(a)(2)).
struct BankruptcyCase
{
    Proceeding proceeding = Proceeding::Stay;
    std::vector<PlanId> debts = {};
    qint64 since = 0;
    std::optional<qint64> until = std::nullopt;
};

/// A dispute in writing (12 CFR 1006.38(d)(2)); oral ones stop nothing and are left out. Without a validation notice on
/// file its period has not ended.
struct DebtDispute
{
    qint64 receivedAt = 0;
    std::vector<PlanId> debts = {};
    std::optional<QDate> validationSentOn = std::nullopt;
    std::optional<QDate> validationReceivedOn = std::nullopt; ///< known, so that nothing has to be assumed
    std::optional<qint64> verifiedAt = std::nullopt;
};

/// "Stop calling", "no texts to this number": a medium refused, everywhere or at one number (12 CFR 1006.14(h), 1006.6(e)).
struct MediumRequest
{
    qint64 at = 0;
    ContactChannel channel = ContactChannel::Call;
    std::optional<ContactPointId> point = std::nullopt;
    std::optional<qint64> withdrawnAt = std::nullopt;
};

/// A time the person called inconvenient, each week until a last date (comment 6(b)(1)-1); local wall time.
struct InconvenientTime
{
    qint64 at = 0;                             ///< when they said so
    std::vector<int> days = {};                ///< 1 is Monday; empty: every day
    QTime from = {};                           ///< invalid: from midnight
    QTime to = {};                             ///< exclusive; invalid: to midnight; before `from`: over midnight
    std::optional<QDate> until = std::nullopt; ///< the last date it holds
};

enum class WrittenConfirmation { Missing, Received };

/// An oral request not to be called at work (209 CMR 18.16(1)(c)): ten days, or for good once confirmed in writing.
struct WorkRequest
{
    qint64 oralAt = 0;
    WrittenConfirmation confirmation = WrittenConfirmation::Missing;
};

/// The person's own message that the asked contact would answer.
struct ReplyTo
{
    qint64 at = 0;
    ContactChannel channel = ContactChannel::Call;
};

} // namespace kept
