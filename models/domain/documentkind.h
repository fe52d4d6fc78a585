// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/names.h"

namespace kept {

/// What is written to a customer about what was agreed: that it was, and that it falls due.
enum class DocumentKind { PromiseConfirmation, PromiseReminder, PaymentPlanConfirmation, InstalmentReminder };

template<>
struct EnumNames<DocumentKind>
{
    static constexpr EnumName<DocumentKind> all[] = {{DocumentKind::PromiseConfirmation, "PromiseConfirmation"},
                                                     {DocumentKind::PromiseReminder, "PromiseReminder"},
                                                     {DocumentKind::PaymentPlanConfirmation, "PaymentPlanConfirmation"},
                                                     {DocumentKind::InstalmentReminder, "InstalmentReminder"}};
};

} // namespace kept
