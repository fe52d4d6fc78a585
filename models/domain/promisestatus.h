// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/names.h"

namespace kept {

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

} // namespace kept
