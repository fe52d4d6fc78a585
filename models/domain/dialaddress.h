// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

namespace kept {

/// How numbers are dialled: "{number}" stands for the number as it is on file, "{digits}" for its digits alone.
/// Errors (Invalid): DIAL.PATTERN (not tel:, sip: or sips:, without just one of the two places, or with characters that an
/// address can't have), DIAL.DOMAIN (a SIP address without "@" and what follows it).
Result<void> checkDialPattern(const QString &pattern);

/// The address of a number: "sip:+13035550142@pbx.example". Spaces, brackets and hyphens of the number are left out.
/// Errors (Invalid): DIAL.PATTERN, DIAL.DOMAIN as above; DIAL.NUMBER (no digits, or a character that no telephone has; value "number").
Result<QString> dialAddress(const QString &pattern, const QString &number);

/// The number in the address of somebody who calls ("sip:+13035550142@exchange.example;user=phone", "tel:+1-303-555-0142"): its
/// digits, after a "+" where it has one. Empty where it is withheld, or a name and no number.
QString callerNumber(const QString &address);

} // namespace kept
