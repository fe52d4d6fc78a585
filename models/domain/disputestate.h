// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/names.h"

namespace kept {

enum class DisputeState { Open, Resolved, Withdrawn };

template<>
struct EnumNames<DisputeState>
{
    static constexpr EnumName<DisputeState> all[] = {
        {DisputeState::Open, "Open"}, {DisputeState::Resolved, "Resolved"}, {DisputeState::Withdrawn, "Withdrawn"}};
};

/// What a customer contests.
enum class DisputeKind { Amount, NotMine, AlreadyPaid, Goods, Fees, Fraud, Identity, Other };

template<>
struct EnumNames<DisputeKind>
{
    static constexpr EnumName<DisputeKind> all[] = {
        {DisputeKind::Amount, "Amount"},     {DisputeKind::NotMine, "NotMine"}, {DisputeKind::AlreadyPaid, "AlreadyPaid"},
        {DisputeKind::Goods, "Goods"},       {DisputeKind::Fees, "Fees"},       {DisputeKind::Fraud, "Fraud"},
        {DisputeKind::Identity, "Identity"}, {DisputeKind::Other, "Other"}};
};

/// How a dispute ended: for the customer, in part, against the customer, or taken back by the customer.
enum class DisputeOutcome { Upheld, PartlyUpheld, Rejected, Withdrawn };

template<>
struct EnumNames<DisputeOutcome>
{
    static constexpr EnumName<DisputeOutcome> all[] = {{DisputeOutcome::Upheld, "Upheld"},
                                                       {DisputeOutcome::PartlyUpheld, "PartlyUpheld"},
                                                       {DisputeOutcome::Rejected, "Rejected"},
                                                       {DisputeOutcome::Withdrawn, "Withdrawn"}};
};

enum class CasePriority { Low, Medium, High, Critical };

template<>
struct EnumNames<CasePriority>
{
    static constexpr EnumName<CasePriority> all[] = {{CasePriority::Low, "Low"},
                                                     {CasePriority::Medium, "Medium"},
                                                     {CasePriority::High, "High"},
                                                     {CasePriority::Critical, "Critical"}};
};

} // namespace kept
