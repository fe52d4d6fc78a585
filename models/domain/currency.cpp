// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/currency.h"

#include <string_view>

namespace kept {
namespace {

/// ISO 4217, active and recently replaced codes: each code with its number of decimals, sorted. Precious metals,
/// testing codes and units of account without minor units (XAU, XTS, XDR, XXX) are not currencies one can owe.
constexpr std::string_view codes = "AED2 AFN2 ALL2 AMD2 ANG2 AOA2 ARS2 AUD2 AWG2 AZN2 BAM2 BBD2 BDT2 BGN2 BHD3 BIF0 "
                                   "BMD2 BND2 BOB2 BOV2 BRL2 BSD2 BTN2 BWP2 BYN2 BZD2 CAD2 CDF2 CHE2 CHF2 CHW2 CLF4 "
                                   "CLP0 CNY2 COP2 COU2 CRC2 CUC2 CUP2 CVE2 CZK2 DJF0 DKK2 DOP2 DZD2 EGP2 ERN2 ETB2 "
                                   "EUR2 FJD2 FKP2 GBP2 GEL2 GHS2 GIP2 GMD2 GNF0 GTQ2 GYD2 HKD2 HNL2 HTG2 HUF2 IDR2 "
                                   "ILS2 INR2 IQD3 IRR2 ISK0 JMD2 JOD3 JPY0 KES2 KGS2 KHR2 KMF0 KPW2 KRW0 KWD3 KYD2 "
                                   "KZT2 LAK2 LBP2 LKR2 LRD2 LSL2 LYD3 MAD2 MDL2 MGA2 MKD2 MMK2 MNT2 MOP2 MRU2 MUR2 "
                                   "MVR2 MWK2 MXN2 MXV2 MYR2 MZN2 NAD2 NGN2 NIO2 NOK2 NPR2 NZD2 OMR3 PAB2 PEN2 PGK2 "
                                   "PHP2 PKR2 PLN2 PYG0 QAR2 RON2 RSD2 RUB2 RWF0 SAR2 SBD2 SCR2 SDG2 SEK2 SGD2 SHP2 "
                                   "SLE2 SOS2 SRD2 SSP2 STN2 SVC2 SYP2 SZL2 THB2 TJS2 TMT2 TND3 TOP2 TRY2 TTD2 TWD2 "
                                   "TZS2 UAH2 UGX0 USD2 USN2 UYI0 UYU2 UYW4 UZS2 VED2 VES2 VND0 VUV0 WST2 XAD2 XAF0 "
                                   "XCD2 XCG2 XOF0 XPF0 YER2 ZAR2 ZMW2 ZWG2 ";
constexpr size_t width = 5;
constexpr size_t count = codes.size() / width;

QLatin1String codeAt(size_t index)
{
    return QLatin1String(codes.data() + index * width, 3);
}

} // namespace

struct CurrencyTable
{
    static constexpr Currency at(size_t index)
    {
        const std::string_view row = codes.substr(index * width, width);
        return Currency(row[0], row[1], row[2], row[3] - '0');
    }
};

std::optional<Currency> Currency::fromCode(QStringView code)
{
    if (code.size() != 3)
        return std::nullopt;
    size_t low = 0;
    for (size_t high = count; low < high;) {
        const size_t middle = (low + high) / 2;
        if (codeAt(middle) < code)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == count || codeAt(low) != code)
        return std::nullopt;
    return CurrencyTable::at(low);
}

std::vector<Currency> Currency::all()
{
    std::vector<Currency> currencies;
    currencies.reserve(count);
    for (size_t i = 0; i < count; ++i)
        currencies.push_back(CurrencyTable::at(i));
    return currencies;
}

QString Currency::code() const
{
    return QString::fromLatin1(m_code, 3);
}

} // namespace kept
