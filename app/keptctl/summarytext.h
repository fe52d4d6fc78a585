// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/summary.h"

namespace kept {

/// The figures for people: one paragraph for everything, then a block for each currency. Ends with a line break.
QString summaryText(const PortfolioSummary::Answer &summary);
/// The same of one customer, with the contacts.
QString summaryText(const AccountSummary::Answer &summary);

} // namespace kept
