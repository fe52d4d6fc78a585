// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/rules.h"

namespace kept {

// What the two call frequencies of 12 CFR 1006.14(b)(2) share. Seven consecutive days are dates of the person's own
// calendar: the asked one and the six before it, in each zone the person may be in.

/// Do the frequencies bind this call?
bool frequencyApplies(const ContactQuestion &question);

/// Is the past contact with the asked person, and did it take place in the seven days that end at the instant?
bool inSevenDays(const ContactQuestion &question, const PastContact &past, const QTimeZone &zone, qint64 at);

/// The first local midnight, consent or past contact after the instant: the only moments a frequency may change.
std::optional<qint64> nextFrequencyChange(const ContactFacts &facts, qint64 at);

} // namespace kept
