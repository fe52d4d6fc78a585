// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/standing.h"

#include <optional>

namespace kept {

/// The legal public holidays of 5 U.S.C. 6103(a), on their actual dates.
bool isFederalHoliday(QDate date);

/// The last day of the validation period (12 CFR 1006.34(b)(5)): 30 days after the notice was received, or is assumed to
/// have been, five days after sending without Saturdays, Sundays and legal holidays. None when no notice is on file.
std::optional<QDate> validationPeriodEnd(const DebtDispute &dispute);

} // namespace kept
