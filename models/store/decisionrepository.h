// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/store/recordtable.h"

namespace kept {

/// A row of compliance_decision: a verdict that led to a contact or a refusal, with everything it was judged by.
struct DecisionRecord
{
    static constexpr ObjectKind object = ObjectKind::ComplianceDecision;
    DecisionId id = DecisionId::fromValue(0);
    qint64 version = 0;
    std::optional<ContactId> contact;
    std::optional<ContactPointId> contactPoint;
    std::optional<AccountId> account;
    std::optional<PlanId> plan;
    Channel channel = Channel::Phone;
    qint64 askedAt = 0; ///< UTC milliseconds
    bool isAllowed = false;
    std::optional<QString> severity; ///< the heaviest of the refusing rules
    QString inputs;                  ///< JSON: the question and the packs
    QString inputsDigest;            ///< SHA-256 of the whole question as it was asked
    QString packVersions;            ///< JSON: id, version and checksum of each pack
    QString verdict;                 ///< JSON
    std::optional<qint64> nextAllowedAt;
    std::optional<UserId> overriddenBy;
    std::optional<qint64> overriddenAt;
    std::optional<QString> overrideReason;

    template<class V>
    void columns(V &v)
    {
        v("contact_id", contact);
        v("contact_point_id", contactPoint);
        v("account_id", account);
        v("collection_plan_id", plan);
        v("channel", channel);
        v("asked_at", askedAt);
        v("is_allowed", isAllowed);
        v("severity", severity);
        v("inputs", inputs);
        v("inputs_digest", inputsDigest);
        v("pack_versions", packVersions);
        v("verdict", verdict);
        v("next_allowed_at", nextAllowedAt);
        v("overridden_by", overriddenBy);
        v("overridden_at", overriddenAt);
        v("override_reason", overrideReason);
    }
};

} // namespace kept
