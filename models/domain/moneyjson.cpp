// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/moneyjson.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

QJsonObject toJson(Money money)
{
    return {{u"amount"_s, money.toText()}, {u"currency"_s, money.currency().code()}};
}

Result<Money> moneyFromJson(const QJsonValue &json)
{
    const QJsonValue amount = json.toObject().value(u"amount"_s);
    const QJsonValue code = json.toObject().value(u"currency"_s);
    if (!amount.isString() || !code.isString())
        return fail(ErrorKind::Invalid, u"MONEY.JSON"_s);
    const auto currency = Currency::fromCode(code.toString());
    if (!currency)
        return fail(ErrorKind::Invalid, u"CURRENCY.UNKNOWN"_s, {}, {{u"currency"_s, code.toString()}});
    return Money::parse(amount.toString(), *currency);
}

} // namespace kept
