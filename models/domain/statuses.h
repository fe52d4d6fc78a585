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
    static constexpr EnumName<ItemStatus> all[] = {
        {ItemStatus::New, "New"}, {ItemStatus::Pending, "Pending"}, {ItemStatus::Paid, "Paid"}, {ItemStatus::Closed, "Closed"}};
};

enum class PaymentStatus { Received, Reversed };

template<>
struct EnumNames<PaymentStatus>
{
    static constexpr EnumName<PaymentStatus> all[] = {{PaymentStatus::Received, "Received"},
                                                      {PaymentStatus::Reversed, "Reversed"}};
};

enum class ApprovalStatus { Pending, Approved, Rejected, Withdrawn };

template<>
struct EnumNames<ApprovalStatus>
{
    static constexpr EnumName<ApprovalStatus> all[] = {{ApprovalStatus::Pending, "Pending"},
                                                       {ApprovalStatus::Approved, "Approved"},
                                                       {ApprovalStatus::Rejected, "Rejected"},
                                                       {ApprovalStatus::Withdrawn, "Withdrawn"}};
};

enum class Direction { Outbound, Inbound };

template<>
struct EnumNames<Direction>
{
    static constexpr EnumName<Direction> all[] = {{Direction::Outbound, "Outbound"}, {Direction::Inbound, "Inbound"}};
};

} // namespace kept
