// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/names.h"

namespace kept {

enum class PlanStatus { New, InProgress, PromiseRegistered, PromiseBroken, Close };

template<>
struct EnumNames<PlanStatus>
{
    static constexpr EnumName<PlanStatus> all[] = {{PlanStatus::New, "New"},
                                                   {PlanStatus::InProgress, "InProgress"},
                                                   {PlanStatus::PromiseRegistered, "PromiseRegistered"},
                                                   {PlanStatus::PromiseBroken, "PromiseBroken"},
                                                   {PlanStatus::Close, "Close"}};
};

enum class ItemStatus { New, Pending, Paid, Closed };

template<>
struct EnumNames<ItemStatus>
{
    static constexpr EnumName<ItemStatus> all[] = {{ItemStatus::New, "New"},
                                                   {ItemStatus::Pending, "Pending"},
                                                   {ItemStatus::Paid, "Paid"},
                                                   {ItemStatus::Closed, "Closed"}};
};

enum class PaymentStatus { Received, Reversed };

template<>
struct EnumNames<PaymentStatus>
{
    static constexpr EnumName<PaymentStatus> all[] = {{PaymentStatus::Received, "Received"},
                                                      {PaymentStatus::Reversed, "Reversed"}};
};

enum class ApprovalStatus { Pending, Approved, Rejected };

template<>
struct EnumNames<ApprovalStatus>
{
    static constexpr EnumName<ApprovalStatus> all[] = {{ApprovalStatus::Pending, "Pending"},
                                                       {ApprovalStatus::Approved, "Approved"},
                                                       {ApprovalStatus::Rejected, "Rejected"}};
};

enum class Direction { Outbound, Inbound };

template<>
struct EnumNames<Direction>
{
    static constexpr EnumName<Direction> all[] = {{Direction::Outbound, "Outbound"}, {Direction::Inbound, "Inbound"}};
};

/// A promise's state; a part has Open, Kept, PartiallyKept, Broken, Cancelled or Superseded.
enum class PromiseStatus { Draft, PendingApproval, Open, Kept, PartiallyKept, Broken, Cancelled, Superseded, Rejected };

template<>
struct EnumNames<PromiseStatus>
{
    static constexpr EnumName<PromiseStatus> all[] = {{PromiseStatus::Draft, "Draft"},
                                                      {PromiseStatus::PendingApproval, "PendingApproval"},
                                                      {PromiseStatus::Open, "Open"},
                                                      {PromiseStatus::Kept, "Kept"},
                                                      {PromiseStatus::PartiallyKept, "PartiallyKept"},
                                                      {PromiseStatus::Broken, "Broken"},
                                                      {PromiseStatus::Cancelled, "Cancelled"},
                                                      {PromiseStatus::Superseded, "Superseded"},
                                                      {PromiseStatus::Rejected, "Rejected"}};
};

enum class PromiseType { Single, InParts };

template<>
struct EnumNames<PromiseType>
{
    static constexpr EnumName<PromiseType> all[] = {{PromiseType::Single, "Single"}, {PromiseType::InParts, "InParts"}};
};

enum class HoldReason { Dispute, Hardship, BreathingSpace, Bankruptcy, Deceased, Attorney, CeaseContact, Complaint };

template<>
struct EnumNames<HoldReason>
{
    static constexpr EnumName<HoldReason> all[] = {{HoldReason::Dispute, "Dispute"},
                                                   {HoldReason::Hardship, "Hardship"},
                                                   {HoldReason::BreathingSpace, "BreathingSpace"},
                                                   {HoldReason::Bankruptcy, "Bankruptcy"},
                                                   {HoldReason::Deceased, "Deceased"},
                                                   {HoldReason::Attorney, "Attorney"},
                                                   {HoldReason::CeaseContact, "CeaseContact"},
                                                   {HoldReason::Complaint, "Complaint"}};
};

} // namespace kept
