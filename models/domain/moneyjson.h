// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <QJsonObject>
#include <QJsonValue>

namespace kept {

/// {"amount": "1250.00", "currency": "USD"}: the amount is text, so that no reader makes a floating number of it.
QJsonObject toJson(Money money);

/// Reads what toJson() writes. Errors (Invalid): MONEY.JSON (no object, or the amount is no text), CURRENCY.UNKNOWN
/// (values: currency), and those of Money::parse().
Result<Money> moneyFromJson(const QJsonValue &json);

} // namespace kept
