// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/names.h"

namespace kept {

/// Why work on a plan, contact or account was stopped.
enum class HoldReason { Dispute, Hardship, BreathingSpace, Bankruptcy, Deceased, Attorney, CeaseContact, Complaint };

/// Whether the law stops contact for this reason, whatever the house would like.
constexpr bool bindsByLaw(HoldReason reason)
{
    return reason == HoldReason::BreathingSpace || reason == HoldReason::Bankruptcy || reason == HoldReason::Deceased ||
           reason == HoldReason::Attorney || reason == HoldReason::CeaseContact;
}

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
