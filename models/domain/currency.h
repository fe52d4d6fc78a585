// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>
#include <vector>

namespace kept {

/// A currency of ISO 4217 with its number of decimals (JPY 0, USD 2, KWD 3, CLF 4).
class Currency final
{
public:
    /// The currency of a three-letter code (upper case); none when ISO 4217 has no such currency with minor units.
    static std::optional<Currency> fromCode(QStringView code);
    /// Every currency, sorted by code.
    static std::vector<Currency> all();

    QString code() const;
    constexpr int decimals() const { return m_decimals; }
    /// Minor units in one major unit: 10^decimals.
    constexpr qint64 minorPerMajor() const
    {
        qint64 factor = 1;
        for (int i = 0; i < m_decimals; ++i)
            factor *= 10;
        return factor;
    }

    friend constexpr auto operator<=>(Currency, Currency) = default;

    /// For containers and metatypes only: no real currency ("XXX", 0 decimals).
    constexpr Currency() = default;

private:
    constexpr Currency(char a, char b, char c, int decimals) : m_code{a, b, c}, m_decimals(static_cast<signed char>(decimals)) {}
    char m_code[3] = {'X', 'X', 'X'};
    signed char m_decimals = 0;
    friend struct CurrencyTable;
};

} // namespace kept

Q_DECLARE_METATYPE(kept::Currency)
