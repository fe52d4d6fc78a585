// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/identitystanding.h"
#include "models/view/findingtext.h"
#include "models/view/statustext.h"

namespace kept {

/// What stands where money is masked.
QString maskedMoneyText();
/// What the specialist says, as a caption: "Date of birth".
QString questionText(IdentityQuestion question);
/// The answer on file, to compare with: "3 May 1971", "Payment of $120.00 on 2 Jan 2026".
QString expectedText(const ExpectedAnswer &expected, const Wording &wording);
/// Where the check stands in words: "Passed at 10:02", "Locked until 10:32", "1 of 2 right".
StatusText standingText(const IdentityStanding::Answer &standing, int right, const Wording &wording);
/// "3 attempts left today"; empty when passed or locked.
QString attemptsText(const IdentityStanding::Answer &standing);

} // namespace kept
