// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/draws.h"
#include "models/domain/currency.h"

namespace kept::demo {

enum class Product { Card, PersonalLoan, CarLoan, Invoices, HomeLoan };

/// An instalment usual for the product, in minor units of a currency: quantiles worth about the same everywhere.
qint64 drawInstalment(Draws &draws, Product product, Currency currency);
/// US dollars in whole units brought to about the same worth in minor units of a currency.
qint64 worthOf(qint64 dollars, Currency currency);

} // namespace kept::demo
