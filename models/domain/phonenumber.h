// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>
#include <QStringView>

namespace kept {

/// Brings a telephone number as people write it to E.164 ("+12125550100"). Numbers of the North American plan are
/// checked fully; others need "+" (or "00", "011" from the plan) and 8 to 15 digits.
/// @param country ISO 3166 code whose plan a number without "+" belongs to; only the North American plan is known.
/// Errors (Invalid): PHONE.EMPTY, PHONE.CHARACTERS, PHONE.COUNTRY (write it with + and the country code),
/// PHONE.LENGTH, PHONE.AREA, PHONE.EXCHANGE; value "text" holds the input, "expected" the digits wanted.
Result<QString> toE164(QStringView text, QStringView country = u"US");

} // namespace kept
