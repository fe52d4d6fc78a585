// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/fieldwords.h"

#include <QCoreApplication>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype wordsToName = 4;

QString tr(const char *text)
{
    return QCoreApplication::translate("kept", text);
}

QString choiceText(const QStringList &values)
{
    const QString some = values.first(std::min(values.size(), wordsToName)).join(u", "_s);
    return values.size() > wordsToName ? tr("one of %1 and others").arg(some) : tr("one of %1").arg(some);
}

QString typeText(const Field &field)
{
    switch (field.type) {
    case FieldType::Text: return tr("text");
    case FieldType::Integer: return tr("whole number");
    case FieldType::BasisPoints: return tr("percentage");
    case FieldType::Score: return tr("number with two decimals");
    case FieldType::Boolean: return tr("yes or no");
    case FieldType::Amount: return tr("amount in the record's currency");
    case FieldType::CurrencyCode: return tr("currency code, such as USD");
    case FieldType::Date: return tr("date");
    case FieldType::Instant: return tr("date and time");
    case FieldType::Enumeration: return choiceText(field.values);
    case FieldType::Phone: return tr("phone number");
    case FieldType::Reference: return tr("the key of its %1").arg(field.target ? objectType(*field.target).apiName : QString());
    }
    return {};
}

} // namespace

QString fieldTitle(const Field &field)
{
    QString title;
    for (const QChar letter : field.apiName) {
        const bool startsWord = letter.isUpper() && !title.isEmpty() && !title.back().isUpper();
        title += startsWord ? u" "_s + letter.toLower() : QString(letter);
    }
    return title;
}

QString fieldMeaning(const Field &field)
{
    if (field.use == FieldUse::Key)
        return tr("key of the source, by which a record is found again");
    return field.use == FieldUse::Required ? tr("%1; every new record needs it").arg(typeText(field)) : typeText(field);
}

} // namespace kept
