// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>
#include <optional>

namespace kept {

/// A record's number: 20 bits of node (given by headquarters, 0 for a stand-alone file), 43 bits of sequence.
/// There is no empty Id; "none" is std::optional.
template<class Tag>
class Id final
{
public:
    static constexpr int sequenceBits = 43;
    static constexpr qint64 maximumNode = (qint64(1) << 20) - 1;
    static constexpr qint64 maximumSequence = (qint64(1) << sequenceBits) - 1;

    /// Any positive 64-bit value as stored; the store hands these back.
    static constexpr Id fromValue(qint64 value) { return Id(value); }
    static constexpr Id make(qint64 node, qint64 sequence) { return Id((node << sequenceBits) | sequence); }
    constexpr qint64 value() const { return m_value; }
    constexpr qint64 node() const { return m_value >> sequenceBits; }
    constexpr qint64 sequence() const { return m_value & maximumSequence; }

    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    explicit constexpr Id(qint64 value) : m_value(value) {}
    qint64 m_value;
};

using AccountId = Id<struct AccountTag>;
using ContactId = Id<struct ContactTag>;
using ContactPointId = Id<struct ContactPointTag>;
using ConsentId = Id<struct ConsentTag>;
using ContactRequestId = Id<struct ContactRequestTag>;
using FinancialAccountId = Id<struct FinancialAccountTag>;
using PlanId = Id<struct PlanTag>;
using PlanItemId = Id<struct PlanItemTag>;
using PlanReasonId = Id<struct PlanReasonTag>;
using PromiseId = Id<struct PromiseTag>;
using PromisePartId = Id<struct PromisePartTag>;
using PaymentId = Id<struct PaymentTag>;
using PaymentPlanId = Id<struct PaymentPlanTag>;
using InstalmentId = Id<struct InstalmentTag>;
using DisputeId = Id<struct DisputeTag>;
using CaseId = Id<struct CaseTag>;
using AllocationId = Id<struct AllocationTag>;
using InteractionId = Id<struct InteractionTag>;
using DecisionId = Id<struct DecisionTag>;
using HoldId = Id<struct HoldTag>;
using UserId = Id<struct UserTag>;
using TeamId = Id<struct TeamTag>;
using PolicyId = Id<struct PolicyTag>;
using ImportId = Id<struct ImportTag>;
using ApprovalId = Id<struct ApprovalTag>;
using OwnHolidayId = Id<struct OwnHolidayTag>;
using CollectorTermsId = Id<struct CollectorTermsTag>;

} // namespace kept
