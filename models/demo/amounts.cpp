// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/amounts.h"

#include <array>

namespace kept::demo {

namespace {

using Quantiles = std::array<qint64, 9>; // US dollars

constexpr Quantiles card{25, 40, 60, 85, 110, 150, 210, 320, 600};
constexpr Quantiles personalLoan{90, 140, 190, 240, 300, 380, 480, 650, 950};
constexpr Quantiles carLoan{180, 240, 290, 340, 390, 450, 520, 620, 850};
constexpr Quantiles invoices{120, 300, 600, 1100, 1900, 3200, 5500, 9500, 24000};
constexpr Quantiles homeLoan{600, 850, 1050, 1250, 1500, 1800, 2200, 2900, 4500};

const Quantiles &quantilesOf(Product product)
{
    switch (product) {
    case Product::Card: return card;
    case Product::PersonalLoan: return personalLoan;
    case Product::CarLoan: return carLoan;
    case Product::Invoices: return invoices;
    case Product::HomeLoan: return homeLoan;
    }
    return card;
}

// Minor units that are worth about one US dollar; no rate to reckon with.
qint64 minorPerDollar(Currency currency)
{
    const QString code = currency.code();
    if (code == QLatin1String("EUR"))
        return 92;
    if (code == QLatin1String("GBP"))
        return 79;
    if (code == QLatin1String("JPY"))
        return 150;
    return code == QLatin1String("KWD") ? 307 : 100;
}

} // namespace

qint64 worthOf(qint64 dollars, Currency currency)
{
    return dollars * minorPerDollar(currency);
}

qint64 drawInstalment(Draws &draws, Product product, Currency currency)
{
    const Quantiles &quantiles = quantilesOf(product);
    const auto below = static_cast<size_t>(draws.below(static_cast<int>(quantiles.size()) - 1));
    const qint64 low = worthOf(quantiles[below], currency);
    const qint64 high = worthOf(quantiles[below + 1], currency);
    return low + static_cast<qint64>(draws.next() % static_cast<quint64>(high - low + 1));
}

} // namespace kept::demo
