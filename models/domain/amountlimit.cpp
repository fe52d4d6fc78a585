// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/amountlimit.h"

#include <cstdlib>

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<Money> keptSum(Money a, Money b)
{
    const auto sum = a.plus(b);
    if (!sum && sum.error().code != u"MONEY.RANGE")
        return sum;
    if (sum && std::abs(sum->minor()) <= largestAmount)
        return sum;
    const Money limit = Money::fromMinor(largestAmount, a.currency());
    return fail(ErrorKind::Invalid, u"MONEY.SUM"_s, {}, {{u"limit"_s, QVariant::fromValue(limit)}});
}

} // namespace kept
