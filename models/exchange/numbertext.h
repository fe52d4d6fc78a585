// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/fieldtext.h"

namespace kept {

/// Reads a decimal number as a count of 10^-decimals; "1,234.50" with two decimals is 123450. Errors by code:
/// VALUE.AMOUNT, VALUE.DECIMALS, VALUE.DECIMAL_MARK, VALUE.RANGE.
std::optional<ValueRemark> readDecimal(QByteArrayView text, DecimalMark mark, int decimals, qint64 &number);

/// The canonical text of a count of 10^-decimals: "-1250.50".
QByteArray decimalText(qint64 number, int decimals);

} // namespace kept
