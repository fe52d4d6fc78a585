// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/fieldtext.h"

#include "models/domain/amountlimit.h"
#include "models/exchange/datetext.h"
#include "models/exchange/numbertext.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace kept {
namespace {

ValueRemark refusal(QString code, QString hint = {})
{
    return {std::move(code), Severity::Block, std::move(hint)};
}

std::optional<ValueRemark> readNumber(const QByteArray &text, const ValueFormats &formats, int decimals, FieldValue &value)
{
    qint64 number = 0;
    if (auto remark = readDecimal(text, formats.decimals, decimals, number))
        return remark;
    value = FieldValue::of(number);
    return std::nullopt;
}

// Salesforce writes whole numbers as "3.0".
std::optional<ValueRemark> readInteger(const QByteArray &text, FieldValue &value)
{
    const QByteArray whole = text.endsWith(".0") ? text.chopped(2) : text;
    bool good = false;
    const qint64 number = whole.toLongLong(&good);
    if (!good)
        return refusal(u"VALUE.INTEGER"_s);
    if (number < 0)
        return refusal(u"VALUE.NEGATIVE"_s);
    value = FieldValue::of(number);
    return std::nullopt;
}

std::optional<ValueRemark> readBoolean(const QByteArray &text, FieldValue &value)
{
    const QByteArray lower = text.toLower();
    const bool yes = lower == "true" || lower == "1" || lower == "yes" || lower == "y";
    const bool no = lower == "false" || lower == "0" || lower == "no" || lower == "n";
    if (!yes && !no)
        return refusal(u"VALUE.BOOLEAN"_s, u"true, false"_s);
    value = FieldValue::of(qint64(yes ? 1 : 0));
    return std::nullopt;
}

std::optional<ValueRemark> readAmount(const QByteArray &text, const ValueFormats &formats, std::optional<Currency> currency,
                                      FieldValue &value)
{
    if (!currency)
        return refusal(u"VALUE.CURRENCY_UNKNOWN"_s, u"CurrencyIsoCode"_s);
    qint64 minor = 0;
    auto remark = readDecimal(text, formats.decimals, currency->decimals(), minor);
    if (remark ? remark->code == "VALUE.RANGE"_L1 : std::abs(minor) > largestAmount)
        return refusal(u"VALUE.LARGE"_s, Money::fromMinor(largestAmount, *currency).toText() + u' ' + currency->code());
    if (remark && remark->code == "VALUE.DECIMALS"_L1)
        remark->hint = currency->code() + u' ' + remark->hint;
    if (!remark)
        value = FieldValue::of(minor);
    return remark;
}

std::optional<ValueRemark> readCurrency(const QByteArray &text, FieldValue &value)
{
    const QByteArray code = text.toUpper();
    if (!Currency::fromCode(QString::fromUtf8(code)))
        return refusal(u"VALUE.CURRENCY"_s);
    value = FieldValue::of(code);
    return std::nullopt;
}

/// Words that other systems use for a choice of ours.
struct Alias
{
    const char *column;
    const char *word;
    const char *meaning;
};

constexpr Alias aliases[] = {
    {"status", "closed", "Close"},         {"status", "active", "InProgress"},
    {"status", "pending", "InProgress"},   {"status", "in progress", "InProgress"},
    {"status", "returned", "Reversed"},    {"status", "refunded", "Reversed"},
    {"status", "chargeback", "Reversed"},  {"type", "organisation", "Organization"},
    {"type", "company", "Organization"},   {"type", "individual", "Person"},
    {"type", "credit card", "CreditCard"}, {"type", "auto loan", "AutoLoan"},
    {"kind", "installment", "Instalment"}, {"channel", "call", "Phone"},
    {"channel", "mail", "Letter"},         {"direction", "in", "Inbound"},
    {"direction", "out", "Outbound"},
};

QString choiceFor(const Field &field, const QByteArray &text, bool &asWritten)
{
    QString word = QString::fromUtf8(text);
    asWritten = field.values.contains(word);
    if (asWritten)
        return word;
    QString plain = word;
    plain.remove(u' ').remove(u'_').remove(u'-');
    for (const QString &choice : field.values)
        if (choice.compare(plain, Qt::CaseInsensitive) == 0)
            return choice;
    for (const Alias &alias : aliases) {
        const bool meant = field.column == QLatin1StringView(alias.column) &&
                           word.compare(QLatin1StringView(alias.word), Qt::CaseInsensitive) == 0;
        if (meant && field.values.contains(QLatin1StringView(alias.meaning)))
            return QString::fromLatin1(alias.meaning);
    }
    return {};
}

std::optional<ValueRemark> readChoice(const Field &field, const QByteArray &text, FieldValue &value)
{
    bool asWritten = false;
    const QString choice = choiceFor(field, text, asWritten);
    if (choice.isEmpty())
        return refusal(u"VALUE.CHOICE"_s, field.values.join(u", "_s));
    value = FieldValue::of(choice.toUtf8());
    if (asWritten)
        return std::nullopt;
    return ValueRemark{u"VALUE.MAPPED"_s, Severity::Note, choice};
}

// E.164 has a plus and 8 to 15 digits; ten digits without one are taken for North America, the rest kept as given.
std::optional<ValueRemark> readPhone(const QByteArray &text, FieldValue &value)
{
    QByteArray digits;
    for (const char byte : text)
        if (byte >= '0' && byte <= '9')
            digits.append(byte);
    const bool signs = std::all_of(text.begin(), text.end(),
                                   [](char c) { return c > 0 && QByteArrayView("+0123456789 ().-/").contains(c); });
    if (signs && text.startsWith('+') && digits.size() >= 8 && digits.size() <= 15) {
        value = FieldValue::of('+' + digits);
        return std::nullopt;
    }
    const bool national = signs && digits.size() == 10 && digits.at(0) >= '2';
    value = FieldValue::of(national ? "+1" + digits : text);
    return ValueRemark{u"VALUE.PHONE"_s, Severity::Note, QString::fromUtf8(value.text)};
}

std::optional<ValueRemark> readTimes(const Field &field, const QByteArray &text, const ValueFormats &formats, FieldValue &value)
{
    if (field.type == FieldType::Instant) {
        qint64 milliseconds = 0;
        auto remark = readInstant(text, formats.dates, milliseconds);
        if (!remark)
            value = FieldValue::of(milliseconds);
        return remark;
    }
    QByteArray iso;
    auto remark = readDate(text, formats.dates, iso);
    if (!remark)
        value = FieldValue::of(std::move(iso));
    return remark;
}

} // namespace

std::optional<ValueRemark> readFieldValue(const Field &field, const QByteArray &text, const ValueFormats &formats,
                                          std::optional<Currency> currency, FieldValue &value)
{
    if (text.contains('\0'))
        return refusal(u"VALUE.TEXT"_s);
    if (field.type == FieldType::Text) {
        // Blanks around a bank's number are none of it.
        const QByteArray kept = field.column == u"external_id" ? text.trimmed() : text;
        value = kept.isEmpty() ? FieldValue::empty() : FieldValue::of(kept);
        return std::nullopt;
    }
    const QByteArray trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        value = FieldValue::empty();
        return std::nullopt;
    }
    switch (field.type) {
    case FieldType::Integer: return readInteger(trimmed, value);
    case FieldType::BasisPoints:
    case FieldType::Score: return readNumber(trimmed, formats, 2, value);
    case FieldType::Boolean: return readBoolean(trimmed, value);
    case FieldType::Amount: return readAmount(trimmed, formats, currency, value);
    case FieldType::CurrencyCode: return readCurrency(trimmed, value);
    case FieldType::Date:
    case FieldType::Instant: return readTimes(field, trimmed, formats, value);
    case FieldType::Enumeration: return readChoice(field, trimmed, value);
    case FieldType::Phone: return readPhone(trimmed, value);
    case FieldType::Text:
    case FieldType::Reference: value = FieldValue::of(trimmed); return std::nullopt;
    }
    Q_UNREACHABLE();
}

QByteArray fieldText(const Field &field, const FieldValue &value, std::optional<Currency> currency)
{
    if (!value.isSet())
        return {};
    if (value.kind == FieldValue::Kind::Text)
        return value.text;
    switch (field.type) {
    case FieldType::Amount: return decimalText(value.integer, currency ? currency->decimals() : 0);
    case FieldType::BasisPoints:
    case FieldType::Score: return decimalText(value.integer, 2);
    case FieldType::Boolean: return value.integer != 0 ? "true" : "false";
    case FieldType::Instant: return QDateTime::fromMSecsSinceEpoch(value.integer, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
    default: return QByteArray::number(value.integer);
    }
}

} // namespace kept
