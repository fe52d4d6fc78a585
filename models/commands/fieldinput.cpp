// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/fieldinput.h"

#include "models/domain/money.h"

#include <QDateTime>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Reading = std::optional<qint64>;

Reading readWhole(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber ? Reading(number) : std::nullopt;
}

// Two decimals, kept as hundredths: read as the amount of a currency that has two.
Reading readHundredths(const QString &text)
{
    const auto amount = Money::parse(text, *Currency::fromCode(u"USD"));
    return amount ? Reading(amount->minor()) : std::nullopt;
}

Reading readAmount(const QString &text, Currency currency)
{
    const auto amount = Money::parse(text, currency);
    return amount ? Reading(amount->minor()) : std::nullopt;
}

Reading readFlag(const QString &text)
{
    if (text == u"true" || text == u"false")
        return text == u"true" ? 1 : 0;
    return std::nullopt;
}

Reading readInstant(const QString &text)
{
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    return instant.isValid() && instant.timeSpec() != Qt::LocalTime ? Reading(instant.toMSecsSinceEpoch()) : std::nullopt;
}

Reading readReference(const Field &field, const QString &text)
{
    const Reading id = readWhole(text);
    return id ? id : idOfHumanNumber(*field.target, text);
}

std::optional<FieldValue> integerOf(const Reading &reading)
{
    return reading ? std::optional(FieldValue::of(*reading)) : std::nullopt;
}

std::optional<FieldValue> textOf(const QString &text, bool fits)
{
    return fits ? std::optional(FieldValue::of(text.toUtf8())) : std::nullopt;
}

std::optional<FieldValue> read(const Field &field, const QString &text, Currency currency)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Phone: return textOf(text, true);
    case FieldType::Integer: return integerOf(readWhole(text));
    case FieldType::BasisPoints:
    case FieldType::Score: return integerOf(readHundredths(text));
    case FieldType::Boolean: return integerOf(readFlag(text));
    case FieldType::Amount: return integerOf(readAmount(text, currency));
    case FieldType::CurrencyCode: return textOf(text, Currency::fromCode(text).has_value());
    case FieldType::Date: return textOf(text, QDate::fromString(text, u"yyyy-MM-dd"_s).isValid());
    case FieldType::Instant: return integerOf(readInstant(text));
    case FieldType::Enumeration: return textOf(text, field.values.contains(text));
    case FieldType::Reference: return integerOf(readReference(field, text));
    }
    return std::nullopt;
}

QString expectedBy(const Field &field, Currency currency)
{
    switch (field.type) {
    case FieldType::Integer: return u"an integer"_s;
    case FieldType::BasisPoints:
    case FieldType::Score: return u"a number with two decimals at most"_s;
    case FieldType::Boolean: return u"true or false"_s;
    case FieldType::Amount: return u"an amount of %1 such as 1250.00"_s.arg(currency.code());
    case FieldType::CurrencyCode: return u"a currency of ISO 4217"_s;
    case FieldType::Date: return u"a date such as 2026-03-31"_s;
    case FieldType::Instant: return u"an instant with its offset, such as 2026-03-31T14:05:00Z"_s;
    case FieldType::Enumeration: return u"one of "_s + field.values.join(u", "_s);
    case FieldType::Reference: return u"the id of a %1"_s.arg(objectType(*field.target).apiName);
    default: return u"a text"_s;
    }
}

} // namespace

Result<FieldValue> readField(const Field &field, const FieldInput &input, Currency currency)
{
    if (!input.value)
        return FieldValue::empty();
    if (auto value = read(field, *input.value, currency))
        return std::move(*value);
    const QString expected = expectedBy(field, currency);
    return fail(ErrorKind::Invalid, u"FIELD.VALUE"_s, u"%1: expected %2"_s.arg(field.apiName, expected),
                {{u"field"_s, field.apiName}, {u"expected"_s, expected}});
}

} // namespace kept
