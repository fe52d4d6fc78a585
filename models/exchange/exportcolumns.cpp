// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exportcolumns.h"

#include "models/exchange/fieldtext.h"
#include "models/store/imports/figuredays.h"
#include "models/store/imports/keylookup.h"

#include <QDate>

using namespace Qt::Literals::StringLiterals;

namespace kept {
namespace {

bool isLateness(const Field &field)
{
    return field.apiName == "DaysPastDue"_L1 || field.apiName == "DaysPastDueAsOfDate"_L1;
}

/// The column of a related table that names its records, and what it is called.
std::pair<QString, QString> keyOf(const ObjectType &object)
{
    if (object.kind == ObjectKind::User)
        return {u"sign_in"_s, u"SignIn"_s};
    const Field *key = object.keyField();
    return key ? std::pair(key->column, key->apiName) : std::pair(u"name"_s, u"Name"_s);
}

QDate dateOf(const FieldValue &value)
{
    return value.isSet() ? QDate::fromString(QString::fromUtf8(value.text), Qt::ISODate) : QDate();
}

} // namespace

ExportColumns::ExportColumns(const ObjectType &object) : m_object(object)
{
    for (const Field &field : object.fields) {
        if (field.type == FieldType::Reference) {
            addReference(field);
            continue;
        }
        const size_t value = addRead(u"t."_s + field.column, isStoredAsInteger(field.type) && !isLateness(field));
        m_columns.push_back({field.apiName, &field, value, 0});
        if (field.apiName == "CurrencyIsoCode"_L1)
            m_currency = value;
        if (field.apiName == "DaysPastDue"_L1)
            m_since = value;
        if (field.apiName == "DaysPastDueAsOfDate"_L1)
            m_asOf = value;
        if (field.apiName == "PausedDays"_L1)
            m_pausedDays = value;
    }
    if (m_asOf != 0)
        m_lastPayment = addRead(lastPaymentSql(u"t"_s), false);
}

size_t ExportColumns::addRead(const QString &column, bool isInteger)
{
    m_read.push_back({column, isInteger});
    return m_read.size();
}

void ExportColumns::addReference(const Field &field)
{
    const ObjectType &target = objectType(*field.target);
    const auto [keyColumn, keyName] = keyOf(target);
    const QString alias = u"r%1"_s.arg(m_columns.size());
    m_joins += u"LEFT JOIN %1 %2 ON %2.id = t.%3 "_s.arg(target.table, alias, field.column);
    ExportColumn column{field.apiName.chopped(2) + u'.' + keyName, &field, addRead(u"t."_s + field.column, true), 0};
    column.relatedKey = addRead(alias + u'.' + keyColumn, false);
    m_columns.push_back(column);
    // Where a record has no currency of its own, it is in that of the record it belongs to.
    if (m_currency == 0 && field.use == FieldUse::Required && target.field(u"CurrencyIsoCode") &&
        !m_object.field(u"CurrencyIsoCode"))
        m_currency = addRead(alias + u".currency_iso_code"_s, false);
}

QStringList ExportColumns::headings() const
{
    QStringList headings;
    for (const ExportColumn &column : m_columns)
        headings.append(column.heading);
    return headings;
}

std::vector<QByteArray> ExportColumns::texts(const std::vector<FieldValue> &row, QDate today) const
{
    std::vector<QByteArray> texts;
    texts.reserve(m_columns.size());
    for (const ExportColumn &column : m_columns)
        texts.push_back(text(column, row, today));
    return texts;
}

QByteArray ExportColumns::text(const ExportColumn &column, const std::vector<FieldValue> &row, QDate today) const
{
    const FieldValue &value = row[column.value];
    if (column.field->type == FieldType::Reference) {
        const FieldValue &key = row[column.relatedKey];
        return !value.isSet() ? QByteArray() : key.isSet() && !key.text.isEmpty() ? key.text : keyOfKeyless(value.integer);
    }
    if (column.field->use == FieldUse::Key)
        return value.isSet() && !value.text.isEmpty() ? value.text : keyOfKeyless(row[0].integer);
    if (isLateness(*column.field))
        return figureText(column, row, today);
    return fieldText(*column.field, value, currencyOf(row));
}

Currency ExportColumns::currencyOf(const std::vector<FieldValue> &row) const
{
    if (m_currency == 0)
        return {};
    return Currency::fromCode(QString::fromLatin1(row[m_currency].text)).value_or(Currency());
}

// Days past due are as of the figures' own date, or as of the last payment that they hold since; those of a plan made here are as of
// today.
QByteArray ExportColumns::figureText(const ExportColumn &column, const std::vector<FieldValue> &row, QDate today) const
{
    const QDate since = dateOf(row[m_since]);
    const QDate given = dateOf(row[m_asOf]);
    const qint64 paused = row[m_pausedDays].integer;
    const QDate paid = dateOf(row[m_lastPayment]);
    QDate asOf = !given.isValid() ? today : paid.isValid() ? std::max(given, paid) : given;
    if (since.isValid())
        asOf = std::max(asOf, since.addDays(paused + 1));
    if (column.value == m_asOf)
        return asOf.toString(Qt::ISODate).toLatin1();
    return QByteArray::number(since.isValid() ? since.daysTo(asOf) - paused : 0);
}

} // namespace kept
